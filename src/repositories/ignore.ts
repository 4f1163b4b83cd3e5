/** What git leaves out of a work tree: `.gitignore`, `info/exclude` and the person's own list. See gitignore(5). */
import { readWhole } from './content.ts';
import { forOpening } from './paths.ts';
import { compilePattern, matches, type Pattern } from './patterns.ts';

/** Bytes; longer lists are data. */
const LIMIT = 1 << 20;
/** Patterns with wildcards beyond plain names and extensions, each of which costs a match for each untracked file. */
const MOST_GLOBS = 2000;

/** The rules of one file. */
export interface IgnoreList {
  /** Raw path of its folder below the repository's root, with the slash at the end; empty for the root. */
  base: string;
  /** 1 excluded, 0 taken back by `!`, -1 not mentioned. The last rule that matches counts. */
  judge(path: string, name: string, isFolder: boolean): number;
}

interface Rule {
  pattern: Pattern;
  excludes: boolean;
  rank: number;
}

/**
 * The rules of a file that is read when the first untracked name must be judged: in a clean work tree, never.
 * Nothing is judged twice, so a file that changes meanwhile does no harm.
 */
export function laterIgnoreList(rawPath: string, base: string): IgnoreList {
  let list: IgnoreList | null | undefined;
  return {
    base,
    judge(path, name, isFolder) {
      if (list === undefined) list = readIgnoreList(rawPath, base, 'refused');
      return list === null ? -1 : list.judge(path, name, isFolder);
    },
  };
}

/** @param links see `readWhole`: git follows none inside a work tree, but for its own and a person's list */
export function readIgnoreList(rawPath: string, base: string, links: 'followed' | 'refused'): IgnoreList | null {
  const read = readWhole(forOpening(rawPath), LIMIT, links);
  return read === null ? null : parseIgnoreList(read.bytes.toString('latin1'), base);
}

/** @param text raw */
export function parseIgnoreList(text: string, base: string): IgnoreList | null {
  const names = new Map<string, Rule[]>();
  const suffixes = new Map<string, Rule[]>();
  const globs: Rule[] = [];
  let rank = 0;
  if (text.startsWith('\xef\xbb\xbf')) text = text.slice(3);
  for (let line of text.split('\n')) {
    if (line.endsWith('\r')) line = line.slice(0, -1);
    if (line === '' || line[0] === '#') continue;
    line = withoutTrailingSpaces(line);
    const excludes = line[0] !== '!';
    const pattern = compilePattern(excludes ? line : line.slice(1));
    if (pattern === null) continue;
    const rule = { pattern, excludes, rank: rank++ };
    if (pattern.name !== null) push(names, pattern.name, rule);
    // The map is asked for what follows the last dot of a name, so the suffix must be exactly such an extension.
    else if (pattern.suffix !== null && pattern.suffix.lastIndexOf('.') === 0) push(suffixes, pattern.suffix, rule);
    else if (globs.length < MOST_GLOBS) globs.push(rule);
  }
  if (rank === 0) return null;
  return {
    base,
    judge(path, name, isFolder) {
      const below = path.slice(base.length);
      const dot = name.lastIndexOf('.');
      let best = lastMatch(names.get(name), null, below, name, isFolder);
      if (dot >= 0) best = lastMatch(suffixes.get(name.slice(dot)), best, below, name, isFolder);
      best = lastMatch(globs, best, below, name, isFolder);
      return best === null ? -1 : best.excludes ? 1 : 0;
    },
  };
}

function push(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [rule]);
  else known.push(rule);
}

/** The matching rule of highest rank among `rules` and `best`. */
function lastMatch(
  rules: Rule[] | undefined,
  best: Rule | null,
  path: string,
  name: string,
  isFolder: boolean,
): Rule | null {
  if (rules === undefined) return best;
  for (let i = rules.length - 1; i >= 0; i--) {
    if (best !== null && rules[i].rank < best.rank) return best;
    if (matches(rules[i].pattern, path, name, isFolder)) return rules[i];
  }
  return best;
}

/** Spaces at the end do not count unless a backslash stands before them. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  if (end === line.length) return line;
  let slashes = 0;
  while (end - slashes > 0 && line[end - slashes - 1] === '\\') slashes++;
  return line.slice(0, slashes % 2 === 1 ? end + 1 : end);
}

/**
 * @param lists in order of precedence, the weakest first
 * @param count how many of them count
 */
export function isIgnored(
  lists: readonly IgnoreList[],
  path: string,
  name: string,
  isFolder: boolean,
  count = lists.length,
): boolean {
  for (let i = count - 1; i >= 0; i--) {
    const verdict = lists[i].judge(path, name, isFolder);
    if (verdict >= 0) return verdict === 1;
  }
  return false;
}
