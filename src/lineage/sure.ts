/**
 * Which changes are listed where nobody asks for more. What a change is and where it stands ranks it (weights.ts), and
 * that does not tell right from wrong where classes are only written alike: what ranks high there was worth making in one
 * of five. So what is listed has to show in one of two ways that it is wanted, and say nothing against itself:
 *
 *     nobody else has it    its title calls it a fix, it is small, it needs no other names (but across repositories, where
 *                           copies are renamed), and it inserts lines or the copy is still what the origin was
 *     others have it        its title calls it a fix, or it only inserts lines and the commit did little else
 *
 * In either case the copy was made of the fixed code itself. What was mended in a copy mostly suits the copy: of fixes
 * offered to the origin in the same repository one of 22 was worth making, to copies of a common third 3 of 24.
 *
 * Rules, not weights: a model with a weight for each sign, learnt from some 190 patches that were read, ranks those of a set
 * that it was not learnt from no better than drawing at random (docs/accuracy.md, with what was read for these).
 */
import type { Circumstances } from './evidence.ts';
import type { SignName } from './weights.ts';

/** Each of them was right so seldom that silence is better. */
const AGAINST: readonly SignName[] = [
  'same file',
  'saw the file',
  'saw the copy',
  'nearly all lack it',
  'one of many',
  'signature',
  'a default',
  'partial',
  'brought along',
  'needs names',
  'lacks attributes',
  'made otherwise',
  'needs another part',
  'strange members',
  'unread',
  'option',
  'speaks of the origin',
  'commented out',
  'test data',
];

/** Of units that a commit changed: below it the change is what the commit was made for. */
const FOCUSED = 20;

export function isSure(c: Circumstances, has: (sign: SignName) => boolean): boolean {
  if (AGAINST.some(has)) return false;
  // Between repositories both directions were right as often.
  if (c.relation !== 'copy' && (c.relation !== 'origin' || c.sameRepository)) return false;
  const isCalledFix = has('says fix') && !has('upkeep') && !has('upkeep and fix');
  const onlyInserts = c.removed === 0;
  if (c.received === 0)
    return (
      isCalledFix &&
      has('small') &&
      !has('removal') &&
      !has('particular') &&
      !has('many lack it') &&
      (!c.sameRepository || (c.exchanged ?? 0) === 0) &&
      (onlyInserts || has('alike'))
    );
  if (c.lacking > 2 * c.received + 4) return false;
  return isCalledFix || (onlyInserts && c.unitsChanged <= FOCUSED && !has('particular'));
}
