/** A thread with a connection of its own, for a lane or several. */
import { Worker } from 'node:worker_threads';
import { entryFile } from '../entry-file.ts';
import { type PlainProblem, problemFrom } from '../errors.ts';
import type { Derive } from '../indexing/sync.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Stages } from '../stages.ts';
import type { Access } from '../storage/database.ts';
import { AWAITED, type Endings } from './lanes.ts';
import type { Context } from './seam/operation.ts';

const entry = entryFile(import.meta.url, 'operations', 'lane-entry');

/** What a thread is given: plain data. */
export interface LaneData {
  access: Access;
  /** By name, one after the other. */
  lanes: readonly string[];
  context: Pick<Context, 'viewer' | 'where' | 'dataFolder' | 'databaseVersion'>;
  /** Milliseconds since 1970, for all that is asked. */
  now: number;
  generation: number;
  found: Map<number, Omit<FoundRepository, 'attributes'>>;
  news: Parameters<Derive>[3];
}

/** How a thread begins. */
export interface LanesBegun {
  /** That it may be asked to work on. */
  lanes: readonly string[];
  /** Where it may look ahead of its work; null where it gets that at once. */
  waiting: { dataFolder: string; repositories: readonly number[] } | null;
}

export type LaneIsTold = LaneData | 'stop' | { ended: string } | { connect: Access };

export type LaneSays = { ended: string } | { progress: Parameters<Context['progress']> } | LaneAnswer;

/** The last that it says, when it has left the database. */
export type LaneAnswer = { seconds: Stages['seconds'] } | { problem: PlainProblem } | { error: string };

/** One that loads the code of some lanes and waits; whoever does not run it ends it. */
export class LaneThread {
  private readonly worker: Worker;

  constructor(begun: LanesBegun) {
    this.worker = new Worker(entry, { workerData: begun });
    this.worker.unref();
    // Told when it is run, where it is.
    this.worker.on('error', () => {});
  }

  /** Before it is run, while others look what there is to do. */
  connect(access: Access): void {
    this.worker.postMessage({ connect: access } satisfies LaneIsTold);
  }

  end(): void {
    void this.worker.terminate();
  }

  /** Waits until it is done or has failed; the thread then has no connection any more, and ends by itself. */
  run(lanes: readonly string[], endings: Endings, ...given: Parameters<Derive>): Promise<Stages['seconds']> {
    this.worker.ref();
    return runIn(this.worker, lanes, endings, ...given);
  }
}

/** Threads that have not ended, whether or not they gave their answer. */
const working = new Set<Worker>();

/** Until all that gave their answer have written what they keep for the next time. */
export async function threadsEnded(): Promise<void> {
  await Promise.all(
    [...working].map(
      (worker) =>
        new Promise<void>((done) => {
          worker.ref();
          worker.on('exit', () => done());
        }),
    ),
  );
}

function runIn(
  worker: Worker,
  lanes: readonly string[],
  endings: Endings,
  ...given: Parameters<Derive>
): Promise<Stages['seconds']> {
  const [{ access, viewer, where, dataFolder, databaseVersion, now, progress, signal }, generation, found, news] =
    given;
  signal.throwIfAborted();
  const data: LaneData = {
    ...{ access: access!, lanes, context: { viewer, where, dataFolder, databaseVersion } },
    ...{ now: now().getTime(), generation, news },
    // Functions do not travel, and files are listed by who needs them.
    found: new Map([...found].map(([id, { attributes: _, ...repository }]) => [id, { ...repository, files: [] }])),
  };
  const tell = (what: LaneIsTold): void => worker.postMessage(what);
  tell(data);
  for (const ended of AWAITED) void endings.of(ended).then(() => tell({ ended }));
  const stop = () => tell('stop');
  signal.addEventListener('abort', stop);
  return new Promise((done, fail) => {
    // What comes first counts: its answer, or why there is none.
    const end = (said: LaneAnswer): void => {
      signal.removeEventListener('abort', stop);
      // What it writes for the next time, and giving its memory back, nobody here waits for.
      worker.unref();
      if (signal.aborted) fail(signal.reason);
      else if ('seconds' in said) done(said.seconds);
      else if ('problem' in said) fail(problemFrom(said.problem));
      else fail(new Error(said.error));
    };
    worker.on('message', (said: LaneSays) => {
      if ('progress' in said) progress(...said.progress);
      else if ('ended' in said) endings.tell(said.ended);
      else end(said);
    });
    worker.on('error', (error) =>
      end({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    working.add(worker);
    worker.on('exit', () => working.delete(worker));
    worker.on('exit', (code) => end({ error: `the thread of ${lanes.join(', ')} ended with code ${code}` }));
  });
}
