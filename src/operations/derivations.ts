/**
 * What is worked out of the repositories after each sync. Each belongs to the generation that is being built, and keeps by
 * itself what did not change.
 */
import { deriveComponents } from '../components/derive.ts';
import { computeDuplicates } from '../duplicates/compute.ts';
import { settleFamilies } from '../duplicates/families.ts';
import { declareFoundations } from '../foundations/declare.ts';
import type { Derive } from '../indexing/sync.ts';
import { computeLineage } from '../lineage/compute.ts';
import { historiesDue } from '../lineage/write.ts';
import { deriveOwners } from '../ownership/derive.ts';
import { deriveReuse } from '../reuse/derive.ts';
import { deriveSearch } from '../search/derive.ts';
import { Stages } from '../stages.ts';

const duplicates: Derive = async (context, generation, found, news) => {
  if (news.files) await computeDuplicates(context, generation, found);
};

const families: Derive = async (context, generation, found, news) => {
  if (news.files) await settleFamilies(context, generation, found);
};

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (news.files || (await historiesDue(context.db))) await computeLineage(context, generation, found);
};

/**
 * Lanes go side by side: while one waits for the database or for git, another one has the processor. In a lane each may
 * read what those before it stored.
 */
const lanes: readonly (readonly [string, Derive][])[] = [
  [
    ['components', deriveComponents],
    ['owners', deriveOwners],
    ['search', deriveSearch],
  ],
  [['duplicates', duplicates]],
  [
    ['reuse', deriveReuse],
    ['foundations', declareFoundations],
  ],
];
/** All of them ask for it. */
const first: readonly [string, Derive] = ['families', families];
/** Reads what all of them stored. */
const last: readonly [string, Derive] = ['lineage', lineage];

export const deriveAll: Derive = async (context, generation, found, news) => {
  const clock = new Stages();
  const run = async ([name, derive]: readonly [string, Derive]): Promise<void> => {
    context.signal.throwIfAborted();
    const own = new Stages();
    await derive(context, generation, found, news);
    own.lap(name);
    Object.assign(clock.seconds, own.seconds);
  };
  await run(first);
  const ended = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const one of lane) await run(one);
    }),
  );
  // None is left behind that still writes.
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  await run(last);
  clock.print();
};
