/**
 * Which class of an earlier scan is which of this one, so that ids survive edits, moves and new members.
 *
 * In this order, each class once on either side:
 *   1. the same id, and at least one member in common;
 *   2. the very same members: code and places;
 *   3. most members in common: the same code, or the same repository, file and qualified name;
 *   4. the same id (all copies were renamed and moved at once).
 * A class that split keeps its id in its larger part. Linear in members but for hostile files, in which one key may
 * stand in many classes: of each key the first few classes count.
 */
import type { KnownClasses } from './known-classes.ts';

/** Classes looked at for one key. A unit lies in one class of whole units, and in fragments of a handful. */
const CLASSES_OF_KEY = 8;

/** For each class of `now` its position in `known`, or -1. */
export function rematch(known: KnownClasses, now: KnownClasses): Int32Array {
  const matched = new Int32Array(now.ids.length).fill(-1);
  if (known.ids.length === 0) return matched;
  const taken = new Uint8Array(known.ids.length);
  const byId = new Map(known.ids.map((id, k) => [id, k] as const));
  const take = (n: number, k: number): void => {
    matched[n] = k;
    taken[k] = 1;
  };
  const sameId = (n: number): number => {
    const k = byId.get(now.ids[n]);
    return k !== undefined && taken[k] === 0 && known.fragment[k] === now.fragment[n] ? k : -1;
  };
  // Where little changed this is all there is to do, so it goes without an index of the members.
  for (let n = 0; n < now.ids.length; n++) {
    const k = sameId(n);
    if (k >= 0 && shareMember(known, k, now, n)) take(n, k);
  }
  takeEqual(known, now, matched, taken, take);
  const byContent = classesByKey(known, known.contents, taken);
  const byPlace = classesByKey(known, known.places, taken);
  const later: { n: number; k: number; shared: number }[] = [];
  for (let n = 0; n < now.ids.length; n++) {
    if (matched[n] >= 0) continue;
    const shared = new Map<number, number>();
    const count = (k: number) => shared.set(k, (shared.get(k) ?? 0) + 1);
    for (let m = now.start[n]; m < now.start[n + 1]; m++) {
      const [c, p] = [byContent.get(now.contents[m]), byPlace.get(now.places[m])];
      if (c !== undefined) for (const k of c) count(k);
      if (p !== undefined) for (const k of p) if (c === undefined || !c.includes(k)) count(k);
    }
    for (const [k, count] of shared) if (known.fragment[k] === now.fragment[n]) later.push({ n, k, shared: count });
  }
  later.sort((a, b) => b.shared - a.shared || a.n - b.n || a.k - b.k);
  for (const { n, k } of later) if (matched[n] < 0 && taken[k] === 0) take(n, k);
  for (let n = 0; n < now.ids.length; n++) {
    const k = matched[n] < 0 ? sameId(n) : -1;
    if (k >= 0) take(n, k);
  }
  return matched;
}

/** Those of which nothing is other: where ids tell nothing (the index draws them by lot), nearly all. */
function takeEqual(
  known: KnownClasses,
  now: KnownClasses,
  matched: Int32Array,
  taken: Uint8Array,
  take: (n: number, k: number) => void,
): void {
  const byMembers = new Map<number, number[]>();
  for (let k = known.ids.length - 1; k >= 0; k--) {
    if (taken[k] === 1) continue;
    const key = keyOfMembers(known, k);
    const list = byMembers.get(key);
    if (list === undefined) byMembers.set(key, [k]);
    else list.push(k);
  }
  if (byMembers.size === 0) return;
  for (let n = 0; n < now.ids.length; n++) {
    if (matched[n] >= 0) continue;
    const list = byMembers.get(keyOfMembers(now, n));
    if (list === undefined) continue;
    // From the back, where the first of several stands.
    for (let i = list.length - 1; i >= 0; i--) {
      if (taken[list[i]] === 1 || !areEqual(known, list[i], now, n)) continue;
      take(n, list[i]);
      break;
    }
  }
}

function keyOfMembers({ start, contents }: KnownClasses, c: number): number {
  let key = start[c + 1] - start[c];
  for (let m = start[c]; m < start[c + 1]; m++) {
    key = (Math.imul(key, 0x01000193) ^ contents[m] ^ (contents[m] / 2 ** 32)) | 0;
  }
  return key;
}

