/** What is being built now, and what of it exists already. */
import { z } from 'zod';
import { copiesElsewhere } from '../components/store.ts';
import { operation } from '../operations/seam/operation.ts';
import { newComponents } from '../report/store.ts';
import { counted } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { branchNews, sameCodeElsewhere } from './store.ts';

const DAY = 86_400_000;

const place = { repo: z.string(), file: z.string(), name: z.string(), start: z.number().int() };
const resembles = z.object({ of: z.string(), ...place, team: z.string().nullable() });

const output = z.object({
  since: z.iso.date(),
  components: z.array(
    z.object({
      id: z.number().int(),
      kind: z.string(),
      ...place,
      team: z.string().nullable(),
      firstChange: z.iso.datetime(),
      lines: z.number().int(),
      resembles: z.array(resembles),
    }),
  ),
  inProgress: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      kind: z.enum(['branch', 'request']),
      name: z.string(),
      lastChange: z.iso.datetime(),
      author: z.string(),
      subject: z.string(),
      files: z.number().int(),
      units: z.number().int(),
      /** Of the largest new units. */
      names: z.array(z.string()),
      resembles: z.array(resembles),
    }),
  ),
});
export type NewsAnswer = z.output<typeof output>;

export const newsOperation = operation({
  name: 'news',
  summary: 'what is being built now, by team, and what of it exists already',
  description:
    'Components whose first commit is not older than some days, and branches and requests in progress, newest first; each ' +
    'with what it repeats of other repositories. Of work in progress only code that is the very same is told; "find --code" tells near copies.',
  input: z.object({
    days: z.number().int().min(1).max(366).default(90).describe('how old new components may be, 1 to 366'),
    limit: z.number().int().min(1).max(200).default(10).describe('how many to list of each, 1 to 200'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: ['spolia news', 'spolia news --days 30 --limit 50'],
  async run({ db, viewer, now }, { days, limit }) {
    const since = new Date(now().getTime() - days * DAY);
    const [fresh, branches] = await Promise.all([
      newComponents(db, viewer, since, limit),
      branchNews(db, viewer, limit),
    ]);
    const [likes, same] = await Promise.all([
      copiesElsewhere(
        db,
        viewer,
        fresh.map(({ id }) => id),
      ),
      sameCodeElsewhere(
        db,
        viewer,
        branches.map(({ id }) => id),
      ),
    ]);
    return {
      since: since.toISOString().slice(0, 10),
      components: fresh.map(({ id, kind, name, repo, team, file, line, first_at, lines }) => ({
        ...{ id, kind, name, repo, team, file, start: line, firstChange: first_at.toISOString(), lines },
        resembles: likes
          .filter((like) => like.component === id && like.other_repo !== repo)
          .map((like) => ({
            ...{ of: like.name, repo: like.other_repo, file: like.other_file, name: like.other_name },
            ...{ start: like.other_start, team: null },
          })),
      })),
      inProgress: branches.map(({ id, at, ...branch }) => ({
        ...branch,
        lastChange: at.toISOString(),
        resembles: same
          .filter((one) => one.branch === id)
          .map((one) => ({
            ...{ of: one.name, repo: one.other_repo, team: one.other_team, file: one.other_file },
            ...{ name: one.other_name, start: one.other_start },
          })),
      })),
    };
  },
  text({ since, components, inProgress }) {
    const lines: string[] = [];
    const like = ({ of, repo, file, start, name }: z.output<typeof resembles>) =>
      `      ${printable(of)} repeats ${printable(name)} (${printable(repo)}/${printable(file)}:${start})`;
    lines.push(components.length === 0 ? `No component is newer than ${since}.` : `New components since ${since}\n`);
    for (const { kind, name, repo, team, firstChange, resembles: list } of components)
      lines.push(
        `  ${firstChange.slice(0, 10)}  ${printable(name)}  ${kind} in ${printable(repo)}${team === null ? '' : `, team ${printable(team)}`}`,
        ...list.slice(0, 3).map(like),
      );
    lines.push('', inProgress.length === 0 ? 'No branch or request is in progress.' : 'In progress\n');
    for (const { name, repo, lastChange, author, units, subject, resembles: list } of inProgress)
      lines.push(
        `  ${lastChange.slice(0, 10)}  ${printable(repo)} ${printable(name)}  ${counted(units, 'new unit')} by ${printable(author)}: ${printable(subject)}`,
        ...list.slice(0, 3).map(like),
      );
    return `${lines.join('\n')}\n`;
  },
});
