/**
 * However an index came to its state, it holds what one that is made now from the same repositories holds: commits at
 * random (edits, moves, deletions, manifests, rewritten history, a new repository), and after each a sync beside an index
 * from nothing, compared table by table without ids.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contents, differences } from '../bench/contents.mjs';
import { commit, repository } from '../src/example/repositories.ts';
import { Sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { retry } from './support/code.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';
import { long } from './support/long.ts';

const { at } = companies();
const server = testServer();
const PEOPLE = ['Ada <ada@example.com>', 'Bo <bo@example.com>', 'Cy <cy@example.com>'];

/** Small numbers from 0 on, the same for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 8) % below;
  };
}

const body = (pick: (n: number) => number): string =>
  Array.from(
    { length: 4 + pick(4) },
    (_, i) =>
      `    ${'abcd'[pick(4)]} = ${['scale', 'clip', 'join', 'group'][pick(4)]}(${'abcd'[pick(4)]}, columns[${pick(3)}], by=${i})\n`,
  ).join('');
const COPIED = retry('retry');

/** A module of one of three packages: functions, estimators that derive from others, copies of one another. */
function moduleText(pick: (n: number) => number, others: readonly string[]): string {
  const other = others[pick(others.length)];
  const lines = [
    'import numpy as np\n',
    'from sklearn.base import BaseEstimator\n',
    `from ${other} import load_0\n\n\n`,
  ];
  for (let f = 0; f < 2 + pick(3); f++)
    lines.push(`def load_${f}(path, columns, a, b, c, d):\n${body(pick)}    return np.stack([a, b, c, d])\n\n\n`);
  lines.push(
    `class Scaler(BaseEstimator):\n    def __init__(self, by=${pick(3)}):\n        self.by = by\n\n    def fit(self, columns, a, b, c, d):\n        ${body(pick).replaceAll('\n    ', '\n        ').trim()}\n        return self\n\n\n`,
  );
  if (pick(2) === 0) lines.push(COPIED);
  lines.push(`def use_${pick(3)}(table):\n    return load_0("a", table, 1, 2, 3, ${pick(9)})\n`);
  return lines.join('');
}

/** Uses what the packages offer, so that there are examples to choose. */
const scriptText = (pick: (n: number) => number, name: string): string =>
  `from ${name} import load_0, Scaler\nimport first\nfrom first.base import load_1\n\n\n` +
  `def main(path):\n    frame = ${pick(2) === 0 ? 'load_0' : 'load_1'}(path, [], 1, 2, 3, ${pick(9)})\n` +
  `    scaler = Scaler(by=${pick(3)})\n    first.load_0(path, frame, 1, 2, 3, 4)\n    return scaler.fit(frame, 1, 2, 3, 4)\n`;

/** Tests, which nobody compares, around a helper, which is compared. */
const testText = (pick: (n: number) => number): string =>
  `${Array.from({ length: pick(3) }, (_, n) => `def test_load_${n}(path):\n    assert load_0(path, [], 1, 2, 3, ${pick(9)})\n\n\n`).join('')}${COPIED}`;

class World {
  readonly pick: (below: number) => number;
  readonly company = at({ first: repository([commit(PEOPLE[0], '2024-01-03', 'first', this.packageOf('first'))]) });
  readonly files = new Map<string, string[]>([['first', ['first/a.py', 'first/b.py', 'first/base.py']]]);
  private clock = Date.UTC(2024, 1, 1);

  constructor(seed: number) {
    this.pick = random(seed);
  }

  /** Not a field, so that the fields above may use it. */
  packageOf(name: string): Record<string, string> {
    const pick = random(name.length);
    return {
      'pyproject.toml': `[project]\nname = "acme-${name}"\nversion = "1.0"\ndependencies = ["scikit-learn>=1.3"]\n`,
      CODEOWNERS: `* ada@example.com\n/${name}/a.py bo@example.com\n`,
      'README.md': `# ${name}\n`,
      'scripts/run.py': scriptText(pick, name),
      'scripts/zoo.py': scriptText(pick, name),
      [`${name}/__init__.py`]: 'from .a import load_0, Scaler\n',
      [`${name}/a.py`]: moduleText(pick, ['.base']),
      [`${name}/b.py`]: moduleText(pick, ['.a', '.base']).replace('(BaseEstimator)', '(Scaler)'),
      [`${name}/base.py`]: moduleText(pick, ['os']),
      'web/app.js':
        'import { load } from "./load.js";\nexport function app(a) {\n  return load(a, 1).map((x) => x + 1);\n}\n',
      'web/load.js': 'export function load(a, b) {\n  return [a, b];\n}\n',
    };
  }

