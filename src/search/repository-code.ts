/**
 * The code of a repository as its segment has it: from its file in the data folder (code-file.ts), which a sync writes
 * beside the words. Where there is none it is made of the analyses that the comparison keeps in the data folder, and of the
 * database where those lack one. Nothing in it knows another repository, so what a viewer may not see has no part in an
 * answer; repositories are shared by all viewers that see them.
 */
import { join } from 'node:path';
import { UNIT } from '../engine/corpus.ts';
import { PackedFile } from '../engine/pack.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import { Problem } from '../errors.ts';
import { type BlobKey, keyText, readAnalyses } from '../indexing/analyses.ts';
import { rawOf } from '../repositories/paths.ts';
import { AnalysisCache } from '../scan/analysis-cache.ts';
import type { Db } from '../storage/database.ts';
import { type Content, codeKey, codeWords, RepositoryCode } from './code-file.ts';
import { keepFile } from './kept-file.ts';
import { COMPONENT, Segment, segmentPath, stampHash } from './segment.ts';

/** As in a scan: what is shorter is alike by chance. */
export const SHORTEST = 20;
const CLASS = UNIT_KINDS.indexOf('class');
const CELL = UNIT_KINDS.indexOf('cell');

/** What units are compared with units of: their family of languages, and whether they hold others. */
export const spaceOf = (file: PackedFile, unit: number): number => {
  const kind = file.unit(unit, UNIT.KIND);
  return 2 * file.family(file.unit(unit, UNIT.SECTION)) + (kind === CLASS || kind === CELL ? 1 : 0);
};

/** See {@link codeKey}. */
export const codeKeyOf = (file: PackedFile, unit: number): string =>
  codeKey({
    ...{ space: spaceOf(file, unit), length: file.unit(unit, UNIT.TOKEN_COUNT) },
    ...{ high: file.unit(unit, UNIT.RAW_HIGH), low: file.unit(unit, UNIT.RAW_LOW) },
  });

const codePath = (dataFolder: string, repository: number): string => join(dataFolder, 'search', `${repository}.code`);

type Stamp = readonly [number, number];

const kept = new Map<string, { stamp: Stamp; code: Promise<RepositoryCode> }>();

/** The code of a repository as its segment has it, opened or made when it is asked for the first time. */
export function codeOf(db: Db, dataFolder: string, repository: number, stamp: Stamp): Promise<RepositoryCode> {
  const key = `${repository} ${dataFolder}`;
  const found = kept.get(key);
  if (found?.stamp[0] === stamp[0] && found.stamp[1] === stamp[1]) return found.code;
  const code = opened(db, dataFolder, repository, stamp);
  kept.set(key, { stamp, code });
  code.catch(() => kept.delete(key));
  return code;
}

async function opened(db: Db, dataFolder: string, repository: number, stamp: Stamp): Promise<RepositoryCode> {
  const there = RepositoryCode.open(codePath(dataFolder, repository), stamp);
  if (there !== null) return there;
  const segment = Segment.read(segmentPath(dataFolder, repository));
  if (segment === null) return RepositoryCode.of(codeWords([], stamp));
  const words = await laidOut(db, dataFolder, repository, segment);
  try {
    keepFile(codePath(dataFolder, repository), words);
  } catch (error) {
    // Whoever asks has their answer all the same; a sync says what is wrong.
    if (!(error instanceof Problem)) throw error;
  }
  return RepositoryCode.of(words);
}

/** Whether the code of a repository is there as its segment has it. */
export const isCodeKept = (dataFolder: string, repository: number, stamp: string): boolean =>
  RepositoryCode.open(codePath(dataFolder, repository), stampHash(stamp)) !== null;

/** @throws Problem where the disk is full or the folder may not be written */
export async function keepCode(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<void> {
  keepFile(codePath(dataFolder, repository), await laidOut(db, dataFolder, repository, segment));
}

async function laidOut(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<Int32Array> {
  return codeWords(await contentsOf(db, dataFolder, repository, segment), stampHash(segment.stamp));
}

async function contentsOf(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<Content[]> {
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
  return [...contents.values()];
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
    const key = codeKeyOf(file, u);
    const content = contents.get(key);
    if (content !== undefined) {
      content.documents.push(document);
      continue;
    }
    // A copy of the file's own, so that the pack can be let go.
    tokens ??= file.data.slice(file.tokens, file.tokens + file.tokenCount);
    const [high, low] = [file.unit(u, UNIT.RAW_HIGH), file.unit(u, UNIT.RAW_LOW)];
    contents.set(key, {
      ...{ tokens, start: file.tokensOf(u), length, space: spaceOf(file, u), high, low, documents: [document] },
    });
  }
}
