/** `teams`: all of them side by side: what each owns, who uses it, what it shares with others, what nobody looks after. */
import { z } from 'zod';
import { columnsOf, padded } from '../operations/seam/columns.ts';
import { operation } from '../operations/seam/operation.ts';
import { repositoryUses } from '../reuse/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { type Company, companyOf, onceOfFamilies, properName } from './company.ts';
import { countOwned, type RepositoryOwner, sharedClasses, silentOwners } from './store.ts';
import { contributionsOf, isSameTeam, listedIn, membersOf, personsOf } from './team.ts';

const SORTS = ['name', 'reuse', 'copies', 'repositories', 'components', 'members', 'contributions', 'orphans'] as const;

const team = z.object({
  team: z.string(),
  /** No file names it: it is told by the paths of repositories. */
  inferred: z.boolean(),
  /** What names it: a file, a place, a path. */
  sources: z.array(z.string()),
  goals: z.array(z.string()),
  members: z.number().int(),
  /** No file lists them: they are whoever works mostly in its repositories. */
  membersInferred: z.boolean(),
  repositories: z.number().int(),
  lines: z.number().int(),
  components: z.number().int(),
  /** Of its members, in repositories of others. */
  contributions: z.object({
    people: z.number().int(),
    repositories: z.number().int(),
    commits: z.number().int(),
  }),
  /** Other teams, and repositories of other teams or of nobody, that import what it has. */
  usedBy: z.object({ teams: z.array(z.string()), repositories: z.number().int() }),
  uses: z.array(z.string()),
  /** Duplicates that lie in its repositories and in those of others. */
  copies: z.object({ duplicates: z.number().int(), teams: z.array(z.string()) }),
  /** Repositories without a sign of life of anybody who owns them, and without anybody. */
  orphans: z.number().int(),
  unowned: z.number().int(),
  silentOwners: z.number().int(),
  lastChange: z.iso.datetime().nullable(),
});
type Team = z.output<typeof team>;

const output = z.object({
  total: z.number().int(),
  teams: z.array(team),
  /** Repositories of which nothing says whose they are. */
  nobodys: z.array(z.string()),
  /** Between those listed: files of the first that import from the second, and duplicates that both have. */
  between: z.array(z.object({ team: z.string(), other: z.string(), uses: z.number().int(), copies: z.number().int() })),
});
export type TeamsAnswer = z.output<typeof output>;

