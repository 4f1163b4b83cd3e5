/** `components`: what there is, the whole things first. */
import { z } from 'zod';
import { COMPONENT_KINDS, PROCESS_KINDS } from '../detectors/detector.ts';
import { type Context, operation, type TextOptions } from '../operations/seam/operation.ts';
import { ownersOfComponents } from '../ownership/owners-of.ts';
import { type AgeRow, agesOfComponents, type OwnerRow } from '../ownership/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { plural } from './kinds.ts';
import {
  type ComponentRow,
  countComponents,
  countCopiesElsewhere,
  leftOutOfDetection,
  listComponents,
  type Wanted,
} from './store.ts';

const KINDS = [...COMPONENT_KINDS, ...PROCESS_KINDS] as const;

export const componentShape = z.object({
  /** Stays the same through edits, moves, renames and rebuilds. */
  id: z.number().int(),
  name: z.string(),
  kind: z.enum(KINDS),
  role: z.string(),
  repo: z.string(),
  file: z.string(),
  start: z.number().int(),
  end: z.number().int().nullable(),
  language: z.string().nullable(),
  version: z.string().nullable(),
  description: z.string().nullable(),
  licence: z.string().nullable(),
  state: z.string().nullable(),
  /** Why it is not among what is listed first: test, example, generated, in a fork … */
  setApart: z.array(z.string()),
  lines: z.number().int().nullable(),
  team: z.string().nullable(),
  owner: z.object({ name: z.string(), kind: z.string(), confidence: z.number(), declared: z.boolean() }).nullable(),
  copiedElsewhere: z.number().int(),
  lastChange: z.iso.datetime().nullable(),
});
export type Shown = z.output<typeof componentShape>;

const output = z.object({
  counts: z.array(
    z.object({
      kind: z.enum(KINDS),
      process: z.boolean(),
      count: z.number().int(),
      setApart: z.number().int(),
      repositories: z.number().int(),
    }),
  ),
  total: z.number().int(),
  components: z.array(componentShape),
  notRead: z.array(
    z.object({ repo: z.string(), detector: z.string(), file: z.string(), line: z.number().int(), because: z.string() }),
  ),
});
export type ComponentsAnswer = z.output<typeof output>;

