/** How tools word what `find` found. */
import type { z } from 'zod';
import { counted, percent } from '../../scan/report/counts.ts';
import { answerShape, type Result } from '../../search/answer.ts';
import { lackingText } from '../../search/lacks.ts';
import { indented, line } from './tool.ts';

/** The part of an answer that is passed on. */
export const answerOf = answerShape.omit({ id: true, query: true, problem: true });
export type Found = z.output<typeof answerOf>;

const COPIES: Readonly<Record<string, string>> = {
  T1: 'The same code',
  T2: 'The same code under other names',
  T3: 'A copy with changes',
};
const MOST_UNSEARCHED = 5;

export function searchedLine({ searched, notSearched }: Pick<Found, 'searched' | 'notSearched'>): string {
  const skipped = notSearched.slice(0, MOST_UNSEARCHED).map(({ what, because }) => `${what} (${because})`);
  if (notSearched.length > MOST_UNSEARCHED) skipped.push(`${notSearched.length - MOST_UNSEARCHED} more`);
  return line(
    `Searched ${counted(searched.units, 'unit')} of code and ${counted(searched.components, 'component')} in ${counted(searched.repositories, 'repository', 'repositories')}; not searched: ${skipped.length === 0 ? 'nothing that is indexed' : skipped.join(', ')}.`,
  );
}

const placeOf = ({ repo, file, start, cell }: Result): string =>
  `${repo}:${file}:${start}${cell === undefined ? '' : ` (cell ${cell})`}`;

export function block(n: number, r: Result): string[] {
  const lines = [
    line(
      `${n}. ${r.name}, ${r.kind} at ${placeOf(r)}`,
      r.inProgress !== null && `in progress on ${r.inProgress}`,
      r.state,
      r.isTest && 'test or example',
    ),
  ];
  if (r.signature !== null) lines.push(`   ${line(r.signature)}`);
  if (r.doc !== null) lines.push(`   Says of itself: ${line(r.doc)}`);
  lines.push(
    `   ${line(
      r.component !== null && r.component.name !== r.name && `in ${r.component.name} (${r.component.role})`,
      r.owner === null
        ? 'no owner known'
        : `owner ${r.owner.name}${r.owner.declared ? '' : ', by its history'}${r.owner.silent ? ', silent for a year' : ''}`,
      r.team !== null && r.team !== r.owner?.name && `team ${r.team}`,
      r.consumers === 0 ? 'nobody else uses it yet' : `used by ${counted(r.consumers, 'other')}`,
      r.copies > 0 && `${counted(r.copies, 'copy', 'copies')} elsewhere`,
      r.licence ?? 'no licence declared',
      ...lackingText(r),
    )}`,
  );
  if (r.match !== null)
    lines.push(
      `   ${r.match.part !== null ? `Has it in lines ${r.match.part.start} to ${r.match.part.end}` : (COPIES[r.match.type] ?? 'Alike')}: ${percent(r.match.similarity)} of its tokens are the same; ${counted(r.match.lines, 'line')}`,
    );
  else if (r.why.length > 0) lines.push(`   Found because: ${line(r.why.join('; '))}`);
  if (n <= 3 && r.adopt.import !== null) lines.push(`   Import: ${line(r.adopt.import)}`);
  if (n <= 3 && r.adopt.install !== null) lines.push(`   Install: ${line(r.adopt.install)}`);
  if (n === 1 && r.adopt.example !== null) {
    const { repo, file, start, code } = r.adopt.example;
    lines.push(`   As ${line(`${repo}:${file}:${start}`)} uses it:`, ...indented(code));
  }
  return lines;
}

export function next({ recommendation, results: [top] }: Found): string[] {
  if (top === undefined)
    return ['Next: ask once more in other words or without filters. If that finds nothing either, build it.'];
  const ask = top.owner === null ? null : `Ask ${top.owner.name} where it does not fit.`;
  const of = top.component === null ? null : `get_component "${top.repo}:${top.component.name}"`;
  if (recommendation === 'build')
    return [
      line('Next: read the first result; if it is not what you need, ask once more in other words, then build it.'),
    ];
  if (recommendation === 'extend')
    return [
      line(
        `Next: read ${placeOf(top)} before you write anything. If it nearly fits, extend it there instead of writing another.${top.owner === null ? '' : ` Ask ${top.owner.name}.`}${of === null ? '' : ` More: ${of}.`}`,
      ),
    ];
  const how =
    top.adopt.import === null
      ? `use ${top.name} from ${placeOf(top)}; do not copy it`
      : `import it so: ${top.adopt.import}`;
  const install = top.adopt.install === null ? '' : ` (install: ${top.adopt.install})`;
  return [line(`Next: ${how}${install}.${ask === null ? '' : ` ${ask}`}${of === null ? '' : ` More: ${of}.`}`)];
}
