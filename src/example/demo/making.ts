/** Who makes the demo at a moment: a file in its folder names the process, so that a second one does not remove what it makes. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';

export const MAKING = 'spolia-demo.making';

/**
 * @returns to be called when it is made, or given up
 * @throws UsageError where a process that lives is at it
 */
export function beginMaking(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, MAKING);
  const own = `${file}.${process.pid}`;
  // Linked, not written: nobody finds a file that says nothing yet, and of two that ask at once one gets it.
  writeFileSync(own, `${process.pid}\n`);
  try {
    for (;;) {
      if (isLinked(own, file)) return () => rmSync(file, { force: true });
      const maker = makerIn(file);
      if (maker !== null && isAlive(maker))
        throw new UsageError(
          `the demo in ${folder} is being made by another "spolia demo" (process ${maker})`,
          `Wait until it is done and ask again, or name another folder with --folder. If none runs, remove ${file}.`,
        );
      // Left by one that was killed.
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function isLinked(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** null where the file is gone by now, or is not ours. */
function makerIn(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // What may not be asked is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
  return true;
}
