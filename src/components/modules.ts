/** Python modules as detectors see them, kept by blob. */
import { DETECTORS_FORMAT } from '../detectors/format.ts';
import type { PythonModule } from '../detectors/python/module.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

/** Of everything that is kept: Python modules come from the engine's tokens. */
export const FORMAT = `${DETECTORS_FORMAT}.${ENGINE_FORMAT}`;

/** What is kept of some modules, by blob. */
export async function modulesOf(db: Db, blobs: readonly string[]): Promise<Map<string, PythonModule>> {
  const found = new Map<string, PythonModule>();
  for (let from = 0; from < blobs.length; from += 500) {
    const rows = await db.query<{ blob: string; module: string }>(sql`
      select blob, module from python_module
      where format = ${FORMAT} and blob = any(${blobs.slice(from, from + 500)}::text[])`);
    for (const { blob, module } of rows) found.set(blob, revive(module));
  }
  return found;
}

/** Names of a module may be those of `Object.prototype`: what is looked up by name gets no such ancestors. */
function revive(text: string): PythonModule {
  const module = JSON.parse(text) as PythonModule;
  Object.setPrototypeOf(module.assignments, null);
  for (const one of module.classes) Object.setPrototypeOf(one.attributes, null);
  return module;
}

export class ModuleWriter {
  readonly #db: Db;
  #blobs: string[] = [];
  #texts: Buffer[] = [];
  #bytes = 0;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(blob: string, module: PythonModule): Promise<void> {
    const text = Buffer.from(JSON.stringify(module));
    this.#blobs.push(blob);
    this.#texts.push(text);
    this.#bytes += text.length;
    if (this.#bytes > 8 << 20) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#blobs.length === 0) return;
    let at = 1;
    const starts = this.#texts.map((t) => (at += t.length) - t.length);
    await this.#db.query(sql`
      insert into python_module (format, blob, module)
      select ${FORMAT}, blob, convert_from(substring(${Buffer.concat(this.#texts)}::bytea from start for length), 'UTF8')
      from unnest(${this.#blobs}::text[], ${starts}::int[], ${this.#texts.map((t) => t.length)}::int[])
        as new(blob, start, length)
      on conflict do nothing`);
    this.#blobs = [];
    this.#texts = [];
    this.#bytes = 0;
  }
}
