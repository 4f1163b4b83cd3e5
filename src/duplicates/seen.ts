/**
 * What is said of a class, for a viewer. Who sees all members is told what was worked out of all; who sees a part is told
 * the same of that part, by the same rules and to the same digits: else the figures would tell that there are more.
 */
import { keyText, readAnalyses } from '../indexing/analyses.ts';
import type { CloneType } from '../scan/result.ts';
import type { Db } from '../storage/database.ts';
import { measure, tokensOf } from './measure.ts';
import type { ClassRow, MemberRow } from './store.ts';

export interface ClassFigures {
  type: CloneType;
  similarity: { min: number; median: number };
  normalized: { min: number; median: number };
  removable: number;
  tokens: number;
}

/** Sampled, like everything that grows with the square of a class. */
const MOST_MEASURED = 30;

/** @param members by class, as `membersOf` gives them */
export async function figuresOf(
  db: Db,
  rows: readonly ClassRow[],
  members: ReadonlyMap<number, readonly MemberRow[]>,
): Promise<Map<number, ClassFigures>> {
  const partly = rows.filter((row) => !row.whole).flatMap((row) => members.get(row.id)!.slice(0, MOST_MEASURED));
  const records = new Map<string, Int32Array>();
  for await (const part of readAnalyses(db, partly)) for (const [key, record] of part) records.set(key, record);
  return new Map(rows.map((row) => [row.id, row.whole ? ofAll(row) : ofSeen(members.get(row.id)!, records)] as const));
}

const ofAll = (row: ClassRow): ClassFigures => ({
  type: row.type,
  similarity: { min: row.similarity_min, median: row.similarity_median },
  normalized: { min: row.normalized_min, median: row.normalized_median },
  removable: row.removable,
  tokens: row.tokens,
});

function ofSeen(members: readonly MemberRow[], records: ReadonlyMap<string, Int32Array>): ClassFigures {
  const sample = members.slice(0, MOST_MEASURED);
  const tokens = sample.map((m) => tokensOf(records.get(keyText(m))!, m.position, m.start, m.end));
  const { type, similarity, normalized, shares } = measure(tokens);
  // As scan/findings/whole-classes.ts counts: of each copy but the longest the part that it shares with the first.
  const lengths = members.map((m) => m.end - m.start + 1);
  const longest = lengths.indexOf(Math.max(...lengths));
  const lines = lengths.reduce(
    (n, length, i) => (i === longest ? n : n + length * (shares[i] ?? similarity.median)),
    0,
  );
  return {
    ...{ type, similarity: rounded(similarity), normalized: rounded(normalized) },
    ...{ removable: Math.round(lines), tokens: tokens[0].length },
  };
}

/** To what the table keeps, in the digits that PostgreSQL writes of it as a double. */
const rounded = ({ min, median }: { min: number; median: number }) => ({
  min: Math.fround(min),
  median: Math.fround(median),
});
