/**
 * What many small repositories cost: makes N of them (six files, forty unlike functions), indexes them into an empty data
 * folder, and again after nothing and after one commit.
 *
 *     node bench/many.mjs [--repositories 100] [--to FILE.json]
 *
 * Seconds of the processor are of all processes, git and PostgreSQL as well; "a_repository" is what each further one costs, by
 * a run over a tenth of them.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { repositories: { type: 'string', default: '100' }, to: { type: 'string' } } });
const count = Number(values.repositories);
const program = process.env.SPOLIA ?? fileURLToPath(new URL('../bin/spolia.js', import.meta.url));
const meter = fileURLToPath(new URL('rusage.py', import.meta.url));

let seed = 7;
const random = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
};
const WORDS = 'lag rate score batch window margin drift token user price stock churn feature label fold group'.split(
  ' ',
);
const word = () => `${WORDS[random(16)]}_${WORDS[random(16)]}`;
const STATEMENTS = [
  () => `    ${word()} = ${word()} * ${random(90)} - ${word()}`,
  () => `    if ${word()} > ${random(50)}:\n        return ${word()}(${word()}, ${random(9)})`,
  () => `    for ${word()} in ${word()}(${random(20)}):\n        ${word()}.append(${word()} / ${random(7) + 1})`,
  () => `    while ${word()} < ${word()}:\n        ${word()} += ${random(5) + 1}`,
  () => `    with ${word()}(${word()}) as ${word()}:\n        ${word()}.write(${word()}[${random(30)}:])`,
  () => `    ${word()} = {${word()}: ${random(99)} for ${word()} in ${word()}.${word()}()}`,
  () => `    assert ${word()} != ${word()} or not ${word()}`,
];
const makeFunction = (name) =>
  `def ${name}(${word()}, ${word()}):\n${Array.from({ length: 4 + random(8) }, () => STATEMENTS[random(7)]()).join('\n')}\n`;

const home = mkdtempSync(join(tmpdir(), 'spolia-many-'));
chmodSync(home, 0o711);
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const git = (at, ...args) =>
  execFileSync('git', ['-C', at, '-c', 'user.name=Example', '-c', 'user.email=example@example.com', ...args], { env });

function makeRepository(folder, n) {
  const at = join(home, folder, `tool-${n}`);
  mkdirSync(join(at, 'tool'), { recursive: true });
  writeFileSync(join(at, 'pyproject.toml'), `[project]\nname = "tool-${n}"\nversion = "1.${n}"\n`);
  for (let m = 0; m < 5; m++)
    writeFileSync(
      join(at, 'tool', `part_${m}.py`),
      Array.from({ length: 8 }, (_, f) => makeFunction(`${word()}_${n}_${f}`)).join('\n\n'),
    );
  git(at, 'init', '-q', '-b', 'main');
  git(at, 'add', '.');
  git(at, 'commit', '-qm', 'first version');
  return at;
}

function measured(...args) {
  const command = [meter, home, join(home, 'said'), '--all', '--', process.execPath, program, ...args];
  const cost = JSON.parse(execFileSync('python3', command, { encoding: 'utf8', env }));
  if (cost.exit !== 0) throw new Error(readFileSync(join(home, 'said.err'), 'utf8'));
  return cost;
}

try {
  const few = Math.max(1, Math.round(count / 10));
  for (let n = 0; n < few; n++) makeRepository('few', n);
  let last = '';
  for (let n = 0; n < count; n++) last = makeRepository('many', n);
  const data = (name) => join(home, `data-${name}`);
  const first = measured('index', join(home, 'few'), '--data', data('few'));
  const all = measured('index', join(home, 'many'), '--data', data('many'));
  const nothing = measured('sync', '--data', data('many'));
  writeFileSync(join(last, 'tool', 'part_0.py'), makeFunction('another'));
  git(last, 'commit', '-qam', 'another');
  const commit = measured('sync', '--data', data('many'));
  const a_repository = (all.cpu - first.cpu) / (count - few);
  const figures = { repositories: count, first: all, a_repository, nothing, commit };
  if (values.to !== undefined) writeFileSync(values.to, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures, null, 2));
} finally {
  rmSync(home, { recursive: true, force: true });
}
