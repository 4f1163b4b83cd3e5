/**
 * Which changes are listed where nobody asks for more. What speaks for a change ranks it (weights.ts); where classes are only
 * written alike one thing that speaks against it outweighs all of that, so that is asked first:
 *
 *     nothing against it ► called a fix, or only added to what others took over ► one line, or a few where the copy is as
 *     the origin was, and others took them over or nobody there could see them, or all that a change mended alone
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

/** What keeps a change from the list, as it is counted there. */
export const KEPT_BACK = ['no fix', 'needs', 'suits', 'nothing', 'seen', 'many', 'kin', 'parts', 'weak'] as const;
export type KeptBack = (typeof KEPT_BACK)[number];

/** One thing that speaks against a change: what sort, and in words. */
export interface Against {
  sort: KeptBack;
  text: string;
}

/** Its title says what else it is. */
const OTHERWISE: readonly SignName[] = ['called no fix', 'speaks of a fix', 'new work', 'upkeep', 'upkeep and fix'];

/** Of each that was met at all in those sets at most one in eight was right; others are too rare to be counted. */
const AGAINST: readonly (readonly [SignName, KeptBack, string])[] = [
  ['removal', 'suits', 'it only takes lines away'],
  // Another operator or default suits one of several look-alikes.
  ['operator', 'suits', 'another operator or value may suit one of several that look alike'],
  ['a default', 'suits', 'another default may suit one of several that look alike'],
  ['signature', 'suits', 'it changes parameters'],
  ['option', 'suits', 'it adds an option of a program'],
  ['many lack it', 'many', 'more than three copies lack it and none has it'],
  ['one of many', 'many', 'copies that are only alike lack it too'],
  ['nearly all lack it', 'many', 'nearly all copies do without it'],
  // Its author had the copy before their eyes.
  ['same file', 'seen', 'the copy stands in the same file, and was left'],
  ['saw the file', 'seen', 'the same commit changed the file of the copy, and left this place'],
  ['saw the copy', 'seen', 'the same commit changed the copy, and left this place'],
  // It is not all there, or not for the copy.
  ['partial', 'needs', 'a part of the change does not fit'],
  ['brought along', 'needs', 'it needs what the commit made too'],
  ['needs names', 'needs', 'it needs names that the file of the copy does not know'],
  ['lacks attributes', 'needs', 'the class of the copy lacks what it asks for'],
  ['made otherwise', 'needs', 'the copy makes otherwise what it asks for'],
  ['needs another part', 'needs', 'it needs another part of the change'],
  ['strange members', 'needs', 'the file of the copy speaks nowhere of members that it asks for'],
  ['unread', 'nothing', 'nothing there reads what it sets'],
  ['speaks of the origin', 'suits', 'its lines speak of what the origin is called by'],
  ['commented out', 'suits', 'the copy has these lines as comments'],
  ['changes nothing', 'nothing', 'it changes how lines are written, or what is logged'],
  ['only converts', 'nothing', ''],
  ['returns otherwise', 'needs', ''],
  ['returns to nobody', 'nothing', ''],
  ['repeats a key', 'nothing', ''],
  ['test data', 'suits', 'the copy is made for tests'],
];

/** Units that a commit changes at most if what it adds is what it was made for. */
const FOCUSED = 20;
/** And if it is called a fix and mends one thing alone. */
const ALONE = 3;

/**
 * What speaks against a change, in the order in which it is asked; it is listed where there is nothing.
 *
 * @param textOf what people are told of a sign that it has, '' where nothing in particular; null of one that it has not
 */
export function againstOf(c: Circumstances, textOf: (sign: SignName) => string | null): Against[] {
  const has = (sign: SignName) => textOf(sign) !== null;
  const found: Against[] = AGAINST.flatMap(([name, sort, text]) =>
    has(name) ? [{ sort, text: textOf(name) || text }] : [],
  );
  const isReceived = c.received > 0;
  if (!isOfTheSame(c))
    found.push({
      sort: 'kin',
      text:
        c.relation === 'origin'
          ? 'it was made in a copy of this code, and may suit that copy alone'
          : 'it was made in another copy of the same code, and may suit that one alone',
    });
  if (!isReceived && has('particular'))
    found.push({
      sort: 'suits',
      text: 'its title speaks of what the origin is called by, and nobody else took it over',
    });
  if (!isReceived && c.sameRepository && (c.exchanged ?? 0) > 0)
    found.push({ sort: 'suits', text: 'the copy calls things otherwise, and nobody else took it over' });
  const isAsItWas = has('small') && has('alike');
  const isAddition = isReceived && c.removed === 0 && c.unitsChanged <= FOCUSED;
  const isCalledFix = has('says fix') || has('sounds like a fix');
  // Whatever its title says: others wanted just this where the same code stands. Of all that was read four were such, peft's
  // three right and one elsewhere wrong.
  if (OTHERWISE.some(has)) {
    if (!isAddition || !isAsItWas || has('particular'))
      found.push({
        sort: 'no fix',
        text: isCalledFix ? 'its title calls it something else besides' : 'its title does not call it a fix',
      });
  } else if (!isCalledFix && !isAddition) found.push({ sort: 'no fix', text: 'its title does not call it a fix' });
  else if (!isWhole(c, has, isCalledFix))
    found.push({ sort: 'parts', text: 'it is several lines, of which the copy may want a part' });
  return found;
}

/**
 * Whether all of it is wanted or nothing: one line is; what was made for code that is as the copy is; and what mends one thing
 * alone in all that it changes, where the copy is as the origin was or others took it over.
 */
function isWhole(c: Circumstances, has: (sign: SignName) => boolean, isCalledFix: boolean): boolean {
  if (Math.max(c.added, c.removed) === 1) return true;
  if (has('alike') && has('small') && (c.received > 0 || !c.sameRepository)) return true;
  // Those that got it by the same commit are one thing.
  const isAlone = c.unitsChanged - (c.received - c.receivedApart) <= ALONE;
  return isCalledFix && isAlone && (has('alike') || (c.received > 0 && !has('particular')));
}

/**
 * Whether the copy was made of the very code that was mended. What is mended in a copy mostly suits the copy: of what was
 * offered to the origin in the same repository 3 of 38 were worth making, of what was offered to copies of a common third
 * 6 of 42. Across repositories the origin is somebody else's, and takes a fix as well as gives it.
 */
const isOfTheSame = ({ relation, sameRepository }: Circumstances): boolean =>
  relation === 'copy' || relation === 'together' || (relation === 'origin' && !sameRepository);
