/** The report as Markdown: headings, tables, command lines. What repositories say is no markup. */
import { counted } from '../scan/report/counts.ts';
import { code, inMarkdown } from '../scan/report/escape.ts';
import type { Report } from './gather.ts';
import { headline, sections } from './sections.ts';

/** Lines of a cell are separated by `<br>`, as tables of Markdown have no other way. */
const cell = (text: string): string => text.split('\n').map(inMarkdown).join('<br>');

export function markdown(report: Report, command: string): string {
  const lines = [
    `# Code across ${counted(report.totals.repositories, 'repository', 'repositories')}`,
    '',
    `${report.date}. ${headline(report)}`,
  ];
  for (const { title, lead, heads, rows, empty, next } of sections(report, command)) {
    lines.push('', `## ${title}`, '');
    if (rows.length === 0) lines.push(empty);
    else {
      lines.push(lead, '', `| ${heads.map((h) => h.text).join(' | ')} |`);
      lines.push(`| ${heads.map((h) => (h.isNumber ? '---:' : '---')).join(' | ')} |`);
      for (const row of rows) lines.push(`| ${row.map(cell).join(' | ')} |`);
    }
    if (next !== null) lines.push('', `Next: ${code(next.command)} (${next.text}).`);
  }
  lines.push('', '## What this does not rest on', '');
  if (report.left.length === 0) lines.push('Everything that is indexed was read.');
  for (const said of report.left) lines.push(`- ${cell(said)}`);
  return `${lines.join('\n')}\n`;
}
