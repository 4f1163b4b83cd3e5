/**
 * Methods under their class, where the class answers as well: five methods of one class are one thing to reuse, and would
 * keep other answers off the list. A single method that is ranked before its class stays by itself: it is what was meant. What
 * lies in a function (`retry.decorate.wrapper`) is called by that alone, so it always goes with it.
 * And components of one place once: a package, its service and its image that all say what the README says are one answer.
 * Pure.
 */
import type { Hit } from './finder.ts';

const CALLED: ReadonlySet<string> = new Set(['function', 'method', 'lambda']);

/** Takes the place of the best of them. @param limit how many are shown; only a class among these takes methods in */
export function grouped(hits: readonly Hit[], limit: number): Hit[] {
  const left = onePerText(hits);
  for (const holder of hits.slice(0, limit)) {
    const isClass = holder.unit.kind === 'class';
    if ((!isClass && !CALLED.has(holder.unit.kind)) || !left.includes(holder)) continue;
    const at = left.indexOf(holder);
    const members = left.filter(
      ({ repository, file, unit }) =>
        repository === holder.repository &&
        file.path === holder.file.path &&
        file.branch === holder.file.branch &&
        unit.name.startsWith(`${holder.unit.name}.`),
    );
    const first = members.length === 0 ? -1 : left.indexOf(members[0]);
    if (members.length === 0 || (isClass && members.length === 1 && first < at)) continue;
    const score = Math.max(holder.ranked.score, members[0].ranked.score);
    const place = Math.min(at, first);
    left[place] = {
      ...holder,
      ranked: { ...holder.ranked, score },
      ...(isClass && { members: members.map(({ unit }) => ({ name: unit.name, start: unit.start })) }),
    };
    if (place !== at) left.splice(at, 1);
    for (const member of members) {
      const i = left.indexOf(member);
      if (i >= 0) left.splice(i, 1);
    }
  }
  return othersFirst(left).slice(0, limit);
}

/**
 * Functions of one name in one folder are variants of one thing (`convert_models` of nine scripts): the best stands for them, and
 * others come when everything else was shown.
 */
function othersFirst(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  const [first, again]: [Hit[], Hit[]] = [[], []];
  for (const hit of hits) {
    const { repository, file, unit } = hit;
    const key = `${repository} ${file.path.slice(0, file.path.lastIndexOf('/') + 1)} ${unit.name}`;
    (seen.has(key) ? again : first).push(hit);
    seen.add(key);
  }
  return [...first, ...again];
}

/** Without components that say the very same as one before them in the same repository. */
function onePerText(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ repository, file, unit }) => {
    if (file.component === null || unit.doc === '') return true;
    const key = `${repository} ${unit.doc}`;
    return !seen.has(key) && seen.add(key);
  });
}
