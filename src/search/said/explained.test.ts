import { expect, it } from 'vitest';
import { asked } from '../asked.ts';
import { FIELD } from '../fields.ts';
import { Glossary } from '../glossary/glossary.ts';
import { LazyWords } from '../lazy-words.ts';
import { type Document, indexOf } from '../word-index.ts';
import { terms } from '../words/split.ts';
import { Said } from './said.ts';
import { SaidFile, saidWords } from './said-file.ts';

const glossary = new Glossary();

/** Units by name and first line of documentation, asked with words that none of them has. */
function find(units: readonly (readonly [name: string, title: string])[], query: string): string[] {
  const documents = units.map(([name, title]): Document => {
    const words = new Map<string, number>();
    const add = (text: string, field: number): void => {
      for (const word of terms(text)) words.set(word, (words.get(word) ?? 0) + (1 << (3 * field)));
    };
    add(name, FIELD.name);
    add(title, FIELD.title);
    return { own: terms(name), words, path: [], file: 'a.py', isTest: false };
  });
  const said = new Map(
    units.map(([name, title], d) => {
      const words = new Map<string, number>();
      for (const word of terms(name)) words.set(word, 2);
      for (const word of terms(title)) words.set(word, (words.get(word) ?? 0) + 1);
      return [d, words];
    }),
  );
  const file = SaidFile.of(LazyWords.of(saidWords(said, [1, 2], [3, 4], [5, 6])), [1, 2])!;
  const { words, raw } = asked(query);
  return new Said([{ base: 0, file }], indexOf(documents))
    .explain(words, glossary.conceptsOf(words), glossary.meaningsOf({ words, raw }), undefined)
    .map(({ document }) => units[document][0]);
}

const UNITS = [
  ['find_nearest_pod', 'Nearest pod of a service.'],
  ['resize_video_frames', 'Resize frames of a video.'],
  ['load_weights', 'Load weights of a model.'],
  ['delete_expired_tokens', 'Delete tokens that are expired.'],
  ['plot_histogram', 'Plot a histogram.'],
  ['Delete', ''],
] as const;

it('finds what each word of a need is called, where none is said as it stands', () => {
  expect(find(UNITS, 'make pictures of a film smaller')[0]).toBe('resize_video_frames');
  expect(find(UNITS, 'throw away access keys that are too old')[0]).toBe('delete_expired_tokens');
  expect(find(UNITS, 'draw how many values lie in each range')[0]).toBe('plot_histogram');
});

it('finds nothing where nothing is meant, and the same again', () => {
  expect(find(UNITS, '24 7 365')).toEqual([]);
  expect(find([], 'throw away access keys')).toEqual([]);
  expect(find(UNITS, 'throw away access keys')).toEqual(find(UNITS, 'throw away access keys'));
});