  git(name: string, ...args: string[]): string {
    const [who, mail] = PEOPLE[this.pick(3)].slice(0, -1).split(' <');
    this.clock += 3_600_000 * (1 + this.pick(48));
    const date = new Date(this.clock).toISOString();
    return execFileSync('git', args, {
      cwd: this.company.path(name),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: mail, GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: mail },
        ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      },
    });
  }

  begin(name: string): void {
    execFileSync('git', ['init', '-q', '-b', 'main', this.company.path(name)]);
    this.files.set(
      name,
      ['a', 'b', 'base'].map((m) => `${name}/${m}.py`),
    );
    this.company.write(name, this.packageOf(name));
    this.git(name, 'add', '-A');
    this.git(name, 'commit', '-q', '-m', 'first');
  }

  /** Says what it did. */
  step(): string {
    const { pick } = this;
    const names = [...this.files.keys()];
    const name = names[pick(names.length)];
    const files = this.files.get(name)!;
    const file = files[pick(files.length)];
    const read = () => this.git(name, 'show', `HEAD:${file}`);
    const write = (path: string, text: string | null) => this.company.write(name, { [path]: text });
    const edit = (change: (text: string) => string) => write(file, change(read()));
    // The first ones half of the time: of these only what they touch is looked at.
    const kinds: [string, () => void][] = [
      ['what uses it', () => write('scripts/run.py', scriptText(pick, name))],
      [
        'a function',
        () =>
          edit((text) => text.replace(/ {4}return np/, `    a = clip(b, columns[${pick(9)}], by=7)\n    return np`)),
      ],
      ['a function', () => edit((text) => text.replace(/by=\d/, `by=${pick(9)}`))],
      [
        'a comment',
        () =>
          edit((text) =>
            pick(2) === 0 ? `# ${pick(1000)}\n${text}` : text.replace('    return', `    # ${pick(1000)}\n    return`),
          ),
      ],
      ['a test', () => write(`${name}/tests/test_base.py`, testText(pick))],
      [
        'an import',
        () => edit((text) => `import ${['json', 'torch', 'pandas as pd', 'first', 'second'][pick(5)]}\n${text}`),
      ],
      [
        'a base',
        () =>
          edit((text) =>
            text.replace(/class Scaler\(\w+\)/, `class Scaler(${['BaseEstimator', 'object', 'Scaler'][pick(3)]})`),
          ),
      ],
      ['a copy', () => edit((text) => (text.includes('def retry') ? text.replace(COPIED, '') : text + COPIED))],
      ['a new name', () => edit((text) => text.replace('def load_0', `def load_${pick(3)}`))],
      ['one more function', () => edit((text) => `${text}\n\ndef load_${pick(5)}(path):\n    return path\n`)],
      ['a function gone', () => edit((text) => text.replace(/def load_\d\([\s\S]*?\n\n\n/, ''))],
      ['all names', () => edit((text) => `from ${['.base', '.a', 'first', 'first.base'][pick(4)]} import *\n${text}`)],
      [
        'what the package hands on',
        () =>
          write(
            `${name}/__init__.py`,
            [
              'from .a import load_0, Scaler\n',
              'from .base import load_0\nfrom .b import Scaler\n',
              'from .base import *\nfrom .a import Scaler as Scaler\n',
              'from . import base\nload_0 = base.load_0\nfrom .b import *\n',
              '',
            ][pick(5)],
          ),
      ],
      [
        'a package below',
        () => {
          write(`${name}/sub/__init__.py`, ['from .deep import load_0\n', 'from .deep import *\n', null][pick(3)]);
          write(`${name}/sub/deep.py`, pick(4) === 0 ? null : moduleText(pick, ['..base', 'first.sub']));
          write(
            'scripts/zoo.py',
            `from ${name}.sub import load_0\nfrom ${name}.sub.deep import Scaler\nload_0(Scaler())\n`,
          );
        },
      ],
      [
        'a module beside a script',
        () => write('scripts/first.py', pick(2) === 0 ? null : 'def load_0(path):\n    return path\n'),
      ],
      [
        'a script moved',
        () => {
          const had = this.git(name, 'ls-files', 'web').includes('web/load.js');
          write('web/load.js', had ? null : 'export function load(a, b) {\n  return [a, b];\n}\n');
          write('web/load/index.ts', had ? 'export * from "../other";\n' : null);
          write('web/other.ts', had ? 'export function load(a, b) {\n  return [b, a];\n}\n' : null);
        },
      ],
      ['all of a file', () => write(file, moduleText(pick, ['.base', 'first', 'second']))],
      [
        'a module moved',
        () => {
          const to = `${name}/moved_${pick(100)}.py`;
          write(to, read());
          write(file, null);
          files.splice(files.indexOf(file), 1, to);
        },
      ],
      [
        'a module removed',
        () => {
          if (files.length < 3) return;
          write(file, null);
          files.splice(files.indexOf(file), 1);
        },
      ],
      [
        'a new module',
        () => {
          const path = `${name}/new_${pick(100)}.py`;
          write(path, moduleText(pick, ['.base', 'first']));
          if (!files.includes(path)) files.push(path);
        },
      ],
      [
        'a requirement',
        () =>
          write(
            'pyproject.toml',
            `[project]\nname = "acme-${name}"\nversion = "1.${pick(9)}"\ndependencies = ["torch>=${pick(3)}"]\n`,
          ),
      ],
      ['owners', () => write('CODEOWNERS', `* ${['ada', 'bo', 'cy'][pick(3)]}@example.com\n`)],
      ['a document', () => write('README.md', `# ${name} ${pick(100)}\n`)],
      [
        'a script',
        () =>
          write('web/load.js', `export function load(a, b) {\n  return [a, b, ${pick(9)}].filter((x) => x > a);\n}\n`),
      ],
      ['what is generated', () => write('.gitattributes', pick(2) === 0 ? `${file} linguist-generated\n` : '# none\n')],
      [
        'what is left out',
        () => write('spolia.yaml', `scan:\n  exclude:\n    - paths: ${file}\n      reason: "${pick(9)}"\n`),
      ],
      [
        'history rewritten',
        () => {
          if (Number(this.git(name, 'rev-list', '--count', 'HEAD')) > 2)
            this.git(name, 'reset', '-q', '--hard', 'HEAD~1');
          this.files.set(
            name,
            this.git(name, 'ls-files', `${name}/*.py`)
              .split('\n')
              .filter((p) => p !== '' && !p.endsWith('__init__.py')),
          );
        },
      ],
      [
        'a new repository',
        () => {
          const fresh = ['second', 'third'].find((n) => !this.files.has(n));
          if (fresh !== undefined) this.begin(fresh);
        },
      ],
    ];
    const [what, change] = kinds[pick(2) === 0 ? pick(5) : pick(kinds.length)];
    change();
    this.git(name, 'add', '-A');
    this.git(name, 'commit', '-q', '--allow-empty', '-m', `${pick(3) === 0 ? 'fix: ' : ''}${what}`);
    return `${name}: ${what} (${file})`;
  }
}

