import { percent } from '../scan/report/counts.ts';

/** How a copy is one, as a sentence goes on. */
export function howCopied({ type, similarity, part }: { type: string; similarity: number; part: boolean }): string {
  if (part) {
    if (type === 'T1') return 'has the same lines in it, word for word';
    if (type === 'T2') return 'has the same lines in it, under other names';
    return `has nearly the same lines in it (${percent(similarity)} word for word)`;
  }
  if (type === 'T1') return 'is the same code, word for word';
  if (type === 'T2') return 'is the same code under other names';
  return `is nearly the same code (${percent(similarity)} word for word)`;
}
