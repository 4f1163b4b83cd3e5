/** What to do about what was found: use it, build on it, or build. Pure. */
import type { Result } from './answer.ts';

export type Advice = 'use' | 'extend' | 'build';

/**
 * From these confidences on. Of answers with .6 and more two in three name what was asked for, of those below .4 one in
 * three (docs/accuracy.md); between them a look decides.
 */
const USE = 0.6;
const EXTEND = 0.4;

export interface Recommendation {
  recommendation: Advice;
  /** Sentences, the most important first. */
  reasons: string[];
}

export function recommend(confidence: number, results: readonly Result[]): Recommendation {
  const [top] = results;
  if (top === undefined)
    return { recommendation: 'build', reasons: ['nothing like it was found in what was searched'] };
  const reasons: string[] = [];
  const what = `${top.name}${top.component === null ? '' : ` of ${top.component.name}`}`;
  let recommendation: Advice = confidence >= USE ? 'use' : confidence >= EXTEND ? 'extend' : 'build';
  if (recommendation === 'use') reasons.push(`${what} seems to be what you ask for`);
  if (recommendation === 'extend') reasons.push(`${what} comes near: look at it before you build`);
  if (recommendation === 'build') reasons.push(`nothing fits well; ${what} comes nearest`);
  if (recommendation === 'use') {
    if (top.inProgress !== null) {
      recommendation = 'extend';
      reasons.push(`it is still in progress (${top.inProgress}): join that work`);
    } else if (top.state !== null && /deprecat|archiv|retired|obsolete/i.test(top.state)) {
      recommendation = 'extend';
      reasons.push(`it is ${top.state}: ask its owner what takes its place`);
    } else if (top.isTest) {
      recommendation = 'extend';
      reasons.push('it is part of tests or examples, not offered for use');
    }
  }
  if (top.consumers > 0)
    reasons.push(`${top.consumers} ${top.consumers === 1 ? 'other uses' : 'others use'} it already`);
  if (top.copies > 0) reasons.push(`${top.copies} ${top.copies === 1 ? 'copy' : 'copies'} of it in other repositories`);
  if (recommendation !== 'build' && top.owner === null) reasons.push('nobody is known to own it');
  if (recommendation !== 'build' && top.licence === null) reasons.push('it declares no licence');
  return { recommendation, reasons };
}
