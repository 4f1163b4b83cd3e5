/**
 * Whether two pieces of code that align well have anything to do with each other.
 *
 * Alignment alone cannot tell: `def f(x): return g(x).h()` aligns with thousands of strangers, verbatim too, because
 * half of its tokens are punctuation and `self`. So a pair is weighed in bits against the corpus, as sequences are in
 * biology: what both sides hold counts the more the fewer groups of units hold it, log₂(1 + (N + {@link PRIOR}) / n)
 * for n of N groups. Two vocabularies are weighed:
 *
 *     words     its names and literals as written
 *     phrases   its runs of {@link PHRASE} tokens with each name replaced by the distance to where it stood before in
 *               the run (Baker's parameterised matching): equal after consistent renaming, unlike where names repeat
 *               in another pattern
 *
 *     `x = f(x)`   →   name · = · name · ( · same as 4 before · )
 *
 * **Between repositories** (`between`): the bits of the words in common, and of the phrases in common divided by their
 * length (each token stands in so many), must come to {@link LEAST} times what a name weighs that nobody else has. Where
 * words *and* phrases differ, that tells against a copy: {@link AGAINST} such names times the part of the one that is not shared times
 * the part of the other. A renamed copy shares its phrases and an edited one its words; conventions share neither well.
 * Fitted on planted copies (three seeds) and on pairs between eight repositories, read or named like read ones; nearby
 * constants do as well, and thirty more features (docs/decisions/0010) move neither end of the trade by a point.
 *
 * **Within one repository** (`within`) names are common *because* the copies are, so only the part of the words that is
 * shared is asked for, or a structure that is no accident. It keeps all marked copies of 20 tokens and more in
 * diffusers, and at least .98 of each kind of graded mutation.
 *
 * Sums are of whole numbers, so the two sides may change places and threads may count in any order.
 */
import { at, powerAtLeast, put, setSlot, slot, take } from './memory';
import { BEYOND, BEYOND_KNOWN, FULL, OVER, PHRASE_BITS, PHRASES, WEIGHTS, WORD_BITS, WORDS } from './slots';
import { normalise, scatter } from './tokens';

/** Tokens in a phrase: 5 and 8 do as well. */
const PHRASE: i32 = 6;
/**
 * Names that nobody else has, whose weight a pair between repositories needs (15.5 bits each in eight repositories). From 3
 * to 3.2, .01 of the planted copies with edits are lost and four of 200 more pairs are worth a look; at 2, .03 more are
 * found, with twice as many chance pairs.
 */
const LEAST: f64 = 3.1;
/**
 * Tokens from which exactly the same normalised tokens are enough between repositories too: .03 of the renamed copies more,
 * and not one pair between the eight; from 30 tokens on it would be 27 chance pairs.
 */
const EXACT: i32 = 35;
/** Of such names, what tells against a pair that shares neither words nor phrases. */
const AGAINST: f64 = 5;
/** Tokens below which equal structure is no evidence, wherever a pair lies. */
export const SHORT: i32 = 50;
/** Normalised similarity from which equal structure counts by itself, if it has variety and is not short. */
const STRUCTURE: f64 = 0.95;
/** Tokens from which the very same structure counts whatever its variety, wherever a pair lies. */
const STRUCTURE_ALONE: i32 = 80;
/**
 * Part of the runs of {@link RUN} normalised tokens that must be distinct: tables and lists of fields have few. Between
 * repositories such lists (enumerations, arguments of programs, weights set one by one) need words in common: their
 * phrases are all one phrase, over and over.
 */
const VARIETY: f64 = 0.5;
const RUN: i32 = 5;
const FACTOR: i32 = 0x01000193;
/** Class of identifiers among tokens. */
const IDENTIFIER: i32 = 1;

/** Tables of u16: how many groups hold a word, a phrase; how large; 0 for a table that is never asked. */
let words: i32 = 0;
let wordMask: i32 = 0;
let phrases: i32 = 0;
let phraseMask: i32 = 0;
let weights: i32 = 0;
/** Words or phrases at hand: those of one side, then those of the other. */
let list: i32 = 0;
/** For each token of a stretch how far back its name stood before, 0 for further than a phrase is long. */
let gaps: i32 = 0;
/** Table of 8-byte entries: key and which side has it (0: free). */
let table: i32 = 0;
let met: i32 = 0;
/** Weight of what the last two lists had in common, and of all they held. */
let both: f64 = 0;
let all: f64 = 0;

export function attachEvidence(thread: i32, longest: i32): void {
  full = slot(FULL);
  over = beyondOf(thread);
  words = slot(WORDS);
  wordMask = (1 << slot(WORD_BITS)) - 1;
  phrases = slot(PHRASES);
  phraseMask = phrases === 0 ? 0 : (1 << slot(PHRASE_BITS)) - 1;
  weights = slot(WEIGHTS);
  list = take((2 * longest) << 2);
  gaps = take(longest);
  table = take(powerAtLeast(4 * longest) << 3);
  met = take(powerAtLeast(2 * longest) << 3);
}

let full: i32 = 0;
let over: i32 = 0;

