/** The vector of a question, where an endpoint for embeddings is configured; where it fails, search goes without. */
import { NoVectors, vectorsFor } from './endpoint.ts';
import { embeddingsOf } from './settings.ts';

/** Somebody waits. */
const ASK = { milliseconds: 3000, tries: 1 };

export interface Question {
  vector: Float32Array | null;
  /** Why there is none; null where none is wanted. */
  because: string | null;
}

export async function questionOf(dataFolder: string, text: string, signal: AbortSignal): Promise<Question> {
  const state = embeddingsOf(dataFolder);
  if (state === null) return { vector: null, because: null };
  try {
    const [vector] = await vectorsFor(state.settings, [text], { ...ASK, signal });
    return { vector, because: null };
  } catch (error) {
    if (!(error instanceof NoVectors)) throw error;
    return { vector: null, because: error.message };
  }
}
