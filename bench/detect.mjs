/**
 * Facts that the detectors find in checkouts, one JSON a line, for a look and for bench/detectors.py.
 *
 *     node bench/detect.mjs [--others] FOLDER… > facts.jsonl
 *
 * `--others`: all folders together, so that classes are followed from one into another.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { detect, repositoryOf } from '../dist/detectors/detect.js';

const together = process.argv.includes('--others');
const folders = process.argv.slice(2).filter((a) => !a.startsWith('--'));

function filesOf(folder) {
  const listed = execFileSync('git', ['-C', folder, 'ls-files', '-z'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0');
  return listed
    .filter((path) => path !== '' && lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => ({ path, read: () => readFileSync(join(folder, path)) }));
}

const known = [];
for (const folder of folders) {
  const started = performance.now();
  const repository = repositoryOf(filesOf(folder), together ? [...known] : []);
  known.push(repository);
  const { facts, notRead } = detect(repository);
  const repo = basename(folder);
  for (const fact of facts) process.stdout.write(`${JSON.stringify({ repo, ...fact })}\n`);
  for (const one of notRead) process.stdout.write(`${JSON.stringify({ repo, ...one })}\n`);
  process.stderr.write(
    `${repo}: ${facts.length} facts, ${notRead.length} not read, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
}
