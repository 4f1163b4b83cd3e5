import { expect, it } from 'vitest';
import { listedAccounts } from './accounts.ts';
import { entityRef, readCatalog, refText } from './catalog.ts';
import { codeTags } from './code-tags.ts';
import type { Declaration } from './declared.ts';
import { kubernetesOwners } from './kubernetes-owners.ts';
import { manifestOwners } from './manifests.ts';
import { partyText } from './party.ts';
import { aliasTeams, catalogTeams, Teams, teamOfIdentity } from './teams.ts';

const lines = (all: readonly Declaration[]) =>
  all.map(({ line, role, party }) => `${line} ${role} ${partyText(party)}`);

it('inherits OWNERS of Kubernetes down, until a folder says no', async () => {
  const owners = await kubernetesOwners(
    new Map([
      ['OWNERS', 'approvers:\n- ada\n- leads\nreviewers: [bo]\nemeritus_approvers:\n- old\n'],
      ['sdk/OWNERS', 'approvers:\n  - cy # knows\n'],
      ['hack/OWNERS', 'options:\n  no_parent_owners: true\napprovers: [di]\n'],
      ['go/OWNERS', 'filters:\n  ".*":\n    approvers: [ed]\n  "\\\\.(mod|sum)$":\n    reviewers: [deps]\n'],
      ['broken/OWNERS', 'approvers: [\n'],
      ['chromium/OWNERS', 'ada@example.com\nset noparent\n'],
    ]),
    'aliases:\n  Leads:\n  - lea\n  - lou\n',
  );
  const of = (path: string) => owners.ownersOf(path).map(({ role, party }) => `${role} ${partyText(party)}`);
  const root = ['approver @ada', 'approver @lea', 'approver @lou', 'reviewer @bo', 'former @old'];
  expect(of('x.py')).toEqual(root);
  expect(of('sdk/python/x.py')).toEqual(['approver @cy', ...root]);
  expect(of('hack/x.sh')).toEqual(['approver @di']);
  expect(of('go/a/go.mod')).toEqual(['approver @ed', 'reviewer @deps', ...root]);
  expect(of('go/a/x.go')).toEqual(['approver @ed', ...root]);
  expect(owners.problems.map(({ file }) => file)).toEqual(['broken/OWNERS', 'chromium/OWNERS']);
  expect(owners.ownersOf('x.py')[1]).toMatchObject({
    file: 'OWNERS',
    line: 3,
    note: 'by the alias leads (OWNERS_ALIASES:3)',
  });
  const teams = new Teams();
  for (const team of aliasTeams(owners.aliases)) teams.add(team);
  expect(teams.find('acme/Leads')?.members.map(({ party }) => partyText(party))).toEqual(['@lea', '@lou']);
});

it('reads entities of Backstage, several in a file', async () => {
  const text = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: churn
  namespace: Risk
spec:
  owner: models
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: scores
spec:
  owner: user:Ada
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: models, namespace: risk }
spec: { type: team, parent: science, children: [], members: [bo], profile: { displayName: Risk Models } }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: Ada }
spec: { profile: { email: Ada@example.com }, memberOf: [group:risk/models] }
---
kind: Deployment
metadata: { name: not-ours }
spec: { owner: nobody }
`;
  const catalog = await readCatalog('svc/catalog-info.yaml', text);
  expect(lines(catalog.declarations)).toEqual(['7 owner @risk/models', '14 owner @ada']);
  expect(catalog.declarations[0]).toMatchObject({ scope: 'svc/', note: 'group:risk/models owns component:risk/churn' });
  const [team] = catalogTeams(catalog);
  expect(team).toMatchObject({ name: 'risk/models', title: 'Risk Models', parent: 'risk/science', inferred: false });
  expect(team.members.map(({ party }) => partyText(party))).toEqual(['@bo', '@ada', 'ada@example.com']);
});

it.each([
  ['models', 'group:risk/models'],
  ['Default/Models', 'group:default/models'],
  ['user:Ada', 'user:risk/ada'],
  ['component:x/y', 'component:x/y'],
  ['a:b:c', null],
  ['a b', null],
  ['a/b/c', null],
  ['-x', null],
])('reads the reference %s', (text, expected) => {
  const ref = entityRef(text, { kind: 'group', namespace: 'risk' });
  expect(ref === null ? null : refText(ref)).toBe(expected);
});

it('is not held up by bombs of YAML', { timeout: 120_000 }, async () => {
  const started = performance.now();
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(
    /./g,
    (c) =>
      `${c}: &${c} [${Array(9)
        .fill(`*${String.fromCharCode(c.charCodeAt(0) - 1)}`)
        .join()}]\n`,
  )}`;
  for (const text of [
    bomb,
    '['.repeat(100_000),
    `${'? '.repeat(1000)}x`,
    `${'- '.repeat(2000)}x`,
    'x'.repeat(10_000),
    `a:\n${'  b: c\n'.repeat(60_000)}`,
    '%YAML 1.2\n--- !!js/function >\n x',
    'kind: Group\nmetadata: *nothing\n',
  ])
    await readCatalog('catalog-info.yaml', text);
  expect(performance.now() - started).toBeLessThan(100_000);
});

