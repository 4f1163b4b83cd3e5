/** What all parts of the server share. */
import type { FastifyRequest } from 'fastify';
import type { Values } from '../operations/seam/fields.ts';
import type { Context, Operation } from '../operations/seam/operation.ts';
import type { Remembered } from '../storage/remembered.ts';
import type { Storage } from '../storage/storage.ts';
import type { Settings } from './settings.ts';

export interface World {
  storage: Storage;
  remembered: Remembered;
  /** For what lies in files. */
  dataFolder: string;
  settings: Settings;
  /** Does an operation where it holds nobody up: here, in the thread that computes, or in a process of its own. */
  run(operation: Operation, context: Context, input: Values): Promise<unknown>;
  /** As browsers reach the server, without a slash at the end. Known once it listens. */
  publicUrl(): string;
  /** Tells the log of a defect. */
  failed(request: FastifyRequest, error: unknown): void;
}
