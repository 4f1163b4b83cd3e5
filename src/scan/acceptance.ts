/** Duplicates that people decided to live with, found among the classes of a scan. */
import { isInForce } from '../config/settings.ts';
import type { Acceptance, CloneClass, Place } from './result.ts';
import type { AcceptedIn } from './settings.ts';

/** Entries named in one note; more are counted. */
const MOST_NAMED = 5;

/**
 * Marks classes as accepted. An entry that names places accepts classes of which every copy is one of them; one that
 * names a class accepts it with whatever copies it gets; one that names both, the class as long as it has only these
 * copies. What lies within an accepted class is accepted with it.
 *
 * @param fileOf path of a place's file, absolute, for people
 * @param repositoryOf number of a place's repository
 * @param inBaseline what the baseline says of a class, or null
 * @param today ISO date
 * @returns sentences for people: what is over, what was not found
 */
export function accept(
  classes: readonly CloneClass[],
  entries: readonly AcceptedIn[],
  fileOf: (place: Place) => string | null,
  repositoryOf: (place: Place) => number,
  inBaseline: (c: CloneClass) => Acceptance | null,
  today: string,
): string[] {
  const over: string[] = [];
  const take = (c: CloneClass, { by, reason, until }: Acceptance): void => {
    if (isInForce({ until }, today)) c.accepted ??= { by, reason, until };
    else if (c.accepted === null) over.push(`${c.id}, accepted by ${by} until ${until}`);
  };
  const byClass = new Map<string, AcceptedIn[]>();
  const byPlace = new Map<string, AcceptedIn[]>();
  const add = (map: Map<string, AcceptedIn[]>, key: string, item: AcceptedIn): void => {
    map.set(key, [...(map.get(key) ?? []), item]);
  };
  const keysOf = ({ entry, folder }: AcceptedIn): string[] =>
    entry.places.map(({ path, name }) => `${folder === '/' ? '' : folder}/${path.replace(/^\.?\/+/, '')}\n${name}`);
  for (const item of entries) {
    if (item.entry.class !== null) add(byClass, item.entry.class, item);
    else for (const key of new Set(keysOf(item))) add(byPlace, key, item);
  }
  const met = new Set<AcceptedIn>();
  for (const c of classes) {
    const candidates = [...(byClass.get(c.id) ?? [])];
    let keys: string[] | null = null;
    if (byPlace.size > 0 || candidates.some(({ entry }) => entry.places.length > 0)) {
      keys = c.members.map((m) => `${fileOf(m) ?? ''}\n${m.name}`);
      candidates.push(...(byPlace.get(keys[0]) ?? []));
    }
    for (const item of candidates) {
      if (item.repository >= 0 && !c.members.some((m) => repositoryOf(m) === item.repository)) continue;
      met.add(item);
      if (item.entry.places.length > 0) {
        const named = new Set(keysOf(item));
        if (!keys!.every((key) => named.has(key))) continue;
      }
      take(c, item.entry);
    }
    const known = inBaseline(c);
    if (known !== null) take(c, known);
  }
  const byId = new Map(classes.map((c) => [c.id, c] as const));
  for (const c of classes) {
    let outer = c.within === null ? undefined : byId.get(c.within);
    while (c.accepted === null && outer !== undefined) {
      c.accepted = outer.accepted;
      outer = outer.within === null ? undefined : byId.get(outer.within);
    }
  }
  const lost = entries.filter((item) => !met.has(item));
  const notes: string[] = [];
  const list = (items: string[]): string =>
    `${items.slice(0, MOST_NAMED).join('; ')}${items.length > MOST_NAMED ? `; and ${items.length - MOST_NAMED} more` : ''}`;
  if (over.length > 0) {
    notes.push(
      `The time of ${over.length === 1 ? 'an acceptance' : `${over.length} acceptances`} is over, so this counts again: ${list(over)}.`,
    );
  }
  if (lost.length > 0) {
    const named = lost.map(({ entry, file }) => `${entry.class ?? entry.places[0].path} (${file}:${entry.line})`);
    notes.push(`Accepted, but not among the duplicates of this scan: ${list(named)}.`);
  }
  return notes;
}
