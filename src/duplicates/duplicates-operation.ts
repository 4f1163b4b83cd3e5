/** `duplicates`: what exists more than once in the index, or all copies of one. */
import { z } from 'zod';
import { problems } from '../errors.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { counted, percent, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { figuresOf } from './seen.ts';
import {
  actsOf,
  type ClassRow,
  classByKey,
  countClasses,
  facets,
  listClasses,
  type MemberRow,
  membersOf,
  NO_TEAM,
  sharedByTeams,
  type Wanted,
} from './store.ts';

const place = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  cell: z.number().int().optional(),
  language: z.string(),
  /** Of the unit; survives edits, moves and renames. */
  unit: z.number().int(),
  team: z.string().nullable(),
});
const range = z.object({ min: z.number(), median: z.number() });
const cloneClass = z.object({
  id: z.string(),
  type: z.enum(['T1', 'T2', 'T3']),
  members: z.array(place),
  tokens: z.number().int(),
  lines: z.number().int(),
  similarity: range,
  normalized: range,
  repos: z.number().int(),
  removable: z.number().int(),
  fragment: z.boolean(),
  within: z.string().nullable(),
  /** Of all members; `-` for a repository without one. */
  teams: z.array(z.string()),
  /** That people decided to live with it; `in` says of which class they said so: this one, or one that it lies in. */
  accepted: z
    .object({ by: z.string(), reason: z.string(), until: z.iso.date(), since: z.iso.datetime(), in: z.string() })
    .nullable(),
  assigned: z.object({ to: z.string(), by: z.string(), since: z.iso.datetime() }).nullable(),
});
const act = z.object({
  kind: z.enum(['accept', 'reopen', 'assign', 'release']),
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string().nullable(),
  until: z.iso.date().nullable(),
  to: z.string().nullable(),
});
const facet = z.array(z.object({ value: z.string(), classes: z.number().int() }));
type Answered = z.output<typeof cloneClass>;

const output = z.object({
  totals: z.object({
    classes: z.number().int(),
    crossRepo: z.number().int(),
    crossTeam: z.number().int(),
    copiedLines: z.number().int(),
    /** Accepted ones among those that were asked for, counted above or not. */
    accepted: z.number().int(),
  }),
  classes: z.array(cloneClass),
  /** Of one duplicate, the latest first. */
  acts: z.array(act),
  counts: z
    .object({
      teams: facet,
      repositories: facet,
      languages: facet,
      types: facet,
      assignees: facet,
      /** Which teams have the same code; `a` and `b` are one where it is copied within a team. */
      shared: z.array(z.object({ a: z.string(), b: z.string(), classes: z.number().int(), lines: z.number().int() })),
    })
    .nullable(),
});
export type DuplicatesAnswer = z.output<typeof output>;

