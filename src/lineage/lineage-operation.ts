/** `lineage`: the family tree of a unit, and what its copies lack. */
import { z } from 'zod';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { counted, percent } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { day } from './day.ts';
import { isLikely, judgedFixes } from './judge.ts';
import {
  type CopyRow,
  copiesOf,
  historiesRead,
  namesNear,
  partsOf,
  type UnitPlace,
  type UnitRow,
  unitsNamed,
  unitsNumbered,
} from './store.ts';

const moment = z.object({ commit: z.string(), seconds: z.number().int(), author: z.string(), subject: z.string() });
const node = z.object({
  /** In the list of nodes, the one it was copied from; -1 for the first. */
  parent: z.number().int(),
  asked: z.boolean(),
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  team: z.string().nullable(),
  birth: moment,
  death: z.object({ commit: z.string(), seconds: z.number().int() }).nullable(),
  versions: z.number().int(),
  /** Its versions, oldest first, of more than a hundred the latest; null where they are not known one by one. */
  steps: z.array(moment).nullable(),
  changed: z.object({ commit: z.string(), seconds: z.number().int() }),
  copied: z
    .object({
      commit: z.string(),
      seconds: z.number().int(),
      author: z.string(),
      version: z.number().int(),
      similarity: z.number(),
      normalized: z.number(),
      now: z.number().nullable(),
      together: z.boolean(),
    })
    .nullable(),
  /** Ids of likely fixes that it lacks. */
  lacks: z.array(z.string()),
  /** The same with the commits that made them elsewhere. */
  missing: z.array(moment.extend({ id: z.string(), repo: z.string(), name: z.string() })),
});
type Node = z.output<typeof node>;
const candidate = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  start: z.number().int(),
  gone: z.boolean(),
});

/** Copies shown of one family; a larger one is cut, and says so. */
const MOST_NODES = 500;
const MOST_GENERATIONS = 100;
const MOST_CANDIDATES = 30;

const output = z.object({
  /** Parents before their copies; empty where several are meant. */
  nodes: z.array(node),
  /** What may be meant, where that is not clear. */
  candidates: z.array(candidate),
  /** Copies that were too many to show. */
  more: z.boolean(),
});
export type LineageAnswer = z.output<typeof output>;

