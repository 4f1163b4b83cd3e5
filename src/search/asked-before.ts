/**
 * Which repositories were searched last from this machine's command line: those of the next command are nearly always the same,
 * so that it can rank while the database starts, and asks the database then whether they are (decision 0049).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import { keepText } from './kept-file.ts';

export interface SearchedBefore {
  id: number;
  identity: string;
}

const pathIn = (dataFolder: string): string => join(dataFolder, 'search', 'searched-last.json');

const textOf = (repositories: readonly SearchedBefore[]): string =>
  JSON.stringify(repositories.map(({ id, identity }) => [id, identity]));

function read(dataFolder: string): string | null {
  try {
    return readFileSync(pathIn(dataFolder), 'utf8');
  } catch {
    return null;
  }
}

/** Null where nothing was searched yet. */
export function searchedBefore(dataFolder: string): SearchedBefore[] | null {
  const text = read(dataFolder);
  return text === null ? null : JSON.parse(text).map(([id, identity]: [number, string]) => ({ id, identity }));
}

export function rememberSearched(dataFolder: string, repositories: readonly SearchedBefore[]): void {
  const text = textOf(repositories);
  if (text === read(dataFolder)) return;
  try {
    keepText(pathIn(dataFolder), text);
  } catch (error) {
    // A disk that is full costs the next command its time, no more.
    if (!(error instanceof Problem)) throw error;
  }
}
