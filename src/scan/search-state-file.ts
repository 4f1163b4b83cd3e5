/**
 * The state that a search leaves for the next one (engine/clones/search-state.ts), in a file of native byte order:
 *
 *     "SPST" version similarity·10⁶ bits wordBits phraseBits size full checksum   Int32 each
 *     bytes of each part                                                          one for each of `PARTS`
 *     the parts, each padded to 4 bytes
 *     tokens of all variants, as they lay                                         read where they are asked for
 *
 * Tokens are two fifths of it, and a search that goes on asks for those of the few functions that went.
 */
import { closeSync, fstatSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBy, SearchState } from '../engine/clones/search-state.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { checksum, writeCache } from './analysis-cache.ts';
import { fileOfPaths } from './file-of-paths.ts';

const MAGIC = 0x54535053;
/** 3: lines are in identities by their digest. 4: where tokens of each variant begin. */
const VERSION = 4 + (ENGINE_FORMAT << 8);
const HEADER = 9;
const SUM = 8;
const PHASES = 3;
/** Numbers of one write. */
const PIECE = 1 << 20;

type Part = Int32Array | Uint16Array | Uint8Array;

const partsOf = (state: SearchState): Part[] => [
  ...[
    state.identity,
    state.variantStart,
    state.space,
    state.hasLines,
    state.lengths,
    state.tokenSums,
    state.tokenStart,
  ],
  ...[state.occurrences, state.words, state.phrases, state.blockOccurrences],
  ...[state.selected.start, state.selected.numbers, state.blocks.start, state.blocks.numbers],
  ...[state.visits.longest, state.blockVisits.longest, state.blockVisits.count!],
  ...[state.normSketches, state.rawSketches, state.fragments],
  ...state.beyond,
  ...state.found.flatMap(({ groupEdges, variantEdges, refusals }) => [groupEdges, variantEdges, refusals]),
];
const PARTS = 25 + 3 * PHASES;

const pathOf = (folder: string, paths: readonly string[]): string => fileOfPaths(join(folder, 'states'), paths);
const padded = (bytes: number): number => (bytes + 3) & ~3;
const millionths = (n: number): number => Math.round(n * 1e6) | 0;

export function rememberState(folder: string, paths: readonly string[], state: SearchState): void {
  const parts = partsOf(state);
  const head = new Int32Array(HEADER + PARTS);
  const { similarity, bits, wordBits, phraseBits, size, full } = state.rule;
  const words = parts.map(wordsOf);
  head.set([MAGIC, VERSION, millionths(similarity), bits, wordBits, phraseBits, size, full, checksum(...words)]);
  head.set(
    parts.map((part) => part.byteLength),
    HEADER,
  );
  const path = pathOf(folder, paths);
  // What takes the place of another file is written to the disk at once (ext4), and a database that is told to stop waits for it.
  rmSync(path, { force: true });
  writeCache(path, pieces([head, ...words], state));
}

/** Numbers as words, with zeros behind them where they do not fill the last one. */
function wordsOf(part: Part): Int32Array {
  if (part.byteLength % 4 === 0 && part.byteOffset % 4 === 0)
    return new Int32Array(part.buffer, part.byteOffset, part.byteLength / 4);
  const words = new Int32Array(padded(part.byteLength) / 4);
  new Uint8Array(words.buffer).set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  return words;
}

function* pieces(parts: readonly Int32Array[], { allTokens }: SearchState): Generator<Uint8Array> {
  for (const part of [...parts, allTokens ?? new Int32Array(0)]) {
    for (let from = 0; from < part.length; from += PIECE) {
      const { buffer, byteOffset, byteLength } = part.subarray(from, from + PIECE);
      yield new Uint8Array(buffer, byteOffset, byteLength);
    }
  }
}

/** How large the file of a state is; 0 where there is none. */
export const stateBytes = (folder: string, paths: readonly string[]): number =>
  statSync(pathOf(folder, paths), { throwIfNoEntry: false })?.size ?? 0;

/** Null where there is none that is whole. `close` when nothing is asked of it any more. */
export function recallState(
  folder: string,
  paths: readonly string[],
  similarity: number,
): { state: SearchState; close: () => void } | null {
  let file: number;
  try {
    file = openSync(pathOf(folder, paths), 'r');
  } catch {
    return null;
  }
  const close = () => closeSync(file);
  const state = readState(file, similarity);
  if (state !== null) return { state, close };
  close();
  return null;
}

function readState(file: number, similarity: number): SearchState | null {
  const { size: fileSize } = fstatSync(file);
  const head = wordsAt(file, 0, HEADER + PARTS);
  if (head === null || head[0] !== MAGIC || head[1] !== VERSION || head[2] !== millionths(similarity)) return null;
  const sizes = head.subarray(HEADER);
  if (sizes.some((size) => size < 0)) return null;
  const total = sizes.reduce((sum, size) => sum + padded(size), 0);
  if (head.byteLength + total > fileSize) return null;
  const body = wordsAt(file, head.byteLength, total / 4);
  if (body === null || checksum(body) !== head[SUM]) return null;
  let at = 0;
  const words = (): Int32Array => {
    const part = body.subarray(at / 4, (at + sizes[next]) / 4);
    at += padded(sizes[next++]);
    return part;
  };
  const bytes = (): Uint8Array => {
    const part = new Uint8Array(body.buffer, at, sizes[next]);
    at += padded(sizes[next++]);
    return part;
  };
  const counts = (): Uint16Array => {
    const part = bytes();
    return new Uint16Array(part.buffer, part.byteOffset, part.byteLength / 2);
  };
  let next = 0;
  const [identity, variantStart, space] = [words(), words(), words()];
  const hasLines = bytes();
  const [lengths, tokenSums, tokenStart] = [words(), words(), words()];
  const [occurrences, wordCounts, phrases, blockOccurrences] = [counts(), counts(), counts(), counts()];
  const selected = { start: words(), numbers: words() };
  const blocks = { start: words(), numbers: words() };
  const visits = { longest: words(), count: null };
  const blockVisits = { longest: words(), count: words() };
  const [normSketches, rawSketches] = [bytes(), bytes()];
  const fragments = words();
  const beyond = [words(), words(), words(), words()];
  const found: FoundBy[] = Array.from({ length: PHASES }, () => ({
    groupEdges: words(),
    variantEdges: words(),
    refusals: words(),
  }));
  const [, , , bits, wordBits, phraseBits, size, full] = head;
  return {
    rule: { similarity, bits, wordBits, phraseBits, size, full },
    tokensOf: (v) => wordsAt(file, head.byteLength + total + 4 * tokenStart[v], lengths[v]) ?? new Int32Array(0),
    ...{
      identity,
      variantStart,
      space,
      hasLines,
      lengths,
      tokenSums,
      tokenStart,
      allTokens: null,
      occurrences,
      words: wordCounts,
      phrases,
    },
    ...{ blockOccurrences, selected, visits, blocks, blockVisits, normSketches, rawSketches, fragments, beyond, found },
  };
}

function wordsAt(file: number, at: number, count: number): Int32Array | null {
  // Shared, so that V8 does not take it for a reason to look for garbage.
  const words = new Int32Array(new SharedArrayBuffer(4 * count));
  const bytes = new Uint8Array(words.buffer);
  for (let filled = 0; filled < bytes.length; ) {
    const read = readSync(file, bytes, filled, bytes.length - filled, at + filled);
    if (read === 0) return null;
    filled += read;
  }
  return words;
}
