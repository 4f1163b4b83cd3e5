/**
 * The report as sections of plain texts, which Markdown and HTML both write: a heading, one sentence on what it means, a
 * table, and the next step. Texts are still to be escaped by whoever writes them.
 */
import { counted, thousands } from '../scan/report/counts.ts';
import type { Part, Report } from './gather.ts';

export interface Section {
  title: string;
  lead: string;
  /** Heads and cells; a cell may have several lines. Numbers stand at the right. */
  heads: { text: string; isNumber?: boolean }[];
  rows: string[][];
  /** Said instead of a table without rows. */
  empty: string;
  /** A command line, and what it is for. */
  next: { command: string; text: string } | null;
}

const at = ({ repo, file, line, name }: Part): string => `${repo}: ${file}:${line} ${name}`;
const repos = (n: number): string => counted(n, 'repository', 'repositories');

export function headline({ totals }: Report): string {
  const { repositories, lines, copiedLines, duplicatesAcross, missingFixes, unfixed, histories } = totals;
  if (repositories === 0) return 'The index is empty.';
  const share = lines === 0 ? 0 : Math.round((100 * copiedLines) / lines);
  const fixes =
    histories === 0
      ? ''
      : ` ${counted(missingFixes, 'fix', 'fixes')} never reached ${counted(unfixed, 'copy', 'copies')}.`;
  return (
    `${repos(repositories)} with ${thousands(lines)} lines of code. ${thousands(copiedLines)} of these lines ` +
    `(${share} %) are further copies of code that stands elsewhere; ` +
    `${counted(duplicatesAcross, 'duplicate')} lie across repositories.${fixes}`
  );
}

export function sections(report: Report, command: string): Section[] {
  return [
    {
      title: 'Costliest duplicates across teams',
      lead: 'Code that several teams keep up separately. Lines are those that could go if one copy were kept.',
      heads: [
        { text: 'Lines', isNumber: true },
        { text: 'Copies', isNumber: true },
        { text: 'Teams' },
        { text: 'Where' },
      ],
      rows: report.duplicates.map((d) => [
        thousands(d.lines),
        thousands(d.copies),
        d.teams.length > 0 ? d.teams.join(', ') : repos(d.repositories),
        [
          ...d.places.map(at),
          ...(d.copies > d.places.length ? [`and ${thousands(d.copies - d.places.length)} more`] : []),
          `${command} duplicates ${d.id}`,
        ].join('\n'),
      ]),
      empty: 'No code lies in repositories of two teams.',
      next: { command: `${command} duplicates --cross-repo`, text: 'all of them, with their copies' },
    },
    {
      title: 'Parts without an owner',
      lead: 'Nobody who is declared or seen in history shows a sign of life. What is said to be critical comes first.',
      heads: [{ text: 'Part' }, { text: 'Lines', isNumber: true }, { text: 'Criticality' }, { text: 'Why' }],
      rows: report.unowned.map((u) => [
        u.component === null ? u.repo : `${u.component} (${u.kind}) in ${u.repo}${u.path === '' ? '' : `: ${u.path}`}`,
        thousands(u.lines),
        u.criticality ?? '',
        u.why,
      ]),
      empty: 'Every repository and package has an owner who is active.',
      next:
        report.unowned.length === 0
          ? null
          : {
              command: `${command} owners ${report.unowned[0].repo}:${report.unowned[0].path}`,
              text: 'who did what there; name an owner in CODEOWNERS',
            },
    },
    {
      title: 'Fixes that never arrived',
      lead:
        'A change that one copy got and another still lacks: the lines before it stand there as they were. All copies that ' +
        'lack it are counted, also those that need it less likely.',
      heads: [{ text: 'Fix' }, { text: 'Made in' }, { text: 'Lacking in' }, { text: 'Why it counts as a fix' }],
      rows: report.fixes.map((f) => [
        `${f.subject}\n${f.date}`,
        at(f.origin),
        `${at(f.copy)}${f.lacking > 1 ? `\nand ${f.lacking - 1} more` : ''}\n${command} fixes --patch ${f.id.slice(0, 12)}`,
        f.evidence.slice(0, 2).join('\n'),
      ]),
      empty:
        report.totals.histories === 0
          ? 'Not known: no history has been read.'
          : 'No copy lacks a fix that another one got.',
      next:
        report.totals.histories === 0
          ? { command: `${command} sync --history on`, text: 'read whole histories' }
          : { command: `${command} fixes`, text: 'all likely ones, with patches that fit; --all has the others' },
    },
    {
      title: 'Most reused',
      lead: 'Packages by how many other repositories import them outside of tests: what pays to be kept well.',
      heads: [
        { text: 'Package' },
        { text: 'Of' },
        { text: 'Repositories', isNumber: true },
        { text: 'Other teams', isNumber: true },
        { text: 'Files', isNumber: true },
      ],
      rows: report.reused.map((r) => [
        r.name,
        r.team === null ? r.repo : `${r.repo} (${r.team})`,
        thousands(r.repositories),
        thousands(r.teams),
        thousands(r.files),
      ]),
      empty: 'No repository imports a package of another one.',
      next:
        report.reused.length === 0
          ? null
          : { command: `${command} consumers ${report.reused[0].name}`, text: 'who uses one, and what would break' },
    },
    {
      title: 'New in the last quarter',
      lead: 'Components whose first commit is not three months old, and code elsewhere that they resemble.',
      heads: [{ text: 'Component' }, { text: 'Since' }, { text: 'Lines', isNumber: true }, { text: 'Resembles' }],
      rows: report.fresh.map((f) => [
        `${f.name} (${f.kind})\n${f.repo}: ${f.file}:${f.line}`,
        f.since,
        thousands(f.lines),
        f.resembles === null
          ? 'nothing that is indexed'
          : `${at({ ...f.resembles, team: null })}${f.resembles.copies > 1 ? `\nand ${counted(f.resembles.copies - 1, 'more duplicate')}` : ''}`,
      ]),
      empty: 'Nothing began in the last three months.',
      next:
        report.fresh.length === 0
          ? null
          : {
              command: `${command} component ${report.fresh[0].name}`,
              text: 'what it is, whose, and where else its code is',
            },
    },
  ];
}
