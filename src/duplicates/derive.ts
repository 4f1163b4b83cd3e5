/** Classes of copies, after each sync. */
import type { Derive } from '../indexing/sync.ts';
import { comparedCode, followUnits, isComparedAs } from './compared-code.ts';

export const deriveDuplicates: Derive = async (context, generation, found) => {
  const code = await comparedCode(context.db, generation);
  if (await isComparedAs(context.db, generation, code)) return followUnits(context.db, generation);
  const { computeDuplicates } = await import('./compute.ts');
  return computeDuplicates(context, generation, found, code);
};
