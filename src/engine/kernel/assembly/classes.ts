/**
 * Classes of what is similar: the rules are told in clones/classes.ts. One pass each over all that a search found, which
 * JavaScript would run interpreted. For one thread; room is taken as in other phases, so others may go on meanwhile.
 */
import { at, put, sort64, take } from './memory';

/** As in clones/classes.ts. */
const COHESION: f64 = 0.8;
const CLOSEST: f64 = 1.02;
/** As in clones/stretches.ts. */
const SAME: f64 = 0.7;

function number(array: i32, i: i32): f64 {
  return load<f64>(array + (i << 3));
}

function setNumber(array: i32, i: i32, value: f64): void {
  store<f64>(array + (i << 3), value);
}

function add(array: i32, i: i32, value: f64): void {
  setNumber(array, i, number(array, i) + value);
}

function numbers(n: i32, value: i32): i32 {
  const array = take(n << 2);
  if (value !== 0) for (let i = 0; i < n; i++) put(array, i, value);
  return array;
}

/* A graph of groups (or of stretches), in rows: see Similarity. */
let start: i32 = 0;
let to: i32 = 0;
let part: i32 = 0;
let score: i32 = 0;

/* Edges in one order: see clones/edges.ts. */
let edgeA: i32 = 0;
let edgeB: i32 = 0;
let edgeLcs: i32 = 0;

/** Positions of `n` records of `stride` numbers in order of a number below `most`; equal ones stay in the order in which they come. */
function byColumn(column: i32, stride: i32, n: i32, most: i32, before: i32): i32 {
  const next = take((most + 1) << 2);
  for (let i = 0; i < n; i++) {
    const value = at(column, i * stride) + 1;
    put(next, value, at(next, value) + 1);
  }
  for (let m = 0; m < most; m++) put(next, m + 1, at(next, m + 1) + at(next, m));
  const order = take(n << 2);
  for (let k = 0; k < n; k++) {
    const i = before === 0 ? k : at(before, k);
    const value = at(column, i * stride);
    put(order, at(next, value), i);
    put(next, value, at(next, value) + 1);
  }
  return order;
}

/** Of `n` records of four numbers, each pair once; how many. */
function sortedEdges(records: i32, n: i32, most: i32): i32 {
  const order = byColumn(records, 4, n, most, byColumn(records + 4, 4, n, most, 0));
  edgeA = take(n << 2);
  edgeB = take(n << 2);
  edgeLcs = take(n << 2);
  let count = 0;
  for (let k = 0; k < n; k++) {
    const record = records + (at(order, k) << 4);
    const a = at(record, 0);
    const b = at(record, 1);
    const lcs = at(record, 2);
    if (count > 0 && at(edgeA, count - 1) === a && at(edgeB, count - 1) === b) {
      put(edgeLcs, count - 1, max(at(edgeLcs, count - 1), lcs));
      continue;
    }
    put(edgeA, count, a);
    put(edgeB, count, b);
    put(edgeLcs, count++, lcs);
  }
  return count;
}

/** Where each end of `n` edges has its row. */
function rowsOf(ends: i32, others: i32, n: i32, nodes: i32): void {
  start = take((nodes + 1) << 2);
  for (let e = 0; e < n; e++) {
    put(start, at(ends, e) + 1, at(start, at(ends, e) + 1) + 1);
    put(start, at(others, e) + 1, at(start, at(others, e) + 1) + 1);
  }
  for (let g = 0; g < nodes; g++) put(start, g + 1, at(start, g + 1) + at(start, g));
  to = take(n << 3);
  score = take(n << 4);
  part = take(n << 4);
}

/**
 * The graph of `groups` groups from edges of whole groups and of single variants, records of four numbers. Addresses of `start`,
 * `to`, `part` and `score`, and how long the last three are.
 */
