/** What `index` and `sync` do. */
import { problems, UsageError } from '../errors.ts';
import { addGiven, givenSources } from '../indexing/find.ts';
import { type Synced, sync } from '../indexing/sync.ts';
import { wantHistories } from '../lineage/write.ts';
import { isAnyRead } from '../registry/bookkeeping.ts';
import { printable } from '../scan/report/printable.ts';
import type { Db } from '../storage/database.ts';
import { connectDerivations, deriveAll } from './derivations.ts';
import type { Context } from './seam/operation.ts';

export { prepareDerivations } from './derivations.ts';

export async function indexPaths(context: Context, paths: readonly string[], history?: 'on' | 'off'): Promise<Synced> {
  if (history !== undefined) await wantHistories(context.db, history === 'on');
  await addGiven(context.db, await givenSources(paths));
  const done = await sync(context, deriveAll);
  if (done.repositories === 0) {
    throw new UsageError(
      `there is nothing to index in ${paths.join(', ')}${done.notes.length === 0 ? '' : ` (${printable(done.notes[0])})`}`,
      'Give the path of a repository, or of a folder that holds code or repositories.',
    );
  }
  return anythingRead(context.db, done);
}

export async function syncAll(context: Context, history?: 'on' | 'off'): Promise<Synced> {
  connectDerivations(context);
  if (history !== undefined) await wantHistories(context.db, history === 'on');
  return anythingRead(context.db, await sync(context, deriveAll));
}

/** @throws Problem where nothing could be read, now or before: a script must not go on as if there were an index */
async function anythingRead(db: Db, done: Synced): Promise<Synced> {
  const [first] = done.failed;
  if (first === undefined || done.failed.length < done.repositories) return done;
  if (await isAnyRead(db)) return done;
  throw problems.nothingRead(printable(first.identity), printable(first.failure), first.remedy, done.failed.length - 1);
}
