import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const load = (file: string) => import(new URL(`../bench/lineage/${file}`, import.meta.url).href);
const { plant } = await load('plant.mjs');
const { score } = await load('score.mjs');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function planted(options: { seed: number; language: string; scale: number }): { folder: string; truth: Truth } {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  folders.push(folder);
  return { folder, truth: plant(folder, options) };
}

interface Place {
  repo: string;
  file: string;
  name: string;
}
interface Unit {
  uid: number;
  repo: string;
  born: string;
  now: Place | null;
  places: Omit<Place, 'repo'>[];
}
interface Change {
  lacking: number;
  fixed: number[];
  commits: string[];
}
interface Truth {
  units: Unit[];
  copies: { copy: number; from: number[]; commit: string; version: string | null }[];
  missing: Change[];
  decoys: Change[];
}

/** Where a unit stands at the end, or stood last. */
function placeOf({ units }: Truth, uid: number): Place {
  const { repo, now, places } = units.find((one) => one.uid === uid)!;
  return now ?? { repo, ...places.at(-1)! };
}

const changeAs = (truth: Truth, { lacking, fixed, commits }: Change) => ({
  lacking: placeOf(truth, lacking),
  fixed: placeOf(truth, fixed[0]!),
  commits,
});

/** What a reader that knows everything would report. */
function perfect(truth: Truth) {
  const alive = new Set(truth.units.filter(({ now }) => now !== null).map(({ uid }) => uid));
  return {
    births: truth.units
      .filter(({ uid }) => alive.has(uid))
      .map(({ uid, born }) => ({ place: placeOf(truth, uid), commit: born })),
    copies: truth.copies
      .filter(({ copy }) => alive.has(copy))
      .map(({ copy, from, commit, version }) => ({
        copy: placeOf(truth, copy),
        source: placeOf(truth, from[0]!),
        commit,
        version,
      })),
    missing: truth.missing.map((one) => changeAs(truth, one)),
  };
}

test('the same seed plants the same commits', () => {
  const heads = [0, 1].map(() => {
    const { folder } = planted({ seed: 5, language: 'python', scale: 0.1 });
    return execFileSync('git', ['rev-parse', 'main'], { cwd: join(folder, 'forecast-core'), encoding: 'utf8' });
  });
  expect(heads[0]).toBe(heads[1]);
});

test.each(['python', 'typescript', 'go'])('the truth of a planting in %s scores full marks', (language) => {
  const { truth } = planted({ seed: 6, language, scale: 0.2 });
  const marks = score(truth, perfect(truth));
  for (const what of ['births', 'copies', 'missing'] as const) {
    expect(marks[what].found).toBe(marks[what].wanted);
    expect(marks[what].right).toBe(marks[what].reported);
    expect(marks[what].wanted).toBeGreaterThan(5);
  }
});

test('what a report leaves out, invents or takes for a fix costs marks', () => {
  const { truth } = planted({ seed: 7, language: 'python', scale: 0.3 });
  const report = perfect(truth);
  const full = score(truth, report);
  const invented = truth.decoys.map((one) => changeAs(truth, one));
  const marks = score(truth, {
    births: report.births.slice(1),
    copies: report.copies.map((one) => ({ ...one, source: one.copy })),
    missing: [...report.missing.slice(1), ...invented],
  });
  expect(marks.births.found).toBe(full.births.found - 1);
  expect(marks.copies.right).toBe(0);
  expect(marks.missing.found).toBe(full.missing.found - 1);
  expect(marks.missing.wrong).toHaveLength(invented.length);
  expect(new Set(marks.missing.wrong.map(({ kind }: { kind: string }) => kind)).has('none')).toBe(false);
});

test('on a small planting the product finds births, copies and missing fixes', async () => {
  const { readLineage } = await import('../src/lineage/read-lineage.ts');
  const { read } = await load('planted.mjs');
  const { folder, truth } = planted({ seed: 3, language: 'python', scale: 0.25 });
  const repositories = [...new Set(truth.units.map(({ repo }) => repo))];
  const marks = score(truth, await read(readLineage, folder, repositories));
  const share = (part: number, of: number) => part / of;
  for (const what of ['births', 'copies', 'missing'] as const) {
    const { found, wanted, right, reported } = marks[what];
    expect(share(found, wanted), `${what} found`).toBeGreaterThanOrEqual(0.9);
    expect(share(right, reported), `${what} right`).toBeGreaterThanOrEqual(0.9);
  }
});

test('two threads find what one finds', async () => {
  const { readLineage } = await import('../src/lineage/read-lineage.ts');
  const { folder, truth } = planted({ seed: 4, language: 'python', scale: 0.25 });
  const repositories = [...new Set(truth.units.map(({ repo }) => repo))];
  const input = repositories.map((repo) => ({ identity: repo, git: join(folder, repo, '.git') }));
  const found = async (threads: number) => {
    const lineage = await readLineage(input);
    const done: [number, number][] = [];
    const result = await lineage.at({}, {}, { threads, progress: (n, of) => done.push([n, of]) });
    lineage.close();
    expect(done.at(-1)?.[0]).toBe(done.at(-1)?.[1]);
    return result;
  };
  const alone = await found(1);
  expect(alone.fixes.length).toBeGreaterThan(10);
  expect(await found(3)).toEqual(alone);
});