export function graphOf(
  groups: i32,
  variantStart: i32,
  memberStart: i32,
  lengths: i32,
  wholes: i32,
  wholeCount: i32,
  singles: i32,
  singleCount: i32,
): i32 {
  const variants = at(variantStart, groups);
  const groupOf = take(variants << 2);
  for (let g = 0; g < groups; g++)
    for (let v = at(variantStart, g); v < at(variantStart, g + 1); v++) put(groupOf, v, g);
  const wholeN = sortedEdges(wholes, wholeCount, groups);
  const wholeA = edgeA;
  const wholeB = edgeB;
  const wholeLcs = edgeLcs;
  const singleN = sortedEdges(singles, singleCount, variants);
  const most = wholeN + singleN;
  const low = take(most << 2);
  const high = take(most << 2);
  const parts = take(most << 3);
  const scores = take(most << 3);
  // Of the group at hand: which edge leads to another one, where that is one of its own.
  const edgeTo = numbers(groups, -1);
  let edges = 0;
  let x = 0;
  let y = 0;
  for (let g = 0; g < groups; g++) {
    const own = edges;
    for (; x < wholeN && at(wholeA, x) === g; x++) {
      const h = at(wholeB, x);
      put(edgeTo, h, edges);
      put(low, edges, g);
      put(high, edges, h);
      setNumber(parts, edges, 1);
      const tokens = at(lengths, at(variantStart, g)) + at(lengths, at(variantStart, h));
      setNumber(scores, edges++, <f64>(2 * at(wholeLcs, x)) / <f64>tokens);
    }
    for (; y < singleN && at(groupOf, at(edgeA, y)) === g; y++) {
      const v = at(edgeA, y);
      const u = at(edgeB, y);
      const h = at(groupOf, u);
      const alike = unitsOf(memberStart, v) * unitsOf(memberStart, u);
      const all = <f64>weightOf(variantStart, memberStart, g) * <f64>weightOf(variantStart, memberStart, h);
      const share = alike / all;
      const likeness = <f64>(2 * at(edgeLcs, y)) / <f64>(at(lengths, v) + at(lengths, u));
      const known = at(edgeTo, h);
      if (known >= own) {
        setNumber(parts, known, Math.min(1, number(parts, known) + share));
        setNumber(scores, known, Math.max(number(scores, known), likeness));
        continue;
      }
      put(edgeTo, h, edges);
      put(low, edges, g);
      put(high, edges, h);
      setNumber(parts, edges, share);
      setNumber(scores, edges++, likeness);
    }
  }
  rowsOf(low, high, edges, groups);
  const next = take(groups << 2);
  memory.copy(next, start, groups << 2);
  // Rows come out sorted: first what lies below a group, which is met in order, then what lies above it.
  for (let e = 0; e < edges; e++) {
    const h = at(high, e);
    const place = at(next, h);
    put(next, h, place + 1);
    put(to, place, at(low, e));
    setNumber(part, place, number(parts, e));
    setNumber(score, place, number(scores, e));
  }
  const above = take(groups << 2);
  memory.copy(above, next, groups << 2);
  for (let h = 0; h < groups; h++) {
    for (let e = at(start, h); e < at(next, h); e++) {
      const g = at(to, e);
      const place = at(above, g);
      put(above, g, place + 1);
      put(to, place, h);
      setNumber(part, place, number(part, e));
      setNumber(score, place, number(score, e));
    }
  }
  return graphAt(2 * edges);
}

function unitsOf(memberStart: i32, variant: i32): f64 {
  return <f64>(at(memberStart, variant + 1) - at(memberStart, variant));
}

function weightOf(variantStart: i32, memberStart: i32, group: i32): i32 {
  return at(memberStart, at(variantStart, group + 1)) - at(memberStart, at(variantStart, group));
}

function graphAt(length: i32): i32 {
  const record = take(20);
  put(record, 0, start);
  put(record, 1, to);
  put(record, 2, part);
  put(record, 3, score);
  put(record, 4, length);
  return record;
}

/* Lists of classes, as chains of entries. */
let first: i32 = 0;
let last: i32 = 0;
let entryNode: i32 = 0;
let entryNext: i32 = 0;
let entries: i32 = 0;

