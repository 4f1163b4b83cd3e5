/** Lineage through the front door: small histories planted in real git repositories, and patches that git applies. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { branch, type Company, clone, commit, company, merge, repository, type Step } from '../example/repositories.ts';
import { type Lineage, readLineage } from './read-lineage.ts';

const ADA = 'Ada <ada@example.com>';
const BO = 'Bo <bo@example.com>';

const made: Company[] = [];
const open: Lineage[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  for (const one of made.splice(0)) one.remove();
});

function make(description: Parameters<typeof company>[0]): Company {
  const one = company(description);
  made.push(one);
  return one;
}

async function read(one: Company, ...names: string[]): Promise<Lineage> {
  const lineage = await readLineage(names.map((name) => ({ identity: name, git: join(one.path(name), '.git') })));
  open.push(lineage);
  return lineage;
}

/** The mean delay of trains; `fixed` guards against days without any. */
function delay(names: { fn?: string; rows?: string; total?: string } = {}, fixed = false): string {
  const { fn = 'mean_delay', rows = 'trains', total = 'minutes' } = names;
  return [
    `def ${fn}(${rows}, limit=90):`,
    `    """Mean delay in minutes."""`,
    `    ${total} = 0`,
    `    for row in ${rows}:`,
    `        if row.delay > limit:`,
    `            continue`,
    `        ${total} += row.delay`,
    ...(fixed ? [`    if not ${rows}:`, `        return 0.0`] : []),
    `    return ${total} / len(${rows})`,
    '',
  ].join('\n');
}

const OTHER = { fn: 'average_wait', rows: 'buses', total: 'waiting' };
const first = commit(ADA, '2024-01-01', 'delays: first version', { 'rail/delay.py': delay() });
const copied = commit(BO, '2024-02-01', 'waits', { 'bus/wait.py': delay(OTHER) });

/** Applies the patch by git itself to the work tree and returns the file. */
function applied(one: Company, name: string, file: string, patch: string): string {
  execFileSync('git', ['-C', one.path(name), 'apply', '--check', '-'], { input: patch });
  execFileSync('git', ['-C', one.path(name), 'apply', '-'], { input: patch });
  const text = one.git(name, 'hash-object', '-w', file).trim();
  return one.git(name, 'cat-file', 'blob', text);
}

const name = (fix: { copy: { name: string }; origin: { name: string } }) => `${fix.origin.name} → ${fix.copy.name}`;

describe('what was copied from what', () => {
  it('knows births, copies and versions in two repositories', async () => {
    const one = make({
      rail: [first, commit(ADA, '2024-03-01', 'delays: days without trains', { 'rail/delay.py': delay({}, true) })],
      bus: [copied],
    });
    const lineage = await read(one, 'rail', 'bus');
    const [copy] = lineage.copies();
    const units = lineage.units();
    expect(lineage.copies()).toHaveLength(1);
    expect(units[copy.origin]).toMatchObject({ repo: 'rail', birth: { author: { name: 'Ada' }, position: 0 } });
    expect(units[copy.copy]).toMatchObject({ repo: 'bus', birth: { author: { name: 'Bo' } } });
    expect(units[copy.origin].versions).toHaveLength(2);
    expect(copy).toMatchObject({ originVersion: 0, normalized: 1, together: false });
  });

  it('follows a move, a renaming and an edit, which are no copies', async () => {
    const one = make({
      rail: [
        first,
        commit(ADA, '2024-01-02', 'move', { 'rail/statistics.py': { movedFrom: 'rail/delay.py' } }),
        commit(ADA, '2024-01-03', 'rename', { 'rail/statistics.py': delay({ fn: 'average_delay' }) }),
        commit(ADA, '2024-01-04', 'move and edit', {
          'rail/statistics.py': null,
          'core/numbers.py': delay({ fn: 'average_delay' }, true),
        }),
      ],
    });
    const lineage = await read(one, 'rail');
    expect(lineage.copies()).toEqual([]);
    const [unit, ...more] = lineage.units();
    expect(more).toEqual([]);
    expect(unit.versions.map(({ file, name }) => `${file} ${name}`)).toEqual([
      'rail/delay.py mean_delay',
      'rail/statistics.py mean_delay',
      'rail/statistics.py average_delay',
      'core/numbers.py average_delay',
    ]);
  });

  it('tells which version was copied, and through which other copy', async () => {
    const tram = { fn: 'tram_wait', rows: 'trams', total: 'waiting' };
    const one = make({
      rail: [
        first,
        commit(ADA, '2024-01-10', 'limit', {
          'rail/delay.py': delay().replace('row.delay > limit', 'row.delay >= limit'),
        }),
      ],
      bus: [
        commit(BO, '2024-02-01', 'waits', {
          'bus/wait.py': delay(OTHER).replace('row.delay > limit', 'row.delay >= limit'),
        }),
      ],
      tram: [
        commit(BO, '2024-03-01', 'trams', {
          'tram.py': delay(tram).replace('row.delay > limit', 'row.delay >= limit'),
        }),
      ],
    });
    const lineage = await read(one, 'rail', 'bus', 'tram');
    const repo = (unit: number) => lineage.unit(unit).repo;
    expect(lineage.copies().map((c) => `${repo(c.origin)} ${c.originVersion} → ${repo(c.copy)}`)).toEqual([
      'rail 1 → bus',
      // The names that both have in common say so.
      'bus 0 → tram',
    ]);
  });

  it('does not take forks for copies', async () => {
    const one = make({ rail: [first, commit(ADA, '2024-01-05', 'x', { 'x.py': 'x = 1\n' })], fork: clone('rail') });
    const lineage = await read(one, 'rail', 'fork');
    expect(lineage.copies()).toEqual([]);
    expect((await lineage.at()).fixes).toEqual([]);
  });
});

