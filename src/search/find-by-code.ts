/**
 * What exists like some code: copies of each of its functions first, aligned, then what has most of its words. How sure an
 * answer is comes from the alignment; without a copy words alone never say "use".
 */

import { UNIT } from '../engine/corpus.ts';
import { PackedFile } from '../engine/pack.ts';
import { readAnalyses } from '../indexing/analyses.ts';
import type { Context } from '../operations/seam/operation.ts';
import { counted } from '../scan/report/counts.ts';
import { Stages } from '../stages.ts';
import type { Alike } from './alike.ts';
import type { Answer } from './answer.ts';
import { type Dismissed, dismissalsFor, placeText } from './choices/dismissals.ts';
import { analysedAs, codeKeyOf, SHORTEST } from './code-contents.ts';
import type { RepositoryCode } from './code-index.ts';
import { type Copy, copiesOf } from './copies.ts';
import { results } from './evidence.ts';
import { type Finder, type Found, finderOf, type Hit } from './finder.ts';
import { howCopied } from './how-copied.ts';
import { leftOut } from './not-searched.ts';
import { partsOf } from './parts.ts';
import { orderedForReuse, recommend } from './recommend.ts';
import { codeOf } from './repository-code.ts';
import { seenRepositories } from './seen-repositories.ts';
import type { AskedUnit } from './snippet.ts';
import { type Searchable, usersOf } from './store.ts';

/** Units of one file that are asked for; a module of a thousand lines has fifty. */
const MOST_UNITS = 100;
/** Scores of copies lie above all that words can reach, one point for each tenth of likeness. */
const COPY = 30;
const PER_LIKENESS = 10;
/** Places of one content among which the one that most rely on is looked for. */
const MOST_PLACES = 40;
/** What words alone can say: below where an answer advises use. */
const SUREST_BY_WORDS = 0.55;

export interface World {
  context: Context;
  all: readonly Searchable[];
  finder: Finder;
  code: readonly RepositoryCode[];
}

/** Everything that is searched for code, as the viewer sees it. */
export async function worldOf(context: Context, clock: Stages): Promise<World> {
  const { db, dataFolder } = context;
  const all = await seenRepositories(context);
  const finder = finderOf(dataFolder, all);
  clock.lap('load');
  const code: RepositoryCode[] = [];
  for (const { repository, segment } of finder.segments) {
    context.progress('code', code.length, finder.segments.length, 'repository');
    code.push(await codeOf(db, dataFolder, repository, segment.hash));
  }
  clock.lap('code');
  return { context, all, finder, code };
}

/** One answer for each unit that can be asked for, in their order. @param written words of the code as they stand there */
export async function answersByCode(
  context: Context,
  units: readonly AskedUnit[],
  limit: number,
  written: readonly string[],
): Promise<Answer[]> {
  const clock = new Stages();
  const world = await worldOf(context, clock);
  const { code } = world;
  const { asked, passed } = chosen(units, code);
  clock.lap('copies');
  const dismissals = await dismissalsFor(
    context.db,
    context.viewer,
    asked.map(({ unit }) => unit),
  );
  const answers: Answer[] = [];
  for (const [done, { unit, copies }] of asked.entries()) {
    context.signal.throwIfAborted();
    context.progress('functions', done, asked.length, 'function');
    answers.push(await answer(world, unit, copies, { said: dismissals.get(unit.key ?? '') ?? NONE, limit, written }));
  }
  if (passed > 0)
    answers[0]?.notSearched.push({
      what: counted(passed, 'function'),
      because: `of what was asked for: shorter than ${SHORTEST} tokens, without a body of its own, or beyond the first ${MOST_UNITS}`,
    });
  clock.lap('answers');
  clock.print();
  return answers;
}

