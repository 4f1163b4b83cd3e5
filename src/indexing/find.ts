/** From sources (what people named) to registered repositories, with what `spolia.yaml` says of them. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { readSettings, type Settings } from '../config.ts';
import { UsageError } from '../errors.ts';
import { register, sourcePaths } from '../registry/bookkeeping.ts';
import { discover } from '../repositories/discover.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { gitFoldersOf, isBare } from '../repositories/repository.ts';
import { isWanted } from '../scan/scan.ts';
import type { Db } from '../storage/database.ts';
import { belowOf, contextOf, NO_CONTEXT, storedExclusions } from './context.ts';

export interface Found {
  /** By the id of its row; a repository that several sources hold is there once. */
  repositories: Map<number, FoundRepository>;
  added: number;
  /** For people: clones left aside, sources that are gone. */
  notes: string[];
}

/**
 * Paths that a person gave, absolute and without links, with those that the `spolia.yaml` of each lists.
 *
 * @throws UsageError where one is not there
 */
export async function sourcesOf(paths: readonly string[]): Promise<string[]> {
  const sources: string[] = [];
  for (const path of paths) {
    const real = realOf(path);
    if (sources.includes(real)) continue;
    sources.push(real);
    const settings = await readSettings(real).catch(rethrowUnlessNotFolder);
    for (const listed of settings?.index.sources ?? []) {
      const at = realOf(isAbsolute(listed) ? listed : resolve(real, listed));
      if (!sources.includes(at)) sources.push(at);
    }
  }
  return sources;
}

function rethrowUnlessNotFolder(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
  throw error;
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' || code === 'ENOTDIR' ? `${path}: no such file or folder` : `${path}: cannot be read (${code})`,
      'Give the path of a repository, of a folder of repositories, or of a folder with code.',
    );
  }
}

/** Looks at the sources again and registers what is there now. */
export async function findRepositories(db: Db, progress: (files: number) => void): Promise<Found> {
  const found: Found = { repositories: new Map(), added: 0, notes: [] };
  const sources = await sourcePaths(db);
  for (const source of sources) {
    if (!existsSync(source)) {
      found.notes.push(`${source} is no longer there`);
      continue;
    }
    const settings = await settingsFor(source, sources);
    const { repositories } = await discover([source], { wanted: (path) => isWanted(path, null), progress });
    for (const repository of repositories) {
      const path = display(repository.root);
      if (rawOf(path) !== repository.root) {
        found.notes.push(`${path} is left out: its path is no UTF-8`);
        continue;
      }
      const below = settings === null ? null : belowOf(settings.folder, repository.root);
      const inside = settings !== null && below !== null ? settings.settings : null;
      const identity = repository.identity ?? path;
      const context = inside === null ? NO_CONTEXT : contextOf({ below: below!, identity }, inside);
      const excluded = inside === null ? [] : storedExclusions(below!, inside.scan.exclude);
      const { id, isNew, elsewhere } = await register(db, repository, context, excluded, holdsRepository);
      if (elsewhere !== null) found.notes.push(`${path} is ${identity} as well; it is read from ${elsewhere}`);
      else found.repositories.set(id, repository);
      if (isNew) found.added++;
    }
  }
  return found;
}

/** Of the source itself, else of a source that lists or holds it: what is said there is meant for it. */
async function settingsFor(
  source: string,
  sources: readonly string[],
): Promise<{ folder: string; settings: Settings } | null> {
  const holders = sources.filter((other) => other !== source && source.startsWith(`${other}/`));
  for (const folder of [source, ...holders, ...sources.filter((other) => other !== source)]) {
    const settings = await readSettings(folder).catch(() => null);
    if (settings === null) continue;
    if (folder === source || holders.includes(folder)) return { folder, settings };
    if (settings.index.sources.some((listed) => resolve(folder, listed) === source)) {
      // Patterns are for its name, as if it lay in the folder that lists it.
      return { folder: dirname(source), settings };
    }
  }
  return null;
}

function holdsRepository(path: string): boolean {
  const raw = rawOf(path);
  return gitFoldersOf(raw) !== null || isBare(raw) || existsSync(path);
}
