/** What is kept of a history and read as it lies says the same as objects put together one by one: the plain way judges. */
import { expect, it } from 'vitest';
import type { HistoryCommit } from '../../repositories/history.ts';
import { type ObservedOwner, Observer, type StoredObservations } from './observed.ts';
import { People } from './people.ts';
import { packObservations, unpackObservations } from './stored-observations.ts';

const NOW = Date.UTC(2026, 0) / 1000;
const DAY = 86_400;

interface Plain {
  authored: number;
  fixed: number;
  reviewed: number;
  created: number;
  changes: number;
  first: number;
  last: number;
  evidence: number[];
}

/** By path and identity: rows of everything that an observer has. */
function rowsOf({ paths, parts }: StoredObservations): Map<string, Map<number, Plain>> {
  const rows = new Map<string, Map<number, Plain>>();
  for (let r = 0; 8 * r < parts.numbers.length; r++) {
    const [file, identity, changes, first, last, ...evidence] = parts.numbers.subarray(8 * r, 8 * r + 8);
    const [authored, fixed, reviewed, fading, lasting] = parts.weights.subarray(5 * r, 5 * r + 5);
    const of = rows.get(paths[file]) ?? new Map<number, Plain>();
    rows.set(paths[file], of);
    of.set(identity, {
      ...{ authored, fixed, reviewed, created: fading + lasting },
      ...{ changes, first, last, evidence: evidence.filter((e) => e >= 0) },
    });
  }
  return rows;
}

function plainOwners(stored: StoredObservations, people: People, paths: readonly string[]) {
  const rows = rowsOf(stored);
  const sums = new Map<number, Plain>();
  for (const path of paths) {
    for (const [identity, part] of rows.get(path) ?? []) {
      const person = people.personOf(identity);
      const sum = sums.get(person);
      if (sum === undefined) {
        sums.set(person, { ...part, evidence: [...part.evidence] });
        continue;
      }
      for (const key of ['authored', 'fixed', 'reviewed', 'created', 'changes'] as const) sum[key] += part[key];
      sum.first = Math.min(sum.first, part.first);
      sum.last = Math.max(sum.last, part.last);
      for (const one of part.evidence) if (!sum.evidence.includes(one)) sum.evidence.push(one);
    }
  }
  const scored = [...sums].map(([person, part]) => ({
    ...{ person, part, score: part.authored + part.fixed + part.reviewed + part.created },
  }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  scored.sort((a, b) => b.score - a.score || b.part.last - a.part.last || a.person - b.person);
  return scored.map(({ person, part, score }) => ({
    ...{ person, score, share: total === 0 ? 0 : score / total },
    ...{ changes: part.changes, first: part.first, last: part.last },
    evidence: part.evidence
      .sort((a, b) => a - b)
      .slice(0, 3)
      .map((one) => stored.commits[one]),
  }));
}

function plainAuthors(stored: StoredObservations, people: People, paths: readonly string[]): number[][] {
  const rows = rowsOf(stored);
  return paths.flatMap((path) => {
    const scores = new Map<number, number>();
    for (const [identity, part] of rows.get(path) ?? []) {
      const person = people.personOf(identity);
      scores.set(person, (scores.get(person) ?? 0) + part.authored + part.fixed + part.created);
    }
    const most = Math.max(0, ...scores.values());
    return most <= 0 ? [] : [[...scores].flatMap(([person, score]) => (score < most * 0.75 ? [] : [person]))];
  });
}

/** The fewest people without whom half of the files have no author, taken one by one. */
function plainBusFactor(authors: readonly number[][]): number[] {
  const gone: number[] = [];
  const open = () => authors.filter((of) => of.some((person) => !gone.includes(person)));
  while (open().length > 0 && open().length * 2 >= authors.length) {
    const counts = new Map<number, number>();
    for (const of of open())
      for (const person of of) if (!gone.includes(person)) counts.set(person, (counts.get(person) ?? 0) + 1);
    const [[best]] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    gone.push(best);
  }
  return gone;
}

function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
}

function commitsOf(random: (below: number) => number, count: number, files: number, now: number): HistoryCommit[] {
  return Array.from({ length: count }, (_, i) => {
    const who = random(9);
    // Two addresses of one name are one person.
    const by = { name: `Ada Number${who >> 1} Byron`, email: `ada${who}@example.org` };
    const signature = { ...by, seconds: Math.floor(now) - i * DAY * 3 - random(1000) };
    const changes = Array.from({ length: 1 + random(4) }, () => ({
      ...{ status: (['M', 'M', 'A', 'D'] as const)[random(4)], path: `f${random(files)}` },
      ...{ before: `${random(6)}`, after: `${random(6)}` },
    }));
    const message = ['change it', 'fix: a bug', 'reformat', 'x\n\nReviewed-by: Bo Diddley <bo@example.org>'][random(4)];
    return {
      ...{ id: `c${i}`, parents: [], kind: 'commit', author: signature, committer: signature, message },
      ...{ changes, changed: changes.length },
    } as HistoryCommit;
  });
}

const withoutRole = (owners: readonly ObservedOwner[]) => owners.map(({ role: _, confidence: __, ...rest }) => rest);

it.each([NOW, NOW + 0.5, 2 ** 31 + 7 * DAY])(
  'says of what was kept and of what came since what sums of objects say, at %d',
  (now) => {
    for (let seed = 0; seed < 60; seed++) {
      const random = randomOf(seed);
      const files = 4 + random(8);
      const commits = commitsOf(random, 60, files, now);
      const paths = Array.from({ length: files - 1 }, (_, i) => `f${i}`);
      const recent = random(12);
      const older = new Observer(new People(null), paths, now);
      for (const commit of commits.slice(recent)) older.add(commit);
      older.settle();
      const bytes = packObservations(older.stored());
      const both = [0, 1].map(() => {
        const people = new People(null);
        const observer = new Observer(people, paths, now);
        for (const commit of commits.slice(0, recent)) observer.add(commit);
        observer.restore(unpackObservations(bytes));
        return { people, observer };
      });
      const [{ people, observer }, apart] = both;
      // Of the same observations taken apart, which makes objects of all of them.
      apart.observer.settle();
      for (const asked of [paths, paths.slice(0, 2), ['f0'], ['none']]) {
        if (recent === 0) expect(observer.ownersOf(asked)).toEqual(apart.observer.ownersOf(asked));
        expect(withoutRole(apart.observer.ownersOf(asked))).toEqual(
          plainOwners(apart.observer.stored(), apart.people, asked),
        );
        expect(apart.observer.busFactor(asked)).toEqual(
          plainBusFactor(plainAuthors(apart.observer.stored(), apart.people, asked)),
        );
        expect(observer.busFactor(asked)).toEqual(apart.observer.busFactor(asked));
        expect(observer.ownersOf(asked).map(({ person, evidence, changes }) => [person, evidence, changes])).toEqual(
          apart.observer.ownersOf(asked).map(({ person, evidence, changes }) => [person, evidence, changes]),
        );
      }
      expect([...observer.ages()]).toEqual([...apart.observer.ages()]);
      expect(people.persons).toEqual(apart.people.persons);
      // And as it lies it is kept as when it is taken apart.
      observer.settle();
      expect(observer.stored()).toEqual(apart.observer.stored());
    }
  },
);
