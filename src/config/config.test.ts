import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { UsageError } from '../errors.ts';
import { NO_CONTEXT } from '../indexing/context.ts';
import { exclusions } from './exclusions.ts';
import { parseSettings, readSettings } from './read-settings.ts';
import { isInForce } from './settings.ts';

const parse = (text: string) => parseSettings(text, 'spolia.yaml');

async function complaint(text: string): Promise<string> {
  try {
    await parse(text);
    return 'none';
  } catch (error) {
    expect(error).toMatchObject({ name: 'UsageError', advice: expect.stringMatching(/./) });
    return (error as UsageError).message;
  }
}

it('reads what the documentation shows', async () => {
  const settings = await parse(`
scan:
  minTokens: 30
  similarity: 0.8
  languages: [python, sql]
  exclude:
    - paths: third_party/
      reason: copied from upstream
accepted:
  - class: 7f3a09c2
    by: Ada
    reason: the two services must not share a release
    until: 2027-03-31
  - places: ["src/load.py:Loader.read", "C:/jobs/load.py:read"]
    by: Bo
    reason: one of them goes away
  - class: 0123
    by: Cy
    reason: small
`);
  expect(settings.scan).toEqual({
    minTokens: 30,
    similarity: 0.8,
    languages: ['python', 'sql'],
    exclude: [{ paths: 'third_party/', reason: 'copied from upstream' }],
  });
  expect(settings.accepted).toEqual([
    {
      class: '7f3a09c2',
      places: [],
      by: 'Ada',
      reason: 'the two services must not share a release',
      until: '2027-03-31',
      line: 10,
    },
    {
      class: null,
      places: [
        { path: 'src/load.py', name: 'Loader.read' },
        { path: 'C:/jobs/load.py', name: 'read' },
      ],
      by: 'Bo',
      reason: 'one of them goes away',
      until: null,
      line: 14,
    },
    { class: '0123', places: [], by: 'Cy', reason: 'small', until: null, line: 17 },
  ]);
  expect(isInForce(settings.accepted[0], '2027-03-31')).toBe(true);
  expect(isInForce(settings.accepted[0], '2027-04-01')).toBe(false);
});

it('reads what the index is told of repositories', async () => {
  const { index } = await parse(
    'sources: [../mirrors]\ncontext: {team: growth, visibility: everyone}\n' +
      'repositories:\n  - {match: churn-*, dataClass: personal, goals: [keep], visibility: [growth]}\nteams:\n  growth: {goals: [more], members: ["@ada"]}\n',
  );
  expect(index).toEqual({
    sources: [
      {
        ...{ kind: 'path', name: '../mirrors', command: [], host: null, tokenFrom: null, include: [], exclude: [] },
        ...{ archived: true, forks: true, context: NO_CONTEXT, line: 1 },
      },
    ],
    context: { ...NO_CONTEXT, team: 'growth', visibility: 'everyone' },
    repositories: [
      { match: 'churn-*', context: { ...NO_CONTEXT, dataClass: 'personal', goals: ['keep'], visibility: ['growth'] } },
    ],
    teams: new Map([['growth', { goals: ['more'], members: ['@ada'] }]]),
    foundations: [],
    groups: new Map(),
    embeddings: null,
    glossary: [],
  });
});

it('reads where repositories are looked for', async () => {
  const { index } = await parse(`sources:
  - git@git.example.com:risk/scoring.git
  - https://ada@git.example.com/risk/rules/
  - github: acme
    include: [ml-*]
    exclude: [ml-old]
    archived: false
    team: platform
  - gitlab: data/science
    url: https://gitlab.example.com/forge/
    tokenFrom: READ_TOKEN
    visibility: [risk]
  - command: [./list, --all]
groups:
  risk: [ada@example.com]
`);
  expect(index.sources).toMatchObject([
    { kind: 'url', name: 'git@git.example.com:risk/scoring.git' },
    { kind: 'url', name: 'https://git.example.com/risk/rules' },
    {
      kind: 'github',
      name: 'acme',
      include: ['ml-*'],
      exclude: ['ml-old'],
      archived: false,
      context: { team: 'platform' },
    },
    { kind: 'gitlab', name: 'data/science', host: 'https://gitlab.example.com/forge', tokenFrom: 'READ_TOKEN' },
    { kind: 'command', command: ['./list', '--all'], line: 13 },
  ]);
  expect(index.groups).toEqual(new Map([['risk', ['ada@example.com']]]));
});

