/**
 * Texts and identifiers as words: `HTTPServer.parse_url2d` is `http server parse url 2d`. The same rules hold for code,
 * documents and queries, whatever the script.
 */
import { stem } from './stem.ts';

/** Words that say nothing of what code does. */
const EMPTY = new Set(
  (
    'the a an of to in for and is it this that with on from by as or be if are was were which when where into its at not ' +
    'can will would could should may might must all any each has have had been being do does did done so than then there ' +
    'these those such via per also only we you your our their they them he she his her i me my us how what why who whose ' +
    'whether based use used using given want need needs please some like way e.g i.e etc one ones there here just'
  ).split(' '),
);
/** Words of languages that stand in nearly every function. */
const KEYWORDS = new Set(
  (
    'def self return else elif none true false import except raise lambda yield cls async await pass this const let var ' +
    'new null undefined void public private protected static final throw throws extends implements func fn nil try catch'
  ).split(' '),
);

/** Longer words (hashes, base64) are no words, and texts are no longer than this. */
const LONGEST_WORD = 40;

const isCjk = (c: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(c);

/** All words in lower case, as they stand: neither stemmed nor left out. */
export function rawWords(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{M}]+|\p{N}+[a-zA-Z]?(?![\p{L}])|\p{N}+/gu)) {
    if (/^[a-z0-9]+$/.test(run)) push(found, run);
    else if (/^[A-Za-z]+$/.test(run)) {
      for (const part of run
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(' '))
        push(found, part.toLowerCase());
    } else if (isCjk(run)) {
      // No spaces between words: pairs of signs stand for them.
      const signs = [...run];
      if (signs.length === 1) push(found, run);
      for (let i = 0; i + 1 < signs.length; i++) push(found, signs[i] + signs[i + 1]);
    } else push(found, run.normalize('NFKC').toLowerCase());
  }
  return found;
}

function push(found: string[], word: string): void {
  if (word.length <= LONGEST_WORD) found.push(word);
}

const isKept = (word: string): boolean =>
  !EMPTY.has(word) && !KEYWORDS.has(word) && (word.length > 1 || /[^a-z]/.test(word));

const stems = new Map<string, string>();
/** Words of one company; when there are more, the most are seldom met again. */
const STEMS_KEPT = 200_000;

export function stemOf(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= STEMS_KEPT) stems.clear();
    found = stem(word);
    stems.set(word, found);
  }
  return found;
}

/** Words that are compared: stemmed, without those that say nothing. */
export const terms = (text: string): string[] => rawWords(text).filter(isKept).map(stemOf);
