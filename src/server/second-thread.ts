/**
 * A thread for operations that compute for milliseconds without a pause. While a hundred people a second ask, a search in words
 * takes the first thread's time seven parts of ten, and everybody else waits for it; here it has a processor to itself, and an index of
 * words in memory, which the first thread then has no need of.
 *
 * It is begun when it is first asked, and again when it was lost: what it was asked then has failed.
 */
import { Worker } from 'node:worker_threads';
import { entryFile } from '../entry-file.ts';
import { type PlainProblem, problemFrom } from '../errors.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Context, Operation } from '../operations/seam/operation.ts';
import type { Access } from '../storage/database.ts';

const entry = entryFile(import.meta.url, 'server', 'second-thread-entry');

/** One question: plain data. */
export interface Question {
  id: number;
  operation: string;
  input: Values;
  context: Pick<Context, 'asker' | 'where' | 'dataFolder' | 'databaseVersion'>;
}

export type ThreadIsTold = Question | { stop: number } | 'end';

export type ThreadSays = { id: number } & ({ output: unknown } | { problem: PlainProblem } | { error: string });

interface Waiting {
  done(output: unknown): void;
  fail(error: unknown): void;
}

export class SecondThread {
  private readonly access: Access;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null = null;
  private asked = 0;

  constructor(access: Access) {
    this.access = access;
  }

  /** As `operation.run` here. */
  async run(operation: Operation, context: Context, input: Values): Promise<unknown> {
    const { asker, where, dataFolder, databaseVersion, signal } = context;
    signal.throwIfAborted();
    const worker = this.begun();
    const id = this.asked++;
    const tell = (what: ThreadIsTold): void => worker.postMessage(what);
    const stop = () => tell({ stop: id });
    signal.addEventListener('abort', stop);
    try {
      return await new Promise<unknown>((done, fail) => {
        this.waiting.set(id, { done, fail });
        tell({ id, operation: operation.name, input, context: { asker, where, dataFolder, databaseVersion } });
      });
    } finally {
      signal.removeEventListener('abort', stop);
      this.waiting.delete(id);
    }
  }

  /** What is under way is finished before. */
  async close(): Promise<void> {
    const { worker } = this;
    if (worker === null) return;
    await new Promise<void>((done) => {
      worker.once('exit', () => done());
      worker.postMessage('end' satisfies ThreadIsTold);
    });
  }

  private begun(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(entry, { workerData: this.access });
    // The server is what keeps the process.
    worker.unref();
    worker.on('message', (said: ThreadSays) => {
      const waiting = this.waiting.get(said.id);
      if ('output' in said) waiting?.done(said.output);
      else waiting?.fail('problem' in said ? problemFrom(said.problem) : new Error(said.error));
    });
    const lost = (error: Error): void => {
      if (this.worker === worker) this.worker = null;
      for (const { fail } of this.waiting.values()) fail(error);
    };
    worker.on('error', (error) => lost(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => lost(new Error(`the thread that searches ended with code ${code}`)));
    this.worker = worker;
    return worker;
  }
}
