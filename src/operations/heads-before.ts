/**
 * Where each repository's HEAD was when the last command derived from it: a `sync` that sees another one begins to load what
 * it will need while the database starts, and one that sees none loads nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundRepository } from '../repositories/found.ts';
import { headOf } from '../repositories/repository.ts';
import { writeCache } from '../scan/analysis-cache.ts';

/** Of more it is not worth asking all while nothing else is done. */
const MOST = 32;

type Head = [gitDir: string, commonDir: string, head: string, id: number];

const pathIn = (dataFolder: string): string => join(dataFolder, 'comparisons', 'heads.json');

function read(dataFolder: string): string | null {
  try {
    return readFileSync(pathIn(dataFolder), 'utf8');
  } catch {
    return null;
  }
}

/** Nothing is written where nothing moved. Of an index that is small `isLarge` says so, and the list is left empty. */
export async function rememberHeads(
  dataFolder: string,
  found: ReadonlyMap<number, FoundRepository>,
  isLarge: () => Promise<boolean>,
): Promise<void> {
  const heads: Head[] = [];
  for (const [id, { gitDir, commonDir, head }] of found) if (head !== null) heads.push([gitDir, commonDir, head, id]);
  const before = read(dataFolder);
  const text = JSON.stringify(heads.length > MOST ? [] : heads);
  if (text === before) return;
  const kept = (await isLarge()) ? text : '[]';
  if (kept !== before) writeCache(pathIn(dataFolder), [Buffer.from(kept)]);
}

/**
 * The ids of all repositories of the list where any HEAD is elsewhere than it was, else null. A list that cannot be read says
 * nothing, and is written anew by the next sync.
 */
export function whereMoved(dataFolder: string): number[] | null {
  const heads = headsIn(dataFolder);
  const isElsewhere = ([gitDir, commonDir, head]: Head) => headOf({ gitDir, commonDir }) !== head;
  return heads.some(isElsewhere) ? heads.map(([, , , id]) => id) : null;
}

function headsIn(dataFolder: string): readonly Head[] {
  try {
    const heads: unknown = JSON.parse(read(dataFolder) ?? '[]');
    return Array.isArray(heads) && heads.every(isHead) ? heads : [];
  } catch {
    return [];
  }
}

const isHead = (one: unknown): one is Head =>
  Array.isArray(one) &&
  one.length === 4 &&
  one.slice(0, 3).every((part) => typeof part === 'string') &&
  Number.isInteger(one[3]);
