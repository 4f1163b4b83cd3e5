/** `get_owner`: whom to ask about a file, a folder or a repository. */
import { z } from 'zod';
import { counted, percent } from '../../scan/report/counts.ts';
import { line, tool } from './tool.ts';

const output = z.object({
  repo: z.string(),
  path: z.string(),
  files: z.number().int(),
  team: z.string().nullable(),
  owners: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      role: z.string(),
      confidence: z.number(),
      declared: z.array(z.object({ text: z.string(), role: z.string(), place: z.string() })),
      observed: z.object({ share: z.number(), changes: z.number().int(), last: z.string() }).nullable(),
      silent: z.boolean(),
    }),
  ),
  unknown: z.string().nullable(),
  notes: z.array(z.string()),
  orphan: z.boolean(),
});

export const getOwner = tool({
  name: 'get_owner',
  title: 'Whom to ask about a file, a folder or a repository',
  description:
    'Who owns code: declared owners (CODEOWNERS and the like) and those whom the history shows, with what says so. Call ' +
    'it before you change code of another team, or to tell the person you work for whom to ask.',
  input: z.strictObject({
    path: z
      .string()
      .min(1)
      .max(4096)
      .describe('REPO:PATH, REPO: for all of a repository, or an absolute path on this machine'),
  }),
  operation: 'owners',
  asked: ({ path }) => ({ path, limit: 5 }),
  output,
  shortened: (answer) => ({
    ...answer,
    owners: answer.owners.map((owner) => ({ ...owner, declared: owner.declared.slice(0, 3) })),
  }),
  prose({ repo, path, files, team, owners, unknown, notes, orphan }) {
    const lines = [line(`${repo}:${path}`, counted(files, 'file'), team !== null && `team ${team}`)];
    if (unknown !== null) lines.push(line(`Owner ${unknown}.`));
    for (const { name, kind, role, confidence, declared, observed, silent } of owners)
      lines.push(
        line(
          `- ${name}, ${kind}, ${role}, ${percent(confidence)} sure`,
          ...declared.map((d) => `${d.text} in ${d.place}`),
          observed !== null && `${percent(observed.share)} of the work, last ${observed.last.slice(0, 10)}`,
          silent && 'silent for a year',
        ),
      );
    for (const note of notes) lines.push(line(`Note: ${note}`));
    if (orphan) lines.push('Nobody of them has shown a sign of life for a year.');
    const who = owners.find(({ silent }) => !silent) ?? owners[0];
    lines.push(
      '',
      line(
        who === undefined
          ? files === 0
            ? 'Next: there is no such file there; give another path, or REPO: for the whole repository.'
            : `Next: nobody is known to own it${team === null ? '; say so to the person you work for' : `; ask team ${team}`}.`
          : `Next: ask ${who.name}${team === null || team === who.name ? '' : ` of team ${team}`} before you change or extend it.`,
      ),
    );
    return lines;
  },
  otherwise: 'find_existing and get_component name the repositories of what they find.',
});
