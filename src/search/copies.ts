/**
 * Copies of one unit in the code of some repositories: runs of tokens in common nominate, alignment decides.
 *
 * Asked for 50 lines, some hundred runs are looked up in each repository; the best {@link ALIGNED} contents are aligned.
 */
import { type Alike, alike, LEAST_RATIO } from './alike.ts';
import { SHORTEST } from './code-contents.ts';
import type { Content } from './code-file.ts';
import { gramsOf, LONG } from './code-grams.ts';
import type { RepositoryCode } from './code-index.ts';
import type { AskedUnit } from './snippet.ts';

/** Contents whose tokens are compared one by one. */
const ALIGNED = 80;
/** Runs of what is asked for that are looked up: of a longer unit every n-th. */
const MOST_GRAMS = 1500;

/** By content of the repository at hand; all zero between two. */
let scores = new Float64Array(1 << 12);

export interface Copy {
  alike: Alike;
  /** Of longer code a stretch is a copy, and not the whole: its tokens, counted from the first of the content. */
  part?: { from: number; length: number };
  /** See `codeKey`. */
  key: string;
  content: Content;
  /** Where it stands: repositories by their place in the list, and documents of their segments. */
  at: { repository: number; document: number }[];
}

interface Nominated {
  score: number;
  repository: number;
  content: number;
  key: string;
}

/** The nearest first. */
export function copiesOf(unit: AskedUnit, repositories: readonly RepositoryCode[]): Copy[] {
  if (unit.length < SHORTEST) return [];
  const grams = askedGrams(unit);
  const nominated = repositories.flatMap((code, repository) => nominatedIn(code, repository, unit, grams));
  nominated.sort((a, b) => b.score - a.score || a.repository - b.repository || (a.key < b.key ? -1 : 1));
  // The same code in several repositories is aligned once.
  const found = new Map<string, Copy | null>();
  for (const { repository, content, key } of nominated) {
    let copy = found.get(key);
    if (copy === null || (copy === undefined && found.size === ALIGNED)) continue;
    const there: Content = repositories[repository].content(content);
    if (copy === undefined) {
      const how = alike(unit, there);
      copy = how === null ? null : { alike: how, key, content: there, at: [] };
      found.set(key, copy);
    }
    copy?.at.push(...there.documents.map((document) => ({ repository, document })));
  }
  return [...found.values()]
    .filter((copy) => copy !== null)
    .sort((a, b) => b.alike.rank - a.alike.rank || b.at.length - a.at.length);
}

function askedGrams(unit: AskedUnit): number[] {
  // What can be a copy of a long unit has one run in four in the index, the same that are asked for here.
  const every = unit.length * LEAST_RATIO < LONG;
  return lookedUp([...new Set(gramsOf(unit.tokens, unit.start, unit.length, every))]);
}

/**
 * Those of many runs that are looked up, in the order of hashes, which is that of the files: pages that are read once are
 * not left and met again.
 */
export function lookedUp(all: readonly number[]): number[] {
  const step = Math.max(1, all.length / MOST_GRAMS);
  const grams: number[] = [];
  for (let i = 0; i < all.length; i += step) grams.push(all[Math.floor(i)]);
  return grams.sort((a, b) => a - b);
}

function nominatedIn(code: RepositoryCode, repository: number, unit: AskedUnit, grams: readonly number[]): Nominated[] {
  if (scores.length < code.count) scores = new Float64Array(2 * code.count);
  const touched: number[] = [];
  for (const gram of grams) {
    const holders = code.holders(gram);
    if (holders.length === 0) continue;
    const weight = 1 / (1 + Math.log2(holders.length));
    for (const c of holders) {
      if (scores[c] === 0) touched.push(c);
      scores[c] += weight;
    }
  }
  const nominated: Nominated[] = [];
  for (const content of touched) {
    const score = scores[content];
    scores[content] = 0;
    const length = code.length(content);
    const ratio = Math.min(unit.length, length) / Math.max(unit.length, length);
    if (ratio < LEAST_RATIO) continue;
    const space = code.space(content);
    if (unit.kind === null ? space >> 1 !== unit.space >> 1 : space !== unit.space) continue;
    nominated.push({ score: score * ratio, repository, content, key: code.key(content) });
  }
  return nominated;
}
