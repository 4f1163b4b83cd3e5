/** `duplicates`: what exists more than once in the index, or all copies of one. */
import { z } from 'zod';
import { problems } from '../errors.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { counted, percent, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { figuresOf } from './seen.ts';
import { type ClassRow, classByKey, countClasses, listClasses, type MemberRow, membersOf } from './store.ts';

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
});
type Answered = z.output<typeof cloneClass>;

const output = z.object({
  totals: z.object({ classes: z.number().int(), crossRepo: z.number().int(), copiedLines: z.number().int() }),
  classes: z.array(cloneClass),
});
export type DuplicatesAnswer = z.output<typeof output>;

export const duplicatesOperation = operation({
  name: 'duplicates',
  summary: 'the costliest duplicates, or all copies of one',
  description:
    'Lists classes of copied code in the index, costliest first: the most lines that could go. With the id of one, all ' +
    'of its copies. Ids stay the same through edits, moves and new copies. What is set apart (generated, vendored, ' +
    'boilerplate, tests, forks of one another) is not compared; "spolia status" counts it.',
  input: z.object({
    id: z.string().min(1).optional().describe('id of a duplicate, as the list shows it'),
    limit: z.number().int().min(1).max(1000).default(10).describe('how many to list, 1 to 1000'),
    crossRepo: z.boolean().default(false).describe('only copies in two or more repositories'),
    repo: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('only with a copy in this repository, by name or host/organisation/name; may be given several times'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  positional: ['id'],
  examples: [
    'spolia duplicates --cross-repo            what repositories share',
    'spolia duplicates --repo churn-model      what this one shares, and with whom',
    'spolia duplicates k3m9x0ab                all copies of one',
    'spolia duplicates --limit 100 --json      for programs',
  ],
  async run(context, { id, limit, crossRepo, repo }) {
    const { db, viewer } = context;
    const wanted = { crossRepo, repositories: repo, limit };
    if (id === undefined) {
      return {
        totals: await countClasses(db, viewer, wanted),
        classes: await answered(context, await listClasses(db, viewer, wanted)),
      };
    }
    const row = await classByKey(db, viewer, id);
    if (row === undefined) throw problems.noSuchClass(id);
    const [found] = await answered(context, [row]);
    const lengths = found.members.map((m) => m.end - m.start + 1);
    const copiedLines = lengths.reduce((sum, n) => sum + n, 0) - Math.max(...lengths);
    return { totals: { classes: 1, crossRepo: found.repos > 1 ? 1 : 0, copiedLines }, classes: [found] };
  },
  text({ totals, classes }, { command }) {
    if (totals.classes === 0) {
      return `No duplicates. "${command} status" says what is in the index and what was not compared.\n`;
    }
    const isMixed = totals.crossRepo < totals.classes;
    const across = isMixed ? `, ${thousands(totals.crossRepo)} of them across repositories` : ' across repositories';
    const lines = [
      `${counted(totals.classes, 'duplicate')}${across}; ${counted(totals.copiedLines, 'line')} lie in copies, the longest of each left out.`,
    ];
    const all = classes.length === 1 && totals.classes === 1;
    for (const c of classes) {
      const alike = c.type === 'T1' ? 'all the same' : `${percent(c.normalized.min)} alike or more`;
      lines.push(
        '',
        `${c.id}  ${counted(c.removable, 'line')} could go  ${counted(c.members.length, 'copy', 'copies')} in ${counted(c.repos, 'repository', 'repositories')}, ${alike}${c.fragment ? ', a part of each' : ''}`,
      );
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
    return `${lines.join('\n')}\n`;
  },
});

const MOST_SHOWN = 4;

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
    };
  });
}
