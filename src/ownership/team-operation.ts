/** `team`: what a team owns, contributes to, uses, and shares with others. */
import { z } from 'zod';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { operation } from '../operations/seam/operation.ts';
import { packagesUsedBy, usersOfPackages } from '../reuse/store.ts';
import { counted, listed as listedWords, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { companyOf, onceOfFamilies, properName } from './company.ts';
import { asConfirmation, confirmation, covers, saidText } from './confirmations.ts';
import { componentsOfTeam, type OwnedComponent, type SharedCopy, sharedCopies, silentOwners } from './store.ts';
import { contributionsOf, isSameTeam, listedIn, membersOf } from './team.ts';

const side = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  start: z.number().int(),
  /** When its file was made. */
  since: z.iso.datetime().nullable(),
});
const copyShape = z.object({
  class: z.string(),
  tokens: z.number().int(),
  own: side,
  other: side,
  team: z.string().nullable(),
  /** As far as the age of files tells. */
  first: z.enum(['own', 'other', 'unknown']),
});
const component = z.object({
  id: z.number().int(),
  repo: z.string(),
  kind: z.string(),
  role: z.string(),
  name: z.string(),
  file: z.string(),
  line: z.number().int(),
  /** The place that declares the team for it; null where it lies in one of its repositories. */
  declaredAt: z.string().nullable(),
});
const output = z.object({
  team: z.string(),
  sources: z.array(z.string()),
  goals: z.array(z.string()),
  members: z.array(z.object({ name: z.string(), because: z.string(), inferred: z.boolean(), seen: z.boolean() })),
  repositories: z.array(
    z.object({
      repo: z.string(),
      because: z.string(),
      inferred: z.boolean(),
      lines: z.number().int(),
      goals: z.array(z.string()),
      orphan: z.boolean(),
      busFactor: z.number().int().nullable(),
      lastChange: z.iso.datetime().nullable(),
      /** Commits of machines, which are nobody's contribution. */
      byBots: z.number().int(),
      byAiAlone: z.number().int(),
      /** Why nobody is known to own it. */
      unknown: z.string().nullable(),
    }),
  ),
  components: z.array(component),
  /** How they are run. */
  processes: z.array(component),
  /** Declared for one of its repositories, without a sign of life for a year. */
  silent: z.array(
    z.object({ repo: z.string(), name: z.string(), evidence: z.string(), lastSeen: z.iso.datetime().nullable() }),
  ),
  /** What people say the team owns, or does not. */
  confirmed: z.array(confirmation),
  contributions: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      who: z.string(),
      commits: z.number().int(),
      fixes: z.number().int(),
      reviews: z.number().int(),
      trivial: z.number().int(),
      withAi: z.number().int(),
      last: z.iso.datetime(),
      evidence: z.array(z.string()),
    }),
  ),
  /** Packages of others; places are `file:line` in the repository that uses them. */
  uses: z.array(
    z.object({ component: z.string(), repo: z.string(), team: z.string().nullable(), places: z.array(z.string()) }),
  ),
  /** Who uses its packages. */
  users: z.array(
    z.object({
      component: z.string(),
      provider: z.string(),
      repo: z.string(),
      team: z.string().nullable(),
      files: z.number().int(),
      places: z.array(z.string()),
    }),
  ),
  copies: z.array(copyShape),
  others: z.array(z.string()),
});
export type TeamAnswer = z.output<typeof output>;

