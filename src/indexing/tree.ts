/** The files of a repository as the index reads them: a git repository's HEAD, a plain folder's files. */
import { createHash } from 'node:crypto';
import { exclusions } from '../config/exclusions.ts';
import { parseSettings } from '../config/read-settings.ts';
import { type Exclusion, SETTINGS_FILE } from '../config/settings.ts';
import { Problem } from '../errors.ts';
import type { StoredExclusion } from '../registry/bookkeeping.ts';
import { attributes } from '../repositories/attributes.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { readWhole } from '../repositories/content.ts';
import { discover } from '../repositories/discover.ts';
import { type FoundFile, type FoundRepository, pathOf } from '../repositories/found.ts';
import { listHead } from '../repositories/head.ts';
import { type LeftFiles, LeftTally } from '../repositories/left.ts';
import { display } from '../repositories/paths.ts';
import { isWanted, reasonByName } from '../scan/scan.ts';

export interface TreeFile {
  file: FoundFile;
  /** Content address; null for a file of a plain folder that was not read yet. */
  blob: string | null;
  stamp: string | null;
  /** Index of the reason for which its name or the repository's attributes set it apart, 0 to overrule, or null. */
  byName: number | null;
}

export interface Tree {
  repository: FoundRepository;
  files: TreeFile[];
  /** Bytes of blobs that were read already. */
  bytes?: ReadonlyMap<string, Buffer>;
  /** Why settings exclude a path, or null. */
  excludedBy(path: string): string | null;
  left: LeftFiles[];
  notes: string[];
}

/** Files are not read beyond this, as in a scan. */
export const LARGEST_FILE = 32 << 20;
/** Of `spolia.yaml`. */
const LARGEST_SETTINGS = 256 << 10;

/** @throws Problem where the repository cannot be listed: then its last good state stays */
export async function readTree(found: FoundRepository, stored: readonly StoredExclusion[]): Promise<Tree> {
  const repository: FoundRepository =
    found.kind === 'folder'
      ? await folderAgain(found)
      : { ...found, attributes: attributes([], false), files: [], otherFiles: 0, notes: [] };
  // What fetching it had to say.
  const said = found.kind === 'bare' ? found.notes : [];
  const left = new LeftTally();
  let settings: { bytes: Buffer | null } = { bytes: null };
  if (found.kind !== 'folder') {
    let settingsId: string | null = null;
    await listHead(repository, '', {
      wanted: (path) => isWanted(path, null),
      left,
      env: process.env,
      seen: (path, id) => {
        if (path === SETTINGS_FILE) settingsId = id;
      },
    });
    if (left.list().some(({ reason }) => reason === 'unreadable repository')) {
      throw new Problem(
        'repository-unreadable',
        'unavailable',
        repository.notes.at(-1) ?? 'git could not list its files',
        'Run "git fsck" in it; a damaged clone is best made again.',
      );
    }
    if (settingsId !== null) settings = await blobOf(repository, settingsId);
  } else
    settings = {
      bytes: readWhole(`${display(found.root)}/${SETTINGS_FILE}`, LARGEST_SETTINGS, 'refused')?.bytes ?? null,
    };

  const notes = [...new Set([...said, ...repository.notes])];
  const excludedBy = await excluded(settings.bytes, stored, notes);
  const byReason = new Map<string, LeftFiles>();
  const files: TreeFile[] = [];
  const seen = new Set<string>();
  for (const file of repository.files) {
    const reason = excludedBy(file.path);
    if (reason !== null) {
      const entry = byReason.get(reason) ?? {
        reason: 'excluded' as LeftFiles['reason'],
        meaning: `${SETTINGS_FILE} excludes them: ${reason}${/[.!?…]$/.test(reason) ? '' : '.'}`,
        files: 0,
        examples: [],
      };
      byReason.set(reason, entry);
      entry.files++;
      if (entry.examples.length < 10) entry.examples.push(file.path);
      continue;
    }
    // Two names that are no UTF-8 may look the same.
    if (seen.has(file.path)) {
      left.add('unreadable', file.path);
      continue;
    }
    seen.add(file.path);
    files.push({
      file,
      blob: found.kind === 'folder' ? null : file.blobId,
      stamp: found.kind === 'folder' ? `${file.size} ${file.mtimeMs} ${file.ctimeMs} ${file.ino}` : null,
      byName: reasonByName(repository, file),
    });
  }
  return { repository, files, excludedBy, left: [...left.list(), ...byReason.values()], notes };
}

/**
 * Why a path is excluded, or null: by the repository's own settings, and by those of the folder it was found in.
 *
 * @param settings content of its `spolia.yaml`, or null
 */
export async function excluded(
  settings: Buffer | null,
  stored: readonly StoredExclusion[],
  notes: string[],
): Promise<(path: string) => string | null> {
  const rules = [
    { base: '', reasonFor: exclusions(await ownExclusions(settings, notes)) },
    ...stored.map(({ base, paths, reason }) => ({ base, reasonFor: exclusions([{ paths, reason }]) })),
  ];
  return (path) => rules.map(({ base, reasonFor }) => reasonFor(base + path)).find((r) => r !== null) ?? null;
}

async function folderAgain(found: FoundRepository): Promise<FoundRepository> {
  const { repositories } = await discover([display(found.root)], { wanted: (path) => isWanted(path, null) });
  return repositories.find((r) => r.root === found.root) ?? { ...found, files: [] };
}

async function blobOf(repository: FoundRepository, id: string): Promise<{ bytes: Buffer | null }> {
  for await (const read of readBlobs({ gitDir: display(repository.gitDir) }, [id], LARGEST_SETTINGS)) return read;
  return { bytes: null };
}

/** Of a repository's own settings only its exclusions count here: it may not say who sees it, nor whose it is. */
async function ownExclusions(bytes: Buffer | null, notes: string[]): Promise<Exclusion[]> {
  if (bytes === null) return [];
  try {
    return (await parseSettings(bytes.toString('utf8'), SETTINGS_FILE)).scan.exclude;
  } catch (error) {
    notes.push(`its ${SETTINGS_FILE} was not used: ${(error as Error).message}`);
    return [];
  }
}

/**
 * Contents of files in the order asked for: blobs by one git process, files of a folder from the disk.
 *
 * @param known bytes of blobs that were read already
 */
export async function* contents(
  repository: FoundRepository,
  files: readonly FoundFile[],
  known: ReadonlyMap<string, Buffer> = new Map(),
): AsyncGenerator<{ position: number; bytes: Uint8Array | null; reason: 'too-large' | 'unreadable' | null }> {
  if (repository.kind === 'folder') {
    for (const [position, file] of files.entries()) {
      if (file.size > LARGEST_FILE) yield { position, bytes: null, reason: 'too-large' };
      else {
        const read = readWhole(pathOf(repository, file), LARGEST_FILE, 'refused');
        yield { position, bytes: read?.bytes ?? null, reason: read === null ? 'unreadable' : null };
      }
    }
    return;
  }
  const ids = files.map((file) => file.blobId!);
  if (ids.every((id) => known.has(id))) {
    for (const [position, id] of ids.entries()) yield { position, bytes: known.get(id)!, reason: null };
    return;
  }
  for await (const read of readBlobs({ gitDir: display(repository.gitDir) }, ids, LARGEST_FILE)) {
    const reason = read.bytes !== null ? null : read.reason === 'too large' ? 'too-large' : 'unreadable';
    yield { position: read.position, bytes: read.bytes, reason };
  }
}

/** As git names blobs. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
