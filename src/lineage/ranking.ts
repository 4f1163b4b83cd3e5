/**
 * Surest first; of several copies that lack one and the same change the second and later ones stand lower, so that one
 * change does not fill the page.
 */
export function ranked<T extends { score: number }>(all: readonly T[], told: (one: T) => Told): T[] {
  const surest = all.map((one) => {
    const { id, change } = told(one);
    return { one, id, change };
  });
  const order = (x: { one: T; id: string }, y: { one: T; id: string }) =>
    y.one.score - x.one.score || (x.id < y.id ? -1 : 1);
  surest.sort(order);
  const met = new Map<string, number>();
  const placed = surest.map((entry) => {
    const before = met.get(entry.change) ?? 0;
    met.set(entry.change, before + 1);
    return { one: entry.one, id: entry.id, rank: entry.one.score * REPEATED ** before };
  });
  return placed.sort((x, y) => y.rank - x.rank || order(x, y)).map(({ one }) => one);
}

interface Told {
  id: string;
  /** Which change it is, whoever lacks it. */
  change: string;
}

/** What each further copy that lacks the same change counts. */
const REPEATED = 0.85;
