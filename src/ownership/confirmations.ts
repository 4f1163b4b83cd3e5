/**
 * What people say of who owns a thing, by name and date: it stands beside what files declare, and above it. Kept as acts,
 * never derived, so a sync or a rebuild does not touch them. Pure.
 */
import { z } from 'zod';
import type { ConfirmationRow } from './store.ts';
import { isSameTeam } from './team.ts';

export const confirmation = z.object({
  id: z.number().int(),
  repo: z.string(),
  /** Empty for the whole repository. */
  path: z.string(),
  /** Name of the component at that path, where one is meant. */
  component: z.string().nullable(),
  party: z.string(),
  kind: z.enum(['team', 'person']),
  /** False: it is said that they do not. */
  owns: z.boolean(),
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string().nullable(),
});
export type Confirmation = z.output<typeof confirmation>;

export const asConfirmation = (row: ConfirmationRow): Confirmation => ({
  ...{ id: row.id, repo: row.repo, path: row.path, component: row.component_name, party: row.party, kind: row.kind },
  ...{ owns: row.owns, by: row.by_name, at: row.at.toISOString(), note: row.note },
});

/** Such as `confirmed in Spolia by Ada on 2024-01-03`. */
export function saidText({ owns, by, at, note }: Confirmation): string {
  const text = `${owns ? 'confirmed' : 'denied'} in Spolia by ${by} on ${at.slice(0, 10)}`;
  return note === null ? text : `${text}: ${note}`;
}

/** Whether it speaks of a path: of that, of a folder around it, or of all. */
export function covers(said: Confirmation, path: string): boolean {
  if (said.component !== null) return false;
  const folder = said.path.replace(/\/$/, '');
  const plain = path.replace(/\/$/, '');
  return folder === '' || plain === folder || plain.startsWith(`${folder}/`);
}

export function isParty(said: { party: string; kind: string }, owner: { name: string; kind: string; key?: string }) {
  if (said.kind === 'team') return owner.kind === 'team' && isSameTeam(said.party, owner.key ?? owner.name);
  if (owner.kind === 'team') return false;
  const name = said.party.replace(/^@/, '').toLowerCase();
  return owner.name.replace(/^@/, '').toLowerCase() === name || owner.key?.slice(owner.key.indexOf(':') + 1) === name;
}

/** How sure one is of an owner that somebody confirmed, or denied. */
export const CONFIRMED = 0.98;
const DENIED = 0.02;

interface Owner {
  name: string;
  kind: string;
  key?: string;
  confidence: number;
}

/**
 * Owners with what people say of them: who is confirmed is added where nothing else names them, and stands first; who is
 * denied stands last, with the words that say so.
 */
export function withConfirmations<O extends Owner>(
  owners: readonly O[],
  said: readonly Confirmation[],
  add: (said: Confirmation, confidence: number) => O,
  mark: (owner: O, said: Confirmation) => O,
): O[] {
  let list = [...owners];
  // The newest word counts; of a component more than of a folder around it.
  for (const one of [...said].sort((a, b) => narrowness(a) - narrowness(b) || (a.at < b.at ? -1 : 1))) {
    const confidence = one.owns ? CONFIRMED : DENIED;
    const at = list.findIndex((owner) => isParty(one, owner));
    if (at < 0) {
      if (one.owns) list = [...list, add(one, confidence)];
    } else list[at] = { ...mark(list[at], one), confidence };
  }
  return list
    .map((owner, n) => ({ owner, n }))
    .sort((a, b) => b.owner.confidence - a.owner.confidence || a.n - b.n)
    .map(({ owner }) => owner);
}

const narrowness = ({ component, path }: Confirmation): number => (component !== null ? 1e6 : path.length);
