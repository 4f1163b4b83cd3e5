/**
 * Generations of derived data. Everything that is worked out from repositories belongs to one; people see the current
 * one. When the engine changes, a new generation is built beside it, and one transaction switches: no reader ever finds
 * half of each, or nothing. What was never finished is removed by the next one that builds.
 */
import type { Db } from './database.ts';
import type { Migration } from './migrations.ts';
import { type Sql, sql } from './sql.ts';

export const generationMigrations: readonly Migration[] = [
  {
    id: 'generations 1',
    sql: `
      create table generation (
        id bigint generated always as identity primary key,
        engine integer not null,
        state text not null check (state in ('building', 'current', 'retired')),
        started_at timestamptz not null default now()
      );
      create unique index generation_current on generation (state) where state = 'current';`,
  },
];

export interface Generation {
  id: number;
  /** Format of the engine that its data came from. */
  engine: number;
}

/** The rows' generation in queries of people: the current one, as the query's snapshot has it. */
export const CURRENT: Sql = sql`(select id from generation where state = 'current')`;

export function currentGeneration(db: Db): Promise<Generation | undefined> {
  return db.one<Generation>(sql`select id, engine from generation where state = 'current'`);
}

/** A generation to build for an engine: one that was begun for it, so that a killed rebuild goes on where it was. */
export async function buildingGeneration(db: Db, engine: number): Promise<Generation> {
  return db.transaction(async (tx) => {
    await tx.query(sql`lock table generation in share row exclusive mode`);
    const begun = await tx.one<Generation>(
      sql`select id, engine from generation where state = 'building' and engine = ${engine} order by id limit 1`,
    );
    return (
      begun ??
      (await tx.one<Generation>(
        sql`insert into generation (engine, state) values (${engine}, 'building') returning id, engine`,
      ))!
    );
  });
}

/** Makes a built generation the current one; the one before stays for readers that have begun, until it is removed. */
export async function switchTo(db: Db, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`lock table generation in share row exclusive mode`);
    await tx.query(sql`update generation set state = 'retired' where state = 'current' and id <> ${id}`);
    await tx.query(sql`update generation set state = 'current' where id = ${id}`);
  });
}

/** With everything that belongs to them, by the foreign keys of the domains' tables. */
export async function removeRetired(db: Db, engine: number): Promise<void> {
  await db.query(sql`
    delete from generation where state = 'retired' or (state = 'building' and engine < ${engine})`);
}
