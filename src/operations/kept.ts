/**
 * What a backup holds, part by part, in the order in which it is written and restored: a part may refer to earlier ones.
 * A domain that stores acts of people adds its part here; its name stays for ever.
 */
import type { KeptPart } from '../backup/kept.ts';
import { keptDuplicateActs, keptDuplicates } from '../duplicates/kept.ts';
import { keptFollowing } from '../mine/kept.ts';
import { keptConfirmations } from '../ownership/kept.ts';
import { keptRepositories } from '../registry/kept.ts';
import { keptChoices } from '../search/choices/kept.ts';
import { keptSources } from '../sources/kept.ts';

export const keptParts: readonly KeptPart[] = [
  keptSources,
  keptRepositories,
  keptDuplicates,
  keptChoices,
  keptDuplicateActs,
  keptConfirmations,
  keptFollowing,
];
