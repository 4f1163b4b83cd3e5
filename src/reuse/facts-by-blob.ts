/** What files import, kept by blob: read once, in whatever repository and at whatever path a blob lies. */

import { sha1Base64 } from '../sha1.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { type FileFacts, offerOf } from './imports/file-facts.ts';
import { READER_VERSION } from './imports/read.ts';

export interface FactsKey {
  blob: string;
  manner: string;
}

export const factsKey = ({ blob, manner }: FactsKey): string => `${blob} ${manner}`;

const KEYS_AT_ONCE = 2000;
/** Characters handed to the database at a time. */
const BATCH = 4 << 20;

export async function readKept(db: Db, keys: readonly FactsKey[]): Promise<Map<string, FileFacts>> {
  const found = new Map<string, FileFacts>();
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const part = keys.slice(from, from + KEYS_AT_ONCE);
    const rows = await db.query<FactsKey & { facts: string }>(sql`
      select blob, manner, facts from import_facts
      join unnest(${part.map((k) => k.blob)}::text[], ${part.map((k) => k.manner)}::text[]) as wanted(blob, manner)
        using (blob, manner)
      where reader = ${READER_VERSION}`);
    for (const row of rows) found.set(factsKey(row), parsed(row.facts));
  }
  return found;
}

/** What each file offers, by {@link factsKey}. */
export async function offersKept(db: Db, keys: readonly FactsKey[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db.query<FactsKey & { offer: string }>(sql`
    select blob, manner, offer from import_facts
    join unnest(${keys.map((k) => k.blob)}::text[], ${keys.map((k) => k.manner)}::text[]) as wanted(blob, manner)
      using (blob, manner)
    where reader = ${READER_VERSION}`);
  return new Map(rows.map((row) => [factsKey(row), row.offer]));
}

/** Of what a file offers to others. */
export const offerDigest = (facts: FileFacts): string => sha1Base64(offerOf(facts));

/** Names come from repositories: an object that is looked up by them has no prototype. */
function parsed(text: string): FileFacts {
  const facts = JSON.parse(text) as FileFacts;
  facts.defines = Object.assign(Object.create(null), facts.defines);
  return facts;
}

export class FactsWriter {
  private readonly db: Db;
  private rows: (FactsKey & { facts: string; offer: string })[] = [];
  private size = 0;

  constructor(db: Db) {
    this.db = db;
  }

  async add(key: FactsKey, facts: FileFacts): Promise<void> {
    // PostgreSQL's texts hold no zero bytes; strings in hostile code may.
    const text = JSON.stringify(facts).replaceAll('\\u0000', '\\ufffd');
    this.rows.push({ ...key, facts: text, offer: offerDigest(facts) });
    this.size += text.length;
    if (this.size >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    await this.db.query(sql`
      insert into import_facts (reader, blob, manner, facts, offer)
      select ${READER_VERSION}, * from unnest(${this.rows.map((r) => r.blob)}::text[],
        ${this.rows.map((r) => r.manner)}::text[], ${this.rows.map((r) => r.facts)}::text[],
        ${this.rows.map((r) => r.offer)}::text[])
      on conflict do nothing`);
    this.rows = [];
    this.size = 0;
  }
}

export async function removeUnusedFacts(db: Db): Promise<void> {
  await db.query(sql`
    delete from import_facts where reader <> ${READER_VERSION} or not exists (
      select from file where file.blob = import_facts.blob and file.manner = import_facts.manner)`);
}
