/**
 * Longer code that holds what is asked for: lines that somebody pasted into a function, or took out of one. Runs of tokens
 * in common nominate; the stretch that most of them cover is then aligned, by the rule for copies and more strictly, as the
 * best of many stretches is alike by chance more easily than a whole function.
 */
import type { Run } from '../engine/clones/common-tokens.ts';
import { type Alike, alike, LEAST_RATIO } from './alike.ts';
import type { Content } from './code-file.ts';
import { coveredBy, gramsOf, keptOfLong, LONG } from './code-grams.ts';
import type { RepositoryCode } from './code-index.ts';
import { type Copy, lookedUp } from './copies.ts';
import type { AskedUnit } from './snippet.ts';

/** Tokens below which lines stand in longer code by chance; a scan asks fifty of blocks, and nobody typed those in. */
const SHORTEST_PART = 35;
/** Contents whose tokens are looked at. */
const LOOKED_AT = 60;
/** Which part of the runs that could be found of it a content must have: a renamed copy has half of them at best. */
const LEAST_SHARE = 0.2;
/** Tokens that a stretch may have for each that is asked for: lines may have come in between. */
const WIDEST = 1.3;
const LEAST_VERBATIM = 0.8;
/** By shape alone, of what is long enough to have one. */
const LEAST_SHAPE = 0.92;
const LONG_ENOUGH = 100;
/** Parts of a stretch that are aligned: of a long one every n-th. */
const MOST_TRIED = 40;

interface Nominated {
  share: number;
  repository: number;
  content: number;
  key: string;
}

/** The nearest first; what is itself a copy of the whole is not looked for here. */
export function partsOf(unit: AskedUnit, repositories: readonly RepositoryCode[]): Copy[] {
  if (unit.length < SHORTEST_PART) return [];
  const grams = new Set(Array.from(gramsOf(unit.tokens, unit.start, unit.length, true), (gram) => gram >>> 0));
  const asked = lookedUp([...grams]);
  const nominated = repositories
    .flatMap((code, repository) => nominatedIn(code, repository, unit, asked))
    .sort((a, b) => b.share - a.share || a.repository - b.repository || (a.key < b.key ? -1 : 1));
  const looked = new Map<string, Copy | null>();
  for (const { repository, content, key } of nominated) {
    let copy = looked.get(key);
    if (copy === null || (copy === undefined && looked.size === LOOKED_AT)) continue;
    const there: Content = repositories[repository].content(content);
    if (copy === undefined) {
      const found = bestWithin(unit, stretchOf(there, grams, unit.length));
      copy = found && {
        ...{ alike: found.alike, key, content: there, at: [] },
        part: { from: found.stretch.start - there.start, length: found.stretch.length },
      };
      looked.set(key, copy);
    }
    copy?.at.push(...there.documents.map((document) => ({ repository, document })));
  }
  // A function before the class around it, which has the lines too.
  return [...looked.values()]
    .filter((copy) => copy !== null)
    .sort((a, b) => b.alike.rank - a.alike.rank || a.content.length - b.content.length || (a.key < b.key ? -1 : 1));
}

/** Of two counts for each content: all runs it has of what is asked for, and those that a long unit has too. */
function nominatedIn(code: RepositoryCode, repository: number, unit: AskedUnit, grams: readonly number[]): Nominated[] {
  const counts = new Map<number, number>();
  const wanted = { all: grams.length, kept: 0 };
  for (const gram of grams) {
    const holders = code.holders(gram);
    if (keptOfLong(gram)) wanted.kept++;
    for (const content of holders) counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  const nominated: Nominated[] = [];
  for (const [content, n] of counts) {
    const length = code.length(content);
    if (unit.length / length >= LEAST_RATIO || code.space(content) >> 1 !== unit.space >> 1) continue;
    const share = n / Math.max(1, length < LONG ? wanted.all : wanted.kept);
    if (share >= LEAST_SHARE) nominated.push({ share, repository, content, key: code.key(content) });
  }
  return nominated;
}

/** Where most of what is asked for stands. */
function stretchOf({ tokens, start, length }: Run, grams: ReadonlySet<number>, asked: number): Run {
  const covered = coveredBy(grams, tokens, start, length);
  const width = Math.min(length, Math.ceil(WIDEST * asked));
  let n = 0;
  let [best, most] = [0, -1];
  for (let end = 0; end < length; end++) {
    n += covered[end];
    if (end >= width) n -= covered[end - width];
    if (n > most) [best, most] = [end, n];
  }
  let [first, last] = [Math.max(0, best - width + 1), best];
  while (first < last && covered[first] === 0) first++;
  while (last > first && covered[last] === 0) last--;
  return { tokens, start: start + first, length: last - first + 1 };
}

/**
 * How what is asked for stands in a stretch. Runs of like shape before and behind may have widened it, so that the same
 * lines would not be told to be the same: where it is a copy, each part of it of the very length is looked at too.
 */
function bestWithin(unit: AskedUnit, widest: Run): { alike: Alike; stretch: Run } | null {
  let best = partAlike(unit, widest);
  if (best === null) return null;
  let stretch = widest;
  const spare = widest.length - unit.length;
  const step = Math.max(1, Math.ceil(spare / MOST_TRIED));
  for (let from = 0; best.type !== 'T1' && from <= spare; from += step) {
    const part = { ...widest, start: widest.start + from, length: unit.length };
    const how = partAlike(unit, part);
    if (how === null || (how.rank <= best.rank && (how.type === 'T3' || best.type !== 'T3'))) continue;
    best = how;
    stretch = part;
  }
  return { alike: best, stretch };
}

function partAlike(unit: AskedUnit, stretch: Run): Alike | null {
  const how = alike(unit, stretch);
  if (how === null) return null;
  const isShaped = unit.length >= LONG_ENOUGH && how.normalized >= LEAST_SHAPE;
  return how.similarity >= LEAST_VERBATIM || isShaped ? how : null;
}
