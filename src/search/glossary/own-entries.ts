/**
 * A company's own entries of the glossary: what its `spolia.yaml` says, as the last sync read it, in a file of the data folder,
 * so that no command reads YAML for it.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../config/read-settings.ts';
import type { OwnTerm } from '../../config/settings.ts';
import { trustedFolders } from '../../sources/bookkeeping.ts';
import type { Db } from '../../storage/database.ts';
import { keepText } from '../kept-file.ts';
import { type Entry, entryOf } from './compile.ts';

export const ownEntriesPath = (dataFolder: string): string => join(dataFolder, 'search', 'glossary.json');

/** None where no sync has kept any. */
export function ownEntries(dataFolder: string): Entry[] {
  try {
    const terms = JSON.parse(readFileSync(ownEntriesPath(dataFolder), 'utf8')) as OwnTerm[];
    return terms.map(({ means, say }) => entryOf(means.join(' '), say));
  } catch {
    return [];
  }
}

/** Keeps what all of the company's settings say. */
export async function keepOwnEntries(db: Db, dataFolder: string): Promise<void> {
  const terms: OwnTerm[] = [];
  for (const folder of await trustedFolders(db)) {
    // What cannot be read was reported when it was given to the index.
    const settings = await readSettings(folder).catch(() => null);
    terms.push(...(settings?.index.glossary ?? []));
  }
  if (terms.length > 0) keepText(ownEntriesPath(dataFolder), JSON.stringify(terms));
  else rmSync(ownEntriesPath(dataFolder), { force: true });
}
