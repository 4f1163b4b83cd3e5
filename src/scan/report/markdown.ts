import type { LeftOut, Place } from '../result.ts';
import { Chunks } from './chunks.ts';
import { counted, thousands } from './counts.ts';
import { code, inMarkdown } from './escape.ts';
import { explainClass } from './explanations.ts';
import type { ReportFormat } from './format.ts';
import { printable } from './printable.ts';
import { cost, costliest, found, named, nextSteps, position, remarks, scanned, searched } from './summary.ts';
import { uriPath } from './uri-path.ts';

const LISTED = 10;
const COPIES_LISTED = 8;

export const markdown: ReportFormat = {
  id: 'markdown',
  title: 'Markdown',
  purpose: 'For a comment on a pull request or a wiki page: the same as the text, with tables and relative links.',
  extension: 'md',
  async write(result, out, options) {
    const chunks = new Chunks(out);
    chunks.line('## Duplicated code');
    chunks.line();
    chunks.line(`**${inMarkdown(found(result, options))}** Scanned ${scanned(result)}.`);

    const list = costliest(result, LISTED);
    if (list.classes.length > 0) {
      chunks.line();
      chunks.line(`### The costliest${list.scope === '' ? '' : ` ${list.scope}`}`);
      chunks.line();
      chunks.line('| Lines that could go | Copies | How they differ |');
      chunks.line('| ---: | --- | --- |');
      for (const c of list.classes) {
        const [, copies, alike] = cost(c);
        const places = c.members
          .slice(0, COPIES_LISTED)
          .map((m, i) => `${link(m)} ${code(named(m))}${c.newMembers.includes(i) ? ' **new**' : ''}`);
        if (c.members.length > COPIES_LISTED) {
          places.push(`and ${counted(c.members.length - COPIES_LISTED, 'more copy', 'more copies')}`);
        }
        const explained = explainClass(result, c);
        const fresh = options.baseline && c.isNew ? '**new** · ' : '';
        const how = explained === null ? '' : ` ${prose(explained.text)}`;
        chunks.line(`| ${thousands(c.removable)} | ${fresh}${copies}<br>${places.join('<br>')} | ${alike}.${how} |`);
        if (chunks.full) await chunks.flush();
      }
      const notes: string[] = [];
      if (list.more > 0)
        notes.push(`${counted(list.more, 'more duplicate')}${list.scope === '' ? '' : ` ${list.scope}`}`);
      if (list.within.classes > 0) {
        notes.push(
          `${counted(list.within.classes, 'duplicate')} within one repository (${counted(list.within.removable, 'line')} could go)`,
        );
      }
      if (notes.length > 0) {
        chunks.line();
        chunks.line(`Not listed here: ${notes.join('; ')}.`);
      }
    }

    chunks.line();
    chunks.line('### What was searched');
    chunks.line();
    if (result.languages.length > 0) {
      chunks.line('| Language | Files | Lines | Units |');
      chunks.line('| --- | ---: | ---: | ---: |');
      for (const l of result.languages) {
        chunks.line(
          `| ${inMarkdown(l.title)} | ${thousands(l.files)} | ${thousands(l.lines)} | ${thousands(l.units)} |`,
        );
      }
      chunks.line();
    }
    chunks.line(searched(result).map(inMarkdown).join(' '));
    leftOut('Set apart', result.setApart);
    leftOut('Not analysed', result.notAnalysed);

    const notes = remarks(result);
    if (notes.length > 0) {
      chunks.line();
      chunks.line('### To know');
      chunks.line();
      for (const note of notes) chunks.line(`- ${inMarkdown(note)}`);
    }

    const steps = nextSteps(result, options, 'markdown');
    if (steps.length > 0) {
      chunks.line();
      chunks.line(`### Next step${steps.length === 1 ? '' : 's'}`);
      for (const { what, command } of steps) {
        chunks.line();
        chunks.line(`${what}:`);
        chunks.line();
        chunks.line(`    ${printable(command)}`);
      }
    }
    await chunks.flush();

    function leftOut(title: string, items: readonly LeftOut[]): void {
      const some = items.filter((item) => item.files + item.units > 0);
      if (some.length === 0) return;
      chunks.line();
      chunks.line(`### ${title}`);
      chunks.line();
      chunks.line('| Why | Files | Units | What it means | For example |');
      chunks.line('| --- | ---: | ---: | --- | --- |');
      for (const { reason, meaning, files, units, examples } of some) {
        const shown = examples.slice(0, 1).map(code).join(', ');
        chunks.line(
          `| ${inMarkdown(reason)} | ${thousands(files)} | ${thousands(units)} | ${inMarkdown(meaning)} | ${shown} |`,
        );
      }
    }
  },
};

/** As {@link inMarkdown}, but for the code spans that explanations hold. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : inMarkdown(part)))
    .join('');
}

function link(place: Place): string {
  const lines = place.cell === undefined ? `#L${place.start}-L${place.end}` : '';
  return `[${inMarkdown(position(place))}](${uriPath(place.file)}${lines})`;
}
