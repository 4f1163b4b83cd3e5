import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partyText } from '../party.ts';
import type { Codeowners } from './codeowners.ts';
import { parseGitea } from './gitea.ts';
import { parseGithub } from './github.ts';
import { parseGitlab } from './gitlab.ts';

const parsers = { github: parseGithub, gitlab: parseGitlab, gitea: parseGitea };

/** Owners of a path in the order of their rules; null where no rule decides, `[]` where one takes ownership away. */
function owners(parsed: Codeowners, path: string): string[] | null {
  const rules = parsed.decisive(path);
  return rules.length === 0 ? null : rules.flatMap((rule) => rule.owners.map(partyText));
}

/** forge, what it shows, the file, and for each path who owns it. */
const cases: [keyof typeof parsers, string, string, Record<string, string[] | null>][] = [
  // Of two equal patterns the later one counts, whatever stands in between.
  [
    'github',
    'two equal patterns with one between',
    '*.py @a\n/src/ @b\n*.py @c',
    { 'src/x.py': ['@c'], 'src/x.go': ['@b'] },
  ],
  ['github', 'the last match alone, owners do not add up', '* @a\n/src/ @b', { 'src/x.py': ['@b'], x: ['@a'] }],
  ['github', 'a line without owners clears', '* @a\n/gen/', { 'gen/x': [], x: ['@a'] }],
  ['github', 'and may be overridden again', '* @a\n/gen/\n/gen/keep.py @b', { 'gen/keep.py': ['@b'], 'gen/x': [] }],
  ['github', 'docs/* is one level', 'docs/* @a', { 'docs/a.md': ['@a'], 'docs/sub/a.md': null, 'x/docs/a.md': null }],
  ['github', 'docs/ is any depth anywhere', 'docs/ @a', { 'docs/x/y': ['@a'], 'src/docs/z': ['@a'], docs: null }],
  ['github', '/docs/ is the root', '/docs/ @a', { 'docs/x/y': ['@a'], 'src/docs/z': null }],
  ['github', 'a name is a file or a folder', 'docs @a', { docs: ['@a'], 'a/docs/b': ['@a'], 'docs.md': null }],
  ['github', 'a path in the middle', 'src/docs @a', { 'src/docs/x': ['@a'], 'y/src/docs/x': null }],
  ['github', '/* is files of the root', '/* @a', { 'x.py': ['@a'], 'src/x.py': null }],
  ['github', '* is everything', '* @a', { 'x.py': ['@a'], 'src/deep/x.py': ['@a'], '.github/x': ['@a'] }],
  ['github', 'endings', '*.py @a', { 'x.py': ['@a'], 'src/x.py': ['@a'], 'x.pyc': null, 'lib.py/x': ['@a'] }],
  ['github', '**', '/src/**/test @a\n**/logs @b', { 'src/a/b/test/x': ['@a'], 'src/test': ['@a'], 'x/logs/y': ['@b'] }],
  ['github', 'a wildcard within a name', '*qmc.* @a', { 'scipy/stats/_qmc.py': ['@a'], qmc: null }],
  ['github', 'case counts', '/Docs/ @a', { 'docs/x': null, 'Docs/x': ['@a'] }],
  ['github', 'escaped spaces', 'my\\ docs/ @a', { 'my docs/x': ['@a'] }],
  ['github', 'a comment behind the owners', '*.py @a # @b', { 'x.py': ['@a'] }],
  ['github', 'teams and addresses', '* @acme/ml Ada@Example.com', { x: ['@acme/ml', 'ada@example.com'] }],
  ['github', 'Windows line ends and a byte order mark', '\ufeff* @a\r\n*.py @b\r\n', { x: ['@a'], 'x.py': ['@b'] }],
  ['github', 'names beyond ASCII', '/größe/ @a', { [Buffer.from('größe/x').toString('latin1')]: ['@a'] }],

  ['gitlab', 'sections add up', '* @a\n[Docs]\n*.md @b\n[Web]\nweb/ @c', { 'web/x.md': ['@a', '@b', '@c'], x: ['@a'] }],
  ['gitlab', 'the last match of each section', '[S]\n* @a\n*.md @b', { 'x.md': ['@b'], x: ['@a'] }],
  ['gitlab', 'default owners of a section', '[S] @d @e\na/\nb/ @c', { 'a/x': ['@d', '@e'], 'b/x': ['@c'] }],
  [
    'gitlab',
    'section names ignore case and merge',
    '[Docs] @d\na/\n[DOCS]\na/x @c\nb/',
    { 'a/x': ['@c'], 'b/y': ['@d'] },
  ],
  [
    'gitlab',
    'an exclusion is for good',
    '[S]\n* @a\n!vendor/\nvendor/x @b',
    { 'vendor/x': null, 'vendor/y': null, z: ['@a'] },
  ],
  ['gitlab', 'and for its section only', '* @a\n[S]\n* @b\n!vendor/', { 'vendor/x': ['@a'], z: ['@a', '@b'] }],
  ['gitlab', 'a line without owners nor defaults has none', '* @a\n[S]\nx/', { 'x/y': ['@a'] }],
  [
    'gitlab',
    'a name is a file, with a slash a folder',
    'docs @a\nlib/ @b',
    { docs: ['@a'], 'docs/x': null, 'y/lib/z': ['@b'] },
  ],
  ['gitlab', 'docs/* is one level', '/docs/* @a', { 'docs/x': ['@a'], 'docs/x/y': null }],
  ['gitlab', '**', '/docs/**/*.md @a', { 'docs/x.md': ['@a'], 'docs/a/b/x.md': ['@a'], 'x.md': null }],
  ['gitlab', 'stars at the end are one', '/docs/** @a', { 'docs/x': ['@a'], 'docs/x/y': null }],
  ['gitlab', 'dots are nothing special', '*.yml @a\n* @b', { '.gitlab-ci.yml': ['@b'], x: ['@b'] }],
  ['gitlab', 'escapes', '\\#x @a\nmy\\ docs/ @b', { '#x': ['@a'], 'my docs/y': ['@b'] }],
  ['gitlab', 'owners in a comment count', '*.md @a # was @b', { 'x.md': ['@a', '@b'] }],
  [
    'gitlab',
    'roles, groups, addresses',
    '* @@maintainer @g/sub/deep a@b.io',
    { x: ['@@maintainer', '@g/sub/deep', 'a@b.io'] },
  ],

  [
    'gitea',
    'every rule that matches adds its owners',
    '.*\\\\.go @a\nsrc/.* @b',
    { 'src/x.go': ['@a', '@b'], 'x.go': ['@a'] },
  ],
  ['gitea', 'the whole path must match', 'src @a', { src: ['@a'], 'src/x': null }],
  ['gitea', '! is all that does not match', '!src/.* @a', { 'src/x': null, 'docs/x': ['@a'] }],
  [
    'gitea',
    'alternatives',
    'docs/(aws|azure)/[^/]*\\\\.(md|txt) @a @o/t',
    { 'docs/aws/x.md': ['@a', '@o/t'], 'docs/gcp/x.md': null },
  ],
  ['gitea', 'escapes', 'my\\ docs/.* @a\n\\#x @b', { 'my docs/x': ['@a'], '#x': ['@b'] }],
  ['gitea', 'comments', '.* @a # @b', { x: ['@a'] }],
];

