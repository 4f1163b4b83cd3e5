/** Which files a page needs, of what the bundler noted, so that browsers fetch them together and not one after another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATER } from './document.ts';

interface Chunk {
  file: string;
  css?: string[];
  /** Keys of chunks that it needs. */
  imports?: string[];
}

/** What every page needs beside its own. */
const START = 'app/start.tsx';

/** @param folder of the built pages @returns by path of a page, links for the head of its document */
export function linksOf(folder: string): (path: string) => string {
  const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  return (path) => {
    const keys = new Set([START, `pages/${path === '/' ? 'home' : path.slice(1)}.tsx`]);
    // A set goes on to what is added meanwhile.
    for (const key of keys) for (const needed of chunks[key]?.imports ?? []) keys.add(needed);
    const needed = [...keys].flatMap((key) => chunks[key] ?? []);
    const styles = new Set(needed.flatMap(({ css }) => css ?? []));
    return [
      ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
      ...needed.map(({ file }) => `<link rel="${LATER}" crossorigin href="/${file}">`),
    ].join('');
  };
}
