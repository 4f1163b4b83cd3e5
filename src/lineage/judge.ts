/** Stored fixes as one viewer gets them: counted and weighed by the copies that this viewer sees. */
import { sightOf } from '../access/sight.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../operations/seam/operation.ts';
import type { Db } from '../storage/database.ts';
import { forgetful } from '../storage/remembered.ts';
import type { Trait } from './classify.ts';
import { type Circumstances, type Evidence, LIKELY, weigh } from './evidence.ts';
import { ranked } from './ranking.ts';
import { type FixRow, fixesFor, type UnitRow, unitsNumbered } from './store.ts';
import type { Against } from './sure.ts';

export interface Judged {
  row: FixRow;
  origin: UnitRow;
  copy: UnitRow;
  kind: 'fix' | 'drift';
  why: string | null;
  score: number;
  evidence: Evidence[];
  against: Against[];
}

/** What a viewer is told of fixes; `units`: only where one of these lacks something, null for all. */
export async function judgedFixes(db: Db, viewer: Viewer, units: readonly number[] | null): Promise<Judged[]> {
  const rows = await fixesFor(db, viewer, units);
  const numbers = [...new Set(rows.flatMap(({ origin, copy }) => [origin, copy]))];
  const known = await unitsNumbered(db, viewer, numbers);
  return judge(rows, new Map(known.map((unit) => [unit.number, unit] as const)));
}

/** Of one judged fix with its rows, evidence and units. */
const JUDGED_BYTES = 3000;

/** All that a viewer is told of: judging 2,000 takes a tenth of a second, and lists, pages of them and the report ask for it. */
export async function allFixes({ db, viewer, memory = forgetful }: Context): Promise<readonly Judged[]> {
  return memory.once(
    `fixes ${await sightOf(db, memory, viewer)}`,
    () => judgedFixes(db, viewer, null),
    (all) => JUDGED_BYTES * all.length,
  );
}

/** Those that are listed where nobody asks for more: few of many, so that they stay remembered when all do not. */
export async function likelyFixes(context: Context): Promise<readonly Judged[]> {
  const { db, viewer, memory = forgetful } = context;
  return memory.once(
    `likely fixes ${await sightOf(db, memory, viewer)}`,
    async () => (await allFixes(context)).filter(isLikely),
    (likely) => JUDGED_BYTES * likely.length,
  );
}

function judge(rows: readonly FixRow[], units: ReadonlyMap<number, UnitRow>): Judged[] {
  const all: Judged[] = [];
  for (const row of rows) {
    const [origin, copy] = [units.get(row.origin), units.get(row.copy)];
    if (origin === undefined || copy === undefined) continue;
    const stored = row.circumstances as unknown as Omit<Circumstances, 'traits'> & { traits: Trait[] };
    const circumstances: Circumstances = {
      ...stored,
      traits: new Set(stored.traits),
      exchanged: row.names.length,
      received: row.received,
      receivedApart: row.received_apart,
      lacking: Math.max(1, row.lacked),
    };
    all.push({ row, origin, copy, ...weigh(circumstances) });
  }
  return ranked(all, ({ row, origin }) => ({ id: row.id, change: `${row.commit_id} ${origin.name}` }));
}

/** What is counted where fixes are only mentioned. */
export const isLikely = ({ kind, score }: Pick<Judged, 'kind' | 'score'>): boolean => kind === 'fix' && score >= LIKELY;