function append(list: i32, node: i32): void {
  put(entryNode, entries, node);
  put(entryNext, entries, -1);
  if (at(first, list) < 0) put(first, list, entries);
  else put(entryNext, at(last, list), entries);
  put(last, list, entries++);
}

/**
 * Classes of the `n` groups of the last {@link graphOf}. Addresses of where each list begins (one more than there are) and of the lists,
 * the representative first, and how many lists there are.
 */
export function classesOf(n: i32, variantStart: i32, memberStart: i32): i32 {
  const weight = take(n << 2);
  for (let g = 0; g < n; g++) put(weight, g, weightOf(variantStart, memberStart, g));
  return classesBy(n, weight);
}

function classesBy(n: i32, weight: i32): i32 {
  first = numbers(n, -1);
  last = take(n << 2);
  // Each node may go once to another list.
  entryNode = take(n << 3);
  entryNext = take(n << 3);
  entries = 0;
  const inClass = numbers(n, -1);
  const count = grow(n, weight, inClass);
  return settle(n, weight, inClass, count);
}

/** Nodes with two units or more around them, those with most first, then in order of appearance; how many. */
function seeds(n: i32, weight: i32, order: i32): i32 {
  const keys = take(n << 3);
  const most: i64 = 9007199254740991 / <i64>max(1, n) - 1;
  let count = 0;
  for (let g = 0; g < n; g++) {
    let around: f64 = at(weight, g);
    for (let e = at(start, g); e < at(start, g + 1); e++) around += number(part, e) * <f64>at(weight, at(to, e));
    if (around < 2) continue;
    const rounded = min(most, <i64>Math.floor(around * 64 + 0.5));
    store<u64>(keys + (count++ << 3), (most - rounded) * n + g);
  }
  sort64(keys, count);
  for (let i = 0; i < count; i++) put(order, i, <i32>(load<u64>(keys + (i << 3)) % <u64>n));
  return count;
}

function grow(n: i32, weight: i32, inClass: i32): i32 {
  const order = take(n << 2);
  const seedCount = seeds(n, weight, order);
  let longest = 0;
  for (let g = 0; g < n; g++) longest = max(longest, at(start, g + 1) - at(start, g));
  const candidates = take(longest << 2);
  let classes = 0;
  for (let s = 0; s < seedCount; s++) {
    const seed = at(order, s);
    if (at(inClass, seed) >= 0) continue;
    let found = 0;
    for (let e = at(start, seed); e < at(start, seed + 1); e++) {
      if (at(inClass, at(to, e)) < 0 && number(part, e) >= COHESION) put(candidates, found++, e);
    }
    // Alone: left free for a later representative.
    let total = at(weight, seed);
    if (found === 0 && total < 2) continue;
    put(inClass, seed, classes);
    append(classes, seed);
    sortBy(BY_SCORE, candidates, found);
    for (let k = 0; k < found; k++) total += joining(at(to, at(candidates, k)), classes, total, weight, inClass);
    if (total >= 2) classes++;
    else {
      put(inClass, seed, -1);
      put(first, classes, -1);
      entries--;
    }
  }
  return classes;
}

/** Takes a node into a class if it is similar to enough of it; of how many units it is then, 0 if not. */
export function joining(node: i32, list: i32, total: i32, weight: i32, inClass: i32): i32 {
  let similar: f64 = 0;
  for (let e = at(start, node); e < at(start, node + 1); e++) {
    if (at(inClass, at(to, e)) === list) similar += number(part, e) * <f64>at(weight, at(to, e));
  }
  if (similar < COHESION * <f64>total) return 0;
  put(inClass, node, list);
  append(list, node);
  return at(weight, node);
}

/* Of each class: representative, nodes, units, sum of the squares of its nodes' units, similar pairs of units. */
let heads: i32 = 0;
let sizes: i32 = 0;
let units: i32 = 0;
let squares: i32 = 0;
let pairs: i32 = 0;
/* Of each class as the node at hand sees it. */
let close: i32 = 0;
let similarTo: i32 = 0;
let toHead: i32 = 0;
let near: i32 = 0;

