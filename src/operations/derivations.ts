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
import { availableParallelism } from 'node:os';
import { type Derivations, type Derive, holdsFiles } from '../indexing/sync.ts';
import { historiesDue } from '../lineage/write.ts';
import { Stages } from '../stages.ts';
import { LaneThread } from './lane-thread.ts';
import { type Lane, lanes, runLane } from './lanes.ts';
import type { Context } from './seam/operation.ts';

/** All lanes ask for it. */
const families = async (): Promise<Derive> => (await import('../duplicates/families.ts')).settleFamilies;

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (!news.files && !(await historiesDue(context.db))) return;
  const { computeLineage } = await import('../lineage/compute.ts');
  await computeLineage(context, generation, found);
};

const before: Lane = { name: 'families', derivations: [['families', families]], isOfCode: true };
/** Reads what all of them stored. */
const last: Lane = { name: 'lineage', derivations: [['lineage', async () => lineage]] };

/** The lane that always has a thread where there may be any. */
const FIRST = 'duplicates';
/** A thread of its own costs .15 s of processor time; comparing this many files takes more. */
const MANY_FILES = 500;
/** New contents from which on the other lanes have work for a thread too. */
const MUCH_NEW = 300;
/**
 * Processors from which on there is one for each lane. On two, threads for all lanes made the peak of a first index 270 MB
 * higher and nothing faster: one lane here, duplicates apart and its helpers have enough to do for both.
 */
const MANY_PROCESSORS = 4;

/** For one sync. */
export function derivations(): Derivations {
  // It can be started before it is known what there is to do.
  let ahead: Promise<LaneThread | null> = Promise.resolve(null);

  const hasMany = availableParallelism() >= MANY_PROCESSORS;
  const start = (lane: string, { access }: Context): LaneThread => new LaneThread(lane, access!);

  return {
    ahead(context, generation) {
      ahead = mayThread(context, generation).then((may) => (may ? start(FIRST, context) : null));
      // Whatever is wrong with the database is told by who needs it.
      ahead.catch(() => {});
    },

    async derive(...given) {
      const [context, generation, , news] = given;
      const clock = new Stages();
      const first = news.files ? await ahead.catch(() => null) : null;
      const may = first !== null || (news.files && (await mayThread(context, generation)));
      Object.assign(clock.seconds, await runLane(before, ...given));
      const ended = await Promise.allSettled(
        lanes.map(async (lane) => {
          const isFirst = lane.name === FIRST;
          const isApart = may && (isFirst || (news.analysed >= MUCH_NEW && hasMany));
          const thread = !isApart ? null : isFirst && first !== null ? first : start(lane.name, context);
          Object.assign(clock.seconds, await (thread?.run(...given) ?? runLane(lane, ...given)));
        }),
      );
      // None is left behind that still writes.
      for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
      Object.assign(clock.seconds, await runLane(last, ...given));
      clock.print();
    },

    async end() {
      (await ahead.catch(() => null))?.end();
    },
  };
}

async function mayThread({ access, db }: Context, generation: number): Promise<boolean> {
  return access !== undefined && (await holdsFiles(db, generation, MANY_FILES));
}
