/**
 * The scan: from PATHs to clone classes. Needs no database, keeps nothing but the blob cache.
 *
 *     discover ─► analyse (threads) ─► group ─► search (threads) ─► classes ─► result
 */
import { availableParallelism } from 'node:os';
import { Analyser } from '../engine/analyse.ts';
import { groupUnits } from '../engine/clones/groups.ts';
import { SHORT } from '../engine/clones/search.ts';
import { Corpus, FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { sheetForPath, sheets } from '../engine/lexing/languages.ts';
import { pathRule } from '../engine/lexing/path-rules.ts';
import { reasonIndex } from '../engine/lexing/reasons.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { discover } from '../repositories/discover.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { compare } from './compare.ts';
import { Crew } from './crew.ts';
import { Findings, type Scanned } from './findings.ts';
import type { ScanResult } from './result.ts';
import type { FileTask } from './steps.ts';

export interface ScanOptions {
  paths: string[];
  minTokens: number;
  similarity: number;
  /** 0: as many as the machine offers, at most 8. */
  threads: number;
  /** Ids of data sheets, or null for all. */
  languages: string[] | null;
  crossRepo: boolean;
  all: boolean;
  /** Largest file read, in bytes. */
  maxFileBytes: number;
  progress?: Progress;
}

/** Told how far a stage is; both in the stage's own measure. */
export type Progress = (stage: string, done: number, of: number) => void;

export const DEFAULTS = { minTokens: 20, similarity: 0.7, maxFileBytes: 32 * 1024 * 1024 };

/** @throws UsageError when a PATH cannot be used or nothing at all could be read */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const clock = new Stages();
  const threads = options.threads > 0 ? options.threads : Math.min(8, availableParallelism());
  const crew = new Crew(threads);
  try {
    const found = await discover(options.paths, {
      wanted: (path) => isWanted(path, options.languages),
      progress: (files) => options.progress?.('listing', files, 0),
    });
    clock.lap('list');

    const files: FoundFile[] = [];
    for (const repository of found.repositories) for (const file of repository.files) files.push(file);
    let bytes = 0;
    for (const file of files) if (file.size > 0) bytes += Math.min(file.size, options.maxFileBytes);
    const bare = await bareSizes(found.repositories, options.maxFileBytes);
    bytes += bare.bytes;
    const corpus = Corpus.allocate(files.length, bytes);
    const tasks: FileTask[] = [];
    for (let index = 0; index < files.length; index++) {
      const file = files[index];
      const repository = found.repositories[file.repository];
      if (repository.kind === 'bare') continue;
      tasks.push({
        index,
        raw: `${repository.root === '/' ? '' : repository.root}/${file.raw}`,
        path: file.path,
        stamp: file,
      });
    }
    await crew.all(
      {
        kind: 'analyse',
        corpus: corpus.buffers,
        files: tasks,
        next: new SharedArrayBuffer(4),
        limit: options.maxFileBytes,
      },
      (taken) => options.progress?.('reading', taken, tasks.length),
    );
    await analyseBare(corpus, found.repositories, files, bare);
    for (let index = 0; index < files.length; index++) {
      const reason = reasonByName(found.repositories[files[index].repository], files[index]);
      if (reason !== null) corpus.files[index * FILE.STRIDE + FILE.SET_APART] = reason;
    }
    clock.lap('analyse');

    const eligible = eligibleUnits(corpus, files.length, options);
    const groups = groupUnits(corpus, eligible, SHORT);
    clock.lap('group');
    const comparison = await compare(
      crew,
      corpus,
      groups,
      options.similarity,
      (stage) => clock.lap(stage),
      (done, of) => options.progress?.('comparing', done, of),
    );
    const scanned: Scanned = { options, found, files, corpus, ...comparison };
    const result = new Findings(scanned).result();
    clock.lap('report');
    result.seconds = clock.seconds;
    if (process.env.SPOLIA_STAGES) process.stderr.write(`${JSON.stringify(clock.seconds)}\n`);
    return result;
  } finally {
    await crew.end();
  }
}

