import { percent } from '../scan/report/counts.ts';

/** How a copy is one, as a sentence goes on. */
export function howCopied({ type, similarity }: { type: string; similarity: number }): string {
  if (type === 'T1') return 'is the same code, word for word';
  if (type === 'T2') return 'is the same code under other names';
  return `is nearly the same code (${percent(similarity)} word for word)`;
}
