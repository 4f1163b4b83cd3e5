/**
 * What the last search of a set of PATHs found, kept with a key of all that it depends on: where no code changed (comments,
 * documents, another report of the same), a scan takes it as it is. Where one function did, everything may be a little
 * different, as how rare something is depends on all code; then outcomes of single alignments help (verdict-cache.ts).
 *
 *     "SPSC" version   key: 8 words   groupEdges variantEdges fragments checksum     lengths of the three parts that follow
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Groups } from '../engine/clones/groups.ts';
import type { SearchInput } from '../engine/clones/search.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { checksum, readWords, writeCache } from './analysis-cache.ts';
import { fileOfPaths } from './file-of-paths.ts';

const MAGIC = 0x43535053;
/** 1: first form. */
const VERSION = 1 + (ENGINE_FORMAT << 8);
const KEY = 2;
const LENGTHS = KEY + 8;
const HEADER = LENGTHS + 4;

/** Each a list from each thread. */
export interface Found {
  /** Records (group, group, LCS of normalised tokens, –): all units of both are similar. */
  groupEdges: Int32Array[];
  /** Records (variant, variant, LCS, –): the units of these two variants are similar. */
  variantEdges: Int32Array[];
  /** Records of fragments. */
  fragments: Int32Array[];
}

/** 32 bytes as hexadecimal digits. */
export function searchKey(input: SearchInput, groups: Groups, similarity: number): string {
  const hash = createHash('sha256').update(`${similarity} ${groups.groupCount} ${groups.variantCount}`);
  for (const list of [input.digests, input.lines, input.lineStart]) hash.update(list);
  for (const list of [groups.variantStart, groups.lengths, groups.space, groups.origins]) hash.update(list);
  return hash.digest('hex');
}

export function recallSearch(folder: string, paths: readonly string[], key: string): Found | null {
  const words = readWords(fileOfPaths(join(folder, 'searches'), paths));
  if (words === null || words.length < HEADER) return null;
  if (words[0] !== MAGIC || words[1] !== VERSION) return null;
  const keyed = words.subarray(KEY, LENGTHS);
  if (Buffer.from(keyed.buffer, keyed.byteOffset, keyed.byteLength).toString('hex') !== key) return null;
  const [groupEdges, variantEdges, fragments, sum] = words.subarray(LENGTHS, HEADER);
  const body = words.subarray(HEADER);
  if (Math.min(groupEdges, variantEdges, fragments) < 0) return null;
  if (groupEdges + variantEdges + fragments !== body.length || checksum(body) !== sum) return null;
  return {
    groupEdges: [body.subarray(0, groupEdges)],
    variantEdges: [body.subarray(groupEdges, groupEdges + variantEdges)],
    fragments: [body.subarray(groupEdges + variantEdges)],
  };
}

export function rememberSearch(folder: string, paths: readonly string[], key: string, found: Found): void {
  const parts = [found.groupEdges, found.variantEdges, found.fragments];
  const lengths = parts.map((lists) => lists.reduce((n, list) => n + list.length, 0));
  const out = new Int32Array(HEADER + lengths[0] + lengths[1] + lengths[2]);
  let at = HEADER;
  for (const list of parts.flat()) {
    out.set(list, at);
    at += list.length;
  }
  out.set([MAGIC, VERSION]);
  Buffer.from(out.buffer).write(key, 4 * KEY, 'hex');
  out.set([...lengths, checksum(out.subarray(HEADER))], LENGTHS);
  writeCache(fileOfPaths(join(folder, 'searches'), paths), [new Uint8Array(out.buffer)]);
}
