/**
 * One file at a time, for whoever reads files one by one and keeps what they are made into: arrays and scanner are made
 * once for a thread, as large as the largest file needs. Made anew for each repository they took 60 to 80 ms of each.
 */
import { Analyser } from './analyse.ts';
import { Corpus, FILE } from './corpus.ts';
import { type ReasonCode, reasonIndex } from './lexing/reasons.ts';

const FIRST_BYTES = 1 << 20;

let capacity = 0;
let arrays: { corpus: Corpus; analyser: Analyser } | null = null;

function arraysFor(bytes: number): { corpus: Corpus; analyser: Analyser } {
  if (arrays === null || bytes > capacity) {
    capacity = Math.max(FIRST_BYTES, 2 * bytes);
    const corpus = Corpus.allocate(1, capacity);
    arrays = { corpus, analyser: new Analyser(corpus) };
  }
  arrays.corpus.reset();
  return arrays;
}

/** The file as the only one of a corpus, number 0. To be read out before the next is analysed. */
export function analyseOne(path: string, bytes: Uint8Array): Corpus {
  const { corpus, analyser } = arraysFor(bytes.length);
  analyser.analyse(0, path, bytes);
  return corpus;
}

/** The record of a file that could not be read. */
export function refuseOne(reason: ReasonCode): Corpus {
  const { corpus } = arraysFor(0);
  corpus.files[FILE.LANGUAGE] = -1;
  corpus.files[FILE.NOT_ANALYSED] = reasonIndex(reason);
  return corpus;
}
