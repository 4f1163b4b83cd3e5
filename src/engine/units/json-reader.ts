/**
 * Reads a JSON document from its bytes where it is wanted and skips the rest, making no objects.
 *
 * Notebooks are mostly outputs (images in base64), of which nothing is needed: a string is skipped by searching for its
 * closing quote, a nested value by counting brackets, so neither size nor depth of what is skipped matters.
 * What is skipped is not validated beyond that. Malformed input throws {@link MalformedJson}, nothing else.
 */
export class MalformedJson extends Error {}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_SQUARE = 91;
const BACKSLASH = 92;
const CLOSE_SQUARE = 93;
const OPEN_CURLY = 123;
const CLOSE_CURLY = 125;

/** Longer keys and short values are of no interest to any caller. */
const LONGEST_TEXT = 1024;

const utf8 = new TextDecoder();

export class JsonReader {
  readonly bytes: Uint8Array;
  pos: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.pos = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  /** First byte of what comes next, white space skipped; throws at the end. */
  peek(): number {
    const { bytes } = this;
    let pos = this.pos;
    while (bytes[pos] === 32 || bytes[pos] === 10 || bytes[pos] === 13 || bytes[pos] === 9) pos++;
    this.pos = pos;
    if (pos >= bytes.length) throw new MalformedJson('ends early');
    return bytes[pos];
  }

  /**
   * Calls `visit` for each member, with `pos` at its value; what `visit` leaves unread is skipped.
   * Returns false, and skips the value, when it is no object.
   */
  object(visit: (key: string) => void): boolean {
    if (this.peek() !== OPEN_CURLY) {
      this.skip();
      return false;
    }
    this.pos++;
    if (this.peek() === CLOSE_CURLY) {
      this.pos++;
      return true;
    }
    for (;;) {
      if (this.peek() !== QUOTE) throw new MalformedJson('member without a name');
      const key = this.text();
      if (this.peek() !== COLON) throw new MalformedJson('member without a value');
      this.pos++;
      this.peek();
      const value = this.pos;
      visit(key ?? '');
      if (this.pos === value) this.skip();
      if (this.ends(CLOSE_CURLY)) return true;
    }
  }

  /** As {@link object}, for the elements of an array. */
  array(visit: (index: number) => void): boolean {
    if (this.peek() !== OPEN_SQUARE) {
      this.skip();
      return false;
    }
    this.pos++;
    if (this.peek() === CLOSE_SQUARE) {
      this.pos++;
      return true;
    }
    for (let index = 0; ; index++) {
      this.peek();
      const value = this.pos;
      visit(index);
      if (this.pos === value) this.skip();
      if (this.ends(CLOSE_SQUARE)) return true;
    }
  }

  private ends(close: number): boolean {
    const c = this.peek();
    this.pos++;
    if (c !== COMMA && c !== close) throw new MalformedJson('value without an end');
    return c === close;
  }

  /** The value if it is a string of reasonable length, else null; read over in any case. */
  text(): string | null {
    if (this.peek() !== QUOTE) {
      this.skip();
      return null;
    }
    const start = this.pos;
    this.skipString();
    if (this.pos - start > LONGEST_TEXT) return null;
    const raw = utf8.decode(this.bytes.subarray(start, this.pos));
    if (!raw.includes('\\')) return raw.slice(1, -1);
    try {
      return JSON.parse(raw) as string;
    } catch {
      return null;
    }
  }

  /** Appends the value to `out` as UTF-8 if it is a string; read over in any case. */
  appendTo(out: ByteSink): void {
    if (this.peek() !== QUOTE) {
      this.skip();
      return;
    }
    const { bytes } = this;
    const start = this.pos + 1;
    this.skipString();
    const end = this.pos - 1;
    let run = start;
    for (let pos = start; pos < end; ) {
      if (bytes[pos] !== BACKSLASH) {
        pos++;
        continue;
      }
      out.append(bytes, run, pos);
      const letter = bytes[pos + 1];
      pos += 2;
      if (letter === 0x75) {
        let code = hexadecimal(bytes, pos, end);
        pos += 4;
        if (code >= 0xd800 && code < 0xdc00 && bytes[pos] === BACKSLASH && bytes[pos + 1] === 0x75) {
          const low = hexadecimal(bytes, pos + 2, end);
          if (low >= 0xdc00 && low < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            pos += 6;
          }
        }
        out.codePoint(code);
      } else out.byte(ESCAPES[letter] || letter);
      run = pos;
    }
    out.append(bytes, run, end);
  }

