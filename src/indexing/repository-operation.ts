/** `repository`: one repository as the index has it. */
import { z } from 'zod';
import { type ReasonCode, reasonsCatalogue } from '../engine/lexing/reasons.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { operation } from '../operations/seam/operation.ts';
import { listRepositories, type RepositoryRow } from '../registry/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { asRepository, repositoryShape } from './repository-shape.ts';
import { countsByRepository, languagesByRepository, leftOut, listBranches, sharesCodeWith } from './store.ts';

const reason = z.object({
  reason: z.string(),
  meaning: z.string(),
  files: z.number().int(),
  units: z.number().int(),
  examples: z.array(z.string()),
});

const output = z.object({
  repository: repositoryShape,
  notes: z.array(z.string()),
  files: z.number().int(),
  lines: z.number().int(),
  units: z.number().int(),
  languages: z.array(z.object({ language: z.string(), files: z.number().int(), lines: z.number().int() })),
  setApart: z.array(reason),
  notAnalysed: z.array(reason),
  /** Forks and mirrors of it: they share its first commit. */
  family: z.array(z.string()),
  /** Branches and requests of the last 90 days, newest first. */
  inProgress: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['branch', 'request']),
      tip: z.string(),
      at: z.iso.datetime(),
      author: z.string(),
      subject: z.string(),
      /** That differ from where it left HEAD, and units in them that HEAD does not have. */
      files: z.number().int(),
      units: z.number().int(),
    }),
  ),
  /** Other repositories with copies of its code, forks left out. */
  shares: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      duplicates: z.number().int(),
      lines: z.number().int(),
      /** The longest. */
      longest: z.object({ id: z.string(), name: z.string() }),
    }),
  ),
});
export type RepositoryAnswer = z.output<typeof output>;

