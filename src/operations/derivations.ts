/**
 * What is worked out of the repositories after each sync that found something new, in this order: a derivation may read
 * what earlier ones stored. Each belongs to the generation that is being built, and keeps by itself what did not change.
 */
import { computeDuplicates } from '../duplicates/compute.ts';
import type { Derive } from '../indexing/sync.ts';
import { computeLineage } from '../lineage/compute.ts';

const derivations: readonly Derive[] = [computeDuplicates, computeLineage];

export const deriveAll: Derive = async (context, generation, found) => {
  for (const derive of derivations) {
    context.signal.throwIfAborted();
    await derive(context, generation, found);
  }
};
