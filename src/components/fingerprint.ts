/** What was detected in a repository, told without looking: by which rules, of which commit, without what. */
import type { Registered } from '../registry/bookkeeping.ts';
import { FORMAT } from './modules.ts';

/**
 * Raise it when the same facts make other rows.
 *
 *     2  what lies in a folder of several packages is of the one in its language; licences by their files
 */
export const ASSEMBLY = 2;

export const fingerprintOf = ({ excluded }: Pick<Registered, 'excluded'>, tree: string): string =>
  `${FORMAT}.${ASSEMBLY} ${tree} ${JSON.stringify(excluded)}`;

/** The commit that a fingerprint is of: from there on a sync asks what is other. */
export const headIn = (fingerprint: string): string => fingerprint.split(' ')[1] ?? '';
