/** Languages as people name them: ids, titles, extensions. */

import { sheets } from '../engine/lexing/languages.ts';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Common names that are neither id, title nor extension. TypeScript without its JSX would surprise everybody. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  typescript: ['typescript', 'tsx'],
  ts: ['typescript', 'tsx'],
  jsx: ['javascript'],
  golang: ['go'],
  cuda: ['cpp'],
  bash: ['shell'],
  dbt: ['sql'],
};

/**
 * Ids of data sheets, in the order of the registry, for what was asked for.
 *
 * @param where what holds the names, for messages: `--lang`, or the place in a file
 * @throws UsageError naming the language that is not known and the nearest one that is
 */
export function chooseLanguages(names: readonly string[], where: string): string[] {
  const chosen = new Set<string>();
  for (const name of names) {
    const key = name.trim().toLowerCase();
    if (key === '') continue;
    const ids =
      ALIASES[key] ??
      sheets
        .filter((s) => s.id === key || s.title.toLowerCase() === key || s.extensions.includes(key.replace(/^\.?/, '.')))
        .map((s) => s.id);
    if (ids.length === 0) {
      const near = nearest(
        key,
        sheets.map((s) => s.id),
      );
      throw new UsageError(
        `${where}: no language "${name.trim().slice(0, 60)}"`,
        `${near === null ? '' : `Did you mean ${near}? `}There are ${sheets.map((s) => s.id).join(', ')}.`,
      );
    }
    for (const id of ids) chosen.add(id);
  }
  if (chosen.size === 0)
    throw new UsageError(`${where}: no language is named`, 'Name one, such as python, or leave it out.');
  return sheets.map((s) => s.id).filter((id) => chosen.has(id));
}
