/**
 * What is said of the units of a repository, as words with weights: in their names and documentation, and in paragraphs of
 * guides that name them. Pure.
 */
import { countOf, FIELD } from '../fields.ts';
import type { Segment } from '../segment.ts';
import { COMPONENT, TEST } from '../segment-part.ts';
import { terms } from '../words/split.ts';
import { mentions, subjectOf } from './guides.ts';

/**
 * A word of the summary counts one, of a paragraph that names the unit alone too, of the rest of its documentation less, as
 * most of that describes parameters. Of thirty needs (bench/search/needs.mjs) documentation alone has 3 among the first
 * three, guides alone 2, both 7.
 */
const SUMMARY = 1;
const REST = 0.25;
/** A word of its name, which says what it is where nothing else does. */
const NAME = 2;
const GUIDE = 1;
/** Of all words of a page that is called by the unit's name. */
const OWN_PAGE = 0.5;
const OWN_PAGE_WORDS = 3000;
/** A name that more units have says of none of them what it is. */
const MOST_OF_ONE_NAME = 4;

export interface Page {
  path: string;
  paragraphs: readonly string[];
}

/** Weights of words by document of the segment. */
export type Said = Map<number, Map<string, number>>;

export function saidOf(segment: Segment, pages: readonly Page[]): Said {
  const said: Said = new Map();
  const byName = named(segment, said);
  const add = (name: string, words: readonly string[], weight: number): void => {
    const documents = byName.get(name) ?? [];
    if (documents.length > MOST_OF_ONE_NAME) return;
    for (const d of documents) {
      const of = wordsOf(said, d);
      for (const word of words) of.set(word, (of.get(word) ?? 0) + weight);
    }
  };
  for (const { path, paragraphs } of pages) {
    for (const paragraph of paragraphs) {
      const names = mentions(paragraph, (text) => byName.has(text));
      if (names.size === 0) continue;
      const words = terms(paragraph);
      for (const name of names) add(name, words, GUIDE / names.size);
    }
    const subject = subjectOf(path);
    if (byName.has(subject)) add(subject, terms(paragraphs.join('\n')).slice(0, OWN_PAGE_WORDS), OWN_PAGE);
  }
  return said;
}

function wordsOf(said: Said, document: number): Map<string, number> {
  let words = said.get(document);
  if (words === undefined) {
    words = new Map();
    said.set(document, words);
  }
  return words;
}

/** Files with units of which something may be said, with their first document and the one after the last. */
export function* spokenFiles(
  segment: Segment,
): Generator<{ key: string; from: number; to: number; isComponent: boolean }> {
  const { fileStart, flags, everyFile } = segment;
  for (let f = 0; f < segment.files; f++) {
    const [from, to] = [fileStart[f], fileStart[f + 1]];
    if (from === to || (flags[f] & TEST) !== 0) continue;
    const { key, branch } = everyFile[f];
    if (branch === null) yield { key, from, to, isComponent: (flags[f] & COMPONENT) !== 0 };
  }
}

/**
 * Classes and functions that others may call, by name; their own words are in `said` then, as are those of components: a
 * package, a service or a table says what it is for as its users do ("compares customers with lists of sanctions"). Of a
 * README that is its opening; the rest speaks of installing it, and has a word for everybody.
 */
function named(segment: Segment, said: Said): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  const files = [...spokenFiles(segment)];
  const components = files.filter(({ isComponent }) => isComponent);
  for (const { from } of components) {
    if (components.length === 1 || !isNamedAsItsRole(segment, from)) ownWords(segment, from, said, 0);
  }
  for (const { from, to, isComponent } of files) {
    if (isComponent) continue;
    for (let d = from; d < to; d++) {
      const { name, kind } = segment.document(d);
      const last = name.slice(name.lastIndexOf('.') + 1);
      if (!isPublic(name, kind, last)) continue;
      const known = byName.get(last);
      if (known === undefined) byName.set(last, [d]);
      else known.push(d);
      if (last === name) ownWords(segment, d, said, REST);
    }
  }
  return byName;
}

/** `image` of a container image: it has nothing of its own to say, and the README is its package's. */
function isNamedAsItsRole(segment: Segment, d: number): boolean {
  const { part, document } = segment.placeOf(d);
  const { entryStart, entryPacked, entryWord, ownStart, ownWord } = part;
  const role = new Set<number>();
  for (let e = entryStart[document]; e < entryStart[document + 1]; e++)
    if (countOf(entryPacked[e], FIELD.attributes) > 0) role.add(entryWord[e]);
  return ownWord.subarray(ownStart[document], ownStart[document + 1]).every((word) => role.has(word));
}

/** A method is named by its class, unless its own name is one that says what it is. */
const isPublic = (name: string, kind: string, last: string): boolean =>
  !last.startsWith('_') &&
  (kind === 'class' || kind === 'function' || kind === 'method') &&
  (last === name || (kind === 'method' && last.includes('_')));

function ownWords(segment: Segment, d: number, said: Said, rest: number): void {
  const { part, document } = segment.placeOf(d);
  const { entryStart, entryPacked, entryWord, words } = part;
  for (let e = entryStart[document]; e < entryStart[document + 1]; e++) {
    const packed = entryPacked[e];
    const weight =
      SUMMARY * countOf(packed, FIELD.title) +
      rest * countOf(packed, FIELD.text) +
      (countOf(packed, FIELD.name) > 0 ? NAME : 0);
    if (weight > 0) wordsOf(said, d).set(words[entryWord[e]], weight);
  }
}
