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
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return otherWords(text);
  const { length } = text;
  for (let at = 0; at < length; ) {
    const kind = kindOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind === OTHER) {
      at = end;
      continue;
    }
    if (kind === DIGIT) {
      while (end < length && kindOf(text.charCodeAt(end)) === DIGIT) end++;
      // `2d` is one word, `2nd` and `2fa` are a number and another.
      if (end < length && isLetter(text, end) && !isLetter(text, end + 1)) end++;
    } else {
      // `HTTPServer`: the last capital begins the next word.
      while (end < length && kindOf(text.charCodeAt(end)) === UPPER) end++;
      if (end - at > 1 || kind === LOWER) {
        if (kind === UPPER && end < length && kindOf(text.charCodeAt(end)) === LOWER) end--;
        else if (kind === LOWER) {
          end = at + 1;
          while (end < length && kindOf(text.charCodeAt(end)) === LOWER) end++;
        }
      } else while (end < length && kindOf(text.charCodeAt(end)) === LOWER) end++;
      if (end - at === 1) end = numbered(text, end);
    }
    push(found, text.slice(at, end).toLowerCase());
    // The number by itself as well: `v4` is asked for as "version 4", too.
    if (kind !== DIGIT && kindOf(text.charCodeAt(end - 1)) === DIGIT) push(found, text.slice(at + 1, end));
    at = end;
  }
  return found;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

function kindOf(c: number): number {
  if (c >= 97 && c <= 122) return LOWER;
  if (c >= 65 && c <= 90) return UPPER;
  return c >= 48 && c <= 57 ? DIGIT : OTHER;
}

/**
 * Where a letter with a number ends (`s3`, `f1`, `L2`, `S3Client`), which says something as one word and nothing as two, for
 * letters alone are left out; the letter's own end where there is none. `x2d` is `x` and `2d`.
 */
function numbered(text: string, from: number): number {
  let end = from;
  while (end < text.length && kindOf(text.charCodeAt(end)) === DIGIT) end++;
  return end < text.length && kindOf(text.charCodeAt(end)) === LOWER ? from : end;
}

const isLetter = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) === LOWER || kindOf(text.charCodeAt(at)) === UPPER);

/** A letter with a number, letters up to one that has a number, letters, a number that may have a letter. */
const RUN =
  /(?:(?<![\p{L}\p{M}])[A-Za-z]|(?<=[a-z])[A-Z])\d+(?![a-z\d])|[\p{L}\p{M}]+(?<=[a-z])(?=[A-Z]\d+(?![a-z\d]))|[\p{L}\p{M}]+|\p{N}+(?:[a-zA-Z](?!\p{L}))?/gu;

/** The same for any script. */
export function otherWords(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (/^[A-Za-z]\d/.test(run)) {
      push(found, run.toLowerCase());
      push(found, run.slice(1));
    } else if (/^[A-Za-z]+$/.test(run)) {
      for (const part of run
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(' '))
        push(found, part.toLowerCase());
    } else if (/^\p{N}/u.test(run)) push(found, run.normalize('NFKC').toLowerCase());
    else if (isCjk(run)) {
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

const LEFT_OUT = new Set([...EMPTY, ...KEYWORDS, ...'abcdefghijklmnopqrstuvwxyz']);
const isKept = (word: string): boolean => !LEFT_OUT.has(word);

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
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of rawWords(text)) if (isKept(word)) found.push(stemOf(word));
  return found;
}
