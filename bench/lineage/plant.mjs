#!/usr/bin/env node
/**
 * Plants git histories of which everything is known: who was born where, what was copied from which version, which fix
 * never arrived. Three repositories of one language, some hundreds of commits, from a seed.
 *
 *     node bench/lineage/plant.mjs --out DIR [--seed 1] [--language python|typescript|go] [--scale 1]
 *
 * Writes DIR/<repository> and DIR/truth.json: places are those of the last commit, commits are ids.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { options } from '../run.mjs';
import { Grammar } from './grammar.mjs';
import { Dice } from './random.mjs';
import { codemod, requote, STORIES, Teller } from './stories.mjs';
import { World } from './world.mjs';

const REPOSITORIES = ['forecast-core', 'churn-model', 'ranking-service'];

/** @returns the truth, as written to truth.json */
export function plant(folder, { seed, language, scale = 1 }) {
  const dice = new Dice(seed * 7919 + language.length);
  const world = new World(language, REPOSITORIES, dice);
  const grammar = new Grammar(dice);
  const truth = { copies: [], missing: [], decoys: [], features: [], codemods: [], within: [] };
  const teller = new Teller({ world, dice, grammar, truth });

  const waiting = STORIES.flatMap(([story, count]) => {
    const whole = Math.floor(count * scale);
    const told = whole + (dice.chance(count * scale - whole) ? 1 : 0);
    return Array.from({ length: told }, () => story(teller));
  });
  const middle = Math.floor(waiting.length / 2);
  const shuffled = dice.shuffled(waiting);
  shuffled.splice(
    middle,
    0,
    codemod(teller, REPOSITORIES[0], 'renamed'),
    codemod(teller, REPOSITORIES[1], 'argument'),
    requote(teller, REPOSITORIES[2]),
  );

  // A dozen stories at a time, each going on where it stands.
  const running = [];
  while (running.length > 0 || shuffled.length > 0) {
    while (running.length < 12 && shuffled.length > 0) running.push({ story: shuffled.shift(), commit: undefined });
    const at = dice.below(running.length);
    const one = running[at];
    const { value, done } = one.story.next(one.commit);
    if (done) running.splice(at, 1);
    else one.commit = world.commit(value.repo, value);
  }

  mkdirSync(folder, { recursive: true });
  const ids = world.write(folder);
  const id = ({ repo, mark }) => ids.get(`${repo} ${mark}`);
  const told = readable(world, truth, id);
  writeFileSync(path.join(folder, 'truth.json'), `${JSON.stringify({ seed, language, ...told }, null, 1)}\n`);
  return told;
}

/** Units by number, commits by id, places as they are at the end. */
function readable(world, truth, id) {
  const units = [...world.units.values()].map(({ uid, repo, kind, born, places, texts }) => ({
    uid,
    repo,
    kind,
    born: id(born),
    now: world.place(uid),
    places,
    versions: texts.map(({ mark }) => id({ repo, mark })),
  }));
  const at = new Map(units.map((unit) => [unit.uid, unit]));
  const copies = truth.copies.map(({ kind, copy, from, commit, text, old }) => {
    // Units that held the very same text cannot be told apart as a source.
    const family =
      text === null
        ? []
        : [...world.units.values()].filter((u) => u.uid !== copy && u.texts.some((t) => t.text === text));
    const sources = [...new Set([...from, ...family.map(({ uid }) => uid)])];
    const source = world.units.get(from[0]);
    const index = text === null ? -1 : source.texts.findLastIndex((t) => t.text === text);
    return {
      kind,
      copy,
      from: sources,
      commit: id(commit),
      version: index >= 0 ? at.get(from[0]).versions[index] : null,
      old: old === true,
    };
  });
  const commits = (list) => list.map((one) => ({ ...one, commits: one.commits.map(id) }));
  return {
    units,
    copies,
    missing: commits(truth.missing),
    decoys: commits(truth.decoys),
    features: commits(truth.features),
    codemods: truth.codemods.map(({ kind, commit }) => ({ kind, commit: id(commit) })),
    within: truth.within,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const usage = 'node bench/lineage/plant.mjs --out DIR [--seed 1] [--language python|typescript|go] [--scale 1]';
  const given = options(usage, { out: '', seed: '1', language: 'python', scale: '1' });
  if (!given.out) {
    console.error(usage);
    process.exit(2);
  }
  const { units, copies, missing, decoys } = plant(given.out, {
    ...given,
    seed: Number(given.seed),
    scale: Number(given.scale),
  });
  console.log(
    `${units.length} units, ${copies.length} copies, ${missing.length} missing fixes, ${decoys.length} decoys`,
  );
}
