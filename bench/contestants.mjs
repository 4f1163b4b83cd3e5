/** The tools that are compared, with exact versions and the command line of each. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { here, product } from './run.mjs';

/**
 * How to get the peers (anywhere; the folder is then `--peers DIR`):
 *
 *     mkdir -p DIR/jscpd5 && cd DIR/jscpd5 && npm init -y && npm i jscpd@5.3.3 jscpd-linux-x64-gnu@5.3.3
 *     mkdir -p DIR/jscpd4 && cd DIR/jscpd4 && npm init -y && npm i jscpd@4.3.0
 *     mkdir -p DIR/fallow && cd DIR/fallow && npm init -y && npm i fallow@3.36.0
 */
const installed = {
  jscpd5: 'jscpd5/node_modules/jscpd-linux-x64-gnu',
  jscpd4: 'jscpd4/node_modules/jscpd',
  fallow: 'fallow/node_modules/@fallow-cli/linux-x64-gnu',
};
const versions = { jscpd5: '5.3.3', jscpd4: '4.3.0', fallow: '3.36.0' };

const best = [
  ...['-k', '30', '-l', '3', '-m', 'weak', '--ignore-identifiers', '--ignore-literals', '--max-gap-lines', '5'],
];
/** jscpd 4 leaves out files above 1,000 lines or 100 kB unless told otherwise, jscpd 5 those above 1 MB. */
const noLimits = ['-x', '1000000', '-z', '200mb'];

/**
 * Contestants for one set. The binaries are called directly, not through their launchers in JavaScript, which would add
 * some 40 ms to each run of jscpd 5 and fallow.
 *
 * `command(folder, scratch)` gives the argument list; `report` reads how many files were looked at and how many clones
 * were reported; `env(scratch)` the environment of our own; `sets` restricts to some sets; `slow` means at most three
 * rounds.
 */
export function contestants(peers, formats) {
  for (const [name, version] of Object.entries(versions)) {
    const manifest = path.join(peers, installed[name], 'package.json');
    if (!existsSync(manifest)) throw new Error(`${manifest} is missing; see the top of bench/contestants.mjs`);
    const found = JSON.parse(readFileSync(manifest, 'utf8')).version;
    if (found !== version) throw new Error(`${name} ${found} is installed, ${version} is wanted`);
  }
  const jscpd5 = path.join(peers, installed.jscpd5, 'bin/jscpd');
  const jscpd4 = path.join(peers, 'jscpd4/node_modules/.bin/jscpd');
  const fallow = path.join(peers, installed.fallow, 'fallow');
  const f = ['-f', formats.join(',')];
  const json = (scratch) => ['-r', 'json', '-o', path.join(scratch, 'jscpd'), '-s'];
  const jscpdReport = (scratch) => {
    const { statistics, duplicates } = JSON.parse(readFileSync(path.join(scratch, 'jscpd/jscpd-report.json'), 'utf8'));
    return { files: statistics.total.sources, reported: duplicates.length };
  };
  const own = (format, more = []) => ({
    own: true,
    command: (folder, scratch) => [
      process.execPath,
      product,
      'scan',
      folder,
      ...(format === 'text' ? [] : ['--format', format, '--out', path.join(scratch, `own.${format}`)]),
      ...more,
    ],
    /** A cache folder of its own, emptied before each cold run. */
    env: (scratch) => ({ XDG_CACHE_HOME: path.join(scratch, 'cache') }),
  });
  return {
    spolia: own('text'),
    'spolia --format pairs': own('pairs'),
    'spolia --no-cache': own('text', ['--no-cache']),
    'spolia --threads 1': own('text', ['--threads', '1']),
    'jscpd 5.3.3': { command: (folder) => [jscpd5, folder, ...f] },
    'jscpd 5.3.3 json': { command: (folder, scratch) => [jscpd5, folder, ...f, ...json(scratch)], report: jscpdReport },
    'jscpd 5.3.3 best': {
      command: (folder, scratch) => [jscpd5, folder, ...f, ...noLimits, ...best, ...json(scratch)],
      report: jscpdReport,
    },
    'jscpd 4.3.0': {
      slow: true,
      command: (folder, scratch) => [jscpd4, folder, ...f, ...json(scratch)],
      report: jscpdReport,
    },
    'jscpd 4.3.0 no limits': {
      slow: true,
      sets: ['diffusers', 'typescript'],
      command: (folder, scratch) => [jscpd4, folder, ...f, ...noLimits, ...json(scratch)],
      report: jscpdReport,
    },
    'fallow 3.36.0 semantic': {
      sets: ['typescript'],
      command: (folder) => [fallow, ...dupes(folder)],
      report: fallowReport,
    },
    'fallow 3.36.0 near': {
      sets: ['typescript'],
      command: (folder) => [fallow, ...dupes(folder), '--near'],
      report: fallowReport,
    },
  };
}

/** Without the configuration fallow leaves out every `*.test.*`, a sixth of the files. */
function dupes(folder) {
  const config = path.join(here, 'fallow.json');
  return ['dupes', '-r', folder, '-c', config, '--mode', 'semantic', '-f', 'json', '--quiet', '--no-cache'];
}

function fallowReport(_scratch, output) {
  const report = JSON.parse(readFileSync(output, 'utf8'));
  return { files: report.stats?.total_files ?? null, reported: report.clone_groups?.length ?? null };
}
