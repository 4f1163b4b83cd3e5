/** `find --diff`, from checkouts to answers: what of a change repeats what exists, in all forms, and what people settled. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { memberOf, type Viewer } from '../src/access/viewer.ts';
import { type Company, commit, repository } from '../src/example/repositories.ts';
import { MARKER } from '../src/search/change/change-markdown.ts';
import { findOperation } from '../src/search/find-operation.ts';
import type { Storage } from '../src/storage/storage.ts';
import { jsonLines, program, spolia } from './support/command.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const { at } = companies();
const server = testServer({}, { own: true });
const ADA = 'Example Ada <ada@example.com>';
const HOST = 'https://git.example.com/acme';
const first = (name: string, files: Record<string, string>, remote: string | undefined = `${HOST}/${name}.git`) =>
  repository([commit(ADA, '2024-01-03', `first version of ${name}`, files)], { remote });

const WINSORIZE = `def winsorize(values, groups, limit):
    lower = values.groupby(groups).quantile(limit)
    upper = values.groupby(groups).quantile(1 - limit)
    if lower.isna().any() or upper.isna().any():
        raise ValueError("a group has no values")
    low = lower.loc[groups].to_numpy()
    high = upper.loc[groups].to_numpy()
    return values.clip(low, high)
`;
const EDITED = WINSORIZE.replace('def winsorize', 'def clip_outliers').replace(
  '    low = lower',
  '    log.debug("clipping %s", limit)\n    low = lower',
);
const RETRY = `def call_again(request, attempts):
    for attempt in range(attempts):
        try:
            return request()
        except OSError:
            time.sleep(2**attempt)
    raise TimeoutError("gave up after several attempts")
`;
const DRIFT = `def stability_index(expected, actual, bins):
    edges = expected.quantile([i / bins for i in range(bins + 1)]).to_numpy()
    before = histogram(expected, edges) / len(expected)
    after = histogram(actual, edges) / len(actual)
    return ((after - before) * log(after / before)).sum()
`;
const LOADER = `def load_events(path, since, columns):
    table = read_parquet(path, columns=columns)
    table = table[table.day >= since]
    table["day"] = table.day.dt.floor("D")
    return table.drop_duplicates(["customer", "day"]).sort_values("day")
`;

let made: Company;
let storage: Storage;
let world: { dataFolder: string; readsFolders: boolean };
beforeAll(async () => {
  made = at({
    features: first('features', {
      'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\nlicense = "Apache-2.0"\n',
      'features/__init__.py': 'from .scaling import winsorize\n',
      'features/scaling.py': WINSORIZE,
      'spolia.yaml': 'scan:\n  minTokens: 20\n',
    }),
    churn: first('churn', {
      'jobs/retry.py': `import time\n\n\n${RETRY}`,
      'drift.py': DRIFT,
      'README.md': '# churn\n',
    }),
    lab: first('lab', { 'lab/load.py': LOADER }, ''),
    secret: first('secret', { 'hidden.py': LOADER.replaceAll('table', 'frame') }),
  });
  made.write('', {
    'spolia.yaml':
      'repositories:\n  - match: features\n    team: risk-features\n  - match: secret\n    visibility: [secret]\n',
  });
  storage = await server.open('spolia');
  world = { dataFolder: `${server.folder}`, readsFolders: true };
  await operate(storage, 'index', { paths: [made.folder] }, world);
});

const checkouts = mkdtempSync(join(tmpdir(), 'spolia-checkouts-'));
afterAll(() => rmSync(checkouts, { recursive: true, force: true }));
let clones = 0;
/** A checkout as somebody works in, with a branch `main` to compare with. */
function checkout(name: string, files: Record<string, string | null> = {}): string {
  const path = join(checkouts, `work-${++clones}`);
  made.git(name, 'clone', '-q', made.path(name), path);
  made.git(name, '-C', path, 'remote', 'set-url', 'origin', `${HOST}/${name}.git`);
  made.git(name, '-C', path, 'branch', '-q', '-f', 'start', 'HEAD');
  write(path, files);
  return path;
}
function write(path: string, files: Record<string, string | null>): void {
  for (const [file, text] of Object.entries(files)) {
    if (text === null) made.git('churn', '-C', path, 'rm', '-q', file);
    else {
      mkdirSync(join(path, file, '..'), { recursive: true });
      writeFileSync(join(path, file), text);
    }
  }
}
const commitAll = (path: string): void => {
  made.git('churn', '-C', path, 'add', '-A');
  made.git(
    'churn',
    '-C',
    path,
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.com',
    'commit',
    '-q',
    '-m',
    'change',
  );
};
const find = (repoDir: string, more: object = {}, context: object = {}) =>
  operate(storage, 'find', { diff: true, base: 'start', repoDir, ...more }, { ...world, ...context });
