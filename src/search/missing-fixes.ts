/** Whether what was found lacks a fix that another copy of it got: nobody should build on that without being told. */
import type { Viewer } from '../access/viewer.ts';
import { isLikely, judgedFixes } from '../lineage/judge.ts';
import { partsOf, unitsAt } from '../lineage/store.ts';
import type { Db } from '../storage/database.ts';
import type { Result } from './answer.ts';
import type { Place } from './store.ts';

/** By position of the places; nothing while histories are not read. Of a class, what its methods lack too. */
export async function missingFixes(
  db: Db,
  viewer: Viewer,
  places: readonly Place[],
): Promise<ReadonlyMap<number, Result['lacks']>> {
  const named = places.map(({ repository, path, name, line }) => ({ repository, file: path, name, start: line }));
  const units = await unitsAt(db, viewer, named);
  if (units.size === 0) return new Map();
  const wholes = [...units.values()].map(({ number }) => number);
  const wholeOf = new Map(wholes.map((number) => [number, number]));
  for (const { whole, part } of await partsOf(db, viewer, wholes)) wholeOf.set(part, whole);
  const lacking = (await judgedFixes(db, viewer, [...wholeOf.keys()])).filter(isLikely);
  return new Map(
    [...units].map(([n, { number }]) => [
      n,
      lacking
        .filter(({ copy }) => wholeOf.get(copy.number) === number)
        .map(({ row, origin }) => ({ id: row.id, subject: row.subject, repo: origin.repo })),
    ]),
  );
}
