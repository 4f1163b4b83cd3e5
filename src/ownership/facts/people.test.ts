import { expect, it } from 'vitest';
import { Mailmap } from '../../repositories/mailmap.ts';
import { MACHINES, machineOf, saysAi } from './machines.ts';
import { acceptsChange, mergedAccount, readMessage, trailersOf } from './messages.ts';
import { People } from './people.ts';

function people(identities: [string, string][], mailmap = '') {
  const all = new People(new Mailmap(mailmap));
  const numbers = identities.map(([name, email]) => {
    const one = all.identity(name, email);
    all.count(one);
    return one;
  });
  return { all, persons: () => numbers.map((one) => all.personOf(one)), numbers };
}

it.each<[string, [string, string][], boolean]>([
  [
    'one address',
    [
      ['Ada', 'ada@x.org'],
      ['Ada L', 'ADA@x.org'],
    ],
    true,
  ],
  [
    'one account, renamed',
    [
      ['Ada', '12+ada@users.noreply.github.com'],
      ['Ada', '12+lovelace@users.noreply.github.com'],
    ],
    true,
  ],
  [
    'one full name',
    [
      ['Ada Lovelace', 'ada@x.org'],
      ['ada  lovelace', 'ada@y.org'],
    ],
    true,
  ],
  [
    'umlauts',
    [
      ['Yannik Schälte', 'y@x.org'],
      ['Yannik Schaelte', 'y@y.org'],
    ],
    true,
  ],
  [
    'an address that spells an account',
    [
      ['who who', 'fsx950223@gmail.com'],
      ['Z H', '1+fsx950223@users.noreply.github.com'],
    ],
    true,
  ],
  [
    'one first name',
    [
      ['Ada', 'ada@x.org'],
      ['Ada', 'ada@y.org'],
    ],
    false,
  ],
  [
    'one full name with two accounts',
    [
      ['Wei Wang', '1+wei@users.noreply.github.com'],
      ['Wei Wang', '2+wang@users.noreply.github.com'],
    ],
    false,
  ],
  [
    'an address of nobody',
    [
      ['Ada L', 'root@localhost'],
      ['Bo D', 'root@localhost'],
    ],
    false,
  ],
  [
    'nothing in common',
    [
      ['Ada', 'ada@x.org'],
      ['Bo', 'bo@x.org'],
    ],
    false,
  ],
])('joins on evidence alone: %s', (_, identities, same) => {
  const [a, b] = people(identities).persons();
  expect(a === b).toBe(same);
});

it('does not join the many who use one address', () => {
  const names = ['Ada A', 'Bo B', 'Cy C', 'Di D', 'Ed E'];
  expect(new Set(people(names.map((name) => [name, 'team@x.org'])).persons()).size).toBe(5);
});

it('finds the person behind an account, and says how', () => {
  const { all, numbers } = people(
    [
      ['Ada Lovelace', 'al@old.org'],
      ['Ada Lovelace', '12+ada@users.noreply.github.com'],
      ['Bo Diddley', 'bo@x.org'],
      ['cydonia', 'c@x.org'],
      ['Di Prima', 'diprima@x.org'],
      ['Keith B', 'kbx81x@x.org'],
      ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com'],
    ],
    'Ada Lovelace <ada@new.org> <al@old.org>',
  );
  all.vote('bobo', numbers[2]);
  const found = (name: string) => {
    const resolution = all.resolve({ kind: 'user', name });
    return resolution === null ? null : `${all.persons[resolution.person].name}: ${resolution.how}`;
  };
  expect(found('ADA')).toBe('Ada Lovelace: account in an address');
  expect(found('bobo')).toBeNull();
  all.vote('bobo', numbers[2]);
  expect(found('bobo')).toBe('Bo Diddley: merged pull requests');
  expect(found('cydonia')).toBe('cydonia: name');
  expect(found('di-prima')).toBe('Di Prima: spelling');
  expect(found('kbx81')).toBe('Keith B: spelling');
  expect(found('nobody')).toBeNull();
  all.list({ login: 'nobody', name: 'Bo Diddley', email: null });
  expect(found('nobody')).toBe('Bo Diddley: listed');
  expect(all.resolve({ kind: 'email', name: 'ada@new.org' })?.person).toBe(all.personOf(numbers[0]));
  const ada = all.persons[all.personOf(numbers[0])];
  expect(ada).toMatchObject({ emails: ['ada@new.org', '12+ada@users.noreply.github.com'], logins: ['ada'] });
  expect(ada.joined.sort()).toEqual(['full name', 'mailmap']);
});

