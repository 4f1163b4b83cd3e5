/**
 * One self-contained page. What is the same for every reader (headline, scope, next steps) is written here as markup and
 * can be read without the script; map, list and comparisons are built by `page/*.js` from the data in the page.
 *
 * Scanned code is hostile: data reaches the page as JSON in which no `<` remains, the script puts it in as text only, and
 * a content security policy lets nothing run but the script whose hash it names.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LeftOut, ScanResult } from '../result.ts';
import { Chunks } from './chunks.ts';
import { counted, thousands } from './counts.ts';
import { inHtml as text } from './escape.ts';
import type { ReportFormat, ReportOptions } from './format.ts';
import { CLASSES_LISTED, CLASSES_SHOWN, classData, fullBudget, scriptJson } from './html-data.ts';
import { printable } from './printable.ts';
import { nextSteps, remarks, scanned, searched } from './summary.ts';

/** In order of dependence: together they are one script. */
const SCRIPTS = ['dom', 'data', 'theme', 'copy', 'comparison', 'filters', 'map', 'duplicates', 'keys', 'main'];

export const html: ReportFormat = {
  id: 'html',
  title: 'A page for the browser',
  purpose:
    'For people: all duplicates with their copies side by side, a map of who shares code with whom, in one file.',
  extension: 'html',
  async write(result, out, options) {
    const chunks = new Chunks(out);
    const style = pageFile('report.css');
    const script = SCRIPTS.map((name) => withoutModuleSyntax(pageFile(`${name}.js`))).join('\n');
    const hash = createHash('sha256').update(script).digest('base64');
    const title = `Duplicated code in ${printable(result.paths.join(', '))}`;
    chunks.put(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<title>${text(title)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<style>
${style}</style>
</head>
<body>
${result.totals.classes > 0 ? '<a class="skip" href="#duplicates">Skip to the duplicates</a>' : '<a class="skip" href="#scope">Skip to what was searched</a>'}
${header(result, options)}
<main>
${headline(result, options)}
`);
    if (result.totals.classes > 0) chunks.put(`${INTERACTIVE}\n`);
    chunks.put(scope(result));
    chunks.put(steps(result, options));
    chunks.put(`</main>
<footer>
<p>Made by Spolia ${text(options.version)}. This file needs no network and holds excerpts of the scanned code: share it as you would share the code.</p>
<p class="keyboard">Keyboard: <kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous duplicate, <kbd>Enter</kbd> open or close, <kbd>t</kbd> light or dark.</p>
</footer>
<script type="application/json" id="data">
`);
    await data(result, options, chunks);
    chunks.put(`</script>\n<script type="module">${script}</script>\n</body>\n</html>\n`);
    await chunks.flush();
  },
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="1" y="1" width="9" height="9" fill="#0f5c6e"/><rect x="6" y="6" width="9" height="9" fill="#c2703d" fill-opacity=".85"/></svg>';

async function data(result: ScanResult, options: ReportOptions, chunks: Chunks): Promise<void> {
  const whole = result.classes.filter((c) => c.within === null);
  // In the order in which the page shows them at first, so that what stands on top has its code.
  const classes = [...whole.filter((c) => c.repos > 1), ...whole.filter((c) => c.repos < 2)];
  const repoIndex = new Map(result.repositories.map((r, i) => [r.repo, i]));
  const root = result.paths[0] ?? '';
  const names = withoutCommonFolder(result.repositories.map((r) => r.repo || r.title || root));
  chunks.put(
    `{"baseline":${options.baseline},"removable":${result.totals.removable},"repositories":${scriptJson(
      result.repositories.map((r, i) => ({ repo: printable(r.repo), name: printable(names[i]), lines: r.lines })),
    )},"classes":[`,
  );
  const budget = fullBudget();
  for (let i = 0; i < Math.min(classes.length, CLASSES_LISTED); i++) {
    chunks.put(`${i === 0 ? '\n' : ',\n'}${scriptJson(classData(result, classes[i], repoIndex, budget))}`);
    if (chunks.full) await chunks.flush();
  }
  const left: string[] = [];
  const order =
    result.repositories.length > 1 ? ', those across repositories and the costliest first' : ', the costliest first';
  if (classes.length > CLASSES_LISTED) {
    left.push(`Only ${thousands(CLASSES_LISTED)} of ${counted(classes.length, 'duplicate')} are in this page${order}.`);
  }
  if (budget.withoutSource > 0) {
    const limit = budget.classes === 0 ? `${thousands(CLASSES_SHOWN)} of them` : 'most';
    left.push(
      `The code itself is shown for ${limit}${order}; ${counted(budget.withoutSource, 'duplicate')} ` +
        `${budget.withoutSource === 1 ? 'is' : 'are'} listed without it, to keep this file small.`,
    );
  }
  chunks.put(`\n],"leftOut":${scriptJson(left)}}\n`);
}

/** `/srv/teams/churn`, `/srv/teams/risk` → `churn`, `risk`: what tells them apart is what a map has room for. */
function withoutCommonFolder(paths: readonly string[]): readonly string[] {
  if (paths.length < 2) return paths;
  let [common] = paths;
  for (const path of paths) {
    while (!path.startsWith(common)) common = common.slice(0, -1);
  }
  const folder = common.slice(0, common.lastIndexOf('/') + 1);
  return paths.map((path) => path.slice(folder.length) || path);
}

function header(result: ScanResult, options: ReportOptions): string {
  const date =
    options.date === undefined
      ? ''
      : `<time datetime="${text(options.date)}">${text(options.date.slice(0, 10))}</time>`;
  const links = [
    ...(result.totals.classes > 0
      ? ['<a href="#map">Who shares code</a>', '<a href="#duplicates">Duplicates</a>']
      : []),
    '<a href="#scope">What was searched</a>',
    '<a href="#next">Next steps</a>',
  ];
  return `<header class="top">
<p class="brand">${ICON.replace('<svg ', '<svg width="20" height="20" aria-hidden="true" ')}<span>Spolia</span></p>
<p class="subject">${text(result.paths.join(', '))} ${date}</p>
<nav aria-label="Sections of this page">${links.join('\n')}</nav>
<button type="button" id="theme" class="quiet" hidden>Theme</button>
</header>`;
}

/** The first screen: one sentence that a person who has never heard of clones understands, and the numbers behind it. */
function headline(result: ScanResult, options: ReportOptions): string {
  const { totals, repositories, classes } = result;
  const open = classes.filter((c) => c.accepted === null && c.within === null);
  const across = open.filter((c) => c.repos > 1).length;
  const copies = open.reduce((n, c) => n + c.members.length, 0);
  const fresh = open.filter((c) => c.isNew).length;
  const figures: [string, string, string][] = [];
  let title = 'No duplicated code was found.';
  let lead = `Scanned ${scanned(result)}.`;
  if (totals.classes > 0 && open.length === 0) {
    title = 'No open duplicates.';
    lead = `${counted(totals.accepted, 'duplicate')} found and accepted with a reason. ${lead}`;
  } else if (open.length > 0) {
    title =
      open.length === 1
        ? `One piece of code exists more than once. ${counted(totals.removable, 'line')} could go.`
        : `${thousands(open.length)} pieces of code exist more than once. ${counted(totals.removable, 'line')} could go.`;
    lead =
      across > 0
        ? `${across === open.length ? (across === 1 ? 'It is' : 'All of them are') : across === 1 ? 'One of them is' : `${thousands(across)} of them are`} shared by two or more repositories: a bug fixed in one copy lives on in the others. ${lead}`
        : `A bug fixed in one copy lives on in the others. ${lead}`;
    const share = totals.lines === 0 ? 0 : (100 * totals.removable) / totals.lines;
    figures.push(
      [
        thousands(totals.removable),
        totals.removable === 1 ? 'line could go' : 'lines could go',
        `${share < 0.1 ? 'under 0.1' : share.toFixed(1)} % of all lines scanned`,
      ],
      [
        thousands(open.length),
        open.length === 1 ? 'duplicate' : 'duplicates',
        `one piece of code, with all its copies; ${counted(copies, 'copy', 'copies')} in all`,
      ],
    );
    if (repositories.length > 1) {
      figures.push([
        thousands(across),
        'across repositories',
        `of ${counted(repositories.length, 'repository', 'repositories')} scanned`,
      ]);
    }
    if (options.baseline && result.baseline?.written !== true) {
      figures.push([thousands(fresh), 'new', 'since the baseline']);
    }
  }
  if (totals.accepted > 0) figures.push([thousands(totals.accepted), 'accepted', 'with a reason; not counted here']);
  const list = figures.map(
    ([number, what, more]) =>
      `<div><dt>${text(what)}</dt><dd class="number">${text(number)}</dd><dd class="more">${text(more)}</dd></div>`,
  );
  return `<section class="headline" aria-labelledby="title">
<h1 id="title">${text(title)}</h1>
<p class="lead">${text(lead)}</p>
${list.length > 0 ? `<dl class="figures">${list.join('\n')}</dl>` : ''}
</section>`;
}

const INTERACTIVE = `<section id="map" aria-labelledby="map-title">
<h2 id="map-title">Who shares code with whom</h2>
<div id="map-body"><noscript><p>The map needs JavaScript, which is switched off.</p></noscript></div>
</section>
<section id="duplicates" aria-labelledby="duplicates-title" tabindex="-1">
<h2 id="duplicates-title">Duplicates</h2>
<p class="explain">Each entry is one piece of code that exists more than once. <em>Lines that could go</em>: what would be saved if one copy were kept and the others used it. Open an entry to see its copies side by side.</p>
<div id="filters"></div>
<div id="list"><noscript><p>The list needs JavaScript, which is switched off. <code>--format text</code> and <code>--format markdown</code> give it without.</p></noscript></div>
</section>`;

function scope(result: ScanResult): string {
  const most = Math.max(1, ...result.languages.map((l) => l.lines));
  const languages = result.languages.map(
    (l) =>
      `<tr><th scope="row">${text(l.title)}</th><td><span class="bar" style="--share:${Math.max(1, Math.round((100 * l.lines) / most))}%"></span></td><td>${thousands(l.lines)}</td><td>${thousands(l.files)}</td><td>${thousands(l.units)}</td></tr>`,
  );
  return `<section id="scope" aria-labelledby="scope-title">
<h2 id="scope-title">What was searched</h2>
${searched(result)
  .map((s) => `<p>${text(s)}</p>`)
  .join('\n')}
${
  languages.length > 0
    ? `<div class="scroll" tabindex="0" role="region" aria-label="Languages"><table class="plain"><caption>Languages</caption><thead><tr><th scope="col">Language</th><td></td><th scope="col">Lines</th><th scope="col">Files</th><th scope="col">Units</th></tr></thead><tbody>${languages.join('\n')}</tbody></table></div>`
    : ''
}
${remarks(result)
  .map((note) => `<p>${text(note)}</p>`)
  .join('\n')}
${leftOut('Set apart', 'Analysed, but not compared: copies here are expected, and listing them would hide the others.', result.setApart)}
${leftOut('Not analysed', 'Nothing is known about these files. “Not found” does not speak of them.', result.notAnalysed)}
</section>
`;
}

function leftOut(title: string, intro: string, items: readonly LeftOut[]): string {
  const some = items.filter((item) => item.files + item.units > 0);
  if (some.length === 0) return '';
  const rows = some.map(({ reason, meaning, files, units, examples }) => {
    const amount = [files > 0 ? counted(files, 'file') : '', units > 0 ? counted(units, 'unit') : ''];
    const shown = examples.slice(0, 5).map((e) => `<li><code>${text(e)}</code></li>`);
    const list = shown.length > 0 ? `<details><summary>Examples</summary><ul>${shown.join('')}</ul></details>` : '';
    return `<div><dt>${text(reason)} <span class="amount">${amount.filter((a) => a !== '').join(', ')}</span></dt><dd>${text(meaning)}${list}</dd></div>`;
  });
  return `<h3>${title}</h3>\n<p>${intro}</p>\n<dl class="reasons">${rows.join('\n')}</dl>`;
}

function steps(result: ScanResult, options: ReportOptions): string {
  const list = nextSteps(result, options, 'html');
  const own =
    result.totals.classes > 0
      ? [
          'Take the first duplicates above to the teams that own them: which copy is tested and looked after best? Keep that one.',
        ]
      : [];
  const items = [
    ...own.map((step) => `<li>${text(step)}</li>`),
    ...list.map(
      ({ what, command }) =>
        `<li>${text(what)}:<div class="command"><code>${text(command)}</code><button type="button" class="quiet copy" data-copy="${text(command)}" hidden>Copy<span class="unseen"> the command</span></button></div></li>`,
    ),
  ];
  return `<section id="next" aria-labelledby="next-title">
<h2 id="next-title">Next steps</h2>
${items.length > 0 ? `<ol class="steps">${items.join('\n')}</ol>` : '<p>Nothing to do here.</p>'}
</section>
`;
}

const pageFile = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

/** The page's files are modules for editors, linters and tests; here they become one script without a bundler. */
function withoutModuleSyntax(source: string): string {
  return source.replace(/^import [^;]*;\n/gm, '').replace(/^export /gm, '');
}
