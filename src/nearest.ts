/** The nearest of some known names to what somebody typed, for messages. */

/** Null where none is near: more than a third of the letters (at least one) would have to change. */
export function nearest(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, 64);
  if (wanted === '') return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = edits(wanted, name.toLowerCase());
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best ?? names.find((name) => wanted.length >= 2 && name.toLowerCase().startsWith(wanted)) ?? null;
}

/** Letters to insert, remove, replace, or swap with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      row[k] = Math.min(row[k - 1] + 1, last[k] + 1, last[k - 1] + same);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        row[k] = Math.min(row[k], before[k - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
