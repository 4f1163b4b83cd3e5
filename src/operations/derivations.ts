/**
 * What is worked out of the repositories after each sync, in this order: a derivation may read what earlier ones stored.
 * Each belongs to the generation that is being built, and keeps by itself what did not change.
 */
import { deriveComponents } from '../components/derive.ts';
import { computeDuplicates } from '../duplicates/compute.ts';
import type { Derive } from '../indexing/sync.ts';
import { computeLineage } from '../lineage/compute.ts';
import { historiesDue } from '../lineage/write.ts';
import { deriveOwners } from '../owners/derive.ts';

const duplicates: Derive = async (context, generation, found, news) => {
  if (news.files) await computeDuplicates(context, generation, found);
};

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (news.files || (await historiesDue(context.db))) await computeLineage(context, generation, found);
};

const derivations: readonly Derive[] = [deriveComponents, deriveOwners, duplicates, lineage];

export const deriveAll: Derive = async (context, generation, found, news) => {
  for (const derive of derivations) {
    context.signal.throwIfAborted();
    await derive(context, generation, found, news);
  }
};
