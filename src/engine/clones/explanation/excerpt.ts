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

/**
 * Lexes `lines` (without line ends) as language `languageId`; throws RangeError on an id without a data sheet.
 * Docstrings are recognised if the lines hold the whole unit that they belong to.
 */
export function excerpt(lines: readonly string[], languageId: string, firstLine: number): Excerpt {
  // A stray \r or \f inside a line must not open another one: the reader's lines are the only lines.
  const clean = lines.map((line) => line.replace(/[\r\n\f]/g, ' '));
  const source = clean.join('\n');
  const bytes = new TextEncoder().encode(source);
  const place = positions(clean, source, bytes.length);
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
    const [line] = place(from);
    const [endLine] = place(Math.max(from, to - 1));
    return { line, endLine, text: source.slice(place(from)[2], place(to)[2]) };
  };
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i] & DROPPED) !== 0) {
      if (tokens.end[i] > tokens.start[i]) result.docstrings.push(note(tokens.start[i], tokens.end[i]));
      continue;
    }
    const [line, column, from] = place(tokens.start[i]);
    const [endLine, endColumn, to] = place(tokens.end[i]);
    result.hash[n] = tokens.hash[i];
    result.kind[n] = tokens.kind[i];
    result.flags[n] = tokens.flags[i];
    result.line[n] = line;
    result.column[n] = column;
    result.endLine[n] = endLine;
    result.endColumn[n] = endColumn;
    result.text[n++] = source.slice(from, to);
  }
  for (let i = 0; i < tokens.commentCount; i++) {
    result.comments.push(note(tokens.comments[3 * i], tokens.comments[3 * i + 1]));
  }
  return result;
}

/** From a byte offset to line, column and offset in the text; asked for in any order. */
function positions(lines: readonly string[], source: string, byteLength: number) {
  const starts = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) starts[i + 1] = starts[i] + lines[i].length + 1;
  // With ASCII alone bytes and UTF-16 units are the same; else one table answers for every byte.
  let units: Int32Array | null = null;
  if (byteLength !== source.length) {
    units = new Int32Array(byteLength + 1);
    let b = 0;
    for (let u = 0; u < source.length; ) {
      const point = source.codePointAt(u)!;
      const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      for (let k = 0; k < size; k++) units[b++] = u;
      u += point > 0xffff ? 2 : 1;
    }
    units[byteLength] = source.length;
  }
  return (byte: number): [line: number, column: number, unit: number] => {
    const unit = units === null ? byte : units[byte];
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= unit) low = middle;
      else high = middle - 1;
    }
    return [low, unit - starts[low], unit];
  };
}