export const duplicatesOperation = operation({
  name: 'duplicates',
  summary: 'the costliest duplicates, or all copies of one',
  description:
    'Lists classes of copied code in the index, costliest first: the most lines that could go. With the id of one, all ' +
    'of its copies. Ids stay the same through edits, moves and new copies. What was accepted with "spolia accept" is ' +
    'left out unless asked for. What is set apart (generated, vendored, boilerplate, tests, forks of one another) is not ' +
    'compared; "spolia status" counts it.',
  input: z.object({
    id: z.string().min(1).optional().describe('id of a duplicate, as the list shows it'),
    limit: z.number().int().min(1).max(1000).default(10).describe('how many to list, 1 to 1000'),
    offset: z.number().int().min(0).max(1_000_000).default(0).describe('how many to pass over before the first'),
    crossRepo: z.boolean().default(false).describe('only copies in two or more repositories'),
    crossTeam: z.boolean().default(false).describe('only copies of two or more teams'),
    repo: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('only with a copy in this repository, by name or host/organisation/name; may be given several times'),
    team: z
      .array(z.string().min(1))
      .max(20)
      .default([])
      .describe('only with a copy of this team ("-" for none); given several times: of each of them'),
    language: z
      .array(z.string().min(1))
      .max(20)
      .default([])
      .describe('only in this language, such as python; may be given several times'),
    type: z
      .array(z.enum(['T1', 'T2', 'T3']))
      .max(3)
      .default([])
      .describe('T1: the same, T2: under other names, T3: edited; may be given several times'),
    text: z.string().max(200).default('').describe('only where name, path and repository of a copy have these words'),
    accepted: z
      .enum(['without', 'with', 'only'])
      .default('without')
      .describe('what people decided to live with: without it, with it, only it'),
    assignee: z
      .array(z.string().min(1))
      .max(20)
      .default([])
      .describe('only what is assigned to this person or team; may be given several times'),
    counts: z
      .boolean()
      .default(false)
      .describe('also how many there are by team, repository, language and type, and which teams share how much'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['id'],
  examples: [
    'spolia duplicates --cross-repo            what repositories share',
    'spolia duplicates --repo churn-model      what this one shares, and with whom',
    'spolia duplicates --team risk --team growth    what both have',
    'spolia duplicates k3m9x0ab                all copies of one',
    'spolia duplicates --limit 100 --json      for programs',
  ],
  async run(context, input) {
    const { db, viewer, now } = context;
    const { id, limit, offset, crossRepo, crossTeam, counts } = input;
    const today = now().toISOString().slice(0, 10);
    if (id === undefined) {
      const wanted: Wanted = {
        ...{ crossRepo, crossTeam, repositories: input.repo, teams: input.team, languages: input.language, today },
        ...{ types: input.type, accepted: input.accepted, assignees: input.assignee },
        words: input.text
          .toLowerCase()
          .split(/\s+/)
          .filter((word) => word !== ''),
      };
      return {
        totals: await countClasses(db, viewer, wanted),
        classes: await answered(context, await listClasses(db, viewer, wanted, { limit, offset })),
        acts: [],
        counts: counts ? await countsOf(context, wanted) : null,
      };
    }
    const row = await classByKey(db, viewer, id, today);
    if (row === undefined) throw problems.noSuchClass(id);
    const [found] = await answered(context, [row]);
    const lengths = found.members.map((m) => m.end - m.start + 1);
    const copiedLines = lengths.reduce((sum, n) => sum + n, 0) - Math.max(...lengths);
    return {
      totals: {
        ...{ classes: 1, crossRepo: found.repos > 1 ? 1 : 0, crossTeam: found.teams.length > 1 ? 1 : 0, copiedLines },
        accepted: found.accepted === null ? 0 : 1,
      },
      classes: [found],
      acts: (await actsOf(db, viewer, id)).map(({ kind, by_name, at, reason, until, assignee }) => ({
        ...{ kind, by: by_name, at: at.toISOString(), reason, until, to: assignee },
      })),
      counts: null,
    };
  },
  text({ totals, classes }, { command }) {
    const apart = totals.accepted > 0 ? `${counted(totals.accepted, 'accepted one')} left out: --accepted with` : null;
    if (totals.classes === 0) {
      const why = apart ?? `"${command} status" says what is in the index and what was not compared`;
      return `No duplicates. ${why.charAt(0).toUpperCase()}${why.slice(1)}.\n`;
    }
    const isMixed = totals.crossRepo < totals.classes;
    const across = isMixed ? `, ${thousands(totals.crossRepo)} of them across repositories` : ' across repositories';
    const all = classes.length === 1 && totals.classes === 1;
    // Of one alone its own line says it.
    const inCopies = all ? '' : `; ${counted(totals.copiedLines, 'line')} lie in copies, the longest of each left out`;
    const lines = [`${counted(totals.classes, 'duplicate')}${across}${inCopies}.`];
    for (const c of classes) {
      const likeness =
        c.type === 'T1' ? 'all the same' : `${percent(Math.max(c.similarity.min, c.normalized.min))} alike or more`;
      lines.push(
        '',
        `${c.id}  ${counted(c.removable, 'line')} could go  ${counted(c.members.length, 'copy', 'copies')} in ${counted(c.repos, 'repository', 'repositories')}, ${likeness}${c.fragment ? ', a part of each' : ''}`,
      );
      if (c.accepted !== null)
        lines.push(
          `    accepted until ${c.accepted.until} by ${printable(c.accepted.by)}: ${printable(c.accepted.reason)}`,
        );
      if (c.assigned !== null) lines.push(`    assigned to ${printable(c.assigned.to)}`);
      const shown = all ? c.members : c.members.slice(0, MOST_SHOWN);
      for (const m of shown) {
        const cell = m.cell === undefined ? '' : ` cell ${m.cell},`;
        lines.push(
          `    ${printable(m.repo)}  ${printable(m.file)}:${cell}${m.start}  ${printable(m.name)}${m.team === null ? '' : `  (${printable(m.team)})`}`,
        );
      }
      if (shown.length < c.members.length)
        lines.push(`    … ${c.members.length - shown.length} more: ${command} duplicates ${c.id}`);
    }
    if (classes.length < totals.classes)
      lines.push('', `${thousands(totals.classes - classes.length)} more: --limit ${Math.min(1000, totals.classes)}`);
    if (isMixed && totals.crossRepo > 0 && !all)
      lines.push(`Those across repositories alone: ${command} duplicates --cross-repo`);
    if (all)
      lines.push(
        '',
        `Side by side: ${command} compare ${classes[0].id}`,
        `Which copy to keep: ${command} copies ${classes[0].id}`,
        `To live with it until a day: ${command} accept ${classes[0].id} --reason "…" --until YYYY-MM-DD`,
      );
    if (apart !== null && !all && classes.every(({ accepted }) => accepted === null)) lines.push(`${apart}.`);
    return `${lines.join('\n')}\n`;
  },
});

const MOST_SHOWN = 4;
const MOST_PAIRS = 2000;
const MOST_VALUES = 500;

async function countsOf({ db, viewer }: Context, wanted: Wanted): Promise<z.output<typeof output>['counts']> {
  const rows = await facets(db, viewer, wanted);
  const of = (name: string) =>
    rows
      .filter(({ facet }) => facet === name)
      .slice(0, MOST_VALUES)
      .map(({ value, n }) => ({ value, classes: n }));
  return {
    ...{ teams: of('teams'), repositories: of('repositories'), languages: of('languages'), types: of('types') },
    assignees: of('assignees'),
    shared: await sharedByTeams(db, viewer, wanted, MOST_PAIRS),
  };
}

async function answered({ db, viewer }: Context, rows: readonly ClassRow[]): Promise<Answered[]> {
  const members = new Map<number, MemberRow[]>(rows.map((row) => [row.id, []]));
  for (const m of await membersOf(db, viewer, [...members.keys()])) members.get(m.class)!.push(m);
  const figures = await figuresOf(db, rows, members);
  return rows.map((row) => {
    const list = members.get(row.id)!;
    return {
      id: row.key,
      ...figures.get(row.id)!,
      members: list.map(({ repo, file, name, kind, start, end, cell, language, unit, team }) => ({
        ...{ repo, file, name, kind, start, end },
        ...(cell < 0 ? {} : { cell }),
        ...{ language, unit, team },
      })),
      lines: list[0].end - list[0].start + 1,
      repos: row.repos,
      fragment: row.fragment,
      within: row.within,
      teams: [...row.teams].sort((a, b) => Number(a === NO_TEAM) - Number(b === NO_TEAM) || (a < b ? -1 : 1)),
      accepted:
        row.accepted_by === null
          ? null
          : {
              ...{ by: row.accepted_by, reason: row.accepted_because!, until: row.accepted_until! },
              ...{ since: row.accepted_at!.toISOString(), in: row.accepted_in! },
            },
      assigned:
        row.assigned_to === null
          ? null
          : { to: row.assigned_to, by: row.assigned_by!, since: row.assigned_at!.toISOString() },
    };
  });
}
