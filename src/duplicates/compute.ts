/**
 * Compares everything in the index and stores the classes of copies: the comparing half of a scan, on analyses from the
 * database instead of files from the disk. Classes keep their ids by the same rules by which scans keep theirs
 * (scan/rematch.ts); what people see as an id is drawn by lot.
 *
 * Analyses come from a file of the data folder. Where little came or went the search goes on from where the last one left off
 * (engine/clones/resumed-search.ts) and finds what one from nothing finds; else it begins from nothing, with remembered outcomes of
 * alignments. Classes that are as they were are neither measured nor written.
 */
import { availableParallelism } from 'node:os';
import { SHORT } from '../engine/clones/evidence.ts';
import { type Groups, groupUnits } from '../engine/clones/groups.ts';
import { Corpus, FILE, UNIT } from '../engine/corpus.ts';
import { unpackFile } from '../engine/pack.ts';
import { distinct } from '../indexing/analyse-new.ts';
import { type BlobKey, keyText, readAnalyses } from '../indexing/analyses.ts';
import { comparisonsFolder } from '../indexing/analyses-together.ts';
import type { Context } from '../operations/seam/operation.ts';
import { attributes } from '../repositories/attributes.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import { type Comparison, compare, compareAgain } from '../scan/compare.ts';
import { eligibleUnits } from '../scan/compared-units.ts';
import { Crew } from '../scan/crew.ts';
import { setFamilyCopiesApart } from '../scan/family-copies.ts';
import { Findings } from '../scan/findings.ts';
import { DEFAULTS, type ScanOptions } from '../scan/options.ts';
import { rememberState } from '../scan/search-state-file.ts';
import { recallVerdicts, rememberVerdicts } from '../scan/verdict-cache.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { describeClasses, positionOf } from './describe-classes.ts';
import { settledFamilies } from './families.ts';
import type { LastComparison } from './last-comparison.ts';
import { INDEX, takeState, takeTogether } from './read-ahead.ts';
import { lastComparison, type StoredClass, storeClasses } from './write.ts';

interface FileRow {
  id: number;
  repository: number;
  path: string;
  blob: string;
  manner: string;
  by_name: string;
  bytes: number;
}

/** @param code what is compared, asked for before its rows are: should somebody change them meanwhile, the next sync compares once more */
export async function computeDuplicates(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
  code: string,
): Promise<void> {
  const { db, progress, signal, now, afterwards = (work) => work() } = context;
  const clock = new Stages();
  const rows = await db.query<FileRow>(sql`
    select file.id, repository, file.path, blob, manner, by_name, bytes from file
    join repository on repository.id = file.repository
    where generation = ${generation} order by identity collate "C", file.path collate "C"`);
  const ids = [...new Set(rows.map((row) => row.repository))];
  const repositories = ids.map((id) => present.get(id) ?? absent(id)).map((r, i) => ({ ...r, repo: String(ids[i]) }));
  const numberOf = new Map(ids.map((id, i) => [id, i] as const));
  const files: FoundFile[] = rows.map((row) => ({
    path: row.path,
    raw: rawOf(row.path),
    place: row.path,
    size: row.bytes,
    mtimeMs: 0,
    ctimeMs: 0,
    ino: 0,
    blobId: row.blob,
    repository: numberOf.get(row.repository)!,
  }));
  clock.lap('rows');
  const kept = comparisonsFolder(context.dataFolder);
  const corpus = await load(db, kept, rows, files, (done) => progress('loading', done, rows.length));
  clock.lap('load');
  const family = await settledFamilies(db, ids);
  signal.throwIfAborted();
  const options: ScanOptions = {
    ...DEFAULTS,
    paths: [],
    threads: 0,
    languages: null,
    crossRepo: false,
    all: false,
    baseline: null,
    cacheFolder: null,
    today: now().toISOString().slice(0, 10),
  };
  clock.lap('families');
  setFamilyCopiesApart(corpus, files, family);
  const groups = groupUnits(
    corpus,
    eligibleUnits(corpus, files, options),
    SHORT,
    (file) => files[file].repository,
    (unit) => corpus.units[unit * UNIT.STRIDE + UNIT.SET_APART] !== 0,
  );
  clock.lap('group');
  progress('comparing', 0, 0);
  signal.throwIfAborted();
  const again = goOn(kept, corpus, groups, options.similarity, clock);
  // Starting a thread takes longer than comparing little code.
  const isLittle = again !== null || groups.variantCount < FEW_VARIANTS;
  const crew = new Crew(isLittle ? 1 : Math.min(8, availableParallelism()));
  try {
    const comparison =
      again ??
      (await compare(
        crew,
        corpus,
        groups,
        options.similarity,
        {
          found: null,
          verdicts: () => recallVerdicts(kept, INDEX, options.similarity),
          keepsState: true,
        },
        (stage) => clock.lap(stage),
        (done, of) => progress('comparing', done, of),
      ));
    signal.throwIfAborted();
    clock.lap('compare');
    const before = await lastComparison(db, context.dataFolder, generation);
    const findings = new Findings({
      options,
      found: { repositories, left: [] },
      files,
      corpus,
      family,
      forks: new Set(family).size < family.length,
      rules: { accepted: [], excluded: [] },
      baseline: null,
      memory: null,
      ...comparison,
    });
    clock.lap('findings');
    progress('storing', 0, 0, 'duplicate');
    const idOf = (file: number): number => rows[file].id;
    const now = await describeClasses(db, findings, corpus, idOf, before?.last ?? null);
    clock.lap('described');
    await storeClasses(db, context.dataFolder, generation, code, now, before, (row) =>
      asStored(findings, row, now, corpus, rows),
    );
    if (comparison.notes !== null) rememberVerdicts(kept, INDEX, options.similarity, comparison.notes);
    const { state } = comparison;
    if (state !== null) {
      afterwards(() => {
        const left = state();
        if (left !== null) rememberState(kept, INDEX, left);
      });
    }
    clock.lap('store');
    clock.print();
  } finally {
    crew.end();
  }
}

