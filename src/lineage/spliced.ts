/**
 * The tokens of a unit with some of its lines replaced, without lexing the rest again: a patch changes three lines of a
 * hundred. `lexed` judges it, and does it wherever a change of some lines may change what the others are: where a string
 * or docstring touches the lines, where they open or close other brackets than before, where they define something.
 */
import { STRING } from '../engine/lexing/tokens.ts';
import { Lexed, lexed, type Tokens, tokensFor } from './lexed.ts';
import { CLOSES, isBracket, isClosing, type Lexicon } from './lexicon.ts';
import type { Replacement } from './render.ts';

/** Tokens `[from, to)` of a text, which stand so many lines further down. */
interface Piece {
  of: Tokens;
  from: number;
  to: number;
  shift: number;
}

/**
 * @param sorted none of them overlap
 * @param text of the whole, patched, by its lines; what is put in for one of them may be several
 * @returns null where all of it is to be lexed
 */
export function spliced(
  one: Lexed,
  sorted: readonly Replacement[],
  text: readonly string[],
  lexicon: Lexicon,
): Lexed | null {
  if (one.isOpen || text[0]?.startsWith('\ufeff')) return null;
  const pieces: Piece[] = [];
  const shifts: { line: number; by: number }[] = [];
  let [at, shift] = [0, 0];
  for (const { from, to, lines } of sorted) {
    const [head, tail] = [firstAt(one, from), firstAt(one, to)];
    if (head < at || reaches(one, head, from) || reaches(one, tail, to)) return null;
    const next = tail < one.count ? one.line[tail] : Number.POSITIVE_INFINITY;
    // A docstring among the lines, around their ends, or next below them.
    if (one.docstrings.some(({ line, endLine }) => endLine >= from && line < Math.max(to, next))) return null;
    if (mayBeDoc(one, tail, one.count) || one.lines[from - 1]?.endsWith('\\')) return null;
    const isLast = to >= one.lines.length;
    const fresh = freshly(lines.join('\n') + (isLast ? '' : '\n'), lexicon);
    if (fresh.isOpen || fresh.docstrings.length > 0 || mayBeDoc(fresh, 0, fresh.count)) return null;
    if (defines(one, head, tail) || defines(fresh, 0, fresh.count)) return null;
    if (unmatched(one, head, tail) !== unmatched(fresh, 0, fresh.count)) return null;
    pieces.push({ of: one, from: at, to: head, shift }, { of: fresh, from: 0, to: fresh.count, shift: from + shift });
    at = tail;
    shift += lines.length - (to - from);
    shifts.push({ line: to, by: shift });
  }
  pieces.push({ of: one, from: at, to: one.count, shift });
  const moved = (line: number) => shifts.findLast((before) => before.line <= line)?.by ?? 0;
  const docstrings = one.docstrings.map(({ line, endLine }) => ({
    line: line + moved(line),
    endLine: endLine + moved(line),
  }));
  const isByLine = sorted.every(({ lines }) => lines.every((line) => !line.includes('\n')));
  return new Lexed(isByLine && text.length > 0 ? text : text.join('\n'), joined(pieces), docstrings, false);
}

/** New lines, which one copy after the other gets; of one lexicon. */
let freshOf: Lexicon | null = null;
const known = new Map<string, Lexed>();
const MOST_KNOWN = 1000;

function freshly(source: string, lexicon: Lexicon): Lexed {
  if (freshOf !== lexicon || known.size >= MOST_KNOWN) {
    known.clear();
    freshOf = lexicon;
  }
  let made = known.get(source);
  if (made === undefined) known.set(source, (made = lexed(source, 'python', lexicon)));
  return made;
}

function joined(pieces: readonly Piece[]): Tokens {
  const text = ([] as string[]).concat(...pieces.map(({ of, from, to }) => of.text.slice(from, to)));
  const made = tokensFor(text.length, text);
  let n = 0;
  for (const { of, from, to, shift } of pieces) {
    made.hash.set(of.hash.subarray(from, to), n);
    made.kind.set(of.kind.subarray(from, to), n);
    made.word.set(of.word.subarray(from, to), n);
    made.column.set(of.column.subarray(from, to), n);
    made.endColumn.set(of.endColumn.subarray(from, to), n);
    made.line.set(of.line.subarray(from, to), n);
    made.endLine.set(of.endLine.subarray(from, to), n);
    if (shift === 0) n += to - from;
    else
      for (let i = from; i < to; i++, n++) {
        made.line[n] += shift;
        made.endLine[n] += shift;
      }
  }
  return made;
}

/** The first token that begins at a line or below. */
function firstAt({ line, count }: Lexed, at: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the token before one goes on into a line. */
const reaches = ({ endLine }: Lexed, token: number, line: number): boolean => token > 0 && endLine[token - 1] >= line;

/** Whether a docstring might begin with one of these tokens: the first of a line, or of all of them. */
function mayBeDoc({ kind, line, text }: Lexed, from: number, to: number): boolean {
  if (from < to && (kind[from] === STRING || text[from] === '(')) return true;
  // Of what is there already only the first can become one.
  for (let i = from + 1; i < to && line[i] === line[from]; i++)
    if (kind[i] === STRING && text[i - 1] === ':') return true;
  return false;
}

function defines({ text }: Lexed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (DEFINES.has(text[i])) return true;
  return false;
}

const DEFINES = new Set(['def', 'class', 'lambda', 'cdef', 'cpdef']);

/** Brackets that are closed and opened by these tokens, but for those that match among themselves. */
function unmatched({ word }: Lexed, from: number, to: number): string {
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    if (isClosing(word[i]) && open.at(-1) === word[i] - CLOSES) open.pop();
    else if (isBracket(word[i])) open.push(word[i]);
  }
  return open.join(' ');
}
