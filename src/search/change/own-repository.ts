/**
 * Which repository of the index a checkout is a clone of, and which others are its forks: by the remote, else by the place
 * that it was read from or cloned from, else by its commits.
 */
import type { Change } from '../../repositories/change.ts';
import { git } from '../../repositories/git.ts';
import { display } from '../../repositories/paths.ts';
import type { KnownBy, Searchable } from '../store.ts';

export async function familyOf(
  { repository, base }: Pick<Change, 'repository' | 'base'>,
  known: readonly KnownBy[],
  all: readonly Searchable[],
): Promise<{ own: number | null; family: ReadonlySet<number> }> {
  const { identity, origin, head } = repository;
  const root = display(repository.root);
  const place = origin === null ? null : origin.replace(/^file:\/\//, '').replace(/\/(?:\.git)?\/*$/, '');
  const own =
    (identity === null ? undefined : known.find((k) => k.identity === identity)) ??
    known.find((k) => k.path === root) ??
    known.find((k) => place !== null && (k.path === place || k.path === `${place}/.git`)) ??
    known.find((k) => identity === null && origin !== null && k.origin === origin);
  if (own !== undefined) return { own: own.id, family: membersOf(own.id, all) };
  // A fork under another name, or a clone whose remote is gone.
  const first = known.some((k) => k.first_commit !== null) ? await firstCommit(repository, base) : null;
  const kin =
    known.find((k) => k.head !== null && (k.head === head || k.head === base)) ??
    known.find((k) => first !== null && k.first_commit === first);
  if (kin === undefined) return { own: null, family: new Set() };
  // With a remote of its own it is a fork: code of the other one is no other place, nor is it this repository's.
  return { own: identity === null ? kin.id : null, family: membersOf(kin.id, all) };
}

function membersOf(id: number, all: readonly Searchable[]): ReadonlySet<number> {
  const family = all.find((r) => r.id === id)?.family;
  return new Set([id, ...all.filter((r) => r.family === family).map((r) => r.id)]);
}

async function firstCommit({ gitDir }: Change['repository'], base: string): Promise<string | null> {
  const answer = await git({ gitDir: display(gitDir) }, ['rev-list', '--first-parent', '--max-parents=0', base, '--'], {
    timeoutMs: 10_000,
    mostBytes: 1 << 20,
  });
  const first = answer.stdout.toString('latin1').split('\n')[0];
  return answer.code === 0 && /^[0-9a-f]{40,64}$/.test(first) ? first : null;
}
