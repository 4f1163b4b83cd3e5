/** The files of a repository's HEAD commit: all there is of one without a work tree, and what the index reads. */
import { attributes, parseAttributeList } from './attributes.ts';
import { readBlobs } from './blobs.ts';
import type { FoundRepository } from './found.ts';
import type { LeftTally } from './left.ts';
import { listTree, treeRecords } from './list-tree.ts';
import { baseName, display, folderOf, rawOf } from './paths.ts';

const ATTRIBUTES_LIMIT = 1 << 20;
const MOST_ATTRIBUTE_FILES = 1000;

/**
 * Fills in the repository's files by `git ls-tree`: one process, and a second one only if there are `.gitattributes`.
 *
 * @param place of the repository in reports, with a slash at the end unless empty
 */
export async function listHead(
  repository: FoundRepository,
  place: string,
  options: {
    wanted(path: string): boolean;
    left: LeftTally;
    env: NodeJS.ProcessEnv;
    /** Told of every file, wanted or not. */
    seen?(path: string, blobId: string): void;
  },
): Promise<void> {
  const { left, wanted, env } = options;
  const gitDir = display(repository.gitDir);
  const unreadable = (why: string) => {
    repository.notes.push(why);
    left.add('unreadable repository', place === '' ? gitDir : place.slice(0, -1));
  };
  // Arguments of a process are text in Node: a path that is no UTF-8 cannot be handed to git.
  if (rawOf(gitDir) !== repository.gitDir) return unreadable('its path is no UTF-8, so git cannot be asked about it');

  const answer = await listTree({ gitDir }, repository.head ?? 'HEAD', true, env);
  if (answer.code !== 0) {
    if (answer.reason === null && repository.head === null) {
      repository.notes.push('it has no commit yet');
      return;
    }
    return unreadable(answer.reason === null ? answer.complaint.split('\n')[0] : `git is ${answer.reason}`);
  }

  const attributeFiles: { base: string; id: string }[] = [];
  for (const { mode, type, id, size, path: raw } of treeRecords(answer.stdout)) {
    const path = display(raw);
    if (type === 'commit') left.add('submodule not checked out', place + path);
    else if (mode === '120000') left.add('symlink', place + path);
    else if (type === 'blob') {
      options.seen?.(path, id);
      if (baseName(raw) === '.gitattributes' && attributeFiles.length < MOST_ATTRIBUTE_FILES) {
        attributeFiles.push({ base: raw.includes('/') ? `${folderOf(raw)}/` : '', id });
      }
      if (!wanted(path)) {
        repository.otherFiles++;
        continue;
      }
      repository.files.push({
        path,
        raw,
        place: place + path,
        size,
        mtimeMs: 0,
        ctimeMs: 0,
        ino: 0,
        blobId: id,
        repository: -1,
      });
    }
  }
  if (attributeFiles.length === 0) return;
  const lists = [];
  for await (const read of readBlobs(
    { gitDir },
    attributeFiles.map((file) => file.id),
    ATTRIBUTES_LIMIT,
    env,
  )) {
    const list =
      read.bytes === null
        ? null
        : parseAttributeList(read.bytes.toString('latin1'), attributeFiles[read.position].base);
    if (list !== null) lists.push(list);
  }
  repository.attributes = attributes(lists, false);
}