interface Shown {
  unit: { name: string };
  results: { name: string; match: { type: string } | null }[];
}
const repeated = ({ answers }: { answers: Shown[] }) =>
  answers.flatMap(({ unit, results: [top] }) => (top?.match ? [[unit.name, top.name, top.match.type]] : []));

describe('a change', () => {
  let path: string;
  beforeAll(() => {
    path = checkout('churn', {
      // New and not added, staged, and an edit of what is there.
      'prep.py': `${EDITED}\n\n${WINSORIZE.replaceAll('values', 'column').replace('winsorize', 'squeeze')}`,
      'again.py': `import time\n\n\n${RETRY.replace('call_again', 'try_again')}`,
      'drift.py': DRIFT.replace('.sum()', '.mean()'),
      'notes.md': 'nothing\n',
      'new.py':
        'def zigzag(left, right):\n    for one, other in zip(left, right):\n        if one % 7 == 3 and other > one:\n            yield one * other - 4\n',
    });
    made.git('churn', '-C', path, 'add', 'again.py');
  });

  it('repeats what lies elsewhere, and in its own repository outside of the change', async () => {
    const answer = await find(path);
    expect(repeated(answer)).toEqual(
      [
        ['try_again', 'call_again', 'T2'],
        ['clip_outliers', 'winsorize', 'T3'],
        ['squeeze', 'winsorize', 'T3'],
      ].map(([a, b, t]) => [a, b, a === 'squeeze' ? expect.any(String) : t]),
    );
    expect(answer.change).toMatchObject({
      ...{ repo: 'git.example.com/acme/churn', indexedAs: 'git.example.com/acme/churn', newUnits: 4, changedUnits: 1 },
      ...{ repeats: 3, newRepeats: 3, files: 4, otherFiles: 1, accepted: 0, dismissed: 0 },
    });
    const clip = answer.answers.find((a: { id: string }) => a.id === 'prep.py:clip_outliers');
    expect(clip).toMatchObject({
      status: 'new',
      isNew: true,
      unit: { file: 'prep.py', start: 1 },
      recommendation: 'use',
    });
    expect(clip.results[0]).toMatchObject({
      ...{ repo: 'git.example.com/acme/features', file: 'features/scaling.py', team: 'risk-features' },
      adopt: { import: 'from features.scaling import winsorize' },
    });
    expect(clip.difference.sentence).toContain('added');
    expect(clip.difference.lines).toContain('+    log.debug("clipping %s", limit)');
    // What was edited is no copy of what it was.
    expect(answer.answers.find((a: { id: string }) => a.id === 'drift.py:stability_index').results).toEqual([]);
  });

  it('is told as text, as a comment that is found again, and as SARIF', async () => {
    const answer = await find(path);
    const form = (format?: 'text' | 'markdown' | 'sarif') =>
      findOperation.text(
        answer,
        { colour: false, width: 100, command: 'spolia' },
        findOperation.input.parse({ diff: true, format }),
      );
    expect(form()).toContain('4 functions are new and 1 is changed, in 4 files. 3 of them repeat code that exists.');
    const comment = form('markdown');
    expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
    expect(comment).toMatch(
      /`clip_outliers` \(`prep\.py:1`\) repeats `winsorize` of risk-features, features, 9\d % the same; import it so: `from features\.scaling import winsorize`/,
    );
    expect(comment).toContain('<details>');
    expect(comment).toContain('Searched: ');
    const sarif = JSON.parse(form('sarif'));
    const { results, tool } = sarif.runs[0];
    expect(tool.driver.rules.map((r: { id: string }) => r.id)).toEqual(['repeats/T1', 'repeats/T2', 'repeats/T3']);
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({
      ruleId: 'repeats/T2',
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'again.py' }, region: { startLine: 4 } } }],
    });
    // Lines above may come and go.
    write(path, { 'again.py': `import time\n\nMOST = 3\n\n\n${RETRY.replace('call_again', 'try_again')}` });
    const moved = findOperation.text(
      await find(path),
      { colour: false, width: 100, command: 'spolia' },
      findOperation.input.parse({ diff: true, format: 'sarif' }),
    );
    expect(JSON.parse(moved).runs[0].results[0].partialFingerprints).toEqual(results[0].partialFingerprints);
    const schema = process.env.SARIF_SCHEMA ?? 'fixtures/sarif/sarif-schema-2.1.0.json';
    if (!existsSync(schema)) return;
    const { default: Ajv } = await import('ajv-draft-04');
    const { default: formats } = await import('ajv-formats');
    const ajv = new Ajv.default({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    validate(sarif);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('comes as a diff too, where there is no checkout', async () => {
    made.git('churn', '-C', path, 'add', '-N', '.');
    const patch = made.git('churn', '-C', path, 'diff', 'start');
    const { change, answers } = await operate(storage, 'find', { patch }, { dataFolder: world.dataFolder });
    expect(repeated({ answers })).toContainEqual(['clip_outliers', 'winsorize', 'T3']);
    expect(change).toMatchObject({ head: 'the diff', indexedAs: null });
    await expect(operate(storage, 'find', { patch: 'hello' }, world)).rejects.toMatchObject({ code: 'bad-diff' });
    // Only who sits at the machine names folders of it.
    await expect(find(path, {}, { readsFolders: false })).rejects.toMatchObject({ code: 'bad-change' });
  });
});

