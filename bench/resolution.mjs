/**
 * How many of a sample of imports are resolved to what they really are.
 *
 *     node bench/resolution.mjs FOLDER…        folders of the labels' repositories
 *
 * bench/labels/resolution.json: imports drawn at random (26 names of each repository, 40 of two that have several
 * languages), read one by one: by repository, file, and "line[/cell] module name" what is meant. `standard`; `external`
 * and the distribution; a file and `#name` of the same repository, or of another one with its name before; `unknown` for
 * what is not there (generated, made up in a template); `ambiguous`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { resolveFile } from '../dist/reuse/resolve/resolve.js';
import { readWorld } from './read-world.mjs';

const labels = JSON.parse(readFileSync(new URL('labels/resolution.json', import.meta.url), 'utf8'));
const { world, names } = readWorld(process.argv.slice(2).filter((f) => basename(f) in labels));

function answer(view, resolution) {
  const { outcome, target } = resolution;
  if (outcome === 'external') return `external ${resolution.package ?? '?'}`;
  if (target === undefined) return outcome;
  const where = target.repository === view.id ? '' : `${basename(names.get(target.repository))}:`;
  return `${where}${target.path}${target.name === '' ? '' : `#${target.name}`}`;
}

let right = 0;
let all = 0;
let others = 0;
let othersRight = 0;
for (const view of world.views.values()) {
  let ownRight = 0;
  let own = 0;
  for (const [path, wanted] of Object.entries(labels[basename(names.get(view.id))])) {
    const found = new Map();
    for (const { import: one, resolved } of resolveFile(world, view, path, view.facts(path))) {
      for (const { name, resolution } of resolved) {
        const line = one.cell < 0 ? `${one.line}` : `${one.line}/${one.cell}`;
        const key = `${line} ${one.module} ${name ?? ''}`.trim();
        if (!found.has(key)) found.set(key, answer(view, resolution));
      }
    }
    for (const [key, want] of Object.entries(wanted)) {
      const got = found.get(key) ?? 'not found';
      own++;
      if (want !== 'standard') others++;
      if (got === want) {
        ownRight++;
        if (want !== 'standard') othersRight++;
      } else process.stderr.write(`${names.get(view.id)} ${path} ${key}: ${got}, not ${want}\n`);
    }
  }
  process.stdout.write(`${basename(names.get(view.id)).padEnd(40)} ${ownRight} of ${own}\n`);
  right += ownRight;
  all += own;
}
process.stdout.write(
  `all ${right} of ${all} (${(right / all).toFixed(4)}); without the standard library ${othersRight} of ${others} (${(othersRight / others).toFixed(4)})\n`,
);