function areEqual(known: KnownClasses, k: number, now: KnownClasses, n: number): boolean {
  const [from, to] = [known.start[k], known.start[k + 1]];
  if (known.fragment[k] !== now.fragment[n] || to - from !== now.start[n + 1] - now.start[n]) return false;
  for (let i = 0; i < to - from; i++) {
    const m = now.start[n] + i;
    if (known.contents[from + i] !== now.contents[m] || known.places[from + i] !== now.places[m]) return false;
  }
  return true;
}

function shareMember(known: KnownClasses, k: number, now: KnownClasses, n: number): boolean {
  const [from, to] = [known.start[k], known.start[k + 1]];
  const count = Math.min(to - from, now.start[n + 1] - now.start[n]);
  for (let i = 0; i < count; i++) {
    const m = now.start[n] + i;
    if (known.contents[from + i] === now.contents[m] || known.places[from + i] === now.places[m]) return true;
  }
  const contents = new Set(known.contents.subarray(from, to));
  const places = new Set(known.places.subarray(from, to));
  for (let m = now.start[n]; m < now.start[n + 1]; m++) {
    if (contents.has(now.contents[m]) || places.has(now.places[m])) return true;
  }
  return false;
}

/** Of the classes that are not taken. */
function classesByKey({ ids, start }: KnownClasses, keys: Float64Array, taken: Uint8Array): Map<number, number[]> {
  const classes = new Map<number, number[]>();
  for (let k = 0; k < ids.length; k++) {
    if (taken[k] === 1) continue;
    for (let m = start[k]; m < start[k + 1]; m++) {
      const list = classes.get(keys[m]);
      if (list === undefined) classes.set(keys[m], [k]);
      else if (list[list.length - 1] !== k && list.length < CLASSES_OF_KEY) list.push(k);
    }
  }
  return classes;
}

/**
 * Members of class `n` of `now` that class `k` of `known` did not have, by their position in the class. Each known
 * member accounts for one: first where it stood with the same code, then where it stood, then wherever its code is.
 */
export function newMembers(known: KnownClasses, k: number, now: KnownClasses, n: number): number[] {
  const old = { from: known.start[k], to: known.start[k + 1] };
  const used = new Uint8Array(old.to - old.from);
  const claim = (index: Map<number, number[]>, key: number): boolean => {
    const list = index.get(key);
    while (list !== undefined && list.length > 0) {
      const m = list.pop()!;
      if (used[m - old.from] === 1) continue;
      used[m - old.from] = 1;
      return true;
    }
    return false;
  };
  const index = (keyOf: (m: number) => number): Map<number, number[]> => {
    const map = new Map<number, number[]>();
    for (let m = old.to - 1; m >= old.from; m--) {
      const key = keyOf(m);
      const list = map.get(key);
      if (list === undefined) map.set(key, [m]);
      else list.push(m);
    }
    return map;
  };
  const both = (contents: number, places: number): number => contents + places;
  let open = Array.from({ length: now.start[n + 1] - now.start[n] }, (_, i) => now.start[n] + i);
  for (const [inKnown, inNow] of [
    [(m: number) => both(known.contents[m], known.places[m]), (m: number) => both(now.contents[m], now.places[m])],
    [(m: number) => known.places[m], (m: number) => now.places[m]],
    [(m: number) => known.contents[m], (m: number) => now.contents[m]],
  ] as const) {
    if (open.length === 0) break;
    const found = index(inKnown);
    open = open.filter((m) => !claim(found, inNow(m)));
  }
  return open.map((m) => m - now.start[n]);
}

/**
 * Ids for the classes of this scan: those of the classes they were matched with, else the ones they have already, with
 * a number behind them where another class has that id. No two are the same, and none is that of a known class that
 * did not match.
 *
 * @param taken ids that must not be given to others; the ids given are added
 */
export function settleIds(now: KnownClasses, idOfMatch: (n: number) => string | null, taken: Set<string>): string[] {
  const ids = now.ids.map((_, n) => idOfMatch(n));
  for (const id of ids) if (id !== null) taken.add(id);
  return ids.map((given, n) => {
    if (given !== null) return given;
    let id = now.ids[n];
    for (let i = 2; taken.has(id); i++) id = `${now.ids[n]}-${i}`;
    taken.add(id);
    return id;
  });
}
