/**
 * What the kernel offers: the phases of clones/search.ts.
 *
 * Those that do one group's share are exported besides, and nobody calls them from outside: V8 replaces its quick first
 * code of a function by optimised code between two calls, never within one, so the loops that cost time must lie in
 * functions that are called often, and the compiler would put them into their only caller.
 */

/** For the tests, which hold each against its plain version. */
export { anchorsOf, compareLong, setAnchors } from './anchors';
export { classesOf, fragmentClassesOf, graphOf, joining, move } from './classes';
export { beyondOf, countBeyond, countHolders, noteCounts, supports } from './evidence';
export {
  blockVisits,
  countBlocks,
  fragmentAttach,
  fragmentCount,
  fragmentIndex,
  fragmentPrepare,
  fragmentSelect,
  fragmentSum,
  fragmentVerify,
  indexBlocks,
  lastVisit,
  partnersOf,
  selectBlocks,
} from './fragments';
export { adjacency } from './graph';
export { align, compare, compile, newPattern } from './lcs';
export { take } from './memory';
export { allBlockVisits, beyondIn, digestRows, gather, numbersIn, sumOf, sumTokens } from './record';
export {
  addRows,
  addRowsOf,
  blocksChange,
  changesOf,
  countAgain,
  countBlocksAgain,
  countDue,
  dueOf,
  dueWith,
  groupsOfVariants,
  indexSome,
  keepEdges,
  keepFragments,
  keepRefusals,
  markBlockChanges,
  markChanges,
  markDue,
  markOther,
  markOthers,
  markRows,
  postSome,
  renumberVariants,
  restoreLists,
  standsOnAny,
  tallySome,
  touch,
  widen,
} from './resume';
export { keysOf, runsOf, winnow } from './runs';
export {
  addBeyond,
  addEight,
  again,
  alignVariants,
  attach,
  candidatesOf,
  count,
  countGroup,
  expand,
  index,
  indexGroup,
  limit,
  limitGroup,
  neighboursOf,
  select,
  selectGroup,
  sum,
  tally,
  verify,
} from './search';
export { pairBound, rawBound, singleBound, sketchNorm, sketchRaw } from './sketch';
