/**
 * What a search that goes on from the last one asks of single groups: see clones/resumed-search.ts. For the leading thread,
 * which is the only one then.
 */
import { countBy, holdsAny } from './evidence';
import { countBlocks, hasBlockRun } from './fragments';
import { at, slot } from './memory';
import { runsOf, seedOf } from './runs';
import { countGroup, thinFor } from './search';
import { BUCKET_BITS, LENGTHS, LINES, OCCURRENCES, SPACE, TOKENS, VARIANT_START } from './slots';

/** In a table of bytes by run: how often it occurs is other. */
const OTHER: i32 = 1;
/** As an answer of {@link changesOf}: which runs stand for the group may be other, what its likeness is worth may be. */
const SELECTION: i32 = 1;
const EVIDENCE: i32 = 2;

/** Counts a group in (1) or out (-1). */
export function countAgain(g: i32, by: i32): void {
  countBy(by);
  countGroup(g, slot(OCCURRENCES));
  countBy(1);
}

/** The same of its blocks. */
export function countBlocksAgain(g: i32, by: i32): void {
  if (at(slot(LINES), g) === 0) return;
  countBy(by);
  countBlocks(g, slot(OCCURRENCES));
  countBy(1);
}

/**
 * What of a group the changed counts may have changed. Tables of bytes: of runs 1 where the count is other, 2 where it is
 * rare or not rare any more; of words and phrases not 0 where their weight is other. `runs` has room for the longest unit.
 */
export function changesOf(g: i32, ofRuns: i32, ofWords: i32, ofPhrases: i32, runs: i32): i32 {
  const bits = slot(BUCKET_BITS);
  const mask = (1 << bits) - 1;
  const first = at(slot(VARIANT_START), g);
  const end = at(slot(VARIANT_START), g + 1);
  const length = at(slot(LENGTHS), first);
  const space = at(slot(SPACE), g);
  let all = 0;
  // Of two units the less thinned one says which runs are asked whether they are rare: all, then.
  let n = runsOf(at(slot(TOKENS), first), length, false, seedOf(space, false), mask, 0, runs);
  for (let i = 0; i < n; i++) all |= load<u8>(ofRuns + at(runs, i));
  for (let v = first; v < end; v++) {
    const start = at(slot(TOKENS), v);
    n = runsOf(start, length, true, seedOf(space, true), mask, thinFor(length), runs);
    for (let i = 0; i < n; i++) all |= load<u8>(ofRuns + at(runs, i)) & OTHER;
    if ((all & EVIDENCE) === 0 && holdsAny(start, length, ofWords, ofPhrases)) all |= EVIDENCE;
  }
  return all & (SELECTION | EVIDENCE);
}

/** Whether any run of its blocks occurs in another number now. */
export function blocksChange(g: i32, ofRuns: i32): i32 {
  return at(slot(LINES), g) !== 0 && hasBlockRun(g, ofRuns) ? 1 : 0;
}
