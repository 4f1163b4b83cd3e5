/**
 * Operations that take long are done by a process of their own: a sync computes for seconds without a pause, and whoever
 * asks the server meanwhile would wait (measured: 4 s for `/healthz` while one repository of 31,000 lines was added).
 * What the process holds in memory goes with it.
 */
import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { entryFile } from '../entry-file.ts';
import { type PlainProblem, problemFrom } from '../errors.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Context, Operation } from '../operations/seam/operation.ts';
import type { Access } from '../storage/database.ts';

const entry = fileURLToPath(entryFile(import.meta.url, 'server', 'apart-entry'));

/** What the process is given: plain data. */
export interface ApartWork {
  operation: string;
  input: Values;
  access: Access;
  context: Pick<Context, 'asker' | 'where' | 'dataFolder' | 'databaseVersion'>;
}

export type ApartSays =
  | { progress: Parameters<Context['progress']> }
  | { output: unknown }
  | { problem: PlainProblem }
  | { error: string };

/** As `operation.run` here. When `signal` is aborted it is told so, and what it finished is kept. */
export function runApart(operation: Operation, context: Context, access: Access, input: Values): Promise<unknown> {
  const { asker, where, dataFolder, databaseVersion, progress, signal } = context;
  signal.throwIfAborted();
  const child = fork(entry, { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // Those who ask now come before those who can wait.
  try {
    setPriority(child.pid!, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not everywhere permitted, and not needed.
  }
  const work: ApartWork = {
    ...{ operation: operation.name, input, access },
    context: { asker, where, dataFolder, databaseVersion },
  };
  child.send(work, () => {});
  return new Promise((done, fail) => {
    let said: ApartSays | null = null;
    const stop = () => child.send('stop', () => {});
    signal.addEventListener('abort', stop);
    child.on('message', (message: ApartSays) => {
      if ('progress' in message) progress(...message.progress);
      else said = message;
    });
    child.on('error', fail);
    child.on('close', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) fail(signal.reason);
      else if (said === null) fail(new Error(`the process of ${operation.name} ended with ${killedBy ?? code}`));
      else if ('output' in said) done(said.output);
      else fail('problem' in said ? problemFrom(said.problem) : new Error('error' in said ? said.error : ''));
    });
  });
}