it('is no news where code was moved, renamed or laid out otherwise, and is where it was pasted', async () => {
  const path = checkout('churn', {
    'drift.py': null,
    'monitoring/drift.py': DRIFT.replace('stability_index', 'psi').replace(
      '(after - before)',
      '(after -\n        before)',
    ),
    'jobs/again.py': `import time\n\n\n${RETRY}`,
  });
  commitAll(path);
  const answer = await find(path, { head: 'HEAD' });
  expect(answer.answers.map((a: { id: string }) => a.id)).toEqual(['jobs/again.py:call_again']);
  expect(answer.answers[0].results[0]).toMatchObject({ repo: 'git.example.com/acme/churn', file: 'jobs/retry.py' });
});

it('knows its own repository without a remote, and its forks', async () => {
  // A clone of a clone that has no remote: known by its commits.
  const path = checkout('lab', { 'lab/more.py': `${LOADER}\n\n${WINSORIZE}` });
  made.git('lab', '-C', path, 'remote', 'remove', 'origin');
  const own = await find(path);
  expect(own.change.indexedAs).toBe(made.path('lab'));
  expect(repeated(own)).toEqual([
    ['load_events', 'load_events', 'T1'],
    ['winsorize', 'winsorize', 'T1'],
  ]);
  // With a remote of its own it is a fork, whose code is no other place.
  made.git('lab', '-C', path, 'remote', 'add', 'origin', `${HOST}/fork.git`);
  const fork = await find(path, {}, { viewer: memberOf('nobody') });
  expect(repeated(fork)).toEqual([['winsorize', 'winsorize', 'T1']]);
  // What the viewer does not see is neither shown nor counted.
  expect(JSON.stringify(fork)).not.toContain('secret');
  const all = await find(path);
  expect(all.answers[0].results[0]).toMatchObject({ repo: 'git.example.com/acme/secret', match: { type: 'T2' } });
});

