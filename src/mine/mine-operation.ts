/** `mine`: the teams of whoever asks, and what waits for them. */
import { z } from 'zod';
import { operation } from '../operations/seam/operation.ts';
import { companyOf } from '../ownership/company.ts';
import { counted } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { myTeams, properNames } from './my-teams.ts';
import { KINDS, needsOf } from './needs.ts';
import { followedBy } from './store.ts';
import { whoAsks } from './who.ts';

const kind = z.enum(KINDS);
const output = z.object({
  /** As whom one is known; null for a program, which has no teams. */
  who: z.object({ name: z.string(), email: z.string().nullable() }).nullable(),
  teams: z.array(z.object({ team: z.string(), because: z.string(), followed: z.boolean() })),
  /** That one could follow. */
  others: z.array(z.string()),
  needs: z.array(
    z.object({
      kind,
      /** Of theirs; null where it waits for the person alone. */
      team: z.string().nullable(),
      title: z.string(),
      reason: z.string(),
      repo: z.string(),
      /** Of a fix, a duplicate or a choice. */
      id: z.string().nullable(),
    }),
  ),
  /** All there are, listed or not. */
  counts: z.array(z.object({ kind, needs: z.number().int() })),
});
export type MineAnswer = z.output<typeof output>;

export const mineOperation = operation({
  name: 'mine',
  summary: 'your teams, and what waits for you and for them',
  description:
    'Teams are yours where you follow them ("spolia follow"), where a group of your sign-in is called like them, or where ' +
    'files or histories show you as a member by your e-mail address; on this machine that is user.email of git. Of them it ' +
    'lists fixes that their code lacks, duplicates that were given to them or to you, acceptances that end within 30 days, ' +
    'owners who fell silent, repositories whose owner nobody confirmed, and what you chose and have not used yet.',
  input: z.object({
    limit: z.number().int().min(1).max(1000).default(20).describe('how many to list of each kind, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  examples: ['spolia mine', 'spolia mine --json'],
  async run(context, { limit }) {
    const { db, viewer, asker, now } = context;
    const [who, company] = await Promise.all([whoAsks(db, asker), companyOf(db, viewer)]);
    const all = properNames(company);
    if (who === null) return { who, teams: [], others: all, needs: [], counts: [] };
    const teams = myTeams(company, who, await followedBy(db, who.key));
    const names = teams.map(({ team }) => team);
    const today = now().toISOString().slice(0, 10);
    const needs = await needsOf({ ...context, company, who, teams: names, today });
    const of = (wanted: (typeof KINDS)[number]) => needs.filter((need) => need.kind === wanted);
    return {
      who: { name: who.name, email: who.email },
      teams,
      others: all.filter((name) => !names.includes(name)),
      needs: KINDS.flatMap((one) => of(one).slice(0, limit)),
      counts: KINDS.map((one) => ({ kind: one, needs: of(one).length })).filter((count) => count.needs > 0),
    };
  },
  text({ who, teams, needs, counts }, { command }) {
    if (who === null) return 'A program has no teams: ask as a person.\n';
    if (teams.length === 0 && needs.length === 0) {
      const known =
        who.email === null ? 'Nothing says who you are: git has no user.email.' : `Nothing names ${who.email}.`;
      return `No team is known as yours. ${printable(known)} "${command} follow TEAM" chooses one.\n`;
    }
    const lines = teams.map(({ team, because }) => `${printable(team)}  (${printable(because)})`);
    if (needs.length === 0) lines.push('', 'Nothing waits for you.');
    for (const { kind: one, needs: n } of counts) {
      const listed = needs.filter((need) => need.kind === one);
      lines.push('', `${WORDS[one]} (${n})`);
      for (const { title, repo, reason, id } of listed)
        lines.push(`  ${id === null ? '' : `${id}  `}${printable(title)}  ${printable(repo)}: ${printable(reason)}`);
      if (n > listed.length)
        lines.push(`  … ${counted(n - listed.length, 'more', 'more')}: --limit ${Math.min(1000, n)}`);
    }
    return `${lines.join('\n')}\n`;
  },
});

const WORDS: Record<(typeof KINDS)[number], string> = {
  fix: 'Fixes that never arrived',
  assigned: 'Duplicates to take care of',
  acceptance: 'Acceptances that end soon',
  silent: 'Owners who fell silent',
  ownership: 'Ownership to confirm',
  choice: 'Chosen and not used yet',
};
