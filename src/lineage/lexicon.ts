/**
 * Words and lines as numbers, so that comparing them is comparing numbers and no token holds a text of its own: of a
 * hundred tokens in a history one is a word that was not met before.
 *
 * Numbers of two lexicons mean different things: what is compared must have been made with the same one.
 */
import { Ints } from './ints.ts';

/** Beyond so many it is better begun anew: 60 bytes a word and 24 a line. */
const MOST_WORDS = 1 << 20;
const MOST_LINES = 1 << 21;
/** A string whose quotes say nothing. */
const PLAIN = /^[fFrRbBuU]*'[^'"\\]*'$/;

/** A string whose quotes say nothing with double ones; others as they are. */
export const unquoted = (text: string): string => (PLAIN.test(text) ? text.replaceAll("'", '"') : text);

/** The words that every lexicon begins with, brackets first: they are asked for at every token, and numbers are told apart at once. */
const FIRST_WORDS = (
  '( [ { ) ] } , . = : * ** ... < for import lambda in def function func fn self cls ' +
  ':= : += -= *= /= %= &= |= ^= @= //= **= >>= <<= class as global nonlocal const let var ' +
  'if elif else while try except finally async return raise continue break'
)
  .split(' ')
  .filter((word, i, all) => all.indexOf(word) === i);
const numberOf = (word: string): number => FIRST_WORDS.indexOf(word);
export const ROUND = numberOf('(');
export const SQUARE = numberOf('[');
export const DOT = numberOf('.');
export const EQUALS = numberOf('=');
export const COLON = numberOf(':');
export const STAR = numberOf('*');
export const STARS = numberOf('**');
export const COMMA = numberOf(',');
export const DOTS = numberOf('...');
export const LESS = numberOf('<');
export const DEF = numberOf('def');
export const FUNCTION = numberOf('function');
export const FUNC = numberOf('func');
export const FN = numberOf('fn');
export const SELF = numberOf('self');
export const CLS = numberOf('cls');
export const WALRUS = numberOf(':=');
export const ELIF = numberOf('elif');
export const ELSE = numberOf('else');
export const EXCEPT = numberOf('except');
export const FINALLY = numberOf('finally');

/** Whether a word is one of these, which every lexicon begins with. */
export function oneOf(list: string): (word: number) => boolean {
  const found = new Uint8Array(FIRST_WORDS.length);
  for (const word of list.split(' ')) found[numberOf(word)] = 1;
  return (word) => word < found.length && found[word] === 1;
}

export const FOR = numberOf('for');
export const IMPORT = numberOf('import');
export const LAMBDA = numberOf('lambda');
export const IN = numberOf('in');
/** Of a word whether it opens a bracket, or closes one; what closes it is this much further on. */
export const CLOSES = 3;
export const isOpening = (word: number): boolean => word < CLOSES;
export const isClosing = (word: number): boolean => word >= CLOSES && word < 2 * CLOSES;
export const isBracket = (word: number): boolean => word < 2 * CLOSES;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class Lexicon {
  /** Bytes of all words, one after the other, and where each begins; one more at the end. */
  #bytes = new Uint8Array(1 << 16);
  readonly #starts = new Ints();
  readonly #hashes = new Ints();
  readonly #texts: string[] = [];
  #words = new Int32Array(1 << 12).fill(-1);
  /** By word: the same {@link unquoted}, -1 where nobody asked yet. */
  readonly #unquoted = new Ints();
  readonly #lines = new Lines();

  constructor() {
    this.#starts.push(0);
    for (const word of FIRST_WORDS) this.wordOf(word);
  }

  get isFull(): boolean {
    return this.#texts.length > MOST_WORDS || this.#lines.count > MOST_LINES;
  }

  /** How many words there are. */
  get words(): number {
    return this.#texts.length;
  }

  /** How many lines have numbers. */
  get lines(): number {
    return this.#lines.count;
  }

  text(word: number): string {
    return this.#texts[word];
  }

  /** The number of a word of UTF-8. */
  word(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5 | 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
    const mask = this.#words.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let word = this.#words[slot]; word >= 0; word = this.#words[(slot = (slot + 1) & mask)])
      if (this.#hashes.at(word) === hash && this.#is(word, bytes, from, to)) return word;
    return this.#add(slot, hash, bytes, from, to);
  }

  wordOf(text: string): number {
    const bytes = encoder.encode(text);
    return this.word(bytes, 0, bytes.length);
  }

  #is(word: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts.at(word);
    if (this.#starts.at(word + 1) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#bytes[start + i - from] !== bytes[i]) return false;
    return true;
  }

  #add(slot: number, hash: number, bytes: Uint8Array, from: number, to: number): number {
    const start = this.#starts.at(this.#texts.length);
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(bytes.subarray(from, to), start);
    this.#starts.push(end);
    this.#hashes.push(hash);
    this.#unquoted.push(-1);
    const word = this.#texts.push(decoder.decode(bytes.subarray(from, to))) - 1;
    this.#words[slot] = word;
    if (2 * this.#texts.length > this.#words.length) this.#rehash();
    return word;
  }

  #rehash(): void {
    const words = new Int32Array(2 * this.#words.length).fill(-1);
    const mask = words.length - 1;
    for (let word = 0; word < this.#texts.length; word++) {
      const hash = this.#hashes.at(word);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (words[slot] >= 0) slot = (slot + 1) & mask;
      words[slot] = word;
    }
    this.#words = words;
  }

  /** The word that a string is but for its quotes, where these say nothing. */
  unquoted(word: number): number {
    const known = this.#unquoted.at(word);
    if (known >= 0) return known;
    const text = unquoted(this.text(word));
    let plain = word;
    if (text !== this.text(word)) plain = this.wordOf(text);
    this.#unquoted.set(word, plain);
    return plain;
  }

  /** The number of a line by 64 bits of what it says: two lines that share them by chance nobody will meet. */
  line(high: number, low: number): number {
    return this.#lines.of(high, low);
  }

  /** The same of one that is only asked for; {@link UNSAID} where no code has such a line. */
  lineKnown(high: number, low: number): number {
    return this.#lines.known(high, low);
  }
}

/** That of no line. */
export const UNSAID = -1;

class Lines {
  #keys = new Int32Array(1 << 13);
  #numbers = new Int32Array(1 << 12).fill(-1);
  count = 0;

  of(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    let slot = high & mask;
    for (; this.#numbers[slot] >= 0; slot = (slot + 1) & mask)
      if (this.#keys[2 * slot] === high && this.#keys[2 * slot + 1] === low) return this.#numbers[slot];
    this.#keys[2 * slot] = high;
    this.#keys[2 * slot + 1] = low;
    this.#numbers[slot] = this.count++;
    if (2 * this.count > this.#numbers.length) this.#grow();
    return this.count - 1;
  }

  known(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    for (let slot = high & mask; this.#numbers[slot] >= 0; slot = (slot + 1) & mask)
      if (this.#keys[2 * slot] === high && this.#keys[2 * slot + 1] === low) return this.#numbers[slot];
    return UNSAID;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(2 * keys.length);
    this.#numbers = new Int32Array(2 * numbers.length).fill(-1);
    const mask = this.#numbers.length - 1;
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) continue;
      let slot = keys[2 * i] & mask;
      while (this.#numbers[slot] >= 0) slot = (slot + 1) & mask;
      this.#keys[2 * slot] = keys[2 * i];
      this.#keys[2 * slot + 1] = keys[2 * i + 1];
      this.#numbers[slot] = numbers[i];
    }
  }
}
