/**
 * What detectors find in Python modules, module by module. A fact in a module depends on that module and on those in which
 * names are followed to what its classes derive from; which these were is noted, so that after a commit only modules that
 * changed are judged again, and those that looked at one that says something else now.
 *
 * Detectors read synchronously and modules are kept in the database: one that is not at hand is noted and answered with
 * nothing, what was found then is thrown away, and the module is judged again when it is there.
 */
import { createHash } from 'node:crypto';
import { detect, wantedCalls } from '../detectors/detect.ts';
import type { Fact, NotRead } from '../detectors/detector.ts';
import { emptyModule, type PythonModule } from '../detectors/python/module.ts';
import { Repository } from '../detectors/repository.ts';
import type { Db } from '../storage/database.ts';
import { modulesOf } from './modules.ts';

/** Another repository whose classes may be bases here. */
export interface Other {
  repository: number;
  files: { path: string; blob: string }[];
}

export interface Judged {
  facts: Fact[];
  notRead: (NotRead & { detector: string })[];
  /** Modules of this repository that were looked at, itself apart. */
  needs: string[];
}

const EMPTY = emptyModule();
/** Modules naming one another, and classes deriving from classes of other repositories. */
const MOST_ROUNDS = 30;

export class Modules {
  readonly #db: Db;
  /** All Python files. */
  readonly #blobs: ReadonlyMap<string, string>;
  readonly #others: readonly Other[];
  readonly #signal: AbortSignal;
  /** By blob. */
  readonly #known: Map<string, PythonModule>;
  readonly #looked = new Set<string>();
  readonly #missing = new Set<string>();

  /** @param known modules that are at hand, by blob */
  constructor(
    db: Db,
    blobs: ReadonlyMap<string, string>,
    others: readonly Other[],
    known: Map<string, PythonModule>,
    signal: AbortSignal,
  ) {
    this.#db = db;
    this.#blobs = blobs;
    this.#others = others;
    this.#known = known;
    this.#signal = signal;
  }

  async judge(paths: Iterable<string>): Promise<Map<string, Judged>> {
    const judged = new Map<string, Judged>();
    let pending = [...paths];
    for (let round = 0; pending.length > 0; round++) {
      const repository = this.#repository();
      const again: string[] = [];
      const asked = new Set<string>();
      for (const [n, path] of pending.entries()) {
        // Ctrl-C and the progress line are heard between files.
        if (n % 64 === 63) await new Promise((go) => setImmediate(go));
        this.#signal.throwIfAborted();
        this.#looked.clear();
        this.#missing.clear();
        const found = detect(repository.focusedOn(repository.file(path)!));
        if (this.#missing.size > 0 && round < MOST_ROUNDS) {
          again.push(path);
          for (const blob of this.#missing) asked.add(blob);
          continue;
        }
        this.#looked.delete(path);
        judged.set(path, { ...found, needs: [...this.#looked] });
      }
      if (asked.size > 0) {
        const got = await modulesOf(this.#db, [...asked]);
        for (const blob of asked) this.#known.set(blob, got.get(blob) ?? EMPTY);
      }
      pending = again;
    }
    return judged;
  }

  /** A new one for each round: it remembers what classes derive from. */
  #repository(): Repository {
    const at = (blob: string): PythonModule => {
      const known = this.#known.get(blob);
      if (known === undefined) this.#missing.add(blob);
      return known ?? EMPTY;
    };
    const looked = this.#looked;
    const files = [...this.#blobs].map(([path, blob]) => ({
      path,
      read: () => null,
      get python() {
        looked.add(path);
        return at(blob);
      },
    }));
    const others = this.#others.map(
      (other) =>
        new Repository(
          other.files.map(({ path, blob }) => ({
            path,
            read: () => null,
            get python() {
              return at(blob);
            },
          })),
          { calls: wantedCalls },
        ),
    );
    return new Repository(files, { calls: wantedCalls, others });
  }
}

/**
 * What of a module may matter to what is found in others: names, bases and methods of classes, what names stand for, and
 * calls, some of which declare routes of another module's service.
 */
export function outwardDigest({ classes, imports, assignments, calls }: PythonModule): string {
  return createHash('sha1')
    .update(
      JSON.stringify(
        [
          classes.map((c) => [c.name, c.bases, c.methods]),
          imports.map((i) => [i.name, i.target, i.module]),
          assignments,
          calls,
        ],
        (key, value) => (LINES.has(key) && typeof value === 'number' ? undefined : value),
      ),
    )
    .digest('base64');
}

const LINES = new Set(['line', 'end']);

/** First names of what a file with classes imports from elsewhere. */
export function rootsOf({ classes, imports }: PythonModule): string[] {
  const roots = new Set<string>();
  if (classes.length > 0)
    for (const { module } of imports) if (!module.startsWith('.')) roots.add(module.split('.', 1)[0]);
  return [...roots].sort();
}
