/**
 * A piece of source made ready to be compared with another and shown: its lines as text, its code tokens with the
 * columns where they stand, and apart from them the comments and docstrings.
 *
 * Made for a few hundred pairs that a person will look at, so it holds strings; bulk comparison works on bytes.
 */
import { language } from '../../lexing/languages.ts';
import { Scanner } from '../../lexing/scanner.ts';
import { DROPPED, TokenBuffer } from '../../lexing/tokens.ts';
import { recognise } from '../../units/recognise.ts';

/** Prose beside the code. */
export interface Note {
  /** 0-based index into {@link Excerpt.lines}. */
  line: number;
  endLine: number;
  text: string;
}

/** Lines are 0-based indices into `lines`; columns are UTF-16 units within their line. */
export interface Excerpt {
  lines: readonly string[];
  /** The number that people know `lines[0]` by. */
  firstLine: number;
  /** How many code tokens there are; the arrays below have one entry for each. */
  count: number;
  /** Token hashes with class bits, as in `TokenBuffer`. */
  hash: Int32Array;
  /** WORD, IDENTIFIER, NUMBER or STRING. */
  kind: Uint8Array;
  /** Flags of the token, as in `TokenBuffer`. */
  flags: Uint8Array;
  line: Int32Array;
  column: Int32Array;
  endLine: Int32Array;
  /** One past the last unit of the token, on `endLine`. */
  endColumn: Int32Array;
  text: readonly string[];
  comments: readonly Note[];
  docstrings: readonly Note[];
}

/** Everything is copied out of them: new ones for each excerpt took longer than lexing it. */
const tokens = new TokenBuffer();
const scanner = new Scanner();
const encoder = new TextEncoder();
/** What must not open another line: the reader's lines are the only lines. */
const STRAY = /[\r\n\f]/;

/**
 * Lexes `lines` (without line ends) as language `languageId`; throws RangeError on an id without a data sheet.
 * Docstrings are recognised if the lines hold the whole unit that they belong to.
 */
export function excerpt(lines: readonly string[], languageId: string, firstLine: number): Excerpt {
  const clean = lines.some((line) => STRAY.test(line)) ? lines.map((line) => line.replace(/[\r\n\f]/g, ' ')) : lines;
  const source = clean.join('\n');
  const bytes = encoder.encode(source);
  const place = new Place(clean, source, bytes.length);
  const { sheet } = language(languageId);
  scanner.scan(bytes, 0, bytes.length, language(languageId), tokens);
  recognise(bytes, tokens, sheet, []);

  let count = 0;
  for (let i = 0; i < tokens.count; i++) if ((tokens.flags[i] & DROPPED) === 0) count++;
  const result = {
    lines: clean,
    firstLine,
    count,
    hash: new Int32Array(count),
    kind: new Uint8Array(count),
    flags: new Uint8Array(count),
    line: new Int32Array(count),
    column: new Int32Array(count),
    endLine: new Int32Array(count),
    endColumn: new Int32Array(count),
    text: new Array<string>(count),
    comments: [] as Note[],
    docstrings: [] as Note[],
  };
  const note = (from: number, to: number): Note => {
    const { line, unit } = place.of(from);
    const { line: endLine } = place.of(Math.max(from, to - 1));
    return { line, endLine, text: source.slice(unit, place.of(to).unit) };
  };
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i] & DROPPED) !== 0) {
      if (tokens.end[i] > tokens.start[i]) result.docstrings.push(note(tokens.start[i], tokens.end[i]));
      continue;
    }
    result.hash[n] = tokens.hash[i];
    result.kind[n] = tokens.kind[i];
    result.flags[n] = tokens.flags[i];
    place.of(tokens.start[i]);
    const from = place.unit;
    result.line[n] = place.line;
    result.column[n] = place.column;
    place.of(tokens.end[i]);
    result.endLine[n] = place.line;
    result.endColumn[n] = place.column;
    result.text[n++] = source.slice(from, place.unit);
  }
  for (let i = 0; i < tokens.commentCount; i++) {
    result.comments.push(note(tokens.comments[3 * i], tokens.comments[3 * i + 1]));
  }
  return result;
}

/** From a byte offset to line, column and offset in the text; quick for one that is not far behind the one before. */
class Place {
  line = 0;
  column = 0;
  /** UTF-16 units before it. */
  unit = 0;
  readonly #starts: Int32Array;
  /** With ASCII alone bytes and units are the same; else one table answers for every byte. */
  readonly #units: Int32Array | null;

  constructor(lines: readonly string[], source: string, byteLength: number) {
    this.#starts = new Int32Array(lines.length + 1);
    for (let i = 0; i < lines.length; i++) this.#starts[i + 1] = this.#starts[i] + lines[i].length + 1;
    this.#units = byteLength === source.length ? null : unitsOf(source, byteLength);
  }

  of(byte: number): this {
    const unit = this.#units === null ? byte : this.#units[byte];
    const starts = this.#starts;
    const last = starts.length - 2;
    let line = this.line;
    if (unit < starts[line]) line = 0;
    while (line < last && starts[line + 1] <= unit) line++;
    this.line = line;
    this.column = unit - starts[line];
    this.unit = unit;
    return this;
  }
}

function unitsOf(source: string, byteLength: number): Int32Array {
  const units = new Int32Array(byteLength + 1);
  let b = 0;
  for (let u = 0; u < source.length; ) {
    const point = source.codePointAt(u)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (let k = 0; k < size; k++) units[b++] = u;
    u += point > 0xffff ? 2 : 1;
  }
  units[byteLength] = source.length;
  return units;
}
