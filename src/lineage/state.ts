/**
 * Histories that were read, kept between runs in the user's cache folder, so that one new commit costs one commit. What
 * people see lies in the database; this is the working set behind it, and where it is lost, or is not the one that the
 * database knows by its key, everything is read anew.
 *
 *     state    length of a JSON text · the text (commits, paths, names) · columns of integers
 *     tokens   tokens of contents, appended to; what lies beyond the state's last content is of an update that never ended
 */
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MainCommit } from '../repositories/mainline.ts';
import { Follower } from './follow.ts';
import { LINEAGE_FORMAT } from './format.ts';
import { Ints } from './ints.ts';
import { type Histories, type LeftOut, noHistories } from './read-histories.ts';

interface Header {
  minTokens: number;
  repositories: {
    identity: string;
    gitDir: string;
    family: string;
    commits: Omit<MainCommit, 'changes'>[];
    times: number[];
    touchesTests: number[];
  }[];
  paths: readonly string[];
  names: readonly string[];
  blobKeys: string[];
  left: LeftOut[];
  /** Lengths of the columns in integers, in the order of `columnsOf`. */
  lengths: number[];
}

/** Every column of integers, by a name, in a fixed order. */
function columnsOf({ history, tables, contents, repositories }: Histories, settled: Int32Array): Int32Array[] {
  const { offsets, ...columns } = contents.save();
  return [
    ...Object.values(history.units).map((column) => column.values()),
    ...Object.values(history.versions).map((column) => column.values()),
    ...Object.values(history.copies).map((column) => column.values()),
    history.holders.values(),
    tables.first.values(),
    tables.rows.values(),
    ...Object.values(columns),
    new Int32Array(offsets.buffer),
    settled,
    ...repositories.map(({ follower }) => follower.save()),
  ];
}

export interface State {
  histories: Histories;
  /** What FixFinder knows not to fit. */
  settled: Int32Array;
}

/** Opens an empty state, whose tokens go to the folder. */
export function emptyState(folder: string | null, minTokens: number): State {
  if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    histories: noHistories(minTokens, folder === null ? null : join(folder, 'tokens')),
    settled: new Int32Array(0),
  };
}

/** A state as what can be written to a file or sent to another thread, until it changes; its tokens stay where they are. */
export interface Packed {
  header: Header;
  columns: Int32Array[];
}

/** Columns that threads share, which read them as they are: each would have 150 MB of a large repository to itself. */
export function shared({ header, columns }: Packed): Packed {
  return {
    header,
    columns: columns.map((column) => {
      const copy = new Int32Array(new SharedArrayBuffer(column.byteLength));
      copy.set(column);
      return copy;
    }),
  };
}

export function pack({ histories, settled }: State): Packed {
  const columns = columnsOf(histories, settled);
  const header: Header = {
    minTokens: histories.minTokens,
    repositories: histories.repositories.map(({ identity, place, family, commits, times, touchesTests }) => ({
      identity,
      gitDir: place.gitDir,
      family,
      commits: commits.map(({ changes: _, ...commit }) => commit),
      times,
      touchesTests,
    })),
    paths: histories.history.paths.all(),
    names: histories.history.names.all(),
    blobKeys: histories.blobKeys,
    left: histories.left,
    lengths: columns.map(({ length }) => length),
  };
  return { header, columns };
}

/** @returns the key by which it is known from now on */
export function saveState(folder: string, state: State): string {
  const key = randomBytes(12).toString('hex');
  const { header, columns } = pack(state);
  const text = Buffer.from(JSON.stringify({ format: LINEAGE_FORMAT, key, ...header }));
  const padded = Buffer.concat([text, Buffer.alloc((8 - (text.length % 8)) % 8, 32)]);
  const temporary = join(folder, `state-${key}`);
  const file = openSync(temporary, 'w', 0o600);
  const size = Buffer.alloc(8);
  size.writeUInt32LE(padded.length);
  writeAll(file, size);
  writeAll(file, padded);
  for (const column of columns) {
    writeAll(file, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    if (column.length % 2 === 1) writeAll(file, Buffer.alloc(4));
  }
  closeSync(file);
  renameSync(temporary, join(folder, 'state'));
  return key;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}

/** The state of that key, or null. */
export function restoreState(folder: string, key: string): State | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, 'state'));
  } catch {
    return null;
  }
  // A Buffer may begin anywhere; columns must begin at a multiple of eight.
  const whole = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  if (whole.length < 8) return null;
  const textEnd = 8 + whole.readUInt32LE(0);
  let header: Header & { format: number; key: string };
  try {
    header = JSON.parse(whole.toString('utf8', 8, textEnd));
  } catch {
    return null;
  }
  if (header.format !== LINEAGE_FORMAT || header.key !== key) return null;
  let at = textEnd;
  const columns = header.lengths.map((length) => {
    const column = new Int32Array(whole.buffer, whole.byteOffset + at, length);
    at += 4 * (length + (length % 2));
    return column;
  });
  return unpack({ header, columns }, join(folder, 'tokens'));
}

/** @param tokens where they lie, or the file that the packing thread has open: then columns are {@link shared} */
export function unpack({ header, columns }: Packed, tokens: string | number): State {
  let next = 0;
  const take = () => columns[next++];
  const made = typeof tokens === 'number' ? Ints.over : Ints.from;
  const histories = noHistories(header.minTokens, tokens);
  const { history, contents, tables } = histories;
  for (const group of [history.units, history.versions, history.copies] as Record<string, Ints>[])
    for (const name of Object.keys(group)) group[name] = made(take());
  history.holders = made(take());
  tables.first = made(take());
  tables.rows = made(take());
  const names = ['rawHigh', 'rawLow', 'normHigh', 'normLow', 'size', 'sketchAt', 'sketches'] as const;
  const saved = Object.fromEntries(names.map((name) => [name, take()])) as Record<(typeof names)[number], Int32Array>;
  const offsets = take();
  contents.restore(
    { ...saved, offsets: new Float64Array(offsets.buffer, offsets.byteOffset, offsets.length / 2) },
    made,
  );
  const settled = take();
  for (const path of header.paths) history.paths.of(path);
  for (const name of header.names) history.names.of(name);
  histories.blobKeys = header.blobKeys;
  histories.left = header.left;
  histories.repositories = header.repositories.map((one, i) => {
    const follower = new Follower(history, tables, histories.likeness, i);
    follower.restore(take());
    return {
      identity: one.identity,
      place: { gitDir: one.gitDir },
      commits: one.commits.map((commit) => ({ ...commit, changes: [] })),
      times: one.times,
      // Only those on the main line; nobody asks a kept state for others.
      arrivals: new Map(one.commits.map(({ id }, position) => [id, position] as const)),
      touchesTests: one.touchesTests,
      follower,
      family: one.family,
    };
  });
  return { histories, settled };
}