function settle(n: i32, weight: i32, inClass: i32, classes: i32): i32 {
  heads = take(classes << 2);
  sizes = take(classes << 2);
  units = take(classes << 3);
  squares = take(classes << 3);
  pairs = take(classes << 3);
  close = take(classes << 3);
  similarTo = take(classes << 3);
  toHead = take(classes << 3);
  near = take(classes << 2);
  for (let c = 0; c < classes; c++) put(heads, c, at(entryNode, at(first, c)));
  for (let g = 0; g < n; g++) {
    const c = at(inClass, g);
    if (c < 0) continue;
    const own: f64 = at(weight, g);
    put(sizes, c, at(sizes, c) + 1);
    add(units, c, own);
    add(squares, c, own * own);
    for (let e = at(start, g); e < at(start, g + 1); e++) {
      const h = at(to, e);
      if (h > g && at(inClass, h) === c) add(pairs, c, number(part, e) * own * <f64>at(weight, h));
    }
  }
  for (let g = 0; g < n; g++) {
    const own = at(inClass, g);
    // Most have no edge at all, and stay where they are.
    if (at(start, g) === at(start, g + 1)) continue;
    if (own >= 0 && at(heads, own) === g && at(sizes, own) > 2) continue;
    move(g, own, weight, inClass);
  }
  return listsOf(classes, inClass);
}

/** Lets a node go to the class that it is closest to, if both classes allow it. */
export function move(g: i32, own: i32, weight: i32, inClass: i32): void {
  let nearby = 0;
  for (let e = at(start, g); e < at(start, g + 1); e++) {
    const h = at(to, e);
    const c = at(inClass, h);
    if (c < 0) continue;
    if (number(close, c) === 0) {
      put(near, nearby++, c);
      setNumber(similarTo, c, 0);
      setNumber(toHead, c, 0);
    }
    const similar = number(part, e) * <f64>at(weight, h);
    add(close, c, similar / (CLOSEST - number(score, e)));
    add(similarTo, c, similar);
    if (h === at(heads, c)) setNumber(toHead, c, number(part, e));
  }
  let best = own;
  for (let k = 0; k < nearby; k++) {
    const c = at(near, k);
    if (c === own || number(toHead, c) < COHESION || number(similarTo, c) < COHESION * number(units, c)) continue;
    if (
      best < 0 ||
      number(close, c) > number(close, best) ||
      (number(close, c) === number(close, best) && best !== own && c < best)
    )
      best = c;
  }
  const ownWeight: f64 = at(weight, g);
  const lost: f64 = own < 0 || number(close, own) === 0 ? 0 : number(similarTo, own) * ownWeight;
  for (let k = 0; k < nearby; k++) setNumber(close, at(near, k), 0);
  if (best === own) return;
  if (own >= 0) {
    const left = number(units, own) - ownWeight;
    const leftSquares = number(squares, own) - ownWeight * ownWeight;
    const leftPairs = number(pairs, own) - lost;
    if (at(sizes, own) > 2 && leftPairs < (COHESION * (left * left - leftSquares)) / 2) return;
    setNumber(units, own, left);
    setNumber(squares, own, leftSquares);
    setNumber(pairs, own, leftPairs);
    put(sizes, own, at(sizes, own) - 1);
    if (at(heads, own) === g) put(heads, own, another(own, g, inClass));
  }
  put(inClass, g, best);
  add(units, best, ownWeight);
  add(squares, best, ownWeight * ownWeight);
  add(pairs, best, number(similarTo, best) * ownWeight);
  put(sizes, best, at(sizes, best) + 1);
  append(best, g);
}

/** The first node of a class beside one. */
function another(list: i32, beside: i32, inClass: i32): i32 {
  for (let i = at(first, list); i >= 0; i = at(entryNext, i)) {
    const node = at(entryNode, i);
    if (node !== beside && at(inClass, node) === list) return node;
  }
  return -1;
}

