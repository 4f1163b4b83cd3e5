/**
 * The analyses of a repository's files in one file of the data folder, by path and blob, as a scan keeps them: comparing all
 * code needs all of them, and reading them from the database takes ten times as long. What is missing there is read there.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../repositories/found.ts';
import { AnalysisCache, packPath } from '../scan/analysis-cache.ts';
import { keyText } from './analyses.ts';
import { mannerOf } from './manner.ts';
import type { Tree } from './tree.ts';

/** Files of the data folder that comparing keeps. */
export const comparisonsFolder = (dataFolder: string): string => join(dataFolder, 'comparisons');

/** Files that are looked for in it are of its only repository, 0. */
export const togetherIn = (folder: string, repository: number): AnalysisCache =>
  new AnalysisCache(folder, [{ kind: 'git', root: rootOf(repository) }]);

const rootOf = (repository: number): string => `repository ${repository}`;

/** Of a repository that is gone. */
export function removeTogether(dataFolder: string, repository: number): void {
  rmSync(packPath(comparisonsFolder(dataFolder), rootOf(repository)), { force: true });
}

/** Keeps what was just made, while it is at hand. */
export function keepTogether(
  dataFolder: string,
  repository: number,
  { files }: Pick<Tree, 'files'>,
  made: ReadonlyMap<string, Int32Array>,
): void {
  const kept = togetherIn(comparisonsFolder(dataFolder), repository);
  const own = files.map(({ file, blob }): FoundFile => ({ ...file, blobId: blob, repository: 0 }));
  kept.save(
    own,
    own.map((file) => {
      const record = made.get(keyText({ blob: file.blobId!, manner: mannerOf(file.path) }));
      if (record !== undefined) return record;
      const at = kept.find(file);
      return at < 0 ? null : at;
    }),
  );
}
