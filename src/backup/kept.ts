/**
 * What is kept in a backup: acts of people, and the ids that people refer to. Everything else is worked out of
 * repositories again. Each domain brings its own parts; src/operations/kept.ts puts them in one order, in which they are
 * written and restored.
 */
import type { Db } from '../storage/database.ts';

export type KeptRow = Record<string, unknown>;

export interface KeptPart {
  /** Fixed for ever. */
  name: string;
  /** Of its rows; raised when older programs would misunderstand them. `restore` understands all up to it. */
  version: number;
  /** Every row, as plain data; the same rows in the same order where nothing changed. */
  rows(db: Db): Promise<KeptRow[]>;
  /** What stands in the way of restoring into this database, for people; null for nothing. */
  obstacle(db: Db): Promise<string | null>;
  restore(db: Db, rows: readonly KeptRow[], version: number): Promise<void>;
}