it.each<[string, string, string[]]>([
  [
    'pyproject.toml',
    `[project]
name = "x" # [not a table]
authors = [
  { name = "Ada Lovelace", email = "Ada@example.com" }, # first
  {email="bo@example.com"},
]
maintainers = [{name = "Cy \\u00e9"}]
[tool.other]
authors = ["No One <no@example.com>"]
[tool.poetry]
authors = ["Di <di@example.com>", 'Ed']
`,
    [
      '4 author ada@example.com',
      '5 author bo@example.com',
      '7 maintainer Cy é',
      '11 author di@example.com',
      '11 author Ed',
    ],
  ],
  [
    'setup.cfg',
    '[metadata]\nname = x\nauthor = Ada\nauthor_email = ada@example.com\nmaintainer: Bo\n[options]\nauthor = no\n',
    ['3 author ada@example.com', '5 maintainer Bo'],
  ],
  [
    'web/package.json',
    '{\n "author": "Ada <ada@example.com> (https://x)",\n "maintainers": [\n  {"name": "Bo", "email": "bo@example.com"},\n  "Cy"]\n}',
    ['2 author ada@example.com', '4 maintainer bo@example.com', '5 maintainer Cy'],
  ],
  ['package.json', '{"author": ', []],
  ['package.json', '["author"]', []],
  [
    'r/DESCRIPTION',
    `Package: x
Authors@R: c(
    person("Ada", "Lovelace", email = "ada@example.com", role = c("aut", "cre")),
    person("Bo", "D", , "bo@example.com", role = "aut", comment = c(ORCID = "0")),
    person("Acme (Inc)", role = c("cph", "fnd")))
Maintainer: Cy <cy@example.com>
`,
    ['6 maintainer cy@example.com', '3 maintainer ada@example.com', '4 author bo@example.com'],
  ],
  ['DESCRIPTION', 'Maintainer: nobody, this is prose', []],
  [
    'pom.xml',
    '<project>\n<!-- <developers><developer><name>No</name></developer></developers> -->\n<developers>\n <developer>\n  <id>a</id><name>Ada &amp; Co</name>\n  <email>ada@example.com</email>\n </developer>\n <developer><id>bo</id></developer>\n</developers></project>',
    ['4 author ada@example.com', '8 author bo'],
  ],
])('reads the people of %s', (path, text, expected) => {
  expect(lines(manifestOwners(path, text))).toEqual(expected);
});

it.each<[string, string[]]>([
  ['# Owner: @acme/ml', ['1 owner @acme/ml']],
  ['\n# Owners: @ada, @bo', ['2 owner @ada', '2 owner @bo']],
  ['/**\n * @author Ada Lovelace <ada@example.com>\n */', ['2 author ada@example.com']],
  ['// Maintainer: Ada Lovelace (ada@example.com)', ['1 maintainer ada@example.com']],
  ['-- Maintainer: Ada van Lovelace', ['1 maintainer Ada van Lovelace']],
  [
    '__author__ = "Ada"\n__author__ = "Ada Lovelace"\n__maintainer__ = ["Bo D.", \'Cy E\']',
    ['2 author Ada Lovelace', '3 maintainer Bo D', '3 maintainer Cy E'],
  ],
  [
    '    _tags = {\n        "authors": ["ada"],\n        "maintainers": ["bo",\n "c-y"],',
    ['2 author @ada', '3 maintainer @bo', '3 maintainer @c-y'],
  ],
  ['# Owner: the process which holds the lock', []],
  ['# owner: string, who holds it', []],
  ['owner = Owner: @x', []],
  ['class Owner: pass', []],
  ['    Author : The one who writes', []],
  ['# Copyright owner or contributors', []],
])('reads tags of %j', (code, expected) => {
  expect(lines(codeTags('x.py', code))).toEqual(expected);
});

it('reads lists of accounts', () => {
  const text = `* Ada Lovelace (ada@example.com / @ada)
* \`sub\`: Bo van Diddley (<bo@example.com> / @Bo-d), Cy Éluard (@cy)
| Di Prima | [di](https://github.com/di) |
Write to someone@example.com. See https://github.com/acme/churn.
`;
  expect(listedAccounts('MAINTAINERS.md', text)).toEqual([
    { login: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' },
    { login: 'Bo-d', name: 'Bo van Diddley', email: 'bo@example.com' },
    { login: 'cy', name: 'Cy Éluard', email: null },
    { login: 'di', name: 'Di Prima', email: null },
  ]);
  const contributors = '{"contributors":[{"login":"ada","name":"Ada"},{"login":3},null]}';
  expect(listedAccounts('.all-contributorsrc', contributors)).toEqual([{ login: 'ada', name: 'Ada', email: null }]);
  expect(listedAccounts('.all-contributorsrc', '{')).toEqual([]);
});

it('takes teams from the path of a repository, marked as inferred', () => {
  expect(teamOfIdentity('gitlab.example/acme/risk/churn')).toMatchObject({
    name: 'acme/risk',
    parent: 'acme',
    inferred: true,
  });
  expect(teamOfIdentity('github.com/acme/churn')).toMatchObject({ name: 'acme', parent: null, inferred: true });
  expect(teamOfIdentity(null)).toBeNull();
});
