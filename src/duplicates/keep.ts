/** Which copy of a duplicate to keep: what is known for and against each, weighed openly. Pure. */

/** What is known of a copy; null where nothing is. */
export interface Merits {
  /** Packages and repositories that import it. */
  users: number;
  /** Files of tests that import it. */
  tests: number;
  owner: { name: string; silent: boolean } | null;
  /** Likely fixes that other copies have. */
  lacks: number;
  state: string | null;
  /** Seconds since 1970. */
  born: number | null;
  changed: number | null;
}

export interface Advice {
  /** Position of the copy. */
  best: number;
  reasons: string[];
}

/** Only what tells copies apart counts; a lead of less than this is a matter of taste. */
const LEAD = 1;

/** Null where nothing known tells them apart clearly. */
export function adviseToKeep(copies: readonly Merits[]): Advice | null {
  const judged = copies.map((copy, i) => {
    const said: { points: number; reason: string }[] = [];
    const add = (points: number, reason: string) => said.push({ points, reason });
    const others = copies.filter((_, k) => k !== i);
    const more = (of: (c: Merits) => number) => others.every((other) => of(other) < of(copy));
    if (copy.users > 0 && more((c) => c.users))
      add(3, `it is used most: ${copy.users} ${copy.users === 1 ? 'package imports' : 'packages import'} it`);
    if (copy.tests > 0 && others.some((c) => c.tests === 0))
      add(2, `it is tested: ${copy.tests} ${copy.tests === 1 ? 'file' : 'files'} of tests`);
    if (copy.owner !== null && !copy.owner.silent && others.some((c) => c.owner === null || c.owner.silent))
      add(1.5, `${copy.owner.name} owns it and is active`);
    if (copy.lacks === 0 && others.some((c) => c.lacks > 0)) add(2, 'it lacks no fix that another copy has');
    if (copy.lacks > 0) add(-1, 'lacks fixes');
    if (/deprecat|archiv|experiment/i.test(copy.state ?? '')) add(-3, `${copy.state}`);
    if (copy.born !== null && others.every((c) => c.born !== null && c.born > copy.born!)) add(1, 'it was there first');
    if (copy.changed !== null && others.every((c) => c.changed !== null && c.changed < copy.changed!))
      add(0.5, 'it was changed last');
    return { points: said.reduce((sum, { points }) => sum + points, 0), said };
  });
  const order = [...judged.keys()].sort((x, y) => judged[y].points - judged[x].points);
  const [best, next] = order;
  if (best === undefined || next === undefined) return null;
  if (judged[best].points <= 0 || judged[best].points - judged[next].points < LEAD) return null;
  return { best, reasons: judged[best].said.filter(({ points }) => points > 0).map(({ reason }) => reason) };
}