/** Lists of two units and more. */
function listsOf(classes: i32, inClass: i32): i32 {
  const starts = take((classes + 1) << 2);
  const nodes = take(entries << 2);
  let count = 0;
  let place = 0;
  for (let c = 0; c < classes; c++) {
    if (number(units, c) < 2) continue;
    put(nodes, place++, at(heads, c));
    for (let i = at(first, c); i >= 0; i = at(entryNext, i)) {
      const node = at(entryNode, i);
      if (at(inClass, node) === c && node !== at(heads, c)) put(nodes, place++, node);
    }
    put(starts, ++count, place);
  }
  const record = take(12);
  put(record, 0, starts);
  put(record, 1, nodes);
  put(record, 2, count);
  return record;
}

const BY_SCORE: i32 = 0;
const BY_PLACES: i32 = 1;
/** Records of eight numbers that {@link BY_PLACES} looks at. */
let stretchRecords: i32 = 0;

/** Whether `a` stands before `b`: edges by their score, then by where they lead; pairs of stretches by their places. */
function isBefore(by: i32, a: i32, b: i32): bool {
  if (by === BY_SCORE) {
    const x = number(score, a);
    const y = number(score, b);
    return x > y || (x === y && at(to, a) < at(to, b));
  }
  const x = stretchRecords + (a << 5);
  const y = stretchRecords + (b << 5);
  if (at(x, 1) !== at(y, 1)) return at(x, 1) < at(y, 1);
  return at(x, 4) !== at(y, 4) ? at(x, 4) < at(y, 4) : a < b;
}

/** Step by step where there are few, else as a heap: no recursion, no worst case. */
function sortBy(by: i32, list: i32, n: i32): void {
  if (n < 24) {
    for (let i = 1; i < n; i++) {
      const x = at(list, i);
      let k = i - 1;
      while (k >= 0 && isBefore(by, x, at(list, k))) {
        put(list, k + 1, at(list, k));
        k--;
      }
      put(list, k + 1, x);
    }
    return;
  }
  for (let i = (n >> 1) - 1; i >= 0; i--) siftBy(by, list, i, n);
  for (let i = n - 1; i > 0; i--) {
    const x = at(list, 0);
    put(list, 0, at(list, i));
    put(list, i, x);
    siftBy(by, list, 0, i);
  }
}

function siftBy(by: i32, list: i32, root: i32, n: i32): void {
  const x = at(list, root);
  while (true) {
    let child = 2 * root + 1;
    if (child >= n) break;
    if (child + 1 < n && isBefore(by, at(list, child), at(list, child + 1))) child++;
    if (!isBefore(by, x, at(list, child))) break;
    put(list, root, at(list, child));
    root = child;
  }
  put(list, root, x);
}

/* Stretches, and of each group those that were met, as a chain. */
let nodeGroup: i32 = 0;
let nodeFrom: i32 = 0;
let nodeTokens: i32 = 0;
let nodes: i32 = 0;
let groupHead: i32 = 0;
let groupTail: i32 = 0;
let nodeNext: i32 = 0;

/** The stretch that `tokens` tokens from `from` on in a group are taken for. */
function nodeOf(group: i32, from: i32, tokens: i32): i32 {
  for (let n = at(groupHead, group); n >= 0; n = at(nodeNext, n)) {
    const begin = at(nodeFrom, n);
    const size = at(nodeTokens, n);
    const shared = min(from + tokens, begin + size) - max(from, begin);
    if (<f64>shared >= SAME * <f64>max(tokens, size)) return n;
  }
  put(nodeGroup, nodes, group);
  put(nodeFrom, nodes, from);
  put(nodeTokens, nodes, tokens);
  put(nodeNext, nodes, -1);
  if (at(groupHead, group) < 0) put(groupHead, group, nodes);
  else put(nodeNext, at(groupTail, group), nodes);
  put(groupTail, group, nodes);
  return nodes++;
}

