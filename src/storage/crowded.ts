/**
 * A server takes so many connections and no more (`max_connections`), and refuses the next one with 53300. Each process here
 * has up to eight for each of its threads, and gives back what it has not used for ten seconds: whoever is refused waits for
 * that, rather than fail in the middle of a sync because another one runs.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { problems } from '../errors.ts';

const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** @throws Problem where the server is still full after a minute; else whatever `connect` throws */
export async function whenTaken<T>(connect: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patience;
  for (let next = FIRST_PAUSE_MS; ; next = Math.min(2 * next, LONGEST_PAUSE_MS)) {
    try {
      return await connect();
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code !== '53300') throw error;
      if (Date.now() + next > deadline) throw problems.databaseCrowded(message);
    }
    // By chance a little longer: those who were refused together would come again together.
    await pause(next * (1 + Math.random()));
  }
}
