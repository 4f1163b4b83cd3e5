/** Imports of a Java or Scala file, its package, and the types it declares at the top. */
import { type FileFacts, type Import, MOST_IMPORTS, MOST_NAMES, type UsedName } from './file-facts.ts';
import { type Tokens, wordHash } from './tokens.ts';
import { findUses } from './uses.ts';

const DOT = wordHash('.');
const BRACE = wordHash('{');
const COMMA = wordHash(',');
const TYPES = new Set(['class', 'interface', 'enum', 'record', 'object', 'trait', '@interface']);

export function readJava(tokens: Tokens, isScala: boolean, facts: FileFacts): void {
  const imports: Import[] = [];
  const ranges: [number, number][] = [];
  const { count } = tokens.buffer;
  let names = 0;
  for (let i = 0; i < count && names < MOST_NAMES; i = tokens.after(i)) {
    const word = tokens.text(i);
    if (word === 'package' && tokens.isFirst(i)) {
      const [name] = tokens.dotted(i + 1);
      // Scala's clauses add up: `package a.b` and below it `package c`.
      if (name !== '')
        facts.package = facts.package === '' || !isScala ? facts.package || name : `${facts.package}.${name}`;
    } else if (word === 'import' && tokens.isFirst(i)) {
      const end = isScala ? scalaImport(tokens, i, imports) : javaImport(tokens, i, imports);
      ranges.push([i, Math.max(i + 1, end)]);
    } else if (TYPES.has(word) && tokens.isName(i + 1)) {
      facts.defines[tokens.text(i + 1)] = tokens.text(i + 1);
      names++;
    }
  }
  findUses(tokens, imports, ranges);
  facts.imports.push(...imports.slice(0, MOST_IMPORTS));
}

const bare = (tokens: Tokens, i: number): Omit<Import, 'module' | 'form' | 'names'> => ({
  line: tokens.line(i),
  cell: -1,
  inner: '',
  bound: null,
});
const used = (tokens: Tokens, k: number, name: string, as: string): UsedName => ({
  name,
  as,
  line: tokens.line(k),
  use: 0,
  isCall: false,
});

function javaImport(tokens: Tokens, i: number, imports: Import[]): number {
  const isStatic = tokens.text(i + 1) === 'static';
  const [name, after] = tokens.dotted(isStatic ? i + 2 : i + 1);
  if (name === '') return i + 1;
  if (tokens.is(after, DOT) && tokens.text(after + 1) === '*') {
    imports.push({ ...bare(tokens, i), module: name, form: 'star', names: [] });
    return after + 2;
  }
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  imports.push({
    ...bare(tokens, i),
    module: dot < 0 ? '' : name.slice(0, dot),
    form: 'from',
    names: [used(tokens, after - 1, last, last)],
  });
  return after;
}

function scalaImport(tokens: Tokens, i: number, imports: Import[]): number {
  let k = i + 1;
  for (let n = 0; n < 100; n++) {
    const at = k;
    const [name, after] = tokens.dotted(k);
    if (name === '') return k;
    k = after;
    if (tokens.is(k, DOT) && tokens.is(k + 1, BRACE)) {
      const close = tokens.close(k + 1);
      const names: UsedName[] = [];
      let isStar = false;
      for (let j = k + 2; j < close; ) {
        const text = tokens.text(j);
        if (text === '_' || text === '*') isStar = true;
        else if (tokens.isName(j)) {
          const arrow = tokens.text(j + 1);
          const as = arrow === '=>' || arrow === 'as' ? tokens.text(j + 2) : text;
          if (as !== '_') names.push(used(tokens, j, text, as));
        }
        while (j < close && !tokens.is(j, COMMA)) j++;
        j++;
      }
      if (names.length > 0) imports.push({ ...bare(tokens, at), module: name, form: 'from', names });
      if (isStar) imports.push({ ...bare(tokens, at), module: name, form: 'star', names: [] });
      if (close < 0) return k + 2;
      k = close + 1;
    } else if (tokens.is(k, DOT) && /^[_*]$|^given$/.test(tokens.text(k + 1))) {
      imports.push({ ...bare(tokens, at), module: name, form: 'star', names: [] });
      k += 2;
    } else {
      // `_` is a name to some lexers.
      if (name.endsWith('._'))
        imports.push({ ...bare(tokens, at), module: name.slice(0, -2), form: 'star', names: [] });
      else {
        const dot = name.lastIndexOf('.');
        const last = name.slice(dot + 1);
        const as = tokens.text(k) === 'as' ? tokens.text(k + 1) : last;
        if (as !== last) k += 2;
        imports.push({
          ...bare(tokens, at),
          module: dot < 0 ? '' : name.slice(0, dot),
          form: 'from',
          names: [used(tokens, after - 1, last, as)],
        });
      }
    }
    if (!tokens.is(k, COMMA)) return k;
    k++;
  }
  return k;
}
