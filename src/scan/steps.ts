/** The steps of a scan that all threads run, on arrays that they share. */
import { Analyser } from '../engine/analyse.ts';
import { type FragmentBuffers, type FragmentPhase, Fragments } from '../engine/clones/fragments.ts';
import { Search, type SearchBuffers, type SearchPhase } from '../engine/clones/search.ts';
import { Corpus, type CorpusBuffers, FILE } from '../engine/corpus.ts';
import { type ReasonCode, reasonIndex } from '../engine/lexing/reasons.ts';
import { type ReadFailure, readInto, type Stamp } from '../repositories/content.ts';
import { forOpening } from '../repositories/paths.ts';

/** One file to analyse; `raw` is its absolute raw path (see repositories/paths.ts). */
export interface FileTask {
  index: number;
  raw: string;
  /** Path below its repository, which the rules for names look at. */
  path: string;
  stamp: Stamp;
}

export type Step =
  | { kind: 'analyse'; corpus: CorpusBuffers; files: FileTask[]; next: SharedArrayBuffer; limit: number }
  | { kind: 'prepare-search'; buffers: SearchBuffers }
  | {
      kind: 'search';
      phase: SearchPhase;
      neighbours?: SharedArrayBuffer;
      refused?: { start: SharedArrayBuffer; list: SharedArrayBuffer };
    }
  | { kind: 'edges' }
  | { kind: 'prepare-fragments'; buffers: FragmentBuffers }
  | { kind: 'fragments'; phase: FragmentPhase }
  | { kind: 'fragment-records' };

export interface StepResult {
  groupEdges?: Int32Array;
  variantEdges?: Int32Array;
  refused?: Int32Array;
  work?: Float64Array;
  /** Records of {@link Fragments.found}. */
  fragments?: Int32Array;
  transfer?: unknown[];
}

/** Called by the leading thread between pieces of work, with how many are taken so far. */
export type Share = (taken: number) => void;

/** Files that a thread takes at once. */
const FILES_AT_ONCE = 4;

export class Steps {
  private readonly thread: number;
  private corpus: Corpus | null = null;
  private search: Search | null = null;
  private fragments: Fragments | null = null;

  constructor(thread: number) {
    this.thread = thread;
  }

  run(step: Step, share?: Share): StepResult {
    switch (step.kind) {
      case 'analyse':
        return this.analyse(step, share);
      case 'prepare-search':
        this.search = new Search(this.corpus!, step.buffers, this.thread);
        return {};
      case 'search':
        if (step.neighbours) this.search!.neighbours = new Int32Array(step.neighbours);
        if (step.refused) {
          this.search!.refusedStart = new Int32Array(step.refused.start);
          this.search!.refusedList = new Int32Array(step.refused.list);
        }
        this.search!.run(step.phase);
        return {};
      case 'prepare-fragments':
        this.fragments = new Fragments(this.corpus!, step.buffers, this.thread);
        return {};
      case 'fragments':
        this.fragments!.run(step.phase);
        return {};
      case 'fragment-records': {
        const fragments = Int32Array.from(this.fragments!.found);
        return { fragments, transfer: [fragments.buffer] };
      }
      case 'edges': {
        const { groupEdges, variantEdges, refused, work } = this.search!;
        const result = {
          groupEdges: groupEdges.data.slice(0, groupEdges.length),
          variantEdges: variantEdges.data.slice(0, variantEdges.length),
          refused: refused.data.slice(0, refused.length),
          work,
        };
        return { ...result, transfer: [result.groupEdges.buffer, result.variantEdges.buffer, result.refused.buffer] };
      }
    }
  }

  private analyse(step: Step & { kind: 'analyse' }, share?: Share): StepResult {
    this.corpus = new Corpus(step.corpus);
    const analyser = new Analyser(this.corpus);
    const next = new Int32Array(step.next);
    let buffer = new Uint8Array(1 << 18);
    for (;;) {
      const from = Atomics.add(next, 0, FILES_AT_ONCE);
      if (from >= step.files.length) return {};
      for (let i = from; i < Math.min(step.files.length, from + FILES_AT_ONCE); i++) {
        const task = step.files[i];
        const row = task.index * FILE.STRIDE;
        if (task.stamp.size > step.limit) {
          this.corpus.files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
          continue;
        }
        if (buffer.length < task.stamp.size + 1) buffer = new Uint8Array(2 * task.stamp.size + 1);
        const read = readInto(forOpening(task.raw), buffer, 0, Math.min(buffer.length, step.limit), task.stamp);
        // A file that grew past what was planned for is left out: the shared arrays were sized by the listing.
        if (read.reason !== null || read.length > task.stamp.size) {
          this.corpus.files[row + FILE.NOT_ANALYSED] = reasonIndex(
            failureReason(read.reason ?? 'changed during the scan'),
          );
          continue;
        }
        analyser.analyse(task.index, task.path, buffer.subarray(0, read.length));
      }
      share?.(from);
    }
  }
}

function failureReason(failure: ReadFailure): ReasonCode {
  switch (failure) {
    case 'too large':
      return 'too-large';
    case 'changed during the scan':
      return 'changed';
    case 'symlink':
    case 'outside the repository':
      return 'symbolic-link';
    default:
      return 'unreadable';
  }
}