export const teamsOperation = operation({
  name: 'teams',
  summary: 'all teams: what they own, who uses it, what they share, what nobody owns',
  description:
    'Every team that spolia.yaml, catalog-info.yaml, CODEOWNERS, what people confirmed, or the path of a repository ' +
    'names: members, repositories, components, what members did for other teams, who uses its packages, which duplicates ' +
    'it has in common with others, and what has no owner who is still there. What is inferred is marked.',
  input: z.object({
    text: z.string().min(1).max(200).optional().describe('only teams with this in their name or goals'),
    sort: z
      .enum(SORTS)
      .default('name')
      .describe(`by what to sort: ${SORTS.join(', ')}; all but the name largest first`),
    limit: z.number().int().min(1).max(1000).default(50).describe('how many to list, 1 to 1000'),
    offset: z.number().int().min(0).max(1_000_000).default(0).describe('how many to pass over, for the next page'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: ['spolia teams', 'spolia teams --sort reuse', 'spolia teams --text growth --json'],
  async run({ db, viewer }, { text, sort, limit, offset }) {
    const [company, counts, shared, uses, silent] = await Promise.all([
      companyOf(db, viewer),
      countOwned(db, viewer),
      sharedClasses(db, viewer),
      repositoryUses(db, viewer),
      silentOwners(db, viewer),
    ]);
    const groups = groupsOf(company);
    const all = teamsOf(company, groups, { counts, shared, uses, silent });
    const wanted = (text ?? '').toLowerCase();
    const found = all
      .filter((one) => [one.team, ...one.goals].some((said) => said.toLowerCase().includes(wanted)))
      .sort((a, b) => measure(b, sort) - measure(a, sort) || (a.team.toLowerCase() < b.team.toLowerCase() ? -1 : 1));
    const listed = found.slice(offset, offset + limit);
    const isListed = new Set(listed.map((one) => one.team));
    return {
      total: found.length,
      teams: listed,
      nobodys: company.repositories.filter((r) => company.teams.get(r.id) === null).map((r) => r.identity),
      between: between(groups, shared, uses).filter((e) => isListed.has(e.team) && isListed.has(e.other)),
    };
  },
  text({ total, teams, nobodys }, { command }) {
    if (total === 0)
      return 'No team is known: no file names one, and paths of repositories tell none. spolia.yaml can list them under "teams".\n';
    const width = Math.min(40, Math.max(...teams.map((one) => columnsOf(one.team))));
    const lines = [counted(total, 'team'), ''];
    for (const one of teams) {
      const facts = [
        counted(one.repositories, 'repository', 'repositories'),
        counted(one.components, 'component'),
        `${counted(one.members, 'member')}${one.membersInferred && one.members > 0 ? ' (inferred)' : ''}`,
        one.usedBy.repositories > 0
          ? `used by ${counted(one.usedBy.repositories, 'repository', 'repositories')} of ${counted(one.usedBy.teams.length, 'other team')}`
          : null,
        one.copies.duplicates > 0 ? `${counted(one.copies.duplicates, 'duplicate')} shared with others` : null,
        one.contributions.commits > 0 ? `${counted(one.contributions.commits, 'commit')} for others` : null,
        one.orphans > 0 ? counted(one.orphans, 'orphan') : null,
        one.silentOwners > 0 ? counted(one.silentOwners, 'silent owner') : null,
      ].filter((fact) => fact !== null);
      lines.push(
        `  ${padded(printable(one.team), width)}  ${facts.join(', ')}${one.inferred ? '  (named in CODEOWNERS or by a path, listed nowhere)' : ''}`,
      );
    }
    if (total > teams.length) lines.push(`  … ${thousands(total - teams.length)} more: --limit, --offset`);
    if (nobodys.length > 0)
      lines.push(
        '',
        `Nothing says whose ${nobodys.length === 1 ? 'it is' : 'they are'}: ${nobodys.slice(0, 5).map(printable).join(', ')}${nobodys.length > 5 ? ` and ${nobodys.length - 5} more` : ''}. "${command} confirm REPO --team TEAM" can.`,
      );
    lines.push('', `All about one: ${command} team ${printable(teams[0]?.team ?? 'NAME')}`);
    return `${lines.join('\n')}\n`;
  },
});

function measure(one: Team, sort: (typeof SORTS)[number]): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'reuse':
      return one.usedBy.repositories;
    case 'copies':
      return one.copies.duplicates;
    case 'contributions':
      return one.contributions.commits;
    case 'orphans':
      return one.orphans + one.unowned + one.silentOwners;
    default:
      return one[sort];
  }
}

interface Groups {
  /** Proper names. */
  names: string[];
  /** Repositories of each, by name. */
  own: Map<string, RepositoryOwner[]>;
  /** Team of a repository, by its proper name. */
  of: Map<number, string>;
}

/** Names that mean one team are one. */
function groupsOf(company: Company): Groups {
  const names: string[] = [];
  const properOf = new Map<string, string>();
  for (const name of company.names) {
    const proper = properName(name, company);
    const known = names.find((one) => isSameTeam(one, proper)) ?? proper;
    if (known === proper && !names.includes(proper)) names.push(proper);
    properOf.set(name, known);
  }
  const own = new Map<string, RepositoryOwner[]>(names.map((name) => [name, []]));
  const of = new Map<number, string>();
  for (const r of company.repositories) {
    const said = company.teams.get(r.id);
    if (said == null) continue;
    const name = properOf.get(said.team) ?? said.team;
    of.set(r.id, name);
    own.get(name)?.push(r);
  }
  return { names, own, of };
}

interface Facts {
  counts: { repository: number; key: string | null; count: number }[];
  shared: { repositories: number[]; classes: number }[];
  uses: { repository: number; provider: number; files: number }[];
  silent: { repository: number }[];
}

function teamsOf(company: Company, { names, own, of }: Groups, { counts, shared, uses, silent }: Facts): Team[] {
  const { repositories, teams, settled, listed, members, people } = company;
  const persons = personsOf(people);
  const family = new Map(repositories.map((r) => [r.id, r.family ?? r.id]));
  return names.map((name): Team => {
    const mine = own.get(name)!;
    const ids = new Set(mine.map((r) => r.id));
    const families = new Set(mine.map((r) => family.get(r.id)));
    const once = onceOfFamilies(repositories, ids);
    const list = listedIn(name, settled, members);
    const belong = membersOf(list, people, ids, once, persons);
    const given = contributionsOf(belong, people, new Set([...once].filter((id) => !ids.has(id)))).filter(
      ({ commits }) => commits > 0,
    );
    const users = uses.filter((u) => ids.has(u.provider) && of.get(u.repository) !== name);
    const used = uses.filter((u) => ids.has(u.repository) && of.get(u.provider) !== name);
    const common = shared
      .map((s) => ({ ...s, others: s.repositories.filter((id) => !families.has(family.get(id))) }))
      .filter((s) => s.others.length > 0 && s.repositories.some((id) => ids.has(id)));
    const others = (list: readonly number[]) =>
      [...new Set(list.flatMap((id) => of.get(id) ?? []))].filter((one) => one !== name).sort();
    const said = listed.filter((t) => isSameTeam(t.name, name));
    const files = settled.filter((t) => isSameTeam(t.name, name));
    const isOwn = (c: Facts['counts'][number]) => ids.has(c.repository) || (c.key !== null && isSameTeam(c.key, name));
    const dates = mine.flatMap((r) => r.last_at?.getTime() ?? []);
    return {
      team: name,
      inferred: files.length === 0 && said.every((t) => t.inferred) && mine.every((r) => teams.get(r.id)!.inferred),
      sources: [
        ...new Set([
          ...files.map((t) => t.file),
          ...said.flatMap((t) => t.evidence.slice(0, 1).map((e) => (t.inferred ? e : `${t.identity}:${e}`))),
          ...mine.map((r) => teams.get(r.id)!.because),
        ]),
      ].slice(0, 4),
      goals: [...new Set([...files.flatMap((t) => t.goals), ...mine.flatMap((r) => r.goals)])],
      members: belong.length,
      membersInferred: list.length === 0,
      repositories: mine.length,
      lines: mine.reduce((n, r) => n + r.lines, 0),
      components: counts.filter(isOwn).reduce((n, c) => n + c.count, 0),
      contributions: {
        people: new Set(given.map(({ who }) => who)).size,
        repositories: new Set(given.map(({ repository }) => repository)).size,
        commits: given.reduce((n, { commits }) => n + commits, 0),
      },
      usedBy: {
        teams: others(users.map((u) => u.repository)),
        repositories: new Set(users.map((u) => u.repository)).size,
      },
      uses: others(used.map((u) => u.provider)),
      copies: {
        duplicates: common.reduce((n, s) => n + s.classes, 0),
        teams: others(common.flatMap((s) => s.others)),
      },
      orphans: mine.filter((r) => r.orphan === true).length,
      unowned: mine.filter((r) => r.unknown !== null).length,
      silentOwners: silent.filter((s) => ids.has(s.repository)).length,
      lastChange: dates.length === 0 ? null : new Date(Math.max(...dates)).toISOString(),
    };
  });
}

/** Both ways are one pair for copies, and two for uses. */
function between(
  { of }: Groups,
  shared: readonly { repositories: number[]; classes: number }[],
  uses: readonly { repository: number; provider: number; files: number }[],
): TeamsAnswer['between'] {
  const edges = new Map<string, TeamsAnswer['between'][number]>();
  const edge = (team: string, other: string) => {
    const key = JSON.stringify([team, other]);
    const known = edges.get(key) ?? { team, other, uses: 0, copies: 0 };
    edges.set(key, known);
    return known;
  };
  for (const { repository, provider, files } of uses) {
    const [team, other] = [of.get(repository), of.get(provider)];
    if (team !== undefined && other !== undefined && team !== other) edge(team, other).uses += files;
  }
  for (const { repositories, classes } of shared) {
    const teams = [...new Set(repositories.flatMap((id) => of.get(id) ?? []))];
    for (const team of teams) for (const other of teams) if (team !== other) edge(team, other).copies += classes;
  }
  return [...edges.values()].sort(
    (a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : 0) || (a.other < b.other ? -1 : 1),
  );
}
