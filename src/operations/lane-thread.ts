/**
 * A thread with a connection of its own, for a lane or several. It is started while repositories are read, so that it has loaded
 * what it needs when it gets its work; should there be none, it is ended.
 */
import { Worker } from 'node:worker_threads';
import { type PlainProblem, problemFrom } from '../errors.ts';
import type { Derive } from '../indexing/sync.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Stages } from '../stages.ts';
import type { Access } from '../storage/database.ts';
import type { Context } from './seam/operation.ts';

// Tests run the sources; threads need the built file, because Node 20 reads no TypeScript.
const entry = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/operations/lane-entry.js' : './lane-entry.js',
  import.meta.url,
);

/** What a thread is given: plain data. */
export interface LaneData {
  /** By name, one after the other. */
  lanes: readonly string[];
  context: Pick<Context, 'viewer' | 'where' | 'dataFolder' | 'databaseVersion'>;
  /** Milliseconds since 1970, for all that is asked. */
  now: number;
  generation: number;
  found: Map<number, Omit<FoundRepository, 'attributes'>>;
  news: Parameters<Derive>[3];
}

export type LaneSays =
  | { progress: Parameters<Context['progress']> }
  | { seconds: Stages['seconds'] }
  | { problem: PlainProblem }
  | { error: string };

export class LaneThread {
  private readonly worker: Worker;
  private readonly lane: string;
  private answer: LaneSays | null = null;
  private ended: number | null = null;

  constructor(lane: string, access: Access) {
    this.lane = lane;
    this.worker = new Worker(entry, { workerData: { lane, access } });
    this.worker.on('error', (error) => {
      this.answer ??= { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    });
    this.worker.on('exit', (code) => {
      this.ended = code;
    });
    this.worker.unref();
  }

  /** Waits until it is done or has failed; the thread is then gone. */
  run(lanes: readonly string[], ...given: Parameters<Derive>): Promise<Stages['seconds']> {
    const [{ viewer, where, dataFolder, databaseVersion, now, progress, signal }, generation, found, news] = given;
    signal.throwIfAborted();
    const data: LaneData = {
      ...{ lanes, context: { viewer, where, dataFolder, databaseVersion }, now: now().getTime(), generation, news },
      // Functions do not travel, and files are listed by who needs them.
      found: new Map([...found].map(([id, { attributes: _, ...repository }]) => [id, { ...repository, files: [] }])),
    };
    const { worker, lane } = this;
    return new Promise((done, fail) => {
      const stop = () => worker.postMessage('stop');
      const end = (code: number): void => {
        signal.removeEventListener('abort', stop);
        const said = this.answer ?? { error: `the thread of ${lane} ended with code ${code}` };
        if (signal.aborted) fail(signal.reason);
        else if ('seconds' in said) done(said.seconds);
        else if ('problem' in said) fail(problemFrom(said.problem));
        else fail(new Error('error' in said ? said.error : `the thread of ${lane} gave no answer`));
      };
      if (this.ended !== null) return end(this.ended);
      signal.addEventListener('abort', stop);
      worker.ref();
      worker.on('message', (said: LaneSays) => {
        if ('progress' in said) progress(...said.progress);
        else this.answer = said;
      });
      worker.on('exit', end);
      worker.postMessage(data);
    });
  }

  /** Of one that has no work. */
  end(): void {
    void this.worker.terminate();
  }
}
