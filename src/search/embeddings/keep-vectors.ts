/**
 * Keeps vectors of what is said of a repository's units beside its words: at a sync, where an endpoint is configured. What
 * is answered is kept even where the rest fails, and the next sync asks for the rest.
 */
import type { EmbeddingsSettings } from '../../config/settings.ts';
import { keepFile } from '../kept-file.ts';
import type { Segment } from '../segment.ts';
import { COMPONENT, TEST } from '../segment-part.ts';
import { type AskOptions, vectorsFor } from './endpoint.ts';
import { hashOf, modelOf } from './settings.ts';
import { type Hash, hashKey, inBytes, VectorFile, vectorPath, vectorWords } from './vector-file.ts';

/** Texts of one question. */
const BATCH = 64;
/** Questions after which what there is is written: an hour's work is not lost with the process. */
const KEEP_AFTER = 50;
const LONGEST_TEXT = 1500;
const ASK = { milliseconds: 120_000, tries: 4 };

/** Null for what is not sent: tests, cells, what is in progress. */
export function textsOf(segment: Segment): (string | null)[] {
  const texts = new Array<string | null>(segment.documents).fill(null);
  for (let f = 0; f < segment.files; f++) {
    const [from, to] = [segment.fileStart[f], segment.fileStart[f + 1]];
    if (from === to || (segment.flags[f] & TEST) !== 0) continue;
    const { path, branch } = segment.file(f);
    if (branch !== null) continue;
    const isComponent = (segment.flags[f] & COMPONENT) !== 0;
    for (let d = from; d < to; d++) {
      const { name, kind, signature, doc } = segment.document(d);
      if (!isComponent && kind !== 'class' && kind !== 'function' && kind !== 'method') continue;
      texts[d] = `${kind} ${name} in ${path}\n${signature}\n${doc}`.slice(0, LONGEST_TEXT);
    }
  }
  return texts;
}

/** Whether there is nothing to ask for. */
export function isComplete(dataFolder: string, repository: number, settings: EmbeddingsSettings, stamp: Hash): boolean {
  return VectorFile.open(vectorPath(dataFolder, repository), modelOf(settings), stamp)?.missing === 0;
}

/** @throws NoVectors where the endpoint fails; Problem where nothing can be written. Both after what there is was kept. */
export async function keepVectors(
  dataFolder: string,
  repository: number,
  segment: Segment,
  settings: EmbeddingsSettings,
  { signal, asked }: Pick<AskOptions, 'signal'> & { asked(done: number, of: number): void },
): Promise<void> {
  const path = vectorPath(dataFolder, repository);
  const [model, stamp] = [modelOf(settings), segment.hash];
  const before = VectorFile.open(path, model);
  const vectors = before?.byHash() ?? new Map<string, Int8Array>();
  const texts = textsOf(segment);
  const hashes = texts.map((text) => (text === null ? null : hashOf(text)));
  const missing = new Map<string, string>();
  for (const [d, hash] of hashes.entries())
    if (hash !== null && !vectors.has(hashKey(hash))) missing.set(hashKey(hash), texts[d]!);
  const wanted = [...missing];
  let left = wanted.length;
  const keep = (): void => keepFile(path, vectorWords({ vectors, hashes, missing: left }, model, stamp));
  try {
    for (let at = 0; at < wanted.length; at += BATCH) {
      asked(at, wanted.length);
      const batch = wanted.slice(at, at + BATCH);
      const texts = batch.map(([, text]) => text);
      const found = await vectorsFor(settings, texts, { ...ASK, signal });
      // The same model under the same name, with other vectors: those of before say nothing to these.
      const known = vectors.values().next().value;
      if (known !== undefined && known.length !== found[0].length) vectors.clear();
      for (const [i, [key]] of batch.entries()) vectors.set(key, inBytes(found[i]));
      left -= batch.length;
      if ((at / BATCH) % KEEP_AFTER === KEEP_AFTER - 1) keep();
    }
  } finally {
    keep();
  }
}
