/** `find --code`, from repositories to answers: which copies are found, of which kind, by whom, and what is said of them. */
import { expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { branch, type Company, commit, repository } from '../src/example/repositories.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const { at } = companies();
const server = testServer();
const ADA = 'Example Ada <ada@example.com>';
let histories = 0;
const first = (name: string, files: Record<string, string>) =>
  repository([commit(ADA, '2024-01-03', `first version, ${++histories}`, files)], {
    remote: `https://git.example.com/acme/${name}.git`,
  });
let folders = 0;
async function indexed(c: Company): Promise<{ storage: Storage; world: { dataFolder: string } }> {
  const storage = await server.open();
  const world = { dataFolder: `${server.folder}/find-code-${++folders}` };
  await operate(storage, 'index', { paths: [c.folder] }, world);
  return { storage, world };
}
const answersTo = async (storage: Storage, code: string, world: object, more: object = {}) =>
  (await operate(storage, 'find', { code, ...more }, world)).answers;

const WINSORIZE = `def winsorize(values, groups, limit):
    lower = values.groupby(groups).quantile(limit)
    upper = values.groupby(groups).quantile(1 - limit)
    if lower.isna().any() or upper.isna().any():
        raise ValueError("a group has no values")
    low = lower.loc[groups].to_numpy()
    high = upper.loc[groups].to_numpy()
    return values.clip(low, high)
`;
const RENAMED = WINSORIZE.replace(/\bwinsorize\b/g, 'clip_outliers')
  .replace(/\bvalues\b(?!")/g, 'column')
  .replace(/\bgroups\b/g, 'keys')
  .replace(/\blower\b/g, 'bottom')
  .replace(/\bupper\b/g, 'top')
  .replace('"a group has no values"', '"empty"');
const EDITED = WINSORIZE.replace('    low = lower', '    log.debug("clipping %s", limit)\n    low = lower').replace(
  'isna().any() or upper.isna().any()',
  'isna().any()',
);
const RETRY = `def call_again(request, attempts):
    """Repeats a request until it succeeds, with growing pauses."""
    for attempt in range(attempts):
        try:
            return request()
        except OSError:
            time.sleep(2**attempt)
    raise TimeoutError("gave up")
`;
const features = () =>
  first('features', {
    'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\nlicense = "Apache-2.0"\n',
    'features/__init__.py': 'from .scaling import winsorize\n',
    'features/scaling.py': WINSORIZE,
  });
const churn = () =>
  first('churn', {
    'requirements.txt': 'acme-features==2.0\n',
    'train.py':
      'from features import winsorize\n\n\ndef train(table):\n    clean = winsorize(table.amount, table.customer, 0.05)\n    return fit_model(clean)\n',
    'retry.py': `import time\n\n\n${RETRY}`,
    'web/queue.ts':
      'export function acquireSlot(pool: Pool, waiting: number): Promise<Slot> {\n  for (const slot of pool.slots) {\n    if (slot.isFree && slot.age < waiting) return Promise.resolve(slot.take());\n  }\n  return pool.next(waiting).then((slot) => slot.take());\n}\n',
  });
let one: ReturnType<typeof indexed> | null = null;
const shared = () => {
  one ??= indexed(at({ features: features(), churn: churn() }));
  return one;
};

it.each([
  ['the very same code', WINSORIZE, 'T1', 1],
  ['a renamed copy', RENAMED, 'T2', 0.5],
  ['an edited copy', EDITED, 'T3', 0.7],
  ['a method pasted with its indentation', WINSORIZE.replace(/^(?=.)/gm, '    '), 'T1', 1],
])('finds %s, and advises to use what it is a copy of', async (_, code, type, least) => {
  const { storage, world } = await shared();
  const [answer, ...more] = await answersTo(storage, code, world);
  expect(more).toEqual([]);
  const [best] = answer.results;
  expect(best).toMatchObject({
    ...{ repo: 'git.example.com/acme/features', file: 'features/scaling.py', name: 'winsorize', consumers: 1 },
    ...{ match: { type, lines: 8 }, licence: 'Apache-2.0' },
  });
  expect(best.match.similarity).toBeGreaterThanOrEqual(least);
  expect(best.adopt.import).toBe('from features.scaling import winsorize');
  expect(answer.recommendation).toBe('use');
  expect(answer.confidence).toBeGreaterThan(0.7);
  expect(answer.reasons[0]).toContain('same code');
});

it('asks for each function of a file, and says how many were too short', async () => {
  const { storage, world } = await shared();
  const file = `import time\n\n\n${RETRY}\n\ndef tiny(x):\n    return x\n\n\nclass Clipper:\n${EDITED.replace(/^(?=.)/gm, '    ')}`;
  const answers = await answersTo(storage, file, world, { name: 'src/clipper.py' });
  expect(answers.map((a: { id: string }) => a.id)).toEqual(['call_again', 'Clipper.winsorize']);
  expect(answers[0].results[0]).toMatchObject({ file: 'retry.py', match: { type: 'T1', similarity: 1 } });
  expect(answers[0].notSearched.at(-1)).toMatchObject({ what: '1 function' });
});

it('takes lines that are no function, and other languages', async () => {
  const { storage, world } = await shared();
  const [lines] = await answersTo(storage, WINSORIZE.split('\n').slice(1).join('\n'), world, { lang: 'py' });
  expect(lines.results[0]).toMatchObject({ name: 'winsorize', match: { type: 'T3' } });
  const ts =
    'export function take(pool: Pool, waiting: number): Promise<Slot> {\n  for (const slot of pool.slots) {\n    if (slot.isFree && slot.age < waiting) return Promise.resolve(slot.take());\n  }\n  return pool.next(waiting).then((slot) => slot.take());\n}\n';
  for (const more of [{}, { lang: 'ts' }, { name: 'x.ts' }]) {
    const [answer] = await answersTo(storage, ts, world, more);
    expect(answer.results[0]).toMatchObject({ name: 'acquireSlot', match: { type: 'T2' } });
  }
});

/** A month's figures, with lines in the middle that are asked for. */
const MONTHLY = `class Monthly:
    def figures(self, orders, month):
        chosen = orders[orders.month == month]
        if chosen.empty:
            return None
        total = chosen.amount.sum()
        returned = chosen[chosen.state == "returned"].amount.sum()
        by_shop = chosen.groupby("shop").amount.agg(["sum", "count"])
        lower = chosen.amount.quantile(0.05)
        upper = chosen.amount.quantile(0.95)
        if upper - lower > self.widest:
            log.warning("month %s spreads from %s to %s", month, lower, upper)
            chosen = chosen[chosen.amount.between(lower, upper)]
        mean = chosen.amount.mean()
        share = returned / total if total else 0.0
        names = {row.shop: row.title for row in self.shops.itertuples()}
        best = by_shop.sort_values("sum").index[-1]
        return {"total": total, "share": share, "mean": mean, "best": names[best], "orders": len(chosen)}
`;
const PART = MONTHLY.split('\n').slice(8, 13).join('\n');

it.each([
  ['word for word', PART, 'T1', 'word for word'],
  [
    'renamed',
    PART.replace(/\bchosen\b/g, 'rows').replace(/\bmonth\b(?! )/g, 'period'),
    'T2',
    'has the same code in lines 9 to 13',
  ],
  ['edited', PART.replace('0.95)', '0.99)\n        upper = min(upper, self.most)'), 'T3', 'word for word'],
])('finds lines that stand in a longer function, %s, and advises to build on it', async (_, code, type, said) => {
  const { storage, world } = await indexed(
    at({ reports: first('reports', { 'monthly.py': MONTHLY }), churn: churn() }),
  );
  const [answer] = await answersTo(storage, code, world, { lang: 'python' });
  expect(answer.results[0]).toMatchObject({
    name: 'Monthly.figures',
    file: 'monthly.py',
    match: { type, part: { start: 9 } },
  });
  // Not the class around it too.
  expect(answer.results.filter((r: { match: object | null }) => r.match !== null)).toHaveLength(1);
  expect(answer.recommendation).toBe('extend');
  expect(answer.reasons[0]).toContain(said);
});

it('names what has the same words where nothing is a copy, and never advises use for that', async () => {
  const { storage, world } = await shared();
  const [answer] = await answersTo(
    storage,
    'def again(send, pauses):\n    # repeat a request until it succeeds\n    while pauses:\n        with suppress(OSError):\n            request = send()\n            return request\n        time.sleep(pauses.pop())\n',
    world,
  );
  expect(answer.results[0]).toMatchObject({ name: 'call_again', match: null });
  expect(answer.recommendation).not.toBe('use');
  const [nothing] = await answersTo(storage, 'def zzyzx(qwop):\n    return frobnicate(qwop, 3) + blarg(qwop)\n', world);
  expect(nothing.recommendation).toBe('build');
});

it('shows and counts nothing of repositories that the viewer does not see', async () => {
  const c = at({ features: features(), churn: churn(), copy: first('copy', { 'clip.py': WINSORIZE }) });
  c.write('', {
    'spolia.yaml':
      'repositories:\n  - match: features\n    visibility: [secret]\n  - match: churn\n    visibility: [staff]\n  - match: copy\n    visibility: [staff]\n',
  });
  const { storage, world } = await indexed(c);
  const [all] = await answersTo(storage, WINSORIZE, world);
  expect(all.results[0]).toMatchObject({ repo: 'git.example.com/acme/features', copies: 1 });
  expect(all.results[0].same).toEqual([{ repo: 'git.example.com/acme/copy', file: 'clip.py', start: 1 }]);
  const [staff] = await answersTo(storage, WINSORIZE, { ...world, viewer: memberOf('staff') });
  expect(JSON.stringify(staff)).not.toContain('acme/features');
  expect(staff.results[0]).toMatchObject({ repo: 'git.example.com/acme/copy', copies: 0, same: [] });
  expect(staff.searched.repositories).toBe(2);
  const [secret] = await answersTo(storage, WINSORIZE, { ...world, viewer: memberOf('secret') });
  expect(secret.results[0]).toMatchObject({ consumers: 0, copies: 0, same: [] });
  const [hidden] = await answersTo(storage, RETRY, { ...world, viewer: memberOf('secret') });
  expect(hidden.results.every((r: { match: unknown }) => r.match === null)).toBe(true);
  await expect(answersTo(storage, RETRY, { ...world, viewer: memberOf('nobody') })).rejects.toMatchObject({
    code: 'nothing-indexed',
  });
});

it('finds copies in what is in progress, and in what changed since', async () => {
  const c = at({
    'churn.git': repository(
      [
        commit(ADA, '2024-06-01', 'first', { 'fit.py': 'def fit(table):\n    return table.fit()\n' }),
        branch('clip', [commit(ADA, '2024-06-02', 'clip', { 'clip.py': `import pandas\n\n\n${WINSORIZE}` })]),
      ],
      { bare: true, remote: 'https://git.example.com/acme/churn.git' },
    ),
    retry: first('retry', { 'retry.py': RETRY }),
  });
  const storage = await server.open();
  const world = { dataFolder: `${server.folder}/find-code-${++folders}`, now: () => new Date('2024-06-30T12:00:00Z') };
  await operate(storage, 'index', { paths: [c.folder] }, world);
  const [answer] = await answersTo(storage, WINSORIZE, world);
  expect(answer.results[0]).toMatchObject({ name: 'winsorize', inProgress: 'clip', match: { type: 'T1' } });
  expect(answer.recommendation).toBe('extend');
  c.write('retry', { 'retry.py': EDITED });
  c.git('retry', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-aqm', 'other');
  await operate(storage, 'sync', {}, world);
  const [gone] = await answersTo(storage, RETRY, world);
  expect(gone.results.every((r: { match: unknown }) => r.match === null)).toBe(true);
  const [there] = await answersTo(storage, EDITED, world);
  expect(there.results[0]).toMatchObject({ file: 'retry.py', match: { type: 'T1' } });
});

it.each([
  ['nothing', '', {}],
  ['white space', ' \n\t\n', {}],
  ['bytes', '\u0000\u0001ELF\u0000', {}],
  ['comments alone', '# nothing here\n', {}],
  ['a string that never ends', '"""\n', {}],
  ['code beside words', WINSORIZE, { words: ['clip'] }],
])('refuses %s', async (_, code, more) => {
  const { storage, world } = await shared();
  await expect(answersTo(storage, code, world, more)).rejects.toMatchObject({ code: 'bad-code', kind: 'usage' });
});

it('answers on hostile text', async () => {
  const { storage, world } = await shared();
  for (const code of [
    '('.repeat(20_000),
    'def '.repeat(5000),
    'x'.repeat(100_000),
    '异常值 = 处理(数据)\n',
    '}{][)(',
  ]) {
    const said = await answersTo(storage, code, world).catch((error: unknown) => error);
    if (said instanceof Error) expect(said).toMatchObject({ code: 'bad-code' });
    else expect(said.length).toBe(1);
  }
  await expect(answersTo(storage, RETRY, world, { lang: 'cobol' })).rejects.toThrow('cobol');
});
