/**
 * Many patterns, asked which of them match a path. A CODEOWNERS file of 3 MB has some 60,000 rules and a repository
 * 100,000 files, so rules are found through what they spell out instead of being tried one after the other:
 *
 *     /src/load.py   by path          load.py      by name, of the file or of a folder above it
 *     /src/gen*      by folder `src/`  *.py         by ending          *load*   tried each time (within MOST_TRIED)
 */
import { matches, type Pattern } from '../../../repositories/patterns.ts';

/**
 * Characters of all patterns with wildcards that begin with the same folders: each is tried on every path below those, and
 * takes up to (its length × the path's) steps. Of esphome's 481 rules the fullest folder has 52 characters.
 */
const MOST_TRIED = 20_000;

interface Entry {
  rank: number;
  pattern: Pattern;
  /** What lies in a folder that matches, matches. */
  deep: boolean;
}

export class PathRules {
  readonly #paths = new Map<string, Entry[]>();
  readonly #names = new Map<string, Entry[]>();
  readonly #endings = new Map<string, Entry[]>();
  readonly #folders = new Map<string, Entry[]>();
  readonly #tried = new Map<string, number>();

  /** @returns false if there are too many patterns of its kind, so that it does not count */
  add(rank: number, pattern: Pattern, length: number, deep: boolean): boolean {
    const entry = { rank, pattern, deep };
    const literal = pattern.segments.every((segment) => segment !== null && segment.literal !== null);
    if (!pattern.anchored && pattern.name !== null) push(this.#names, pattern.name, entry);
    else if (!pattern.anchored && pattern.suffix !== null && pattern.suffix.lastIndexOf('.') === 0)
      push(this.#endings, pattern.suffix, entry);
    else if (pattern.anchored && literal)
      push(this.#paths, pattern.segments.map((segment) => segment!.literal).join('/'), entry);
    else {
      const tried = (this.#tried.get(pattern.prefix) ?? 0) + length;
      if (tried > MOST_TRIED) return false;
      this.#tried.set(pattern.prefix, tried);
      push(this.#folders, pattern.prefix, entry);
    }
    return true;
  }

  /** Ranks of all that match a file, the highest first. @param path raw */
  ranks(path: string): number[] {
    const found = new Set<number>();
    // A file, and each folder above it: `at` is where the part ends.
    for (let from = 0; from <= path.length; ) {
      const slash = path.indexOf('/', from);
      const end = slash < 0 ? path.length : slash;
      const isFolder = slash >= 0;
      const part = isFolder ? path.slice(0, end) : path;
      const name = path.slice(from, end);
      const accept = (entries: Entry[] | undefined, surely: boolean) => {
        for (const { rank, pattern, deep } of entries ?? []) {
          if (isFolder && !deep) continue;
          if (surely ? isFolder || !pattern.foldersOnly : matches(pattern, part, name, isFolder)) found.add(rank);
        }
      };
      accept(this.#paths.get(part), true);
      accept(this.#names.get(name), true);
      const dot = name.lastIndexOf('.');
      if (dot >= 0) accept(this.#endings.get(name.slice(dot)), true);
      // Patterns with literal folders at their start can only match below those.
      accept(this.#folders.get(''), false);
      for (let cut = part.indexOf('/'); cut >= 0; cut = part.indexOf('/', cut + 1)) {
        accept(this.#folders.get(part.slice(0, cut + 1)), false);
      }
      if (!isFolder) break;
      from = end + 1;
    }
    return [...found].sort((a, b) => b - a);
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}
