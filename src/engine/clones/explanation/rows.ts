/**
 * Two excerpts as the rows of a side-by-side view, from the alignment of their tokens.
 *
 * Lines are paired by the tokens they share (each with the line that holds most of its counterparts, the pairs kept in
 * order); what lies between two such pairs is paired by equal text, then, code with code, by position. So a call that
 * was broken over four lines is no change, and a line that was rewritten stands beside what it replaced.
 */
import { IDENTIFIER, WORD } from '../../lexing/tokens.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * - `equal`: the same text, indentation aside
 * - `layout`: the same code, laid out otherwise; one side may be missing (-1)
 * - `comment`: the code is the same or absent, the prose differs; one side may be missing
 * - `renamed`: the same code but for names and literals
 * - `changed`: code was changed
 * - `left`, `right`: a line of code that only one side has
 */
export type RowKind = 'equal' | 'layout' | 'comment' | 'renamed' | 'changed' | 'left' | 'right';

/** A stretch of a line, in UTF-16 units, that the other side does not have like this. */
export interface Mark {
  start: number;
  end: number;
  kind: 'name' | 'literal' | 'edit';
}

export interface Row {
  kind: RowKind;
  /** 0-based index of the line, -1 for none. */
  left: number;
  right: number;
  leftMarks: readonly Mark[];
  rightMarks: readonly Mark[];
}

/** Lines that share less of the shorter one's tokens than this are not the same line changed. */
const PAIRED_LINES = 1 / 3;
/** Gaps of more cells than this are paired at their ends only; a thousand rewritten lines a side fit. */
const MAX_TEXT_CELLS = 1 << 20;

export function rows(left: Excerpt, right: Excerpt, partner: Int32Array): Row[] {
  const a = new Side(left);
  const b = new Side(right);
  const back = new Int32Array(right.count).fill(-1);
  for (let i = 0; i < left.count; i++) if (partner[i] >= 0) back[partner[i]] = i;
  a.mark(right, partner);
  b.mark(left, back);

  const result: Row[] = [];
  const put = (kind: RowKind, i: number, j: number): void => {
    result.push({
      kind,
      left: i,
      right: j,
      leftMarks: i < 0 ? [] : a.marks[i],
      rightMarks: j < 0 ? [] : b.marks[j],
    });
  };
  const pair = (i: number, j: number): void => put(kindOf(a, i, b, j), i, j);
  const alone = (side: Side, line: number, kind: 'left' | 'right'): void => {
    // Of a line that was only broken off another one, most tokens stand elsewhere on the other side.
    const alike: RowKind = side.code[line] || side.text[line] === '' ? 'layout' : 'comment';
    put(side.own(line) ? kind : alike, kind === 'left' ? line : -1, kind === 'right' ? line : -1);
  };
  const between = (i0: number, i1: number, j0: number, j1: number): void => {
    let i = i0;
    let j = j0;
    for (const [x, y] of [...equalLines(a.text, b.text, i0, i1, j0, j1), [i1, j1]]) {
      while (i < x && j < y) {
        if (a.own(i) === b.own(j)) {
          if (a.own(i)) put('changed', i, j);
          else if (a.code[i] === b.code[j] && (a.text[i] === '') === (b.text[j] === '')) pair(i, j);
          else {
            alone(a, i, 'left');
            alone(b, j, 'right');
          }
          i++;
          j++;
        } else if (a.own(i)) alone(b, j++, 'right');
        else alone(a, i++, 'left');
      }
      while (i < x) alone(a, i++, 'left');
      while (j < y) alone(b, j++, 'right');
      if (x < i1 || y < j1) {
        put('equal', x, y);
        i = x + 1;
        j = y + 1;
      }
    }
  };
  let i = 0;
  let j = 0;
  for (const [x, y] of sharedLines(a, b, partner)) {
    between(i, x, j, y);
    pair(x, y);
    i = x + 1;
    j = y + 1;
  }
  between(i, a.text.length, j, b.text.length);
  return result;
}

class Side {
  readonly source: Excerpt;
  /** Without indentation and trailing blanks. */
  readonly text: string[];
  /** Whether some token lies on the line. */
  readonly code: boolean[];
  readonly marks: Mark[][];
  /** How many tokens begin on the line. */
  readonly tokens: Int32Array;
  /** How many lie on it, and how many of these have no counterpart. */
  private readonly covering: Int32Array;
  private readonly unpaired: Int32Array;

  constructor(source: Excerpt) {
    this.source = source;
    this.text = source.lines.map((line) => line.trim());
    this.code = source.lines.map(() => false);
    this.marks = source.lines.map(() => []);
    this.tokens = new Int32Array(source.lines.length);
    this.covering = new Int32Array(source.lines.length);
    this.unpaired = new Int32Array(source.lines.length);
    for (let i = 0; i < source.count; i++) {
      this.tokens[source.line[i]]++;
      for (let line = source.line[i]; line <= source.endLine[i]; line++) this.code[line] = true;
    }
  }

