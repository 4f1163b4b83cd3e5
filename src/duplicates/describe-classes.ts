/**
 * What is stored of the classes of a comparison, as one run of numbers, and what they are called: as they were called before,
 * else by lot.
 *
 * Most are as the last comparison left them: the same units of the same files on the same lines. A digest of these tells, and
 * then all that was worked out of them stands there. Only for the others it is asked which class of before each of them is
 * (scan/rematch.ts), and how alike their members are.
 */
import { randomBytes } from 'node:crypto';
import { type Corpus, FILE, UNIT } from '../engine/corpus.ts';
import { digestsOfRows } from '../engine/number-digest.ts';
import type { Findings } from '../scan/findings.ts';
import type { KnownClasses } from '../scan/known-classes.ts';
import { rematch } from '../scan/rematch.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { emptyComparison, type LastComparison } from './last-comparison.ts';

/** @param idOf id of a file of the corpus, which is another one when the file changes */
export async function describeClasses(
  db: Db,
  findings: Findings,
  corpus: Corpus,
  idOf: (file: number) => number,
  last: LastComparison | null,
): Promise<LastComparison> {
  const { count, start, within, wholeCount } = findings.rows;
  const now = emptyComparison(count, start[count]);
  now.start.set(start.subarray(0, count + 1));
  now.fragment.fill(1, wholeCount);
  now.keys = new Array<string>(count);
  for (let row = 0; row < count; row++) now.likeness.set(findings.likenessKey(row), 2 * row);
  digestRows(findings, corpus, idOf, now);
  const same = sameAs(last, now);
  const others: number[] = [];
  for (let row = 0; row < count; row++) {
    if (same[row] < 0) others.push(row);
    else takeOver(last!, same[row], now, row);
  }
  await nameOthers(db, findings, now, others, last, same);
  measureOthers(findings, now, others, last);
  // The name of the one around counts too: most have none.
  const letters = Array.from({ length: count }, (_, row) => (within[row] < 0 ? '' : now.keys[within[row]]));
  const ends = new Int32Array(count + 1);
  for (let row = 0; row < count; row++) ends[row + 1] = ends[row] + letters[row].length;
  const text = Int32Array.from(Buffer.from(letters.join(''), 'latin1'));
  now.digests.set(digestsOfRows(findings.memory, now.bases, 2, ends, [text]));
  return now;
}

/** Which of its file's units it is. */
export function positionOf(corpus: Corpus, unit: number): number {
  const file = corpus.units[unit * UNIT.STRIDE + UNIT.FILE];
  return unit - corpus.files[file * FILE.STRIDE + FILE.UNITS];
}

/** Of each class, all that is stored of it but the name of the one around it. */
function digestRows(
  { rows, memory }: Findings,
  corpus: Corpus,
  idOf: (file: number) => number,
  { bases, likeness, fragment }: LastComparison,
): void {
  const { count, start, units, firstLine, lastLine, type, removable, tokens } = rows;
  const heads = new Int32Array(OWN * count);
  for (let row = 0; row < count; row++) {
    heads[OWN * row] = type[row];
    heads[OWN * row + 1] = removable[row];
    heads[OWN * row + 2] = tokens[start[row]];
    heads[OWN * row + 3] = fragment[row];
    heads[OWN * row + 4] = likeness[2 * row];
    heads[OWN * row + 5] = likeness[2 * row + 1];
  }
  // The stretches of fragments are in the likeness. Ids may have more than 32 bits.
  const members = start[count];
  const [low, high, position] = [new Int32Array(members), new Int32Array(members), new Int32Array(members)];
  for (let i = 0; i < members; i++) {
    const file = corpus.units[units[i] * UNIT.STRIDE + UNIT.FILE];
    const id = idOf(file);
    low[i] = id;
    high[i] = Math.floor(id / 2 ** 32);
    position[i] = units[i] - corpus.files[file * FILE.STRIDE + FILE.UNITS];
  }
  const columns = [low, high, position, firstLine.subarray(0, members), lastLine.subarray(0, members)];
  bases.set(digestsOfRows(memory, heads, OWN, start.subarray(0, count + 1), columns));
}

/** Numbers that a digest has of a class itself. */
const OWN = 6;

/** 53 bits of two halves. */
const key = (halves: Int32Array, n: number): number => (halves[2 * n] >>> 0) * 2 ** 21 + (halves[2 * n + 1] >>> 11);

/** Of each class the one of before of which nothing is other, or -1. */
function sameAs(last: LastComparison | null, { bases }: LastComparison): Int32Array {
  const same = new Int32Array(bases.length / 2).fill(-1);
  if (last === null) return same;
  const places = new Map<number, number>();
  for (let k = 0; k < last.ids.length; k++) places.set(key(last.bases, k), k);
  for (let row = 0; row < same.length; row++) {
    const own = key(bases, row);
    const k = places.get(own);
    if (k === undefined) continue;
    same[row] = k;
    places.delete(own);
  }
  return same;
}

