#!/usr/bin/env node
/**
 * How long code takes to be looked for in a running process, over everything that an index holds. Needs a build and an
 * index; what is asked for are functions of 40 to 60 lines of some folder.
 *
 *     node bench/search/code-latency.mjs --data DIR --from FOLDER
 *
 * No database is asked: this is reading what is asked for, copies, and what has most of its words. The first 50 are not
 * counted. Each function of FOLDER that lies in the index must find itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const data = option('--data');
const folder = option('--from');
const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { Finder } = await import(path.join(dist, 'search/finder.js'));
const { Segment, segmentPath } = await import(path.join(dist, 'search/segment.js'));
const { codeOf } = await import(path.join(dist, 'search/repository-code.js'));
const { parseSnippet } = await import(path.join(dist, 'search/snippet.js'));
const { copiesOf } = await import(path.join(dist, 'search/copies.js'));
const { partsOf } = await import(path.join(dist, 'search/parts.js'));

const ids = readdirSync(path.join(data, 'search'))
  .flatMap((name) => /^(\d+)\.words$/.exec(name)?.[1] ?? [])
  .map((id) => ({
    id: Number(id),
    identity: JSON.parse(Segment.read(segmentPath(data, Number(id))).stamp.split(' ')[0]),
  }));
const finder = Finder.open(data, ids);
const none = { query: async () => [] };
let before = process.cpuUsage();
let from = performance.now();
const code = [];
for (const { repository, segment } of finder.segments) code.push(await codeOf(none, data, repository, segment.hash));
const processor = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
const contents = code.reduce((sum, { count }) => sum + count, 0);
process.stdout.write(
  `${finder.searched.units} units (${contents} contents of 20 tokens and more) of ${ids.length} repositories: code loaded in ` +
    `${Math.round(performance.now() - from)} ms (${Math.round(processor(before))} of processor), resident ` +
    `${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
);

const asked = [];
for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (!/\.py$/.test(file) || asked.length >= 550) continue;
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (text.trim() === '') continue;
  const lines = text.split('\n');
  let units = [];
  try {
    units = parseSnippet(text, file);
  } catch {
    continue;
  }
  for (const { kind, first, last } of units)
    if (kind !== null && kind !== 'class' && last - first >= 40 && last - first <= 60)
      asked.push(lines.slice(first - 1, last).join('\n'));
}
const times = [];
let words = 0;
let copied = 0;
let within = 0;
before = process.cpuUsage();
for (const [i, text] of asked.entries()) {
  from = performance.now();
  const unit = parseSnippet(text, 'code.py')[0];
  if (copiesOf(unit, code).length > 0) copied++;
  else if (partsOf(unit, code).length > 0) within++;
  const half = performance.now();
  finder.findLike(unit.words, 10);
  words += performance.now() - half;
  if (i >= 50) times.push(performance.now() - from);
}
const spent = processor(before);
times.sort((a, b) => a - b);
const part = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
process.stdout.write(
  `${times.length} functions of 40 to 60 lines: p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, p99 ${part(0.99)} ms; ` +
    `${(spent / asked.length).toFixed(1)} ms of processor each; by words ${(words / asked.length).toFixed(1)} ms of it; ${copied} of ${asked.length} found copied, ${within} more within longer code\n`,
);
