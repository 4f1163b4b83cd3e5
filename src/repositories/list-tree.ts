/**
 * What `git ls-tree` says of a commit. A sync asks up to five times for the same one, each for its own purpose; a commit never
 * holds anything else, so what was said is kept, as far as it is small.
 */
import { type GitAnswer, type GitPlace, git } from './git.ts';

const LIST = ['ls-tree', '-r', '-z', '--full-tree'];
const MOST_KEPT_BYTES = 16 << 20;

const kept = new Map<string, Buffer>();
let keptBytes = 0;

/** @param revision kept only where it is the id of a commit @param wantsSizes of a partial clone there may be none */
export async function listTree(
  place: GitPlace,
  revision: string,
  wantsSizes: boolean,
  env: NodeJS.ProcessEnv,
): Promise<GitAnswer> {
  const key = `${place.gitDir}\0${revision}`;
  const known = kept.get(key);
  if (known !== undefined) return { code: 0, stdout: known, complaint: '', reason: null };
  if (!wantsSizes) return git(place, [...LIST, revision], { env });
  const answer = await git(place, [...LIST, '-l', revision], { env });
  if (answer.code === 0 && /^[0-9a-f]{40,64}$/.test(revision)) keep(key, answer.stdout);
  return answer.code !== 0 && answer.reason === null ? git(place, [...LIST, revision], { env }) : answer;
}

function keep(key: string, said: Buffer): void {
  if (said.length > MOST_KEPT_BYTES / 4 || kept.has(key)) return;
  kept.set(key, said);
  keptBytes += said.length;
  for (const [oldest, { length }] of kept) {
    if (keptBytes <= MOST_KEPT_BYTES) break;
    kept.delete(oldest);
    keptBytes -= length;
  }
}

/** A record of `ls-tree`; the size is -1 where none is said. Paths are raw (see paths.ts). */
export interface TreeRecord {
  mode: string;
  type: string;
  id: string;
  size: number;
  path: string;
}

export function* treeRecords(said: Buffer): Iterable<TreeRecord> {
  for (const record of said.toString('latin1').split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode, type, id, size] = record.slice(0, tab).split(/ +/);
    yield { mode, type, id, size: /^\d+$/.test(size ?? '') ? Number(size) : -1, path: record.slice(tab + 1) };
  }
}
