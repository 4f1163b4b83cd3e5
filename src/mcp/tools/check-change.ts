/** `check_change`: what a whole change repeats, before it is committed or proposed. */
import { z } from 'zod';
import { answerShape, changeShape } from '../../search/answer.ts';
import {
  holderOf,
  isAlike,
  isRepeat,
  likeness,
  scope,
  searchedLine,
  settledLine,
  verdict,
} from '../../search/change/change-words.ts';
import { lackingText } from '../../search/lacks.ts';
import { indented, line, tool } from './tool.ts';

/** Functions that are worded; further ones are in the structured answer. */
const MOST_WORDED = 15;
const MOST_UNSEARCHED = 4;

const answer = answerShape.omit({ problem: true, unknownWords: true, notSearched: true, searched: true });
const output = z.object({ change: changeShape, answers: z.array(answer) });

export const checkChange = tool({
  name: 'check_change',
  title: 'What does this change repeat?',
  description:
    'Call this BEFORE you commit a change or open a pull request. Each function that the change adds or edits is compared ' +
    'with all code of the company and with the rest of its own repository; functions that were only moved are not. Give ' +
    'folder and base (a checkout on this machine and the branch that the change goes to), or diff (what "git diff" prints).',
  input: z.strictObject({
    folder: z.string().min(1).max(4000).optional().describe('absolute path of the checkout, or of a folder in it'),
    base: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe('with folder: the branch that the change goes to, such as origin/main; HEAD for what is not committed'),
    head: z.string().min(1).max(1000).optional().describe('with folder: its revision; without, the work tree as it is'),
    diff: z.string().min(1).max(2_000_000).optional().describe('instead of folder: the change as a unified diff'),
    limit: z.number().int().min(1).max(10).default(2).describe('how many results for each function, 1 to 10'),
  }),
  operation: 'find',
  asked: ({ folder, base, head, diff, limit }) =>
    diff === undefined || folder !== undefined || base !== undefined
      ? { diff: true, base, head, repoDir: folder, limit, ...(diff === undefined ? {} : { patch: diff }) }
      : { patch: diff, limit },
  output,
  shortened: ({ change, answers }) => ({
    change,
    // What repeats nothing is counted, and would fill a memory.
    answers: answers.filter(({ results }) => results.length > 0).slice(0, 40),
  }),
  prose({ change, answers }) {
    const whole = answers as Parameters<typeof isRepeat>[0][];
    const repeats = whole.filter(isRepeat);
    const alike = whole.filter(isAlike);
    const lines = [line(`${[scope(change), verdict(change, alike.length)].filter((t) => t !== '').join('. ')}.`)];
    for (const [i, { unit, results, isNew, difference }] of [...repeats, ...alike].slice(0, MOST_WORDED).entries()) {
      const { name, file, start, repo } = unit!;
      const [top] = results;
      const how =
        top.match === null
          ? `is like ${top.name} of ${holderOf(top, repo)} by its words (no copy)`
          : `repeats ${top.name} of ${holderOf(top, repo)}: ${likeness(top.match)}${isNew === false ? ', as before the change' : ''}`;
      lines.push(
        line(`${i + 1}. ${name} at ${file}:${start} ${how}`, `it is at ${top.repo}:${top.file}:${top.start}`),
        `   ${line(
          top.owner === null ? 'no owner known' : `owner ${top.owner.name}`,
          top.consumers > 0 && `used by ${top.consumers}`,
          top.licence ?? 'no licence declared',
          top.state,
          top.inProgress !== null && `in progress on ${top.inProgress}`,
          ...lackingText(top),
        )}`,
      );
      if (top.adopt.import !== null) lines.push(`   Import: ${line(top.adopt.import)}`);
      if (difference != null) {
        lines.push(`   ${line(difference.sentence)}`);
        const differs = difference.lines.filter((l) => l[0] !== ' ').slice(0, 8);
        lines.push(...indented(differs.join('\n')));
      }
    }
    const more = repeats.length + alike.length - MOST_WORDED;
    if (more > 0) lines.push(`${more} more functions are in the structured answer.`);
    const settled = settledLine(change);
    if (settled !== null) lines.push(line(settled));
    lines.push(
      repeats.length > 0
        ? line(
            'Next: import what exists and take the repeated function out of the change. Where it nearly fits, extend it where it is. ' +
              'If it is not similar after all, say so with record_choice (dismissed) and go on.',
          )
        : alike.length > 0
          ? 'Next: read what is alike; if it does the same, use it instead. Else the change is fine.'
          : 'Next: nothing to do; say in your summary what was searched.',
    );
    const left = change.notSearched.slice(0, MOST_UNSEARCHED).map(({ what, because }) => `${what} (${because})`);
    lines.push(line(searchedLine(change), left.length > 0 && `not searched: ${left.join(', ')}`));
    return lines;
  },
  otherwise: 'Give folder and base, or the change as diff.',
});
