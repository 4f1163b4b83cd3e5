/**
 * What a person types: words, `"phrases"`, and filters such as `lang:python`. Pure; throws a Problem where nothing can be
 * made of it.
 */
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Asked, asked } from './asked.ts';

export const FILTERS = ['lang', 'kind', 'owner', 'repo', 'uses', 'in'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Query {
  /** Without filters. */
  text: string;
  words: Asked;
  /** In quotes: words that stand in this order in a name or document. */
  phrases: string[][];
  /** Each with all its values; one of them is enough. */
  filters: Partial<Record<Filter, string[]>>;
}

/** Characters. A question of a person has 50, a docstring 500; what is longer is code, and that is asked otherwise. */
const LONGEST = 4000;
const MOST_VALUES = 20;

export function parseQuery(typed: string): Query {
  if (typed.length > LONGEST) throw problems.queryTooLong(typed.length, LONGEST);
  const filters: Query['filters'] = {};
  const phrases: string[][] = [];
  const text = typed
    .replace(/(^|\s)([\p{L}]{2,20}):("[^"]*"|[^\s"]+)/gu, (whole, before: string, name: string, value: string) => {
      const key = name.toLowerCase();
      // `std::vector`, `http://…` and `C:\x` are no filters.
      if (/^[:/\\]/.test(value)) return whole;
      if (!FILTERS.includes(key as Filter)) throw problems.unknownFilter(key, nearest(key, FILTERS), FILTERS);
      const plain = value.replace(/^"|"$/g, '').trim();
      if (plain === '') return before;
      const list = (filters[key as Filter] ??= []);
      if (list.length < MOST_VALUES) list.push(plain);
      return before;
    })
    .replace(/"([^"]{1,200})"/g, (_, phrase: string) => {
      const { list } = asked(phrase);
      if (list.length > 1 && phrases.length < 10) phrases.push(list);
      return ` ${phrase} `;
    })
    .trim();
  for (const value of filters.in ?? []) if (value.toLowerCase() !== 'progress') throw problems.unknownIn(value);
  const words = asked(text);
  if (words.words.length === 0) {
    if (text === '')
      throw problems.noWords(typed.trim() === '' ? 'the query is empty' : 'the query has filters and no words');
    throw problems.noWords(
      words.raw.length > 0
        ? `"${words.raw.slice(0, 8).join(' ')}" says nothing of what code should do`
        : 'there is no word in the query',
    );
  }
  return { text, words, phrases, filters };
}
