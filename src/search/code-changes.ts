/** What differs between the code that a large file was made of and that of now. Pure. */
import type { CodeFile, CodeSource, Content } from './code-file.ts';
import type { CodeChanges, Stretch } from './code-since.ts';

export interface Moves<T extends CodeSource> {
  stretches: Stretch[];
  /** Files of now that were not there. */
  fresh: T[];
  /** Files that were there and are no more. */
  gone: CodeSource[];
}

/** Which files of before are which of now, by their keys; of several with one key each is one. */
export function movesOf<T extends CodeSource>(before: readonly CodeSource[], now: readonly T[]): Moves<T> {
  // By the beginning of their keys, which next to none share: texts of keys took half of the time.
  const open = new Map<number, T[]>();
  for (const source of now) {
    const same = open.get(source.key[0]);
    if (same === undefined) open.set(source.key[0], [source]);
    else same.push(source);
  }
  const stretches: Stretch[] = [];
  const gone: CodeSource[] = [];
  for (const source of before) {
    const to = taken(open.get(source.key[0]), source)?.first ?? -1;
    if (to < 0) gone.push(source);
    const last = stretches.at(-1);
    if (last === undefined || to !== (last.to < 0 ? -1 : last.to + source.first - last.from))
      stretches.push({ from: source.first, to });
  }
  return { stretches, fresh: [...open.values()].flat(), gone };
}

/** The first that has the same key and as many documents, taken out of the list. */
function taken<T extends CodeSource>(list: T[] | undefined, { key, documents }: CodeSource): T | undefined {
  if (list === undefined) return undefined;
  for (let i = 0; i < list.length; i++)
    if (list[i].key[1] === key[1] && list[i].documents === documents) return list.splice(i, 1)[0];
  return undefined;
}

/** @param contents of the fresh files, by their keys */
export function changesOf(
  base: CodeFile,
  { stretches, gone }: Moves<CodeSource>,
  contents: ReadonlyMap<string, Content>,
): CodeChanges {
  const isGone = new Set<number>();
  for (const { first, documents } of gone) for (let d = first; d < first + documents; d++) isGone.add(d);
  const fresh = new Map(contents);
  const added: { content: number; document: number }[] = [];
  const goneContents: number[] = [];
  const highs = new Set(Array.from(contents.values(), ({ high }) => high));
  for (const content of base.touched(isGone, highs)) {
    const key = base.key(content);
    const again = fresh.get(key);
    fresh.delete(key);
    for (const document of again?.documents ?? []) added.push({ content, document });
    if (again === undefined && base.documentsOf(content).every((document) => isGone.has(document)))
      goneContents.push(content);
  }
  return { stretches, added, gone: goneContents, contents: [...fresh.values()] };
}
