/**
 * What is worked out of the repositories after each sync, in this order: a derivation may read what earlier ones stored.
 * Each belongs to the generation that is being built, and keeps by itself what did not change.
 */
import { deriveComponents } from '../components/derive.ts';
import { computeDuplicates } from '../duplicates/compute.ts';
import { declareFoundations } from '../foundations/declare.ts';
import type { Derive } from '../indexing/sync.ts';
import { computeLineage } from '../lineage/compute.ts';
import { historiesDue } from '../lineage/write.ts';
import { deriveOwners } from '../owners/derive.ts';
import { deriveReuse } from '../reuse/derive.ts';

const duplicates: Derive = async (context, generation, found, news) => {
  if (news.files) await computeDuplicates(context, generation, found);
};

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (news.files || (await historiesDue(context.db))) await computeLineage(context, generation, found);
};

const derivations: readonly [string, Derive][] = [
  ['components', deriveComponents],
  ['owners', deriveOwners],
  ['duplicates', duplicates],
  ['reuse', deriveReuse],
  ['foundations', declareFoundations],
  ['lineage', lineage],
];

export const deriveAll: Derive = async (context, generation, found, news) => {
  const seconds: Record<string, { wall: number; cpu: number }> = {};
  for (const [name, derive] of derivations) {
    context.signal.throwIfAborted();
    const start = performance.now();
    const before = process.cpuUsage();
    await derive(context, generation, found, news);
    const { user, system } = process.cpuUsage(before);
    seconds[name] = {
      wall: Math.round(performance.now() - start) / 1000,
      cpu: Math.round((user + system) / 1000) / 1000,
    };
  }
  if (process.env.SPOLIA_STAGES) process.stderr.write(`${JSON.stringify(seconds)}\n`);
};
