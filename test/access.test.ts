/** Nothing that repositories hold is read for people without a viewer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { migrations } from '../src/operations/schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const { productFiles } = await import(new URL('../scripts/architecture.js', import.meta.url).href);
const files: Map<string, string> = productFiles(root);

/** Tables that say nothing of any repository. */
const OF_NOBODY = [
  ...['generation', 'source', 'team_setting', 'lineage_setting', 'lineage_state', 'index_change'],
  // Of people and programs, each asked about by themselves.
  ...['person', 'session', 'sign_in', 'access_token', 'idempotent_answer', 'followed_team', 'listed_member'],
];
/**
 * What registers, syncs and compares: it must know everything, and answers nobody. Analyses are read by blob, and the
 * blobs come from a store's rows.
 */
const MACHINERY = [
  'src/registry/bookkeeping.ts',
  'src/sources/bookkeeping.ts',
  'src/indexing/analyses.ts',
  'src/indexing/in-progress.ts',
  'src/indexing/sync.ts',
  'src/indexing/read-repository.ts',
  'src/jobs/queue.ts',
  // A backup is everything, for operators.
  'src/registry/kept.ts',
  'src/duplicates/kept.ts',
  'src/ownership/kept.ts',
  'src/indexing/write.ts',
  // Counts, for operators.
  'src/server/metrics.ts',
  'src/duplicates/compared-code.ts',
  'src/duplicates/compute.ts',
  'src/duplicates/describe-classes.ts',
  'src/duplicates/families.ts',
  'src/duplicates/write.ts',
  'src/components/derive.ts',
  'src/components/detection.ts',
  'src/components/modules.ts',
  'src/components/write.ts',
  'src/ownership/derive.ts',
  'src/ownership/history.ts',
  'src/ownership/write.ts',
  'src/foundations/declare.ts',
  'src/reuse/derive.ts',
  'src/reuse/facts-by-blob.ts',
  'src/reuse/views.ts',
  'src/reuse/write.ts',
  'src/lineage/compute.ts',
  'src/lineage/write.ts',
  'src/search/choices/kept.ts',
  'src/search/derive.ts',
  // Pieces of what stores ask.
  'src/components/inside.ts',
  'src/ownership/said.ts',
  'src/registry/forks.ts',
  'src/reuse/code-of.ts',
];

const tables = migrations
  .flatMap(({ sql }) => [...sql.matchAll(/create table (\w+)/g)].map(([, name]) => name))
  .filter((name) => !OF_NOBODY.includes(name));
const touched = new RegExp(`\\b(?:from|join|update|into)\\s+(?:${tables.join('|')})\\b`);

it('only stores and the machinery of the index name its tables', () => {
  expect(tables).toContain('repository');
  const naming = [...files]
    .filter(([path, code]) => touched.test(code) && !path.endsWith('/migrations.ts'))
    .map(([path]) => path)
    .sort();
  expect(naming.filter((path) => !path.endsWith('/store.ts'))).toEqual([...MACHINERY].sort());
});

it('every function of a store that reads them takes a viewer and filters by it', () => {
  let functions = 0;
  for (const [path, code] of files) {
    if (!path.endsWith('/store.ts')) continue;
    // One function is what lies from its head to the next one's.
    for (const body of code.split(/\n(?=(?:export )?(?:async )?function )/).slice(1)) {
      if (!touched.test(body) && !/seenClasses\(|seenAndDecided\(/.test(body)) continue;
      functions++;
      const name = /function (\w+)/.exec(body)![1];
      expect(body, `${path}: ${name}`).toMatch(/viewer: Viewer/);
      // One filter for each part of a union, or a piece that has it.
      const parts =
        /seen(?:Classes|AndDecided)\(viewer/.test(body) && name !== 'seenClasses' ? 1 : body.split(/union all/).length;
      const filters =
        body.match(/visibleTo\(viewer\)|seen(?:Classes|AndDecided)\(viewer|bothSeen\(viewer\)|viewer\.seesAll/g) ?? [];
      expect(filters.length, `${path}: ${name}`).toBeGreaterThanOrEqual(parts);
    }
  }
  expect(functions).toBeGreaterThan(5);
});

it('stores live beside migrations of their domain', () => {
  // These have no tables of their own: they ask those of all others.
  const askers = ['report', 'search', 'news'].map((name) => `src/${name}/store.ts`);
  for (const path of files.keys())
    if (path.endsWith('/store.ts') && !askers.includes(path))
      expect(() => readFileSync(join(root, path.replace('store.ts', 'migrations.ts')))).not.toThrow();
});
