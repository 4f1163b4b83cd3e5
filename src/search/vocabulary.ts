/**
 * Words and their numbers. A map of a hundred thousand words takes a command longer to make than its search, so of words
 * that lie in a file the text is searched itself: halving, over bytes.
 */

export interface Vocabulary {
  readonly size: number;
  /** The number of a word; undefined where it is none of these. */
  idOf(word: string): number | undefined;
  has(word: string): boolean;
  textOf(id: number): string;
  /** Numbers of words that begin with the same character, ascending. */
  startingAs(word: string): number[];
}

/** Of words that are in memory, each once. */
export class MappedWords implements Vocabulary {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly texts: readonly string[];

  constructor(ids: ReadonlyMap<string, number>, texts: readonly string[]) {
    this.ids = ids;
    this.texts = texts;
  }

  get size(): number {
    return this.texts.length;
  }

  idOf(word: string): number | undefined {
    return this.ids.get(word);
  }

  has(word: string): boolean {
    return this.ids.has(word);
  }

  textOf(id: number): string {
    return this.texts[id];
  }

  startingAs(word: string): number[] {
    return this.texts.flatMap((text, id) => (text.codePointAt(0) === word.codePointAt(0) ? [id] : []));
  }
}

/** Words in order of their bytes: `bytes[start[i], start[i + 1])` is the i-th. */
export interface WordBytes {
  bytes: Uint8Array;
  start: Int32Array;
}

/** @param words in the order in which they are to lie there */
export function wordBytes(words: readonly string[]): WordBytes {
  const parts = words.map((word) => Buffer.from(word));
  const start = new Int32Array(words.length + 1);
  for (const [i, { length }] of parts.entries()) start[i + 1] = start[i] + length;
  return { bytes: Buffer.concat(parts), start };
}

/** Numbers of words in the order of their bytes, as {@link StoredWords} takes them. */
export function inOrder(words: readonly string[]): Int32Array {
  // Texts compare by their units, which is the order of their bytes but for signs of two units; and six times as fast.
  if (!words.some((word) => /[\ud800-\udfff]/.test(word)))
    return Int32Array.from(words.keys()).sort((a, b) => (words[a] < words[b] ? -1 : 1));
  const parts = words.map((word) => Buffer.from(word));
  return Int32Array.from(words.keys()).sort((a, b) => Buffer.compare(parts[a], parts[b]));
}

/** Of words that were looked up, and their numbers: most of what is asked in a running process was asked before. */
const MOST_KNOWN = 20_000;
const NONE = -1;

export class StoredWords implements Vocabulary {
  private readonly bytes: Buffer;
  private readonly start: Int32Array;
  /** By rank in the order of bytes: the number; null where numbers are ranks. */
  private readonly byRank: Int32Array | null;
  /** Texts that were asked for: names of candidates are, at each question. */
  private readonly texts = new Map<number, string>();
  private readonly known = new Map<string, number>();

  constructor({ bytes, start }: WordBytes, byRank: Int32Array | null = null) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.start = start;
    this.byRank = byRank;
  }

  get size(): number {
    return this.start.length - 1;
  }

  idOf(word: string): number | undefined {
    let id = this.known.get(word);
    if (id === undefined) {
      id = this.lookUp(word);
      if (this.known.size >= MOST_KNOWN) this.known.clear();
      this.known.set(word, id);
    }
    return id === NONE ? undefined : id;
  }

  private lookUp(word: string): number {
    const wanted = Buffer.from(word);
    const rank = this.rankOf(wanted);
    const id = rank === this.size ? NONE : this.at(rank);
    return id !== NONE && this.compare(id, wanted) === 0 ? id : NONE;
  }

  has(word: string): boolean {
    return this.idOf(word) !== undefined;
  }

  textOf(id: number): string {
    let text = this.texts.get(id);
    if (text === undefined) {
      // A decoder takes no shared memory.
      text = Buffer.from(this.bytes.subarray(this.start[id], this.start[id + 1])).toString('utf8');
      this.texts.set(id, text);
    }
    return text;
  }

  startingAs(word: string): number[] {
    const first = Buffer.from(String.fromCodePoint(word.codePointAt(0) ?? 0));
    const found: number[] = [];
    for (let rank = this.rankOf(first); rank < this.size; rank++) {
      const id = this.at(rank);
      if (this.compare(id, first, first.length) !== 0) break;
      found.push(id);
    }
    return found.sort((a, b) => a - b);
  }

  private at(rank: number): number {
    return this.byRank === null ? rank : this.byRank[rank];
  }

  /** How many words come before. */
  private rankOf(wanted: Buffer): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.compare(this.at(mid), wanted) < 0) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  /** @param most bytes of the word that count */
  private compare(id: number, wanted: Buffer, most = Number.MAX_SAFE_INTEGER): number {
    const from = this.start[id];
    const length = Math.min(this.start[id + 1] - from, most);
    const both = Math.min(length, wanted.length);
    for (let i = 0; i < both; i++) {
      const difference = this.bytes[from + i] - wanted[i];
      if (difference !== 0) return difference;
    }
    return length - wanted.length;
  }
}
