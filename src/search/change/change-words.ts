/** What is said of a change, in the same words in all forms. */
import { counted, percent } from '../../scan/report/counts.ts';
import type { Answer, ChangeSummary, Result } from '../answer.ts';

/** `3 functions are new and 1 is changed, in 2 files`. */
export function scope({ newUnits, changedUnits, files }: ChangeSummary): string {
  if (newUnits + changedUnits === 0) return 'No function is new or changed';
  const are = (n: number): string => (n === 1 ? 'is' : 'are');
  const parts = [
    ...(newUnits > 0 ? [`${counted(newUnits, 'function')} ${are(newUnits)} new`] : []),
    ...(changedUnits > 0
      ? [`${newUnits > 0 ? `${changedUnits}` : counted(changedUnits, 'function')} ${are(changedUnits)} changed`]
      : []),
  ];
  return `${parts.join(' and ')}, in ${counted(files, 'file')}`;
}

/** `2 of them repeat code that exists`. */
export function verdict({ repeats, newRepeats, newUnits, changedUnits }: ChangeSummary, alike: number): string {
  if (newUnits + changedUnits === 0) return '';
  if (repeats === 0) return alike > 0 ? 'None of them repeats code that exists' : 'Nothing like them was found';
  const before = repeats - newRepeats;
  const said = `${repeats} of them ${repeats === 1 ? 'repeats' : 'repeat'} code that exists`;
  return before === 0
    ? said
    : `${said} (${before === repeats ? 'as before the change' : `${before} as before the change`})`;
}

/** Whose it is, as short as can be. */
export function holderOf({ owner, team, repo }: Pick<Result, 'owner' | 'team' | 'repo'>, own: string): string {
  if (repo === own) return 'this repository';
  const name = repo.slice(repo.lastIndexOf('/') + 1);
  const who = team ?? owner?.name ?? null;
  return who === null ? name : `${who}, ${name}`;
}

/** `94 %`, and what of. */
export function likeness({ type, similarity }: { type: string; similarity: number }): string {
  if (type === 'T1') return 'word for word';
  if (type === 'T2') return 'the same under other names';
  return `${percent(similarity)} the same`;
}

export const isRepeat = ({ results }: Answer): boolean => results[0]?.match != null;
export const isAlike = ({ results }: Answer): boolean => results.length > 0 && results[0].match === null;

/** What was settled and is therefore not listed. */
export function settledLine({ accepted, dismissed }: ChangeSummary): string | null {
  const parts = [
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(dismissed > 0 ? [`${dismissed} dismissed as not similar`] : []),
  ];
  return parts.length === 0 ? null : `Not listed: ${parts.join(', ')}.`;
}

export function searchedLine({ searched, indexedAs, repo }: ChangeSummary): string {
  const { units, repositories } = searched;
  const own =
    indexedAs !== null
      ? ''
      : repo === ''
        ? ' It is not known which of them the diff is of, so what it moves may count as repeated.'
        : ' This repository itself is not among them, so what the change repeats of it is not known.';
  return `Searched: ${counted(units, 'unit')} of code in ${counted(repositories, 'repository', 'repositories')}.${own}`;
}

const MOST_NAMED = 6;

export function notSearchedLine({ notSearched }: ChangeSummary): string | null {
  if (notSearched.length === 0) return null;
  const said = notSearched.slice(0, MOST_NAMED).map(({ what, because }) => `${what} (${because})`);
  const more = notSearched.length - said.length;
  return `Not searched: ${said.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`;
}