/** What counting adds: 1, or -1 where groups that are gone are counted out (resume.ts). */
let step: i32 = 1;

/** Where each count is noted before it becomes another one (address, count): 0 for nowhere. */
let journal: i32 = 0;
let noted: i32 = 0;

export function countBy(by: i32): void {
  step = by;
}

/** From now on counts are noted there; returns how many were. */
export function noteCounts(at: i32): i32 {
  const before = noted;
  journal = at;
  noted = 0;
  return before;
}

/** A full count stands for more: how many is kept beside it, or counting out could not tell when it is full no longer. */
export function raiseCount(entry: i32): void {
  const n = load<u16>(entry);
  if (<i32>n === full && countBeyond(over, entry, step)) return;
  store<u16>(entry, n + step);
  if (journal === 0) return;
  put(journal, 2 * noted, entry);
  put(journal, 2 * noted++ + 1, n);
}

/**
 * Adds to what a full count leaves out; false where that is nothing, and would be less.
 *
 * @param table of one thread
 */
export function countBeyond(table: i32, entry: i32, by: i32): bool {
  let place = (scatter(entry) >>> 8) & (BEYOND - 1);
  for (let tried = 0; tried < BEYOND; tried++) {
    const at = table + (place << 3);
    const holder = load<i32>(at);
    if (holder === entry || holder === 0) {
      const more = holder === 0 ? 0 : load<i32>(at, 4);
      if (more + by < 0) return false;
      store<i32>(at, entry);
      store<i32>(at, more + by, 4);
      return true;
    }
    place = (place + 1) & (BEYOND - 1);
  }
  setSlot(BEYOND_KNOWN, 0);
  return true;
}

/** The table of a thread. */
export function beyondOf(thread: i32): i32 {
  return slot(OVER) + thread * (BEYOND << 3);
}

/** Counts each distinct word and phrase of a stretch once in this thread's tables. */
export function countHolders(thread: i32, start: i32, length: i32): void {
  tallyOnce(wordsOf(start, length, 0), words + ((thread * (wordMask + 1)) << 1), wordMask);
  if (phrases !== 0) {
    tallyOnce(phrasesOf(start, length, 0), phrases + ((thread * (phraseMask + 1)) << 1), phraseMask);
  }
}

/** Whether a stretch has a word or phrase whose byte in a table, by place of its holders, is not 0; tables may be 0 where all are. */
export function holdsAny(start: i32, length: i32, ofWords: i32, ofPhrases: i32): bool {
  if (ofWords !== 0) {
    const end = wordsOf(start, length, 0);
    for (let i = 0; i < end; i++) if (load<u8>(ofWords + holderOf(at(list, i), wordMask)) !== 0) return true;
  }
  if (ofPhrases === 0) return false;
  const last = phrasesOf(start, length, 0);
  for (let i = 0; i < last; i++) if (load<u8>(ofPhrases + holderOf(at(list, i), phraseMask)) !== 0) return true;
  return false;
}

function holderOf(key: i32, mask: i32): i32 {
  return (scatter(key) >>> 6) & mask;
}

/**
 * Whether a pair of stretches is more than alike; `normalized` is their normalised similarity, 0 where unknown;
 * `oneOrigin` says that all their units lie in one repository.
 */
export function supports(a: i32, n: i32, b: i32, m: i32, normalized: f64, oneOrigin: bool): bool {
  if (oneOrigin) return within(a, n, b, m, normalized);
  if (normalized === 1 && (min(n, m) >= STRUCTURE_ALONE || (min(n, m) >= EXACT && variety(a, n) >= VARIETY)))
    return true;
  return between(a, n, b, m);
}

function least(length: i32, normalized: f64): f64 {
  return length < 50 ? (normalized >= STRUCTURE ? 0.3 : 0.35) : length < 100 ? 0.25 : 0.15;
}

function within(a: i32, n: i32, b: i32, m: i32, normalized: f64): bool {
  const shorter = min(n, m);
  if (normalized === 1 && shorter >= STRUCTURE_ALONE) return true;
  if (normalized >= STRUCTURE && shorter >= SHORT && variety(a, n) >= VARIETY) return true;
  compareWords(a, n, b, m);
  return all > 0 && both / all >= least(shorter, normalized);
}

/** Whether what is in common outweighs what is not, measured against all other groups. */
export function between(a: i32, n: i32, b: i32, m: i32): bool {
  const unique = weightOf(1);
  compareWords(a, n, b, m);
  const bits = both;
  const alien: f64 = all === 0 ? 1 : 1 - both / all;
  // So many words in common leave nothing to say for the phrases.
  if (bits >= (LEAST + AGAINST * alien) * unique) return true;
  if (variety(a, n) < VARIETY && variety(b, m) < VARIETY) return false;
  const first = phrasesOf(a, n, 0);
  compareLists(first, phrasesOf(b, m, first), phrases, phraseMask);
  const strange: f64 = all === 0 ? 1 : 1 - both / all;
  return bits + both / <f64>PHRASE >= (LEAST + AGAINST * alien * strange) * unique;
}

function compareWords(a: i32, n: i32, b: i32, m: i32): void {
  const first = wordsOf(a, n, 0);
  compareLists(first, wordsOf(b, m, first), words, wordMask);
}

