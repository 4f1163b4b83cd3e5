/**
 * All classes of a scan as rows of numbers, in the order in which they were found: those of whole units, then those of
 * fragments.
 *
 * A text report shows ten of some ten thousand classes. So everything that is counted or sorted over all of them is
 * counted here, and places, ids and likeness are made for the classes that somebody asks for (found-class.ts).
 */

/** Struct of arrays: class `c` has the members `start[c] … start[c + 1]`, the representative first. */
export interface ClassTable {
  count: number;
  /** The first so many are of whole units. */
  wholeCount: number;
  start: Int32Array;
  /** Of each member: its unit, and for a fragment the stretch within it; `from` is -1 for a whole unit. */
  units: Int32Array;
  from: Int32Array;
  tokens: Int32Array;
  /** Of each member: lines, from 1, inclusive. */
  firstLine: Int32Array;
  lastLine: Int32Array;
  /** Of each class: 1, 2 or 3; how many repositories; lines that could go; the class that holds it, or -1. */
  type: Uint8Array;
  repos: Int32Array;
  removable: Int32Array;
  within: Int32Array;
  /** Of each class: where its groups or stretches stand among the lists that it was made from. */
  list: Int32Array;
}

export function emptyTable(classes: number, members: number): ClassTable {
  return {
    count: 0,
    wholeCount: 0,
    start: new Int32Array(classes + 1),
    units: new Int32Array(members),
    from: new Int32Array(members),
    tokens: new Int32Array(members),
    firstLine: new Int32Array(members),
    lastLine: new Int32Array(members),
    type: new Uint8Array(classes),
    repos: new Int32Array(classes),
    removable: new Int32Array(classes),
    within: new Int32Array(classes).fill(-1),
    list: new Int32Array(classes),
  };
}
