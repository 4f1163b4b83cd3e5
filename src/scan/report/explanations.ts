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

/** Code tokens of a place, or null when its file can no longer be read. */
export function excerptOf(result: ScanResult, place: Place, most = MOST_LINES): Excerpt | null {
  const lines = result.source(place);
  return lines === null ? null : excerptOfLines(lines.slice(0, most), place, place.start);
}

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

/** Null when sources can no longer be read. */
export function explainClass(result: ScanResult, c: CloneClass): ClassExplanation | null {
  const first = excerptOf(result, c.members[0], LINES_FOR_SENTENCE);
  if (first === null) return null;
  let found: { farthest: Place; explanation: Explanation; distance: number } | null = null;
  let same = 0;
  let compared = 0;
  let lines = 0;
  for (const member of c.members.slice(1, 1 + COPIES_EXPLAINED)) {
    lines += Math.min(LINES_FOR_SENTENCE, lengthOf(member));
    if (lines > LINES_FOR_CLASS) break;
    const other = excerptOf(result, member, LINES_FOR_SENTENCE);
    if (other === null) continue;
    const explanation = explain(first, other);
    const distance = distanceOf(explanation);
    compared++;
    if (explanation.type === 'T1') same++;
    if (found === null || distance > found.distance) found = { farthest: member, explanation, distance };
  }
  if (found === null) return null;
  const { farthest, explanation } = found;
  const all = compared === c.members.length - 1;
  const seen = { all, allSame: all && same === compared, lines: LINES_FOR_SENTENCE };
  return { farthest, explanation, text: overall(c, seen, farthest, explanation) };
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
