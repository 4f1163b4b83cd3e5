/** What an answer does not rest on, and why: for the same words behind every door. */
import { counted } from '../scan/report/counts.ts';
import type { Answer } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Searchable } from './store.ts';

export function leftOut(finder: Finder, all: readonly Searchable[]): Answer['notSearched'] {
  const one = (id: number) => all.find((r) => r.id === id)!;
  return [
    ...finder.missing.map((r) => ({
      what: one(r).identity,
      because: one(r).failure ?? 'its words are not in the index yet: "spolia sync" reads them',
    })),
    ...all
      // One that was never read is told of above.
      .filter(({ id, failure }) => failure !== null && !finder.missing.includes(id))
      .map(({ identity, failure }) => ({ what: identity, because: `searched as it was read last: ${failure}` })),
    ...[...finder.apart].map(([reason, files]) => ({ what: counted(files, 'file'), because: reason })),
  ];
}
