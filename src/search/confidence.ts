/**
 * How sure it is that what was asked for exists among what was found: signs of the whole answer, and a logistic model of
 * them. bench/search/exists.mjs judges it, asking each query with its answer there, and taken away with all its copies;
 * docs/accuracy.md has how well it tells the two apart, which is far worse than how well it knows how sure it is.
 */
import type { Asked } from './asked.ts';
import { F } from './features.ts';
import type { Ranked, Ranker } from './ranker.ts';

export const SIGNS = [
  // Of the best, and its lead over the mean of the next nine.
  'score',
  'lead',
  // Part of the query that stands in the best one's name, words weighed by how rare they are.
  'inName',
  // Words of the query: of a long one, something always fits.
  'words',
  // How much else in the best one speaks for the words of the query, and how long its name is.
  'likely',
  'nameLength',
  // Whether name and documentation of the best one say every word that was asked for, its name one of them.
  'said',
] as const;

/**
 * Learnt from 3,537 queries over six public repositories, each twice; but for `said`, which is set by hand: sentences of
 * documentation, which those queries are, hardly ever stand whole in another one, and what people type often does.
 */
const WEIGHTS: Readonly<Record<(typeof SIGNS)[number], number>> = {
  score: 1.16,
  lead: 0.73,
  inName: 0.92,
  words: -0.16,
  likely: -1.49,
  nameLength: -0.34,
  said: 0.6,
};
const AT_NOTHING = -1.03;

export function signsOf(ranker: Ranker, query: Asked, ranked: readonly Ranked[]): number[] {
  const top = ranked[0];
  if (top === undefined) return SIGNS.map(() => 0);
  const { index } = ranker;
  const rarity = query.words.map((text) => {
    const w = index.words.idOf(text);
    return ranker.rarity(w === undefined ? 0 : index.documentsOf(w));
  });
  const total = rarity.reduce((sum, r) => sum + r, 0) || 1;
  const inName = rarity.reduce((sum, r, i) => sum + (((top.inName >>> i) & 1) === 1 ? r : 0), 0) / total;
  const rest = ranked.slice(1, 10);
  const mean = rest.reduce((sum, r) => sum + r.score, 0) / Math.max(1, rest.length);
  return [
    top.score / 10,
    (top.score - mean) / 3,
    inName,
    Math.log(1 + query.words.length),
    top.features[F.likely],
    top.features[F.nameLength],
    isSaid(top, query.words.length) ? 1 : 0,
  ];
}

/** One word alone is met by chance, and of more than 30 not all are told apart. */
function isSaid({ inName, inDoc }: Ranked, words: number): boolean {
  return words >= 2 && words <= 30 && inName !== 0 && (inName | inDoc) === 2 ** words - 1;
}

/** 0 to 1. Nothing found is nothing there. */
export function confidenceOf(signs: readonly number[]): number {
  if (signs.every((s) => s === 0)) return 0;
  const sum = SIGNS.reduce((z, sign, i) => z + WEIGHTS[sign] * signs[i], AT_NOTHING);
  return 1 / (1 + Math.exp(-sum));
}