  /** Whether a line is code that for the larger part is not on the other side. */
  own(line: number): boolean {
    return this.unpaired[line] * 2 > this.covering[line];
  }

  /** Marks what has no counterpart or a different one; neighbours of one kind become one mark. */
  mark(other: Excerpt, partner: Int32Array): void {
    const { source, marks } = this;
    for (let i = 0; i < source.count; i++) {
      const p = partner[i];
      const same = p >= 0 && source.hash[i] === other.hash[p];
      const kind =
        p < 0 ? 'edit' : source.kind[i] === IDENTIFIER ? 'name' : source.kind[i] === WORD ? 'edit' : 'literal';
      for (let line = source.line[i]; line <= source.endLine[i]; line++) {
        this.covering[line]++;
        if (p < 0) this.unpaired[line]++;
        if (same) continue;
        const text = source.lines[line];
        const indent = text.length - text.trimStart().length;
        const start = line === source.line[i] ? source.column[i] : indent;
        const end = line === source.endLine[i] ? source.endColumn[i] : text.trimEnd().length;
        if (end <= start) continue;
        const last = marks[line].at(-1);
        if (last !== undefined && last.kind === kind && kind === 'edit' && text.slice(last.end, start).trim() === '') {
          last.end = end;
        } else marks[line].push({ start, end, kind });
      }
    }
  }
}

function kindOf(a: Side, i: number, b: Side, j: number): RowKind {
  const marks = [...a.marks[i], ...b.marks[j]];
  if (marks.some((m) => m.kind === 'edit')) return 'changed';
  if (marks.length > 0) return 'renamed';
  if (a.text[i] === b.text[j]) return 'equal';
  // What is left of the two lines when their code is the same is layout or prose.
  const prose = (side: Side, line: number): string =>
    side.source.comments
      .filter((c) => c.line <= line && line <= c.endLine)
      .map((c) => c.text.replace(/\s+/g, ' '))
      .join(' ');
  if (!a.code[i] && !b.code[j]) return 'comment';
  return prose(a, i) === prose(b, j) ? 'layout' : 'comment';
}

/** Pairs of lines that share tokens, increasing on both sides. */
function sharedLines(a: Side, b: Side, partner: Int32Array): [number, number][] {
  const { source } = a;
  const pairs: [number, number][] = [];
  let lastRight = -1;
  for (let i = 0; i < source.count; ) {
    const line = source.line[i];
    let best = -1;
    let bestCount = 0;
    let current = -1;
    let count = 0;
    const first = partner[i];
    for (; i < source.count && source.line[i] === line; i++) {
      if (partner[i] < 0) continue;
      const to = b.source.line[partner[i]];
      if (to !== current) {
        current = to;
        count = 0;
      }
      if (++count > bestCount && to > lastRight) {
        best = to;
        bestCount = count;
      }
    }
    // Lines that begin alike are the same line, however they go on: a call broken over several lines.
    const start = first < 0 ? -1 : b.source.line[first];
    if (start > lastRight && (first === 0 || b.source.line[first - 1] !== start)) {
      pairs.push([line, start]);
      lastRight = start;
    } else if (best >= 0 && bestCount >= PAIRED_LINES * Math.min(a.tokens[line], b.tokens[best])) {
      pairs.push([line, best]);
      lastRight = best;
    }
  }
  return pairs;
}

/** Longest common subsequence of equal lines that say something, between two paired ones. */
function equalLines(a: string[], b: string[], i0: number, i1: number, j0: number, j1: number): [number, number][] {
  const head: [number, number][] = [];
  const tail: [number, number][] = [];
  while (i0 < i1 && j0 < j1 && a[i0] === b[j0]) head.push([i0++, j0++]);
  while (i0 < i1 && j0 < j1 && a[i1 - 1] === b[j1 - 1]) tail.push([--i1, --j1]);
  const n = i1 - i0;
  const m = j1 - j0;
  if (n > 0 && m > 0 && n * m <= MAX_TEXT_CELLS) {
    const length = new Int32Array((n + 1) * (m + 1));
    for (let i = n - 1; i >= 0; i--) {
      for (let j = m - 1; j >= 0; j--) {
        const at = i * (m + 1) + j;
        const text = a[i0 + i];
        length[at] =
          text === b[j0 + j] && text !== '' ? length[at + m + 2] + 1 : Math.max(length[at + m + 1], length[at + 1]);
      }
    }
    for (let i = 0, j = 0; i < n && j < m; ) {
      const at = i * (m + 1) + j;
      if (a[i0 + i] === b[j0 + j] && a[i0 + i] !== '') head.push([i0 + i++, j0 + j++]);
      else if (length[at + m + 1] >= length[at + 1]) i++;
      else j++;
    }
  }
  return [...head, ...tail.reverse()];
}
