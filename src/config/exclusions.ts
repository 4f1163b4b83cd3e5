/** Which files the settings leave out. */
import { rawOf } from '../repositories/paths.ts';
import { compilePattern, matches, type Pattern } from '../repositories/patterns.ts';
import type { Exclusion } from './settings.ts';

/**
 * Answers for a path below the settings' folder why it is excluded, or null. As in `.gitignore`, a pattern that matches
 * a folder reaches everything in it. The first of several reasons counts.
 */
export function exclusions(list: readonly Exclusion[]): (path: string) => string | null {
  const compiled: { pattern: Pattern; reason: string }[] = [];
  for (const { paths, reason } of list) {
    const pattern = compilePattern(rawOf(paths));
    if (pattern !== null) compiled.push({ pattern, reason });
  }
  if (compiled.length === 0) return () => null;
  return (path) => {
    const raw = rawOf(path);
    for (const { pattern, reason } of compiled) {
      for (let end = raw.indexOf('/'), from = 0; ; from = end + 1, end = raw.indexOf('/', from)) {
        const isFolder = end >= 0;
        const part = isFolder ? raw.slice(0, end) : raw;
        if (matches(pattern, part, part.slice(from), isFolder)) return reason;
        if (!isFolder) break;
      }
    }
    return null;
  };
}