export const lineageOperation = operation({
  name: 'lineage',
  summary: 'where a function came from, who copied it, and what its copies lack',
  description:
    'Draws the family of a function, method or class over whole histories and all repositories: who wrote it when, who ' +
    'copied which version of it, how far each copy has drifted, and which copies lack a fix. Moves and renamings within ' +
    'a repository are no copies. PLACE is REPO:PATH:NAME, PATH:NAME, REPO:NAME or NAME, each by its last parts. Needs ' +
    'whole histories: "spolia sync --history on".',
  input: z.object({
    place: z.string().min(1).max(1000).describe('REPO:PATH:NAME, PATH:NAME, REPO:NAME or NAME'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['place'],
  examples: [
    'spolia lineage churn-model:src/load.py:load_frame',
    'spolia lineage load.py:load_frame             the parts that make it clear are enough',
    'spolia lineage StandardScaler.fit --json',
  ],
  async run(context, { place }) {
    const found = await named(context, place);
    if (found.length > 1) {
      const candidates = found.map(({ repo, file, name, start, died_at }) => ({
        ...{ repo, file, name, start },
        gone: died_at !== null,
      }));
      return { nodes: [], candidates, more: found.length === MOST_CANDIDATES };
    }
    const { nodes, more } = await treeOf(context, found[0]);
    return { nodes, candidates: [], more };
  },
  text({ nodes, candidates, more }, { command }) {
    if (nodes.length === 0) {
      const lines = candidates.map(
        ({ repo, file, name, start, gone }) =>
          `    ${printable(repo)}:${printable(file)}:${printable(name)}  line ${start}${gone ? ', gone' : ''}`,
      );
      return `Several are meant; say which:\n\n${lines.join('\n')}\n${more ? '    …\n' : ''}`;
    }
    const children = new Map<number, number[]>();
    for (const [i, { parent }] of nodes.entries()) children.set(parent, [...(children.get(parent) ?? []), i]);
    const lines: string[] = [];
    const draw = (i: number, before: string, isLast: boolean, depth: number) => {
      const one = nodes[i];
      const own = i === 0 ? '' : `${before}${isLast ? '└─ ' : '├─ '}`;
      const under = i === 0 ? '' : `${before}${isLast ? '   ' : '│  '}`;
      const below = children.get(i) ?? [];
      const rest = `${under}${below.length > 0 ? '│  ' : '   '}`;
      lines.push(
        `${own}${one.asked ? '► ' : ''}${printable(one.name)}  ${printable(one.repo)}  ${printable(one.file)}:${one.start}${one.team === null ? '' : `  (${printable(one.team)})`}`,
      );
      for (const text of facts(one)) lines.push(`${rest}${text}`);
      for (const [k, child] of below.entries()) draw(child, under, k === below.length - 1, depth + 1);
    };
    draw(0, '', true, 0);
    const lacking = nodes.filter(({ lacks }) => lacks.length > 0);
    lines.push('');
    lines.push(
      `${counted(nodes.length - 1, 'copy', 'copies')}${more ? ' and more' : ''}; ` +
        (lacking.length === 0
          ? 'none is known to lack a fix.'
          : `${lacking.length} lack fixes. The patch of one: ${command} fixes --patch ${lacking[0].lacks[0]}`),
    );
    return `${lines.join('\n')}\n`;
  },
});

function facts({ birth, death, versions, changed, copied, lacks }: Node): string[] {
  const lines: string[] = [];
  const isSame = (ratio: number) => ratio >= 0.9995;
  if (copied === null || copied.together)
    lines.push(
      `born ${day(birth.seconds)} by ${printable(birth.author)}: ${printable(birth.subject)} (${birth.commit.slice(0, 12)})${copied?.together ? ', together with the one above' : ''}`,
    );
  else {
    const alike = isSame(copied.similarity)
      ? 'word for word'
      : isSame(copied.normalized)
        ? 'under other names'
        : `${percent(copied.similarity)} alike`;
    lines.push(
      `copied ${day(copied.seconds)} by ${printable(copied.author)} (${copied.commit.slice(0, 12)}) from version ${copied.version}, ${alike}`,
    );
  }
  const drift =
    copied?.now === null || copied === null
      ? ''
      : `, now ${isSame(copied.now) ? 'the same' : `${percent(copied.now)} alike`}`;
  lines.push(`${counted(versions, 'version')}, last changed ${day(changed.seconds)}${drift}`);
  if (death !== null) lines.push(`gone since ${day(death.seconds)} (${death.commit.slice(0, 12)})`);
  if (lacks.length > 0)
    lines.push(
      `✗ lacks ${counted(lacks.length, 'fix', 'fixes')}: ${lacks.slice(0, 3).join(', ')}${lacks.length > 3 ? ', …' : ''}`,
    );
  return lines;
}

/** What may be meant, in the ways in which a place can be read, the most exact first. */
function readings(place: string): UnitPlace[] {
  const parts = place.split(':').filter((part) => part !== '');
  if (parts.length >= 3) return [{ repo: parts[0], file: parts.slice(1, -1).join(':'), name: parts[parts.length - 1] }];
  if (parts.length === 2)
    return [
      { repo: null, file: parts[0], name: parts[1] },
      { repo: parts[0], file: null, name: parts[1] },
    ];
  return [{ repo: null, file: null, name: parts[0] ?? '' }];
}

async function named({ db, viewer }: Context, place: string): Promise<UnitRow[]> {
  const all = readings(place);
  for (const reading of all) {
    const found = await unitsNamed(db, viewer, reading, MOST_CANDIDATES);
    if (found.length === 0) continue;
    const living = found.filter(({ died_at }) => died_at === null);
    const exact = living.filter(({ name }) => name === reading.name);
    for (const list of [exact, living]) if (list.length === 1) return list;
    return living.length > 0 ? (exact.length > 0 ? exact : living) : found;
  }
  if ((await historiesRead(db, viewer)).length === 0) throw problems.noHistories();
  let suggestion: string | null = null;
  for (const reading of all) suggestion ??= nearest(reading.name, await namesNear(db, viewer, reading));
  throw problems.noSuchUnit(place, suggestion);
}

async function treeOf({ db, viewer }: Context, asked: UnitRow): Promise<{ nodes: Node[]; more: boolean }> {
  // Upwards to the first one; of several origins of a unit that was rewritten the first counts.
  let root = asked;
  const passed = new Set([asked.number]);
  for (let n = 0; n < MOST_GENERATIONS; n++) {
    const [edge] = await copiesOf(db, viewer, [root.number], 'origins');
    if (edge === undefined || passed.has(edge.origin)) break;
    const [origin] = await unitsNumbered(db, viewer, [edge.origin]);
    if (origin === undefined) break;
    passed.add(origin.number);
    root = origin;
  }
  // Then down, generation by generation.
  const list: { unit: UnitRow; edge: CopyRow | null; parent: number }[] = [{ unit: root, edge: null, parent: -1 }];
  const placeOf = new Map([[root.number, 0]]);
  let ring = [root.number];
  let more = false;
  while (ring.length > 0 && !more) {
    const edges = (await copiesOf(db, viewer, ring, 'copies')).filter(({ copy }) => !placeOf.has(copy));
    const units = new Map(
      (
        await unitsNumbered(
          db,
          viewer,
          edges.map(({ copy }) => copy),
        )
      ).map((u) => [u.number, u]),
    );
    ring = [];
    for (const edge of edges) {
      const unit = units.get(edge.copy);
      if (unit === undefined || placeOf.has(edge.copy)) continue;
      if (list.length >= MOST_NODES) {
        more = true;
        break;
      }
      placeOf.set(edge.copy, list.length);
      list.push({ unit, edge, parent: placeOf.get(edge.origin)! });
      ring.push(edge.copy);
    }
  }
  // What a method lacks, its class lacks.
  const classes = list.filter(({ unit }) => unit.kind === 'class').map(({ unit }) => unit.number);
  const wholesOf = new Map<number, number[]>([...placeOf.keys()].map((number) => [number, [number]]));
  for (const { whole, part } of classes.length === 0 ? [] : await partsOf(db, viewer, classes))
    wholesOf.set(part, [...(wholesOf.get(part) ?? []), whole]);
  const lacks = new Map<number, Node['missing']>();
  for (const judged of await judgedFixes(db, viewer, [...wholesOf.keys()])) {
    if (!isLikely(judged)) continue;
    const { copy, id, commit_id, commit_at, commit_by, subject } = judged.row;
    const { repo, name } = judged.origin;
    const fix = { id, commit: commit_id, seconds: commit_at, author: commit_by, subject, repo, name };
    for (const whole of wholesOf.get(copy)!) lacks.set(whole, [...(lacks.get(whole) ?? []), fix]);
  }
  const nodes = list.map(({ unit, edge, parent }): Node => {
    const { repo, file, name, kind, start, end, team } = unit;
    return {
      parent,
      asked: unit.number === asked.number,
      ...{ repo, file, name, kind, start, end, team },
      birth: { commit: unit.born_commit, seconds: unit.born_at, author: unit.born_by, subject: unit.born_subject },
      death: unit.died_commit === null ? null : { commit: unit.died_commit, seconds: unit.died_at! },
      versions: unit.versions,
      steps: unit.steps?.map(([commit, seconds, author, subject]) => ({ commit, seconds, author, subject })) ?? null,
      changed: { commit: unit.changed_commit, seconds: unit.changed_at },
      copied:
        edge === null
          ? null
          : {
              commit: edge.at_commit,
              seconds: edge.at_time,
              author: edge.by_whom,
              version: edge.origin_version,
              similarity: round(edge.similarity),
              normalized: round(edge.normalized),
              now: edge.similarity_now === null ? null : round(edge.similarity_now),
              together: edge.together,
            },
      lacks: (lacks.get(unit.number) ?? []).map(({ id }) => id),
      missing: lacks.get(unit.number) ?? [],
    };
  });
  return { nodes, more };
}

const round = (ratio: number): number => Math.round(ratio * 1000) / 1000;