describe.each(cases)('%s: %s', (forge, _, file, wanted) => {
  it.each(Object.entries(wanted))('%s', (path, expected) => {
    const found = owners(parsers[forge](file), path);
    // A rule of GitLab without owners takes nothing away: it counts as one that nobody has to approve.
    expect(forge === 'gitlab' && found?.length === 0 ? null : found).toEqual(expected);
  });
});

it.each([
  ['github', '!x @a', /exclusion/],
  ['github', '\\#x @a', /#/],
  ['github', 'x[0-9] @a', /ranges/],
  ['github', 'x @a @', /is no @user/],
  ['github', 'x someone', /someone is no @user/],
  ['github', 'x\\', /backslash/],
  ['github', '/ @a', /never match/],
  ['gitlab', '[Open', /not closed/],
  ['gitlab', '[S][0] @a', /approvals/],
  ['gitlab', '^[S][2] @a', /optional/],
  ['gitlab', 'x', /no owners/],
  ['gitlab', 'x someone', /someone is no @user/],
  ['gitea', 'x', /no owners/],
  ['gitea', '(x @a', /expression/],
  ['gitea', '(?=x) @a', /expression/],
  ['gitea', 'x a@b.io', /is no @user/],
] as const)('%s says what is wrong with %j', (forge, line, reason) => {
  const { problems, rules } = parsers[forge](
    `* @all\n${line}\n*.md @md`.replace(/^\*/, forge === 'gitea' ? '.*' : '*'),
  );
  expect(problems[0]).toMatchObject({ line: 2, reason: expect.stringMatching(reason) });
  // The rest of the file counts.
  if (forge !== 'gitea') expect(rules.map(({ pattern }) => pattern)).toContain('*.md');
});

it('keeps what a section asks for', () => {
  const { rules } = parseGitlab('x @z\n[Two][2] @a\na/\n^[May] @b\nb/');
  expect(rules.map(({ section, approvals, optional, line }) => ({ section, approvals, optional, line }))).toEqual([
    { section: '', approvals: 1, optional: false, line: 1 },
    { section: 'Two', approvals: 2, optional: false, line: 3 },
    { section: 'May', approvals: 0, optional: true, line: 5 },
  ]);
});

it('is not held up by hostile files', { timeout: 120_000 }, () => {
  const started = performance.now();
  const stars = `${'*a'.repeat(200)}b @a\n`.repeat(3000);
  const github = parseGithub(stars);
  expect(github.problems.at(-1)?.reason).toMatch(/wildcards|not listed/);
  github.decisive(`${'a'.repeat(200)}/${'a'.repeat(200)}`);
  const gitea = parseGitea(`${'(a+)+'.repeat(10)}$ @a\n`.repeat(50));
  gitea.decisive(`${'a'.repeat(500)}!`);
  // 60,000 rules, 3 MB: found through what they spell out.
  const large = parseGithub(
    Array.from({ length: 60_000 }, (_, i) => `/some/folder/of/files/${i}/ @team-${i}`).join('\n'),
  );
  for (let i = 0; i < 10_000; i++) large.decisive(`some/folder/of/files/${i}/deeper/file.py`);
  expect(owners(large, 'some/folder/of/files/777/x')).toEqual(['@team-777']);
  expect(performance.now() - started).toBeLessThan(100_000);
});

/** A linear congruential generator: the same cases on every machine. */
function dice(seed: number) {
  return (sides: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
}

it('matches as git does where both mean the same', () => {
  const roll = dice(7);
  const pick = <T>(all: readonly T[]) => all[roll(all.length)];
  const part = () => pick(['a', 'b', 'ab', 'a.py', 'b.py', '*', '*.py', 'a*', '*b', '?', '**', 'ab*', '?.py', 'A']);
  const patterns = Array.from({ length: 400 }, () => {
    const parts = Array.from({ length: 1 + roll(3) }, part);
    return `${pick(['', '/', ''])}${parts.join('/')}${pick(['', '', '/'])}`;
    // Where a star ends a path GitHub goes one level, git all the way.
  }).filter((pattern) => !/\/\*$/.test(pattern));
  const name = () => pick(['a', 'b', 'ab', 'a.py', 'b.py', 'c', 'A', 'abc']);
  const paths = Array.from({ length: 60 }, () => Array.from({ length: 1 + roll(4) }, name).join('/'));
  const folder = mkdtempSync(join(tmpdir(), 'spolia-'));
  try {
    const git = (args: string[], input = '') =>
      spawnSync('git', args, {
        cwd: folder,
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
        env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      });
    git(['init', '-q']);
    const all = [...new Set(patterns)];
    // Each pattern in a folder of its own, so that git is asked once.
    all.forEach((pattern, i) => {
      mkdirSync(join(folder, `p${i}`));
      writeFileSync(join(folder, `p${i}`, '.gitignore'), `${pattern}\n`);
    });
    const asked = all.flatMap((_, i) => paths.map((path) => `p${i}/${path}`));
    const ignored = new Set(git(['check-ignore', '--no-index', '--stdin'], `${asked.join('\n')}\n`).stdout.split('\n'));
    let compared = 0;
    all.forEach((pattern, i) => {
      const parsed = parseGithub(`${pattern} @a`);
      for (const path of paths) {
        compared++;
        const owned = parsed.decisive(path).length > 0;
        if (owned !== ignored.has(`p${i}/${path}`)) expect([pattern, path, owned]).toEqual([pattern, path, !owned]);
      }
    });
    expect(compared).toBeGreaterThan(5000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
