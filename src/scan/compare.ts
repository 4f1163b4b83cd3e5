/** The comparing half of a scan: from groups to edges, fragments and classes, on all threads. */
import { buildClasses, groupsOfVariants, type Similarity, similarityGraph } from '../engine/clones/classes.ts';
import { allocateFragments, FRAGMENT_PHASES } from '../engine/clones/fragments.ts';
import type { Groups } from '../engine/clones/groups.ts';
import { allocateSearch, SEARCH_PHASES, Search, sketchBytes } from '../engine/clones/search.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { Crew } from './crew.ts';
import type { Notes, Remembered } from './verdict-cache.ts';

export interface Comparison {
  groups: Groups;
  groupEdges: Int32Array[];
  variantEdges: Int32Array[];
  /** Records of fragments, a list from each thread. */
  fragments: Int32Array[];
  graph: Similarity;
  /** Lists of groups, the representative's first. */
  classes: Int32Array[];
  /** Outcomes of alignments, for the next scan. */
  notes: Notes;
}

/** What one round of neighbours' neighbours brings has neighbours of its own; a third round brought nothing more. */
const EXPANSIONS = 2;
/** Phases that one thread does alone, because they are one pass over one array. */
const ALONE = new Set(['sum', 'index']);

export async function compare(
  crew: Crew,
  corpus: Corpus,
  groups: Groups,
  similarity: number,
  remembered: Remembered,
  lap: (stage: string) => void,
  progress: (done: number, of: number) => void,
): Promise<Comparison> {
  const buffers = allocateSearch(corpus, groups, remembered.units, crew.threads, similarity);
  await crew.all({ kind: 'prepare-search', buffers });
  const { groupCount } = groups;
  const groupOf = groupsOfVariants(groups);
  const edges = async () => {
    const results = await crew.all({ kind: 'edges' });
    const byGroup = results.map((r) => r.variantEdges!.map((v, i) => (i % 4 < 2 ? groupOf[v] : v)));
    const neighbours = Search.adjacency(
      groupCount,
      [...results.map((r) => r.groupEdges!), ...byGroup],
      4,
      buffers.neighbourStart,
    );
    return { results, neighbours: neighbours.list };
  };

  const stages = SEARCH_PHASES.length + FRAGMENT_PHASES.length;
  for (const [i, phase] of SEARCH_PHASES.entries()) {
    progress(i, stages);
    if (ALONE.has(phase)) crew.alone({ kind: 'search', phase });
    else if (phase === 'expand') {
      for (let round = 0; round < EXPANSIONS; round++) {
        const { results, neighbours } = await edges();
        const refused = Search.adjacency(
          groupCount,
          results.map((r) => r.refused!),
          2,
        );
        Search.again(buffers);
        await crew.all({ kind: 'search', phase, neighbours, refused });
      }
    } else await crew.all({ kind: 'search', phase });
    lap(phase);
  }

  const { results, neighbours } = await edges();
  const fragmentBuffers = allocateFragments(corpus, groups, buffers, sketchBytes(buffers.shape), neighbours, {
    verdicts: remembered.fragments,
    blocks: remembered.blocks,
  });
  await crew.all({ kind: 'prepare-fragments', buffers: fragmentBuffers });
  for (const [i, phase] of FRAGMENT_PHASES.entries()) {
    progress(SEARCH_PHASES.length + i, stages);
    if (ALONE.has(phase)) crew.alone({ kind: 'fragments', phase });
    else await crew.all({ kind: 'fragments', phase });
  }
  const fragments = (await crew.all({ kind: 'fragment-records' })).map((r) => r.fragments!);
  lap('fragments');

  const groupEdges = results.map((r) => r.groupEdges!);
  const variantEdges = results.map((r) => r.variantEdges!);
  const graph = similarityGraph(groups, groupEdges, variantEdges);
  const classes = buildClasses(groups, graph);
  lap('classes');
  if (process.env.SPOLIA_STAGES) {
    const work = new Float64Array(16);
    for (const r of results) for (let i = 0; i < work.length; i++) work[i] += r.work![i];
    process.stderr.write(`${JSON.stringify({ groups: groupCount, variants: groups.variantCount, work: [...work] })}\n`);
  }
  const noted = (await crew.all({ kind: 'notes' })).map((r) => r.notes!);
  const notes: Notes = {
    units: noted.map((n) => n.units),
    fragments: noted.map((n) => n.fragments),
    records: fragments,
    fresh: noted.reduce((sum, n) => sum + n.fresh, 0),
  };
  return { groups, groupEdges, variantEdges, fragments, graph, classes, notes };
}