export const teamOperation = operation({
  name: 'team',
  summary: 'what a team owns, contributes to, and shares with others',
  description:
    'Repositories and components of a team, the goals that they serve, its members, what these did in repositories of ' +
    'other teams, and which code it has in common with others, with who had it first as far as the age of files tells. ' +
    'A commit is a contribution where the repository is not the author’s own team’s; trivial ones are counted apart, ' +
    'and those of bots and of AI alone are nobody’s. Teams come from spolia.yaml, catalog-info.yaml, CODEOWNERS and ' +
    'OWNERS_ALIASES; what is inferred is marked.',
  input: z.object({
    name: z.string().min(1).max(200).describe('name of the team, such as growth or acme/growth'),
    limit: z.number().int().min(1).max(1000).default(10).describe('how many to list of each, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: ['spolia team growth', 'spolia team @acme/growth --json'],
  async run(context, { name, limit }) {
    const { db, viewer } = context;
    const company = await companyOf(db, viewer);
    const { repositories: all, teams, settled, listed, members: lists, people, said } = company;
    const own = all.filter((r) => {
      const team = teams.get(r.id);
      return team != null && isSameTeam(team.team, name);
    });
    const sources = listed.filter((t) => isSameTeam(t.name, name));
    const known = company.names;
    if (!known.some((one) => isSameTeam(one, name))) {
      const short = known.map((one) => one.slice(one.lastIndexOf('/') + 1));
      throw problems.noTeam(name, nearest(name.slice(name.lastIndexOf('/') + 1), short));
    }
    const ids = new Set(own.map((r) => r.id));
    const families = new Set(own.map((r) => r.family ?? r.id));
    const once = onceOfFamilies(all, ids);
    const elsewhere = new Set([...once].filter((id) => !ids.has(id)));
    const members = membersOf(listedIn(name, settled, lists), people, ids, once);
    const kin = all.filter((r) => ids.has(r.id) || families.has(r.family ?? r.id)).map((r) => r.id);
    const keys = known.filter((one) => isSameTeam(one, name)).map((one) => `team:${one.toLowerCase()}`);
    const words = said.filter(({ kind, party }) => kind === 'team' && isSameTeam(party, name));
    const parts = words
      .filter(({ owns, path }) => owns && path !== '')
      .map((row) => ({ ...row, text: saidText(asConfirmation(row)) }));
    const denied = words.filter(({ owns, path }) => !owns && path !== '').map(asConfirmation);
    const [found, copies, uses, users, silent] = await Promise.all([
      componentsOfTeam(db, viewer, { keys, repositories: [...ids], said: parts }),
      sharedCopies(db, viewer, [...ids], kin),
      packagesUsedBy(db, viewer, [...ids]),
      usersOfPackages(db, viewer, [...ids]),
      silentOwners(db, viewer),
    ]);
    const isDenied = ({ repo, file, name: called }: (typeof found)[number]) =>
      denied.some((d) => d.repo === repo && (d.component === called ? d.path === file : covers(d, file)));
    const owned = found.filter((c) => !isDenied(c));
    const repo = new Map(all.map((r) => [r.id, r.identity]));
    return {
      team: properName(name, company),
      sources: [
        ...settled.filter((t) => isSameTeam(t.name, name)).map((t) => t.file),
        ...sources.flatMap((t) =>
          t.evidence.slice(0, 2).map((e) => (t.source === 'organisation path' ? e : `${t.identity}:${e}`)),
        ),
      ].filter((s, i, list) => list.indexOf(s) === i),
      goals: [
        ...new Set([
          ...settled.filter((t) => isSameTeam(t.name, name)).flatMap((t) => t.goals),
          ...own.flatMap((r) => r.goals),
        ]),
      ],
      members: members.map(({ name: who, because, inferred, rows }) => ({
        name: who,
        because,
        inferred,
        seen: rows.length > 0,
      })),
      repositories: own.map((r) => ({
        repo: r.identity,
        because: teams.get(r.id)!.because,
        inferred: teams.get(r.id)!.inferred,
        lines: r.lines,
        goals: r.goals,
        orphan: r.orphan ?? false,
        busFactor: r.bus_factor,
        lastChange: r.last_at?.toISOString() ?? null,
        byBots: r.by_bots ?? 0,
        byAiAlone: r.by_ai ?? 0,
        unknown: r.unknown,
      })),
      components: owned.filter((c) => !c.is_process).map(asPart),
      processes: owned.filter((c) => c.is_process).map(asPart),
      silent: silent
        .filter((o) => ids.has(o.repository))
        .map(({ repo, name: who, evidence, last_at }) => ({
          ...{ repo, name: who, evidence, lastSeen: last_at?.toISOString() ?? null },
        })),
      confirmed: words.map(asConfirmation),
      contributions: contributionsOf(members, people, elsewhere)
        .slice(0, Math.max(limit, 100))
        .map(({ repository, last, ...c }) => ({
          repo: repo.get(repository)!,
          team: teams.get(repository)?.team ?? null,
          ...c,
          last: last.toISOString(),
        })),
      uses: uses.map(({ name, identity, team, places }) => ({ component: name, repo: identity, team, places })),
      users: users.map(({ name: component, provider, repository, identity, files, places }) => ({
        ...{ component, provider, repo: identity, team: teams.get(repository)?.team ?? null, files, places },
      })),
      copies: copies
        .slice(0, Math.max(limit, 100))
        .map((c) => asCopy(c, teams.get(c.other_repository)?.team ?? c.other_team)),
      others: known.filter((one) => !isSameTeam(one, name)).sort(),
    };
  },
  text(answer, { command }) {
    const most = 10;
    const inferredTeam = answer.repositories.length > 0 && answer.repositories.every((r) => r.inferred);
    const lines = [
      `${printable(answer.team)}  ${counted(answer.repositories.length, 'repository', 'repositories')}, ${counted(answer.components.length, 'component')}${inferredTeam ? '; inferred from the paths of repositories' : ''}`,
    ];
    if (answer.goals.length > 0) lines.push(`Goals: ${answer.goals.map(printable).join('; ')}`);
    if (answer.sources.length > 0)
      lines.push(
        `Named in ${answer.sources.slice(0, 4).map(printable).join(', ')}${answer.sources.length > 4 ? ' …' : ''}`,
      );
    const list = (title: string, all: readonly string[]) => {
      if (all.length === 0) return;
      lines.push('', title, ...all.slice(0, most).map((l) => `  ${l}`));
      if (all.length > most) lines.push(`  … ${all.length - most} more: --json`);
    };
    const inferred = answer.members.some((m) => m.inferred);
    list(
      inferred ? 'Members, inferred from the history: no file lists them' : 'Members',
      answer.members.map(
        (m) => `${printable(m.name)}  ${printable(m.because)}${m.seen ? '' : ', never seen in a history'}`,
      ),
    );
    list(
      'Owns',
      answer.repositories.map((r) => {
        const facts = [
          counted(r.lines, 'line'),
          r.lastChange === null ? null : `last change ${r.lastChange.slice(0, 10)}`,
          r.busFactor === null || r.busFactor === 0 ? null : `bus factor ${r.busFactor}`,
          r.orphan ? 'orphan' : null,
          r.byBots > 0 ? `${counted(r.byBots, 'commit')} by bots` : null,
          r.byAiAlone > 0 ? `${thousands(r.byAiAlone)} by AI alone` : null,
        ].filter((f) => f !== null);
        return `${printable(r.repo)}  ${facts.join(', ')}  (${printable(r.because)})`;
      }),
    );
    list(
      'Among its components',
      [...answer.components]
        .sort((a, b) => rank(a.kind) - rank(b.kind))
        .map(
          (c) =>
            `${printable(c.name)}  ${printable(c.role)}  ${printable(c.repo)}:${printable(c.file)}:${c.line}${c.declaredAt === null ? '' : `  (${printable(c.declaredAt)})`}`,
        ),
    );
    list(
      'Contributes to',
      answer.contributions.map((c) => {
        const parts = [
          c.commits > 0 ? counted(c.commits, 'commit') : null,
          c.fixes > 0 ? `${counted(c.fixes, 'fix', 'fixes')} among them` : null,
          c.withAi > 0 ? `${c.withAi} with AI` : null,
          c.reviews > 0 ? counted(c.reviews, 'review') : null,
          c.trivial > 0 ? `${c.trivial} trivial apart` : null,
        ].filter((p) => p !== null);
        return `${printable(c.repo)}${c.team === null ? '' : ` (${printable(c.team)})`}  ${printable(c.who)}: ${parts.join(', ')}, last ${c.last.slice(0, 10)}${c.evidence.length > 0 ? `  ${c.evidence[0].slice(0, 10)}` : ''}`;
      }),
    );
    list(
      'Uses',
      answer.uses.map(
        (u) =>
          `${printable(u.component)}  ${printable(u.repo)}${u.team === null ? '' : ` (${printable(u.team)})`}  ${u.places.slice(0, 2).map(printable).join(', ')}`,
      ),
    );
    list(
      'Used by',
      answer.users.map(
        (u) =>
          `${printable(u.component)}  by ${printable(u.repo)}${u.team === null ? '' : ` (${printable(u.team)})`}  ${counted(u.files, 'file')}  ${u.places.slice(0, 1).map(printable).join(', ')}`,
      ),
    );
    list(
      'Declared, and without a sign of life for a year',
      answer.silent.map(
        (o) =>
          `${printable(o.name)}  ${printable(o.repo)}  ${printable(o.evidence)}${o.lastSeen === null ? ', never seen' : `, last seen ${o.lastSeen.slice(0, 10)}`}`,
      ),
    );
    const copyText = (c: z.output<typeof copyShape>) =>
      `${printable(c.own.name)}  ${placeOf(c.own)}  and  ${placeOf(c.other)} ${printable(c.other.name)}${c.team === null ? '' : ` (${printable(c.team)})`}  ${command} duplicates ${c.class}`;
    list('Has what others had first', answer.copies.filter((c) => c.first === 'other').map(copyText));
    list('Others have what it had first', answer.copies.filter((c) => c.first === 'own').map(copyText));
    list('Shares, and nothing tells who was first', answer.copies.filter((c) => c.first === 'unknown').map(copyText));
    if (answer.copies.length > 0) lines.push('', 'Who was first is told by when the files were made.');
    if (answer.repositories.length === 0 && answer.components.length === 0)
      lines.push(
        '',
        'It owns nothing that is indexed. spolia.yaml of the folder given to "index" can say which repositories are its.',
      );
    if (answer.others.length > 0)
      lines.push(
        '',
        `Other teams: ${listedWords(answer.others.slice(0, 12).map(printable))}${answer.others.length > 12 ? ' …' : ''}`,
      );
    return `${lines.join('\n')}\n`;
  },
});

const asPart = (c: OwnedComponent & { declared: boolean }): z.output<typeof component> => ({
  ...{ id: c.id, repo: c.repo, kind: c.kind, role: c.role, name: c.name, file: c.file, line: c.line },
  declaredAt: c.declared ? c.evidence : null,
});

const WHOLE_FIRST = ['service', 'package', 'library', 'pipeline', 'feature view', 'estimator', 'model'];
const rank = (kind: string): number => (WHOLE_FIRST.includes(kind) ? WHOLE_FIRST.indexOf(kind) : WHOLE_FIRST.length);

const placeOf = ({ repo, file, start, since }: z.output<typeof side>): string =>
  `${printable(repo)}:${printable(file)}:${start}${since === null ? '' : ` (${since.slice(0, 10)})`}`;

function asCopy(c: SharedCopy, team: string | null): z.output<typeof copyShape> {
  const [own, other] = [c.own_first?.getTime() ?? null, c.other_first?.getTime() ?? null];
  return {
    class: c.class,
    tokens: c.tokens,
    own: {
      repo: c.own_repo,
      file: c.own_file,
      name: c.own_name,
      start: c.own_start,
      since: c.own_first?.toISOString() ?? null,
    },
    other: {
      ...{ repo: c.other_repo, file: c.other_file, name: c.other_name, start: c.other_start },
      since: c.other_first?.toISOString() ?? null,
    },
    team,
    first: own === null || other === null || own === other ? 'unknown' : own < other ? 'own' : 'other',
  };
}
