/** Files of the example companies, which lie beside the sources: one folder for each commit that brings new files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './repositories.ts';

/** Every file below a folder, by its path from there. */
export function filesIn(folder: string): Record<string, Content> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = readFileSync(path, 'utf8');
  }
  return files;
}

/** The text of a path with places replaced, each of which stands there once. */
export function edit(path: string, ...replaced: [from: string, to: string][]): Record<string, Content> {
  return { [path]: { replaced } };
}
