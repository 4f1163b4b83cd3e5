/**
 * Outcomes of alignments, kept between scans of the same PATHs (see engine/clones/verdicts.ts). One file for each set of
 * PATHs in the user's cache folder, native byte order, all Int32:
 *
 *     "SPVC" version similarity·10⁶ units fragments blocks checksum     lengths of the three parts that follow, in words
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCK, FRAGMENT_RECORD } from '../engine/clones/fragments.ts';
import { tabulate } from '../engine/clones/verdicts.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { checksum, writeCache } from './analysis-cache.ts';
import { fileOfPaths } from './file-of-paths.ts';

const MAGIC = 0x43565053;
/** 1: first form. */
const VERSION = 1 + (ENGINE_FORMAT << 8);
const HEADER = 7;

export interface Remembered {
  /** Tables of verdicts on units and on stretches of units, and the blocks that the latter point into. */
  units: SharedArrayBuffer;
  fragments: SharedArrayBuffer;
  blocks: SharedArrayBuffer;
}

/** What the threads noted in a scan. */
export interface Notes {
  units: Int32Array[];
  /** Per thread: notes whose values point into that thread's records. */
  fragments: Int32Array[];
  records: Int32Array[];
  /** How many outcomes were not remembered. */
  fresh: number;
}

export function nothingRemembered(): Remembered {
  const none = () => new SharedArrayBuffer(0);
  return { units: none(), fragments: none(), blocks: none() };
}

export function recallVerdicts(folder: string, paths: readonly string[], similarity: number): Remembered {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileOfPaths(join(folder, 'verdicts'), paths));
  } catch {
    return nothingRemembered();
  }
  if (bytes.length < 4 * HEADER || bytes.length % 4 !== 0) return nothingRemembered();
  const head = new Int32Array(Uint8Array.from(bytes.subarray(0, 4 * HEADER)).buffer);
  const [magic, version, rule, units, fragments, blocks, sum] = head;
  if (magic !== MAGIC || version !== VERSION || rule !== Math.round(similarity * 1e6)) return nothingRemembered();
  const isTable = (n: number) => n === 0 || (n > 0 && n % 3 === 0 && Number.isInteger(Math.log2(n / 3)));
  const whole = HEADER + units + fragments + blocks === bytes.length / 4;
  if (!isTable(units) || !isTable(fragments) || blocks < 0 || !whole) return nothingRemembered();
  const body = Uint8Array.prototype.slice.call(bytes, 4 * HEADER);
  if (checksum(new Int32Array(body.buffer)) !== sum) return nothingRemembered();
  let at = 4 * HEADER;
  const part = (n: number): SharedArrayBuffer => {
    const shared = new SharedArrayBuffer(4 * n);
    new Uint8Array(shared).set(bytes.subarray(at, at + 4 * n));
    at += 4 * n;
    return shared;
  };
  return { units: part(units), fragments: part(fragments), blocks: part(blocks) };
}

export function rememberVerdicts(folder: string, paths: readonly string[], similarity: number, notes: Notes): void {
  if (notes.fresh === 0) return;
  const units = tabulate(notes.units);
  const blocks: number[] = [];
  const moved = notes.fragments.map((list, thread) => {
    const base = blocks.length / BLOCK;
    const records = notes.records[thread];
    for (let i = 0; i < records.length; i += FRAGMENT_RECORD) {
      blocks.push(records[i + 1], records[i + 2], records[i + 4], records[i + 5], records[i + 6], records[i + 7]);
    }
    return list.map((value, i) => (i % 3 === 2 && value >= 0 ? value + base : value));
  });
  const fragments = tabulate(moved);
  const out = new Int32Array(HEADER + units.length + fragments.length + blocks.length);
  out.set([MAGIC, VERSION, Math.round(similarity * 1e6), units.length, fragments.length, blocks.length, 0]);
  out.set(units, HEADER);
  out.set(fragments, HEADER + units.length);
  out.set(blocks, HEADER + units.length + fragments.length);
  out[HEADER - 1] = checksum(out.subarray(HEADER));
  writeCache(fileOfPaths(join(folder, 'verdicts'), paths), new Uint8Array(out.buffer));
}
