import { percent } from '../scan/report/counts.ts';
import type { Result } from './answer.ts';

/** How a copy is one, as a sentence goes on. */
export function howCopied({ type, similarity, part }: NonNullable<Result['match']>): string {
  if (part) {
    const where = part.start === part.end ? `in line ${part.start}` : `in lines ${part.start} to ${part.end}`;
    if (type === 'T1') return `has the same code ${where}, word for word`;
    if (type === 'T2') return `has the same code ${where}, under other names`;
    return `has nearly the same code ${where} (${percent(similarity)} word for word)`;
  }
  if (type === 'T1') return 'is the same code, word for word';
  if (type === 'T2') return 'is the same code under other names';
  return `is nearly the same code (${percent(similarity)} word for word)`;
}