it('stays quiet about what was accepted or dismissed, and counts it', async () => {
  const path = checkout('churn', { 'prep.py': EDITED, 'again.py': `import time\n\n\n${RETRY}` });
  write(path, {
    'spolia.yaml':
      'accepted:\n  - places: ["again.py:call_again", "jobs/retry.py:call_again"]\n    by: Ada\n    reason: jobs are packed alone\n' +
      '  - places: ["prep.py:clip_outliers", "features/features/scaling.py:winsorize"]\n    by: Bo\n    reason: until the release\n    until: 2024-02-01\n',
  });
  const one = await find(path);
  expect(repeated(one)).toEqual([['clip_outliers', 'winsorize', 'T3']]);
  expect(one.change).toMatchObject({
    accepted: 1,
    notes: [expect.stringContaining('accepted by Bo until 2024-02-01')],
  });
  const chosen = await operate(
    storage,
    'choose',
    {
      target: 'features:features/scaling.py:winsorize',
      verdict: 'dismissed',
      unit: `${path}/prep.py:clip_outliers`,
      reason: 'logs',
      by: 'Ada',
    },
    world,
  );
  expect(chosen.choice).toMatchObject({
    by: 'Ada',
    verdict: 'dismissed',
    unit: { file: 'prep.py', name: 'clip_outliers' },
  });
  const two = await find(path);
  expect(repeated(two)).toEqual([]);
  expect(two.change).toMatchObject({ repeats: 0, accepted: 1, dismissed: 1 });
  const { answers } = await operate(storage, 'find', { code: EDITED, name: 'prep.py' }, world);
  expect(answers[0]).toMatchObject({ dismissed: 1 });
  expect(answers[0].results.map((r: { name: string }) => r.name)).not.toContain('winsorize');
  // Other code counts again.
  write(path, { 'prep.py': EDITED.replace('limit)', 'limit, 2)') });
  expect(repeated(await find(path))).toHaveLength(1);
  // Seen by those who see both.
  const listed = (viewer?: Viewer) => operate(storage, 'choices', {}, { ...world, ...(viewer ? { viewer } : {}) });
  expect((await listed()).choices).toHaveLength(1);
  expect((await listed(memberOf('nobody'))).choices).toHaveLength(1);
  await operate(storage, 'choose', { withdraw: chosen.choice.id }, world);
  expect((await listed()).choices).toEqual([]);
  await expect(
    operate(storage, 'choose', { target: 'features:nothing', verdict: 'reused' }, world),
  ).rejects.toMatchObject({ code: 'no-target' });
});

it('tells new repetitions from those that were there before', async () => {
  const path = checkout('features', { 'features/other.py': EDITED });
  commitAll(path);
  made.git('features', '-C', path, 'branch', '-q', '-f', 'start', 'HEAD');
  write(path, { 'features/other.py': EDITED.replace('debug', 'info') });
  const { change, answers } = await find(path);
  expect(change).toMatchObject({ changedUnits: 1, repeats: 1, newRepeats: 0 });
  const failure = (failOn: 'new' | 'any') =>
    findOperation.failure!({ change, answers }, findOperation.input.parse({ diff: true, failOn }));
  expect(failure('new')).toBe(null);
  expect(failure('any')).toContain('1 function of the change repeats code that exists');
});

it('says of a whole repository what others have of it', async () => {
  const { overlap } = await operate(storage, 'find', { repo: 'lab' }, world);
  expect(overlap).toMatchObject({ repo: made.path('lab'), units: 1, results: [{ name: 'load_events', type: 'T2' }] });
  expect(overlap.overlaps).toMatchObject([{ repo: 'git.example.com/acme/secret', units: 1, lines: 5, share: 1 }]);
  const path = checkout('churn');
  const none = await operate(storage, 'find', { repo: path }, { ...world, viewer: memberOf('nobody') });
  expect(none.overlap).toMatchObject({ repo: 'git.example.com/acme/churn', overlaps: [], results: [] });
  await expect(operate(storage, 'find', { repo: 'chrn' }, world)).rejects.toMatchObject({
    advice: 'Is "churn" meant?',
  });
});

