import type { LeftOut, ScanResult } from '../result.ts';
import { Chunks } from './chunks.ts';
import { counted, thousands } from './counts.ts';
import { explainClass } from './explanations.ts';
import type { ReportFormat } from './format.ts';
import { printable } from './printable.ts';
import { cost, costliest, found, named, nextSteps, position, remarks, scanned, searched } from './summary.ts';

const LISTED = 10;
const COPIES_LISTED = 6;
const EXAMPLES_LISTED = 2;

export const text: ReportFormat = {
  id: 'text',
  title: 'Text for a terminal',
  purpose: 'For people: what was found, the ten costliest duplicates with their places, and what to do next.',
  extension: 'txt',
  async write(result, out, options) {
    const width = Math.min(120, Math.max(60, options.width));
    const style = (code: string) => (s: string) => (options.colour ? `\u001b[${code}m${s}\u001b[0m` : s);
    const bold = style('1');
    const dim = style('2');
    const strong = style('1;36');
    const chunks = new Chunks(out);
    const heading = (title: string): void => {
      chunks.line();
      chunks.line(bold(title));
    };
    const paragraph = (words: string, indent: number, paint = (s: string) => s): void => {
      for (const line of wrapped(printable(words), width - indent)) chunks.line(' '.repeat(indent) + paint(line));
    };

    paragraph(found(result, options), 0, bold);
    paragraph(`Scanned ${scanned(result)}${duration(result)}.`, 0, dim);

    const list = costliest(result, LISTED);
    if (list.classes.length > 0) {
      const scope = list.scope === '' ? '' : ` ${list.scope}`;
      heading(list.classes.length === 1 ? `The duplicate${scope}` : `The costliest duplicates${scope}`);
      for (let i = 0; i < list.classes.length; i++) {
        const c = list.classes[i];
        const [removable, copies, alike] = cost(c);
        chunks.line();
        chunks.line(
          `${dim(String(i + 1).padStart(2))}  ${strong(removable)}  ${copies}, ${alike}${c.fragment ? ', part of larger functions' : ''}` +
            `${options.baseline && c.isNew ? `  ${bold('new')}` : ''}`,
        );
        for (const [k, member] of c.members.slice(0, COPIES_LISTED).entries()) {
          const place = printable(position(member));
          const name = `${printable(named(member))}${c.newMembers.includes(k) ? '  new' : ''}`;
          // A path must stay whole to be of use; the name goes to the next line instead.
          if (place.length + name.length + 6 <= width) chunks.line(`    ${place}  ${dim(name)}`);
          else chunks.line(`    ${place}\n      ${dim(name)}`);
        }
        const rest = c.members.length - COPIES_LISTED;
        if (rest > 0) chunks.line(dim(`    and ${counted(rest, 'more copy', 'more copies')}`));
        const explained = explainClass(result, c);
        if (explained !== null) paragraph(explained.text, 4, dim);
        if (chunks.full) await chunks.flush();
      }
      if (list.more > 0 || list.within.classes > 0) {
        chunks.line();
        const more = list.more > 0 ? [`${counted(list.more, 'more duplicate')}${scope}`] : [];
        const { classes, removable } = list.within;
        if (classes > 0) {
          more.push(`${counted(classes, 'duplicate')} within one repository (${counted(removable, 'line')} could go)`);
        }
        paragraph(`Not listed here: ${more.join('; ')}.`, 4, dim);
      }
    }

    heading('What was searched');
    table(
      result.languages.map((l) => [
        l.title,
        counted(l.files, 'file'),
        counted(l.lines, 'line'),
        counted(l.units, 'unit'),
      ]),
    );
    if (result.languages.length > 0) chunks.line();
    for (const sentence of searched(result)) paragraph(sentence, 2);

    leftOut(
      'Set apart',
      result.setApart,
      result.options.all ? 'Compared nevertheless (--all), but for copies of forks.' : null,
    );
    leftOut('Not analysed', result.notAnalysed, null);

    const notes = remarks(result);
    if (notes.length > 0) heading('To know');
    for (const note of notes) paragraph(note, 2);

    const steps = nextSteps(result, options, 'text');
    if (steps.length > 0) {
      heading(steps.length === 1 ? 'Next step' : 'Next steps');
      for (const { what, command } of steps) {
        chunks.line(`  ${what}:`);
        chunks.line(`    ${strong(printable(command))}`);
      }
    }
    await chunks.flush();

    function table(rows: string[][]): void {
      const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
      for (const row of rows) {
        const cells = row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
        chunks.line(`  ${cells.join('   ')}`);
      }
    }

    function leftOut(title: string, items: readonly LeftOut[], note: string | null): void {
      const some = items.filter((item) => item.files + item.units > 0);
      if (some.length === 0) return;
      heading(title);
      if (note !== null) paragraph(note, 2);
      for (const { reason, meaning, files, units, examples } of some) {
        const amounts = [files > 0 ? counted(files, 'file') : '', units > 0 ? counted(units, 'unit') : ''];
        chunks.line(`  ${reason}  ${dim(amounts.filter((a) => a !== '').join(', '))}`);
        paragraph(meaning, 4, dim);
        for (const example of examples.slice(0, EXAMPLES_LISTED)) chunks.line(dim(`    ${printable(example)}`));
      }
    }
  },
};

function duration({ seconds, totals }: ScanResult): string {
  const all = seconds.total ?? Object.values(seconds).reduce((sum, s) => sum + s, 0);
  if (all === 0) return '';
  const cached = totals.fromCache > 0 ? `, ${thousands(totals.fromCache)} files from the cache` : '';
  return ` in ${all < 10 ? all.toFixed(1) : thousands(all)} s${cached}`;
}

/** Breaks at blanks; a word longer than the line stands alone on its own. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
