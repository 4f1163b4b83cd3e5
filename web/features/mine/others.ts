/** What the whole index lacks, without what the same page says already of me and my teams. */
import type { Answers } from '../../api.ts';

type Report = Pick<Answers['report'], 'fixes' | 'unowned' | 'duplicates'>;
type Need = Answers['mine']['needs'][number];

export function withoutMine({ fixes, unowned, duplicates }: Report, needs: readonly Need[]): Report {
  const of = (kinds: readonly Need['kind'][], what: (need: Need) => string | null) =>
    new Set(needs.filter(({ kind }) => kinds.includes(kind)).map(what));
  const myFixes = of(['fix'], ({ id }) => id);
  const myDuplicates = of(['assigned', 'acceptance'], ({ id }) => id);
  const toConfirm = of(['ownership', 'silent'], ({ repo }) => repo);
  return {
    fixes: fixes.filter(({ id }) => !myFixes.has(id)),
    unowned: unowned.filter(({ repo, component }) => component !== null || !toConfirm.has(repo)),
    duplicates: duplicates.filter(({ id }) => !myDuplicates.has(id)),
  };
}
