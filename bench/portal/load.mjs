#!/usr/bin/env node
/**
 * How the server answers under load: requests begin at a fixed rate, whether or not earlier ones are answered (an open
 * loop: a server that stalls is not asked less), from this process against another one on the same machine.
 *
 *     node bench/portal/load.mjs --data DIR --queries FILE [--rate 100] [--seconds 60] [--group NAME] [--warm 0]
 *
 * 60 % searches in words, each other words; 20 % component pages; 10 % duplicates; 10 % lists (components, status, fixes,
 * news). Asked with a token that sees what everyone sees, and what the group sees: the index should have a repository that
 * others alone see. FILE: {"query": "…"} a line; when all were asked, each comes again with a word of another one.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { spolia, startServer } from './server.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const data = option('data');
const file = option('queries');
if (data === undefined || file === undefined) {
  process.stderr.write(
    'node bench/portal/load.mjs --data DIR --queries FILE [--rate 100] [--seconds 60] [--group NAME] [--warm 0]\n',
  );
  process.exit(2);
}
const rate = Number(option('rate', '100'));
const seconds = Number(option('seconds', '60'));
const group = option('group', '');
/** Requests, one after the other, before the measured ones. */
const warm = Number(option('warm', '0'));

const made = spawnSync(
  process.execPath,
  [spolia, 'token', 'create', 'load', '--data', data, '--json', '--days', '1', ...(group ? ['--groups', group] : [])],
  { encoding: 'utf8' },
);
if (made.status !== 0) throw new Error(made.stderr);
const { secret } = JSON.parse(made.stdout);

const { server, url } = await startServer(data);
const base = new URL(url);

/** Of all processes of the data folder's PostgreSQL, ended ones included. */
function postgresSeconds() {
  const parent = Number(readFileSync(path.join(data, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let stat;
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').map(Number);
    } catch {
      continue;
    }
    if (Number(pid) === parent) ticks += stat[13] + stat[14];
    else if (stat[1] === parent) ticks += stat[11] + stat[12];
  }
  return ticks / 100;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const get = (url) =>
  new Promise((done) => {
    const from = performance.now();
    const asked = request(
      { host: base.hostname, port: base.port, path: url, agent, headers: { authorization: `Bearer ${secret}` } },
      (response) => {
        const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () =>
          done({ ms: performance.now() - from, status: response.statusCode, body: Buffer.concat(pieces) }),
        );
      },
    );
    asked.on('error', (error) => done({ ms: performance.now() - from, status: 0, body: Buffer.from(error.message) }));
    asked.end();
  });

const queries = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).query.replace(/\s+/g, ' ').slice(0, 300))
  .filter((query) => query.trim() !== '');
const json = async (url) => JSON.parse((await get(url)).body.toString('utf8'));
const components = (await json('/api/v1/components?limit=500')).components.map(({ id }) => id);
const classes = (await json('/api/v1/duplicates?limit=200')).classes.map(({ id }) => id);
const lists = ['components?limit=50', 'status', 'fixes?limit=20', 'news', 'duplicates?limit=20&crossRepo=true'];

/** No two are the same. */
function queryNumber(n) {
  const round = Math.floor(n / queries.length);
  const query = queries[n % queries.length];
  return round === 0 ? query : `${query} ${queries[(n + 7 * round) % queries.length].split(' ').at(-1)}`;
}

let asked = 0;
let found = 0;
const kinds = {
  find: () => `/api/v1/find?words=${encodeURIComponent(queryNumber(found++))}`,
  component: (n) => `/api/v1/component?name=%23${components[(n * 7) % components.length]}`,
  duplicates: (n) => `/api/v1/duplicates?id=${classes[(n * 13) % classes.length]}`,
  list: (n) => `/api/v1/${lists[n % lists.length]}`,
};
const ORDER = ['find', 'find', 'component', 'find', 'duplicates', 'find', 'find', 'component', 'find', 'list'];

const results = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
/** By ten seconds in which they were asked: a server that was just started has compiled nothing and remembers nothing. */
const byTime = Array.from({ length: Math.ceil(seconds / 10) }, () => []);
const bad = new Map();
// A balancer asks nothing of a server that is not ready.
const started = performance.now();
while ((await get('/readyz')).status !== 200) await new Promise((done) => setTimeout(done, 100));
const readyMs = Math.round(performance.now() - started);
// What is read once at the first question of its kind.
for (const kind of Object.keys(kinds)) await get(kinds[kind](0));
for (let n = 0; n < warm; n++) await get(kinds[ORDER[n % ORDER.length]](n));
const waiting = [];
const began = performance.now();
const usage = process.cpuUsage();
const postgresBefore = postgresSeconds();
await new Promise((done) => {
  const tick = () => {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - began) / 1000) * rate));
    while (asked < due) {
      const kind = ORDER[asked % ORDER.length];
      const time = byTime[Math.floor(asked / rate / 10)];
      const url = kinds[kind](asked++);
      waiting.push(
        get(url).then(({ ms, status, body }) => {
          results[kind].push(ms);
          time.push(ms);
          // A query of words that nothing has is an answer too.
          if (status === 200) return;
          const what = `${status} ${url.slice(0, 60)} ${body.toString('utf8').slice(0, 160)}`;
          bad.set(what, (bad.get(what) ?? 0) + 1);
        }),
      );
    }
    if (asked >= rate * seconds) done();
    else setTimeout(tick, 2);
  };
  tick();
});
await Promise.all(waiting);
const wall = (performance.now() - began) / 1000;
const own = process.cpuUsage(usage);
const memory = readFileSync(`/proc/${server.pid}/status`, 'utf8');
const postgres = postgresSeconds() - postgresBefore;
const ticks = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
server.kill('SIGTERM');

const at = (sorted, share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
const all = Object.values(results)
  .flat()
  .sort((a, b) => a - b);
process.stdout.write(
  `${JSON.stringify(
    {
      readyMs,
      requests: all.length,
      perSecond: Math.round(all.length / wall),
      p50: at(all, 0.5),
      p95: at(all, 0.95),
      p99: at(all, 0.99),
      worst: at(all, 1),
      errors: [...bad.values()].reduce((sum, n) => sum + n, 0),
      p95ByTenSeconds: byTime.map((times) =>
        at(
          times.sort((a, b) => a - b),
          0.95,
        ),
      ),
      p95ByKind: Object.fromEntries(
        Object.entries(results).map(([kind, times]) => [
          kind,
          at(
            times.sort((a, b) => a - b),
            0.95,
          ),
        ]),
      ),
      serverProcessorSeconds: (Number(ticks[11]) + Number(ticks[12])) / 100,
      postgresProcessorSeconds: Math.round(100 * postgres) / 100,
      clientProcessorSeconds: Math.round((own.user + own.system) / 1e4) / 100,
      serverPeakMB: Math.round(Number(/VmHWM:\s+(\d+)/.exec(memory)?.[1]) / 1024),
    },
    null,
    2,
  )}\n`,
);
for (const [what, n] of [...bad].slice(0, 10)) process.stderr.write(`${n} x ${what}\n`);
process.exit(0);
