/** `check_code`: whether code that was just written is a copy of something, before it is kept. */
import { z } from 'zod';
import { percent } from '../../scan/report/counts.ts';
import { answerShape } from '../../search/answer.ts';
import { answerOf, block, next, searchedLine } from './results.ts';
import { line, tool } from './tool.ts';

/** Functions whose results are worded; the others are in the structured answer. */
const MOST_WORDED = 10;

const output = z.object({ answers: z.array(answerOf.extend({ query: answerShape.shape.query })) });

export const checkCode = tool({
  name: 'check_code',
  title: 'Is this code a copy of something?',
  description:
    'Call this BEFORE you keep code that you have written or were given. Each of its functions is compared with ' +
    'all code of the company: copies word for word, under other names, or edited are found and aligned, then what is most ' +
    'like it. If there is a copy, use that one instead of keeping another.',
  input: z.strictObject({
    code: z.string().min(1).max(200_000).describe('a function, a few lines, or a whole file'),
    name: z.string().min(1).max(1000).optional().describe('name of its file, such as clip.py; tells the language'),
    lang: z.string().min(1).max(100).optional().describe('its language, where no name tells it, such as python'),
    limit: z.number().int().min(1).max(20).default(3).describe('how many results for each function, 1 to 20'),
  }),
  operation: 'find',
  asked: ({ code, name, lang, limit }) => ({ code, name, lang, limit }),
  output,
  prose({ answers }) {
    const lines: string[] = [];
    for (const answer of answers.slice(0, MOST_WORDED)) {
      const { query, recommendation, confidence, reasons, results } = answer;
      if (lines.length > 0) lines.push('');
      const verdict = results.some(({ match }) => match !== null)
        ? 'it exists already'
        : results.length === 0
          ? 'nothing like it found'
          : 'no copy found; what is most like it';
      lines.push(
        line(
          `${query}: ${verdict}${results.length > 0 && reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
          `${percent(confidence)} sure`,
          `advice: ${recommendation}`,
        ),
      );
      for (const [i, result] of results.entries()) lines.push(...block(i + 1, result));
      if (results.length > 0) lines.push(...next(answer));
    }
    if (answers.length > MOST_WORDED)
      lines.push('', `${answers.length - MOST_WORDED} more functions are in the structured answer.`);
    if (answers.length > 0) lines.push('', searchedLine(answers[0]));
    return lines;
  },
  otherwise: 'Give the whole function, and lang where its language cannot be told.',
});
