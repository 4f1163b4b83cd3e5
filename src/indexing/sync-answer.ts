/** What reading repositories came to, for whoever asked for it. */
import { z } from 'zod';

export const syncAnswer = z.object({
  repositories: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  failed: z.array(z.object({ identity: z.string(), failure: z.string(), remedy: z.string() })),
  analysed: z.number().int(),
  rebuilt: z.boolean(),
  notes: z.array(z.string()),
});
export type SyncAnswer = z.output<typeof syncAnswer>;
