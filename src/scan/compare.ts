/** The comparing half of a scan: from groups to edges, fragments and classes, on all threads. */
import { classesOf, type FoundClasses } from '../engine/clones/classes.ts';
import type { Groups } from '../engine/clones/groups.ts';
import { goneGroups, ResumedSearch, renumber } from '../engine/clones/resumed-search.ts';
import {
  Aligner,
  FRAGMENT_PHASES,
  type KnownVerdicts,
  type Limits,
  SEARCH_PHASES,
  Search,
  searchInput,
} from '../engine/clones/search.ts';
import { type SearchState, StateRecorder } from '../engine/clones/search-state.ts';
import type { Corpus } from '../engine/corpus.ts';
import { TOO_MUCH_CODE } from '../engine/kernel/kernel.ts';
import { UsageError } from '../errors.ts';
import type { Crew } from './crew.ts';
import { type Found, searchKey } from './search-cache.ts';
import type { Notes } from './verdict-cache.ts';

export interface Comparison extends Found, FoundClasses {
  groups: Groups;
  /** Aligns what the search did not. */
  aligner: Aligner;
  /** For the next scan: what was searched; null when that is not wanted, or known. */
  searched: string | null;
  /** Outcomes of alignments, for the next scan; null when they are not wanted, or nothing was aligned. */
  notes: Notes | null;
  /**
   * Makes what the next search can go on from, whenever that is convenient; null when that is not wanted, or there is one that will
   * do.
   */
  state: (() => SearchState | null) | null;
}

/** What earlier scans of the same found out. */
export interface Earlier {
  /** What a search of exactly the same code by the same rule found, null if there was none; null where nobody keeps that. */
  found: ((key: string) => Found | null) | null;
  verdicts(): KnownVerdicts;
  /** Whether the next search shall be able to go on from this one. */
  keepsState?: boolean;
  limits?: Limits;
}

/** What one round of neighbours' neighbours brings has neighbours of its own; a third round brought nothing more. */
const EXPANSIONS = 2;
/** Phases that one thread does alone, because they are one pass over one array. */
const ALONE = new Set(['sum', 'index', 'fragmentPrepare', 'fragmentSum', 'fragmentIndex']);

const ADVICE =
  'Compare fewer repositories at once: a scan of some of them, or an index of its own for each part of the company. A scan can leave out short units by --min-tokens.';

/** @throws UsageError when the code is more than one search can hold */
export async function compare(...given: Parameters<typeof compared>): Promise<Comparison> {
  try {
    return await compared(...given);
  } catch (error) {
    if (error instanceof Error && error.message === TOO_MUCH_CODE) throw new UsageError(TOO_MUCH_CODE, ADVICE);
    throw error;
  }
}

async function compared(
  crew: Crew,
  corpus: Corpus,
  groups: Groups,
  similarity: number,
  earlier: Earlier | null,
  lap: (stage: string) => void,
  progress: (done: number, of: number) => void,
): Promise<Comparison> {
  const input = searchInput(corpus, groups);
  const recall = earlier?.found ?? null;
  const key = recall === null ? null : searchKey(input, groups, similarity);
  const before = key === null ? null : recall!(key);
  if (before !== null) {
    lap('prepare');
    const aligner = Aligner.alone(corpus, groups);
    const found = classesOf(aligner.memory.kernel, groups, before.groupEdges, before.variantEdges);
    lap('verify');
    return {
      groups,
      ...before,
      ...found,
      aligner,
      searched: null,
      notes: null,
      state: null,
    };
  }
  const known = earlier === null ? null : earlier.verdicts();
  const request = { threads: crew.threads, similarity, known, limits: earlier?.limits };
  const search = new Search(corpus, groups, input, request);
  const recorder =
    earlier?.keepsState && corpus.tokenCount <= MOST_TOKENS ? new StateRecorder(search, groups, input, request) : null;
  await crew.all({ kind: 'prepare-search', shared: search.shared });
  lap('prepare');
  let found: (Pick<Found, 'groupEdges' | 'variantEdges'> & FoundClasses) | null = null;
  /** One thread's work, and nothing that blocks could change. */
  const classify = () => {
    const [groupEdges, variantEdges] = [search.groupEdges(), search.variantEdges()];
    found = { groupEdges, variantEdges, ...classesOf(search.shared, groups, groupEdges, variantEdges) };
  };
  const phases = [...SEARCH_PHASES, ...FRAGMENT_PHASES];
  for (const [i, phase] of phases.entries()) {
    progress(i, phases.length);
    const rounds = phase === 'expand' ? EXPANSIONS : 1;
    if (phase === 'fragmentPrepare') recorder?.units();
    for (let round = 0; round < rounds; round++) {
      if (phase === 'expand' || phase === 'fragmentPrepare') crew.alone({ kind: 'link' });
      if (ALONE.has(phase)) crew.alone({ kind: 'search', phase });
      else await crew.all({ kind: 'search', phase }, undefined, phase === 'fragmentVerify' ? classify : undefined);
      if (phase === 'verify' || phase === 'expand') recorder?.found();
    }
    lap(phase);
  }
  const { groupEdges, variantEdges, graph, classes } = found!;
  const fragments = search.fragments();
  if (process.env.SPOLIA_STAGES) {
    const { groupCount, variantCount } = groups;
    process.stderr.write(`${JSON.stringify({ groups: groupCount, variants: variantCount, work: search.work })}\n`);
  }
  const noted = known === null ? null : search.notes();
  const notes: Notes | null = noted && {
    units: noted.map((n) => n.units),
    fragments: noted.map((n) => n.fragments),
    records: fragments,
    fresh: search.fresh,
  };
  const aligner = search.aligner(corpus, groups);
  return {
    groups,
    groupEdges,
    variantEdges,
    fragments,
    graph,
    classes,
    aligner,
    searched: key,
    notes,
    state: recorder === null ? null : () => recorder.end(),
  };
}

