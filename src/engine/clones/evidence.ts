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
 * Fitted on planted copies (three seeds) and on pairs between eight repositories, read or named like read ones; nearby constants do as well,
 * and twenty more features (docs/decisions/0008) move neither end of the trade by a point.
 *
 * **Within one repository** (`within`) names are common *because* the copies are, so only the part of the words that is
 * shared is asked for, or a structure that is no accident. It keeps all marked copies of 20 tokens and more in
 * diffusers, and at least .98 of each kind of graded mutation.
 *
 * Sums are of whole numbers, so the two sides may change places and threads may count in any order.
 */
import { IDENTIFIER, normalise, scatter } from '../lexing/tokens.ts';

/** Groups added to N, so that a scan of three files does not call every name common. */
const PRIOR = 1000;
/** Tokens in a phrase: 5 and 8 do as well. */
const PHRASE = 6;
/**
 * Names that nobody else has, whose weight a pair between repositories needs (15.5 bits each in eight repositories). At 3,
 * .95 of planted copies are found; at 2, .98 and at 1.5, .99, with two and three times as many chance pairs.
 */
const LEAST = 3;
/**
 * Tokens from which exactly the same normalised tokens are enough between repositories too: .03 of the renamed copies more,
 * and not one pair between the eight; from 30 tokens on it would be 27 chance pairs.
 */
const EXACT = 35;
/** Of such names, what tells against a pair that shares neither words nor phrases. */
const AGAINST = 5;
/** Weights are whole numbers of this part of a bit. */
const BIT = 1024;

/** Tokens below which equal structure is no evidence, wherever a pair lies. */
export const SHORT = 50;
/** Normalised similarity from which equal structure counts by itself, if it has variety and is not short. */
export const STRUCTURE = 0.95;
/** Tokens from which the very same structure counts whatever its variety. */
const STRUCTURE_ALONE = 80;
/** Part of the runs of {@link RUN} normalised tokens that must be distinct: tables and lists of fields have few. */
const VARIETY = 0.5;
const RUN = 5;

/**
 * The other evidence within one repository: part of the runs of normalised tokens (grams.ts) that both sides have and at
 * most {@link RARE_HOLDERS} units do (search.ts).
 */
export const RARE_RUNS = 0.1;
export const RARE_HOLDERS = 10;

const least = (length: number, normalized: number): number =>
  length < 50 ? (normalized >= STRUCTURE ? 0.3 : 0.35) : length < 100 ? 0.25 : 0.15;

const FACTOR = 0x01000193;
let out = 1;
for (let i = 0; i < RUN; i++) out = Math.imul(out, FACTOR);
const FACTOR_OUT = out;

export class Evidence {
  private readonly tokens: Int32Array;
  private readonly words: Uint16Array;
  private readonly phrases: Uint16Array;
  private readonly groups: number;
  /** Weight by number of holders; 0 for not known yet. */
  private readonly weights = new Float64Array(0x10000);
  /** Words or phrases at hand: those of one side, then those of the other. */
  private list = new Int32Array(1 << 10);
  private gaps = new Uint8Array(1 << 10);
  /** A set of keys that forgets by generation, and which side has each. */
  private keys = new Int32Array(1 << 11);
  private born = new Int32Array(1 << 11);
  private side = new Uint8Array(1 << 11);
  private generation = 0;
  /** Weight of what the last two lists had in common, and of all they held. */
  private both = 0;
  private all = 0;

