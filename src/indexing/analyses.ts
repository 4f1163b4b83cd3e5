/** Analyses of blobs: made by the engine, kept packed, once for each blob and manner of reading. */
import { ENGINE_FORMAT } from '../engine/format.ts';
import { analyseOne, refuseOne } from '../engine/one-file.ts';
import { packFile } from '../engine/pack.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

/** The record of a blob. */
export const analysisOf = (path: string, bytes: Uint8Array): Int32Array => packFile(analyseOne(path, bytes), 0);

/** That of one that could not be read. */
export const refusal = (reason: 'too-large' | 'unreadable'): Int32Array => packFile(refuseOne(reason), 0);

export interface BlobKey {
  blob: string;
  manner: string;
}

export const keyText = ({ blob, manner }: BlobKey): string => `${blob} ${manner}`;

/** Bytes handed to the database, or asked of it, at a time. */
const BATCH_BYTES = 8 << 20;
const BATCH_KEYS = 500;

/** Which of the keys have an analysis already. */
export async function analysed(db: Db, keys: readonly BlobKey[]): Promise<Set<string>> {
  const rows = await db.query<BlobKey>(sql`
    select blob, manner from analysis join unnest(${keys.map((k) => k.blob)}::text[], ${keys.map((k) => k.manner)}::text[])
      as wanted(blob, manner) using (blob, manner) where engine = ${ENGINE_FORMAT}`);
  return new Set(rows.map(keyText));
}

/** Gathers analyses and writes them in batches; each is kept by itself, so a killed sync loses little. */
export class AnalysisWriter {
  private readonly db: Db;
  private keys: BlobKey[] = [];
  private records: Int32Array[] = [];
  private bytes = 0;

  constructor(db: Db) {
    this.db = db;
  }

  async add(key: BlobKey, record: Int32Array): Promise<void> {
    this.keys.push(key);
    this.records.push(record);
    this.bytes += record.byteLength;
    if (this.bytes >= BATCH_BYTES) await this.flush();
  }

  /**
   * All records go as one parameter, cut up by the server: an array of them would travel as text, twice as long. In order, because
   * repositories that are read side by side may have files in common, and each would wait for the other.
   */
  async flush(): Promise<void> {
    if (this.keys.length === 0) return;
    const all = Buffer.concat(this.records.map((r) => new Uint8Array(r.buffer, r.byteOffset, r.byteLength)));
    let at = 1;
    const starts = this.records.map((r) => (at += r.byteLength) - r.byteLength);
    await this.db.query(sql`
      insert into analysis (engine, blob, manner, packed)
      select ${ENGINE_FORMAT}, blob, manner, substring(${all}::bytea from start for length)
      from unnest(${this.keys.map((k) => k.blob)}::text[], ${this.keys.map((k) => k.manner)}::text[],
        ${starts}::int[], ${this.records.map((r) => r.byteLength)}::int[]) as new(blob, manner, start, length)
      order by blob collate "C", manner collate "C"
      on conflict do nothing`);
    this.keys = [];
    this.records = [];
    this.bytes = 0;
  }
}

/** The records of some blobs, by {@link keyText}. */
export async function* readAnalyses(db: Db, keys: readonly BlobKey[]): AsyncGenerator<Map<string, Int32Array>> {
  for (let from = 0; from < keys.length; from += BATCH_KEYS) {
    const part = keys.slice(from, from + BATCH_KEYS);
    const rows = await db.query<BlobKey & { packed: Buffer }>(
      sql`
      select blob, manner, packed from analysis
      join unnest(${part.map((k) => k.blob)}::text[], ${part.map((k) => k.manner)}::text[]) as wanted(blob, manner)
        using (blob, manner)
      where engine = ${ENGINE_FORMAT}`,
    );
    yield new Map(rows.map((row) => [keyText(row), wordsOf(row.packed)] as const));
  }
}

/** Buffers of the driver begin anywhere; integers must begin at a multiple of four. */
function wordsOf(packed: Buffer): Int32Array {
  const words = new Int32Array(packed.length >> 2);
  new Uint8Array(words.buffer).set(packed.subarray(0, words.byteLength));
  return words;
}

/** Analyses that no file needs any more, of this engine and of others. */
export async function removeUnused(db: Db): Promise<void> {
  await db.query(sql`
    delete from analysis where (not exists (
      select from file where file.blob = analysis.blob and file.manner = analysis.manner)
      and not exists (
      select from branch_file f where f.blob = analysis.blob and f.manner = analysis.manner))
      or (engine <> ${ENGINE_FORMAT} and not exists (select from generation where generation.engine = analysis.engine))`);
}
