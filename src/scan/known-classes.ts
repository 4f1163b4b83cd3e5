/**
 * Clone classes as one scan leaves them to the next: an id, and of each member what finds it again.
 *
 * Two keys for a member, so that it is known after it moved (its code is the same) and after it was edited (its place
 * is the same). Keys are 52-bit integers, which numbers hold exactly: among a million members two different ones meet
 * by chance once in four thousand scans, and then a class at most keeps an id that another one should have had.
 */

/** Struct of arrays: class `c` has the members `start[c] … start[c + 1]`. */
export interface KnownClasses {
  ids: string[];
  /** 1 where members are parts of units; such a class is never taken for one of whole units. */
  fragment: Uint8Array;
  start: Int32Array;
  /** Of each member: the key of its code, and of where it stands and what it is called. */
  contents: Float64Array;
  places: Float64Array;
}

export const noClasses = (): KnownClasses => ({
  ids: [],
  fragment: new Uint8Array(0),
  start: new Int32Array(1),
  contents: new Float64Array(0),
  places: new Float64Array(0),
});

/** Of two 32-bit halves. */
export function contentKey(high: number, low: number): number {
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

export function placeKey({
  repo,
  file,
  name,
  cell,
}: {
  repo: string;
  file: string;
  name: string;
  cell?: number;
}): number {
  return textKey(cell === undefined ? `${repo}\n${file}\n${name}` : `${repo}\n${file}\n${name}\n${cell}`);
}

export const textKey = (text: string): number => new TextHash().add(text).key;

/** Two multiplicative hashes over UTF-16 units, finished as in MurmurHash3 (Appleby, public domain). */
export class TextHash {
  private a = 0x2545f491;
  private b = 0x811c9dc5;

  /** As `other` is now, so that what many texts begin with is read once. */
  resume(other: TextHash): this {
    this.a = other.a;
    this.b = other.b;
    return this;
  }

  add(text: string): this {
    for (let i = 0; i < text.length; i++) this.addUnit(text.charCodeAt(i));
    return this;
  }

  addUnit(code: number): void {
    this.a = Math.imul(this.a ^ code, 0x9e3779b1);
    this.b = Math.imul(this.b ^ code, 0x01000193);
  }

  get key(): number {
    return contentKey(finished(this.a ^ (this.b << 7)), finished(this.b));
  }
}

function finished(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
