/**
 * How long it takes until a data folder's PostgreSQL answers, and until the last one has left it: the first start (makes
 * the cluster), later starts, and attaching to one that runs. Wall clock, in milliseconds, medians of ROUNDS; with the
 * processor time of this process, which a busy machine changes less.
 *
 *     npm run build && node bench/start.mjs [FOLDER] [ROUNDS]
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parent = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'spolia-start-'));
chmodSync(parent, 0o711);
const rounds = Number(process.argv[3] ?? 9);
const { openStorage } = await import('../dist/storage/storage.js');
const { migrations } = await import('../dist/operations/schema.js');
// The driver is loaded while the server starts; here it is loaded for all rounds alike.
await import('pg');

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const timed = async (work) => {
  const [at, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, ms: performance.now() - at, cpu: (user + system) / 1000 };
};
const open = (folder) => openStorage({ kind: 'folder', folder }, migrations);
const rows = { first: [], later: [], attach: [], leave: [], stop: [] };
for (let n = 0; n < rounds; n++) {
  const folder = join(parent, `data-${n}`);
  const first = await timed(() => open(folder));
  rows.first.push(first);
  rows.stop.push(await timed(() => first.result.close()));
  const later = await timed(() => open(folder));
  rows.later.push(later);
  const attach = await timed(() => open(folder));
  rows.attach.push(attach);
  rows.leave.push(await timed(() => attach.result.close()));
  rows.stop.push(await timed(() => later.result.close()));
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, list] of Object.entries(rows)) {
  const of = (key) => median(list.map((r) => r[key]));
  const least = Math.min(...list.map((r) => r.ms));
  console.log(
    `${name.padEnd(7)} ${of('ms').toFixed(0).padStart(6)} ms  least ${least.toFixed(0).padStart(5)}  cpu ${of('cpu').toFixed(0).padStart(4)}`,
  );
}
if (process.argv[2] === undefined) rmSync(parent, { recursive: true, force: true });
