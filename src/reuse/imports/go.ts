/** Imports of a Go file, and what it declares at package level. */
import { type FileFacts, type Import, MOST_IMPORTS, MOST_NAMES } from './file-facts.ts';
import { type Tokens, wordHash } from './tokens.ts';
import { findUses } from './uses.ts';

const OPEN = wordHash('(');
const DOT = wordHash('.');

export function readGo(tokens: Tokens, facts: FileFacts): void {
  const imports: Import[] = [];
  const ranges: [number, number][] = [];
  const { count } = tokens.buffer;
  let names = 0;
  for (let i = 0; i < count && names < MOST_NAMES; i = tokens.after(i)) {
    if (!tokens.isFirst(i)) continue;
    const word = tokens.text(i);
    if (word === 'package' && facts.package === '') facts.package = tokens.text(i + 1);
    else if (word === 'import') {
      const close = tokens.is(i + 1, OPEN) ? tokens.close(i + 1) : -1;
      const end = close > 0 ? close : Math.min(count, i + 4);
      for (let k = close > 0 ? i + 2 : i + 1; k < end; k++) {
        if (close < 0 && k > i + 1 && tokens.isFirst(k)) break;
        const module = tokens.literal(k);
        if (module === null) continue;
        const before =
          k - 1 > i && !tokens.isString(k - 1) && !tokens.is(k - 1, OPEN) && tokens.line(k - 1) === tokens.line(k)
            ? tokens.text(k - 1)
            : '';
        imports.push({
          module,
          form: before === '.' ? 'star' : 'import',
          line: tokens.line(k),
          cell: -1,
          inner: '',
          bound: before === '.' || before === '_' ? null : before || lastPart(module),
          names: [],
        });
        if (close < 0) break;
      }
      ranges.push([i, close > 0 ? close + 1 : end]);
    } else if (word === 'func' && tokens.isName(i + 1)) {
      facts.defines[tokens.text(i + 1)] = tokens.text(i + 1);
      names++;
    } else if (word === 'type' || word === 'var' || word === 'const') {
      if (tokens.isName(i + 1)) {
        facts.defines[tokens.text(i + 1)] = tokens.text(i + 1);
        names++;
      } else if (tokens.is(i + 1, OPEN)) {
        const close = tokens.close(i + 1);
        for (let k = i + 2; k < close && names < MOST_NAMES; k = tokens.after(k)) {
          if (!tokens.isFirst(k) || !tokens.isName(k) || tokens.is(k - 1, DOT)) continue;
          facts.defines[tokens.text(k)] = tokens.text(k);
          names++;
        }
      }
    }
  }
  findUses(tokens, imports, ranges);
  facts.imports.push(...imports.slice(0, MOST_IMPORTS));
}

/** The name that a package most probably has: its folder's, without a version and without `go-`. */
function lastPart(path: string): string {
  const parts = path.split('/');
  let last = parts.pop()!;
  if (/^v\d+$/.test(last) && parts.length > 0) last = parts.pop()!;
  return (
    last
      .replace(/\.v\d+$/, '')
      .replace(/^go-|[-.]go$/g, '')
      .replace(/[^\w]/g, '_') || '_'
  );
}