  /** @param words how many of `groups` groups hold a word, by {@link slotOf}; `phrases` the same, empty if never asked */
  constructor(tokens: Int32Array, words: Uint16Array, phrases: Uint16Array, groups: number) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.groups = groups;
  }

  /** Counts each distinct word and phrase of a stretch once in the tables given (a thread's own; phrases may be empty). */
  count(start: number, length: number, words: Uint16Array, phrases: Uint16Array): void {
    this.tally(this.wordsOf(start, length, 0), words);
    if (phrases.length > 0) this.tally(this.phrasesOf(start, length, 0), phrases);
  }

  /**
   * Whether a pair of stretches is more than alike; `normalized` is their normalised similarity, 0 where
   * unknown; `oneOrigin` says that all their units lie in one repository.
   */
  supports(a: number, n: number, b: number, m: number, normalized: number, oneOrigin: boolean): boolean {
    if (oneOrigin) return this.within(a, n, b, m, normalized);
    return (normalized === 1 && Math.min(n, m) >= EXACT) || this.between(a, n, b, m);
  }

  private within(a: number, n: number, b: number, m: number, normalized: number): boolean {
    const shorter = Math.min(n, m);
    if (normalized === 1 && shorter >= STRUCTURE_ALONE) return true;
    if (normalized >= STRUCTURE && shorter >= SHORT && this.variety(a, n) >= VARIETY) return true;
    this.compareWords(a, n, b, m);
    return this.all > 0 && this.both / this.all >= least(shorter, normalized);
  }

  /** Whether what is in common outweighs what is not, measured against all other groups. */
  between(a: number, n: number, b: number, m: number): boolean {
    const unique = this.weightOf(1);
    this.compareWords(a, n, b, m);
    const bits = this.both;
    const alien = this.all === 0 ? 1 : 1 - this.both / this.all;
    // So many words in common leave nothing to say for the phrases.
    if (bits >= (LEAST + AGAINST * alien) * unique) return true;
    const first = this.phrasesOf(a, n, 0);
    this.compare(first, this.phrasesOf(b, m, first), this.phrases);
    const strange = this.all === 0 ? 1 : 1 - this.both / this.all;
    return bits + this.both / PHRASE >= (LEAST + AGAINST * alien * strange) * unique;
  }

  private compareWords(a: number, n: number, b: number, m: number): void {
    const first = this.wordsOf(a, n, 0);
    this.compare(first, this.wordsOf(b, m, first), this.words);
  }

  /** Writes the words of a stretch to the list from `to` on; returns where they end. */
  private wordsOf(start: number, length: number, to: number): number {
    this.fit(to + length);
    const { tokens, list } = this;
    for (let i = start; i < start + length; i++) if (tokens[i] >>> 30 !== 0) list[to++] = tokens[i];
    return to;
  }

  /** The same for its phrases, as hashes. */
  private phrasesOf(start: number, length: number, to: number): number {
    this.fit(to + length);
    const { tokens, list, gaps } = this;
    for (let i = 0; i < length; i++) {
      const token = tokens[start + i];
      gaps[i] = 0;
      if (token >>> 30 !== IDENTIFIER) continue;
      const furthest = Math.min(PHRASE - 1, i);
      for (let gap = 1; gap <= furthest; gap++) {
        if (tokens[start + i - gap] !== token) continue;
        gaps[i] = gap;
        break;
      }
    }
    for (let i = 0; i + PHRASE <= length; i++) {
      let h = 0;
      for (let k = 0; k < PHRASE; k++) {
        // What a name stood for before the phrase began is not part of it.
        const gap = gaps[i + k] <= k ? gaps[i + k] : 0;
        h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i + k]) + gap)) | 0;
      }
      list[to++] = Math.imul(h ^ (h >>> 15), 0x297a2d39);
    }
    return to;
  }

  /** Weighs the distinct keys of `list[0, first)` and `list[first, end)`. */
  private compare(first: number, end: number, holders: Uint16Array): void {
    const { list, keys, born, side } = this;
    const generation = this.fresh();
    const mask = keys.length - 1;
    let all = 0;
    let both = 0;
    for (let i = 0; i < end; i++) {
      const key = list[i];
      let slot = (scatter(key) >>> 8) & mask;
      while (born[slot] === generation && keys[slot] !== key) slot = (slot + 1) & mask;
      if (born[slot] !== generation) {
        born[slot] = generation;
        keys[slot] = key;
        side[slot] = i < first ? 1 : 2;
        all += this.weightOf(holders[slotOf(key, holders.length)]);
      } else if (i >= first && side[slot] === 1) {
        side[slot] = 3;
        both += this.weightOf(holders[slotOf(key, holders.length)]);
      }
    }
    this.all = all;
    this.both = both;
  }

  /** Counts each distinct place that `list[0, end)` has in a table once. */
  private tally(end: number, table: Uint16Array): void {
    const { list, keys, born } = this;
    const generation = this.fresh();
    const mask = keys.length - 1;
    for (let i = 0; i < end; i++) {
      const at = slotOf(list[i], table.length);
      let slot = at & mask;
      while (born[slot] === generation && keys[slot] !== at) slot = (slot + 1) & mask;
      if (born[slot] === generation) continue;
      born[slot] = generation;
      keys[slot] = at;
      if (table[at] !== 0xffff) table[at]++;
    }
  }

  /** Room for so many entries of the list, and a set that is never more than half full. */
  private fit(length: number): void {
    if (this.list.length >= length) return;
    let size = this.list.length;
    while (size < length) size *= 2;
    const wider = new Int32Array(size);
    wider.set(this.list);
    this.list = wider;
    this.gaps = new Uint8Array(size);
    this.keys = new Int32Array(2 * size);
    this.born = new Int32Array(2 * size);
    this.side = new Uint8Array(2 * size);
    this.generation = 0;
  }

  private fresh(): number {
    if (this.generation === 0x7fffffff) {
      this.born.fill(0);
      this.generation = 0;
    }
    return ++this.generation;
  }

  private weightOf(holders: number): number {
    const n = Math.max(1, holders);
    let weight = this.weights[n];
    if (weight === 0) this.weights[n] = weight = Math.round(BIT * Math.log2(1 + (this.groups + PRIOR) / n));
    return weight;
  }

  /** Part of the runs of a stretch's normalised tokens that are distinct. */
  variety(start: number, length: number): number {
    return variety(this.tokens, start, length);
  }
}
/** Where a token is counted in a table of `size` (a power of two) entries. */
export const slotOf = (token: number, size: number): number => (scatter(token) >>> 6) & (size - 1);

/** Runs met in the stretch at hand: a set that forgets by generation, because this is asked tens of thousands of times. */
let met = new Int32Array(1 << 11);
let metIn = new Int32Array(1 << 11);
let asked = 0;

export function variety(tokens: Int32Array, start: number, length: number): number {
  if (met.length < 2 * length) {
    let size = met.length;
    while (size < 2 * length) size *= 2;
    met = new Int32Array(size);
    metIn = new Int32Array(size);
    asked = 0;
  }
  const mask = met.length - 1;
  const round = ++asked;
  let distinct = 0;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i]))) | 0;
    if (i >= RUN) h = (h - Math.imul(scatter(normalise(tokens[start + i - RUN])), FACTOR_OUT)) | 0;
    if (i < RUN - 1) continue;
    let slot = (scatter(h) >>> 8) & mask;
    while (metIn[slot] === round && met[slot] !== h) slot = (slot + 1) & mask;
    if (metIn[slot] === round) continue;
    metIn[slot] = round;
    met[slot] = h;
    distinct++;
  }
  return distinct / Math.max(1, length - RUN + 1);
}

/** Whether equal structure alone may join units of this code in one group. */
export const hasStructure = (tokens: Int32Array, start: number, length: number): boolean =>
  variety(tokens, start, length) >= VARIETY;
