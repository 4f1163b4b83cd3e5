import { expect, it } from 'vitest';
import { asked } from '../asked.ts';
import { readUnits } from '../read-units.ts';
import { type Document, indexOf } from '../word-index.ts';
import { terms } from '../words/split.ts';
import { Nearness } from './nearness.ts';
import { encoded, opened, unpack } from './table.ts';
import { WordVectors, wordVectors } from './word-vectors.ts';

function code(file: string, text: string): Document[] {
  return readUnits(file, new TextEncoder().encode(text)).map(({ own, words }) => ({
    ...{ own, words: words.packed, path: terms(file.replace('.py', '')), file, isTest: false },
  }));
}

const documents = [
  ...code(
    'a.py',
    'def purge(root):\n    for path in scratch(root):\n        shutil.rmtree(path)\n        os.unlink(path)\n',
  ),
  ...code('b.py', 'def draw(axes, x):\n    axes.plot(x)\n    axes.set_xlabel("x")\n    return axes.legend()\n'),
  ...code('c.py', 'def backoff(call, attempts):\n    for n in range(attempts):\n        time.sleep(2 ** n)\n'),
];

it.each([
  ['delete temporary files', 0],
  ['visualize a curve', 1],
  ['wait longer after each failed retry', 2],
])('is nearest to "%s" where it has no word of it', (query, wanted) => {
  const nearness = new Nearness(indexOf(documents), wordVectors());
  nearness.ask(asked(query).list);
  const cosines = documents.map((_, d) => nearness.of(d));
  expect(cosines.indexOf(Math.max(...cosines))).toBe(wanted);
  expect(cosines[wanted]).toBeGreaterThan(0.1);
  for (const cosine of cosines) expect(Math.abs(cosine)).toBeLessThanOrEqual(1);
});

it('says nothing where no word is known, and the same however often it is asked', () => {
  const nearness = new Nearness(indexOf([...documents, ...code('d.py', 'def zxqv(zxqv):\n    zxqv\n')]), wordVectors());
  nearness.ask(['zygomorph']);
  expect(documents.map((_, d) => nearness.of(d))).toEqual([0, 0, 0]);
  nearness.ask([]);
  expect(nearness.of(0)).toBe(0);
  const said = asked('delete temporary files').list;
  nearness.ask(said);
  const first = nearness.of(0);
  expect(nearness.of(3), 'code without a known word').toBe(0);
  nearness.ask(asked('visualize a curve').list);
  nearness.of(0);
  nearness.ask(said);
  expect(nearness.of(0)).toBe(first);
});

it('keeps what it is given to a sixth of its root mean square, but for what is far out', () => {
  const size = 6;
  const words = ['alpha', 'beta', 'gamma'];
  const numbers = (from: number): Float32Array =>
    Float32Array.from({ length: words.length * size }, (_, i) => Math.sin(from + 7 * i) * (1 + Math.floor(i / size)));
  const table = { words, size, fields: [2, 0.5, 1, 1, 1, 1, 1, 1], said: numbers(1), code: numbers(2) };
  const file = encoded(table);
  const packed = opened(file);
  expect(packed.words).toEqual(words);
  expect(packed.fields).toEqual(table.fields);
  const there = new Int8Array(size);
  for (const [t, given] of [table.said, table.code].entries())
    for (let w = 0; w < words.length; w++) {
      const n = t * words.length + w;
      unpack(packed, n, there, 0);
      const own = given.subarray(w * size, (w + 1) * size);
      const step = packed.steps[n];
      expect(step).toBeCloseTo(Math.sqrt(own.reduce((sum, x) => sum + x * x, 0) / size) / 3, 5);
      for (const [k, x] of own.entries()) expect(Math.abs(there[k] * step - x)).toBeLessThanOrEqual(step / 2 + 1e-6);
    }
  // A word weighs more in the name, and more the second time.
  const vectors = new WordVectors(file);
  expect(vectors.weightOf(1)).toBeCloseTo(2);
  expect(vectors.weightOf(2)).toBeCloseTo(2.6);
  expect(vectors.weightOf((1 << 3) | 1)).toBeCloseTo(2.5);
  expect(vectors.idOf('beta')).toBe(1);
  expect(vectors.idOf('delta')).toBe(-1);
});
