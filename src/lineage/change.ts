/**
 * One change of the origin, made ready for all copies: its stretches by statements, what each of them is, and what became
 * of it since.
 */
import { type ChangeKind, classify, isRenaming, type Trait } from './classify.ts';
import type { Code } from './code.ts';
import { differences, type Stretch } from './difference.ts';

export const isBehaviour = (kind: ChangeKind): boolean => kind === 'behaviour' || kind === 'signature';

export const changesBehaviour = ({ classified }: Change): boolean => classified.some(({ kind }) => isBehaviour(kind));

export interface Change {
  classified: { stretch: Stretch; kind: ChangeKind; traits: Trait[] }[];
  /** What became of the lines before the change since, null where the origin is as the change left it. */
  later: Stretch[] | null;
}

export function changeOf(before: Code, after: Code, now: Code, languageId: string): Change {
  if (isRenaming(before, after)) return { classified: [], later: null };
  const [a, b, c] = [before.saidAs, after.saidAs, now.saidAs];
  const classified = differences(a, b)
    .map((stretch) => atStatements(before, after, stretch))
    .map((stretch) => ({ stretch, ...classify(before, after, stretch, languageId) }));
  return { classified, later: now === after ? null : differences(a, c).map((one) => atStatements(before, now, one)) };
}

/**
 * What was inserted or removed can often be said in several ways; people mean whole statements. It is moved to where it
 * begins with one, outside of brackets, and best below a blank line.
 */
function atStatements(a: Code, b: Code, stretch: Stretch): Stretch {
  const { aFrom, aTo, bFrom, bTo } = stretch;
  if (aFrom !== aTo && bFrom !== bTo) return stretch;
  const [code, from, to] = aFrom === aTo ? [b, bFrom, bTo] : [a, aFrom, aTo];
  const { said } = code;
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
    const text = excerpt.text[i];
    if (text === '(' || text === '[' || text === '{') depth++;
    else if (text === ')' || text === ']' || text === '}') depth--;
  }
  return depth;
}

/**
 * The change as it stands at the origin now: as it was changed since, and as it was made if that still holds. None where
 * it was taken back or rewritten.
 */
export function asItIsNow(
  before: Code,
  stretch: Stretch,
  after: Code,
  now: Code,
  later: readonly Stretch[] | null,
): { code: Code; stretch: Stretch }[] {
  const made = { code: after, stretch };
  if (later === null) return [made];
  const touching = later.filter(
    ({ aFrom, aTo }) =>
      (aFrom < stretch.aTo && stretch.aFrom < aTo) ||
      (aFrom === stretch.aFrom && aTo === stretch.aTo) ||
      // An insertion meets what begins or ends where it stands.
      ((aFrom === aTo || stretch.aFrom === stretch.aTo) && aFrom <= stretch.aTo && stretch.aFrom <= aTo),
  );
  if (touching.length === 0) return [];
  const ways: { code: Code; stretch: Stretch }[] = [];
  if (touching.length === 1) {
    const [one] = touching;
    const size = stretch.bTo - stretch.bFrom;
    if (one.bTo - one.bFrom <= 3 * size + 6 && one.aTo - one.aFrom <= 3 * (stretch.aTo - stretch.aFrom) + 6)
      ways.push({ code: now, stretch: one });
  }
  // Whatever was written around it: its lines are all still there, or those that it took away are still gone.
  const said = new Set(now.said);
  const isWorth = (text: string) => text.length > 6;
  const fresh = after.said.slice(stretch.bFrom, stretch.bTo).filter(isWorth);
  const old = before.said.slice(stretch.aFrom, stretch.aTo).filter(isWorth);
  const holds = fresh.length > 0 ? fresh.every((text) => said.has(text)) : !old.some((text) => said.has(text));
  if (holds && fresh.length + old.length > 0) ways.push(made);
  return ways;
}