/** What is asked for: outermost units, what lies in them where they themselves are no copies. */
function chosen(
  units: readonly AskedUnit[],
  code: readonly RepositoryCode[],
): { asked: { unit: AskedUnit; copies: Copy[] }[]; passed: number } {
  const asked: { unit: AskedUnit; copies: Copy[] }[] = [];
  /** Found as a copy, or within one. */
  const isCovered = new Uint8Array(units.length);
  let passed = 0;
  for (const [u, unit] of units.entries()) {
    const { parent } = unit;
    if (parent >= 0 && isCovered[parent] === 1) {
      isCovered[u] = 1;
      continue;
    }
    const isTooLittle = unit.length < SHORTEST || unit.isBoilerplate;
    if (units.length > 1 && (isTooLittle || asked.length === MOST_UNITS)) {
      passed++;
      continue;
    }
    const copies = copiesOf(unit, code);
    if (copies.length > 0) isCovered[u] = 1;
    else if (unit.kind === 'class' && units.some((other) => other.parent === u && other.length >= SHORTEST)) continue;
    else if (parent >= 0 && units[parent].kind !== 'class' && units[parent].length >= SHORTEST) continue;
    asked.push({ unit, copies });
  }
  if (asked.length > 0) return { asked, passed };
  // Nothing in it is large enough; the largest is asked for by its words.
  const [largest] = [...units].sort((a, b) => b.length - a.length);
  return { asked: [{ unit: largest, copies: [] }], passed: passed - 1 };
}

const NONE: Dismissed = new Set();

async function answer(
  world: World,
  unit: AskedUnit,
  found: readonly Copy[],
  { said, limit, written }: { said: Dismissed; limit: number; written: readonly string[] },
): Promise<Answer> {
  const whole = found.flatMap((copy) => undismissed(world, copy, said));
  const copies = whole.length > 0 ? whole : partsOf(unit, world.code).flatMap((copy) => undismissed(world, copy, said));
  const { hits, known } = await hitsOf(world, unit, copies, limit);
  const byWords = world.finder.findLike(unit.words, limit + known.size + said.size);
  for (const hit of byWords.hits) {
    const { file, ranked } = hit;
    if (hits.length < limit && file.component === null && !known.has(ranked.document) && !isDismissed(world, hit, said))
      hits.push(hit);
  }
  const words = { ...byWords.words, raw: [...written] };
  const answer = await answerOf(world, unit, copies, { ...byWords, hits, words });
  return said.size === 0 ? answer : { ...answer, dismissed: said.size };
}

function isDismissed(
  { all }: World,
  { repository, file, unit }: Pick<Hit, 'repository' | 'file' | 'unit'>,
  said: Dismissed,
): boolean {
  if (said.size === 0) return false;
  const identity = all.find(({ id }) => id === repository)?.identity ?? '';
  return said.has(placeText(identity, file.path, unit.name));
}

/** A copy without the places that were said not to be similar. */
function undismissed(world: World, copy: Copy, said: Dismissed): Copy[] {
  if (said.size === 0) return [copy];
  const { finder } = world;
  const at = copy.at.filter(
    ({ repository, document }) => !isDismissed(world, finder.at(finder.documentOf(repository, document)), said),
  );
  return at.length === 0 ? [] : [{ ...copy, at }];
}

/** Copies as results, and all documents that are such. */
export async function hitsOf(
  { context: { db, viewer }, finder }: World,
  unit: AskedUnit,
  copies: readonly Copy[],
  limit: number,
): Promise<{ hits: Hit[]; known: ReadonlySet<number> }> {
  const hits: Hit[] = [];
  const known = new Set<number>();
  for (const { alike, part, key, at } of copies) {
    const places = at.map(({ repository, document }) => finder.documentOf(repository, document));
    for (const document of places) known.add(document);
    if (hits.length === limit) continue;
    const found = places.slice(0, MOST_PLACES).map((document) => ({ document, ...finder.at(document) }));
    const order = found.length === 1 ? [0] : await byUse(db, viewer, found);
    const [first, ...same] = order.map((i) => found[i]);
    // What holds a function that has the lines has them too, and says nothing more.
    if (part && hits.some((hit) => isWithin(hit, first))) continue;
    const lines = Math.min(unit.last - unit.first, first.unit.end - first.unit.start) + 1;
    const there = part === undefined ? null : await linesOfPart(db, first, key, part);
    hits.push({
      ...first,
      ranked: { ...UNRANKED, document: first.document, score: COPY + PER_LIKENESS * alike.rank },
      same,
      match: { ...alike, lines, part: there },
    });
  }
  return { hits, known };
}

