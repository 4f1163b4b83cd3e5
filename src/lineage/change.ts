/**
 * One change of the origin, made ready for all copies: its stretches by statements, what each of them is, and what became
 * of it since.
 */
import { type ChangeKind, classify, isRenaming, type Trait } from './classify.ts';
import type { Code } from './code.ts';
import { differences, type Stretch } from './difference.ts';
import { isBracket, isOpening } from './lexicon.ts';

export const isBehaviour = (kind: ChangeKind): boolean => kind === 'behaviour' || kind === 'signature';

export const changesBehaviour = ({ parts }: Change): boolean => parts.some(({ kind }) => isBehaviour(kind));

/** A place of a change, and how it is said: as it was made, or as the origin stands now. */
export interface Way {
  isNow: boolean;
  stretch: Stretch;
}

export interface Part {
  stretch: Stretch;
  kind: ChangeKind;
  traits: Trait[];
  /** Of what changes behaviour: how it may be wanted, none where it was taken back or rewritten since. */
  ways: Way[];
  /** All places before the change that one of the ways, wanted or not, stands for. */
  places: Stretch[];
}

/** Holds numbers alone, so that many can be remembered. */
export interface Change {
  parts: Part[];
  /** Whether the origin is another one since. */
  isOld: boolean;
}

/** @param now the origin's code at the cut-off, null where it stands as the change left it */
export function changeOf(before: Code, after: Code, now: Code | null, languageId: string): Change {
  if (isRenaming(before, after)) return { parts: [], isOld: false };
  const later =
    now === null ? null : differences(before.saidAs, now.saidAs).map((one) => atStatements(before, now, one));
  const parts = differences(before.saidAs, after.saidAs)
    .map((stretch) => atStatements(before, after, stretch))
    .map((stretch): Part => {
      const classified = classify(before, after, stretch, languageId);
      if (!isBehaviour(classified.kind)) return { stretch, ...classified, ways: [], places: [] };
      const made: Way = { isNow: false, stretch };
      const all = now === null || later === null ? [made] : asItIsNow(before, made, after, now, later);
      const ways = all.filter(
        // Of a guard that went away again only a print may be left.
        (way) => !way.isNow || isBehaviour(classify(before, now!, way.stretch, languageId).kind),
      );
      const others = all.flatMap((way) => (isSamePlace(way.stretch, stretch) ? [] : [way.stretch]));
      return { stretch, ...classified, ways, places: [stretch, ...others] };
    });
  return { parts, isOld: now !== null };
}

const isSamePlace = (x: Stretch, y: Stretch): boolean => x.aFrom === y.aFrom && x.aTo === y.aTo;

/**
 * What was inserted or removed can often be said in several ways; people mean whole statements. It is moved to where it
 * begins with one, outside of brackets, and best below a blank line.
 */
function atStatements(a: Code, b: Code, stretch: Stretch): Stretch {
  const { aFrom, aTo, bFrom, bTo } = stretch;
  if (aFrom !== aTo && bFrom !== bTo) return stretch;
  const [code, from, to] = aFrom === aTo ? [b, bFrom, bTo] : [a, aFrom, aTo];
  const said = code.saidAs;
  const worth = (k: number): number => {
    const isStatement = depthAt(code, k) === 0 && depthAt(code, k + to - from) === 0;
    const isApart = k > 0 && code.from[k] > code.to[k - 1] + 1;
    return (isStatement ? 2 : 0) + (isApart ? 1 : 0);
  };
  let best = from;
  for (let k = from; k > 0 && said[k - 1] === said[k - 1 + to - from]; k--)
    if (worth(k - 1) > worth(best)) best = k - 1;
  for (let k = from; k + to - from < code.lines && said[k] === said[k + to - from]; k++)
    if (worth(k + 1) > worth(best)) best = k + 1;
  const shift = best - from;
  return { aFrom: aFrom + shift, aTo: aTo + shift, bFrom: bFrom + shift, bTo: bTo + shift };
}

/** Brackets that are open where a line begins. */
function depthAt({ excerpt, first }: Code, line: number): number {
  let depth = 0;
  for (let i = 0; i < first[line]; i++) {
    const word = excerpt.word[i];
    if (isBracket(word)) depth += isOpening(word) ? 1 : -1;
  }
  return depth;
}

/**
 * The change as it stands at the origin now: as it was changed since, and as it was made if that still holds. None where
 * it was taken back or rewritten.
 */
function asItIsNow(before: Code, made: Way, after: Code, now: Code, later: readonly Stretch[]): Way[] {
  const { stretch } = made;
  const touching = later.filter(
    ({ aFrom, aTo }) =>
      (aFrom < stretch.aTo && stretch.aFrom < aTo) ||
      (aFrom === stretch.aFrom && aTo === stretch.aTo) ||
      // An insertion meets what begins or ends where it stands.
      ((aFrom === aTo || stretch.aFrom === stretch.aTo) && aFrom <= stretch.aTo && stretch.aFrom <= aTo),
  );
  if (touching.length === 0) return [];
  const ways: Way[] = [];
  if (touching.length === 1) {
    const [one] = touching;
    const size = stretch.bTo - stretch.bFrom;
    if (one.bTo - one.bFrom <= 3 * size + 6 && one.aTo - one.aFrom <= 3 * (stretch.aTo - stretch.aFrom) + 6)
      ways.push({ isNow: true, stretch: one });
  }
  // Whatever was written around it: its lines are all still there, or those that it took away are still gone.
  const fresh = worth(after, stretch.bFrom, stretch.bTo);
  const old = worth(before, stretch.aFrom, stretch.aTo);
  const isSaid = (line: number) => now.saidAs.includes(line);
  const holds = fresh.length > 0 ? fresh.every(isSaid) : !old.some(isSaid);
  if (holds && fresh.length + old.length > 0) ways.push(made);
  return ways;
}

/** Lines that say more than a bracket or two. */
function worth(code: Code, from: number, to: number): number[] {
  const found: number[] = [];
  for (let k = from; k < to; k++) if (code.saidAt(k).length > 6) found.push(code.saidAs[k]);
  return found;
}
