/**
 * The code of one repository in memory, ready to be asked for copies: tokens of its units, and which units have which
 * runs of tokens (code-grams.ts). Nothing in it knows another repository, so what a viewer may not see has no part in an
 * answer; repositories are shared by all viewers that see them.
 *
 * It is made from analyses that the comparison keeps in the data folder, and from the database where those lack one. For
 * n tokens about 4n bytes of tokens and 4n of runs.
 */
import { join } from 'node:path';
import { UNIT } from '../engine/corpus.ts';
import { PackedFile } from '../engine/pack.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import { type BlobKey, keyText, readAnalyses } from '../indexing/analyses.ts';
import { rawOf } from '../repositories/paths.ts';
import { AnalysisCache } from '../scan/analysis-cache.ts';
import type { Db } from '../storage/database.ts';
import { gramsOf } from './code-grams.ts';
import { COMPONENT, type Segment } from './segment.ts';

/** As in a scan: what is shorter is alike by chance. */
export const SHORTEST = 20;
const CLASS = UNIT_KINDS.indexOf('class');
const CELL = UNIT_KINDS.indexOf('cell');

/** What units are compared with units of: their family of languages, and whether they hold others. */
export const spaceOf = (file: PackedFile, unit: number): number => {
  const kind = file.unit(unit, UNIT.KIND);
  return 2 * file.family(file.unit(unit, UNIT.SECTION)) + (kind === CLASS || kind === CELL ? 1 : 0);
};

/** The same code, word for word, wherever it stands. */
export interface Content {
  tokens: Int32Array;
  start: number;
  length: number;
  space: number;
  hash: string;
  /** Documents of the segment. */
  documents: number[];
}

export class RepositoryCode {
  readonly contents: readonly Content[];
  private readonly grams: Uint32Array;
  private readonly starts: Int32Array;
  private readonly holders: Int32Array;

  constructor(contents: readonly Content[]) {
    this.contents = contents;
    let pairs = new Float64Array(1 << 16);
    let count = 0;
    for (const [c, { tokens, start, length }] of contents.entries()) {
      for (const gram of gramsOf(tokens, start, length, false)) {
        if (count === pairs.length) {
          const more = new Float64Array(2 * count);
          more.set(pairs);
          pairs = more;
        }
        // Exact below 2⁵³: two million contents of a repository.
        pairs[count++] = gram * CONTENTS + c;
      }
    }
    const all = pairs.subarray(0, count).sort();
    const grams: number[] = [];
    const starts: number[] = [];
    const holders = new Int32Array(count);
    let n = 0;
    for (let i = 0; i < count; i++) {
      if (i > 0 && all[i] === all[i - 1]) continue;
      const gram = Math.floor(all[i] / CONTENTS);
      if (grams.length === 0 || grams[grams.length - 1] !== gram) {
        grams.push(gram);
        starts.push(n);
      }
      holders[n++] = all[i] - gram * CONTENTS;
    }
    starts.push(n);
    this.grams = Uint32Array.from(grams);
    this.starts = Int32Array.from(starts);
    this.holders = holders.slice(0, n);
  }

  /** Contents that have a run. */
  holding(gram: number): Int32Array {
    const { grams, starts } = this;
    let [low, high] = [0, grams.length - 1];
    while (low <= high) {
      const mid = (low + high) >> 1;
      if (grams[mid] === gram) return this.holders.subarray(starts[mid], starts[mid + 1]);
      if (grams[mid] < gram) low = mid + 1;
      else high = mid - 1;
    }
    return NONE;
  }
}

const NONE = new Int32Array(0);
const CONTENTS = 1 << 21;

const kept = new Map<string, { stamp: string; code: Promise<RepositoryCode> }>();

/** The code of a repository as its segment has it, made when it is asked for the first time. */
export function codeOf(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<RepositoryCode> {
  const key = `${repository} ${dataFolder}`;
  const found = kept.get(key);
  if (found?.stamp === segment.stamp) return found.code;
  const code = read(db, dataFolder, repository, segment);
  kept.set(key, { stamp: segment.stamp, code });
  code.catch(() => kept.delete(key));
  return code;
}

async function read(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<RepositoryCode> {
  const cache = new AnalysisCache(join(dataFolder, 'comparisons'), [{ kind: 'git', root: `repository ${repository}` }]);
  const records = new Int32Array(cache.records);
  const contents = new Map<string, Content>();
  const missing = new Map<string, { key: BlobKey; files: number[] }>();
  const positionsOf = new Map<number, readonly number[]>();
  for (let f = 0; f < segment.files; f++) {
    if ((segment.flags[f] & COMPONENT) !== 0 || segment.fileStart[f] === segment.fileStart[f + 1]) continue;
    const { path, key, branch } = segment.file(f);
    const parts = key.split(' ');
    if (branch !== null) positionsOf.set(f, parts.pop()!.split(',').map(Number));
    const blob = { blob: parts[0], manner: parts.slice(1).join(' ') };
    const at = branch !== null ? -1 : cache.find(asFound(path, blob.blob));
    if (at >= 0) add(contents, segment, f, new PackedFile(records, at), null);
    else {
      const entry = missing.get(keyText(blob)) ?? { key: blob, files: [] };
      entry.files.push(f);
      missing.set(keyText(blob), entry);
    }
  }
  for await (const part of readAnalyses(
    db,
    [...missing.values()].map(({ key }) => key),
  ))
    for (const [key, record] of part)
      for (const f of missing.get(key)?.files ?? [])
        add(contents, segment, f, new PackedFile(record, 0), positionsOf.get(f) ?? null);
  return new RepositoryCode([...contents.values()]);
}

const asFound = (path: string, blobId: string) => ({
  ...{ path, raw: rawOf(path), place: path, size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 },
  ...{ blobId, repository: 0 },
});

/** @param positions of a file in progress: its units that are documents; all without */
function add(
  contents: Map<string, Content>,
  segment: Segment,
  f: number,
  file: PackedFile,
  positions: readonly number[] | null,
): void {
  if (!file.isAnalysed) return;
  const [from, to] = [segment.fileStart[f], segment.fileStart[f + 1]];
  const units = positions ?? Array.from({ length: file.unitCount }, (_, u) => u);
  let tokens: Int32Array | null = null;
  let d = from;
  for (const u of units) {
    if (u >= file.unitCount || d === to) break;
    // Analyses and words recognise the same units; where one has a cell that the other has not, lines tell.
    if (units.length !== to - from && segment.document(d).start !== file.unit(u, UNIT.START_LINE)) continue;
    const document = d++;
    const length = file.unit(u, UNIT.TOKEN_COUNT);
    if (length < SHORTEST || file.unit(u, UNIT.SET_APART) !== 0) continue;
    const space = spaceOf(file, u);
    const hash = `${space} ${length} ${file.unit(u, UNIT.RAW_HIGH)} ${file.unit(u, UNIT.RAW_LOW)}`;
    const content = contents.get(hash);
    if (content !== undefined) {
      content.documents.push(document);
      continue;
    }
    // A copy of the file's own, so that the pack can be let go.
    tokens ??= file.data.slice(file.tokens, file.tokens + file.tokenCount);
    contents.set(hash, { tokens, start: file.tokensOf(u), length, space, hash, documents: [document] });
  }
}
