/** Imports and exports of one section of JavaScript or TypeScript: ES modules, CommonJS, `import()` of a literal. */
import { type FileFacts, type Import, type ImportForm, MOST_IMPORTS, MOST_NAMES, type UsedName } from './file-facts.ts';
import { nameHash, type Tokens, wordHash } from './tokens.ts';
import { findUses } from './uses.ts';

const either = (text: string): number[] => [wordHash(text), nameHash(text)];
/** Contextual words are identifiers in one place and words in another. */
const IMPORT = new Set(either('import'));
const EXPORT = new Set(either('export'));
const REQUIRE = nameHash('require');
const MODULE = nameHash('module');
const EXPORTS = nameHash('exports');
const OPEN = wordHash('(');
const BRACE = wordHash('{');
const DOT = wordHash('.');
const COMMA = wordHash(',');
const COLON = wordHash(':');
const EQUALS = wordHash('=');

const DECLARES = new Set([
  'function',
  'class',
  'const',
  'let',
  'var',
  'interface',
  'type',
  'enum',
  'namespace',
  'abstract',
  'async',
  'declare',
]);

export function readJavaScript(tokens: Tokens, facts: FileFacts): void {
  const imports: Import[] = [];
  const ranges: [number, number][] = [];
  const { hash, count } = tokens.buffer;
  const add = (
    form: ImportForm,
    module: string,
    at: number,
    bound: string | null,
    names: UsedName[],
    isInner: boolean,
  ) => imports.push({ module, form, line: tokens.line(at), cell: -1, inner: isInner ? 'condition' : '', bound, names });
  let names = 0;
  for (let i = 0; i < count; i++) {
    const h = hash[i];
    if (h === REQUIRE && hash[i + 1] === OPEN && hash[i - 1] !== DOT) {
      const module = tokens.literal(i + 2);
      if (module === null || tokens.close(i + 1) !== i + 3) continue;
      const taken = takenBy(tokens, i, i + 4);
      add('require', module, i, taken.bound, taken.names, !isTop(tokens, i));
      ranges.push([taken.from, i + 4]);
      continue;
    }
    if (IMPORT.has(h) && hash[i - 1] !== DOT) {
      if (hash[i + 1] === OPEN) {
        const module = tokens.literal(i + 2);
        if (module !== null) {
          const taken = takenBy(tokens, i, tokens.close(i + 1) + 1);
          add('load', module, i, taken.bound, taken.names, true);
          ranges.push([taken.from, i + 4]);
        }
        continue;
      }
      const end = importStatement(tokens, i, add);
      if (end > i) {
        ranges.push([i, end]);
        i = end - 1;
      }
      continue;
    }
    if (EXPORT.has(h) && hash[i - 1] !== DOT && names < MOST_NAMES) {
      const end = exportStatement(tokens, i, facts, add);
      names++;
      if (end > i + 1) {
        ranges.push([i, end]);
        i = end - 1;
      }
      continue;
    }
    if (h === EXPORTS && names < MOST_NAMES) names += commonJs(tokens, i, facts);
  }
  findUses(tokens, imports, ranges);
  facts.imports.push(...imports.slice(0, MOST_IMPORTS));
}

type Add = (
  form: ImportForm,
  module: string,
  at: number,
  bound: string | null,
  names: UsedName[],
  isInner: boolean,
) => void;

/** Not inside of any braces. */
function isTop(tokens: Tokens, i: number): boolean {
  // Brackets before `i` that close behind it; looked for backwards over few tokens, as almost all are at the top.
  for (let k = i - 1, n = 0; k >= 0 && n < 200; k--, n++) {
    const close = tokens.close(k);
    if (close > i && tokens.is(k, BRACE)) return false;
    const partner = tokens.buffer.partner[k];
    if (partner >= 0 && partner < k) k = partner;
  }
  return true;
}

const used = (tokens: Tokens, k: number, name: string, as: string): UsedName => ({
  name,
  as,
  line: tokens.line(k),
  use: 0,
  isCall: false,
});

/** `{ a, b as c, type D, default as e }`; in patterns `{ a, b: c }`. */
function braced(tokens: Tokens, open: number): UsedName[] {
  const close = tokens.close(open);
  const found: UsedName[] = [];
  let k = open + 1;
  while (k < close && found.length < MOST_NAMES) {
    let at = k;
    if (tokens.text(k) === 'type' && !tokens.is(k + 1, COMMA) && k + 1 < close && tokens.text(k + 1) !== 'as')
      at = k + 1;
    const name = tokens.isString(at) ? (tokens.literal(at) ?? '') : tokens.text(at);
    let as = name;
    if (tokens.text(at + 1) === 'as' || tokens.is(at + 1, COLON)) as = tokens.text(at + 2);
    if (/^[\w$\p{L}-]+$/u.test(name)) found.push(used(tokens, at, name, as));
    while (k < close && !tokens.is(k, COMMA)) k = tokens.after(k);
    k++;
  }
  return found;
}

