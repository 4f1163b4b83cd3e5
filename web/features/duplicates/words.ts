/** Duplicates in words that a newcomer understands. */
import { percent } from '../../ui/words.ts';

export const TYPES: Record<string, { short: string; long: string }> = {
  T1: { short: 'the same', long: 'the same code, layout and comments aside' },
  T2: { short: 'renamed', long: 'the same code under other names or with other values' },
  T3: { short: 'edited', long: 'copied, then lines were added, removed or changed' },
};

/** `-` stands for repositories that name none. */
export const teamName = (team: string): string => (team === '-' ? 'no team' : team);

interface Alike {
  type: string;
  similarity: { min: number };
  normalized: { min: number };
}

export function alike({ type, similarity, normalized }: Alike): string {
  if (type === 'T1') return 'the same code';
  if (type === 'T2') return 'the same code under other names';
  return `${percent(Math.max(similarity.min, normalized.min))} alike or more`;
}
