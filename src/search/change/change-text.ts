/** A change for a terminal. */
import type { TextOptions } from '../../operations/seam/operation.ts';
import { counted, thousands } from '../../scan/report/counts.ts';
import { printable } from '../../scan/report/printable.ts';
import { shellWord } from '../../scan/report/shell-word.ts';
import type { Answer } from '../answer.ts';
import { lackingText } from '../lacks.ts';
import {
  holderOf,
  isAlike,
  isRepeat,
  likeness,
  notSearchedLine,
  scope,
  searchedLine,
  settledLine,
  verdict,
} from './change-words.ts';
import type { ChangeAnswer } from './find-change.ts';

export function changeText({ change, answers }: ChangeAnswer, { command, width }: TextOptions): string {
  const repeats = answers.filter(isRepeat);
  const alike = answers.filter(isAlike);
  const lines = [`${[scope(change), verdict(change, alike.length)].filter((t) => t !== '').join('. ')}.`];
  let n = 0;
  for (const answer of repeats) lines.push('', ...block(++n, answer, width));
  if (alike.length > 0) {
    lines.push('', 'By their words alone, no copies:');
    for (const answer of alike) lines.push('', ...block(++n, answer, width));
  }
  lines.push('');
  const settled = settledLine(change);
  if (settled !== null) lines.push(settled);
  for (const note of change.notes) lines.push(printable(note));
  lines.push(printable(searchedLine(change)));
  const left = notSearchedLine(change);
  if (left !== null) lines.push(printable(left));
  const [first] = repeats;
  if (first !== undefined) {
    const [top] = first.results;
    const place = `${top.repo.slice(top.repo.lastIndexOf('/') + 1)}:${top.file}:${top.name}`;
    const asked = `${first.unit!.file}:${first.unit!.name}`;
    lines.push(
      `Not similar? ${command} choose ${shellWord(place)} --verdict dismissed --unit ${shellWord(asked)} --reason "…"`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function block(n: number, { unit, status, isNew, results, difference }: Answer, width: number): string[] {
  const cut = (text: string): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
  const { file, name, start, cell, repo } = unit!;
  const [top] = results;
  const where = `${printable(file)}:${cell === undefined ? '' : `cell ${cell + 1}:`}${start}`;
  const before = top.match !== null && isNew === false ? ', repeated before' : '';
  const what =
    top.match === null
      ? `is like ${printable(top.name)} of ${printable(holderOf(top, repo))}, by its words`
      : `repeats ${printable(top.name)} of ${printable(holderOf(top, repo))}: ${likeness(top.match)}, ${counted(top.match.lines, 'line')}`;
  const lines = [
    `${String(n).padStart(2)}  ${printable(name)}  ${where}  [${status}${before}]`,
    `    ${what}`,
    `    ${printable(top.repo)}  ${printable(top.file)}:${top.start}${top.inProgress === null ? '' : `  [in progress on ${printable(top.inProgress)}]`}`,
  ];
  if (difference != null) lines.push(cut(`    ${printable(difference.sentence)}`));
  const of = [
    top.owner === null
      ? 'no owner known'
      : `owner ${printable(top.owner.name)}${top.owner.declared ? '' : ', by its history'}`,
    top.consumers === 0 ? 'nobody else uses it yet' : `used by ${thousands(top.consumers)}`,
    top.licence === null ? 'no licence declared' : printable(top.licence),
    ...(top.state === null ? [] : [printable(top.state)]),
  ];
  if (top.repo !== repo) lines.push(`    ${of.join('; ')}`);
  for (const text of lackingText(top)) lines.push(`    ${printable(text)}`);
  if (top.adopt.install !== null && top.repo !== repo) lines.push(`    install: ${printable(top.adopt.install)}`);
  if (top.adopt.import !== null) lines.push(`    use: ${printable(top.adopt.import)}`);
  const more = results.length - 1 + top.same.length;
  if (more > 0) lines.push(`    and ${counted(more, 'more place')}: --json`);
  return lines;
}
