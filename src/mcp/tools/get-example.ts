/** `get_example`: how others call a thing, cut from real code. */
import { z } from 'zod';
import { Problem } from '../../errors.ts';
import { counted } from '../../scan/report/counts.ts';
import { indented, line, tool } from './tool.ts';

const what = z.object({
  kind: z.string(),
  name: z.string(),
  repo: z.string().nullable(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  version: z.string().nullable(),
});
const output = z.object({
  what: what.nullable(),
  candidates: z.array(what),
  totals: z.object({
    repositories: z.number().int(),
    files: z.number().int(),
    tests: z.number().int(),
    copies: z.number().int(),
  }),
  consumers: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      folder: z.string(),
      own: z.boolean(),
      places: z.array(z.object({ file: z.string(), line: z.number().int(), names: z.array(z.string()) })),
    }),
  ),
  example: z
    .object({
      repo: z.string(),
      file: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      cell: z.number().int().optional(),
      name: z.string(),
      code: z.string(),
    })
    .nullable(),
});

export const getExample = tool({
  name: 'get_example',
  title: 'How others use it: lines of real code',
  description:
    'The import and a call of a package, class, function or library, cut from code of the company that really uses it, ' +
    'and who else uses it. Call it before you use something that find_existing named, so that you use it as others do.',
  input: z.strictObject({
    name: z.string().min(1).max(1000).describe('package, class, function or library; REPO:NAME where several have it'),
  }),
  operation: 'consumers',
  asked: ({ name }) => ({ name, limit: 5 }),
  output,
  shortened(answer) {
    // As with components: which of several is meant is for the one who asks.
    if (answer.what === null) {
      const all = answer.candidates.map((c) =>
        c.repo === null ? c.name : `${c.repo}:${c.name} (${c.file}:${c.line})`,
      );
      throw new Problem(
        'ambiguous-name',
        'ambiguous',
        `several things have this name: ${all.slice(0, 12).join('; ')}${all.length > 12 ? '; …' : ''}`,
        'Call again with REPO:NAME of one of them.',
      );
    }
    return {
      ...answer,
      consumers: answer.consumers.map((user) => ({ ...user, places: user.places.slice(0, 2) })),
    };
  },
  prose({ what: of, totals, consumers, example }) {
    const { name, repo, file, line: at } = of!;
    const title = repo === null ? `${name}, a library from elsewhere` : `${name} of ${repo}:${file}:${at}`;
    const other = repo === null ? '' : 'other ';
    const users = consumers.filter(({ own }) => !own);
    const lines = [
      line(
        `${title}: used by ${counted(totals.repositories, `${other}repository`, `${other}repositories`)} in ${counted(totals.files, 'file')}${totals.tests > 0 ? ` (${totals.tests} of them tests)` : ''}`,
        totals.copies > 0 && `pasted at ${counted(totals.copies, 'place')} instead`,
      ),
    ];
    for (const user of users)
      lines.push(
        line(
          `- ${user.repo}${user.folder === '' ? '' : `/${user.folder}`}${user.team === null ? '' : ` (team ${user.team})`}: ${user.places.map((p) => `${p.file}:${p.line}`).join(', ')}`,
        ),
      );
    if (example !== null)
      lines.push(
        `From ${line(`${example.repo}:${example.file}:${example.start}${example.cell === undefined ? '' : ` (cell ${example.cell})`}`)}:`,
        ...indented(example.code),
      );
    lines.push(
      '',
      line(
        example !== null
          ? 'Next: use it as shown there; do not copy its code.'
          : `Next: nobody in the index shows how to call it; ${repo === null ? 'see its own documentation' : `read ${repo}:${file}:${at}, or get_component for how to import it`}.`,
      ),
    );
    return lines;
  },
  otherwise: 'find_existing finds things by what they do.',
});
