/**
 * Copies of one unit in the code of some repositories: runs of tokens in common nominate, alignment decides.
 *
 * Asked for 50 lines, some hundred runs are looked up in each repository; the best {@link ALIGNED} contents are aligned.
 */
import { type Alike, alike, LEAST_RATIO } from './alike.ts';
import { gramsOf, LONG } from './code-grams.ts';
import { type Content, type RepositoryCode, SHORTEST } from './repository-code.ts';
import type { AskedUnit } from './snippet.ts';

/** Contents whose tokens are compared one by one. */
const ALIGNED = 80;
/** Runs that so many contents of one repository have tell nothing. */
const COMMON = 400;
/** Runs of what is asked for that are looked up: of a longer unit every n-th. */
const MOST_GRAMS = 1500;

/** By content of the repository at hand; all zero between two. */
let scores = new Float64Array(1 << 12);

export interface Copy {
  alike: Alike;
  /** Where it stands: repositories by their place in the list, and documents of their segments. */
  at: { repository: number; document: number }[];
}

/** The nearest first. */
export function copiesOf(unit: AskedUnit, repositories: readonly RepositoryCode[]): Copy[] {
  if (unit.length < SHORTEST) return [];
  // What can be a copy of a long unit has one run in four in the index, the same that are asked for here.
  const every = unit.length * LEAST_RATIO < LONG;
  const all = [...new Set(gramsOf(unit.tokens, unit.start, unit.length, every))];
  const step = Math.max(1, all.length / MOST_GRAMS);
  const grams: number[] = [];
  for (let i = 0; i < all.length; i += step) grams.push(all[Math.floor(i)]);
  const nominated: { score: number; content: Content; repository: number }[] = [];
  for (const [r, code] of repositories.entries()) {
    const { contents } = code;
    if (scores.length < contents.length) scores = new Float64Array(2 * contents.length);
    const touched: number[] = [];
    for (const gram of grams) {
      const holders = code.holding(gram);
      if (holders.length === 0 || holders.length > COMMON) continue;
      const weight = 1 / (1 + Math.log2(holders.length));
      for (const c of holders) {
        if (scores[c] === 0) touched.push(c);
        scores[c] += weight;
      }
    }
    for (const c of touched) {
      const score = scores[c];
      scores[c] = 0;
      const content = contents[c];
      const ratio = Math.min(unit.length, content.length) / Math.max(unit.length, content.length);
      if (ratio < LEAST_RATIO) continue;
      if (unit.kind === null ? content.space >> 1 !== unit.space >> 1 : content.space !== unit.space) continue;
      nominated.push({ score: score * ratio, content, repository: r });
    }
  }
  nominated.sort(
    (a, b) => b.score - a.score || a.repository - b.repository || (a.content.hash < b.content.hash ? -1 : 1),
  );
  // The same code in several repositories is aligned once.
  const found = new Map<string, Copy | null>();
  for (const { content, repository } of nominated) {
    let copy = found.get(content.hash);
    if (copy === undefined) {
      if (found.size === ALIGNED) continue;
      const how = alike(unit, content);
      copy = how === null ? null : { alike: how, at: [] };
      found.set(content.hash, copy);
    }
    copy?.at.push(...content.documents.map((document) => ({ repository, document })));
  }
  return [...found.values()]
    .filter((copy) => copy !== null)
    .sort((a, b) => b.alike.rank - a.alike.rank || b.at.length - a.at.length);
}
