/** Keeps vectors of all repositories whose words may be sent, and what came of it for `status`. */
import type { Context } from '../../operations/seam/operation.ts';
import { Segment, segmentPath } from '../segment.ts';
import { NoVectors } from './endpoint.ts';
import { isComplete, keepVectors } from './keep-vectors.ts';
import { declareEmbeddings, keepState } from './settings.ts';

interface State {
  repository: number;
  everyone: boolean;
}

/** An endpoint that fails costs vectors and nothing else. */
export async function deriveVectors(
  { db, dataFolder, progress, signal }: Context,
  states: readonly State[],
): Promise<void> {
  const settings = await declareEmbeddings(db);
  if (settings === null) return keepState(dataFolder, null);
  const sent = states.filter(({ everyone }) => everyone || settings.restricted);
  // A question that is asked meanwhile finds what there is.
  keepState(dataFolder, { settings, failure: null });
  for (const { repository } of sent) {
    signal.throwIfAborted();
    const segment = Segment.read(segmentPath(dataFolder, repository));
    if (segment === null || isComplete(dataFolder, repository, settings, segment.hash)) continue;
    const asked = (done: number, of: number): void => progress('embeddings', done, of, 'text');
    try {
      await keepVectors(dataFolder, repository, segment, settings, { signal, asked });
    } catch (error) {
      if (!(error instanceof NoVectors) || signal.aborted) throw error;
      return keepState(dataFolder, { settings, failure: error.message });
    }
  }
}
