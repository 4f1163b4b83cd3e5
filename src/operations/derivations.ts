/**
 * Everything that is worked out of the repositories after a sync:
 *
 *     families ──┬─► components, owners ─┬──► lineage
 *                ├─► duplicates         ─┤
 *                └─► uses, foundations  ─┘
 *
 * Side by side; in threads of their own where there is enough to do for that, else on this one, where one has the
 * processor while another waits for the database or for git.
 */
import { settleFamilies } from '../duplicates/families.ts';
import type { Derive } from '../indexing/sync.ts';
import { computeLineage } from '../lineage/compute.ts';
import { historiesDue } from '../lineage/write.ts';
import { Stages } from '../stages.ts';
import { sql } from '../storage/sql.ts';
import { laneInThread } from './lane-thread.ts';
import { type Lane, lanes, runLane } from './lanes.ts';

/** All lanes ask for it. */
const families: Derive = async (context, generation, found, news) => {
  if (news.files) await settleFamilies(context, generation, found);
};

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (news.files || (await historiesDue(context.db))) await computeLineage(context, generation, found);
};

const first: Lane = { name: 'families', derivations: [['families', families]] };
/** Reads what all of them stored. */
const last: Lane = { name: 'lineage', derivations: [['lineage', lineage]] };

/** A thread of its own costs .15 s of processor time; comparing this many files takes more. */
const MANY_FILES = 500;
/** New contents from which on the other lanes have work for a thread too. */
const MUCH_NEW = 300;

export const deriveAll: Derive = async (...given) => {
  const [context, generation, , news] = given;
  const clock = new Stages();
  const isMuch = news.analysed >= MUCH_NEW;
  const mayThread = context.access !== undefined && news.files && (await hasMany(context.db, generation));
  Object.assign(clock.seconds, await runLane(first, ...given));
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      const isApart = mayThread && (isMuch || lane.name === 'duplicates');
      Object.assign(clock.seconds, await (isApart ? laneInThread(lane.name, ...given) : runLane(lane, ...given)));
    }),
  );
  // None is left behind that still writes.
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  Object.assign(clock.seconds, await runLane(last, ...given));
  clock.print();
};

async function hasMany(db: Parameters<Derive>[0]['db'], generation: number): Promise<boolean> {
  const row = await db.one<{ many: boolean }>(sql`
    select count(*) >= ${MANY_FILES} as many from (
      select from file where generation = ${generation} limit ${MANY_FILES}) as listed`);
  return row!.many;
}