it.each([
  ['no checkout', () => find(server.folder), 'no-checkout', 'lies in no git checkout'],
  ['an unknown revision', () => find(checkout('churn'), { base: 'strat' }), 'no-revision', 'Is "start" meant'],
  ['an option for a revision', () => find(checkout('churn'), { base: '--all' }), 'no-revision', 'no revision "--all"'],
  ['nothing that differs', () => find(checkout('churn')), 'empty-change', 'nothing differs'],
  ['no base', () => find('.', { base: undefined }), 'bad-change', '--diff needs --base'],
  [
    'a base without --diff',
    () => operate(storage, 'find', { words: ['x'], base: 'main' }, world),
    'bad-change',
    'base',
  ],
  [
    'no such baseline',
    () => find(checkout('churn', { 'a.py': RETRY }), { baseline: '/nowhere/x.json' }),
    'unusable',
    'nowhere',
  ],
])('says what to do about %s', async (_, ask, code, text) => {
  const error = await ask().then(
    () => null,
    (e) => e,
  );
  expect(error).toMatchObject({ code });
  expect(`${error.message}. ${error.advice}`).toContain(text);
});

it('says how to deepen a shallow clone, and when there is no common history', async () => {
  const path = checkout('churn', { 'x.py': RETRY });
  commitAll(path);
  const shallow = `${path}-shallow`;
  made.git('churn', 'clone', '-q', '--depth', '1', `file://${path}`, shallow);
  await expect(find(shallow)).rejects.toMatchObject({
    code: 'shallow-clone',
    advice: expect.stringContaining('fetch-depth: 0'),
  });
  made.git('churn', '-C', path, 'checkout', '-q', '--orphan', 'other');
  commitAll(path);
  await expect(find(path, { base: 'start' })).rejects.toMatchObject({ code: 'no-merge-base' });
});

it('fails a command where it is asked to, and prints one answer a line for programs', async () => {
  const path = checkout('churn', { 'prep.py': EDITED });
  const options = { cwd: path, env: { SPOLIA_DATA: server.folder } };
  const ran = await spolia(['find', '--diff', '--base', 'start', '--json', '--fail-on', 'new'], options);
  expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('--fail-on new was asked for') });
  const [answer, last] = jsonLines(ran.stdout);
  expect(answer).toMatchObject({ id: 'prep.py:clip_outliers', recommendation: 'use', unit: { start: 1, end: 9 } });
  expect(last.change).toMatchObject({ repeats: 1 });
});

