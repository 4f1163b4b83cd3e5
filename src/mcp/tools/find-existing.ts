/** `find_existing`: whether something like it exists, asked before anything is written. */
import { z } from 'zod';
import { percent } from '../../scan/report/counts.ts';
import { headlineOf } from '../../search/recommend.ts';
import { answerOf, block, next, searchedLine } from './results.ts';
import { line, tool } from './tool.ts';

const one = z.string().min(1).max(200);

export const findExisting = tool({
  name: 'find_existing',
  title: 'Does something like it exist already?',
  description:
    'Call this BEFORE you write a new function, class, query, pipeline step or helper. Say in words what it should do; ' +
    'all repositories of the company are searched, also branches in progress. Answers whether to use, extend or build, ' +
    'with how sure that is, and for each result its place, signature, owner, number of users, licence and how to import ' +
    'it. The words need not be those of the code.',
  input: z.strictObject({
    words: z
      .string()
      .min(1)
      .max(4000)
      .describe('what the code should do, in a few words, such as "winsorize outliers per group"'),
    lang: one.optional().describe('only this language, such as python'),
    kind: one.optional().describe('only this kind: function, class, sql, component, package, service, pipeline …'),
    owner: one.optional().describe('only what this team or person owns'),
    repo: one.optional().describe('only this repository'),
    uses: one.optional().describe('only files that import this package, such as pandas'),
    in_progress: z.boolean().optional().describe('true: only what lies on branches and in open requests'),
    limit: z.number().int().min(1).max(50).default(5).describe('how many results, 1 to 50'),
  }),
  operation: 'find',
  asked: ({ words, limit, lang, kind, owner, repo, uses, in_progress }) => {
    const filters = Object.entries({ lang, kind, owner, repo, uses })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}:"${value!.replaceAll('"', '')}"`);
    if (in_progress) filters.push('in:progress');
    return { words: [words, ...filters], limit };
  },
  output: answerOf,
  prose(answer) {
    const { confidence, reasons, results, unknownWords, searched, notSearched } = answer;
    const lines: string[] = [];
    if (searched.repositories === 0)
      return [line(`Not known: ${reasons.join('; ')}.`), searchedLine({ searched, notSearched })];
    lines.push(
      line(
        `${headlineOf(answer)}: ${reasons.join('; ')}. That it exists is ${percent(confidence)} likely, by what the words say.`,
      ),
    );
    for (const { word, instead } of unknownWords)
      lines.push(line(`No code here says "${word}"${instead === null ? '' : `; searched for "${instead}" instead`}.`));
    for (const [i, result] of results.entries()) lines.push('', ...block(i + 1, result));
    lines.push('', ...next(answer));
    lines.push(searchedLine({ searched, notSearched }));
    return lines;
  },
  otherwise: 'Leave the filter out, or give another value.',
});
