/**
 * Which changes are listed where nobody asks for more. What speaks for a change ranks it (weights.ts); where classes are only
 * written alike one thing that speaks against it outweighs all of that, so that is asked first:
 *
 *     nothing against it ► called a fix, or only added to what others took over ► one line, or a few where the copy is as
 *     the origin was, and others took them over or nobody there could see them
 *
 * Measured on 277 patches of 41 sets of repositories that were listed before any rule was made from them, .24 of them worth
 * making (docs/judgement-fixes.md). With nothing against it: .49, with one thing or more .08. The further half of it is
 * size: what is one line is all there, and of those .67 to .72 were right in each of the three parts that were read one
 * after the other; of what is longer .09 to .67, and where the copy is as the origin was and others have it, or it
 * lies in another repository, three of four. Of 42 patches listed by it for repositories that were kept aside 25 were right.
 *
 * A weight for each sign and their sum does not get there: learnt from all sets but one it ranks that one hardly better.
 */
import type { Circumstances } from './evidence.ts';
import type { SignName } from './weights.ts';

/** Its title says what else it is. */
const OTHERWISE: readonly SignName[] = ['called no fix', 'speaks of a fix', 'new work', 'upkeep', 'upkeep and fix'];

/** Of each that was met at all in those sets at most one in eight was right; others are too rare to be counted. */
const AGAINST: readonly SignName[] = [
  'removal',
  // Another operator or default suits one of several look-alikes.
  'operator',
  'a default',
  'signature',
  'option',
  'many lack it',
  'one of many',
  'nearly all lack it',
  // Its author had the copy before their eyes.
  'same file',
  'saw the file',
  'saw the copy',
  // It is not all there, or not for the copy.
  'partial',
  'brought along',
  'needs names',
  'lacks attributes',
  'made otherwise',
  'needs another part',
  'strange members',
  'unread',
  'speaks of the origin',
  'commented out',
  'changes nothing',
  'only converts',
  'returns otherwise',
  'repeats a key',
  'test data',
];

/** Units that a commit changes at most if what it adds is what it was made for. */
const FOCUSED = 20;
/** And if it is called a fix and mends one thing alone. */
const ALONE = 3;

export function isSure(c: Circumstances, has: (sign: SignName) => boolean): boolean {
  if (AGAINST.some(has) || !isOfTheSame(c)) return false;
  const isReceived = c.received > 0;
  if (!isReceived && (has('particular') || (c.sameRepository && (c.exchanged ?? 0) > 0))) return false;
  const isAsItWas = has('small') && has('alike');
  const isAddition = isReceived && c.removed === 0 && c.unitsChanged <= FOCUSED;
  // Whatever its title says: others wanted just this where the same code stands. Of all that was read four were such, peft's
  // three right and one elsewhere wrong.
  if (OTHERWISE.some(has)) return isAddition && isAsItWas && !has('particular');
  if (!has('says fix') && !has('sounds like a fix') && !isAddition) return false;
  if (Math.max(c.added, c.removed) === 1 || (isAsItWas && (isReceived || !c.sameRepository))) return true;
  return has('alike') && c.unitsChanged <= ALONE && (has('says fix') || has('sounds like a fix'));
}

/**
 * Whether the copy was made of the very code that was mended. What is mended in a copy mostly suits the copy: of what was
 * offered to the origin in the same repository 3 of 38 were worth making, of what was offered to copies of a common third
 * 6 of 42. Across repositories the origin is somebody else's, and takes a fix as well as gives it.
 */
const isOfTheSame = ({ relation, sameRepository }: Circumstances): boolean =>
  relation === 'copy' || relation === 'together' || (relation === 'origin' && !sameRepository);
