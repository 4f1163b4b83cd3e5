/**
 * Which endpoint for embeddings is asked, if any: what the company's `spolia.yaml` says, as the last sync read it, in a file
 * of the data folder, so that no command reads YAML for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../config/read-settings.ts';
import type { EmbeddingsSettings } from '../../config/settings.ts';
import { trustedFolders } from '../../sources/bookkeeping.ts';
import type { Db } from '../../storage/database.ts';
import { keepText } from '../kept-file.ts';
import type { Hash } from './vector-file.ts';

export const statePath = (dataFolder: string): string => join(dataFolder, 'search', 'embeddings.json');

/** What is sent, for people: the same words in `status` and in the documentation. */
export const SENT =
  'of each class and function outside of tests its name, path, header and the first paragraph of its documentation, ' +
  'of each component its name and description, and the words of each question; no other code';

export interface EmbeddingsState {
  settings: EmbeddingsSettings;
  /** Why the last sync did not get all vectors. */
  failure: string | null;
}

export function embeddingsOf(dataFolder: string): EmbeddingsState | null {
  try {
    return JSON.parse(readFileSync(statePath(dataFolder), 'utf8')) as EmbeddingsState;
  } catch {
    return null;
  }
}

/** @param state null: it is off */
export function keepState(dataFolder: string, state: EmbeddingsState | null): void {
  if (state !== null) keepText(statePath(dataFolder), JSON.stringify(state));
  else rmSync(statePath(dataFolder), { force: true });
}

/** What the first of the company's settings says that says anything. */
export async function declareEmbeddings(db: Db): Promise<EmbeddingsSettings | null> {
  for (const folder of await trustedFolders(db)) {
    // What cannot be read was reported when it was given to the index.
    const settings = await readSettings(folder).catch(() => null);
    if (settings !== null && settings.index.embeddings !== null) return settings.index.embeddings;
  }
  return null;
}

/** Vectors of one model say nothing to another's. */
export function modelOf({ url, model }: EmbeddingsSettings): Hash {
  return hashOf(`${url}\n${model}`);
}

export function hashOf(text: string): Hash {
  const digest = createHash('sha1').update(text).digest();
  return [digest.readInt32LE(0), digest.readInt32LE(4)];
}
