/**
 * What a server remembers of the index for as long as it stays as it is. The index has a *state*: a number that is another
 * one after every transaction that changed what answers are made of. Whoever asks is given the memory of the state that
 * the index is in at that moment, so what is remembered is never older than the question; when the state is another, all
 * of it is forgotten.
 *
 *     trigger on every table ──► a row in index_change, once a transaction ──► state: sum of n
 *
 * Rows are added and never changed, so writers do not wait for one another; counting them by a sequence would show a new
 * state before its transaction is seen. Memory knows no viewers: what is seen by some is remembered under their sight
 * (access/sight.ts). It is bounded by what those who remember say that it weighs; what was not asked for longest goes first.
 */
import type { Db } from './database.ts';
import type { Migration } from './migrations.ts';
import { sql } from './sql.ts';

/** Tables that no answer is remembered of: who asks, and what is under way, which change while nothing else does. */
export const UNWATCHED = [
  ...['migration', 'index_change', 'person', 'session', 'sign_in', 'access_token', 'idempotent_answer'],
  ...['job', 'worker', 'followed_team', 'listed_member'],
];

export const stateMigrations: readonly Migration[] = [
  {
    id: 'state 1',
    sql: `
      create table index_change (
        transaction xid8 primary key,
        -- How many transactions it stands for: rows are put together when there are many.
        n bigint not null
      );
      create function index_changed() returns trigger language plpgsql as $$
        begin
          insert into index_change values (pg_current_xact_id(), 1) on conflict do nothing;
          return null;
        end $$;
      -- To be called at the end of every migration that makes a table.
      create function watch_changes() returns void language plpgsql as $$
        declare unwatched name;
        begin
          for unwatched in
            select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
              and relname not in (${UNWATCHED.map((table) => `'${table}'`).join(', ')})
              and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'index_changed')
          loop
            execute format('create trigger index_changed after insert or update or delete or truncate on %I
              for each statement execute function index_changed()', unwatched);
          end loop;
        end $$;
      select watch_changes();`,
  },
];

export interface Memory {
  /** The value under a key, which is made when it is not remembered; by those who ask at once, once. */
  once<T>(key: string, make: () => Promise<T>, weigh: (value: T) => number): Promise<T>;
  /**
   * Values of many keys of one kind, in their order; those that are not remembered are loaded together.
   * @param load in the order of what it is given
   */
  each<Key extends string | number, T>(
    kind: string,
    keys: readonly Key[],
    load: (missing: readonly Key[]) => Promise<readonly T[]>,
    weigh: (value: T) => number,
  ): Promise<T[]>;
}

/** Of a command, which asks once, and of what writes. */
export const forgetful: Memory = {
  once: (_key, make) => make(),
  each: async (_kind, keys, load) => [...(await load(keys))],
};

/** Of one server. An index that is asked much has its answers in a tenth of it. */
const MOST_BYTES = 96 << 20;
/** From which on rows of transactions are put together. */
const MANY_CHANGES = 1000;

export class Remembered {
  private readonly db: Db;
  private readonly most: number;
  private memory: StateMemory | null = null;
  private reading: Promise<unknown> = Promise.resolve();
  private next: Promise<StateMemory> | null = null;

  constructor(db: Db, most: number = MOST_BYTES) {
    this.db = db;
    this.most = most;
  }

  /**
   * The memory of the state that the index is in. While it is read, those who come later wait for the next reading
   * together: one that began before they asked may have missed what they know of.
   */
  now(): Promise<Memory & { state: number }> {
    this.next ??= this.reading.then(() => {
      this.next = null;
      const now = this.read();
      this.reading = now.catch(() => {});
      return now;
    });
    return this.next;
  }

  private async read(): Promise<StateMemory> {
    const [{ state, rows }] = await this.db.query<{ state: number; rows: number }>(
      sql`select coalesce(sum(n), 0)::bigint as state, count(*)::int as rows from index_change`,
    );
    if (rows > MANY_CHANGES) await putTogether(this.db);
    if (this.memory?.state !== state) this.memory = new StateMemory(state, this.most);
    return this.memory;
  }
}

/** The sum stays: of two at once each puts together the rows that it removed itself. */
function putTogether(db: Db): Promise<unknown> {
  return db.query(sql`
    with gone as (delete from index_change returning n)
    insert into index_change select pg_current_xact_id(), sum(n) from gone having count(*) > 0`);
}

interface Entry {
  /** A promise while it is made. */
  value: unknown;
  weight: number;
}

/** What an entry costs besides its value: key, place in the map, promise. */
const ENTRY_BYTES = 300;

class StateMemory implements Memory {
  readonly state: number;
  private readonly most: number;
  /** What was asked for last stands last. */
  private readonly entries = new Map<string, Entry>();
  private weight = 0;

  constructor(state: number, most: number) {
    this.state = state;
    this.most = most;
  }

  async once<T>(key: string, make: () => Promise<T>, weigh: (value: T) => number): Promise<T> {
    const known = this.recall(key);
    if (known !== undefined) return known.value as T;
    const entry: Entry = { value: make(), weight: 0 };
    this.entries.set(key, entry);
    try {
      const value = (await entry.value) as T;
      this.remember(key, value, weigh(value));
      return value;
    } catch (error) {
      if (this.entries.get(key) === entry) this.entries.delete(key);
      throw error;
    }
  }

  async each<Key extends string | number, T>(
    kind: string,
    keys: readonly Key[],
    load: (missing: readonly Key[]) => Promise<readonly T[]>,
    weigh: (value: T) => number,
  ): Promise<T[]> {
    const found = new Map<Key, T>();
    const missing: Key[] = [];
    for (const key of new Set(keys)) {
      const known = this.recall(`${kind} ${key}`);
      if (known === undefined) missing.push(key);
      else found.set(key, known.value as T);
    }
    if (missing.length > 0) {
      for (const [i, value] of (await load(missing)).entries()) {
        found.set(missing[i], value);
        this.remember(`${kind} ${missing[i]}`, value, weigh(value));
      }
    }
    return keys.map((key) => found.get(key)!);
  }

  private recall(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  private remember(key: string, value: unknown, bytes: number): void {
    this.forget(key);
    const weight = bytes + ENTRY_BYTES;
    if (weight > this.most) return;
    this.entries.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.most) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
