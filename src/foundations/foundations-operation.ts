/** `foundations`: which open-source bases the repositories build upon, and how; or all about one. */
import { z } from 'zod';
import { Problem } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { CHECKS } from '../reuse/classes/estimator-contract.ts';
import { asAskedVersion, askedVersion, asPastedCopy, pastedCopy } from '../reuse/shapes.ts';
import { type Version, versionsOf } from '../reuse/store.ts';
import { isOutside } from '../reuse/version-ranges.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { dutyOf } from './licence-duty.ts';
import { copiedFrom, extensionsOf, type FoundationRow, foundationNames, listFoundations } from './store.ts';

const foundation = z.object({
  name: z.string(),
  ecosystem: z.string(),
  declared: z.boolean(),
  licence: z.string().nullable(),
  /** The approved range. */
  approved: z.string().nullable(),
  /** Repository with its source, if that is indexed. */
  source: z.string().nullable(),
  repositories: z.number().int(),
  /** That are forks of these, and counted with `all` alone. */
  forks: z.number().int(),
  files: z.number().int(),
  ranges: z.array(z.string()),
  locked: z.array(z.string()),
  extended: z.number().int(),
  failing: z.number().int(),
  /** Repositories that fix or ask for a version outside of the approved range; null where none is approved. */
  outside: z.number().int().nullable(),
});
const check = z.object({
  check: z.string(),
  /** What it asks for. */
  says: z.string(),
  holds: z.enum(['yes', 'no', 'unknown']),
  file: z.string(),
  line: z.number().int(),
  because: z.string(),
});
const output = z.object({
  foundations: z.array(foundation),
  /** Of one foundation only. */
  versions: z.array(
    // Null: nothing is approved, or nobody can tell.
    askedVersion.extend({ outside: z.boolean().nullable() }),
  ),
  extensions: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      file: z.string(),
      name: z.string(),
      line: z.number().int(),
      base: z.string(),
      checks: z.array(check).nullable(),
    }),
  ),
  copies: z.array(pastedCopy),
  duty: z.string().nullable(),
});
export type FoundationsAnswer = z.output<typeof output>;
type Output = z.output<typeof output>;

