/** `report`: one page for people who decide, not for those who clean up. */
import { z } from 'zod';
import { operation } from '../operations/seam/operation.ts';
import { gather } from './gather.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

const part = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  line: z.number().int(),
  team: z.string().nullable(),
});

const output = z.object({
  date: z.iso.date(),
  format: z.enum(['markdown', 'html']),
  totals: z.object({
    repositories: z.number().int(),
    files: z.number().int(),
    lines: z.number().int(),
    duplicates: z.number().int(),
    duplicatesAcross: z.number().int(),
    copiedLines: z.number().int(),
    missingFixes: z.number().int(),
    unfixed: z.number().int(),
    histories: z.number().int(),
  }),
  duplicates: z.array(
    z.object({
      id: z.string(),
      lines: z.number().int(),
      copies: z.number().int(),
      teams: z.array(z.string()),
      repositories: z.number().int(),
      places: z.array(part),
    }),
  ),
  unowned: z.array(
    z.object({
      repo: z.string(),
      component: z.string().nullable(),
      kind: z.string().nullable(),
      path: z.string(),
      lines: z.number().int(),
      criticality: z.string().nullable(),
      why: z.string(),
    }),
  ),
  fixes: z.array(
    z.object({
      id: z.string(),
      subject: z.string(),
      date: z.iso.date(),
      origin: part,
      copy: part,
      evidence: z.array(z.string()),
      lacking: z.number().int(),
    }),
  ),
  reused: z.array(
    z.object({
      name: z.string(),
      repo: z.string(),
      team: z.string().nullable(),
      repositories: z.number().int(),
      teams: z.number().int(),
      files: z.number().int(),
    }),
  ),
  fresh: z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      repo: z.string(),
      team: z.string().nullable(),
      file: z.string(),
      line: z.number().int(),
      since: z.iso.date(),
      lines: z.number().int(),
      resembles: z
        .object({
          repo: z.string(),
          file: z.string(),
          name: z.string(),
          line: z.number().int(),
          copies: z.number().int(),
        })
        .nullable(),
    }),
  ),
  left: z.array(z.string()),
});
export type ReportAnswer = z.output<typeof output>;

export const reportOperation = operation({
  name: 'report',
  summary: 'one page for a director: duplicates, owners, missing fixes, reuse, what is new',
  description:
    'Writes one page from the index: the ten costliest duplicates across teams, parts without an owner, fixes that never ' +
    'arrived, the most reused packages, new components of the last quarter and what they resemble; each with its evidence ' +
    'and the command that shows more, and what was not looked at. As Markdown, or as HTML that needs no network.',
  input: z.object({
    format: z.enum(['markdown', 'html']).default('markdown').describe('markdown or html'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: [
    'spolia report                              Markdown, to read or to paste',
    'spolia report --format html > report.html  a page to send',
    'spolia report --json                       for programs',
  ],
  run: async (context, { format }) => ({ ...(await gather(context)), format }),
  text: (report, { command }) => (report.format === 'html' ? html(report, command) : markdown(report, command)),
});
