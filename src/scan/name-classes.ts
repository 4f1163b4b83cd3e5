/** Ids of this scan's classes, by what a baseline and earlier scans know of them. */
import type { Baseline } from './baseline.ts';
import type { Memory } from './class-memory.ts';
import type { KnownClasses } from './known-classes.ts';
import { newMembers, rematch, settleIds } from './rematch.ts';

export interface Naming {
  ids: string[];
  /** For each class its position in the baseline, or -1; null without a baseline. */
  inBaseline: Int32Array | null;
  /** Of the classes remembered: 1 for those that this scan found. */
  remembered: Uint8Array;
}

/** @param now with the ids that its classes have by their code alone */
export function nameClasses(now: KnownClasses, baseline: Baseline | null, memory: Memory | null): Naming {
  const inBaseline = baseline === null ? null : rematch(baseline.known, now);
  const inMemory = memory === null ? null : rematch(memory.known, now);
  const remembered = new Uint8Array(memory?.known.ids.length ?? 0);
  for (const k of inMemory ?? []) if (k >= 0) remembered[k] = 1;
  // The baseline is shared by a team, the memory is one person's: so its ids go first.
  const agreed = new Set(baseline?.known.ids);
  const ids = settleIds(
    now,
    (n) => {
      const k = inBaseline?.[n] ?? -1;
      if (k >= 0) return baseline!.known.ids[k];
      const m = inMemory?.[n] ?? -1;
      return m >= 0 && !agreed.has(memory!.known.ids[m]) ? memory!.known.ids[m] : null;
    },
    new Set([...agreed, ...(memory?.known.ids ?? [])]),
  );
  return { ids, inBaseline, remembered };
}

/**
 * Whether a class is new to the baseline, and which members of a known one are: a known class is new again when it has
 * more members than it had.
 */
export function newTo(
  baseline: Baseline,
  k: number,
  now: KnownClasses,
  n: number,
): { isNew: boolean; newMembers: number[] } {
  if (k < 0) return { isNew: true, newMembers: [] };
  const before = baseline.known.start[k + 1] - baseline.known.start[k];
  if (now.start[n + 1] - now.start[n] <= before) return { isNew: false, newMembers: [] };
  return { isNew: true, newMembers: newMembers(baseline.known, k, now, n) };
}
