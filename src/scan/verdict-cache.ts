/**
 * Outcomes of alignments, kept between scans of the same PATHs (see engine/clones/verdicts.ts). One file for each set of
 * PATHs in the user's cache folder, native byte order, all Int32:
 *
 *     "SPVC" version similarity·10⁶ units fragments blocks checksum     lengths of the three parts that follow, in words
 */
import { join } from 'node:path';
import { BLOCK, FRAGMENT_RECORD, type KnownVerdicts } from '../engine/clones/search.ts';
import { tabulate } from '../engine/clones/verdicts.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { checksum, readWords, writeCache } from './analysis-cache.ts';
import { fileOfPaths } from './file-of-paths.ts';

const MAGIC = 0x43565053;
/**
 *     1  first
 *     2  of blocks what depends on their tokens alone
 */
const VERSION = 2 + (ENGINE_FORMAT << 8);
const HEADER = 7;

/** What the threads noted in a scan. */
export interface Notes {
  units: Int32Array[];
  /** Per thread: notes whose values point into that thread's records. */
  fragments: Int32Array[];
  records: Int32Array[];
  /** How many outcomes were not remembered. */
  fresh: number;
}

export function nothingKnown(): KnownVerdicts {
  return { units: new Int32Array(0), fragments: new Int32Array(0), blocks: new Int32Array(0) };
}

export function recallVerdicts(folder: string, paths: readonly string[], similarity: number): KnownVerdicts {
  const words = readWords(fileOfPaths(join(folder, 'verdicts'), paths));
  if (words === null || words.length < HEADER) return nothingKnown();
  const [magic, version, rule, units, fragments, blocks, sum] = words;
  if (magic !== MAGIC || version !== VERSION || rule !== Math.round(similarity * 1e6)) return nothingKnown();
  const isTable = (n: number) => n === 0 || (n > 0 && n % 3 === 0 && Number.isInteger(Math.log2(n / 3)));
  const whole = HEADER + units + fragments + blocks === words.length;
  if (!isTable(units) || !isTable(fragments) || blocks < 0 || !whole) return nothingKnown();
  const body = words.subarray(HEADER);
  if (checksum(body) !== sum) return nothingKnown();
  return {
    units: body.subarray(0, units),
    fragments: body.subarray(units, units + fragments),
    blocks: body.subarray(units + fragments),
  };
}

/** Part of the outcomes that must be new for all to be written again: writing costs what a few hundred alignments cost. */
const WORTH_WRITING = 1 / 64;

export function rememberVerdicts(folder: string, paths: readonly string[], similarity: number, notes: Notes): void {
  const noted = [...notes.units, ...notes.fragments].reduce((n, list) => n + list.length / 3, 0);
  if (notes.fresh <= WORTH_WRITING * noted) return;
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
  writeCache(fileOfPaths(join(folder, 'verdicts'), paths), [new Uint8Array(out.buffer)]);
}
