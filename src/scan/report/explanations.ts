/** Explanations of clone classes for reports: reads the sources of places and lexes them again. */
import { type Explanation, explain } from '../../engine/clones/explain.ts';
import { type Excerpt, excerpt } from '../../engine/clones/explanation/excerpt.ts';
import { sheetForPath } from '../../engine/lexing/languages.ts';
import type { CloneClass, Place, ScanResult } from '../result.ts';
import { position } from './summary.ts';

/** Copies that the first one is compared with; the others are shown, and counted. */
const COPIES_EXPLAINED = 12;
/** Longer places are compared on these first lines only, so that no report waits for a table of numbers. */
const MOST_LINES = 2_000;
/** For one sentence fewer will do: a text report should not wait for the ten longest classes to be aligned. */
const LINES_FOR_SENTENCE = 120;
/** Lines of copies compared for one class, after the first copy: many short ones, or two long ones. */
const LINES_FOR_CLASS = 2 * LINES_FOR_SENTENCE;

/** Lines of a place, made ready to be compared. */
export function excerptOfLines(lines: readonly string[], place: Place, firstLine: number): Excerpt {
  // A place that does not say its language is Python where its name does not either: so are nearly all notebooks.
  const language = place.language ?? sheetForPath(place.file)?.id ?? 'python';
  return excerpt(lines.slice(0, MOST_LINES), language, firstLine);
}

export interface ClassExplanation {
  /** The copy that differs most from the first member, among those looked at. */
  farthest: Place;
  explanation: Explanation;
  /** One or two sentences on the class as a whole. */
  text: string;
}

/**
 * The copy that is explained is the one with most lines that the first has not, and the other way round: telling which
 * words differ takes a hundred times as long as that. Null when sources can no longer be read.
 */
export function explainClass(result: ScanResult, c: CloneClass): ClassExplanation | null {
  const first = result.source(c.members[0])?.slice(0, LINES_FOR_SENTENCE);
  if (first === undefined) return null;
  const others: { place: Place; lines: string[]; apart: number }[] = [];
  let lines = 0;
  for (const place of c.members.slice(1, 1 + COPIES_EXPLAINED)) {
    lines += Math.min(LINES_FOR_SENTENCE, lengthOf(place));
    if (lines > LINES_FOR_CLASS) break;
    const other = result.source(place)?.slice(0, LINES_FOR_SENTENCE);
    if (other !== undefined) others.push({ place, lines: other, apart: linesApart(first, other) });
  }
  if (others.length === 0) return null;
  others.sort((a, b) => b.apart - a.apart);
  const left = excerptOfLines(first, c.members[0], c.members[0].start);
  const explained = ({ place, lines }: (typeof others)[number]): Explanation =>
    explain(left, excerptOfLines(lines, place, place.start));
  const explanation = explained(others[0]);
  const all = others.length === c.members.length - 1;
  const isSame = (other: (typeof others)[number]) => other.apart === 0 || explained(other).type === 'T1';
  const allSame = all && explanation.type === 'T1' && others.slice(1).every(isSame);
  const farthest = others[0].place;
  return {
    farthest,
    explanation,
    text: overall(c, { all, allSame, lines: LINES_FOR_SENTENCE }, farthest, explanation),
  };
}

/** Lines of either that the other has not, as multisets and without what indents them. */
function linesApart(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  let apart = left.length;
  for (const line of right) {
    const n = counts.get(line.trim()) ?? 0;
    apart += n > 0 ? -1 : 1;
    if (n > 0) counts.set(line.trim(), n - 1);
  }
  return apart;
}

/** How much of a class a sentence on it rests on. */
export interface Seen {
  /** Whether every copy was compared with the first, and whether all of them are the same code. */
  all: boolean;
  allSame: boolean;
  /** Lines compared of each. */
  lines: number;
}

/** One sentence on a class from the explanation of the copy that differs most from the first, of those compared. */
export function overall(c: CloneClass, seen: Seen, farthest: Place, { sentence }: Explanation): string {
  const isCut = Math.max(lengthOf(c.members[0]), lengthOf(farthest)) > seen.lines;
  const scope = isCut ? `In the first ${seen.lines} lines: ` : '';
  const within = (text: string) => (isCut ? `${scope}${text.charAt(0).toLowerCase()}${text.slice(1)}` : text);
  if (c.members.length === 2) return within(sentence);
  if (seen.allSame) {
    return within(
      sentence.startsWith('The same, word')
        ? 'All copies are the same, word for word.'
        : 'All copies are the same code.',
    );
  }
  const place = `${seen.all ? 'Most different' : 'For example'}, ${position(farthest)}: `;
  const rest = `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  return `${place}${isCut ? `in the first ${seen.lines} lines ` : ''}${rest}`;
}

const lengthOf = ({ start, end }: Place): number => end - start + 1;

/** Marked rows weigh by how much a reader has to think about them. */
export function distanceOf({ rows }: Explanation): number {
  const weights = { equal: 0, layout: 0.01, comment: 0.02, renamed: 1, changed: 3, left: 4, right: 4 };
  return rows.reduce((sum, row) => sum + weights[row.kind], 0);
}