/**
 * From `n` records of fragments (see FRAGMENT_RECORD), in any order, to pairs in order, stretches, their graph and its classes. Addresses
 * of the records in order; of `group`, `from` and `tokens` of each stretch, and how many there are; of what {@link graphOf} gives; of
 * the pair of exactly two stretches, of each end of an edge, or -1; of what {@link classesOf} gives.
 */
export function fragmentClassesOf(records: i32, n: i32, groups: i32, variantStart: i32, memberStart: i32): i32 {
  const order = byColumn(records, 8, n, groups, byColumn(records + 12, 8, n, groups, 0));
  stretchRecords = records;
  for (let from = 0; from < n; ) {
    const group = at(records, at(order, from) << 3);
    const other = at(records, (at(order, from) << 3) + 3);
    let end = from + 1;
    while (end < n && at(records, at(order, end) << 3) === group && at(records, (at(order, end) << 3) + 3) === other)
      end++;
    sortBy(BY_PLACES, order + (from << 2), end - from);
    from = end;
  }
  const sorted = take(n << 5);
  for (let p = 0; p < n; p++) memory.copy(sorted + (p << 5), records + (at(order, p) << 5), 32);

  const most = 2 * n;
  nodeGroup = take(most << 2);
  nodeFrom = take(most << 2);
  nodeTokens = take(most << 2);
  nodeNext = take(most << 2);
  groupHead = numbers(groups, -1);
  groupTail = take(groups << 2);
  nodes = 0;
  const x = take(n << 2);
  const y = take(n << 2);
  const lastTo = numbers(most, -1);
  const formerTo = take(n << 2);
  const likeness = take(n << 3);
  const exact = numbers(n, -1);
  let edges = 0;
  for (let p = 0; p < n; p++) {
    const record = sorted + (p << 5);
    const i = nodeOf(at(record, 0), at(record, 1), at(record, 2));
    const k = nodeOf(at(record, 3), at(record, 4), at(record, 5));
    // Of several pairs between the same two stretches the last one counts. Pairs come in the order of the first one's groups, so an
    // edge that is there already is among the last ones to its other end.
    let edge = at(lastTo, k);
    while (edge >= 0 && at(x, edge) !== i)
      edge = at(nodeGroup, at(x, edge)) === at(nodeGroup, i) ? at(formerTo, edge) : -1;
    if (edge < 0) {
      edge = edges++;
      put(x, edge, i);
      put(y, edge, k);
      put(formerTo, edge, at(lastTo, k));
      put(lastTo, k, edge);
    }
    setNumber(likeness, edge, <f64>(at(record, 6) + at(record, 7)) / <f64>(at(record, 2) + at(record, 5)));
    const isExact =
      at(nodeFrom, i) === at(record, 1) &&
      at(nodeTokens, i) === at(record, 2) &&
      at(nodeFrom, k) === at(record, 4) &&
      at(nodeTokens, k) === at(record, 5);
    if (isExact) put(exact, edge, p);
  }
  rowsOf(x, y, edges, nodes);
  const pair = take(edges << 3);
  const place = take(nodes << 2);
  memory.copy(place, start, nodes << 2);
  for (let e = 0; e < edges; e++) {
    for (let side = 0; side < 2; side++) {
      const own = side === 0 ? at(x, e) : at(y, e);
      const i = at(place, own);
      put(place, own, i + 1);
      put(to, i, side === 0 ? at(y, e) : at(x, e));
      setNumber(score, i, number(likeness, e));
      setNumber(part, i, 1);
      put(pair, i, at(exact, e));
    }
  }
  // A stretch stands for all units of its group: they are its weight.
  const weight = take(nodes << 2);
  for (let i = 0; i < nodes; i++) put(weight, i, weightOf(variantStart, memberStart, at(nodeGroup, i)));
  const record = take(32);
  put(record, 0, sorted);
  put(record, 1, nodeGroup);
  put(record, 2, nodeFrom);
  put(record, 3, nodeTokens);
  put(record, 4, nodes);
  put(record, 5, graphAt(2 * edges));
  put(record, 6, pair);
  put(record, 7, classesBy(nodes, weight));
  return record;
}
