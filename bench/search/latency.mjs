#!/usr/bin/env node
/**
 * How long queries take in a running process, over everything that an index holds. Needs a build and an index.
 *
 *     node bench/search/latency.mjs --data DIR --queries FILE…
 *
 * No database is asked: this is ranking, corrections and putting copies together. The first 100 queries are not counted.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';
import { rows } from './rows.mjs';

const at = process.argv.indexOf('--queries');
const data = process.argv[process.argv.indexOf('--data') + 1];
const files = process.argv.slice(at + 1).filter((a) => !a.startsWith('--'));
const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { Finder } = await import(path.join(dist, 'search/finder.js'));
const { Segment, segmentPath } = await import(path.join(dist, 'search/segment.js'));
const { parseQuery } = await import(path.join(dist, 'search/query.js'));

const ids = readdirSync(path.join(data, 'search'))
  .flatMap((name) => /^(\d+)\.words$/.exec(name)?.[1] ?? [])
  .map((id) => ({
    id: Number(id),
    identity: JSON.parse(Segment.read(segmentPath(data, Number(id))).stamp.split(' ')[0]),
  }));
let from = performance.now();
const before = process.cpuUsage();
const finder = Finder.open(data, ids);
const spent = process.cpuUsage(before);
const loaded = performance.now() - from;
const queries = files.flatMap((file) => rows(file)).map(({ query }) => query);
const times = [];
const began = process.cpuUsage();
for (const [i, query] of queries.entries()) {
  from = performance.now();
  try {
    finder.find(parseQuery(query), 10, null);
  } catch (error) {
    if (error.code !== 'no-words' && error.code !== 'unknown-filter') throw error;
  }
  if (i >= 100) times.push(performance.now() - from);
}
const cpu = process.cpuUsage(began);
times.sort((a, b) => a - b);
const part = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
const { units, files: read, components, repositories } = finder.searched;
process.stdout.write(
  `${units} units, ${components} components, ${read} files of ${repositories} repositories: loaded in ${Math.round(loaded)} ms ` +
    `(${Math.round((spent.user + spent.system) / 1000)} ms of processor), ${Math.round(finder.bytes / units)} bytes a unit, ` +
    `resident ${Math.round(process.memoryUsage().rss / 1e6)} MB\n` +
    `${times.length} queries: p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, p99 ${part(0.99)} ms; ` +
    `${((cpu.user + cpu.system) / 1000 / queries.length).toFixed(1)} ms of processor each\n`,
);
