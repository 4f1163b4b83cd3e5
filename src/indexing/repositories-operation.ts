/** `repositories`: the repositories of the index, by page; what "status" says of all at once. */
import { z } from 'zod';
import { columnsOf, padded } from '../operations/seam/columns.ts';
import { operation } from '../operations/seam/operation.ts';
import { listRepositories } from '../registry/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { asRepository, repositoryShape, STATES } from './repository-shape.ts';
import { languagesByRepository, leftOut, listBranches } from './store.ts';

const SORTS = ['name', 'lines', 'synced', 'failing', 'in-progress', 'left-out'] as const;

const row = repositoryShape.extend({
  lines: z.number().int(),
  files: z.number().int(),
  /** Most lines first. */
  languages: z.array(z.object({ language: z.string(), lines: z.number().int() })),
  /** Files. */
  notAnalysed: z.number().int(),
  setApart: z.number().int(),
  /** Branches and requests of the last 90 days. */
  inProgress: z.number().int(),
});
type Row = z.output<typeof row>;

const output = z.object({
  total: z.number().int(),
  lines: z.number().int(),
  repositories: z.array(row),
  /** Of all that the other filters leave. */
  states: z.array(z.object({ state: z.enum(STATES), repositories: z.number().int() })),
  languages: z.array(z.object({ language: z.string(), repositories: z.number().int(), lines: z.number().int() })),
});
export type RepositoriesAnswer = z.output<typeof output>;

export const repositoriesOperation = operation({
  name: 'repositories',
  summary: 'repositories with their state, languages and work in progress, by page',
  description:
    'Lists repositories with when they were read last, since when that fails and what to do, lines by language, how many ' +
    'files were left out, and branches in progress. Filters narrow the list; "repository NAME" has all about one.',
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('only with this in the name, team, business unit, customer or goals'),
    state: z
      .enum(STATES)
      .optional()
      .describe(`only in this state: ${STATES.join(', ')}`),
    language: z.string().min(1).max(40).optional().describe('only with code in this language, such as python'),
    team: z.string().min(1).max(200).optional().describe('only of this team, as spolia.yaml names it'),
    sort: z
      .enum(SORTS)
      .default('name')
      .describe(`by what to sort: ${SORTS.join(', ')}; by "synced" the longest ago first`),
    limit: z.number().int().min(1).max(1000).default(50).describe('how many to list, 1 to 1000'),
    offset: z.number().int().min(0).max(1_000_000).default(0).describe('how many to pass over, for the next page'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: [
    'spolia repositories --sort lines',
    'spolia repositories --state failing',
    'spolia repositories --language python --text risk',
  ],
  async run({ db, viewer }, { text, state, language, team, sort, limit, offset }) {
    const [all, languages, left, branches] = await Promise.all([
      listRepositories(db, viewer),
      languagesByRepository(db, viewer),
      leftOut(db, viewer),
      listBranches(db, viewer),
    ]);
    const by = <T extends { repository: number }>(rows: readonly T[]) => {
      const map = new Map<number, T[]>();
      for (const one of rows) {
        const list = map.get(one.repository);
        if (list === undefined) map.set(one.repository, [one]);
        else list.push(one);
      }
      return (id: number): T[] => map.get(id) ?? [];
    };
    const [languagesOf, leftOf, branchesOf] = [by(languages), by(left), by(branches)];
    const rows = all.map((one): Row => {
      const spoken = languagesOf(one.id);
      const out = leftOf(one.id);
      const files = (analysed: boolean) => out.filter((l) => l.analysed === analysed).reduce((n, l) => n + l.files, 0);
      return {
        ...asRepository(one),
        lines: spoken.reduce((n, l) => n + l.lines, 0),
        files: spoken.reduce((n, l) => n + l.files, 0),
        languages: spoken.map((l) => ({ language: l.language, lines: l.lines })),
        notAnalysed: files(false),
        setApart: files(true),
        inProgress: branchesOf(one.id).length,
      };
    });
    const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const narrowed = rows.filter((r) => {
      const { team: own, businessUnit, customer, goals } = r.context;
      const said = [r.repo, own, businessUnit, customer, ...goals].join('\n').toLowerCase();
      return (
        words.every((word) => said.includes(word)) &&
        (language === undefined || r.languages.some((l) => l.language === language.toLowerCase())) &&
        (team === undefined || own?.toLowerCase() === team.toLowerCase())
      );
    });
    const found = narrowed
      .filter((r) => state === undefined || r.state === state)
      .sort((a, b) => measure(b, sort) - measure(a, sort));
    return {
      total: found.length,
      lines: found.reduce((n, r) => n + r.lines, 0),
      repositories: found.slice(offset, offset + limit),
      states: STATES.map((one) => ({
        state: one,
        repositories: narrowed.filter((r) => r.state === one).length,
      })),
      languages: byLanguage(found),
    };
  },
  text({ total, lines: all, repositories, states }, { command }) {
    const failing = states.find(({ state }) => state === 'failing')!.repositories;
    if (total === 0) return `No repository is like that. "${command} status" says what is in the index.\n`;
    const lines = [
      `${counted(total, 'repository', 'repositories')}, ${counted(all, 'line')}${failing > 0 ? `; ${counted(failing, 'sync')} failing` : ''}`,
      '',
    ];
    const width = Math.min(60, Math.max(...repositories.map((r) => columnsOf(r.repo))));
    for (const r of repositories) {
      const facts = [
        r.languages
          .slice(0, 3)
          .map((l) => l.language)
          .join(', '),
        r.syncedAt === null ? 'never read' : `read ${r.syncedAt.slice(0, 10)}`,
        r.inProgress > 0 ? `${thousands(r.inProgress)} in progress` : '',
        r.notAnalysed > 0 ? `${counted(r.notAnalysed, 'file')} not analysed` : '',
      ].filter((fact) => fact !== '');
      lines.push(`  ${padded(printable(r.repo), width)}  ${thousands(r.lines).padStart(9)} lines  ${facts.join('; ')}`);
      if (r.failed !== null)
        lines.push(
          `      since ${r.failed.since.slice(0, 10)}: ${printable(r.failed.failure)}. ${printable(r.failed.remedy)}`,
        );
    }
    if (total > repositories.length)
      lines.push(`  … ${thousands(total - repositories.length)} more: --limit, --offset`);
    return `${lines.join('\n')}\n`;
  },
});

function byLanguage(rows: readonly Row[]): RepositoriesAnswer['languages'] {
  const all = new Map<string, RepositoriesAnswer['languages'][number]>();
  for (const { language, lines } of rows.flatMap((r) => r.languages)) {
    const known = all.get(language) ?? { language, repositories: 0, lines: 0 };
    all.set(language, { language, repositories: known.repositories + 1, lines: known.lines + lines });
  }
  return [...all.values()].sort((a, b) => b.lines - a.lines);
}

/** Largest first; names are sorted already. */
function measure(one: Row, sort: (typeof SORTS)[number]): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'lines':
      return one.lines;
    case 'synced':
      return one.syncedAt === null ? Number.MAX_SAFE_INTEGER : -Date.parse(one.syncedAt);
    case 'failing':
      return one.failed === null ? 0 : Number.MAX_SAFE_INTEGER - Date.parse(one.failed.since);
    case 'in-progress':
      return one.inProgress;
    case 'left-out':
      return one.notAnalysed;
  }
}
