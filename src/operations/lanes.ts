/**
 * What is worked out of the repositories after each sync. Each belongs to the generation that is being built, and keeps by
 * itself what did not change.
 */
import { deriveComponents } from '../components/derive.ts';
import { computeDuplicates } from '../duplicates/compute.ts';
import { declareFoundations } from '../foundations/declare.ts';
import type { Derive } from '../indexing/sync.ts';
import { deriveOwners } from '../ownership/derive.ts';
import { deriveReuse } from '../reuse/derive.ts';
import { deriveSearch } from '../search/derive.ts';
import { Stages } from '../stages.ts';

const duplicates: Derive = async (context, generation, found, news) => {
  if (news.files) await computeDuplicates(context, generation, found);
};

export interface Lane {
  name: string;
  /** One after the other: each may read what those before it stored. */
  derivations: readonly (readonly [string, Derive])[];
}

/** Lanes go side by side, and know nothing of one another. */
export const lanes: readonly Lane[] = [
  {
    name: 'components',
    derivations: [
      ['components', deriveComponents],
      ['owners', deriveOwners],
      ['search', deriveSearch],
    ],
  },
  { name: 'duplicates', derivations: [['duplicates', duplicates]] },
  {
    name: 'reuse',
    derivations: [
      ['reuse', deriveReuse],
      ['foundations', declareFoundations],
    ],
  },
];

/** Seconds of each. */
export async function runLane(
  { derivations }: Lane,
  ...[context, generation, found, news]: Parameters<Derive>
): Promise<Stages['seconds']> {
  const seconds: Stages['seconds'] = {};
  for (const [name, derive] of derivations) {
    context.signal.throwIfAborted();
    const own = new Stages();
    await derive(context, generation, found, news);
    own.lap(name);
    Object.assign(seconds, own.seconds);
  }
  return seconds;
}
