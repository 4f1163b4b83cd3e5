/** What a scan remembers changes how long the next one takes and nothing else. */
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { type ScanResult, scan } from '../src/spolia.ts';
import { ADA, drift, loader, notebook, retry, scaler } from './support/code.ts';

let made: Company;
let cacheFolder: string;
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'spolia-cache-'));
  made = company({
    churn: [commit(ADA, '2024-01-03', 'prepare', { 'prep.py': scaler(), 'load.py': loader(), 'try.py': retry() })],
    fraud: [
      commit(ADA, '2024-02-03', 'prepare', {
        'steps.py': `${scaler('rescale', 'values')}\n\n${drift()}`,
        'explore.ipynb': notebook([loader('read_table', 'table')]),
      }),
    ],
  });
});
afterEach(() => {
  made.remove();
  rmSync(cacheFolder, { recursive: true, force: true });
});

const run = (folder: string | null = cacheFolder): Promise<ScanResult> =>
  scan({ paths: [made.folder], threads: 1, cacheFolder: folder });
const found = (result: ScanResult) => ({
  pairs: [...result.pairs()],
  units: [...result.units()],
  classes: result.classes.map((c) => ({ ...c, similarity: c.similarity, normalized: c.normalized })),
  totals: { ...result.totals, fromCache: 0 },
});
/** Files written a moment ago might change again unnoticed, so they are not kept: let them look older. */
function age(): void {
  for (const repository of ['churn', 'fraud']) {
    for (const name of readdirSync(made.path(repository))) {
      if (/\.(py|ipynb)$/.test(name)) utimesSync(join(made.path(repository), name), 1_700_000_000, 1_700_000_000);
    }
    made.git(repository, 'update-index', '-q', '--refresh');
  }
}

it('a second scan reads nothing again and finds the same', async () => {
  age();
  const first = await run();
  const second = await run();
  expect(first.totals.fromCache).toBe(0);
  expect(second.totals.fromCache).toBe(5);
  expect(found(second)).toEqual(found(first));
  expect(found(await run(null))).toEqual(found(first));
  expect(first.classes.length).toBeGreaterThan(0);
});

it('a changed file is read, the others are not', async () => {
  age();
  await run();
  writeFileSync(join(made.path('churn'), 'try.py'), `${retry()}\n\n${drift('population_shift')}`);
  const changed = await run();
  expect(changed.totals.fromCache).toBe(4);
  expect(found(changed).pairs).toEqual(found(await run(null)).pairs);
  expect(found(changed).pairs.some((p) => p.a.name === 'population_shift' || p.b.name === 'population_shift')).toBe(
    true,
  );
});

it('a cache that was cut short or scribbled over is passed over', async () => {
  age();
  const first = found(await run());
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  for (const path of files(cacheFolder)) truncateSync(path, Math.floor(statSync(path).size / 2));
  expect(found(await run())).toEqual(first);
  for (const path of files(cacheFolder)) writeFileSync(path, Buffer.alloc(statSync(path).size, 0xa5));
  expect(found(await run())).toEqual(first);
});

it('comments, layout and another order of files change nothing in what is found', async () => {
  age();
  const pairs = async (folder: string | null) => found(await run(folder)).pairs;
  await run();
  const body = scaler().split('\n');
  const changes = {
    'load.py': `# read with care\n\n${loader()}\n# one more line\n`,
    'prep.py': [...body.slice(0, 3), '        # of each column', '', ...body.slice(3)].join('\n'),
    'a_first.py': retry('try_again'),
  };
  for (const [name, text] of Object.entries(changes)) {
    writeFileSync(join(made.path('churn'), name), text);
    expect(await pairs(cacheFolder)).toEqual(await pairs(null));
  }
});
