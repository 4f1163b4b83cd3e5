/** `record_choice`: what became of something that a tool found; so that what was dismissed is not shown again. */
import { z } from 'zod';
import { line, tool } from './tool.ts';

const output = z.object({
  choice: z
    .object({
      id: z.string(),
      by: z.string(),
      verdict: z.string(),
      reason: z.string(),
      target: z.object({ repo: z.string(), file: z.string(), name: z.string() }),
    })
    .nullable(),
});

export const recordChoice = tool({
  name: 'record_choice',
  title: 'Record what became of a result',
  description:
    'Call this AFTER you decided about a result, and before you go on: reused (your change uses it now), chosen (the person ' +
    'decided to use it), dismissed (not similar, with the reason and your code). What is dismissed for the very same code ' +
    'is not shown again. This is the only tool that writes.',
  input: z.strictObject({
    target: z.string().min(1).max(4000).describe('what was found, as REPO:PATH:NAME'),
    verdict: z.enum(['reused', 'chosen', 'dismissed']).describe('reused, chosen or dismissed'),
    reason: z.string().max(2000).optional().describe('why, in a sentence; dismissing needs one'),
    words: z.string().max(4000).optional().describe('the words that were asked, if it was found by words'),
    code: z.string().max(200_000).optional().describe('your function as text, if it was found by code'),
    name: z.string().max(1000).optional().describe('name of its file, such as clip.py; tells the language'),
    by: z.string().max(200).optional().describe('the person that you work for, and your own name'),
  }),
  readOnly: false,
  operation: 'choose',
  asked: ({ words, reason, ...rest }) => ({ ...rest, for: words, reason: reason ?? '' }),
  output,
  prose({ choice }) {
    if (choice === null) return ['Nothing was recorded.'];
    const { by, verdict, target, id } = choice;
    return [line(`Recorded as ${id}: ${by}, ${verdict}, ${target.repo}:${target.file}:${target.name}.`)];
  },
  otherwise: 'Give REPO:PATH:NAME as the result shows repository, file and name.',
});
