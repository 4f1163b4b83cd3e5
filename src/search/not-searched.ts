/** What an answer does not rest on, and why: for the same words behind every door. */
import { counted } from '../scan/report/counts.ts';
import type { Answer } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Searchable } from './store.ts';

export function leftOut(finder: Finder, all: readonly Searchable[]): Answer['notSearched'] {
  const names = new Map(all.map((r) => [r.id, r.identity]));
  return [
    ...finder.missing.map((r) => ({
      what: names.get(r)!,
      because: 'its words are not in the index yet: "spolia sync" reads them',
    })),
    ...all
      .filter(({ failure }) => failure !== null)
      .map(({ identity, failure }) => ({ what: identity, because: `searched as it was read last: ${failure}` })),
    ...[...finder.apart].map(([reason, files]) => ({ what: counted(files, 'file'), because: reason })),
  ];
}