function takeOver(last: LastComparison, k: number, now: LastComparison, row: number): void {
  now.keys[row] = last.keys[k];
  for (let i = last.start[k], to = now.start[row]; i < last.start[k + 1]; i++, to++) {
    now.contents[to] = last.contents[i];
    now.places[to] = last.places[i];
  }
  for (let i = 0; i < 4; i++) now.similarities[4 * row + i] = last.similarities[4 * k + i];
}

/** Names of classes that are others than before, and what will find them again. */
async function nameOthers(
  db: Db,
  findings: Findings,
  now: LastComparison,
  others: readonly number[],
  last: LastComparison | null,
  same: Int32Array,
): Promise<void> {
  const known = await knownClasses(db, last, same);
  const own = findings.keysOf(others);
  const matched = rematch(known, own);
  for (const [n, row] of others.entries()) {
    now.keys[row] = matched[n] < 0 ? newKey() : known.ids[matched[n]];
    now.contents.set(own.contents.subarray(own.start[n], own.start[n + 1]), now.start[row]);
    now.places.set(own.places.subarray(own.start[n], own.start[n + 1]), now.start[row]);
  }
}

/** Similarities of classes that are others: those of before where the code is the same, else measured now. */
function measureOthers(
  findings: Findings,
  now: LastComparison,
  others: readonly number[],
  last: LastComparison | null,
): void {
  const likenessKey = ({ likeness, fragment }: LastComparison, k: number): string =>
    `${likeness[2 * k]} ${likeness[2 * k + 1]} ${fragment[k]}`;
  const wanted = new Set(others.map((row) => key(now.likeness, row)));
  const measured = new Map<string, number>();
  for (let k = 0; k < (last?.ids.length ?? 0); k++) {
    if (wanted.has(key(last!.likeness, k))) measured.set(likenessKey(last!, k), k);
  }
  for (const row of others) {
    const k = measured.get(likenessKey(now, row));
    if (k === undefined) {
      const { similarity, normalized } = findings.classAt(row);
      now.similarities.set([similarity.min, similarity.median, normalized.min, normalized.median], 4 * row);
    } else now.similarities.set(last!.similarities.subarray(4 * k, 4 * k + 4), 4 * row);
  }
}

/** Eight letters and digits that cannot be confused when read aloud: one in 10¹² for any two. */
function newKey(): string {
  const letters = 'abcdefghjkmnpqrstvwxyz0123456789';
  return Array.from(randomBytes(8), (byte) => letters[byte & 31]).join('');
}

/** Those of before that none of now is the same as, by id, and those that went away in the last 90 days. */
async function knownClasses(db: Db, last: LastComparison | null, same: Int32Array): Promise<KnownClasses> {
  const rows = await db.query<{ key: string; fragment: boolean; contents: number[]; places: number[] }>(sql`
    select key, fragment, contents::float8[] as contents, places::float8[] as places from clone_class
    where (gone_since is null and ${last === null}) or gone_since > now() - interval '90 days'
    order by gone_since nulls first, id`);
  const isSame = new Set(same);
  const left: number[] = [];
  for (let k = 0; k < (last?.ids.length ?? 0); k++) if (!isSame.has(k)) left.push(k);
  const start = new Int32Array(left.length + rows.length + 1);
  for (const [n, k] of left.entries()) start[n + 1] = start[n] + last!.start[k + 1] - last!.start[k];
  for (const [n, row] of rows.entries()) start[left.length + n + 1] = start[left.length + n] + row.contents.length;
  const together = (own: Float64Array | undefined, lists: number[][]): Float64Array => {
    const all = new Float64Array(start[start.length - 1]);
    for (const [n, k] of left.entries()) all.set(own!.subarray(last!.start[k], last!.start[k + 1]), start[n]);
    for (const [n, list] of lists.entries()) all.set(list, start[left.length + n]);
    return all;
  };
  const fragment = new Uint8Array(left.length + rows.length);
  for (const [n, k] of left.entries()) fragment[n] = last!.fragment[k];
  for (const [n, row] of rows.entries()) fragment[left.length + n] = row.fragment ? 1 : 0;
  return {
    ids: [...left.map((k) => last!.keys[k]), ...rows.map((row) => row.key)],
    fragment,
    start,
    contents: together(
      last?.contents,
      rows.map((row) => row.contents),
    ),
    places: together(
      last?.places,
      rows.map((row) => row.places),
    ),
  };
}
