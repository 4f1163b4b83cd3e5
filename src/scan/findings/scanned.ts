/** What a scan knows when its threads are done, before any of it has a name or a place. */
import type { Groups } from '../../engine/clones/groups.ts';
import { type Corpus, UNIT } from '../../engine/corpus.ts';
import type { Discovery } from '../../repositories/discover.ts';
import type { FoundFile } from '../../repositories/found.ts';
import type { Baseline } from '../baseline.ts';
import type { Memory } from '../class-memory.ts';
import type { Comparison } from '../compare.ts';
import type { ScanOptions } from '../options.ts';
import type { Rules } from '../settings.ts';

export interface Scanned extends Comparison {
  options: ScanOptions;
  found: Discovery;
  files: FoundFile[];
  corpus: Corpus;
  /** Number of each repository's family; see repositories/families.ts. */
  family: Int32Array;
  /** Whether any two repositories are of one family. */
  forks: boolean;
  rules: Rules;
  /** What is known from before; null for nothing. */
  baseline: Baseline | null;
  memory: Memory | null;
}

/** The units of group `g` are `groups.members[firstMember(g)] … groups.members[firstMember(g + 1) - 1]`. */
export const firstMember = (groups: Groups, g: number): number => groups.memberStart[groups.variantStart[g]];

export function repositoryOf({ files, corpus }: Scanned, unit: number): number {
  return files[corpus.units[unit * UNIT.STRIDE + UNIT.FILE]].repository;
}