const fix = (
  files: Record<string, string>,
  message = 'fix: division by zero on days without trains, closes #12',
): Step => commit(ADA, '2024-03-01', message, files);

describe('missing fixes', () => {
  it('reports the fix of the origin with a patch in the names of the copy', async () => {
    const one = make({ rail: [first, fix({ 'rail/delay.py': delay({}, true) })], bus: [copied] });
    const { fixes, drift } = await (await read(one, 'rail', 'bus')).at();
    expect(drift).toEqual([]);
    expect(fixes.map(name)).toEqual(['mean_delay → average_wait']);
    expect(fixes[0]).toMatchObject({
      relation: 'copy',
      received: 0,
      lacking: 1,
      added: 2,
      removed: 0,
      copy: { repo: 'bus', file: 'bus/wait.py', start: 1, end: 8 },
      commits: [{ repo: 'rail', position: 1, author: { name: 'Ada' } }],
    });
    expect(fixes[0].evidence.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['message', 'issue', 'guard', 'small']),
    );
    expect(applied(one, 'bus', 'bus/wait.py', fixes[0].patch)).toBe(delay(OTHER, true));
  });

  it('flows from the copy to its origin as well, and between copies', async () => {
    const tram = { fn: 'tram_wait', rows: 'trams', total: 'sum' };
    const one = make({
      rail: [first],
      bus: [copied, fix({ 'bus/wait.py': delay(OTHER, true) })],
      tram: [commit(BO, '2024-02-10', 'trams', { 'tram.py': delay(tram) })],
    });
    const { fixes } = await (await read(one, 'rail', 'bus', 'tram')).at();
    expect(fixes.map(name).sort()).toEqual(['average_wait → mean_delay', 'average_wait → tram_wait']);
    for (const { copy, patch } of fixes)
      expect(applied(one, copy.repo, copy.file, patch)).toBe(delay(copy.repo === 'rail' ? {} : tram, true));
  });

  it('is not missing where it arrived, was taken back, or was decided against', async () => {
    const cases: Record<string, [Step[], Step[]]> = {
      arrived: [
        [first, fix({ 'rail/delay.py': delay({}, true) })],
        [copied, commit(BO, '2024-04-01', 'fix too', { 'bus/wait.py': delay(OTHER, true) })],
      ],
      'taken back': [
        [
          first,
          fix({ 'rail/delay.py': delay({}, true) }),
          commit(ADA, '2024-03-09', 'Revert', { 'rail/delay.py': delay() }),
        ],
        [copied],
      ],
      'decided against': [
        [first, fix({ 'rail/delay.py': delay({}, true) })],
        [
          copied,
          commit(BO, '2024-04-01', 'fix too', { 'bus/wait.py': delay(OTHER, true) }),
          commit(BO, '2024-04-02', 'we want the error', { 'bus/wait.py': delay(OTHER) }),
        ],
      ],
      'rewritten before': [
        [first, fix({ 'rail/delay.py': delay({}, true) })],
        [
          copied,
          commit(BO, '2024-02-09', 'safe', {
            'bus/wait.py': delay(OTHER).replace('/ len(buses)', '/ max(1, len(buses))'),
          }),
        ],
      ],
      'copied after': [
        [first, fix({ 'rail/delay.py': delay({}, true) })],
        [commit(BO, '2024-05-01', 'waits', { 'bus/wait.py': delay(OTHER, true) })],
      ],
    };
    for (const [label, [rail, bus]] of Object.entries(cases)) {
      const one = make({ rail, bus });
      const { fixes, drift } = await (await read(one, 'rail', 'bus')).at();
      // What the copy did instead may be news to the origin; the fix of the origin is none to the copy.
      const toBus = [...fixes, ...drift].filter(({ copy }) => copy.repo === 'bus' || label !== 'rewritten before');
      expect(toBus.map(name), label).toEqual([]);
    }
  });

  it('says nothing of words, layout, types and names', async () => {
    const changes: Record<string, (code: string) => string> = {
      docstring: (code) => code.replace('Mean delay', 'fix: mean delay, bug'),
      comment: (code) => code.replace('    for row', '    # fixes the bug\n    for row'),
      layout: (code) => code.replace('(trains, limit=90)', '(\n    trains,\n    limit=90,\n)'),
      annotation: (code) => code.replace('(trains, limit=90)', '(trains: list, limit: int = 90) -> float'),
      names: (code) => code.replaceAll('minutes', 'total'),
      logging: (code) =>
        code.replace('            continue', '            logger.warning("late")\n            continue'),
    };
    for (const [label, change] of Object.entries(changes)) {
      const one = make({ rail: [first, fix({ 'rail/delay.py': change(delay()) }, 'fix bug')], bus: [copied] });
      expect((await (await read(one, 'rail', 'bus')).at()).fixes.map(name), label).toEqual([]);
    }
  });

  it('takes a merge as one change, and finds where a commit of a branch arrived', async () => {
    const one = make({
      rail: [
        first,
        branch('empty-days', [
          commit(BO, '2024-02-20', 'fix: days without trains', { 'rail/delay.py': delay({}, true) }),
          commit(BO, '2024-02-21', 'notes', { 'NOTES.md': 'x\n' }),
        ]),
        commit(ADA, '2024-02-25', 'meanwhile', { 'rail/names.py': 'x = 1\n' }),
        merge('empty-days', ADA, '2024-03-01', 'Merge pull request #3 from bo/empty-days\n\nDays without trains'),
      ],
      bus: [copied],
    });
    const lineage = await read(one, 'rail', 'bus');
    const { fixes } = await lineage.at();
    expect(fixes.map(({ commits }) => commits[0].position)).toEqual([2]);
    expect(lineage.positionOf('rail', one.git('rail', 'rev-parse', 'empty-days~1').trim())).toBe(2);
    expect(fixes[0].evidence[0]).toMatchObject({
      kind: 'message',
      text: expect.stringContaining('days without trains'),
    });
  });

  it('answers as of an earlier commit', async () => {
    const one = make({
      rail: [first, fix({ 'rail/delay.py': delay({}, true) })],
      bus: [copied, commit(BO, '2024-04-01', 'as rail', { 'bus/wait.py': delay(OTHER, true) })],
    });
    const lineage = await read(one, 'rail', 'bus');
    expect((await lineage.at()).fixes).toEqual([]);
    expect((await lineage.at({ bus: 0 })).fixes.map(name)).toEqual(['mean_delay → average_wait']);
    expect((await lineage.at({ bus: 0, rail: 0 })).fixes).toEqual([]);
    const filter = { copies: [{ repo: 'bus', file: 'bus/wait.py', name: 'average_wait' }] };
    expect((await lineage.at({ bus: 0 }, filter)).fixes.map(name)).toEqual(['mean_delay → average_wait']);
    expect((await lineage.at({ bus: 0 }, { copies: [{ repo: 'rail', file: 'rail/delay.py' }] })).fixes).toEqual([]);
  });

  it('what a method is handed anew goes with how the same change made that method', async () => {
    const owner = (name: string, isFixed: boolean) =>
      `class ${name}:\n    def scaled(self, rows):\n        return ${isFixed ? 'rows' : '[row / 60 for row in rows]'}\n\n${delay(
        {},
        false,
      )
        .replace('(trains,', '(self, trains,')
        .replace(
          '    minutes = 0',
          `    told = self.scaled(${isFixed ? '[row / 60 for row in trains]' : 'trains'})\n    minutes = len(told) - len(told)`,
        )
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`;
    const one = make({
      rail: [
        commit(ADA, '2024-01-01', 'scaled', { 'rail/scaled.py': owner('Trains', false) }),
        commit(ADA, '2024-03-01', 'scaled: fix the unit', { 'rail/scaled.py': owner('Trains', true) }),
      ],
      bus: [commit(BO, '2024-02-01', 'as rail', { 'bus/scaled.py': owner('Trains', false) })],
    });
    const { fixes } = await (await read(one, 'rail', 'bus')).at();
    const calling = fixes.find(({ copy }) => copy.name.endsWith('mean_delay'));
    expect(calling?.stored.circumstances.madeOtherwise).toEqual(['scaled']);
    expect(calling?.score).toBeLessThan(0.6);
  });

  it('a call means what the file of the copy defines, whatever others of that name take', async () => {
    const told = (unit: string, isTaken: boolean) =>
      `def tell_all(rows${isTaken ? ', unit=None' : ''}):\n    print(${isTaken ? 'unit, ' : ''}rows)\n\n\n${delay(
        {},
        false,
      )
        .replace('    minutes = 0', `    tell_all(trains${unit})\n    minutes = 0`)
        .replace('mean_delay', 'told_delay')}`;
    const one = make({
      rail: [
        commit(ADA, '2024-01-01', 'told', { 'rail/told.py': told('', true) }),
        commit(ADA, '2024-03-01', 'told: fix the unit', { 'rail/told.py': told(', unit="minutes"', true) }),
      ],
      bus: [
        commit(BO, '2024-02-01', 'as rail', {
          'bus/told.py': told('', false),
          'bus/other.py': 'def tell_all(rows, unit=None):\n    print(unit, rows)\n',
        }),
      ],
    });
    const { fixes } = await (await read(one, 'rail', 'bus')).at();
    expect(fixes.map(name)).toEqual(['told_delay → told_delay']);
    expect(fixes[0].stored.circumstances.unknownNames).toContain('tell_all(unit=)');
    expect(fixes[0].score).toBeLessThan(0.6);
  });

  it('keeps comments and the indentation of the copy', async () => {
    const method = (fixed: boolean) =>
      `class Buses:\n${delay({ ...OTHER }, fixed)
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`
        .replace('            waiting = 0', '            # in minutes\n            waiting = 0')
        .replace('        return waiting', '        # the mean\n        return waiting');
    const one = make({
      rail: [first, fix({ 'rail/delay.py': delay({}, true) })],
      bus: [commit(BO, '2024-02-01', 'waits', { 'bus/wait.py': method(false) })],
    });
    const { fixes } = await (await read(one, 'rail', 'bus')).at();
    const text = applied(one, 'bus', 'bus/wait.py', fixes[0].patch);
    expect(text).toContain('        if not buses:\n            return 0.0\n');
    expect(text).toContain('# the mean');
    expect(text.replace(/ {8}if not buses:\n {12}return 0.0\n/, '')).toBe(method(false));
  });
});

