/** From sources (what people named, and what their settings list) to registered repositories on this machine. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { removeListedGroupsBut, setListedGroups } from '../access/listed-groups.ts';
import { readSettings } from '../config/read-settings.ts';
import { SETTINGS_FILE, type Settings, type SourceEntry } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import { register } from '../registry/bookkeeping.ts';
import { discover } from '../repositories/discover.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { looksLikeUrl, remoteUrl } from '../repositories/remote-url.ts';
import { gitFoldersOf, isBare } from '../repositories/repository.ts';
import { isWanted } from '../scan/scan.ts';
import {
  addSource,
  allSources,
  isOfTheCompany,
  removeListedBut,
  type Source,
  type StoredKind,
  setListed,
} from '../sources/bookkeeping.ts';
import type { Db } from '../storage/database.ts';
import { belowOf, contextFrom, isIncluded, NO_CONTEXT, storedExclusions } from './context.ts';

export interface Found {
  /** By the id of its row; a repository that several sources hold is there once. */
  repositories: Map<number, FoundRepository>;
  added: number;
  /** For people: clones left aside, sources that are gone. */
  notes: string[];
}

export interface GivenSource {
  kind: 'path' | 'settings' | 'url';
  path: string;
}

/**
 * What a person gave: paths absolute and without links, URLs without credentials.
 *
 * @throws UsageError where one is not there, or its settings cannot be used
 */
export async function givenSources(texts: readonly string[]): Promise<GivenSource[]> {
  const given = new Map<string, GivenSource>();
  for (const text of texts) {
    if (!existsSync(text) && looksLikeUrl(text)) {
      const { url } = remoteUrl(text);
      given.set(url, { kind: 'url', path: url });
      continue;
    }
    const path = realOf(text);
    const isFile = statSync(path).isFile();
    const isSettings = isFile && basename(path) === SETTINGS_FILE;
    if (isSettings || !isFile) {
      const folder = isSettings ? dirname(path) : path;
      const settings = await readSettings(folder);
      // Paths that are not there are told now, when somebody is here to correct them.
      for (const entry of settings?.index.sources ?? []) if (entry.kind === 'path') realOf(resolve(folder, entry.name));
    }
    given.set(path, { kind: isSettings ? 'settings' : 'path', path });
  }
  return [...given.values()];
}

export async function addGiven(db: Db, given: readonly GivenSource[]): Promise<void> {
  for (const { kind, path } of given) await addSource(db, kind, path);
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' || code === 'ENOTDIR' ? `${path}: no such file or folder` : `${path}: cannot be read (${code})`,
      'Give the path or URL of a repository, the path of a folder of repositories, or of a folder with code.',
    );
  }
}

/** Settings files by their path, for those of sources that have one. */
export type SettingsByFile = Map<string, { folder: string; settings: Settings }>;

/** Reads the settings of all sources anew, and makes what they list sources too. */
export async function readListed(db: Db, notes: string[]): Promise<SettingsByFile> {
  const byFile: SettingsByFile = new Map();
  const files: string[] = [];
  for (const source of await allSources(db)) {
    if (source.listed_by !== null || (source.kind !== 'path' && source.kind !== 'settings')) continue;
    const folder = source.kind === 'settings' ? dirname(source.path) : source.path;
    const file = join(folder, SETTINGS_FILE);
    files.push(file);
    let settings: Settings | null;
    try {
      settings = existsSync(folder) && statSync(folder).isDirectory() ? await readSettings(folder) : null;
    } catch (error) {
      notes.push(`what it lists stays as it was: ${(error as Error).message}`);
      continue;
    }
    if (settings === null) {
      // A folder that is away for a moment must not take its sources along.
      if (existsSync(folder)) {
        await setListed(db, file, []);
        await setListedGroups(db, file, new Map());
      }
      continue;
    }
    byFile.set(file, { folder, settings });
    const isTrusted = isOfTheCompany(source);
    // Whoever may write to a repository must not open others by it.
    await setListedGroups(db, file, isTrusted ? settings.index.groups : new Map());
    if (!isTrusted && settings.index.groups.size > 0)
      notes.push(
        `${file}: its groups do not count, for it is in a repository: to trust it, run "spolia index ${file}"`,
      );
    const listed: { kind: StoredKind; path: string; entry: SourceEntry }[] = [];
    for (const entry of settings.index.sources) {
      if (entry.kind !== 'path' && !isTrusted) {
        notes.push(
          `${file}:${entry.line} is not followed, for the folder is in a repository: to trust it, run "spolia index ${file}"`,
        );
        continue;
      }
      const at = placeOf(entry, folder, notes, file);
      if (at !== null) listed.push({ kind: entry.kind, path: at, entry });
    }
    await setListed(db, file, listed);
  }
  await removeListedBut(db, files);
  await removeListedGroupsBut(db, files);
  return byFile;
}

