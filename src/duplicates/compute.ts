/**
 * Compares everything in the index and stores the classes of copies: the comparing half of a scan, on analyses from the
 * database instead of files from the disk. Classes keep their ids by the same rules by which scans keep theirs
 * (scan/rematch.ts); what people see as an id is drawn by lot.
 *
 * How rare something is depends on all code, so candidates are found anew after every change of what is compared
 * (compared-code.ts). What is not done again: analyses come from a file of the data folder, so do outcomes of alignments, and all of a search of the very same code,
 * as between scans; and classes that are as they were are neither measured nor written.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { SHORT } from '../engine/clones/evidence.ts';
import { type Groups, groupUnits } from '../engine/clones/groups.ts';
import { Corpus, FILE, UNIT } from '../engine/corpus.ts';
import { NumberDigest } from '../engine/number-digest.ts';
import { unpackFile } from '../engine/pack.ts';
import { distinct } from '../indexing/analyse-new.ts';
import { type BlobKey, keyText, readAnalyses } from '../indexing/analyses.ts';
import { comparisonsFolder, togetherIn } from '../indexing/analyses-together.ts';
import type { Context } from '../operations/seam/operation.ts';
import { attributes } from '../repositories/attributes.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import { type Comparison, compare, compareAgain } from '../scan/compare.ts';
import { eligibleUnits } from '../scan/compared-units.ts';
import { Crew } from '../scan/crew.ts';
import { setFamilyCopiesApart } from '../scan/family-copies.ts';
import { type ClassUnits, Findings } from '../scan/findings.ts';
import type { KnownClasses } from '../scan/known-classes.ts';
import { DEFAULTS, type ScanOptions } from '../scan/options.ts';
import { recallSearch, rememberSearch } from '../scan/search-cache.ts';
import { recallState, rememberState } from '../scan/search-state-file.ts';
import { recallVerdicts, rememberVerdicts } from '../scan/verdict-cache.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { comparedCode } from './compared-code.ts';
import { settledFamilies } from './families.ts';
import { emptyComparison, type LastComparison } from './last-comparison.ts';
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

export async function computeDuplicates(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const { db, progress, signal, now } = context;
  const clock = new Stages();
  // Before the rows: should somebody change them meanwhile, the next sync compares once more.
  const code = await comparedCode(db, generation);
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
          found: (key) => recallSearch(kept, NAME, key),
          verdicts: () => recallVerdicts(kept, NAME, options.similarity),
          keepsState: true,
        },
        (stage) => clock.lap(stage),
        (done, of) => progress('comparing', done, of),
      ));
    signal.throwIfAborted();
    if (process.env.SPOLIA_JUDGE && again !== null) {
      const crew2 = new Crew(2);
      const full = await compare(
        crew2,
        corpus,
        groups,
        options.similarity,
        null,
        () => {},
        () => {},
      );
      crew2.end();
      const rows = (lists: readonly Int32Array[], w: number) => {
        const out: string[] = [];
        for (const l of lists) for (let i = 0; i < l.length; i += w) out.push(l.slice(i, i + w).join(' '));
        return out.sort();
      };
      for (const [name, w] of [
        ['groupEdges', 4],
        ['variantEdges', 4],
        ['fragments', 8],
      ] as const) {
        const [a, b] = [rows(again[name], w), rows(full[name], w)];
        const [sa, sb] = [new Set(a), new Set(b)];
        const oa = a.filter((x) => !sb.has(x));
        const ob = b.filter((x) => !sa.has(x));
        process.stderr.write(
          `JUDGE ${name} ${a.length} ${b.length} ${a.join() === b.join() ? 'SAME' : `DIFFERENT only-resumed ${oa.length} only-full ${ob.length} ${oa.slice(0, 3)} | ${ob.slice(0, 3)}`}\n`,
        );
      }
    }
    clock.lap('compare');
    const before = await lastComparison(db, context.dataFolder, generation);
    const known = await knownClasses(db, before?.last ?? null);
    clock.lap('known');
    const findings = new Findings({
      options,
      found: { repositories, left: [] },
      files,
      corpus,
      family,
      forks: new Set(family).size < family.length,
      rules: { accepted: [], excluded: [] },
      baseline: null,
      memory: { known, missed: new Uint8Array(known.ids.length) },
      ...comparison,
    });
    findings.settle();
    clock.lap('findings');
    progress('storing', 0, 0, 'duplicate');
    const classes = findings.withUnits();
    const keyOf = keysOf(classes, new Set(known.ids));
    const now = described(classes, keyOf, before?.last ?? null, corpus, rows);
    clock.lap('described');
    await storeClasses(db, context.dataFolder, generation, code, now, before, (n) =>
      asStored(classes[n], n, keyOf, now, corpus, rows),
    );
    if (comparison.searched !== null) rememberSearch(kept, NAME, comparison.searched, comparison);
    if (comparison.notes !== null) rememberVerdicts(kept, NAME, options.similarity, comparison.notes);
    if (comparison.state !== null) rememberState(kept, NAME, comparison.state);
    clock.lap('store');
    clock.print();
  } finally {
    crew.end();
  }
}

/** From where the last search left off, where it left something and most is as it was. */
function goOn(folder: string, corpus: Corpus, groups: Groups, similarity: number, clock: Stages): Comparison | null {
  const last = recallState(folder, NAME, similarity);
  clock.lap('recall');
  try {
    return last === null ? null : compareAgain(corpus, groups, similarity, last.state, (stage) => clock.lap(stage));
  } finally {
    last?.close();
  }
}

/** Different units below which one thread compares. */
const FEW_VARIANTS = 1000;
/** Part of what is kept in a file that may be new without the file being written again. */
const FEW = 0.02;
/** What files of the data folder call the one set of repositories that the index compares. */
const NAME = ['index'];

