/** What an R section attaches, loads, sources, and takes by `pkg::name`. */
import { type FileFacts, type Import, type ImportForm, MOST_IMPORTS, MOST_NAMES } from './file-facts.ts';
import { type Tokens, wordHash } from './tokens.ts';

const OPEN = wordHash('(');
const FORMS: Record<string, ImportForm> = {
  library: 'attach',
  require: 'attach',
  requireNamespace: 'load',
  loadNamespace: 'load',
  source: 'source',
  sys_source: 'source',
};

export function readR(tokens: Tokens, cell: number, facts: FileFacts): void {
  const imports: Import[] = [];
  const qualified = new Map<string, Import>();
  const { count } = tokens.buffer;
  let names = 0;
  for (let i = 0; i < count; i++) {
    if (!tokens.isName(i)) continue;
    const after = tokens.text(i + 1);
    if (after === '::' || after === ':::') {
      const module = tokens.text(i);
      const name = tokens.isString(i + 2) ? (tokens.literal(i + 2) ?? '') : tokens.text(i + 2);
      let one = qualified.get(module);
      if (one === undefined) {
        one = { module, form: 'from', line: tokens.line(i), cell, inner: '', bound: null, names: [] };
        qualified.set(module, one);
        imports.push(one);
      }
      const known = one.names.find((n) => n.name === name);
      const line = tokens.line(i);
      const isCall = tokens.is(i + 3, OPEN);
      if (known === undefined) {
        if (one.names.length < MOST_NAMES)
          one.names.push({ name, as: `${module}${after}${name}`, line, use: line, isCall });
      } else if (isCall && !known.isCall) Object.assign(known, { use: line, isCall });
      i += 2;
      continue;
    }
    if (tokens.is(i + 1, OPEN)) {
      const form = FORMS[tokens.text(i)];
      if (form === undefined || /^::/.test(tokens.text(i - 1)) || tokens.text(i - 1) === '$') continue;
      const module = tokens.literal(i + 2) ?? (form !== 'source' && tokens.isName(i + 2) ? tokens.text(i + 2) : null);
      // `library(x, character.only = TRUE)` names a variable.
      const rest = tokens.text(i + 3);
      if (module === null || (rest !== ')' && rest !== ',')) continue;
      if (tokens.isName(i + 2) && hasCharacterOnly(tokens, i + 1)) continue;
      imports.push({ module, form, line: tokens.line(i), cell, inner: '', bound: null, names: [] });
      continue;
    }
    // `name <- …` on a line of its own, outside of brackets.
    if (tokens.isFirst(i) && /^(?:<-|=|<<-)$/.test(after) && names++ < MOST_NAMES) {
      facts.defines[tokens.text(i)] = tokens.text(i);
    }
  }
  facts.imports.push(...imports.slice(0, MOST_IMPORTS));
}

function hasCharacterOnly(tokens: Tokens, open: number): boolean {
  for (let k = open + 1; k < tokens.close(open); k++) {
    if (tokens.text(k) === 'character.only') return true;
  }
  return false;
}
