/** `follow`: which teams are yours, where nothing else says so. */
import { z } from 'zod';
import { Problem, problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { operation } from '../operations/seam/operation.ts';
import { companyOf, properName } from '../ownership/company.ts';
import { isSameTeam } from '../ownership/team.ts';
import { printable } from '../scan/report/printable.ts';
import { follow, followedBy } from './store.ts';
import { whoAsks } from './who.ts';

const output = z.object({
  /** What one said oneself; `spolia mine` has all of one's teams. */
  followed: z.array(z.string()),
  left: z.array(z.string()),
});
export type FollowAnswer = z.output<typeof output>;

export const followOperation = operation({
  name: 'follow',
  summary: 'choose a team as yours, or leave it',
  description:
    'What "spolia mine" and the first page of the portal say of your teams is then said of this one too. With --not it is ' +
    'no longer yours, also where a file lists you as a member. It changes nothing for anybody else and gives no right to ' +
    'see anything; a sync does not change it.',
  input: z.object({
    team: z.string().trim().min(1).max(200).describe('name of the team, such as growth or acme/growth'),
    not: z.boolean().default(false).describe('leave it'),
  }),
  output,
  permission: 'read',
  readOnly: false,
  positional: ['team'],
  examples: ['spolia follow growth', 'spolia follow growth --not'],
  async run({ db, viewer, asker }, { team, not }) {
    const [who, company] = await Promise.all([whoAsks(db, asker), companyOf(db, viewer)]);
    if (who === null)
      throw new Problem(
        'nobody',
        'forbidden',
        'a program follows no teams',
        'Sign in to the portal, or use a token of your own.',
      );
    if (!company.names.some((one) => isSameTeam(one, team))) throw problems.noTeam(team, nearest(team, company.names));
    await follow(db, who.key, { team: properName(team, company), follows: !not });
    const said = await followedBy(db, who.key);
    // What one may no longer see is not told either.
    const known = said.filter((one) => company.names.some((name) => isSameTeam(name, one.team)));
    return {
      followed: known.filter(({ follows }) => follows).map((one) => one.team),
      left: known.filter(({ follows }) => !follows).map((one) => one.team),
    };
  },
  text({ followed, left }) {
    const lines = [`You follow ${followed.length === 0 ? 'no team' : followed.map(printable).join(', ')}.`];
    if (left.length > 0) lines.push(`You left ${left.map(printable).join(', ')}.`);
    return `${lines.join('\n')}\n`;
  },
});