/**
 * All classes with their keys, with what tells whether they are as they were, and with similarities: those of before
 * where the code is the same, else measured now.
 */
function described(
  classes: readonly ClassUnits[],
  keyOf: ReadonlyMap<string, string>,
  last: LastComparison | null,
  corpus: Corpus,
  rows: readonly FileRow[],
): LastComparison {
  const now = emptyComparison(
    classes.length,
    classes.reduce((sum, c) => sum + c.units.length, 0),
  );
  now.keys = classes.map(({ class: { id } }) => keyOf.get(id)!);
  const measured = new Map(last?.keys.map((_, k) => [likenessKey(last, k), k] as const));
  for (const [n, c] of classes.entries()) {
    const { class: found, units, likeness, contents, places, firstLine, lastLine } = c;
    now.fragment[n] = found.fragment ? 1 : 0;
    now.start[n + 1] = now.start[n] + units.length;
    now.contents.set(contents, now.start[n]);
    now.places.set(places, now.start[n]);
    now.likeness.set(likeness, 2 * n);
    const k = measured.get(likenessKey(now, n));
    const similarities =
      k === undefined
        ? [found.similarity.min, found.similarity.median, found.normalized.min, found.normalized.median]
        : last!.similarities.subarray(4 * k, 4 * k + 4);
    now.similarities.set(similarities, 4 * n);
    const digest = new NumberDigest();
    for (const number of [found.type.charCodeAt(1), found.removable, found.tokens, ...likeness]) digest.add(number);
    if (found.within !== null) for (const letter of keyOf.get(found.within)!) digest.add(letter.charCodeAt(0));
    for (let i = 0; i < units.length; i++) {
      const file = corpus.units[units[i] * UNIT.STRIDE + UNIT.FILE];
      // A file that changes is another row. The stretches of fragments are in the likeness.
      const { id } = rows[file];
      digest.add(id | 0);
      digest.add(id / 2 ** 32);
      for (const number of [positionOf(corpus, units[i]), firstLine[i], lastLine[i]]) digest.add(number);
    }
    now.digests.set(digest.halves, 2 * n);
  }
  return now;
}

/** What people call each class: as it was called before, else drawn by lot. */
function keysOf(classes: readonly ClassUnits[], known: ReadonlySet<string>): Map<string, string> {
  return new Map(classes.map(({ class: { id } }) => [id, known.has(id) ? id : newKey()] as const));
}

const likenessKey = ({ likeness, fragment }: LastComparison, k: number): string =>
  `${likeness[2 * k]} ${likeness[2 * k + 1]} ${fragment[k]}`;

/** Which of its file's units it is. */
function positionOf(corpus: Corpus, unit: number): number {
  const file = corpus.units[unit * UNIT.STRIDE + UNIT.FILE];
  return unit - corpus.files[file * FILE.STRIDE + FILE.UNITS];
}

function asStored(
  { class: c, units, contents, places, firstLine, lastLine }: ClassUnits,
  n: number,
  keyOf: ReadonlyMap<string, string>,
  now: LastComparison,
  corpus: Corpus,
  rows: readonly FileRow[],
): StoredClass {
  const [min, median, normalizedMin, normalizedMedian] = now.similarities.subarray(4 * n, 4 * n + 4);
  return {
    key: now.keys[n],
    fragment: c.fragment,
    type: c.type,
    similarity: { min, median },
    normalized: { min: normalizedMin, median: normalizedMedian },
    removable: c.removable,
    tokens: c.tokens,
    within: c.within === null ? null : keyOf.get(c.within)!,
    contents,
    places,
    members: Array.from(units, (unit, i) => {
      const row = rows[corpus.units[unit * UNIT.STRIDE + UNIT.FILE]];
      const position = positionOf(corpus, unit);
      return { file: row.id, position, repository: row.repository, first: firstLine[i], last: lastLine[i] };
    }),
  };
}

/** Eight letters and digits that cannot be confused when read aloud: one in 10¹² for any two. */
function newKey(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz0123456789';
  return Array.from(randomBytes(8), (byte) => letters[byte & 31]).join('');
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
    const cache = togetherIn(folder, repository);
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

/** Those that there are, by id, and those that went away in the last 90 days. */
async function knownClasses(db: Db, last: LastComparison | null): Promise<KnownClasses> {
  const rows = await db.query<{ key: string; fragment: boolean; contents: number[]; places: number[] }>(sql`
    select key, fragment, contents::float8[] as contents, places::float8[] as places from clone_class
    where (gone_since is null and ${last === null}) or gone_since > now() - interval '90 days'
    order by gone_since nulls first, id`);
  const before = last?.keys.length ?? 0;
  const start = new Int32Array(before + rows.length + 1);
  if (last !== null) start.set(last.start);
  for (const [k, row] of rows.entries()) start[before + k + 1] = start[before + k] + row.contents.length;
  const together = (own: Float64Array | undefined, lists: number[][]): Float64Array => {
    const all = new Float64Array(start[start.length - 1]);
    if (own !== undefined) all.set(own);
    for (const [k, list] of lists.entries()) all.set(list, start[before + k]);
    return all;
  };
  const fragment = new Uint8Array(before + rows.length);
  if (last !== null) fragment.set(last.fragment);
  for (const [k, row] of rows.entries()) fragment[before + k] = row.fragment ? 1 : 0;
  return {
    ids: [...(last?.keys ?? []), ...rows.map((row) => row.key)],
    fragment,
    start,
    contents: together(
      last?.contents,
      rows.map((row) => row.contents),
    ),
    places: together(
      last?.places,
      rows.map((row) => row.places),
    ),
  };
}