it('takes an empty file, and keys without values, as nothing said', async () => {
  for (const text of ['', '# nothing yet\n', 'scan:\naccepted:\n', 'scan:\n  minTokens:\n']) {
    expect(await parse(text)).toEqual({
      file: 'spolia.yaml',
      index: {
        sources: [],
        context: NO_CONTEXT,
        repositories: [],
        teams: new Map(),
        groups: new Map(),
        embeddings: null,
        glossary: [],
        foundations: [],
      },
      scan: { minTokens: null, similarity: null, languages: null, exclude: [] },
      accepted: [],
    });
  }
});

it('names the setting that is meant', async () => {
  for (const [text, meant] of [
    ['repositories:\n  - {match: a, teem: x}\n', 'team'],
    ['context: {buisnessUnit: retail}\n', 'businessUnit'],
    ['scan: {minToken: 30}\n', 'minTokens'],
  ])
    await expect(parse(text)).rejects.toMatchObject({ advice: `Write "${meant}".` });
});

it.each([
  ['context:\n  visibility: nobody\n', 'spolia.yaml:2: visibility is neither everyone nor a list'],
  ['repositories:\n  - team: growth\n', 'spolia.yaml:2: an entry of repositories lacks "match"'],
  ['teams: [growth]\n', 'spolia.yaml:1: teams is no map'],
  ['scan:\n  minToken: 30\n', 'spolia.yaml:2: scan has no setting "minToken"'],
  ['scan:\n  minTokens: many\n', 'spolia.yaml:2: minTokens is not a whole number from 1 to 10000'],
  ['scan:\n  similarity: 70\n', 'spolia.yaml:2: similarity is not a number from 0.5 to 1'],
  ['scan:\n  languages: python\n', 'spolia.yaml:2: languages is no list'],
  ['scan:\n  exclude:\n    - third_party/\n', 'spolia.yaml:3: an exclusion has no "key: value" lines'],
  ['scan:\n  exclude:\n    - paths: third_party/\n', 'spolia.yaml:3: an exclusion lacks "reason"'],
  ['scan:\n  exclude:\n    - paths: "[a"\n      reason: x\n', 'spolia.yaml:3: "[a" is no pattern'],
  ['accepted:\n  - by: Ada\n    reason: x\n', 'spolia.yaml:2: an accepted duplicate names no duplicate'],
  ['accepted:\n  - class: a1\n    reason: x\n', 'spolia.yaml:2: an accepted duplicate lacks "by"'],
  ['accepted:\n  - class: a1\n    by: Ada\n', 'spolia.yaml:2: an accepted duplicate lacks "reason"'],
  ['accepted:\n  - class: a1\n    by: Ada\n    reason: "  "\n', 'spolia.yaml:4: reason is empty'],
  [
    'accepted:\n  - class: a1\n    by: Ada\n    reason: x\n    until: 2027-02-31\n',
    'spolia.yaml:5: "2027-02-31" is no date',
  ],
  ['accepted:\n  - class: a1\n    by: Ada\n    reason: x\n    until: soon\n', 'spolia.yaml:5: "soon" is no date'],
  ['accepted:\n  - places: [load.py]\n    by: Ada\n    reason: x\n', 'spolia.yaml:2: "load.py" is no place'],
  ['scan:\n  minTokens: 1\n  minTokens: 2\n', 'spolia.yaml:3: scan has "minTokens" twice'],
  ['scan: &a\n  minTokens: 1\naccepted: *a\n', 'spolia.yaml:3: aliases ("*name") cannot be used here'],
  ['- a\n- b\n', 'spolia.yaml:1: the file has no "key: value" lines'],
  ['sources:\n  - team: growth\n', 'spolia.yaml:2: a source says nowhere to look'],
  ['sources:\n  - github: acme\n    gitlab: acme\n', 'spolia.yaml:2: a source is both github and gitlab'],
  ['sources:\n  - github: acme/tools\n', 'spolia.yaml:2: an organisation has no "/"'],
  ['sources:\n  - github: acme\n    forks: sometimes\n', 'spolia.yaml:3: forks is neither true nor false'],
  ['sources:\n  - github: acme\n    url: git.example.com\n', 'spolia.yaml:3: url is no address of a forge'],
  [
    'sources:\n  - gitlab: a\n    tokenFrom: ghp_0123456789abcdef\n',
    'spolia.yaml:3: tokenFrom is no name of a variable',
  ],
  ['sources:\n  - path: ..\n    forks: false\n', 'spolia.yaml:3: forks is for forges'],
  [
    'sources:\n  - https://ada:s3cret@git.example.com/a.git\n',
    'spolia.yaml:2: https://git.example.com/a.git: holds a password, which Spolia does not keep',
  ],
  ['sources:\n  - ftp://git.example.com/a.git\n', 'spolia.yaml:2: ftp://git.example.com/a.git: "ftp" is not used'],
  ['sources:\n  - github: acme\n    include: ["[a"]\n', 'spolia.yaml:3: "[a" is no pattern'],
  [
    'groups: {risk: []}\ncontext: {visibility: [rsik]}\n',
    'spolia.yaml:2: visibility names "rsik", which is not among the groups',
  ],
  ['policy:\n  x: 1\n', 'spolia.yaml:1: the file has no setting "policy"'],
  ['glossary:\n  - means: [dunning]\n', 'spolia.yaml:2: an entry of glossary lacks "say"'],
  ['glossary:\n  - say: [unpaid]\n    means: ["42"]\n', 'spolia.yaml:3: "42" of means has no word'],
  ['glossary: dunning\n', 'spolia.yaml:1: glossary is no list'],
])('says where %j is wrong', async (text, message) => {
  expect(await complaint(text)).toBe(message);
});

