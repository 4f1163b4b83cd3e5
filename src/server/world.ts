/** What all parts of the server share. */
import type { FastifyRequest } from 'fastify';
import type { Remembered } from '../storage/remembered.ts';
import type { Storage } from '../storage/storage.ts';
import type { Settings } from './settings.ts';

export interface World {
  storage: Storage;
  remembered: Remembered;
  /** For what lies in files. */
  dataFolder: string;
  settings: Settings;
  /** As browsers reach the server, without a slash at the end. Known once it listens. */
  publicUrl(): string;
  /** Tells the log of a defect. */
  failed(request: FastifyRequest, error: unknown): void;
}
