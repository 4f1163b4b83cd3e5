import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { type Company, company, repository } from '../example/repositories.ts';
import { attributes, parseAttributeList } from './attributes.ts';
import { discover } from './discover.ts';
import { isIgnored, parseIgnoreList } from './ignore.ts';
import { baseName } from './paths.ts';
import { compilePattern, matches } from './patterns.ts';

const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

function match(pattern: string, path: string): boolean {
  const compiled = compilePattern(pattern);
  return compiled !== null && matches(compiled, path, baseName(path), false);
}

describe('a pattern', () => {
  it.each([
    ['*.py', 'a/b/load.py', true],
    ['load.py', 'a/load.py', true],
    ['/load.py', 'a/load.py', false],
    ['a/*.py', 'a/load.py', true],
    ['a/*.py', 'a/b/load.py', false],
    ['a/**', 'a/b/load.py', true],
    ['a/**', 'a', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['**/b', 'b', true],
    ['a**/b', 'a/x/b', false],
    ['a[!/]b', 'a/b', false],
    ['lo[a-c]d.py', 'load.py', true],
    ['lo[!a-c]d.py', 'load.py', false],
    ['[[:digit:]].py', '7.py', true],
    ['\\*.py', '*.py', true],
    ['\\*.py', 'a.py', false],
    ['lo[ad.py', 'load.py', false],
    ['a?c', 'a/c', false],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(match(pattern, path)).toBe(expected);
  });

  it('is matched in bounded time, however hostile', () => {
    const started = performance.now();
    match(`${'*a'.repeat(1000)}b`, 'a'.repeat(4000));
    match(`${'**/a/'.repeat(300)}b`, 'a/'.repeat(1500));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

it('judges a long list of names and extensions quickly', () => {
  const list = parseIgnoreList(
    Array.from({ length: 100_000 }, (_, i) => (i % 2 ? `name${i}` : `*.e${i}`)).join('\n'),
    '',
  )!;
  const started = performance.now();
  for (let i = 0; i < 100_000; i++) list.judge(`a/name${i}`, `name${i}`, false);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(isIgnored([list], 'a/name99999', 'name99999', false)).toBe(true);
});

/** Every combination of a few parts: what is seldom written is where implementations differ. */
function* patterns(): Generator<string> {
  const parts = ['a', 'b', '*', '**', '?', 'a*', '*b', '[ab]', '[!a]', '\\a', '***', 'ab', '.a', '*.b'];
  for (const x of parts) {
    for (const end of ['', '/']) {
      yield x + end;
      yield `/${x}${end}`;
    }
    for (const y of parts) {
      yield `${x}/${y}`;
      yield `!${x}/${y}`;
      for (const z of ['a', '**', '*b', '?']) yield `${x}/${y}/${z}`;
    }
  }
  yield* [
    'a ',
    'a\\ ',
    'a\t',
    '\\!a',
    '\\#a',
    '#a',
    '!',
    '/',
    '//',
    '//a',
    'a//b',
    '**/',
    '/**',
    '/**/',
    '[',
    '[]',
    '[]a]',
    '[a',
    'a\\',
    '[[:alpha:]]',
    '[[:nope:]]',
    '[a-',
    '[b-a]',
    'a\r',
    '\ufeffa',
  ];
}

describe('judged by git', () => {
  const paths: string[] = [];
  const names = ['a', 'b', 'ab', '.a', 'x.b', 'a b', 'a ', '!a', '#a', '*'];
  let made: Company;
  beforeAll(() => {
    for (const x of names) {
      paths.push(`d${x}`, `c/${x}`);
      for (const y of ['a', 'b', 'ab']) {
        paths.push(`a/${x}/${y}/f`, `b/${y}/${x}`);
        paths.push(`ab/${x}/${y}`);
      }
    }
    made = company({
      rules: repository([], { uncommitted: Object.fromEntries([...new Set(paths)].map((p) => [p, ''])) }),
    });
  });
  afterAll(() => made.remove());

  it('ignores what git ignores, for random groups out of 1,700 patterns', async () => {
    const all = [...patterns()];
    const random = generator(7);
    const chosen = Array.from({ length: 60 }, () =>
      Array.from({ length: 1 + random(8) }, () => all[random(all.length)]),
    );
    for (const group of chosen) {
      made.write('rules', {
        '.gitignore': `${group.slice(0, 4).join('\n')}\n`,
        'a/.gitignore': `${group.slice(4).join('\n')}\n`,
      });
      const expected = execFileSync('git', ['ls-files', '-z', '--others', '--exclude-standard'], {
        cwd: made.path('rules'),
        env,
      })
        .toString()
        .split('\0')
        .filter((p) => p !== '')
        .sort();
      const { repositories } = await discover([made.path('rules')], { wanted: () => true, env });
      expect(repositories[0].files.map((f) => f.path).sort(), JSON.stringify(group)).toEqual(expected);
    }
  });

  it('gives the attributes that git gives', () => {
    const random = generator(11);
    const all = [...patterns()].filter((p) => !/[\s\ufeff]/.test(p) && !p.startsWith('!'));
    const words = [
      'linguist-generated',
      '-linguist-generated',
      'linguist-generated=false',
      '!linguist-generated',
      'binary',
      '-diff',
      'diff',
      'm',
      'm2',
      '-m',
    ];
    const pick = <T>(from: T[]) => from[random(from.length)];
    for (let round = 0; round < 25; round++) {
      const lines = () => Array.from({ length: 5 }, () => `${pick(all)} ${pick(words)} ${pick(words)}`).join('\n');
      const root = `[attr]m linguist-generated -diff\n[attr]m2 m binary\n"\\141" ${pick(words)}\n${lines()}\n`;
      const nested = `${lines()}\n`;
      made.write('rules', { '.gitattributes': root, 'a/.gitattributes': nested });
      const given = attributes(
        [parseAttributeList(root, ''), parseAttributeList(nested, 'a/')].filter((list) => list !== null),
        false,
      );
      const output = execFileSync('git', ['check-attr', '-z', '--stdin', 'linguist-generated', 'diff'], {
        cwd: made.path('rules'),
        env,
        input: paths.join('\0'),
      })
        .toString()
        .split('\0');
      for (let i = 0; i + 2 < output.length; i += 3) {
        const [path, name, value] = output.slice(i, i + 3);
        const state = value === 'unspecified' ? null : value !== 'unset' && value !== 'false';
        const marks = given.marks(path);
        expect([path, name, name === 'diff' ? marks.binary : marks.generated], root + nested).toEqual([
          path,
          name,
          name === 'diff' && state !== null ? !state : state,
        ]);
      }
    }
  });
});
