import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generator, mutate } from '../../test/support/fuzz.ts';
import { analyse } from '../engine/engine.ts';
import { countOf, FIELD } from './fields.ts';
import { readUnits, type UnitWords } from './read-units.ts';

const folder = fileURLToPath(new URL('../../fixtures/units', import.meta.url));
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

const inField = ({ words }: UnitWords, field: number): string[] =>
  [...words.packed].filter(([, packed]) => countOf(packed, field) > 0).map(([word]) => word);

describe('units as words', () => {
  it.each(files)('are those of the engine, in its order: %s', (file) => {
    const bytes = readFileSync(file);
    const wanted = analyse(file, bytes).units.map(({ name, kind, start, end }) => ({ name, kind, start, end }));
    const found = readUnits(file, bytes)
      .filter(({ kind }) => kind !== 'cell')
      .map(({ name, kind, start, end }) => ({ name, kind, start, end }));
    expect(found).toEqual(wanted);
  });

  it('are told apart by field', () => {
    const text = `class FrameLoader(Base):
    """Loads event tables."""

    def read_parquet(self, path: str, since=None):
        """Read one file.

        Files without rows are skipped.
        """
        # Slow disks need patience.
        table = storage.open_table(path, mode="latest")
        return self.cache.merge(table)
`;
    const [holder, unit] = readUnits('load.py', Buffer.from(text));
    expect(inField(unit, FIELD.name)).toEqual(['read', 'parquet']);
    expect(inField(unit, FIELD.holder)).toEqual(['frame', 'loader']);
    expect(inField(unit, FIELD.parameters)).toEqual(expect.arrayContaining(['path', 'str', 'sinc']));
    expect(inField(unit, FIELD.calls)).toEqual(expect.arrayContaining(['open', 'tabl', 'merg']));
    expect(inField(unit, FIELD.attributes)).toContain('cach');
    expect(inField(unit, FIELD.strings)).toEqual(['latest']);
    expect(inField(unit, FIELD.title)).toEqual(['read', 'file']);
    expect(inField(unit, FIELD.text)).toEqual(expect.arrayContaining(['skip', 'slow', 'disk']));
    expect(unit.doc).toBe('Read one file.');
    expect(inField(holder, FIELD.holder)).toEqual(['frame', 'loader', 'base']);
    expect(inField(holder, FIELD.attributes)).toEqual(expect.arrayContaining(['read', 'parquet']));
  });

  it('come from any bytes, in little time', () => {
    const random = generator(23);
    const pieces = ['def f(', '"""', "'", '{', '}', '(', ')', 'class A:', '\n', '#', '/*', '\\', 'lambda x:', '=>'];
    for (let round = 0; round < 300; round++) {
      const file = files[random(files.length)];
      for (const { words } of readUnits(file, mutate(readFileSync(file), pieces, random)))
        for (const word of words.packed.keys()) expect(word).not.toBe('');
    }
    const nested = Buffer.from(
      'def a():\n'.repeat(1) +
        Array.from({ length: 4000 }, (_, i) => `${' '.repeat(i % 90)}def f${i}(x): return g(x)\n`).join(''),
    );
    const braces = Buffer.from(`${'function f(){'.repeat(20_000)}${'}'.repeat(20_000)}`);
    const began = performance.now();
    readUnits('nested.py', nested);
    readUnits('nested.js', braces);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
