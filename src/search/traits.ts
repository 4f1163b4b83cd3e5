/** What people would rather not build on, told of each document when words are put together: not at each question. */
import type { Segment } from './segment.ts';

export const OF_BRANCH = 1;
export const OF_TEST = 2;
export const OF_CELL = 4;
/** Not offered by its author: private by its name, or a function inside of another one. */
export const OF_INSIDE = 8;

/** By document of all segments, one after the other. */
export function traitsOf(segments: readonly Segment[], documents: number): Uint8Array {
  const traits = new Uint8Array(documents);
  let at = 0;
  for (const segment of segments) {
    const { files, fileStart, everyFile } = segment;
    for (let f = 0; f < files; f++) {
      const [from, to] = [fileStart[f], fileStart[f + 1]];
      if (from === to) continue;
      const { branch, isTest } = everyFile[f];
      const ofFile = (branch === null ? 0 : OF_BRANCH) | (isTest ? OF_TEST : 0);
      const { part, file } = segment.documentsOf(f);
      const first = part.fileStart[file];
      for (let d = first; d < first + to - from; d++)
        traits[at++] = ofFile | (part.isCell(d) ? OF_CELL : 0) | (part.isInside(d) ? OF_INSIDE : 0);
    }
  }
  return traits;
}
