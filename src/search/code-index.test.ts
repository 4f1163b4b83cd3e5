/** Changes at random, kept beside the large file: what is asked gives the same as one file made of the code of now. */
import { expect, it } from 'vitest';
import { changesOf, movesOf } from './code-changes.ts';
import {
  COMMON,
  CodeFile,
  type CodeSource,
  type Content,
  codeKey,
  codeWords,
  MOST_GONE,
  type Stamp,
} from './code-file.ts';
import { gramsOf } from './code-grams.ts';
import { RepositoryCode } from './code-index.ts';
import { CodeSince, sinceWords } from './code-since.ts';
import { LazyWords } from './lazy-words.ts';

/** A file with one unit, which holds some lines that others have too. */
interface Source {
  name: number;
  lines: readonly number[];
}

const WIDTH = 12;
const BEFORE: Stamp = [1, 2];
const NOW: Stamp = [3, 4];

function random(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 8) % below;
  };
}

/** Tokens of a line are its own; two documents a file, as a class and its method. */
function laidOut(files: readonly Source[]): { sources: CodeSource[]; contents: Map<string, Content> } {
  const contents = new Map<string, Content>();
  const sources = files.map(({ lines }, f): CodeSource => {
    const tokens = Int32Array.from(lines.flatMap((line) => Array.from({ length: WIDTH }, (_, i) => line * 64 + i)));
    for (const [start, document] of [
      [0, 2 * f],
      [WIDTH, 2 * f + 1],
    ]) {
      const length = tokens.length - start;
      const own = tokens.subarray(start);
      const content = { tokens, start, length, space: 0, high: digest(own), low: length, documents: [document] };
      const known = contents.get(codeKey(content));
      if (known === undefined) contents.set(codeKey(content), content);
      else known.documents.push(document);
    }
    return { key: [digest(tokens), tokens.length], first: 2 * f, documents: 2 };
  });
  return { sources, contents };
}

const digest = (tokens: Int32Array): number => tokens.reduce((sum, token) => (Math.imul(sum, 31) + token) | 0, 7);

/** Everything that may be asked, with contents by their keys; without those that only have a hash that begins alike. */
function answers(code: RepositoryCode, files: readonly Source[]): unknown {
  const grams = new Set([...laidOut(files).contents.values()].flatMap((content) => [...runsOf(content)]));
  return Array.from(grams, (gram) =>
    Array.from(code.holders(gram))
      .filter((content) => runsOf(code.content(content)).includes(gram))
      .map((content) => `${code.key(content)}: ${code.content(content).documents}`)
      .sort(),
  );
}

const runsOf = ({ tokens, start, length }: Content): Uint32Array => gramsOf(tokens, start, length, true);

it.each([1, 2, 3])('what came and went since gives the same answers as a file that is made now (%i)', (seed) => {
  const pick = random(seed);
  let name = 0;
  const file = (): Source => ({ name: name++, lines: Array.from({ length: 2 + pick(4) }, () => pick(40)) });
  const before = Array.from({ length: 40 }, file);
  const now = before.filter(() => pick(8) > 0).map((one) => (pick(8) === 0 ? file() : one));
  now.splice(pick(now.length), 0, file(), before[3]);
  const old = laidOut(before);
  const fresh = laidOut(now);
  const base = CodeFile.of(codeWords([...old.contents.values()], old.sources, BEFORE));
  const moves = movesOf(base.sources(), fresh.sources);
  const isFresh = new Set(moves.fresh.flatMap(({ first }) => [first, first + 1]));
  const contents = new Map<string, Content>();
  for (const [key, content] of fresh.contents) {
    const documents = content.documents.filter((document) => isFresh.has(document));
    if (documents.length > 0) contents.set(key, { ...content, documents });
  }
  const changes = changesOf(base, moves, contents);
  expect(changes.gone.length).toBeGreaterThan(0);
  const since = CodeSince.in(LazyWords.of(sinceWords(changes, BEFORE, NOW)), BEFORE)!;
  const whole = new RepositoryCode(CodeFile.of(codeWords([...fresh.contents.values()], fresh.sources, NOW)));
  expect(answers(new RepositoryCode(base, since), [...before, ...now])).toEqual(answers(whole, [...before, ...now]));
  expect(CodeSince.in(LazyWords.of(sinceWords(changes, NOW, NOW)), BEFORE)).toBeNull();
});

it.each([COMMON - 1, COMMON, COMMON + 1, COMMON + MOST_GONE])(
  'a run is common by the contents that there are now (%i before)',
  (holders) => {
    const shared = [7, 7, 7];
    const files = Array.from({ length: holders }, (_, f): Source => ({ name: f, lines: [100 + f, ...shared] }));
    // The methods are all the same content; of classes there is one a file.
    const gram = gramsOf(laidOut(files.slice(0, 1)).contents.values().next().value!.tokens, WIDTH, WIDTH, true)[3];
    const old = laidOut(files);
    const base = CodeFile.of(codeWords([...old.contents.values()], old.sources, BEFORE));
    for (const left of [holders, holders - 2, Math.max(1, holders - MOST_GONE)]) {
      const fresh = laidOut(files.slice(holders - left));
      const moves = movesOf(base.sources(), fresh.sources);
      const words = sinceWords(changesOf(base, moves, new Map()), BEFORE, NOW);
      const code = new RepositoryCode(base, CodeSince.in(LazyWords.of(words), BEFORE));
      const whole = new RepositoryCode(CodeFile.of(codeWords([...fresh.contents.values()], fresh.sources, NOW)));
      expect(code.holders(gram).length).toBe(whole.holders(gram).length);
      expect(whole.holders(gram).length).toBe(left + 1 < COMMON ? left + 1 : 0);
    }
  },
);