export const componentsOperation = operation({
  name: 'components',
  summary: 'what one could reuse, and how it is run: packages, services, models, pipelines …',
  description:
    'Lists components and processes that manifests, code and workflows declare: what is whole first (services, ' +
    'packages, pipelines), then estimators, models and the rest; the largest first. Tests, examples, documentation, ' +
    'templates, generated and vendored code, and what a fork has as the original has it, are counted, and listed with ' +
    '--all, or where their repository is named. Requirements files are no components: they are dependencies of what they lie in.',
  input: z.object({
    kind: z
      .array(z.enum(KINDS))
      .max(KINDS.length)
      .default([])
      .describe('only of this kind; may be given several times'),
    repo: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('only in this repository, by name or host/organisation/name; may be given several times'),
    team: z.string().min(1).optional().describe('only of this team: its repositories, and what it is declared to own'),
    owner: z
      .string()
      .min(1)
      .optional()
      .describe('only with this person among the first three owners: account, address or name'),
    language: z.string().min(1).optional().describe('only in this language, such as python'),
    text: z.string().min(1).optional().describe('only with these words in name, role, description or path'),
    all: z
      .boolean()
      .default(false)
      .describe('tests, examples, documentation, templates, generated and vendored ones, and those of forks too'),
    limit: z.number().int().min(1).max(1000).default(20).describe('how many to list, 1 to 1000'),
    offset: z
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .default(0)
      .describe('how many to pass over, for the next page of the same limit'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: [
    'spolia components                          what there is, the whole things first',
    'spolia components --kind estimator --text scaler',
    'spolia components --team growth --kind service --kind package',
    'spolia components --kind schedule          what runs by the clock',
  ],
  async run(context, { kind, repo, team, owner, language, text, all, limit, offset }) {
    const { db, viewer } = context;
    const wanted: Wanted = {
      ...{ kinds: kind, repositories: repo, all, limit, offset },
      ...{ team: team ?? null, owner: owner ?? null, language: language ?? null, text: text ?? null },
    };
    const [counts, rows, notRead] = await Promise.all([
      countComponents(db, viewer, wanted),
      listComponents(db, viewer, wanted),
      leftOutOfDetection(db, viewer, wanted),
    ]);
    const inList = counts.filter((c) => (kind.length === 0 ? !c.is_process : true));
    return {
      counts: counts.map((c) => ({
        kind: c.kind as (typeof KINDS)[number],
        process: c.is_process,
        count: c.count,
        setApart: c.apart,
        repositories: c.repositories,
      })),
      total: inList.reduce((sum, c) => sum + c.count + (all ? c.apart : 0), 0),
      components: await shown(context, rows),
      notRead,
    };
  },
  text({ counts, components, notRead }, options) {
    const { command } = options;
    const apart = counts.reduce((sum, c) => sum + c.setApart, 0);
    if (counts.length === 0)
      return `No components fit. "${command} components" without filters lists all, "${command} status" what is indexed.\n`;
    const kindsOf = (process: boolean) =>
      counts
        .filter((c) => c.process === process && c.count > 0)
        .map((c) => `${thousands(c.count)} ${plural(c.kind, c.count)}`)
        .join(', ');
    const lines: string[] = [];
    const things = kindsOf(false);
    const processes = kindsOf(true);
    if (things !== '') lines.push(`Components: ${things}.`);
    if (processes !== '') lines.push(`${things === '' ? 'Processes' : 'Run by'}: ${processes}.`);
    if (apart > 0)
      lines.push(
        `Set apart as tests, examples, documentation, templates, generated, vendored or repeated in forks: ${thousands(apart)} (--all lists them).`,
      );
    lines.push(...table(components, options, counts));
    if (notRead.length > 0) {
      lines.push('', `Not read: ${counted(notRead.length, 'file')}`);
      for (const n of notRead.slice(0, 3))
        lines.push(`  ${printable(n.repo)}:${printable(n.file)}:${n.line}: ${printable(n.because)}`);
      if (notRead.length > 3) lines.push(`  … ${notRead.length - 3} more: --json`);
    }
    if (components.length > 0) lines.push('', `More of one: ${command} component NAME`);
    return `${lines.join('\n')}\n`;
  },
});

/** Rows with owners, ages and copies. */
export async function shown({ db, viewer }: Context, rows: readonly ComponentRow[]): Promise<Shown[]> {
  const ids = rows.map((row) => row.id);
  const [owners, ages, copies] = await Promise.all([
    ownersOfComponents(db, viewer, ids),
    agesOfComponents(db, viewer, ids),
    countCopiesElsewhere(db, viewer, ids),
  ]);
  return shownWith(rows, { owners, ages, copies });
}

interface Known {
  owners: readonly OwnerRow[];
  ages: readonly AgeRow[];
  /** By component: classes with a copy outside of it. */
  copies: ReadonlyMap<number, number>;
}

/** From what was asked already. */
export function shownWith(rows: readonly ComponentRow[], { owners, ages, copies }: Known): Shown[] {
  const age = new Map(ages.map((a) => [a.component, a.last_at]));
  // Whoever is declared, and believed, speaks for it before somebody whom the history alone shows.
  const first = new Map(owners.filter((o) => o.rank === 0).map((o) => [o.component, o]));
  for (const o of [...owners].reverse()) if (o.declared && !o.silent && o.confidence >= 0.5) first.set(o.component, o);
  return rows.map((row) => {
    const owner = first.get(row.id);
    return {
      ...{
        id: row.id,
        name: row.name,
        kind: row.kind as Shown['kind'],
        role: row.role,
        repo: row.repo,
        file: row.file,
      },
      ...{ start: row.first_line ?? row.line, end: row.last_line, language: row.language, version: row.version },
      ...{
        description: row.description,
        licence: row.licence,
        state: row.state,
        setApart: row.marks,
        lines: row.lines,
      },
      team: row.team,
      owner:
        owner === undefined
          ? null
          : { name: owner.name, kind: owner.kind, confidence: owner.confidence, declared: owner.declared },
      copiedElsewhere: copies.get(row.id) ?? 0,
      lastChange: age.get(row.id)?.toISOString() ?? null,
    };
  });
}

/** A line of facts for each, and what it says of itself below. */
function table(
  components: readonly Shown[],
  { width }: TextOptions,
  counts: z.output<typeof output>['counts'],
): string[] {
  const lines: string[] = [];
  let kind = '';
  const more = () => {
    const listed = components.filter((c) => c.kind === kind && c.setApart.length === 0).length;
    const all = counts.find((c) => c.kind === kind)?.count ?? 0;
    if (listed < all)
      lines.push(
        // To be added to what was asked: other filters stay.
        `  … ${thousands(all - listed)} more: --kind ${/ /.test(kind) ? `"${kind}"` : kind} --limit ${Math.min(1000, all)}`,
      );
  };
  for (const c of components) {
    if (c.kind !== kind) {
      if (kind !== '') more();
      lines.push('', `${c.kind.charAt(0).toUpperCase()}${plural(c.kind, 2).slice(1)}`);
      kind = c.kind;
    }
    const state = [c.state, ...c.setApart].filter((s) => s !== null);
    const facts = [
      c.role,
      c.version === null ? null : c.version,
      c.lines === null ? null : counted(c.lines, 'line'),
      c.owner === null ? c.team : `${c.owner.name}${c.owner.declared ? '' : '?'}`,
      c.lastChange?.slice(0, 10) ?? null,
      c.copiedElsewhere === 0 ? null : `${counted(c.copiedElsewhere, 'copy', 'copies')} elsewhere`,
    ].filter((f) => f !== null);
    lines.push(
      `  ${printable(c.name)}${state.length > 0 ? ` [${state.map(printable).join(', ')}]` : ''}  ${printable(facts.join(', '))}`,
      `      ${printable(c.repo)}  ${printable(c.file)}:${c.start}`,
    );
    if (c.description !== null) lines.push(`      ${clipped(printable(c.description), width - 6)}`);
  }
  if (kind !== '') more();
  if (components.some((c) => c.owner?.declared === false))
    lines.push('', 'A name with ? is who the history shows; nobody declares it.');
  return lines;
}

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
