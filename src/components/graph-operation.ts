/** `graph`: who uses whom, around one component or all over. */
import { z } from 'zod';
import { operation } from '../operations/seam/operation.ts';
import { ecosystemOfPath } from '../reuse/code-of.ts';
import { distances } from '../reuse/graph.ts';
import { consumersOf, hiddenConsumers, nodeKey, packageEdges } from '../reuse/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { findComponent } from './find-component.ts';
import { holdersOf } from './store.ts';
import { subjectOf } from './subject.ts';

/** Pasted copies, largest first. */
const COPIES_READ = 500;

const node = z.object({
  /** Of this answer: edges name it. */
  id: z.number().int(),
  /** Of the component that lies there, where one does. */
  component: z.number().int().nullable(),
  name: z.string(),
  kind: z.string(),
  repo: z.string(),
  folder: z.string(),
  team: z.string().nullable(),
  /** Uses between it and what was asked for: 1 uses it, 2 uses what uses it; -1 is used by it. Null without a start. */
  distance: z.number().int().nullable(),
  /** Whether it uses what was asked for, or is used by it, alone by pasted code. */
  pasted: z.boolean(),
});

const edge = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** `uses`: imports. `copies`: has pasted code of it, or the other way round, which comes first is for lineage. */
  kind: z.enum(['uses', 'copies']),
});

/** Lines of all uses; more of them nobody reads. */
const MOST_WORDED = 200;

const output = z.object({
  /** Null where all of it was asked for. */
  start: z.number().int().nullable(),
  nodes: z.array(node),
  edges: z.array(edge),
  /** Beyond the limit or the distance. */
  left: z.number().int(),
});
export type GraphAnswer = z.output<typeof output>;

export const graphOperation = operation({
  name: 'graph',
  summary: 'who uses whom: packages and repositories, around one component or all of them',
  description:
    'Packages and repositories with the imports between them: around a component, what uses it (directly, and through ' +
    'others) and what it uses; without a name the whole of it. Repositories that only have pasted code of it are told apart.',
  input: z.object({
    name: z.string().min(1).max(1000).optional().describe('NAME, REPO:NAME, REPO:PATH:NAME or #ID of a component'),
    distance: z.number().int().min(1).max(10).default(3).describe('how many uses away from it, 1 to 10'),
    limit: z.number().int().min(1).max(5000).default(1000).describe('how many to show at most, 1 to 5000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: ['spolia graph acme-features', 'spolia graph --json > graph.json'],
  async run({ db, viewer }, { name, distance, limit }) {
    const edges: { from: string; to: string }[] = await packageEdges(db, viewer);
    /** By key of a node: repository and folder, as edges have it. */
    const far = new Map<string, number>();
    const special = new Map<string, Omit<z.output<typeof node>, 'id' | 'distance'>>();
    let start: string | null = null;
    if (name === undefined) for (const { from, to } of edges) far.set(from, 0).set(to, 0);
    else {
      const row = await findComponent(db, viewer, name);
      const subject = subjectOf(row);
      const folder = row.scope.replace(/\/$/, '');
      const ecosystem = subject?.kind === 'package' ? subject.ecosystem : ecosystemOfPath(row.file);
      start = row.holds ? nodeKey(row.repository, ecosystem, folder) : `component ${row.id}`;
      special.set(start, {
        ...{ component: row.id, name: row.name, kind: row.kind, repo: row.repo, team: row.team, pasted: false },
        folder: row.holds ? folder : row.file,
      });
      // A class lies in a package, and is used by fewer.
      if (!row.holds && subject !== null)
        for (const { repository, holder } of await consumersOf(db, viewer, subject))
          edges.push({ from: nodeKey(repository, ecosystem, holder), to: start });
      for (const [key, n] of distances(edges, start, distance)) far.set(key, n);
      far.set(start, 0);
      const copies = subject === null ? [] : await hiddenConsumers(db, viewer, subject, COPIES_READ);
      for (const { identity, team } of copies) {
        const key = `pasted ${identity}`;
        if (special.has(key)) continue;
        far.set(key, 1);
        const named = identity.slice(identity.lastIndexOf('/') + 1);
        special.set(key, {
          component: null,
          name: named,
          kind: 'repository',
          repo: identity,
          folder: '',
          team,
          pasted: true,
        });
        edges.push({ from: key, to: start });
      }
    }
    // What is nearest stays where there are too many.
    const keys = [...far].sort((a, b) => Math.abs(a[1]) - Math.abs(b[1]) || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
    const shown = keys.slice(0, limit);
    const idOf = new Map(shown.map((key, k) => [key, k]));
    const holders = await holdersOf(
      db,
      viewer,
      shown.filter((key) => !special.has(key)),
    );
    const nodes = shown.flatMap((key, id) => {
      const facts = special.get(key) ?? holders.get(key);
      return facts === undefined
        ? []
        : [{ id, pasted: false, ...facts, distance: start === null ? null : far.get(key)! }];
    });
    return {
      start: start === null ? null : idOf.get(start)!,
      nodes,
      edges: edges.flatMap(({ from, to }) => {
        const [a, b] = [idOf.get(from), idOf.get(to)];
        if (a === undefined || b === undefined || a === b) return [];
        return [{ from: a, to: b, kind: from.startsWith('pasted ') ? ('copies' as const) : ('uses' as const) }];
      }),
      left: keys.length - shown.length,
    };
  },
  text({ start, nodes, edges, left }) {
    if (nodes.length === 0) return 'No package of the index is imported by another one.\n';
    const byId = new Map(nodes.map((n) => [n.id, n]));
    const title = ({ repo, folder }: (typeof nodes)[number]) => printable(folder === '' ? repo : `${repo}/${folder}`);
    const lines =
      start === null
        ? [
            `${counted(nodes.length, 'package')}, ${counted(edges.length, 'use')} between them`,
            '',
            ...edges
              .map(({ from, to }) => `  ${title(byId.get(from)!)} uses ${title(byId.get(to)!)}`)
              .sort()
              .slice(0, MOST_WORDED),
            ...(edges.length > MOST_WORDED ? [`  … ${thousands(edges.length - MOST_WORDED)} more: --json`] : []),
          ]
        : nodes
            .toSorted((a, b) => b.distance! - a.distance!)
            .map((n) => {
              const steps = Math.abs(n.distance!);
              if (steps === 0) return `* ${printable(n.name)}  ${title(n)}`;
              if (n.pasted) return `  has pasted code of it: ${title(n)}`;
              const through = steps === 1 ? '' : ` through ${counted(steps - 1, 'other')}`;
              return n.distance! > 0 ? `  uses it${through}: ${title(n)}` : `  is used by it${through}: ${title(n)}`;
            });
    if (left > 0) lines.push('', `${thousands(left)} more beyond the limit; --limit shows them.`);
    return `${lines.join('\n')}\n`;
  },
});