/** From what the analysis of its file keeps; the whole where that is gone. */
async function linesOfPart(
  db: Context['db'],
  { file, unit: { start, end } }: Pick<Hit, 'file' | 'unit'>,
  key: string,
  { from, length }: NonNullable<Copy['part']>,
): Promise<{ start: number; end: number }> {
  for await (const part of readAnalyses(db, [analysedAs(file)]))
    for (const record of part.values()) {
      const read = new PackedFile(record, 0);
      for (let u = 0; u < read.unitCount; u++) {
        if (read.unit(u, UNIT.START_LINE) !== start || codeKeyOf(read, u) !== key) continue;
        return { start: read.lineOf(u, from), end: read.lineOf(u, from + length - 1) };
      }
    }
  return { start, end };
}

function isWithin(inner: Pick<Hit, 'repository' | 'file' | 'unit'>, outer: typeof inner): boolean {
  const isThere = inner.repository === outer.repository && inner.file.path === outer.file.path;
  return isThere && outer.unit.start <= inner.unit.start && inner.unit.end <= outer.unit.end;
}

/** @param found hits by code and by words, and how sure the words are */
export async function answerOf(
  { context, all, finder, code }: World,
  unit: AskedUnit,
  copies: readonly Copy[],
  found: Found,
): Promise<Answer> {
  const shown = orderedForReuse(await results(context, found, all));
  const [best] = copies;
  const confidence = best === undefined ? Math.min(found.confidence, SUREST_BY_WORDS) : sureOf(best.alike);
  // Lines within something longer exist, and are nothing to use as they are.
  const advice = recommend(best?.part ? Math.min(confidence, SUREST_BY_WORDS) : confidence, shown);
  const match = shown[0]?.match ?? null;
  return {
    ...{ id: unit.name, query: `${unit.name}, lines ${unit.first}-${unit.last}` },
    ...advice,
    reasons:
      match === null
        ? advice.reasons
        : [`${shown[0].name} of ${shown[0].repo} ${howCopied(match)}`, ...advice.reasons.slice(1)],
    confidence: Math.round(confidence * 1000) / 1000,
    results: shown,
    unknownWords: [],
    searched: { ...finder.searched, repositories: code.length },
    notSearched: leftOut(finder, all),
    problem: null,
  };
}

/** Nothing found. */
export const NOTHING: Found = {
  ...{ hits: [], confidence: 0, unknown: [], words: { list: [], words: [], raw: [] }, hasPhrases: true },
};

/** Nothing of words. */
export const UNRANKED = { inCode: 0, inName: 0, inDoc: 0, covered: 0, meant: 0, features: new Float32Array(0) };

const sureOf = ({ type, rank }: Alike): number => (type === 'T1' ? 0.99 : type === 'T2' ? 0.95 : rank);

/** Places of the same code: what others use first, then what is finished and no test. */
async function byUse(
  db: Context['db'],
  viewer: Context['viewer'],
  found: readonly Pick<Hit, 'repository' | 'file' | 'unit'>[],
): Promise<number[]> {
  const users = await usersOf(
    db,
    viewer,
    found.map(({ repository, file, unit }) => ({ repository, path: file.path, name: unit.name, line: unit.start })),
  );
  const consumers = new Map(users.map(({ n, consumers }) => [n - 1, consumers]));
  const aside = ({ file }: Pick<Hit, 'file'>): number => (file.branch === null ? 0 : 2) + (file.isTest ? 1 : 0);
  return found
    .map((_, i) => i)
    .sort((a, b) => (consumers.get(b) ?? 0) - (consumers.get(a) ?? 0) || aside(found[a]) - aside(found[b]) || a - b);
}
