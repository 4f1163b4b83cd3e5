#!/usr/bin/env node
/**
 * Are the owners that history shows those that CODEOWNERS declares? CODEOWNERS is hidden from the reader; then each rule
 * that names a person is asked: is one of its people among the first three observed owners of the files it decides about?
 *
 * A rule whose people cannot be told from accounts (`@ada`) to names in commits by anything in the repository counts as
 * missed in "all rules", and is left out of "known accounts". Rules of Kubernetes' OWNERS are asked in the same way,
 * folder by folder. Where rules name teams alone, the people whom the repository lists as maintainers (MAINTAINERS.md,
 * the OWNERS file of the root) stand for them: figures to read with care.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { here, machine, options, save, table } from './run.mjs';

const usage = `node bench/ownership.mjs --mirrors DIR [--only owner+name,…] [--out bench/results/ownership.json] [--misses]
--mirrors  folders named owner+name, each with a bare repository \`repo\` with its whole history`;
const given = options(usage, { mirrors: '', only: '', out: path.join(here, 'results/ownership.json'), misses: false });
if (!given.mirrors) {
  console.error(usage);
  process.exit(2);
}
const dist = path.join(path.dirname(here), 'dist');
const { readOwnership } = await import(`${dist}/ownership/facts/read-ownership.js`);
const { commitFiles, readCommitFiles } = await import(`${dist}/repositories/commit-files.js`);
const { parseGithub } = await import(`${dist}/ownership/facts/codeowners/github.js`);
const { CODEOWNERS_PLACES } = await import(`${dist}/ownership/facts/codeowners/codeowners.js`);
const { partyText } = await import(`${dist}/ownership/facts/party.js`);
const { listsAccounts, listedAccounts } = await import(`${dist}/ownership/facts/accounts.js`);

/** `tuned`: looked at while the weights and the joining of identities were chosen; `held out`: never before the end. */
const sets = {
  tuned: [
    'scipy+scipy',
    'esphome+esphome',
    'ICB-DCM+pyPESTO',
    'prometheus+prometheus',
    'dask+distributed',
    'tensorflow+addons',
    'Lightning-AI+torchmetrics',
    'Lightning-AI+pytorch-lightning',
    'sktime+sktime',
    'kedro-org+kedro',
  ],
  'held out': ['python+peps', 'apache+arrow', 'microsoft+LightGBM', 'kubeflow+pipelines', 'feast-dev+feast'],
};

const results = [];
for (const [set, names] of Object.entries(sets)) {
  for (const name of names) {
    if (given.only && !given.only.split(',').includes(name)) continue;
    const repository = path.join(given.mirrors, name, 'repo');
    if (!existsSync(repository)) {
      console.error(`${name}: not there`);
      continue;
    }
    results.push({ set, ...(await measure(name, repository)) });
    const { rules, ...last } = results.at(-1);
    console.error(JSON.stringify(last));
    if (given.misses)
      for (const rule of rules.filter(({ rank }) => rank === null || rank > 3)) console.error('  ', rule);
  }
}

