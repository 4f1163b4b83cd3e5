/**
 * Threads that look for missing fixes. Histories are copied once, as columns of integers that all of them read; tokens are read
 * from the file that is open anyway. They take parts of the copies from one queue, so that whoever is done early takes more; what
 * is found does not depend on who found it. The thread that asked looks for nothing itself, and writes meanwhile; only a
 * new thread can be told how much memory it may take.
 */
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { entryFile } from '../entry-file.ts';
import type { FixFilter } from './fix.ts';
import type { Gathered, Reporting } from './report.ts';
import { type Packed, pack, type State, shared } from './state.ts';

const entry = entryFile(import.meta.url, 'lineage', 'fix-helper');
/** Parts that a thread has before it: it never waits for the next one. */
const AHEAD = 2;
/**
 * Most of what is made while texts are compared is soon garbage; with more room for it less of it is moved. Twice this takes
 * one or two hundredths of the processor time away and 80 MB more.
 */
const YOUNG_MEGABYTES = 48;
/**
 * What texts and codes may take, beside the histories. It is twice what they do: where it were two thousand, V8 would let
 * what is no longer needed grow to four times the rest before it collects it, and with this to half as much again.
 */
const OLD_MEGABYTES = 768;

export interface Histories {
  packed: Packed;
  /** The open file of tokens. */
  tokens: number;
}
export interface Question {
  last: readonly number[];
  filter: FixFilter;
}
export interface Task extends Question {
  copies: readonly number[];
}
export type Message = Histories | Task | 'end';
export type Answer = Pick<Gathered, 'best' | 'defined'> | { settled: Int32Array };

export class FixHelpers {
  readonly #workers: Worker[];

  constructor(count: number, state: State) {
    const message: Histories = { packed: shared(pack(state)), tokens: state.histories.contents.file };
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(entry, {
        resourceLimits: {
          maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
          maxOldGenerationSizeMb: OLD_MEGABYTES + Math.round(getHeapStatistics().used_heap_size / 2 ** 20),
        },
      });
      worker.postMessage(message);
      return worker;
    });
  }

  /** Takes parts until there are none; returns what each thread found not to fit. */
  take(
    queue: Iterator<number[], undefined>,
    question: Question,
    gathered: Gathered,
    reporting: Pick<Reporting, 'prepare'>,
    isDone: (copies: readonly number[]) => void,
    signal?: AbortSignal,
  ): Promise<Int32Array[]> {
    return Promise.all(
      this.#workers.map(
        (worker) =>
          new Promise<Int32Array>((resolve, reject) => {
            const open: number[][] = [];
            const next = (): boolean => {
              const { value } = queue.next();
              if (value === undefined) return false;
              open.push(value);
              worker.postMessage({ copies: value, ...question } satisfies Task);
              return true;
            };
            signal?.addEventListener('abort', () => reject(signal.reason));
            worker.on('error', reject);
            worker.on('exit', (code) => reject(new Error(`a thread that looked for fixes ended with code ${code}`)));
            worker.on('message', (answer: Answer) => {
              if ('settled' in answer) {
                resolve(answer.settled);
                // Others may have something to do for a while.
                void worker.terminate();
                return;
              }
              gathered.merge(answer);
              isDone(open.shift()!);
              if (!next() && open.length === 0) worker.postMessage('end' satisfies Message);
              // This thread is idle now; when all is found the rest waits for it.
              for (const one of answer.best.values()) reporting.prepare(one);
            });
            let count = 0;
            while (count < AHEAD && next()) count++;
            if (count === 0) worker.postMessage('end' satisfies Message);
          }),
      ),
    );
  }

  /** Waits until their memory is given back: what follows takes as much. */
  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
