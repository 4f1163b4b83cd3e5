/**
 * Contents of some files of a segment: their units as the analyses have them, which come from what the comparison keeps in
 * the data folder where many are asked for, and from the database.
 */
import { UNIT } from '../engine/corpus.ts';
import { PackedFile } from '../engine/pack.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import { type BlobKey, keyText, readAnalyses } from '../indexing/analyses.ts';
import { comparisonsFolder, togetherIn } from '../indexing/analyses-together.ts';
import { rawOf } from '../repositories/paths.ts';
import type { Db } from '../storage/database.ts';
import { type CodeSource, type Content, codeKey } from './code-file.ts';
import type { Segment } from './segment.ts';
import { COMPONENT, type SegmentFile, stampHash } from './segment-part.ts';

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

/** Few analyses come faster from the database than from a file that holds all of a repository's. */
const FEW = 100;

/** A file of a segment that may have code, by its number. */
export interface SegmentSource extends CodeSource {
  file: number;
}

/** Those that have documents, in their order. */
export function sourcesOf(segment: Segment): SegmentSource[] {
  const sources: SegmentSource[] = [];
  const { flags, fileStart, everyFile } = segment;
  for (let file = 0; file < segment.files; file++) {
    const [first, end] = [fileStart[file], fileStart[file + 1]];
    if ((flags[file] & COMPONENT) !== 0 || first === end) continue;
    sources.push({ file, key: stampHash(everyFile[file].key), first, documents: end - first });
  }
  return sources;
}

/** By {@link codeKey}; those of one file stand together. */
export async function contentsOf(
  db: Db,
  dataFolder: string,
  repository: number,
  segment: Segment,
  sources: readonly SegmentSource[],
): Promise<Map<string, Content>> {
  const kept = sources.length <= FEW ? null : togetherIn(comparisonsFolder(dataFolder), repository);
  const records = kept === null ? null : new Int32Array(kept.records);
  const contents = new Map<string, Content>();
  const missing = new Map<string, { key: BlobKey; files: number[] }>();
  const positionsOf = new Map<number, readonly number[]>();
  for (const { file: f } of sources) {
    const { path, branch } = segment.file(f);
    const { positions, ...blob } = analysedAs(segment.file(f));
    if (positions !== null) positionsOf.set(f, positions);
    const at = branch !== null || kept === null ? -1 : kept.find(asFound(path, blob.blob));
    if (at >= 0) add(contents, segment, f, new PackedFile(records!, at), null);
    else {
      const entry = missing.get(keyText(blob)) ?? { key: blob, files: [] };
      entry.files.push(f);
      missing.set(keyText(blob), entry);
    }
  }
  const keys = Array.from(missing.values(), ({ key }) => key);
  for await (const part of readAnalyses(db, keys))
    for (const [key, record] of part)
      for (const f of missing.get(key)?.files ?? [])
        add(contents, segment, f, new PackedFile(record, 0), positionsOf.get(f) ?? null);
  // Whichever of the two places an analysis came from.
  for (const { documents } of contents.values()) documents.sort((a, b) => a - b);
  return contents;
}

/** By what its analysis is kept; `positions` as for {@link add}. */
export function analysedAs({ key, branch }: Pick<SegmentFile, 'key' | 'branch'>): BlobKey & {
  positions: number[] | null;
} {
  const parts = key.split(' ');
  const positions = branch === null ? null : parts.pop()!.split(',').map(Number);
  return { blob: parts[0], manner: parts.slice(1).join(' '), positions };
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
