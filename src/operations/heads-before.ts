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

type Head = [gitDir: string, commonDir: string, head: string];

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
  found: Iterable<FoundRepository>,
  isLarge: () => Promise<boolean>,
): Promise<void> {
  const heads: Head[] = [];
  for (const { gitDir, commonDir, head } of found) if (head !== null) heads.push([gitDir, commonDir, head]);
  const before = read(dataFolder);
  const text = JSON.stringify(heads.length > MOST ? [] : heads);
  if (text === before) return;
  const kept = (await isLarge()) ? text : '[]';
  if (kept !== before) writeCache(pathIn(dataFolder), [Buffer.from(kept)]);
}

/** Whether any HEAD is elsewhere than it was. A list that cannot be read says nothing, and is written anew by the next sync. */
export function haveHeadsMoved(dataFolder: string): boolean {
  return headsIn(dataFolder).some(([gitDir, commonDir, head]) => headOf({ gitDir, commonDir }) !== head);
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
  Array.isArray(one) && one.length === 3 && one.every((part) => typeof part === 'string');
