/**
 * Where a file uses what it imports: one pass over the tokens, looking for the names that imports bind. A name that is
 * shadowed by a local one counts as used; the first call is kept, else the first use.
 */
import { type Import, LONGEST_NAME, MOST_NAMES, type UsedName } from './file-facts.ts';
import { nameHash, type Tokens, wordHash } from './tokens.ts';

const DOT = wordHash('.');
const OPTIONAL = wordHash('?.');
const ROUND = wordHash('(');
const LESS = wordHash('<');
const NEW = wordHash('new');

/** @param ranges token ranges of the imports themselves, ascending; names in them are no uses */
export function findUses(tokens: Tokens, imports: readonly Import[], ranges: readonly [number, number][]): void {
  const names = new Map<number, { text: string; of: UsedName[]; whole: Import[] }>();
  const entry = (text: string) => {
    const hash = nameHash(text);
    let found = names.get(hash);
    if (found === undefined) names.set(hash, (found = { text, of: [], whole: [] }));
    return found;
  };
  for (const one of imports) {
    if (one.bound !== null) entry(one.bound.split('.', 1)[0]).whole.push(one);
    for (const name of one.names) entry(name.as).of.push(name);
  }
  if (names.size === 0) return;
  const { hash, count } = tokens.buffer;
  let range = 0;
  for (let i = 0; i < count; i++) {
    while (range < ranges.length && ranges[range][1] <= i) range++;
    if (range < ranges.length && i >= ranges[range][0]) {
      i = ranges[range][1] - 1;
      continue;
    }
    const found = names.get(hash[i]);
    if (found === undefined || !tokens.isName(i)) continue;
    if (hash[i - 1] === DOT || hash[i - 1] === OPTIONAL) continue;
    if (tokens.text(i) !== found.text) continue;
    const [, after] = tokens.dotted(i, 6);
    const isCall = hash[after] === ROUND || hash[i - 1] === LESS || hash[i - 1] === NEW;
    const line = tokens.line(i);
    for (const name of found.of) note(name, line, isCall);
    for (const one of found.whole) {
      const [written] = tokens.dotted(i, 6);
      if (written === one.bound || written.length > LONGEST_NAME) continue;
      // `import a.b` binds `a`, but what is read of `a.c` is not read of it.
      if (!written.startsWith(`${one.bound}.`)) continue;
      const name = written.slice(one.bound!.length + 1);
      const known = one.names.find((n) => n.as === written);
      if (known !== undefined) note(known, line, isCall);
      else if (one.names.length < MOST_NAMES) one.names.push({ name, as: written, line, use: line, isCall });
    }
  }
}

function note(name: UsedName, line: number, isCall: boolean): void {
  if (name.use !== 0 && (name.isCall || !isCall)) return;
  name.use = line;
  name.isCall = isCall;
}
