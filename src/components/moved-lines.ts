/**
 * Most commits change what functions do and nothing of what detectors see: classes, bases, decorators, calls that they
 * want. Such a module says the same as before in other lines, and so do all facts of its repository. Pure.
 */
import type { Fact, NotRead } from '../detectors/detector.ts';
import type { PythonModule } from '../detectors/python/module.ts';

/** Fields that hold lines, in modules and in the expressions in them. */
const LINES = new Set(['line', 'end', 'main']);

/** Where each line of `before` that is spoken of is in `after`; null where they say anything else. */
export function movedLines(before: PythonModule, after: PythonModule): ReadonlyMap<number, number> | null {
  const moved = new Map<number, number>();
  const back = new Map<number, number>();
  const isSame = (a: unknown, b: unknown, key: string): boolean => {
    if (typeof a === 'number' && typeof b === 'number' && LINES.has(key)) {
      // Lines that were one stay one, and those that were two stay two: detectors compare them.
      if ((moved.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
      moved.set(a, b);
      back.set(b, a);
      return true;
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
    const [own, other] = [Object.keys(a), Object.keys(b)];
    if (own.length !== other.length) return false;
    return own.every(
      (k, i) =>
        k === other[i] &&
        isSame((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k], Array.isArray(a) ? key : k),
    );
  };
  return isSame(before, after, '') ? moved : null;
}

/** The same facts, those that speak of some files with their lines moved; null where one is in a line that no module speaks of. */
export function moveFacts(
  facts: readonly Fact[],
  moved: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Fact[] | null {
  let isWhole = true;
  const at = <T extends { file: string; line: number }>(place: T): T => {
    const lines = moved.get(place.file);
    if (lines === undefined) return place;
    const line = lines.get(place.line);
    if (line === undefined) isWhole = false;
    return { ...place, line: line ?? place.line };
  };
  const all = facts.map((fact) =>
    speaksOf(fact, moved) ? { ...at(fact), dependencies: fact.dependencies.map(at), runs: fact.runs.map(at) } : fact,
  );
  return isWhole ? all : null;
}

/** Whether a fact speaks of one of some files. */
export const speaksOf = (fact: Fact, files: { has(path: string): boolean }): boolean =>
  files.has(fact.file) ||
  fact.dependencies.some(({ file }) => files.has(file)) ||
  fact.runs.some(({ file }) => files.has(file));

export type Listed = NotRead & { detector: string };
