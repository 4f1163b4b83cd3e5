/**
 * What is worked out of the repositories after each sync. Each belongs to the generation that is being built, and keeps by
 * itself what did not change.
 */
import type { Derive } from '../indexing/sync.ts';
import { Stages } from '../stages.ts';

export interface Lane {
  name: string;
  /**
   * One after the other: each may read what those before it stored. Each is loaded when it is its turn, because a thread has
   * one lane, and most syncs have no use for all of them.
   */
  derivations: readonly (readonly [string, () => Promise<Derive>])[];
  /** Loads what its derivations load when they have something to do. */
  warm?: () => Promise<unknown>;
  /** Has nothing to do while no file that the engine analyses is other. */
  isOfCode?: boolean;
}

/** Lanes go side by side, and know nothing of one another. */
export const lanes: readonly Lane[] = [
  {
    name: 'components',
    derivations: [
      ['components', async () => (await import('../components/derive.ts')).deriveComponents],
      ['owners', async () => (await import('../ownership/derive.ts')).deriveOwners],
      ['search', async () => (await import('../search/derive.ts')).deriveSearch],
    ],
  },
  {
    name: 'duplicates',
    derivations: [['duplicates', async () => (await import('../duplicates/derive.ts')).deriveDuplicates]],
    warm: () => import('../duplicates/compute.ts'),
    isOfCode: true,
  },
  {
    name: 'reuse',
    derivations: [
      ['reuse', async () => (await import('../reuse/derive.ts')).deriveReuse],
      ['foundations', async () => (await import('../foundations/declare.ts')).declareFoundations],
    ],
  },
];

/** Seconds of each. */
export async function runLane(
  { derivations, isOfCode = false }: Lane,
  ...[context, generation, found, news]: Parameters<Derive>
): Promise<Stages['seconds']> {
  const seconds: Stages['seconds'] = {};
  if (isOfCode && !news.files) return seconds;
  for (const [name, load] of derivations) {
    context.signal.throwIfAborted();
    const own = new Stages();
    const derive = await load();
    await derive(context, generation, found, news);
    own.lap(name);
    Object.assign(seconds, own.seconds);
  }
  return seconds;
}
