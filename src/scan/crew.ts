/**
 * The threads of a scan: the leading one, which also works, and helpers that do the same steps on shared arrays.
 *
 * A step is posted to every helper, the leader runs its own share, then waits for the replies. Which thread takes what
 * is settled by atomic counters in the shared arrays, so no step needs a queue and one thread alone gives the same
 * result. A helper that dies fails the scan with its error and never hangs it.
 */
import { Worker } from 'node:worker_threads';
import { entryFile } from '../entry-file.ts';
import { type Share, type Step, type StepResult, Steps } from './steps.ts';

const entry = entryFile(import.meta.url, 'scan', 'helper');

export class Crew {
  private readonly own = new Steps(0);
  private readonly helpers: Worker[] = [];
  private failed: Error | null = null;
  private ended = false;
  private waiting: {
    left: number;
    results: StepResult[];
    done: (r: StepResult[]) => void;
    fail: (e: Error) => void;
  } | null = null;

  /** Starts `threads - 1` helpers; they load while the caller goes on. */
  constructor(threads: number) {
    for (let i = 1; i < threads; i++) {
      const worker = new Worker(entry, { workerData: { thread: i }, stdout: false, stderr: false });
      worker.on('message', (result: StepResult) => this.answered(result));
      worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', (code) => {
        if (code !== 0 && !this.ended) this.fail(new Error(`a scanning thread ended with code ${code}`));
      });
      worker.unref();
      this.helpers.push(worker);
    }
  }

  get threads(): number {
    return this.helpers.length + 1;
  }

  /**
   * Runs a step on all threads; `share` lets the leader report progress between its pieces. What is to be done `meanwhile`
   * the leader does first: the others then take more of the step.
   */
  async all(step: Step, share?: Share, meanwhile?: () => void): Promise<StepResult[]> {
    if (this.failed !== null) throw this.failed;
    const others = new Promise<StepResult[]>((done, fail) => {
      if (this.helpers.length === 0) done([]);
      else this.waiting = { left: this.helpers.length, results: [], done, fail };
    });
    for (const helper of this.helpers) {
      helper.ref();
      helper.postMessage(step);
    }
    others.catch(() => {});
    meanwhile?.();
    const own = this.own.run(step, share);
    const rest = await others;
    for (const helper of this.helpers) helper.unref();
    return [own, ...rest];
  }

  /** Runs a step on the leading thread only. */
  alone(step: Step): StepResult {
    return this.own.run(step);
  }

  /** Nobody has to wait until they are gone: nothing is asked of them any more, and their end is no failure. */
  end(): void {
    this.ended = true;
    for (const helper of this.helpers) void helper.terminate();
  }

  private answered(result: StepResult): void {
    const { waiting } = this;
    if (waiting === null) return;
    waiting.results.push(result);
    if (--waiting.left === 0) {
      this.waiting = null;
      waiting.done(waiting.results);
    }
  }

  private fail(error: Error): void {
    this.failed ??= error;
    const { waiting } = this;
    this.waiting = null;
    waiting?.fail(error);
  }
}