/** Writes the words of a stretch to the list from `to` on; returns where they end. */
function wordsOf(start: i32, length: i32, to: i32): i32 {
  for (let i = 0; i < length; i++) {
    const token = at(start, i);
    if (token >>> 30 !== 0) put(list, to++, token);
  }
  return to;
}

/** The same for its phrases, as hashes. */
function phrasesOf(start: i32, length: i32, to: i32): i32 {
  for (let i = 0; i < length; i++) {
    const token = at(start, i);
    let found = 0;
    if (token >>> 30 === IDENTIFIER) {
      const furthest = min(PHRASE - 1, i);
      for (let gap = 1; gap <= furthest; gap++) {
        if (at(start, i - gap) !== token) continue;
        found = gap;
        break;
      }
    }
    store<u8>(gaps + i, <u8>found);
  }
  for (let i = 0; i + PHRASE <= length; i++) {
    let h = 0;
    for (let k = 0; k < PHRASE; k++) {
      // What a name stood for before the phrase began is not part of it.
      const back = <i32>load<u8>(gaps + i + k);
      h = h * FACTOR + scatter(normalise(at(start, i + k)) + (back <= k ? back : 0));
    }
    put(list, to++, (h ^ (h >>> 15)) * 0x297a2d39);
  }
  return to;
}

/** Weighs the distinct keys of the list before `first` and from there to `end`. */
function compareLists(first: i32, end: i32, holders: i32, holderMask: i32): void {
  const size = powerAtLeast(2 * end);
  const mask = size - 1;
  memory.fill(table, 0, size << 3);
  all = 0;
  both = 0;
  for (let i = 0; i < end; i++) {
    const key = at(list, i);
    let place = (scatter(key) >>> 8) & mask;
    while (true) {
      const entry = table + (place << 3);
      const side = load<i32>(entry, 4);
      if (side === 0) {
        store<i32>(entry, key);
        store<i32>(entry, i < first ? 1 : 2, 4);
        all += holderWeight(key, holders, holderMask);
        break;
      }
      if (load<i32>(entry) === key) {
        if (i >= first && side === 1) {
          store<i32>(entry, 3, 4);
          both += holderWeight(key, holders, holderMask);
        }
        break;
      }
      place = (place + 1) & mask;
    }
  }
}

function holderWeight(key: i32, holders: i32, holderMask: i32): f64 {
  return weightOf(holders === 0 ? 1 : load<u16>(holders + (holderOf(key, holderMask) << 1)));
}

export function weightOf(holders: i32): f64 {
  return load<f64>(weights + (holders << 3));
}

/** Counts each distinct place that the list before `end` has in a table once. */
function tallyOnce(end: i32, holders: i32, holderMask: i32): void {
  const mask = clearSet(end);
  for (let i = 0; i < end; i++) {
    const place = holderOf(at(list, i), holderMask);
    if (!addToSet(mask, place)) continue;
    raiseCount(holders + (place << 1));
  }
}

/** Part of the runs of five normalised tokens that are distinct. */
export function variety(start: i32, length: i32): f64 {
  const size = powerAtLeast(2 * length);
  const mask = size - 1;
  memory.fill(met, 0, size << 3);
  let gone = 1;
  for (let i = 0; i < RUN; i++) gone *= FACTOR;
  let distinct = 0;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = h * FACTOR + scatter(normalise(at(start, i)));
    if (i >= RUN) h -= scatter(normalise(at(start, i - RUN))) * gone;
    if (i < RUN - 1) continue;
    let place = (scatter(h) >>> 8) & mask;
    while (true) {
      const entry = met + (place << 3);
      if (load<i32>(entry, 4) === 0) {
        store<i32>(entry, h);
        store<i32>(entry, 1, 4);
        distinct++;
        break;
      }
      if (load<i32>(entry) === h) break;
      place = (place + 1) & mask;
    }
  }
  return <f64>distinct / <f64>max(1, length - RUN + 1);
}

/** A set of at most `longest` numbers: cleared, filled, and asked once for each. */
export function clearSet(n: i32): i32 {
  const size = powerAtLeast(2 * n);
  memory.fill(met, 0, size << 3);
  return size - 1;
}

/** Adds a number; whether it was not in it. */
export function addToSet(mask: i32, value: i32): bool {
  let place = (scatter(value) >>> 8) & mask;
  while (true) {
    const entry = met + (place << 3);
    if (load<i32>(entry, 4) === 0) {
      store<i32>(entry, value);
      put(entry, 1, 1);
      return true;
    }
    if (load<i32>(entry) === value) return false;
    place = (place + 1) & mask;
  }
}

/** Whether a number is in it and was not asked for before. */
export function takeFromSet(mask: i32, value: i32): bool {
  let place = (scatter(value) >>> 8) & mask;
  while (true) {
    const entry = met + (place << 3);
    const state = load<i32>(entry, 4);
    if (state === 0) return false;
    if (load<i32>(entry) === value) {
      put(entry, 1, 2);
      return state === 1;
    }
    place = (place + 1) & mask;
  }
}