const held = (storage: Storage) => contents((text) => storage.db.query(new Sql([text], [])));

const COMPARED =
  'file unit component component_fact component_provides dependency owned owner owner_seen file_age contributor duplicates ' +
  'reuse_package requirement usage extension usage_example';

/** More of them: SPOLIA_SEEDS=1,2,3 SPOLIA_ROUNDS=14. */
const seeds = (process.env.SPOLIA_SEEDS ?? '1').split(',').map(Number);
const rounds = Number(process.env.SPOLIA_ROUNDS ?? 3);

it.each(seeds)(
  'a sync after random commits leaves what an index from nothing holds (%i)',
  async (seed) => {
    const world = new World(seed);
    const now = new Date();
    const clock = { now: () => now };
    const grown = await server.open();
    await operate(grown, 'index', { paths: [world.company.folder] }, clock);
    const done: string[] = [];
    const filled = new Set<string>();
    for (let n = 0; n < rounds; n++) {
      for (let k = 0; k <= world.pick(2); k++) done.push(world.step());
      await operate(grown, 'sync', {}, clock);
      const fresh = await server.open();
      // Nothing of what is kept in files.
      await operate(
        fresh,
        'index',
        { paths: [world.company.folder] },
        { ...clock, dataFolder: join(server.folder, `fresh-${seed}-${n}`) },
      );
      const [one, other] = [await held(grown), await held(fresh)];
      for (const [table, lines] of Object.entries(one)) if (lines.length > 0) filled.add(table);
      const found = differences(one, other);
      if (found.length > 0 && process.env.SPOLIA_DIFFERENCES)
        writeFileSync(process.env.SPOLIA_DIFFERENCES, found.join('\n'));
      expect(found.slice(0, 10), done.join('\n')).toEqual([]);
    }
    // One taken out leaves what there would be without it.
    if (world.files.size === 1) {
      world.begin('second');
      await operate(grown, 'sync', {}, clock);
    }
    const gone = world.company.path([...world.files.keys()][world.pick(world.files.size)]);
    renameSync(gone, join(server.folder, `away-${seed}`));
    await operate(grown, 'forget', { repo: gone }, clock);
    const fresh = await server.open();
    const without = { ...clock, dataFolder: join(server.folder, `fresh-${seed}-without`) };
    await operate(fresh, 'index', { paths: [world.company.folder] }, without);
    expect(differences(await held(grown), await held(fresh)).slice(0, 10), `without ${gone}`).toEqual([]);
    // What is nowhere cannot differ.
    for (const table of COMPARED.split(' ')) expect([...filled]).toContain(table);
  },
  300_000,
);

