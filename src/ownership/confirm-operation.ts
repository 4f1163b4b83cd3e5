/** `confirm`: what people know of who owns a thing, said by name. */
import { z } from 'zod';
import type { Viewer } from '../access/viewer.ts';
import { Problem, problems, UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { operation } from '../operations/seam/operation.ts';
import { printable } from '../scan/report/printable.ts';
import type { Db } from '../storage/database.ts';
import { asConfirmation, confirmation, saidText } from './confirmations.ts';
import { isEmail } from './facts/party.ts';
import {
  componentsAt,
  confirm,
  confirmations,
  hasPath,
  identities,
  type KeptRow,
  keptOwnership,
  takeBack,
} from './store.ts';

const output = z.object({
  /** All that is said of the repository now, oldest first. */
  confirmed: z.array(confirmation),
});
export type ConfirmAnswer = z.output<typeof output>;

export const confirmOperation = operation({
  name: 'confirm',
  summary: 'say that a team or a person owns something, or does not',
  description:
    'Records who owns a repository, a path or a component, with who says so and when. It is shown beside what files ' +
    'declare, and counts more; a sync does not change it, a backup keeps it. The newest word on a party and a place ' +
    'counts, and whoever may contribute can take one back. WHAT is REPO, REPO:PATH or REPO:PATH:NAME of a component; ' +
    'with neither --team nor --person it lists what is said of the repository.',
  input: z.object({
    what: z.string().min(1).max(4096).optional().describe('REPO, REPO:PATH, or REPO:PATH:NAME of a component'),
    team: z.string().trim().min(1).max(200).optional().describe('the team that owns it, such as growth or acme/growth'),
    person: z.string().trim().min(1).max(200).optional().describe('the person who owns it: @account, address or name'),
    not: z.boolean().default(false).describe('say that they do not own it'),
    note: z.string().trim().min(1).max(500).optional().describe('why, in a few words'),
    revoke: z.number().int().min(1).optional().describe('take back what was said: its id, as the list shows it'),
  }),
  output,
  permission: 'contribute',
  readOnly: false,
  positional: ['what'],
  examples: [
    'spolia confirm churn-model --team growth',
    'spolia confirm churn-model:src/drift --person @ada --note "took it over in May"',
    'spolia confirm churn-model:src/drift/check.py:DriftCheck --team growth --not',
    'spolia confirm churn-model                what is said of it',
    'spolia confirm --revoke 3',
  ],
  async run({ db, viewer, asker }, { what, team, person, not, note, revoke }) {
    if (revoke !== undefined) {
      const repository = await takeBack(db, viewer, revoke, asker.name);
      if (repository === null)
        throw new Problem(
          'nothing-said',
          'not-found',
          `nothing that is said has the id ${revoke}`,
          'Run "spolia confirm REPO" for what is said of a repository, with ids.',
        );
      return { confirmed: (await confirmations(db, viewer, [repository])).map(asConfirmation) };
    }
    if (what === undefined)
      throw new UsageError('what: what is owned is not said', 'Give REPO, REPO:PATH or REPO:PATH:NAME.');
    if (team !== undefined && person !== undefined)
      throw new UsageError('team: both a team and a person are named', 'Say one of them at a time.');
    const { kept, path, component } = await placeSaid(db, viewer, what);
    if (team !== undefined || person !== undefined)
      await confirm(db, viewer, {
        ...{ repository: kept.id, path, component, owns: !not, note: note ?? null },
        ...(team !== undefined
          ? { kind: 'team' as const, party: team.replace(/^@|^team:/, '') }
          : { kind: 'person' as const, party: isEmail(person!) ? person!.toLowerCase() : person! }),
        ...{ person: asker.person, by: asker.name },
      });
    return { confirmed: (await confirmations(db, viewer, [kept.id])).map(asConfirmation) };
  },
  text({ confirmed }) {
    if (confirmed.length === 0) return 'Nothing is said of it. "spolia confirm REPO --team TEAM" says whose it is.\n';
    const lines = confirmed.map((one) => {
      const { id, repo, path, component, party, owns } = one;
      const place = `${repo}${path === '' ? '' : `:${path}`}${component === null ? '' : `:${component}`}`;
      const says = `${party} ${owns ? 'owns' : 'does not own'} ${place}`;
      return `${String(id).padStart(4)}  ${printable(says)}  ${printable(saidText(one))}`;
    });
    return `${lines.join('\n')}\n`;
  },
});

interface Place {
  kept: KeptRow;
  path: string;
  component: { id: number; kind: string; name: string } | null;
}

/** @throws Problem where nothing that the viewer sees is meant, or several repositories */
async function placeSaid(db: Db, viewer: Viewer, what: string): Promise<Place> {
  const colons = [...what].flatMap((c, at) => (c === ':' && at > 0 ? [at] : []));
  for (const end of [what.length, ...colons]) {
    const name = what.slice(0, end);
    const found = await keptOwnership(db, viewer, name);
    const exact = found.filter(({ identity }) => identity === name);
    const meant = exact.length > 0 ? exact : found;
    if (meant.length > 1)
      throw problems.ambiguousRepository(
        name,
        meant.map(({ identity }) => identity),
      );
    if (meant.length === 0) continue;
    const [kept] = meant;
    const rest = what.slice(end + 1).replace(/^\/+|\/+$/g, '');
    if (rest === '' || (await hasPath(db, viewer, kept.id, rest))) return { kept, path: rest, component: null };
    for (let at = rest.lastIndexOf(':'); at > 0; at = rest.lastIndexOf(':', at - 1)) {
      const [component] = await componentsAt(db, viewer, kept.id, rest.slice(0, at), rest.slice(at + 1));
      if (component !== undefined) return { kept, path: rest.slice(0, at), component };
    }
    throw new Problem(
      'no-such-place',
      'not-found',
      `${kept.identity} has neither a path nor a component "${rest}"`,
      'Give REPO:PATH of a file or folder, or REPO:PATH:NAME as "spolia components" lists it.',
    );
  }
  const name = what.split(':')[0];
  const all = await identities(db, viewer);
  throw problems.noRepositoryNear(
    name,
    nearest(name, [...all.map((one) => one.slice(one.lastIndexOf('/') + 1)), ...all]),
  );
}
