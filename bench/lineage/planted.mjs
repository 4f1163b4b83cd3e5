#!/usr/bin/env node
/**
 * Lineage and missing fixes on planted histories (plant.mjs): births, copies, fixes that never arrived.
 *
 *     node bench/lineage/planted.mjs [--seeds 1,2] [--languages python,typescript,go] [--scale 1] [--scratch DIR]
 *                                    [--out FILE] [--wrong] [--set NAME]
 *
 * Seeds 1 to 9 are for tuning; 101 and on are looked at at the end alone.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { here, machine, options, root, save, table } from '../run.mjs';
import { plant } from './plant.mjs';
import { added, score } from './score.mjs';

/** What the product says of a planting, in the words of score.mjs. */
export async function read(readLineage, folder, repositories) {
  const lineage = await readLineage(
    repositories.map((name) => ({ identity: name, git: path.join(folder, name, '.git') })),
  );
  const units = lineage.units();
  const at = new Map(units.map((unit) => [unit.id, unit]));
  const place = (unit) => ({ repo: unit.repo, file: unit.versions.at(-1).file, name: unit.versions.at(-1).name });
  const { fixes, drift } = await lineage.at();
  const told = ({ copy, origin, commits, ...rest }) => ({
    lacking: copy,
    fixed: origin,
    commits: commits.map(({ id }) => id),
    why: rest.why,
    relation: rest.relation,
    score: rest.score,
    patch: rest.patch,
  });
  const report = {
    births: units
      .filter(({ death }) => death === null)
      .map((unit) => ({ place: place(unit), commit: unit.birth.commit })),
    copies: lineage
      .copies()
      .filter(({ copy }) => at.get(copy).death === null)
      .map(({ origin, copy, originVersion, at: when }) => ({
        copy: place(at.get(copy)),
        source: place(at.get(origin)),
        commit: when.commit,
        version: at.get(origin).versions[originVersion]?.at.commit,
      })),
    missing: fixes.map(told),
    drift: drift.map(told),
  };
  lineage.close();
  return report;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const usage =
    'node bench/lineage/planted.mjs [--seeds 1,2] [--languages python,typescript,go] [--scale 1] [--scratch DIR] [--set planted] [--out FILE] [--wrong]';
  const given = options(usage, {
    seeds: '1,2',
    languages: 'python,typescript,go',
    scale: '1',
    scratch: '',
    set: 'planted',
    out: path.join(here, 'results/lineage.json'),
    wrong: false,
  });
  const dist = process.env.LINEAGE_DIST ?? path.join(root, 'dist');
  const { readLineage } = await import(path.join(dist, 'lineage/read-lineage.js'));
  const scratch = given.scratch || mkdtempSync(path.join(os.tmpdir(), 'planted-'));
  const byLanguage = {};
  for (const language of given.languages.split(',')) {
    for (const seed of given.seeds.split(',').map(Number)) {
      const folder = path.join(scratch, `${language}-${seed}`);
      const truth = plant(folder, { seed, language, scale: Number(given.scale) });
      const names = [...new Set(truth.units.map(({ repo }) => repo))];
      const began = process.cpuUsage();
      const report = await read(readLineage, folder, names);
      const { user, system } = process.cpuUsage(began);
      const one = score(truth, report);
      (byLanguage[language] ??= []).push(one);
      const rate = ({ found, wanted, right, reported }) => `${found}/${wanted} found, ${right}/${reported} right`;
      console.error(
        `${language} ${seed}: births ${rate(one.births)}; copies ${rate(one.copies)}; missing ${rate(one.missing)}; ${((user + system) / 1e6).toFixed(1)} s of processor time`,
      );
      if (given.wrong) {
        for (const what of ['births', 'copies', 'missing']) {
          for (const wrong of one[what].wrong) console.log(what, 'wrong', JSON.stringify(wrong));
          for (const missed of one[what].missed) {
            const drifted = report.drift.find(
              (d) => missed.commits?.some((id) => d.commits.includes(id)) && d.lacking.file === missed.file,
            );
            console.log(what, 'missed', JSON.stringify(missed), drifted ? `in drift: ${drifted.why}` : '');
          }
        }
      }
      if (!given.scratch) rmSync(folder, { recursive: true });
    }
  }
  const figure = (x) => x.toFixed(3).replace(/^0/, '');
  const sums = Object.fromEntries(Object.entries(byLanguage).map(([language, scores]) => [language, added(scores)]));
  const all = added(Object.values(byLanguage).flat());
  const rows = [];
  for (const [language, sum] of [...Object.entries(sums), ['all', all]]) {
    for (const what of ['births', 'copies', 'missing']) {
      rows.push([
        language,
        what,
        sum[what].wanted,
        figure(sum[what].recall),
        sum[what].reported,
        figure(sum[what].precision),
      ]);
    }
  }
  console.log(table(['Language', 'What', 'Planted', 'Found', 'Reported', 'Right'], rows));
  for (const what of ['copies', 'missing']) {
    const kinds = Object.entries(all[what].kinds).toSorted(([a], [b]) => (a < b ? -1 : 1));
    console.log(
      `\n${table(
        [what, 'Planted', 'Found'],
        kinds.map(([kind, { wanted, found }]) => [kind, wanted, figure(found / wanted)]),
      )}`,
    );
    console.log(`\nwrong: ${JSON.stringify(all[what].wrongKinds)}`);
  }
  console.log(
    `\nversions named ${all.copies.versions.named}, right ${all.copies.versions.right}; features reported as fixes ${all.missing.features}`,
  );
  const results = existsSync(given.out) ? JSON.parse(readFileSync(given.out, 'utf8')) : {};
  save(given.out, {
    ...results,
    [given.set]: {
      machine: machine(),
      command: { seeds: given.seeds, languages: given.languages, scale: given.scale },
      languages: sums,
      all,
    },
  });
}
