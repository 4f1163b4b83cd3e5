/**
 * A change as a comment on its pull request. The first line is for programs: who posts it finds the comment of before by it,
 * and writes over that instead of adding another one.
 */
import { counted, thousands } from '../../scan/report/counts.ts';
import { code, inMarkdown } from '../../scan/report/escape.ts';
import { printable } from '../../scan/report/printable.ts';
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

export const MARKER = '<!-- spolia: find --diff -->';
/** Forges take 65,536 characters; the end, which says what was searched, must not be cut off. */
const LONGEST = 60_000;
const RESULTS_NAMED = 4;

export function changeMarkdown({ change, answers }: ChangeAnswer): string {
  const repeats = answers.filter(isRepeat);
  const alike = answers.filter(isAlike);
  const head = [
    MARKER,
    repeats.length > 0 ? '### This exists already' : '### Spolia: what this change repeats',
    '',
    `**${inMarkdown([scope(change), verdict(change, alike.length)].filter((t) => t !== '').join('. '))}.**`,
    '',
  ];
  const foot: string[] = [];
  const settled = settledLine(change);
  if (settled !== null) foot.push(inMarkdown(settled), '');
  for (const note of change.notes) foot.push(inMarkdown(note), '');
  if (repeats.length > 0)
    foot.push(
      'Import it instead of keeping another copy; if it does not quite fit, extend it where it is. A copy that has to stay ' +
        `can be accepted with a reason in ${code('spolia.yaml')}.`,
      '',
    );
  const left = notSearchedLine(change);
  foot.push(`<sub>${[searchedLine(change), ...(left === null ? [] : [left])].map(inMarkdown).join(' ')}</sub>`);
  let room = LONGEST - [...head, ...foot].join('\n').length;
  const body: string[] = [];
  let shown = 0;
  for (const answer of [...repeats, ...alike]) {
    const item = itemOf(answer);
    const size = item.reduce((n, line) => n + line.length + 1, 0);
    if (size > room) break;
    room -= size;
    body.push(...item);
    shown++;
  }
  const more = repeats.length + alike.length - shown;
  if (more > 0) body.push(`And ${counted(more, 'more function')}, for which there is no room here.`, '');
  return `${[...head, ...body, ...foot].join('\n')}\n`;
}

function itemOf({ unit, isNew, results, difference }: Answer): string[] {
  const { file, name, start, cell, repo } = unit!;
  const [top] = results;
  const place = code(`${file}:${cell === undefined ? '' : `cell ${cell + 1}:`}${start}`);
  const use = top.adopt.import === null ? '' : `; import it so: ${code(top.adopt.import)}`;
  const there = `${code(top.name)} of ${inMarkdown(holderOf(top, repo))}`;
  const before = top.match !== null && isNew === false ? ' (as before the change)' : '';
  const line =
    top.match === null
      ? `- ${code(name)} (${place}) is like ${there}, by its words${use}`
      : `- ${code(name)} (${place}) repeats ${there}, ${likeness(top.match)}${before}${use}`;
  const facts = [
    `${code(`${top.repo} ${top.file}:${top.start}`)}`,
    ...(top.inProgress === null ? [] : [`in progress on ${inMarkdown(top.inProgress)}`]),
    ...(top.state === null ? [] : [inMarkdown(top.state)]),
    ...lackingText(top).map(inMarkdown),
    ...(top.owner === null ? ['no owner known'] : [`owner ${inMarkdown(top.owner.name)}`]),
    ...(top.consumers === 0 ? [] : [`used by ${thousands(top.consumers)}`]),
    ...(top.licence === null ? ['no licence declared'] : [inMarkdown(top.licence)]),
  ];
  const lines = [line, '  <details><summary>where it is, and what differs</summary>', '', `  ${facts.join(' · ')}`, ''];
  if (top.adopt.install !== null && top.repo !== repo) lines.push(`  ${code(top.adopt.install)}`, '');
  if (difference != null) {
    lines.push(`  ${prose(difference.sentence)}`, '');
    if (difference.lines.some((l) => l[0] !== ' ')) lines.push(...fenced(difference.lines), '');
  }
  const others = [
    ...top.same.map((s) => `${s.repo} ${s.file}:${s.start}`),
    ...results.slice(1).map((r) => `${r.repo} ${r.file}:${r.start}`),
  ];
  if (others.length > 0) {
    const named = others.slice(0, RESULTS_NAMED).map(code);
    const rest = others.length - named.length;
    lines.push(`  Also: ${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`, '');
  }
  lines.push('  </details>', '');
  return lines;
}

/** Sentences of explanations have names in backticks. */
const prose = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : inMarkdown(part)))
    .join('');

function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((l) => [...l.matchAll(/`+/g)].map((m) => m[0].length)));
  const fence = '`'.repeat(longest + 1);
  return [`  ${fence}diff`, ...lines.map((l) => `  ${printable(l.replaceAll('\t', '    '))}`), `  ${fence}`];
}
