/** A disk that is full, on a small file system of its own. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, company } from '../src/example/repositories.ts';
import { migrations } from '../src/operations/schema.ts';
import { sql } from '../src/storage/sql.ts';
import { openStorage } from '../src/storage/storage.ts';
import { operate, testServer } from './support/database.ts';
import { long } from './support/long.ts';

/** Whether we may mount: root outside of most containers. */
const canMount = (() => {
  const at = mkdtempSync(join(tmpdir(), 'spolia-mount-'));
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at]).status === 0;
  if (done) spawnSync('umount', [at]);
  rmSync(at, { recursive: true, force: true });
  return done;
})();

describe.skipIf(!canMount)('with a small disk', () => {
  const server = testServer();
  let disk: string;
  const resize = (size: string) => spawnSync('mount', ['-o', `remount,size=${size}`, disk]);
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'spolia-disk-'));
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100m,mode=711', 'tmpfs', disk]);
  });
  afterEach(() => {
    spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  it('a database that cannot write says so, and goes on when there is space', async () => {
    const folder = join(disk, 'index');
    const storage = await openStorage({ kind: 'folder', folder }, migrations);
    try {
      await storage.db.run("insert into source (kind, path) values ('path', '/srv/one')");
      writeFileSync(join(disk, 'filler'), '');
      const free = Number(spawnSync('df', ['--output=avail', '-k', disk]).stdout.toString('utf8').split('\n')[1]);
      writeFileSync(join(disk, 'filler'), Buffer.alloc((free - 4096) * 1024));
      const grow = () =>
        storage.db.run('create table filling as select n, md5(n::text) as text from generate_series(1, 600000) n');
      const error = await grow().then(
        () => null,
        (e) => e,
      );
      expect(['database-full', 'database-lost']).toContain(error?.code);
      if (error.code === 'database-full') expect(error.advice).toMatch(/Free space on the disk/);
      rmSync(join(disk, 'filler'));
      resize('400m');
      // PostgreSQL may have ended itself where its log could not grow; it is started again and has all that was committed.
      for (let tries = 0; ; tries++) {
        const done = await grow().then(
          () => true,
          (e) => (tries > 20 ? Promise.reject(e) : false),
        );
        if (done) break;
        await new Promise((go) => setTimeout(go, 500));
      }
      expect(await storage.db.query(sql`select path from source`)).toEqual([{ path: '/srv/one' }]);
    } finally {
      await storage.close();
    }
  }, 240_000);

  long(
    'a mirror for which there is no space is a failure of that repository alone',
    async () => {
      const c = company({
        large: [
          commit('Example Ada <ada@example.com>', '2024-01-03', 'x', {
            'data.bin': randomBytes(6 << 20),
            'a.py': 'def a(): return 1\n',
          }),
        ],
        small: [commit('Example Ada <ada@example.com>', '2024-01-03', 'y', { 'b.py': 'def b(): return 2\n' })],
      });
      try {
        const data = join(disk, 'data');
        mkdirSync(data);
        resize('3m');
        const storage = await server.open();
        const index = (name: string) =>
          operate(storage, 'index', { paths: [`file://${c.path(name)}`] }, { dataFolder: data });
        // One after the other: mirrors are made side by side, and the small one would meet the disk full of the large one.
        expect(await index('small')).toMatchObject({ repositories: 1, changed: 1, failed: [] });
        const done = await index('large');
        expect(done).toMatchObject({ repositories: 2, changed: 0, failed: [{ identity: c.path('large') }] });
        expect(done.failed[0].failure).toMatch(/no space for its mirror/);
        resize('100m');
        expect(await operate(storage, 'sync', {}, { dataFolder: data })).toMatchObject({ changed: 1, failed: [] });
      } finally {
        c.remove();
      }
    },
    120_000,
  );
});