describe('in CI', () => {
  const ci = fileURLToPath(new URL('../ci/', import.meta.url));
  const calls: { method: string; url: string; token: string; body: string }[] = [];
  let comments: { id: number; body: string }[] = [{ id: 4, body: 'looks good' }];
  let forge: Server;
  let api = '';
  beforeAll(async () => {
    forge = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      const token = String(request.headers.authorization ?? request.headers['private-token'] ?? '');
      calls.push({ method: request.method!, url: request.url!, token, body });
      if (token.includes('readonly')) return response.writeHead(403).end('{}');
      if (request.method === 'POST') comments.push({ id: 7, ...JSON.parse(body) });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.method === 'GET' ? comments : {}));
    });
    await new Promise<void>((done) => forge.listen(0, '127.0.0.1', done));
    api = `http://127.0.0.1:${(forge.address() as AddressInfo).port}`;
  });
  afterAll(() => forge.close());
  const run = (script: string, cwd: string, more: Record<string, string>) =>
    new Promise<{ code: number; text: string }>((done) => {
      const child = spawn('sh', ['-c', script], {
        cwd,
        env: {
          ...{ PATH: process.env.PATH, SPOLIA_DATA: server.folder, XDG_CACHE_HOME: `${server.folder}/cache` },
          ...{ SPOLIA: `${process.execPath} ${program}`, ...more },
        },
      });
      let text = '';
      for (const out of [child.stdout, child.stderr]) out.on('data', (part) => (text += part));
      child.on('close', (code) => done({ code: code ?? -1, text }));
    });
  const changed = () => {
    const path = checkout('churn', { 'prep.py': EDITED });
    commitAll(path);
    // As a forge has it: the branch that the request goes to.
    made.git('churn', '-C', path, 'update-ref', 'refs/remotes/origin/main', 'start');
    return path;
  };

  it('the action for GitHub writes one comment, a summary and SARIF, and fails where it is asked to', async () => {
    const action = parse(readFileSync(join(ci, 'action.yml'), 'utf8'));
    expect(action.runs.using).toBe('composite');
    const [step] = action.runs.steps;
    // Nothing that others wrote stands in the script itself.
    expect(step.run).not.toContain('${{');
    const path = changed();
    const inputs: Record<string, { default?: string }> = action.inputs;
    const defaults = Object.entries(inputs).map(([name, { default: value }]) => [
      `\${{ inputs.${name} }}`,
      value ?? '',
    ]);
    const given: Record<string, string> = {
      ...Object.fromEntries(defaults),
      '${{ inputs.fail-on }}': 'new',
      '${{ inputs.spolia }}': `${process.execPath} ${program}`,
      '${{ github.base_ref }}': 'main',
      '${{ github.event.pull_request.number }}': '12',
      '${{ github.action_path }}': ci.replace(/\/$/, ''),
      '${{ github.token }}': 'the-token',
    };
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [name, given[value] ?? `?${value}`]),
    );
    expect(Object.values(env).filter((value) => value.startsWith('?'))).toEqual([]);
    // In the checkout, and no part of it.
    const files = { GITHUB_STEP_SUMMARY: join(path, '.git/summary.md'), GITHUB_OUTPUT: join(path, '.git/output.txt') };
    const world = { ...env, ...files, GITHUB_API_URL: api, GITHUB_REPOSITORY: 'acme/churn' };
    const one = await run(step.run, path, world);
    expect(one).toMatchObject({ code: 1, text: expect.stringContaining('comment written') });
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('`clip_outliers`');
    expect(readFileSync(files.GITHUB_OUTPUT, 'utf8')).toBe('sarif=spolia-out/change.sarif\n');
    expect(JSON.parse(readFileSync(join(path, 'spolia-out/change.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(calls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /repos/acme/churn/issues/12/comments?per_page=100&page=1',
      'POST /repos/acme/churn/issues/12/comments',
    ]);
    expect(calls[1]).toMatchObject({ token: 'Bearer the-token' });
    expect(JSON.parse(calls[1].body).body).toContain(`${MARKER}\n`);
    // The comment of before is written over.
    comments = comments.map((c) => (c.id === 7 ? { id: 7, body: `${MARKER}\nold` } : c));
    calls.length = 0;
    const two = await run(step.run, path, { ...world, SPOLIA_FAIL_ON: '' });
    expect(two).toMatchObject({ code: 0, text: expect.stringContaining('comment written anew') });
    expect(calls[1]).toMatchObject({ method: 'PATCH', url: '/repos/acme/churn/issues/comments/7' });
    // A token that only reads costs the comment alone.
    const three = await run(step.run, path, { ...world, SPOLIA_FAIL_ON: '', GITHUB_TOKEN: 'readonly' });
    expect(three).toMatchObject({ code: 0, text: expect.stringContaining('could not be written: GET') });
  });

  it('the template for GitLab does the same, and is quiet where nothing repeats', async () => {
    const job = parse(readFileSync(join(ci, 'gitlab.yml'), 'utf8'))['spolia-change'];
    expect(job.variables.GIT_DEPTH).toBe('0');
    const path = changed();
    write(path, { 'prep.py': 'def zigzag(left):\n    return [one * 3 for one in left if one > 7]\n' });
    commitAll(path);
    made.git('churn', '-C', path, 'remote', 'set-url', 'origin', made.path('churn'));
    comments = [];
    calls.length = 0;
    const script = (job.script as string[]).join('\n');
    const ran = await run(`set -e\n${script}`, path, {
      ...{
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_IID: '3',
        CI_API_V4_URL: api,
        CI_PROJECT_ID: '9',
      },
      ...{ SPOLIA_GITLAB_TOKEN: 'glpat', SPOLIA_OUT: job.variables.SPOLIA_OUT, SPOLIA_HOME: join(ci, '..') },
    });
    expect(ran).toMatchObject({ code: 0, text: expect.stringContaining('no comment') });
    expect(calls).toMatchObject([
      { method: 'GET', url: '/projects/9/merge_requests/3/notes?per_page=100&page=1', token: 'glpat' },
    ]);
  });
});
