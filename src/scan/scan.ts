/**
 * The scan: from PATHs to clone classes. Needs no database, keeps nothing but the blob cache.
 *
 *     discover ─► analyse (threads) ─► group ─► search (threads) ─► classes ─► result
 */
import { availableParallelism } from 'node:os';
import { Analyser } from '../engine/analyse.ts';
import { SHORT } from '../engine/clones/evidence.ts';
import { groupUnits } from '../engine/clones/groups.ts';
import { Corpus, FILE, UNIT } from '../engine/corpus.ts';
import { compileScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { sheetForPath } from '../engine/lexing/languages.ts';
import { pathRule } from '../engine/lexing/path-rules.ts';
import { reasonIndex } from '../engine/lexing/reasons.ts';
import { UsageError } from '../errors.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { type Discovery, discover } from '../repositories/discover.ts';
import { families } from '../repositories/families.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { Stages } from '../stages.ts';
import { AnalysisCache } from './analysis-cache.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { recall, remember } from './class-memory.ts';
import { compare, type Earlier } from './compare.ts';
import { eligibleUnits } from './compared-units.ts';
import { Crew } from './crew.ts';
import { setFamilyCopiesApart } from './family-copies.ts';
import type { Scanned } from './findings/scanned.ts';
import { Findings } from './findings.ts';
import type { ScanOptions, ScanRequest } from './options.ts';
import type { ScanResult } from './result.ts';
import { recallSearch, rememberSearch } from './search-cache.ts';
import { applySettings, groundsOf, settle } from './settings.ts';
import type { FileTask } from './steps.ts';
import { recallVerdicts, rememberVerdicts } from './verdict-cache.ts';

/** @throws UsageError when a PATH, its settings or the baseline cannot be used, or nothing at all could be read */
export async function scan(request: ScanRequest): Promise<ScanResult> {
  const clock = new Stages();
  const asked = request.threads ?? 0;
  const crew = new Crew(asked > 0 ? asked : Math.min(8, availableParallelism()));
  const scanner = compileScanner();
  scanner.catch(() => {}); // waited for below
  try {
    const grounds = await groundsOf(request.paths);
    const options = settle(request, grounds);
    const baseline = options.baseline === null ? null : readBaseline(options.baseline);
    const found = await discover(options.paths, {
      wanted: (path) => isWanted(path, options.languages),
      progress: (files) => options.progress?.('listing', files, 0),
    });
    const rules = await applySettings(found, grounds);
    const kin = families(found.repositories, { cacheFolder: options.cacheFolder });
    // Waited for below; a failure before that must not count as unhandled.
    kin.catch(() => {});
    clock.lap('list');

    const files: FoundFile[] = [];
    for (const repository of found.repositories) for (const file of repository.files) files.push(file);
    let bytes = 0;
    for (const file of files) if (file.size > 0) bytes += Math.min(file.size, options.maxFileBytes);
    const bare = await bareSizes(found.repositories, options.maxFileBytes);
    bytes += bare.bytes;
    const corpus = Corpus.allocate(files.length, bytes);
    const cache = options.cacheFolder === null ? null : new AnalysisCache(options.cacheFolder, found.repositories);
    const records: (number | Int32Array | null)[] = files.map(() => null);
    const tasks: FileTask[] = [];
    for (let index = 0; index < files.length; index++) {
      const file = files[index];
      const repository = found.repositories[file.repository];
      if (repository.kind === 'bare') continue;
      tasks.push({
        index,
        raw: `${repository.root === '/' ? '' : repository.root}/${file.raw}`,
        path: file.path,
        stamp: { size: file.size, mtimeMs: file.mtimeMs, ctimeMs: file.ctimeMs, ino: file.ino },
        cached: cache?.find(file) ?? -1,
      });
      if (cache !== null && tasks[tasks.length - 1].cached >= 0) records[index] = tasks[tasks.length - 1].cached;
    }
    const analysed = await crew.all(
      {
        kind: 'analyse',
        corpus: corpus.buffers,
        scanner: await scanner,
        files: tasks,
        next: new SharedArrayBuffer(4),
        limit: options.maxFileBytes,
        records: cache?.records ?? null,
      },
      (taken) => options.progress?.('reading', taken, tasks.length),
    );
    for (const { packed } of analysed) for (const { file, record } of packed!) records[file] = record;
    await analyseBare(corpus, found.repositories, files, bare);
    for (let index = 0; index < files.length; index++) {
      const reason = reasonByName(found.repositories[files[index].repository], files[index]);
      if (reason !== null) corpus.files[index * FILE.STRIDE + FILE.SET_APART] = reason;
    }
    refuseWithoutAny(corpus, files, found);
    clock.lap('analyse');

    const family = await kin;
    setFamilyCopiesApart(corpus, files, family);
    const eligible = eligibleUnits(corpus, files, options);
    const groups = groupUnits(
      corpus,
      eligible,
      SHORT,
      (file) => files[file].repository,
      (unit) => !options.all && corpus.units[unit * UNIT.STRIDE + UNIT.SET_APART] !== 0,
    );
    clock.lap('group');
    const comparison = await compare(
      crew,
      corpus,
      groups,
      options.similarity,
      earlier(options),
      (stage) => clock.lap(stage),
      (done, of) => options.progress?.('comparing', done, of),
    );
    const { cacheFolder, paths } = options;
    const memory = cacheFolder === null ? null : recall(cacheFolder, paths);
    const forks = new Set(family).size < family.length;
    const scanned: Scanned = { options, found, files, corpus, family, forks, rules, baseline, memory, ...comparison };
    const findings = new Findings(scanned);
    const result = findings.result();
    if (options.baseline !== null && baseline === null) writeBaseline(options.baseline, findings.withUnits(), options);
    if (cacheFolder !== null) {
      remember(cacheFolder, paths, findings.known, memory, findings.remembered);
      cache!.save(files, records);
      if (comparison.searched !== null) rememberSearch(cacheFolder, paths, comparison.searched, comparison);
      if (comparison.notes !== null) rememberVerdicts(cacheFolder, paths, options.similarity, comparison.notes);
    }
    result.totals.fromCache = cache?.hits ?? 0;
    clock.lap('report');
    result.seconds = clock.wall;
    clock.print();
    return result;
  } finally {
    crew.end();
  }
}

function earlier({ cacheFolder, paths, similarity }: ScanOptions): Earlier | null {
  if (cacheFolder === null) return null;
  return {
    found: (key) => recallSearch(cacheFolder, paths, key),
    verdicts: () => recallVerdicts(cacheFolder, paths, similarity),
  };
}

/** Whether a file may hold code that was asked for, judged by its name alone. */
export function isWanted(path: string, languages: string[] | null): boolean {
  const sheet = sheetForPath(path);
  if (sheet !== null) return languages === null || languages.includes(sheet.id);
  if (path.endsWith('.ipynb')) return languages === null || languages.includes('python') || languages.includes('r');
  // Scripts without an extension say their language in their first line.
  return !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

/** Index of the reason for which a file's name or its repository's attributes set it apart, 0 to overrule, or null. */
export function reasonByName(repository: FoundRepository, file: FoundFile): number | null {
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

/** @throws UsageError when there was something, and nothing of it could be opened */
function refuseWithoutAny(corpus: Corpus, files: readonly FoundFile[], { repositories, left }: Discovery): void {
  const unreadable = reasonIndex('unreadable');
  if (files.some((_, f) => corpus.files[f * FILE.STRIDE + FILE.NOT_ANALYSED] !== unreadable)) return;
  const folders = left.filter(({ reason }) => reason === 'unreadable folder' || reason === 'unreadable repository');
  if (files.length === 0 && (folders.length === 0 || repositories.some((r) => r.otherFiles > 0))) return;
  const [first] = [...files.map((f) => f.place), ...folders.flatMap((f) => f.examples)];
  throw new UsageError(
    files.length > 1
      ? `nothing could be read: none of ${files.length} files can be opened`
      : `nothing could be read: ${first || 'the folder'} cannot be opened`,
    'Check the permissions, or scan as somebody who may read it.',
  );
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
