/** What to do about what was found: use it, build on it, or build. Pure. */
import type { Answer, Result } from './answer.ts';
import { lackingText } from './lacks.ts';

export type Advice = 'use' | 'extend' | 'build';

/**
 * From these confidences on. Of answers with .6 and more two in three name what was asked for, of those below .4 one in
 * three (docs/accuracy.md); between them a look decides.
 */
const USE = 0.6;
const EXTEND = 0.4;
/** So sure it is at least where the glossary clearly says what is meant: of 97 such needs 40 have the right one first, 52 among three. */
const MEANT = EXTEND;
/** Below, the right one is first in three cases of eighteen. */
const UNLIKELY = 0.25;

/** What is going away: nobody should begin to use it. */
export const isLeaving = (state: string | null): boolean =>
  state !== null && /deprecat|archiv|retired|obsolete|end.of.life/i.test(state);

/**
 * The order for reuse rather than for likeness: what others rely on a little before, what nobody owns a little, what lacks a fix
 * that another copy of it has behind that copy, and what is going away far behind. Points are those of scores, where a word in a name is worth two to three; of two that fit
 * differently well it decides nothing.
 */
export function orderedForReuse(results: readonly Result[]): Result[] {
  const worth = ({ score, consumers, state, owner, lacks }: Result): number =>
    score +
    0.1 * Math.log2(1 + consumers) -
    (isLeaving(state) ? 1.5 : 0) -
    (lacks.length > 0 ? 1 : 0) -
    (owner === null || owner.silent ? 0.2 : 0);
  return results
    .map((result) => ({ ...result, score: Math.round(1000 * worth(result)) / 1000 }))
    .sort((a, b) => b.score - a.score);
}

/** Below {@link UNLIKELY}, as answers round it. */
const isUnlikely = (confidence: number): boolean => Math.round(1000 * confidence) < 1000 * UNLIKELY;

/** What to do, in the words that all surfaces share. It is the first half of a sentence of which the reasons are the second. */
export function headlineOf(answer: Pick<Answer, 'recommendation' | 'confidence' | 'results' | 'searched'>): string {
  if (answer.searched.repositories === 0) return 'Not known';
  if (answer.recommendation === 'use') return 'Use what is there';
  if (answer.recommendation === 'extend') return 'Extend what is there';
  return answer.results.length === 0 || isUnlikely(answer.confidence) ? 'Build it' : 'Look at the nearest, then build';
}

export interface Recommendation {
  recommendation: Advice;
  /** As it was given, or what may be meant makes it. */
  confidence: number;
  /** Sentences, the most important first. */
  reasons: string[];
}

/**
 * @param meant what the glossary calls the need, where it says that clearly and the first was found by that: words of code then
 *   tell little, and their confidence alone would have it built again
 */
export function recommend(words: number, results: readonly Result[], meant: string | null = null): Recommendation {
  const [top] = results;
  const confidence = meant === null ? words : Math.max(words, MEANT);
  if (top === undefined)
    return { recommendation: 'build', confidence, reasons: ['nothing like it was found in what was searched'] };
  const reasons: string[] = [];
  // An estimator is a component of its own, called as its class is.
  const of = top.component === null || top.component.name === top.name ? '' : ` of ${top.component.name}`;
  const what = `${top.name}${of}`;
  let recommendation: Advice = confidence >= USE ? 'use' : confidence >= EXTEND ? 'extend' : 'build';
  if (recommendation === 'use') reasons.push(`${what} seems to be what you ask for`);
  if (recommendation === 'extend') {
    const isOtherName = words < EXTEND && meant !== null;
    const why = isOtherName ? `may be what you ask for under another name (${meant})` : 'comes near what you ask for';
    reasons.push(`${what} ${why}`);
  }
  if (recommendation === 'build') {
    const none = isUnlikely(confidence) ? 'nothing here seems to do that' : 'nothing clearly fits';
    // What speaks for or against something that does not fit helps nobody.
    return { recommendation, confidence, reasons: [`${none}; ${what} comes nearest`] };
  }
  if (recommendation === 'use') {
    if (top.inProgress !== null) {
      recommendation = 'extend';
      reasons.push(`it is still in progress (${top.inProgress}): join that work`);
    } else if (isLeaving(top.state)) {
      recommendation = 'extend';
      reasons.push(`it is ${top.state}: ask its owner what takes its place`);
    } else if (top.isTest) {
      recommendation = 'extend';
      reasons.push('it is part of tests or examples, not offered for use');
    }
  }
  reasons.push(...lackingText(top).map((text) => `it ${text}`));
  if (top.consumers > 0)
    reasons.push(`${top.consumers} ${top.consumers === 1 ? 'other uses' : 'others use'} it already`);
  if (top.copies > 0) reasons.push(`${top.copies} ${top.copies === 1 ? 'copy' : 'copies'} of it in other repositories`);
  if (top.owner === null) reasons.push('nobody is known to own it');
  if (top.licence === null) reasons.push('it declares no licence');
  return { recommendation, confidence, reasons };
}
