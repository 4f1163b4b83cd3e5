/**
 * What of a change fits a copy, by their texts alone: copies that say the same, of which families are full, get one
 * answer. Whether one of them had it once is asked of each.
 */
import { type Change, isBehaviour, type Way } from './change.ts';
import type { ChangeKind, Trait } from './classify.ts';
import type { Code } from './code.ts';
import { type Fit, Fitting, mayFit, mostLikeness, type Replacement } from './fit.ts';
import type { Passed } from './found.ts';
import { onlyRenames, overlap, type Patched, patchedWith } from './patched.ts';
import { isWellFormed } from './wellformed.ts';

/** Below it the lines that are alike are alike by chance. */
const LIKE = 0.3;

/** A place that fits, and what the change does there. */
export type Placed = Extract<Fit, { fits: true }> & { kind: ChangeKind; traits: Trait[] };

/** A change and a copy. */
export interface Pair {
  before: Code;
  after: Code;
  /** The origin at the cut-off. */
  now: Code;
  change: Change;
  copy: Code;
}

export interface Fitted {
  fitting: Fitting;
  likeness: number;
  placed: Placed[];
  /** Places of the change that may be wanted, those that do not fit among them. */
  places: number;
  /** What it does, elsewhere first. */
  kinds: ChangeKind[];
  /** Of the places, and of imports that go with them. */
  replacements: Replacement[];
  made: Patched;
}

export interface Answer {
  /** All places that fit, also where not all of it is taken. */
  fits: readonly Placed[];
  fitted: Fitted | Passed;
}

/** Answers of one change, for copies that come one after the other. */
export class Answers {
  #of: Omit<Pair, 'copy'> | null = null;
  readonly #byCopy = new Map<Code, Answer>();

  of(pair: Pair): Answer {
    const of = this.#of;
    const { before, after, now, change, copy } = pair;
    if (of === null || of.before !== before || of.after !== after || of.now !== now || of.change !== change) {
      this.#of = pair;
      this.#byCopy.clear();
    }
    let answer = this.#byCopy.get(copy);
    if (answer === undefined) this.#byCopy.set(copy, (answer = answerOf(pair)));
    return answer;
  }
}

function answerOf(pair: Pair): Answer {
  const { before, copy, change } = pair;
  const none = (passed: string): Answer => ({ fits: [], fitted: { passed } });
  if (!hasPlaceFor(change, before, copy)) return none('no lines of these shapes');
  if (mostLikeness(before, copy) < LIKE) return none('unlike');
  const fitting = new Fitting(before, copy);
  const found = placesOf(pair, fitting);
  const { placed, because } = found;
  if (placed.length === 0) return none([...because].join(', '));
  const { likeness } = fitting;
  if (likeness < LIKE) return none('unlike');
  const made = patchOf(pair, fitting, placed);
  if ('passed' in made) return { fits: placed, fitted: made };
  const { placed: taken, replacements, made: patched } = made;
  const kinds = [...found.kinds, ...taken.map(({ kind }) => kind)];
  return {
    fits: placed,
    fitted: { fitting, likeness, placed: taken, places: found.places, kinds, replacements, made: patched },
  };
}

/** Whether the copy has lines of the shapes that one of the places had, or what was changed once more there has. */
const hasPlaceFor = ({ parts }: Change, before: Code, copy: Code): boolean =>
  parts.some(({ places }) => places.some((stretch) => mayFit(before, copy, stretch)));

/** Where the parts of the change fit, and why others do not. */
function placesOf({ after, now, change }: Pair, fitting: Fitting) {
  const codeOf = ({ isNow }: Way) => (isNow ? now : after);
  /** What it does elsewhere. */
  const kinds: ChangeKind[] = [];
  const because = new Set<string>();
  const placed: Placed[] = [];
  let places = 0;
  for (const { stretch, kind, traits, ways } of change.parts) {
    if (!isBehaviour(kind)) {
      kinds.push(kind);
      continue;
    }
    if (ways.length === 0) {
      because.add('taken back or rewritten since');
      continue;
    }
    if (change.isOld && fitting.hasAlready(after, stretch)) {
      because.add('present');
      continue;
    }
    places++;
    let fit = fitting.fit(codeOf(ways[0]), ways[0].stretch);
    if (!fit.fits && ways.length > 1) fit = fitting.fit(codeOf(ways[1]), ways[1].stretch);
    if (fit.fits) {
      const { fits, replacement, names, context } = fit;
      placed.push({ fits, replacement, names, context, kind, traits });
      continue;
    }
    because.add(fit.because);
    if (fit.because === 'present') places--;
  }
  return { kinds, because, placed, places };
}

/** The copy with what fits, as far as that makes sense together. */
function patchOf(
  { after, change, copy }: Pair,
  fitting: Fitting,
  placed: Placed[],
): Pick<Fitted, 'placed' | 'replacements' | 'made'> | Passed {
  const isSound = (patched: Code) => isWellFormed(patched, copy.languageId);
  // A place that fits word for word may be half of something that does not: the others may hold without it.
  let made = placed.length > 1 ? patchedWith(copy, replacementsOf(placed)) : null;
  if (made !== null && !isSound(made.patched) && isSound(copy)) {
    placed = placed.filter((one) => isSound(patchedWith(copy, replacementsOf([one])).patched));
    made = null;
  }
  if (placed.length === 0) return { passed: 'not well formed' };
  const replacements = replacementsOf(placed);
  for (const { stretch, kind } of change.parts) {
    const fit = kind === 'import' ? fitting.fit(after, stretch) : null;
    if (fit?.fits !== true) continue;
    replacements.push(fit.replacement);
    made = null;
  }
  if (overlap(replacements)) return { passed: 'places overlap' };
  made ??= patchedWith(copy, replacements);
  if (!isSound(made.patched) && isSound(copy)) return { passed: 'not well formed' };
  if (onlyRenames(copy, made.patched)) return { passed: 'renames' };
  return { placed, replacements, made };
}

const replacementsOf = (list: readonly Placed[]): Replacement[] => list.map(({ replacement }) => replacement);