/** Of more code no state is kept: a gigabyte to be written and read. */
const MOST_TOKENS = 1 << 27;
/**
 * Groups that may have come or gone before the state of a search is written anew: each has others compared again the next time. The
 * state of 15,000 groups takes .1 s to write, beside what else a command does at its end; that of a large company seconds.
 */
const WORTH_WRITING = 12;
/** Of so many tokens, 100 MB of state, it is written as soon as this part of all groups had to be compared again. */
const SOON_WRITTEN = 1 << 23;
const MANY_COMPARED = 0.1;
/** From so many on outcomes of alignments are worth reading, which takes .05 s there. */
const WORTH_RECALLING = 12;

/**
 * The same, going on from an earlier search of nearly the same code, on this thread alone: finds exactly what
 * {@link compare} finds. Null where that cannot be.
 */
export function compareAgain(
  corpus: Corpus,
  groups: Groups,
  similarity: number,
  { state, verdicts, limits }: { state: SearchState; verdicts: () => KnownVerdicts; limits?: Limits },
  lap: (stage: string) => void,
): Comparison | null {
  const input = searchInput(corpus, groups);
  const from = renumber(state, groups, input, similarity);
  const gone = from === null ? null : goneGroups(from);
  if (from === null || gone === null) return null;
  const moved = from.gone.length + from.came.length;
  const known = moved > WORTH_RECALLING ? verdicts() : null;
  const resumed = new ResumedSearch(corpus, groups, input, similarity, from, gone, known, limits?.from);
  const { search } = resumed;
  lap('prepare');
  resumed.select();
  lap('select');
  resumed.verify();
  lap('verify');
  const isLittle = corpus.tokenCount <= SOON_WRITTEN && moved > 0;
  const isWorthIt = moved > WORTH_WRITING || (isLittle && resumed.compared > MANY_COMPARED * groups.groupCount);
  const recorder = isWorthIt
    ? new StateRecorder(search, groups, input, { similarity, limits: state.rule }, from.identity)
    : null;
  recorder?.found();
  for (let round = 0; round < EXPANSIONS; round++) {
    resumed.expand(round);
    recorder?.found();
  }
  recorder?.units();
  lap('expand');
  resumed.selectBlocks();
  lap('fragmentSelect');
  resumed.verifyBlocks();
  lap('fragmentVerify');
  const [groupEdges, variantEdges, fragments] = [search.groupEdges(), search.variantEdges(), search.fragments()];
  const { graph, classes } = classesOf(search.shared, groups, groupEdges, variantEdges);
  lap('classes');
  const aligner = search.aligner(corpus, groups);
  if (process.env.SPOLIA_STAGES) process.stderr.write(`${JSON.stringify(resumed.counts)}\n`);
  return {
    groups,
    groupEdges,
    variantEdges,
    fragments,
    graph,
    classes,
    aligner,
    searched: null,
    notes: null,
    state: recorder === null ? null : () => recorder.end(resumed.blockVisits),
  };
}
