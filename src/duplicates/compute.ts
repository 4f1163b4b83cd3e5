/**
 * Compares everything in the index and stores the classes of copies: the comparing half of a scan, on analyses from the
 * database instead of files from the disk. Classes keep their ids by the same rules by which scans keep theirs
 * (scan/rematch.ts); what people see as an id is drawn by lot.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { cacheFolder } from '../cache-folder.ts';
import { SHORT } from '../engine/clones/evidence.ts';
import { groupUnits } from '../engine/clones/groups.ts';
import { Corpus, FILE, UNIT } from '../engine/corpus.ts';
import { unpackFile } from '../engine/pack.ts';
import { keyText, readAnalyses } from '../indexing/analyses.ts';
import type { Context } from '../operations/seam/operation.ts';
import { setFamilies } from '../registry/bookkeeping.ts';
import { attributes } from '../repositories/attributes.ts';
import { families } from '../repositories/families.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import { compare } from '../scan/compare.ts';
import { Crew } from '../scan/crew.ts';
import { setFamilyCopiesApart } from '../scan/family-copies.ts';
import { type ClassUnits, Findings } from '../scan/findings.ts';
import type { KnownClasses } from '../scan/known-classes.ts';
import { DEFAULTS, type ScanOptions } from '../scan/options.ts';
import { eligibleUnits } from '../scan/scan.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { type StoredClass, storeClasses } from './write.ts';

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
  const corpus = await load(db, rows, (done) => progress('loading', done, rows.length));
  const family = await familiesOf(db, ids, repositories);
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
  setFamilyCopiesApart(corpus, files, family);
  const groups = groupUnits(
    corpus,
    eligibleUnits(corpus, files, options),
    SHORT,
    (file) => files[file].repository,
    (unit) => corpus.units[unit * UNIT.STRIDE + UNIT.SET_APART] !== 0,
  );
  const crew = new Crew(Math.min(8, availableParallelism()));
  try {
    const comparison = await compare(
      crew,
      corpus,
      groups,
      options.similarity,
      null,
      () => {},
      (done, of) => progress('comparing', done, of),
    );
    signal.throwIfAborted();
    const known = await knownClasses(db);
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
    // Ids are settled by the result.
    findings.result();
    const classes = findings.withUnits();
    progress('storing', 0, 0, 'duplicate');
    const wasKnown = new Set(known.ids);
    const keyOf = new Map(classes.map(({ class: c }) => [c.id, wasKnown.has(c.id) ? c.id : newKey()] as const));
    const stored = classes.map((c) => asStored(c, keyOf, corpus, rows));
    await storeClasses(db, generation, stored);
  } finally {
    crew.end();
  }
}

function asStored(
  { class: c, units, contents, places }: ClassUnits,
  keyOf: ReadonlyMap<string, string>,
  corpus: Corpus,
  rows: readonly FileRow[],
): StoredClass {
  return {
    key: keyOf.get(c.id)!,
    fragment: c.fragment,
    type: c.type,
    similarity: c.similarity,
    normalized: c.normalized,
    removable: c.removable,
    tokens: c.tokens,
    within: c.within === null ? null : keyOf.get(c.within)!,
    contents: Array.from(contents),
    places: Array.from(places),
    members: c.members.map((place, i) => {
      const file = corpus.units[units[i] * UNIT.STRIDE + UNIT.FILE];
      const position = units[i] - corpus.files[file * FILE.STRIDE + FILE.UNITS];
      return { file: rows[file].id, position, repository: rows[file].repository, first: place.start, last: place.end };
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

async function load(db: Db, rows: readonly FileRow[], progress: (done: number) => void): Promise<Corpus> {
  const corpus = Corpus.allocate(
    rows.length,
    rows.reduce((sum, row) => sum + row.bytes, 0),
  );
  const users = new Map<string, number[]>();
  for (const [f, row] of rows.entries()) {
    const key = keyText(row);
    const list = users.get(key);
    if (list === undefined) users.set(key, [f]);
    else list.push(f);
  }
  const keys = [...new Map(rows.map((row) => [keyText(row), row])).values()];
  let done = 0;
  for await (const part of readAnalyses(db, keys)) {
    for (const [key, record] of part) {
      for (const f of users.get(key)!) {
        if (!unpackFile(corpus, f, record, 0)) throw new Error(`the corpus has no room for ${rows[f].path}`);
        if (rows[f].by_name !== '') corpus.files[f * FILE.STRIDE + FILE.SET_APART] = Number(rows[f].by_name);
        done++;
      }
    }
    progress(done);
  }
  return corpus;
}

/** Numbers for the engine; what is stored is the least id of each family, also for those that are not there now. */
async function familiesOf(db: Db, ids: readonly number[], repositories: FoundRepository[]): Promise<Int32Array> {
  const here = [...ids.keys()].filter((i) => repositories[i].root !== '');
  const numbers = await families(
    here.map((i) => repositories[i]),
    { cacheFolder: cacheFolder() },
  );
  const rows = await db.query<{ id: number; family: number | null }>(
    sql`select id, family from repository where id = any(${ids}::bigint[])`,
  );
  const before = new Map(rows.map((r) => [r.id, r.family ?? r.id] as const));
  const least = new Map<number, number>();
  for (const [k, i] of here.entries()) least.set(numbers[k], Math.min(ids[i], least.get(numbers[k]) ?? ids[i]));
  const family = ids.map((id) => before.get(id)!);
  for (const [k, i] of here.entries()) family[i] = least.get(numbers[k])!;
  await setFamilies(db, ids, family);
  return Int32Array.from(family);
}

async function knownClasses(db: Db): Promise<KnownClasses> {
  const rows = await db.query<{ key: string; fragment: boolean; contents: number[]; places: number[] }>(sql`
    select key, fragment, contents::float8[] as contents, places::float8[] as places from clone_class
    where gone_since is null or gone_since > now() - interval '90 days' order by gone_since nulls first, id`);
  const start = new Int32Array(rows.length + 1);
  for (const [k, row] of rows.entries()) start[k + 1] = start[k] + row.contents.length;
  return {
    ids: rows.map((row) => row.key),
    fragment: Uint8Array.from(rows, (row) => (row.fragment ? 1 : 0)),
    start,
    contents: Float64Array.from(rows.flatMap((row) => row.contents)),
    places: Float64Array.from(rows.flatMap((row) => row.places)),
  };
}
