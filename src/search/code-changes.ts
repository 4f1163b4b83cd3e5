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
  const open = new Map<string, T[]>();
  for (const source of now) {
    const same = open.get(textOf(source));
    if (same === undefined) open.set(textOf(source), [source]);
    else same.push(source);
  }
  const stretches: Stretch[] = [];
  const gone: CodeSource[] = [];
  for (const source of before) {
    const to = open.get(textOf(source))?.shift()?.first ?? -1;
    if (to < 0) gone.push(source);
    const last = stretches.at(-1);
    if (last === undefined || to !== (last.to < 0 ? -1 : last.to + source.first - last.from))
      stretches.push({ from: source.first, to });
  }
  return { stretches, fresh: [...open.values()].flat(), gone };
}

const textOf = ({ key, documents }: CodeSource): string => `${key.join(' ')} ${documents}`;

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
