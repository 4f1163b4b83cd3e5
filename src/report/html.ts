/** The report as one page that needs no network and runs no script: light, dark, narrow and printed. */
import { counted } from '../scan/report/counts.ts';
import { inHtml as text } from '../scan/report/escape.ts';
import { version } from '../version.ts';
import type { Report } from './gather.ts';
import { headline, sections } from './sections.ts';

/** Command lines look like what is typed. */
const cell = (value: string, command: string): string =>
  value
    .split('\n')
    .map((line) => (line.startsWith(`${command} `) ? `<code>${text(line)}</code>` : text(line)))
    .join('<br>');

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --mark: #0a5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; --line: #30363d; --paper: #0d1117; --mark: #4c9; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
p { margin: .35rem 0 .75rem; }
.lead, .date, .next { color: var(--soft); }
.headline { font-size: 1.1rem; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
code { font: .88em ui-monospace, monospace; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  thead, td:empty { display: none; }
  tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  td { display: block; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-head) ": "; color: var(--soft); }
  .number { text-align: left; }
}
@media print { body { max-width: none; padding: 0; font-size: 11px; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

export function html(report: Report, command: string): string {
  const title = `Code across ${counted(report.totals.repositories, 'repository', 'repositories')}`;
  const body = sections(report, command).map(({ title, lead, heads, rows, empty, next }) => {
    const head = heads
      .map((h) => `<th scope="col"${h.isNumber ? ' class="number"' : ''}>${text(h.text)}</th>`)
      .join('');
    const lines = rows
      .map((row) => {
        const cells = row.map(
          (value, i) =>
            `<td data-head="${text(heads[i].text)}"${heads[i].isNumber ? ' class="number"' : ''}>${cell(value, command)}</td>`,
        );
        return `<tr>${cells.join('')}</tr>`;
      })
      .join('\n');
    const table = `<p class="lead">${text(lead)}</p>
<div class="table" role="region" aria-label="${text(title)}" tabindex="0"><table><thead><tr>${head}</tr></thead>
<tbody>
${lines}
</tbody></table></div>`;
    const after =
      next === null ? '' : `\n<p class="next">Next: <code>${text(next.command)}</code>, ${text(next.text)}.</p>`;
    return `<section>
<h2>${text(title)}</h2>
${rows.length === 0 ? `<p>${text(empty)}</p>` : table}${after}
</section>`;
  });
  const left =
    report.left.length === 0
      ? '<p>Everything that is indexed was read.</p>'
      : `<ul>\n${report.left.map((said) => `<li>${text(said)}</li>`).join('\n')}\n</ul>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<p class="date">${report.date}</p>
<p class="headline">${text(headline(report))}</p>
${body.join('\n')}
<section>
<h2>What this does not rest on</h2>
${left}
</section>
</main>
<footer><p class="lead">Made by Spolia ${text(version())}. Holds names of repositories, files and functions, and no code.</p></footer>
</body>
</html>
`;
}
