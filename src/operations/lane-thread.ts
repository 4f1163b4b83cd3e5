/** Starts a lane in a thread of its own, with a connection of its own; waits until it is done or has failed. */
import { Worker } from 'node:worker_threads';
import { Problem } from '../errors.ts';
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

/** Most of what is made is done with at once: with V8's 48 MB a fifth of a first index went into collecting it. */
const YOUNG_MB = 64;

/** What a thread is given: plain data. */
export interface LaneData {
  lane: string;
  access: Access;
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
  | { problem: { code: string; kind: Problem['kind']; message: string; advice: string } }
  | { error: string };

export function laneInThread(lane: string, ...given: Parameters<Derive>): Promise<Stages['seconds']> {
  const [{ access, viewer, where, dataFolder, databaseVersion, now, progress, signal }, generation, found, news] =
    given;
  signal.throwIfAborted();
  const data: LaneData = {
    ...{ lane, access: access!, context: { viewer, where, dataFolder, databaseVersion }, now: now().getTime() },
    ...{ generation, news },
    // Functions do not travel, and files are listed by who needs them.
    found: new Map([...found].map(([id, { attributes: _, ...repository }]) => [id, { ...repository, files: [] }])),
  };
  return new Promise((done, fail) => {
    const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const stop = () => worker.postMessage('stop');
    let answer: LaneSays | null = null;
    signal.addEventListener('abort', stop);
    worker.on('message', (said: LaneSays) => {
      if ('progress' in said) progress(...said.progress);
      else answer = said;
    });
    worker.on('error', (error) => {
      answer ??= { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    });
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      const said = answer ?? { error: `the thread of ${lane} ended with code ${code}` };
      if (signal.aborted) fail(signal.reason);
      else if ('seconds' in said) done(said.seconds);
      else if ('problem' in said) {
        const { code, kind, message, advice } = said.problem;
        fail(new Problem(code, kind, message, advice));
      } else fail(new Error('error' in said ? said.error : `the thread of ${lane} gave no answer`));
    });
  });
}
