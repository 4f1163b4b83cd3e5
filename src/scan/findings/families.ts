/** What forks and mirrors of one repository mean for what is found: copies between them are no duplicates. */
import { repositoryOf, type Scanned } from './scanned.ts';

/** Of repositories of one family only the first one's members stay. */
export function oneOfEachFamily<T>(scanned: Scanned, members: T[], repositoryOf: (member: T) => number): T[] {
  const { family, forks } = scanned;
  if (!forks) return members;
  const first = new Map<number, number>();
  for (const m of members) {
    const r = repositoryOf(m);
    first.set(family[r], Math.min(r, first.get(family[r]) ?? r));
  }
  return members.filter((m) => first.get(family[repositoryOf(m)]) === repositoryOf(m));
}

/** Whether two units lie in different repositories of one family. */
export function areForks(scanned: Scanned, a: number, b: number): boolean {
  if (!scanned.forks) return false;
  const [x, y] = [repositoryOf(scanned, a), repositoryOf(scanned, b)];
  return x !== y && scanned.family[x] === scanned.family[y];
}
