/**
 * Which `spolia.yaml` counts for what.
 *
 * The one in the root of a PATH (or of the repository that the PATH lies in) sets options, excludes files and accepts
 * duplicates; a mistake in it ends the scan, because somebody relies on it. One in a repository found below a PATH
 * excludes its own files and accepts duplicates it takes part in; a mistake there is a note on that repository.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { exclusions } from '../config/exclusions.ts';
import { readSettings } from '../config/read-settings.ts';
import { type AcceptedDuplicate, SETTINGS_FILE, type Settings } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import type { Discovery } from '../repositories/discover.ts';
import { display, folderOf, forOpening, rawOf } from '../repositories/paths.ts';
import { rootAbove } from '../repositories/repository.ts';
import { chooseLanguages } from './choose-languages.ts';
import { DEFAULTS, type ScanOptions, type ScanRequest } from './options.ts';
import type { LeftOut } from './result.ts';

/** Settings and the folder they stand in. */
export interface Ground {
  /** Raw absolute path without links. */
  folder: string;
  settings: Settings;
}

/** @throws UsageError for settings that cannot be used */
export async function groundsOf(paths: readonly string[]): Promise<Ground[]> {
  const grounds: Ground[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    let folder: string;
    try {
      const real = realpathSync.native(path, { encoding: 'buffer' }).toString('latin1');
      folder = statSync(forOpening(real)).isDirectory() ? real : folderOf(real) || '/';
    } catch {
      // The search for files says what is wrong with this PATH.
      continue;
    }
    folder = rootAbove(folder) ?? folder;
    if (seen.has(folder)) continue;
    seen.add(folder);
    const settings = await settingsIn(folder);
    if (settings !== null) grounds.push({ folder, settings });
  }
  return grounds;
}

async function settingsIn(folder: string): Promise<Settings | null> {
  const file = `${folder === '/' ? '' : folder}/${SETTINGS_FILE}`;
  // A folder whose name is no text cannot be named to the reader of settings, nor in its messages.
  if (rawOf(display(folder)) !== folder) return null;
  try {
    if (lstatSync(forOpening(file), { throwIfNoEntry: false }) === undefined) return null;
  } catch {
    // A folder that cannot be entered: the search for files says so.
    return null;
  }
  return readSettings(display(folder));
}

/** Options as asked for, else as the settings of the PATHs have them, else the defaults. */
export function settle(request: ScanRequest, grounds: readonly Ground[]): ScanOptions {
  const agreed = <K extends 'minTokens' | 'similarity' | 'languages'>(name: K, option: string): Settings['scan'][K] => {
    let chosen: { value: Settings['scan'][K]; file: string } | null = null;
    for (const { settings } of grounds) {
      const value = settings.scan[name];
      if (value === null) continue;
      if (chosen !== null && String(chosen.value) !== String(value)) {
        throw new UsageError(
          `${chosen.file} and ${settings.file} differ in ${name}: ${chosen.value} and ${value}`,
          `Give ${option}, which counts for all of this scan.`,
        );
      }
      chosen ??= { value, file: settings.file };
    }
    return chosen === null ? null : chosen.value;
  };
  let languages: string[] | null = null;
  if (request.languages !== undefined) languages = chooseLanguages(request.languages, '--lang');
  else {
    for (const { settings } of grounds) {
      if (settings.scan.languages !== null) chooseLanguages(settings.scan.languages, settings.file);
    }
    const named = agreed('languages', '--lang');
    if (named !== null) languages = chooseLanguages(named, SETTINGS_FILE);
  }
  return {
    paths: [...request.paths],
    minTokens: request.minTokens ?? agreed('minTokens', '--min-tokens') ?? DEFAULTS.minTokens,
    similarity: request.similarity ?? agreed('similarity', '--similarity') ?? DEFAULTS.similarity,
    threads: request.threads ?? 0,
    languages,
    crossRepo: request.crossRepo ?? false,
    all: request.all ?? false,
    maxFileBytes: request.maxFileBytes ?? DEFAULTS.maxFileBytes,
    baseline: request.baseline ?? null,
    cacheFolder: request.cacheFolder ?? null,
    today: request.today ?? new Date().toISOString().slice(0, 10),
    progress: request.progress,
  };
}

/** Duplicates that people accepted, with what their paths begin at. */
export interface AcceptedIn {
  entry: AcceptedDuplicate;
  /** Path of the file it stands in, for messages. */
  file: string;
  /** Path that its places begin at, for people (see paths.ts). */
  folder: string;
  /** The repository that a duplicate must have a copy in, or -1: those of a PATH speak for all. */
  repository: number;
}

export interface Rules {
  accepted: AcceptedIn[];
  /** Files that settings exclude, by reason; they are no longer in the repositories' lists. */
  excluded: LeftOut[];
}

const MOST_EXAMPLES = 10;

/** Takes excluded files out of what was found, and gathers what is accepted. */
export async function applySettings(found: Discovery, grounds: readonly Ground[]): Promise<Rules> {
  const all: { ground: Ground; repository: number }[] = grounds.map((ground) => ({ ground, repository: -1 }));
  for (const [i, repository] of found.repositories.entries()) {
    if (repository.kind === 'bare' || grounds.some(({ folder }) => folder === repository.root)) continue;
    try {
      const settings = await settingsIn(repository.root);
      if (settings === null) continue;
      all.push({ ground: { folder: repository.root, settings }, repository: i });
      const { minTokens, similarity, languages } = settings.scan;
      if (minTokens !== null || similarity !== null || languages !== null) {
        repository.notes.push(
          `minTokens, similarity and languages in its ${SETTINGS_FILE} count only when it is scanned by itself`,
        );
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      repository.notes.push(`its ${SETTINGS_FILE} was not used: ${error.message}`);
    }
  }
  const excluded = new Map<string, LeftOut>();
  for (const { ground, repository } of all) {
    const { exclude } = ground.settings.scan;
    if (exclude.length === 0) continue;
    const reasonFor = exclusions(exclude);
    for (const [i, other] of found.repositories.entries()) {
      const below = belowFolder(display(ground.folder), display(other.root));
      if (repository >= 0 ? i !== repository : below === null) continue;
      other.files = other.files.filter((file) => {
        const reason = reasonFor(`${below ?? ''}${file.path}`);
        if (reason === null) return true;
        let left = excluded.get(reason);
        if (left === undefined) {
          const meaning = `${SETTINGS_FILE} excludes them: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`;
          excluded.set(reason, (left = { reason: 'excluded', meaning, files: 0, units: 0, examples: [] }));
        }
        left.files++;
        if (left.examples.length < MOST_EXAMPLES) left.examples.push(file.place);
        return false;
      });
    }
  }
  return {
    accepted: all.flatMap(({ ground: { folder, settings }, repository }) =>
      settings.accepted.map((entry) => ({ entry, file: settings.file, folder: display(folder), repository })),
    ),
    excluded: [...excluded.values()],
  };
}

/** Path of a folder below another with a slash at the end, empty for itself; null where it is not below. */
export function belowFolder(folder: string, path: string): string | null {
  if (path === folder) return '';
  const start = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(start) ? `${path.slice(start.length)}/` : null;
}