function placeOf(entry: SourceEntry, folder: string, notes: string[], file: string): string | null {
  switch (entry.kind) {
    case 'path':
      try {
        return realpathSync(isAbsolute(entry.name) ? entry.name : resolve(folder, entry.name));
      } catch {
        notes.push(`${file}:${entry.line}: ${entry.name} is not there`);
        return resolve(folder, entry.name);
      }
    case 'url':
      return entry.name;
    case 'command':
      return `command ${entry.name} in ${folder}`;
    default:
      return `${entry.kind} ${entry.name}${entry.host === null ? '' : ` at ${entry.host}`}`;
  }
}

/**
 * Looks at the sources on this machine again and registers what is there now.
 *
 * @param mirrored URLs that are read from mirrors
 */
export async function findRepositories(
  db: Db,
  settings: SettingsByFile,
  mirrored: ReadonlySet<string>,
  notes: string[],
  progress: (files: number) => void,
): Promise<Found> {
  const found: Found = { repositories: new Map(), added: 0, notes };
  const exists = (path: string) => mirrored.has(path) || holdsRepository(path);
  const sources = (await allSources(db)).filter(({ kind }) => kind === 'path');
  for (const source of sources) {
    if (!existsSync(source.path)) {
      if (source.listed_by === null) notes.push(`${source.path} is no longer there`);
      continue;
    }
    const rules = rulesFor(source, settings);
    const { repositories } = await discover([source.path], {
      wanted: (path) => isWanted(path, null),
      progress,
      bareUnlisted: true,
    });
    for (const repository of repositories) {
      const path = display(repository.root);
      if (rawOf(path) !== repository.root) {
        notes.push(`${path} is left out: its path is no UTF-8`);
        continue;
      }
      const identity = repository.identity ?? path;
      const below = rules === null ? null : belowOf(rules.folder, repository.root);
      if (rules?.entry != null && !isIncluded({ below: basename(path), identity }, rules.entry)) continue;
      const inside = below === null ? null : rules!.settings;
      const context = inside === null ? NO_CONTEXT : contextFrom({ below: below!, identity }, inside, rules!.entry);
      const excluded = inside === null ? [] : storedExclusions(below!, inside.scan.exclude);
      const { id, isNew, elsewhere } = await register(db, repository, context, excluded, exists);
      if (elsewhere !== null) notes.push(`${path} is ${identity} as well; it is read from ${elsewhere}`);
      else found.repositories.set(id, repository);
      if (isNew) found.added++;
    }
  }
  return found;
}

export interface Rules {
  /** From which patterns count. */
  folder: string;
  settings: Settings;
  entry: SourceEntry | null;
}

/** Of the source itself, else of a source that lists or holds it: what is said there is meant for it. */
export function rulesFor(source: Source, byFile: SettingsByFile): Rules | null {
  if (source.listed_by !== null) {
    const listing = byFile.get(source.listed_by);
    const own = byFile.get(join(source.path, SETTINGS_FILE));
    if (own !== undefined) return { ...own, entry: source.entry };
    if (listing !== undefined) {
      // Patterns are for its name, as if it lay in the folder that lists it.
      const folder = source.path.startsWith(`${listing.folder}/`) ? listing.folder : dirname(source.path);
      return { folder, settings: listing.settings, entry: source.entry };
    }
    return null;
  }
  const own = byFile.get(join(source.path, SETTINGS_FILE));
  if (own !== undefined) return { ...own, entry: null };
  for (const holder of byFile.values())
    if (source.path.startsWith(`${holder.folder}/`)) return { ...holder, entry: null };
  for (const { folder, settings } of byFile.values()) {
    const entry = settings.index.sources.find((e) =>
      e.kind === 'path' ? resolve(folder, e.name) === source.path : e.kind === 'url' && e.name === source.path,
    );
    if (entry !== undefined) return { folder: dirname(source.path), settings, entry };
  }
  return null;
}

export function holdsRepository(path: string): boolean {
  const raw = rawOf(path);
  return gitFoldersOf(raw) !== null || isBare(raw) || existsSync(path);
}