/** From where the last search left off, where it left something and most is as it was. */
function goOn(folder: string, corpus: Corpus, groups: Groups, similarity: number, clock: Stages): Comparison | null {
  const last = takeState(folder);
  const verdicts = () => recallVerdicts(folder, INDEX, similarity);
  clock.lap('recall');
  try {
    return last === null
      ? null
      : compareAgain(corpus, groups, similarity, { ...last, verdicts }, (stage) => clock.lap(stage));
  } finally {
    last?.close();
  }
}

/** Different units below which one thread compares. */
const FEW_VARIANTS = 1000;
/** Part of what is kept in a file that may be new without the file being written again. */
const FEW = 0.02;
function asStored(
  findings: Findings,
  row: number,
  now: LastComparison,
  corpus: Corpus,
  rows: readonly FileRow[],
): StoredClass {
  const { start, units, firstLine, lastLine, within } = findings.rows;
  const found = findings.classAt(row);
  const [min, median, normalizedMin, normalizedMedian] = now.similarities.subarray(4 * row, 4 * row + 4);
  const [from, to] = [start[row], start[row + 1]];
  return {
    key: now.keys[row],
    fragment: found.fragment,
    type: found.type,
    similarity: { min, median },
    normalized: { min: normalizedMin, median: normalizedMedian },
    removable: found.removable,
    tokens: found.tokens,
    within: within[row] < 0 ? null : now.keys[within[row]],
    contents: now.contents.subarray(from, to),
    places: now.places.subarray(from, to),
    members: Array.from(units.subarray(from, to), (unit, i) => {
      const file = rows[corpus.units[unit * UNIT.STRIDE + UNIT.FILE]];
      const [first, last] = [firstLine[from + i], lastLine[from + i]];
      return { file: file.id, position: positionOf(corpus, unit), repository: file.repository, first, last };
    }),
  };
}

/** A repository that is not there now: what was read of it is still compared. */
function absent(id: number): FoundRepository {
  return {
    repo: String(id),
    title: String(id),
    kind: 'folder',
    root: '',
    gitDir: '',
    commonDir: '',
    identity: null,
    origin: null,
    head: null,
    objectFormat: 'sha1',
    attributes: attributes([], false),
    files: [],
    otherFiles: 0,
    notes: [],
  };
}

/**
 * The analyses of all files. Those of a repository lie together in a file of the data folder, by path and blob; what it
 * has not comes from the database, in batches, and is in the file the next time.
 */
async function load(
  db: Db,
  folder: string,
  rows: readonly FileRow[],
  files: readonly FoundFile[],
  progress: (done: number) => void,
): Promise<Corpus> {
  const corpus = Corpus.allocate(
    rows.length,
    rows.reduce((sum, row) => sum + row.bytes, 0),
  );
  const unpack = (f: number, data: Int32Array, at: number): void => {
    if (!unpackFile(corpus, f, data, at)) throw new Error(`the corpus has no room for ${rows[f].path}`);
    if (rows[f].by_name !== '') corpus.files[f * FILE.STRIDE + FILE.SET_APART] = Number(rows[f].by_name);
  };
  // Files stand in the order of their repositories; one pack is in memory at a time.
  for (let from = 0, to: number; from < rows.length; from = to) {
    const { repository } = rows[from];
    for (to = from; to < rows.length && rows[to].repository === repository; ) to++;
    const own = files.slice(from, to).map((file) => ({ ...file, repository: 0 }));
    const cache = takeTogether(folder, repository);
    const kept = new Int32Array(cache.records);
    const records: (number | Int32Array | null)[] = own.map((file) => {
      const at = cache.find(file);
      return at < 0 ? null : at;
    });
    const users = new Map<string, number[]>();
    for (const [i, record] of records.entries()) {
      if (typeof record === 'number') unpack(from + i, kept, record);
      else users.set(keyText(rows[from + i]), [...(users.get(keyText(rows[from + i])) ?? []), i]);
    }
    const missing: BlobKey[] = distinct(rows.slice(from, to).filter((_, i) => records[i] === null));
    let done = to - users.size;
    for await (const part of readAnalyses(db, missing)) {
      for (const [key, record] of part) {
        for (const i of users.get(key)!) unpack(from + i, (records[i] = record), 0);
      }
      progress((done += part.size));
    }
    // A pack is written as a whole: a few that it lacks are read from the database again.
    if (missing.length > own.length * FEW) cache.save(own, records);
    progress(to);
  }
  return corpus;
}