/** What an expression's value is assigned to: `const x = require(…)`, `const { a, b: c } = await import(…)`, `require(…).a`. */
function takenBy(tokens: Tokens, at: number, after: number): { bound: string | null; names: UsedName[]; from: number } {
  let before = at - 1;
  if (tokens.text(before) === 'await') before--;
  if (tokens.is(before, OPEN)) before--;
  if (tokens.is(after, DOT) && tokens.isName(after + 1)) {
    const name = tokens.text(after + 1);
    const as = tokens.is(before, EQUALS) && tokens.isName(before - 1) ? tokens.text(before - 1) : name;
    return { bound: null, names: [used(tokens, after + 1, name, as)], from: at };
  }
  if (!tokens.is(before, EQUALS)) return { bound: null, names: [], from: at };
  if (tokens.isName(before - 1)) return { bound: tokens.text(before - 1), names: [], from: at };
  const open = tokens.buffer.partner[before - 1];
  const isPattern = open >= 0 && tokens.is(open, BRACE);
  // Names in the pattern are bound there, not used.
  return { bound: null, names: isPattern ? braced(tokens, open) : [], from: isPattern ? open : at };
}

function importStatement(tokens: Tokens, at: number, add: Add): number {
  let k = at + 1;
  const side = tokens.literal(k);
  if (side !== null) {
    add('import', side, at, null, [], false);
    return k + 1;
  }
  let form: ImportForm = 'import';
  if (tokens.text(k) === 'type' && tokens.text(k + 1) !== 'from' && !tokens.is(k + 1, COMMA)) {
    form = 'type';
    k++;
  }
  let bound: string | null = null;
  const names: UsedName[] = [];
  for (let n = 0; n < 4; n++) {
    if (tokens.is(k, BRACE)) {
      names.push(...braced(tokens, k));
      k = tokens.after(k);
    } else if (tokens.text(k) === '*') {
      bound = tokens.text(k + 2);
      k += 3;
    } else if (tokens.isName(k)) {
      // `import x = require('m')` of TypeScript.
      if (tokens.is(k + 1, EQUALS)) {
        const module = tokens.is(k + 2, REQUIRE) ? tokens.literal(k + 4) : null;
        if (module === null) return -1;
        add('require', module, at, tokens.text(k), [], false);
        return k + 6;
      }
      names.push(used(tokens, k, 'default', tokens.text(k)));
      k++;
    } else break;
    if (!tokens.is(k, COMMA)) break;
    k++;
  }
  if (tokens.text(k) !== 'from') return -1;
  const module = tokens.literal(k + 1);
  if (module === null) return -1;
  add(form, module, at, bound, names, false);
  return k + 2;
}

function exportStatement(tokens: Tokens, at: number, facts: FileFacts, add: Add): number {
  let k = at + 1;
  if (tokens.text(k) === 'type' && (tokens.is(k + 1, BRACE) || tokens.text(k + 1) === '*')) k++;
  if (tokens.text(k) === '*') {
    const as = tokens.text(k + 1) === 'as' ? tokens.text(k + 2) : null;
    const from = as === null ? k + 1 : k + 3;
    const module = tokens.text(from) === 'from' ? tokens.literal(from + 1) : null;
    if (module === null) return -1;
    if (as === null) add('star', module, at, null, [], false);
    else {
      add('re-export', module, at, null, [used(tokens, k, '*', as)], false);
      facts.defines[as] = as;
    }
    return from + 2;
  }
  if (tokens.is(k, BRACE)) {
    const names = braced(tokens, k);
    const after = tokens.after(k);
    const module = tokens.text(after) === 'from' ? tokens.literal(after + 1) : null;
    for (const { name, as } of names) facts.defines[as] = name;
    if (module === null) return after;
    add('re-export', module, at, null, names, false);
    return after + 2;
  }
  if (tokens.text(k) === 'default') {
    k++;
    let name = 'default';
    if (tokens.isName(k) && !DECLARES.has(tokens.text(k))) name = tokens.text(k);
    else {
      while (DECLARES.has(tokens.text(k))) k++;
      if (tokens.text(k) === '*') k++;
      if (tokens.isName(k)) name = tokens.text(k);
    }
    facts.defines.default = name;
    return -1;
  }
  while (DECLARES.has(tokens.text(k))) k++;
  if (tokens.text(k) === '*') k++;
  if (tokens.isName(k)) facts.defines[tokens.text(k)] = tokens.text(k);
  else if (tokens.is(k, BRACE) || tokens.text(k) === '[') {
    for (const { as } of tokens.is(k, BRACE) ? braced(tokens, k) : []) facts.defines[as] = as;
  }
  return -1;
}

/** `exports.a = …`, `module.exports = { a, b }`, `module.exports = a`. */
function commonJs(tokens: Tokens, i: number, facts: FileFacts): number {
  if (tokens.is(i - 1, DOT) && !tokens.is(i - 2, MODULE)) return 0;
  if (tokens.is(i + 1, DOT) && tokens.isName(i + 2) && tokens.is(i + 3, EQUALS)) {
    const name = tokens.text(i + 2);
    facts.defines[name] = tokens.isName(i + 4) && tokens.isFirst(i + 5) ? tokens.text(i + 4) : name;
    return 1;
  }
  if (!tokens.is(i + 1, EQUALS)) return 0;
  if (tokens.is(i + 2, BRACE)) {
    const names = braced(tokens, i + 2);
    for (const { name } of names) facts.defines[name] ??= name;
    return names.length;
  }
  facts.isOpen = true;
  facts.defines.default = tokens.isName(i + 2) ? tokens.text(i + 2) : 'default';
  return 1;
}