describe('histories that are not as they should be', () => {
  it('lets no broken clock decide who copied whom', async () => {
    const one = make({
      rail: [
        first,
        commit(ADA, '1970-01-01', 'no clock', { 'rail/a.py': 'a = 1\n' }),
        commit(ADA, '2099-12-31', 'wrong clock', { 'rail/b.py': 'b = 1\n' }),
        fix({ 'rail/delay.py': delay({}, true) }),
      ],
      bus: [copied],
    });
    const lineage = await read(one, 'rail', 'bus');
    expect(lineage.commits('rail')).toHaveLength(4);
    expect((await lineage.at()).fixes.map(name)).toEqual(['mean_delay → average_wait']);
    expect(lineage.units()[lineage.copies()[0].origin].repo).toBe('rail');
  });

  it('goes on where objects are missing, and says what it could not read', async () => {
    const one = make({
      rail: [
        first,
        commit(ADA, '2024-01-05', 'to be lost', { 'rail/lost.py': delay({ fn: 'lost' }).replace('90', '91') }),
        fix({ 'rail/delay.py': delay({}, true) }),
      ],
      bus: [copied],
    });

    const blob = one.git('rail', 'rev-parse', 'HEAD:rail/lost.py').trim();
    // As a partial clone would lack it.
    rmSync(join(one.path('rail'), '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    const lineage = await read(one, 'rail', 'bus');
    expect((await lineage.at()).fixes.map(name)).toEqual(['mean_delay → average_wait']);
    expect(lineage.left).toEqual([
      {
        repo: 'rail',
        reason: 'missing from the repository',
        count: 1,
        examples: [`rail/lost.py ${blob.slice(0, 12)}`],
      },
    ]);
  });

  it('begins a shallow history where it begins', async () => {
    const one = make({
      origin: [first, commit(ADA, '2024-01-05', 'x', { 'x.py': 'x = 1\n' }), fix({ 'rail/delay.py': delay({}, true) })],
      rail: clone('origin', { depth: 2 }),
      bus: [copied],
    });
    const lineage = await read(one, 'rail', 'bus');
    expect(lineage.left.map(({ reason }) => reason)).toEqual(['shallow clone']);
    expect((await lineage.at()).fixes.map(name)).toEqual(['mean_delay → average_wait']);
  });

  it('reads nothing of what is no repository, or has no commit', async () => {
    const one = make({ empty: repository([]), bus: [copied] });
    const lineage = await readLineage([
      { identity: 'empty', git: join(one.path('empty'), '.git') },
      { identity: 'gone', git: join(one.folder, 'nowhere') },
      { identity: 'bus', git: join(one.path('bus'), '.git') },
    ]);
    open.push(lineage);
    expect(lineage.left.map(({ repo }) => repo)).toEqual(expect.arrayContaining(['empty', 'gone']));
    expect(lineage.units()).toHaveLength(1);
  });
});