async function measure(name, repository) {
  const place = { gitDir: repository };
  const { files } = await commitFiles(place);
  const texts = new Map();
  const wanted = files.filter(
    ({ path: p }) => CODEOWNERS_PLACES.github.includes(p) || /(^|\/)OWNERS$/.test(p) || listsAccounts(p),
  );
  await readCommitFiles(place, wanted, 3_000_000, ({ path: p }, bytes) => bytes && texts.set(p, bytes.toString()));
  const { execFileSync } = await import('node:child_process');
  const head = execFileSync('git', ['--git-dir', repository, 'log', '-1', '--format=%H %ct'], { encoding: 'utf8' });
  const [commit, seconds] = head.trim().split(' ');
  const started = process.cpuUsage();
  const began = performance.now();
  const { ownership } = await readOwnership(repository, { hideCodeowners: true, now: Number(seconds) });
  const wall = (performance.now() - began) / 1000;
  const cpu = process.cpuUsage(started);
  const { people, observer, paths, kubernetes, history } = ownership.facts;

  const ask = (text, parties, decided) => {
    const top = observer.ownersOf(decided).filter(({ person }) => people.persons[person].machine === null);
    const known = parties.flatMap((party) => people.resolve(party) ?? []);
    const ranks = known
      .map(({ person }) => top.findIndex((one) => one.person === person) + 1)
      .filter((rank) => rank > 0);
    // The plain way: whoever changed these files most often.
    const often = top.toSorted((a, b) => b.changes - a.changes);
    const plain = known
      .map(({ person }) => often.findIndex((one) => one.person === person) + 1)
      .filter((rank) => rank > 0);
    return {
      plain: plain.length === 0 ? null : Math.min(...plain),
      rule: text,
      owners: parties.map(partyText).join(' '),
      files: decided.length,
      known: known.length > 0,
      rank: ranks.length === 0 ? null : Math.min(...ranks),
      first: top.slice(0, 3).map(({ person }) => people.persons[person].name),
      confidence: top[0]?.confidence ?? 0,
    };
  };

  const rules = [];
  const teamRules = [];
  const codeowners = CODEOWNERS_PLACES.github.find((p) => texts.has(p));
  if (codeowners !== undefined) {
    const parsed = parseGithub(texts.get(codeowners));
    const decided = new Map(parsed.rules.map((rule) => [rule, []]));
    for (const p of paths) for (const rule of parsed.decisive(p)) decided.get(rule).push(p);
    const lists = [...texts].filter(([p]) => listsAccounts(p)).flatMap(([p, text]) => listedAccounts(p, text));
    const listed = lists.map(({ login }) => ({ kind: 'user', name: login }));
    for (const one of kubernetes?.ownersOf('') ?? []) listed.push(one.party);
    for (const [rule, matched] of decided) {
      const persons = rule.owners.filter(({ kind }) => kind !== 'team');
      if (matched.length === 0 || rule.owners.length === 0) continue;
      if (persons.length > 0) rules.push(ask(`${codeowners}:${rule.line}`, persons, matched));
      else if (listed.length > 0) teamRules.push(ask(`${codeowners}:${rule.line}`, listed, matched));
    }
  } else if (kubernetes !== null) {
    const folders = new Set(kubernetes.declarations.map(({ scope }) => scope));
    for (const folder of folders) {
      const approvers = kubernetes.declarations.filter((one) => one.scope === folder && one.role === 'approver');
      const below = paths.filter((p) => p.startsWith(folder));
      if (approvers.length > 0)
        rules.push(
          ask(
            `${folder}OWNERS`,
            approvers.map(({ party }) => party),
            below,
          ),
        );
    }
  }
  const share = (all, most) =>
    all.length === 0 ? null : all.filter(({ rank }) => rank !== null && rank <= most).length / all.length;
  const known = rules.filter((rule) => rule.known);
  const sure = known.filter(({ confidence }) => confidence >= 0.4);
  return {
    name,
    commit,
    commits: history.commits,
    people: people.persons.length,
    count: rules.length,
    known: known.length,
    top3: share(rules, 3),
    top1Known: share(known, 1),
    top3Known: share(known, 3),
    top5Known: share(known, 5),
    plainTop3Known:
      known.length === 0 ? null : known.filter(({ plain }) => plain !== null && plain <= 3).length / known.length,
    sure: sure.length,
    top1Sure: share(sure, 1),
    teamRules: teamRules.length,
    teamTop3: share(teamRules, 3),
    seconds: wall,
    cpu: (cpu.user + cpu.system) / 1e6,
    megabytes: process.memoryUsage().rss / 1e6,
    rules,
  };
}

const figure = (value) => (value === null ? '' : value.toFixed(3).replace(/^0/, ''));
console.log(
  table(
    [
      'Repository',
      'Set',
      'Commits',
      'Rules',
      'Top 3',
      'Known',
      'Top 1',
      'Top 3',
      'Top 5',
      'By count',
      'Teams',
      'Top 3',
      'Seconds',
    ],
    results.map((r) => [
      ...[r.name.replace('+', '/'), r.set, r.commits, r.count, figure(r.top3), r.known],
      ...[
        figure(r.top1Known),
        figure(r.top3Known),
        figure(r.top5Known),
        figure(r.plainTop3Known),
        r.teamRules,
        figure(r.teamTop3),
        r.seconds.toFixed(1),
      ],
    ]),
  ),
);
save(given.out, { machine: machine(), results: results.map(({ rules, ...rest }) => rest) });
