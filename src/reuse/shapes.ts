/** What answers on uses and on foundations have in common: pasted copies, and versions asked for. */
import { z } from 'zod';
import type { HiddenCopy, Version } from './store.ts';

export const pastedCopy = z.object({
  duplicate: z.string(),
  repo: z.string(),
  team: z.string().nullable(),
  file: z.string(),
  name: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  of: z.object({ file: z.string(), name: z.string(), start: z.number().int() }),
});

export const asPastedCopy = (c: HiddenCopy): z.output<typeof pastedCopy> => ({
  ...{ duplicate: c.id, repo: c.identity, team: c.team, file: c.file, name: c.name, start: c.start, end: c.end },
  of: { file: c.of_file, name: c.of_name, start: c.of_start },
});

export const askedVersion = z.object({
  repo: z.string(),
  team: z.string().nullable(),
  ranges: z.array(z.string()),
  locked: z.array(z.string()),
  file: z.string(),
  line: z.number().int(),
});

export const asAskedVersion = ({
  identity,
  team,
  ranges,
  locked,
  file,
  line,
}: Version): z.output<typeof askedVersion> => ({ repo: identity, team, ranges, locked, file, line });