export const foundationsOperation = operation({
  name: 'foundations',
  summary: 'which open-source bases are built upon, at which versions, and how',
  description:
    'Lists the distributions that repositories import or ask for and that the index does not hold itself; those that ' +
    'spolia.yaml declares under "foundations" stand first. With NAME: versions by repository, the classes that extend its ' +
    'contract (for scikit-learn, which checks of the contract each fails, with file and line), and, where its source is ' +
    'indexed too, the functions that were copied from it instead of imported, with what the licence asks for. A fork counts ' +
    'with its original, and stands only for what is otherwise in it.',
  input: z.object({
    name: z.string().min(1).optional().describe('one foundation, as it is installed'),
    ecosystem: z
      .enum(['python', 'npm', 'go', 'maven', 'r', 'docker'])
      .optional()
      .describe('only of this ecosystem; images (docker) are listed only when asked for'),
    all: z.boolean().default(false).describe('what forks only repeat too'),
    limit: z.number().int().min(1).max(1000).default(20).describe('how many to list, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: [
    'spolia foundations                        the bases, most used first',
    'spolia foundations scikit-learn           versions, estimators, broken contracts, copies',
    'spolia foundations --ecosystem docker     images',
    'spolia foundations --all                  each fork counted too',
  ],
  async run(context, { name, ecosystem, all: forksToo, limit }): Promise<Output> {
    const { db, viewer } = context;
    const wanted = { name: name ?? null, ecosystem: ecosystem ?? null, forksToo, limit };
    const rows = await listFoundations(db, viewer, wanted);
    const foundations = await Promise.all(
      rows.map(async (row) =>
        described(row, row.versions === null ? null : await versionsIn(context, row, { forksToo })),
      ),
    );
    const base: Output = { foundations, versions: [], extensions: [], copies: [], duty: null };
    if (name === undefined) return base;
    if (rows.length === 0) throw await unknownName(context, name);
    return { ...base, ...(await detailsOf(context, rows[0], { forksToo, limit })) };
  },
  text,
});

const described = (row: FoundationRow, versions: Output['versions'] | null): z.output<typeof foundation> => ({
  name: row.name,
  ecosystem: row.ecosystem,
  declared: row.declared,
  licence: row.licence,
  approved: row.versions,
  source: row.source,
  repositories: row.repositories,
  forks: row.forks,
  files: row.files,
  ranges: row.ranges,
  locked: row.locked,
  extended: row.extended,
  failing: row.failing,
  outside: versions?.filter(({ outside }) => outside === true).length ?? null,
});

/** By repository, with whether it is one that is approved. */
async function versionsIn(
  { db, viewer }: Context,
  { ecosystem, name, versions: approved }: FoundationRow,
  { forksToo }: { forksToo: boolean },
): Promise<Output['versions']> {
  const all = await versionsOf(db, viewer, ecosystem, name);
  return (forksToo ? all : all.filter((one) => !repeatsOriginal(one, all))).map((one) => ({
    ...asAskedVersion(one),
    outside: approved === null ? null : isOutside(ecosystem, approved, one),
  }));
}

async function unknownName({ db, viewer }: Context, name: string): Promise<Problem> {
  const near = nearest(name, await foundationNames(db, viewer));
  return new Problem(
    'no-foundation',
    'not-found',
    `no repository of the index builds upon "${name}"${near === null ? '' : `; did you mean "${near}"?`}`,
    'Run "spolia foundations" for those that there are; for a package of the index run "spolia consumers NAME".',
  );
}

async function detailsOf(
  context: Context,
  row: FoundationRow,
  { forksToo, limit }: { forksToo: boolean; limit: number },
): Promise<Partial<Output>> {
  const { db, viewer } = context;
  const copies = row.source === null ? [] : await copiedFrom(db, viewer, row.source, limit);
  return {
    versions: await versionsIn(context, row, { forksToo }),
    extensions: (await extensionsOf(db, viewer, row, { forksToo, limit })).map(({ identity, checks, ...rest }) => ({
      ...{ repo: identity, ...rest },
      checks: checks?.map((one) => ({ ...one, says: CHECKS[one.check as keyof typeof CHECKS] ?? one.check })) ?? null,
    })),
    copies: copies.map(asPastedCopy),
    duty: copies.length === 0 ? null : dutyOf(row.licence),
  };
}

function repeatsOriginal(one: Version, all: readonly Version[]): boolean {
  const original = all.find(({ identity }) => identity === one.original);
  const asked = ({ ranges, locked }: Version) => JSON.stringify([ranges, locked]);
  return original !== undefined && asked(one) === asked(original);
}

const forksOf = (forks: number): string => (forks === 0 ? '' : ` and ${counted(forks, 'fork')}`);

function text(out: Output, { command }: { command: string }): string {
  const { foundations: all } = out;
  if (all.length === 0) {
    return `No foundations: no indexed repository imports or asks for a library. "${command} status" says what is in the index.\n`;
  }
  if (out.versions.length + out.extensions.length > 0 && all.length > 0) return one(out, command);
  const width = Math.min(36, Math.max(...all.map((f) => f.name.length)));
  const lines = [
    `${counted(all.length, 'foundation')}, most used first; those that spolia.yaml declares before the others.`,
    '',
  ];
  for (const f of all) {
    const facts = [
      `${counted(f.repositories, 'repository', 'repositories')}${forksOf(f.forks)}`,
      f.files === 0 ? 'asked for, not imported' : counted(f.files, 'file'),
    ];
    if (f.locked.length > 1) facts.push(`fixed at ${f.locked.length} versions`);
    else if (f.locked.length === 1) facts.push(`fixed at ${printable(f.locked[0])}`);
    if (f.outside !== null && f.outside > 0) facts.push(`${thousands(f.outside)} outside of ${printable(f.approved!)}`);
    if (f.extended > 0) facts.push(`${counted(f.extended, 'class extends', 'classes extend')} it`);
    if (f.failing > 0) facts.push(`${thousands(f.failing)} break its contract`);
    const marks = f.declared ? `  declared${f.licence === null ? '' : `, ${printable(f.licence)}`}` : '';
    lines.push(`    ${printable(f.name).padEnd(width)}  ${f.ecosystem.padEnd(6)}  ${facts.join(', ')}${marks}`);
  }
  lines.push('', `All about one: ${command} foundations ${printable(all[0].name)}`);
  return `${lines.join('\n')}\n`;
}

function one(out: Output, command: string): string {
  const [f] = out.foundations;
  const lines = [
    `${printable(f.name)} (${f.ecosystem}): built upon by ${counted(f.repositories, 'repository', 'repositories')}${forksOf(f.forks)}, in ${counted(f.files, 'file')}.`,
  ];
  if (f.declared) {
    const said = [f.licence, f.approved === null ? null : `approved ${f.approved}`].filter((x) => x !== null);
    lines.push(`Declared in spolia.yaml${said.length === 0 ? '' : `: ${said.map((x) => printable(x)).join(', ')}`}.`);
  }
  if (out.versions.length > 0) {
    lines.push('', f.locked.length > 1 ? `Versions: ${f.locked.length} different ones are fixed` : 'Versions');
    for (const v of out.versions) {
      const range = v.ranges.length > 0 ? v.ranges.map((r) => printable(r)).join(' | ') : 'any';
      lines.push(
        `    ${printable(v.repo)}  ${range}${v.locked.length > 0 ? `  fixed: ${v.locked.map((l) => printable(l)).join(', ')}` : ''}  ${printable(v.file)}:${v.line}${v.outside ? '  outside of what is approved' : ''}`,
      );
    }
  }
  if (out.extensions.length > 0) {
    lines.push(
      '',
      `${counted(f.extended, 'class extends', 'classes extend')} it${f.failing > 0 ? `; ${thousands(f.failing)} break its contract, those first` : ''}`,
    );
    for (const e of out.extensions) {
      lines.push(
        `    ${printable(e.repo)}  ${printable(e.file)}:${e.line}  ${printable(e.name)}  from ${printable(e.base)}${e.team === null ? '' : `  (${printable(e.team)})`}`,
      );
      for (const c of e.checks ?? []) {
        if (c.holds !== 'no') continue;
        lines.push(
          `        not so: ${c.says}  ${printable(c.file)}:${c.line}${c.because === '' ? '' : `  ${printable(c.because)}`}`,
        );
      }
    }
    if (out.extensions.length < f.extended) lines.push(`    … more with --limit ${Math.min(1000, f.extended)}`);
  }
  if (out.copies.length > 0) {
    lines.push(
      '',
      `Copied from its source (${printable(f.source!)}) instead of imported; the licence${f.licence === null ? '' : ` (${printable(f.licence)})`} asks for this: ${printable(out.duty!)}`,
    );
    for (const repo of new Set(out.copies.map((c) => c.repo))) {
      lines.push(`    ${printable(repo)}`);
      for (const c of out.copies.filter((copy) => copy.repo === repo)) {
        lines.push(
          `        ${c.duplicate}  ${printable(c.file)}:${c.start}  ${printable(c.name)}  as ${printable(c.of.file)}:${c.of.start}${c.of.name === c.name ? '' : `  ${printable(c.of.name)}`}`,
        );
      }
    }
    lines.push(`    Side by side: ${command} duplicates ${out.copies[0].duplicate}`);
  } else if (f.source === null) {
    lines.push(
      '',
      'Copies of its code are not looked for: index its source, and name it in spolia.yaml under foundations, repository.',
    );
  } else lines.push('', `No copies of code of ${printable(f.source)} were found.`);
  return `${lines.join('\n')}\n`;
}
