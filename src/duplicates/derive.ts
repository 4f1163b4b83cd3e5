/** Classes of copies, after each sync. */
import type { Derive } from '../indexing/sync.ts';
import { followUnits, isCompared } from './compared-code.ts';

export const deriveDuplicates: Derive = async (context, generation, found) => {
  if (await isCompared(context.db, generation)) return followUnits(context.db, generation);
  const { computeDuplicates } = await import('./compute.ts');
  return computeDuplicates(context, generation, found);
};