class Stages {
  readonly seconds: Record<string, number> = {};
  private last = performance.now();
  lap(stage: string): void {
    const now = performance.now();
    this.seconds[stage] = (this.seconds[stage] ?? 0) + (now - this.last) / 1000;
    this.last = now;
  }
}

/** Whether a file may hold code that was asked for, judged by its name alone. */
function isWanted(path: string, languages: string[] | null): boolean {
  const sheet = sheetForPath(path);
  if (sheet !== null) return languages === null || languages.includes(sheet.id);
  if (path.endsWith('.ipynb')) return languages === null || languages.includes('python') || languages.includes('r');
  // Scripts without an extension say their language in their first line.
  return !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

/** Index of the reason for which a file's name or its repository's attributes set it apart, 0 to overrule, or null. */
function reasonByName(repository: FoundRepository, file: FoundFile): number | null {
  const marks = repository.attributes.marks(file.raw);
  if (marks.generated === true) return reasonIndex('generated');
  if (marks.vendored === true) return reasonIndex('vendored');
  const rule = pathRule(file.path);
  if (rule !== null) {
    const overruled = rule === 'vendored' ? marks.vendored === false : marks.generated === false;
    if (!overruled) return reasonIndex(rule);
  }
  return marks.generated === false ? 0 : null;
}

function eligibleUnits(corpus: Corpus, files: number, options: ScanOptions): Int32Array {
  const { units } = corpus;
  const wanted = options.languages === null ? null : sheets.map((s) => options.languages!.includes(s.id));
  const list: number[] = [];
  for (let f = 0; f < files; f++) {
    const row = f * FILE.STRIDE;
    if (!options.all && corpus.files[row + FILE.SET_APART] !== 0) continue;
    const first = corpus.files[row + FILE.UNITS];
    for (let u = first; u < first + corpus.files[row + FILE.UNIT_COUNT]; u++) {
      const at = u * UNIT.STRIDE;
      if (units[at + UNIT.TOKEN_COUNT] < options.minTokens) continue;
      if (!options.all && units[at + UNIT.SET_APART] !== 0) continue;
      if (wanted !== null && !wanted[corpus.sections[units[at + UNIT.SECTION] * SECTION.STRIDE + SECTION.LANGUAGE]])
        continue;
      list.push(u);
    }
  }
  return Int32Array.from(list);
}

interface BareContents {
  bytes: number;
  blobs: Map<FoundFile, Buffer>;
  failed: Map<FoundFile, string>;
}

/** Contents of bare repositories come from git, in one process for each. */
async function bareSizes(repositories: readonly FoundRepository[], limit: number): Promise<BareContents> {
  const contents: BareContents = { bytes: 0, blobs: new Map(), failed: new Map() };
  for (const repository of repositories) {
    if (repository.kind !== 'bare') continue;
    const ids = repository.files.map((f) => f.blobId ?? '');
    for await (const read of readBlobs({ gitDir: repository.gitDir }, ids, limit)) {
      const file = repository.files[read.position];
      if (read.bytes === null) contents.failed.set(file, read.reason);
      else {
        contents.blobs.set(file, read.bytes);
        contents.bytes += read.bytes.length;
      }
    }
  }
  return contents;
}

async function analyseBare(
  corpus: Corpus,
  repositories: readonly FoundRepository[],
  files: readonly FoundFile[],
  contents: BareContents,
): Promise<void> {
  let analyser: Analyser | null = null;
  for (let index = 0; index < files.length; index++) {
    if (repositories[files[index].repository].kind !== 'bare') continue;
    const bytes = contents.blobs.get(files[index]);
    if (bytes === undefined) {
      const reason = contents.failed.get(files[index]);
      corpus.files[index * FILE.STRIDE + FILE.NOT_ANALYSED] = reasonIndex(
        reason === 'too large' ? 'too-large' : 'unreadable',
      );
      continue;
    }
    analyser ??= new Analyser(corpus);
    analyser.analyse(index, files[index].path, bytes);
  }
}