it('says where a file is no YAML', async () => {
  expect(await complaint('scan:\n  minTokens: "30\n')).toMatch(/^spolia\.yaml:\d: /);
});

it('answers hostile files in bounded time', async () => {
  const hostile = [
    '? '.repeat(100_000),
    '['.repeat(250_000),
    '{a: '.repeat(60_000),
    '"'.repeat(100_001),
    '- '.repeat(100_000),
  ];
  hostile.push(`a: &a [x]\n${Array.from({ length: 50 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`, '\0\x01\xff');
  hostile.push(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'));
  for (const text of hostile) {
    const started = performance.now();
    expect(await complaint(text), JSON.stringify(text.slice(0, 20))).toMatch(/^spolia\.yaml/);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
}, 60_000);

it('reads only a file that is one, of bounded size', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-settings-'));
  try {
    expect(await readSettings(folder)).toBeNull();
    writeFileSync(join(folder, 'spolia.yaml'), 'scan:\n  minTokens: 25\n');
    expect((await readSettings(folder))?.scan.minTokens).toBe(25);
    writeFileSync(join(folder, 'spolia.yaml'), ' '.repeat(300_000));
    await expect(readSettings(folder)).rejects.toThrow('larger than 256 kB');
    mkdirSync(join(folder, 'a'));
    symlinkSync('/etc/passwd', join(folder, 'a/spolia.yaml'));
    await expect(readSettings(join(folder, 'a'))).rejects.toThrow('not a file');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('excludes folders with all that lies in them, and says why', () => {
  const why = exclusions([
    { paths: 'third_party/', reason: 'upstream' },
    { paths: '*_pb2.py', reason: 'generated' },
    { paths: '/jobs/old', reason: 'frozen' },
    { paths: 'größe', reason: 'umlaut' },
  ]);
  expect(why('src/third_party/a/b.py')).toBe('upstream');
  expect(why('third_party')).toBeNull();
  expect(why('src/msg_pb2.py')).toBe('generated');
  expect(why('jobs/old/x.py')).toBe('frozen');
  expect(why('src/jobs/old/x.py')).toBeNull();
  expect(why('größe/x.py')).toBe('umlaut');
  expect(why('src/load.py')).toBeNull();
});