export const repositoryOperation = operation({
  name: 'repository',
  summary: 'one repository: its state, what was left out, its branches, whom it shares code with',
  description:
    'When it was read last and why not since, whose it is, lines by language, which files were set apart or not analysed ' +
    'and why, forks of it, branches and requests in progress, and which other repositories have copies of its code. ' +
    '"owners REPO:" has its owners, "components --repo REPO" what is in it.',
  input: z.object({
    name: z.string().min(1).max(1000).describe('of the repository: host/organisation/name, or the end of it'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: ['spolia repository churn-model', 'spolia repository github.com/acme/churn-model --json'],
  async run({ db, viewer }, { name }) {
    const all = await listRepositories(db, viewer);
    const row = meant(all, name);
    const [counts, languages, left, branches, shares] = await Promise.all([
      countsByRepository(db, viewer),
      languagesByRepository(db, viewer),
      leftOut(db, viewer),
      listBranches(db, viewer),
      sharesCodeWith(db, viewer, row.id),
    ]);
    const own = <T extends { repository: number }>(rows: readonly T[]): T[] =>
      rows.filter(({ repository }) => repository === row.id);
    const [count] = own(counts);
    const reasons = (analysed: boolean) => {
      const list = own(left)
        .filter((l) => l.analysed === analysed)
        .map((l) => ({ ...l, meaning: l.meaning ?? reasonsCatalogue[l.reason as ReasonCode]?.meaning ?? '' }));
      const kinds = new Map(list.map((l) => [`${l.reason}\n${l.meaning}`, l]));
      return [...kinds.values()]
        .map(({ reason: code, meaning }) => {
          const these = list.filter((l) => l.reason === code && l.meaning === meaning);
          return {
            reason: code,
            meaning,
            files: these.reduce((n, l) => n + l.files, 0),
            units: these.reduce((n, l) => n + l.units, 0),
            examples: these.flatMap((l) => l.examples).slice(0, 3),
          };
        })
        .sort((a, b) => b.files - a.files || b.units - a.units || (a.reason < b.reason ? -1 : 1));
    };
    return {
      repository: asRepository(row),
      notes: row.notes,
      files: count?.files ?? 0,
      lines: count?.lines ?? 0,
      units: count?.units ?? 0,
      languages: own(languages).map(({ language, files, lines }) => ({ language, files, lines })),
      setApart: reasons(true),
      notAnalysed: reasons(false),
      family: row.family === null ? [] : all.filter((r) => r !== row && r.family === row.family).map((r) => r.identity),
      inProgress: own(branches).map(({ name: called, kind, tip, at, author, subject, files, units }) => ({
        ...{ name: called, kind, tip, author, subject, files, units },
        at: at.toISOString(),
      })),
      shares: shares.map(({ repo, team, classes, lines, example, name: longest }) => ({
        ...{ repo, team, duplicates: classes, lines },
        longest: { id: example, name: longest },
      })),
    };
  },
  text(answer, { command }) {
    const { repository: r, notes, files, lines: n, units, languages, family, inProgress, shares } = answer;
    const lines = [
      `${printable(r.repo)}  ${counted(n, 'line')}, ${counted(files, 'file')}, ${counted(units, 'unit')}`,
      r.syncedAt === null
        ? 'Never read.'
        : `Read ${r.syncedAt.slice(0, 10)}${r.head === null ? '' : `, at ${r.head.slice(0, 10)}`}.`,
    ];
    if (r.failed !== null)
      lines.push(
        `Not read since ${r.failed.since.slice(0, 10)}: ${printable(r.failed.failure)}. ${printable(r.failed.remedy)}`,
      );
    for (const note of notes) lines.push(`Note: ${printable(note)}`);
    const { context } = r;
    const said = [
      context.team === null ? null : `team ${context.team}`,
      context.businessUnit === null ? null : `business unit ${context.businessUnit}`,
      context.customer === null ? null : `customer ${context.customer}`,
      context.dataClass === null ? null : `data ${context.dataClass}`,
      context.criticality === null ? null : `criticality ${context.criticality}`,
      context.environment === null ? null : `environment ${context.environment}`,
      context.goals.length === 0 ? null : `goals ${context.goals.join(', ')}`,
      r.visibility === 'everyone' ? null : `seen by ${r.visibility.join(', ') || 'operators'}`,
    ].filter((one) => one !== null);
    if (said.length > 0) lines.push(`${printable(said.join('; '))}.`);
    const list = (title: string, all: readonly string[]) => {
      if (all.length === 0) return;
      lines.push('', title, ...all.slice(0, MOST).map((one) => `  ${one}`));
      if (all.length > MOST) lines.push(`  … ${all.length - MOST} more: --json`);
    };
    list(
      'Languages',
      languages.map((l) => `${l.language}  ${counted(l.lines, 'line')} in ${counted(l.files, 'file')}`),
    );
    list('Forks and mirrors', family.map(printable));
    list(
      'In progress',
      inProgress.map(
        (b) => `${printable(b.name)}  ${b.at.slice(0, 10)} ${printable(b.author)}  ${counted(b.units, 'new unit')}`,
      ),
    );
    list(
      'Shares code with',
      shares.map(
        (s) =>
          `${printable(s.repo)}${s.team === null ? '' : ` (${printable(s.team)})`}  ${counted(s.duplicates, 'duplicate')}, ${thousands(s.lines)} lines; the longest: ${printable(s.longest.name)}  ${s.longest.id}`,
      ),
    );
    const left = (all: typeof answer.setApart) =>
      all.map(
        ({ reason: code, meaning, files: f, units: u }) =>
          `${code}: ${f > 0 ? counted(f, 'file') : counted(u, 'unit')}. ${printable(meaning)}`,
      );
    list('Set apart, so not compared', left(answer.setApart));
    list('Not analysed', left(answer.notAnalysed));
    lines.push('', `Whose it is: ${command} owners ${printable(r.repo)}:`);
    return `${lines.join('\n')}\n`;
  },
});

const MOST = 10;

/** @throws Problem where none or several are meant */
function meant(all: readonly RepositoryRow[], name: string): RepositoryRow {
  const found =
    all.find(({ identity }) => identity === name) ??
    ((some) => (some.length > 1 ? some : some[0]))(all.filter(({ identity }) => identity.endsWith(`/${name}`)));
  if (Array.isArray(found))
    throw problems.ambiguousRepository(
      name,
      found.map(({ identity }) => identity),
    );
  if (found !== undefined) return found as RepositoryRow;
  const names = all.map(({ identity }) => identity);
  throw problems.noRepositoryNear(
    name,
    nearest(name, [...names.map((one) => one.slice(one.lastIndexOf('/') + 1)), ...names]),
  );
}
