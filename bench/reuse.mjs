/**
 * What the derivation of uses costs in an index that is otherwise up to date: from nothing, with nothing to do, and after
 * a change of one file (a comment line, committed to the clone it is given).
 *
 *     node bench/reuse.mjs CLONE          a clone that may be committed to
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataOwner } from '../dist/access/viewer.js';
import { addGiven, givenSources } from '../dist/indexing/find.js';
import { sync } from '../dist/indexing/sync.js';
import { migrations } from '../dist/operations/schema.js';
import { deriveReuse } from '../dist/reuse/derive.js';
import { openStorage } from '../dist/storage/storage.js';

const clone = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'spolia-bench-'));
// PostgreSQL runs as another user where this is root.
chmodSync(folder, 0o711);
const storage = await openStorage({ kind: 'folder', folder }, migrations);
const { db } = storage;
const context = {
  db,
  viewer: dataOwner,
  progress() {},
  signal: new AbortController().signal,
  where: '',
  dataFolder: folder,
  databaseVersion: '',
  now: () => new Date(),
};

/** A sync whose only derivation is this one. */
const time = (what) =>
  sync(context, {
    derive: async (given, generation, found) => {
      const before = process.cpuUsage();
      const started = performance.now();
      await deriveReuse(given, generation, found);
      const { user, system } = process.cpuUsage(before);
      process.stdout.write(
        `${what.padEnd(28)} ${((performance.now() - started) / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of this process\n`,
      );
    },
  });

try {
  await addGiven(db, await givenSources([clone]));
  await time('first');
  await time('nothing changed');
  const file = execFileSync('git', ['-C', clone, 'ls-files', 'src/*.py', '*.py']).toString().split('\n')[0];
  appendFileSync(join(clone, file), '# changed\n');
  execFileSync('git', [
    '-C',
    clone,
    '-c',
    'user.name=Bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '-qam',
    'change',
  ]);
  await time('one file changed');
} finally {
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
}