it('nothing is compared where nothing is other that is compared, and lines follow', async () => {
  const company = at({
    first: repository([
      commit(PEOPLE[0], '2024-01-03', 'first', { 'a.py': COPIED, 'b.py': COPIED, 'tests/test_a.py': COPIED }),
    ]),
  });
  const storage = await server.open();
  const world = { dataFolder: join(server.folder, 'spared') };
  // A comparison leaves what it found in a file.
  const states = join(world.dataFolder, 'comparisons', 'states');
  const sync = async (files: Record<string, string>) => {
    rmSync(states, { recursive: true, force: true });
    company.write('first', files);
    execFileSync('git', ['add', '-A'], { cwd: company.path('first') });
    const as = ['-c', 'user.name=Bo', '-c', 'user.email=bo@example.com'];
    execFileSync('git', [...as, 'commit', '-qm', 'more'], { cwd: company.path('first') });
    await operate(storage, 'sync', {}, world);
    const [found] = (await operate(storage, 'duplicates', {}, world)).classes;
    return {
      compared: existsSync(states),
      lines: found.members.map(({ file, start }: { file: string; start: number }) => `${file}:${start}`),
    };
  };
  await operate(storage, 'index', { paths: [company.folder] }, world);
  const test = 'def test_a():\n    assert retry(1, 2)\n\n\n';
  expect(await sync({ 'b.py': `# What it does.\n${COPIED}`, 'tests/test_a.py': test + COPIED })).toEqual({
    compared: false,
    lines: ['a.py:1', 'b.py:2', 'tests/test_a.py:5'],
  });
  expect(await sync({ 'b.py': `# What it does.\n\n${COPIED}`, 'c.py': `"""Empty."""\n` })).toEqual({
    compared: false,
    lines: ['a.py:1', 'b.py:3', 'tests/test_a.py:5'],
  });
  expect(await sync({ 'tests/test_a.py': test })).toEqual({ compared: true, lines: ['a.py:1', 'b.py:3'] });
});

long(
  'in threads of their own or in one, derivations leave the same',
  async () => {
    const pick = random(7);
    const many = Object.fromEntries(
      Array.from({ length: 520 }, (_, n) => [
        `many/part_${n}.py`,
        n < 12 ? moduleText(pick, ['.part_1', 'first']) : `VALUE_${n} = ${n}\n`,
      ]),
    );
    const company = at({
      first: repository([
        commit(PEOPLE[0], '2024-01-03', 'first', {
          ...many,
          'many/__init__.py': 'from .part_1 import load_0, Scaler\n',
          'pyproject.toml': '[project]\nname = "acme-many"\nversion = "1.0"\n',
          CODEOWNERS: '* ada@example.com\n',
        }),
      ]),
    });
    const now = new Date();
    const apart = await server.open();
    const one = await server.open();
    const clock = { now: () => now };
    // Histories as well: they are read while the lanes go on in threads.
    const all = { paths: [company.folder], history: 'on' };
    await operate(apart, 'index', all, clock);
    company.write('first', { 'many/part_3.py': `${many['many/part_4.py']}\n\ndef load_9(path):\n    return path\n` });
    execFileSync('git', ['-c', 'user.name=Bo', '-c', 'user.email=bo@example.com', 'commit', '-qam', 'more'], {
      cwd: company.path('first'),
    });
    await operate(apart, 'sync', {}, clock);
    const here = { ...clock, access: undefined, dataFolder: join(server.folder, 'one') };
    await operate(one, 'index', all, here);
    expect(differences(await held(apart), await held(one)).slice(0, 10)).toEqual([]);
    const histories = (storage: Storage) =>
      storage.db.query(
        new Sql(
          ['select path, name, versions, born_commit, changed_commit, died_commit from lineage_unit order by 1, 2, 3'],
          [],
        ),
      );
    const units = await histories(apart);
    expect(units.length).toBeGreaterThan(40);
    expect(units).toEqual(await histories(one));
  },
  300_000,
);