  /** Moves past the value. */
  skip(): void {
    const { bytes } = this;
    let depth = 0;
    do {
      const c = this.peek();
      if (c === QUOTE) this.skipString();
      else if (c === OPEN_CURLY || c === OPEN_SQUARE) {
        depth++;
        this.pos++;
      } else if (c === CLOSE_CURLY || c === CLOSE_SQUARE || c === COMMA || c === COLON) {
        if (depth === 0) throw new MalformedJson('value missing');
        if (c === CLOSE_CURLY || c === CLOSE_SQUARE) depth--;
        this.pos++;
      } else {
        let pos = this.pos;
        while (pos < bytes.length && SCALAR[bytes[pos]] === 1) pos++;
        if (pos === this.pos) throw new MalformedJson('unexpected byte');
        this.pos = pos;
      }
    } while (depth > 0);
  }

  private skipString(): void {
    const { bytes } = this;
    let pos = this.pos + 1;
    for (;;) {
      const from = pos;
      // Most strings are short lines; `indexOf` pays off for images only.
      const near = Math.min(bytes.length, pos + 64);
      while (pos < near && bytes[pos] !== QUOTE) pos++;
      if (pos === near) {
        pos = bytes.indexOf(QUOTE, pos);
        if (pos < 0) throw new MalformedJson('string without an end');
      }
      let before = pos;
      while (before > from && bytes[before - 1] === BACKSLASH) before--;
      pos++;
      if (((pos - 1 - before) & 1) === 0) break;
    }
    this.pos = pos;
  }
}

const ESCAPES = new Uint8Array(256);
for (const [letter, code] of [
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['f', 12],
  ['r', 13],
] as const) {
  ESCAPES[letter.charCodeAt(0)] = code;
}

/** Bytes of numbers, `true`, `false`, `null` (and Python's `NaN`, `Infinity`). */
const SCALAR = new Uint8Array(256);
for (const c of '+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') SCALAR[c.charCodeAt(0)] = 1;

function hexadecimal(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) throw new MalformedJson('broken escape');
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const c = bytes[i];
    const digit = c >= 48 && c <= 57 ? c - 48 : (c | 32) >= 97 && (c | 32) <= 102 ? (c | 32) - 87 : -1;
    if (digit < 0) throw new MalformedJson('broken escape');
    value = value * 16 + digit;
  }
  return value;
}

/** Bytes that grow. */
export class ByteSink {
  bytes = new Uint8Array(1 << 12);
  length = 0;

  append(from: Uint8Array, start: number, end: number): void {
    const size = end - start;
    this.reserve(size);
    if (size < 32) {
      for (let i = 0; i < size; i++) this.bytes[this.length + i] = from[start + i];
    } else this.bytes.set(from.subarray(start, end), this.length);
    this.length += size;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** A lone surrogate becomes U+FFFD, as in any decoder. */
  codePoint(value: number): void {
    const code = value >= 0xd800 && value < 0xe000 ? 0xfffd : value;
    if (code < 0x80) this.byte(code);
    else if (code < 0x800) {
      this.byte(0xc0 | (code >> 6));
      this.byte(0x80 | (code & 63));
    } else {
      if (code < 0x10000) this.byte(0xe0 | (code >> 12));
      else {
        this.byte(0xf0 | (code >> 18));
        this.byte(0x80 | ((code >> 12) & 63));
      }
      this.byte(0x80 | ((code >> 6) & 63));
      this.byte(0x80 | (code & 63));
    }
  }

  private reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.length + size));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}
