/** The steps of a scan that all threads run, on arrays that they share. */
import { Analyser } from '../engine/analyse.ts';
import { SearchThread } from '../engine/clones/search.ts';
import { Corpus, type CorpusBuffers, FILE } from '../engine/corpus.ts';
import type { KernelMemory, KernelPhase } from '../engine/kernel/kernel.ts';
import { type ScannerModule, useScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { type ReasonCode, reasonIndex } from '../engine/lexing/reasons.ts';
import { packFile, unpackFile } from '../engine/pack.ts';
import { type ReadFailure, readInto, type Stamp } from '../repositories/content.ts';
import { forOpening } from '../repositories/paths.ts';

/** One file to analyse; `raw` is its absolute raw path (see repositories/paths.ts). */
export interface FileTask {
  index: number;
  raw: string;
  /** Path below its repository, which the rules for names look at. */
  path: string;
  stamp: Stamp;
  /** Where its record stands among the cached ones, or -1. */
  cached: number;
}

export type Step =
  | {
      kind: 'analyse';
      corpus: CorpusBuffers;
      scanner: ScannerModule;
      files: FileTask[];
      next: SharedArrayBuffer;
      limit: number;
      /** Records of the cache, or null when nothing is cached and nothing is to be kept. */
      records: SharedArrayBuffer | null;
    }
  | { kind: 'prepare-search'; shared: KernelMemory }
  | { kind: 'search'; phase: KernelPhase }
  | { kind: 'link' };

export interface StepResult {
  /** Files analysed anew, with their records for the cache. */
  packed?: { file: number; record: Int32Array }[];
  transfer?: unknown[];
}

/** Called by the leading thread between pieces of work, with how many are taken so far. */
export type Share = (taken: number) => void;

/** Files that a thread takes at once. */
const FILES_AT_ONCE = 4;

export class Steps {
  private readonly thread: number;
  private search: SearchThread | null = null;

  constructor(thread: number) {
    this.thread = thread;
  }

  run(step: Step, share?: Share): StepResult {
    switch (step.kind) {
      case 'analyse':
        return this.analyse(step, share);
      case 'prepare-search':
        this.search = new SearchThread(step.shared, this.thread);
        return {};
      case 'link':
        this.search!.link();
        return {};
      case 'search':
        this.search!.run(step.phase);
        return {};
    }
  }

  private analyse(step: Step & { kind: 'analyse' }, share?: Share): StepResult {
    const corpus = new Corpus(step.corpus);
    useScanner(step.scanner);
    const analyser = new Analyser(corpus);
    const next = new Int32Array(step.next);
    const records = step.records === null ? null : new Int32Array(step.records);
    const packed: { file: number; record: Int32Array }[] = [];
    const refuse = (file: number, reason: ReasonCode): void => {
      corpus.files[file * FILE.STRIDE + FILE.NOT_ANALYSED] = reasonIndex(reason);
    };
    for (;;) {
      const from = Atomics.add(next, 0, FILES_AT_ONCE);
      if (from >= step.files.length) return { packed, transfer: packed.map((p) => p.record.buffer) };
      for (let i = from; i < Math.min(step.files.length, from + FILES_AT_ONCE); i++) {
        const task = step.files[i];
        if (task.cached >= 0 && records !== null) {
          if (!unpackFile(corpus, task.index, records, task.cached)) refuse(task.index, 'too-large');
          continue;
        }
        if (task.stamp.size > step.limit) {
          refuse(task.index, 'too-large');
          continue;
        }
        const buffer = analyser.room(task.stamp.size + 1);
        const read = readInto(forOpening(task.raw), buffer, 0, Math.min(buffer.length, step.limit), task.stamp);
        // A file that grew past what was planned for is left out: the shared arrays were sized by the listing.
        if (read.reason !== null || read.length > task.stamp.size) {
          refuse(task.index, failureReason(read.reason ?? 'changed during the scan'));
          continue;
        }
        analyser.analyse(task.index, task.path, buffer.subarray(0, read.length));
        if (records !== null && read.same) packed.push({ file: task.index, record: packFile(corpus, task.index) });
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