it.each<[string, string, string | null]>([
  ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', 'bot'],
  ['renamed', '49699333+whatever@users.noreply.github.com', 'bot'],
  ['Some App', '1+some-app[bot]@users.noreply.github.com', 'bot'],
  ['release-bot', 'x@y.org', 'bot'],
  ['GitHub', 'noreply@github.com', 'bot'],
  ['Claude Opus 4.6 (1M context)', 'noreply@anthropic.com', 'ai'],
  ['Copilot', '198982749+Copilot@users.noreply.github.com', 'ai'],
  ['copilot-swe-agent[bot]', 'x@users.noreply.github.com', 'ai'],
  ['Cursor Agent', 'cursoragent@cursor.com', 'ai'],
  ['Ada (aider)', 'ada@x.org', 'ai'],
  ['Claude Monet', 'claude@giverny.fr', null],
  ['Claude', '77+claude@users.noreply.github.com', null],
  ['claude-code', 'claude-code@anthropic.com', null],
  ['Abbot', 'abbot@x.org', null],
  ['Talbot Bot', 'x@y.org', 'bot'],
])('knows whether %s <%s> is a machine', (name, email, kind) => {
  expect(machineOf(name, email)?.kind ?? null).toBe(kind);
});

it('names every machine with a source, once', () => {
  for (const { source } of MACHINES) expect(source).not.toBe('');
  const keys = MACHINES.flatMap(({ emails = [], logins = [] }) => [...emails, ...logins]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key === key.toLowerCase())).toBe(true);
});

it('hears when a message says that AI took part', () => {
  expect(saysAi('x\n\n🤖 Generated with [Claude Code](https://claude.com)')).toBe(true);
  expect(saysAi('x\n\nAssisted-by: Claude:opus')).toBe(true);
  expect(saysAi('Mention Claude Code in the docs')).toBe(false);
});

it.each<[string, boolean, boolean]>([
  ['fix: divide by zero', true, false],
  ['BUG: stats: wrong tail (#12)', true, false],
  ['Fix crash when empty', true, false],
  ['Resolve #12', true, false],
  ['Fix typo', false, false],
  ['fix lint', false, false],
  ['feat: add scaler', false, false],
  ['prefix the names', false, false],
  ['Reformat with black', false, true],
  ['style: sort', false, true],
  ['chore(deps): bump x from 1 to 2', false, true],
  ['Bump requests from 1 to 2', false, true],
  ['Move utils to core', false, true],
  ['Revert "Add scaler"', false, true],
  ['Add a mover', false, false],
])('judges %j', (message, fix, trivial) => {
  expect(readMessage(message)).toEqual({ fix, trivial });
});

it('reads trailers wherever they stand, and merges of forges', () => {
  const message = `Merge x\n\nReviewed-by: Ada L <ada@x.org>\nco-authored-by: Bo <bo@x.org>\nCo-authored-by: Bo <BO@x.org>\nprose follows\nNot-a-role-by: X <x@x.org>\n`;
  expect(trailersOf(message)).toEqual([
    { role: 'reviewer', name: 'Ada L', email: 'ada@x.org' },
    { role: 'co-author', name: 'Bo', email: 'bo@x.org' },
  ]);
  expect(mergedAccount('Merge pull request #1 from ada-l/fix/x')).toBe('ada-l');
  expect(mergedAccount("Merge pull request 'Fix x' (#12) from ada/fix into main")).toBe('ada');
  expect(mergedAccount('Merge branch main')).toBeNull();
  expect(acceptsChange("Merge branch 'x' into 'main'\n\nSee merge request acme/churn!12")).toBe(true);
  expect(acceptsChange("Merge branch 'main' into x")).toBe(false);
});
