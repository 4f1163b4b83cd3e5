/** Keeps what is said of the units of a repository beside its words: reads guides, as they stand at HEAD. */
import type { FoundRepository } from '../../repositories/found.ts';
import { bytesOf, pathsOf } from '../../reuse/listing.ts';
import { keepFile } from '../kept-file.ts';
import { type Segment, stampHash } from '../segment.ts';
import { isGuide, largestOf, paragraphs } from './guides.ts';
import { SaidFile, saidPath, saidWords } from './said-file.ts';
import { type Page, saidOf } from './said-words.ts';

/** Pages of one repository, shortest paths first: a site of ten thousand is of many products. */
const MOST_PAGES = 3000;

export const isSaidKept = (dataFolder: string, repository: number, stamp: string): boolean =>
  SaidFile.open(saidPath(dataFolder, repository), stampHash(stamp)) !== null;

/** @throws Problem where the disk is full or the folder may not be written */
export function keepSaid(dataFolder: string, repository: number, segment: Segment, pages: readonly Page[]): void {
  keepFile(saidPath(dataFolder, repository), saidWords(saidOf(segment, pages), stampHash(segment.stamp)));
}

export async function pagesOf(found: FoundRepository): Promise<Page[]> {
  const all = (await pathsOf(found, isGuide)).sort(
    (a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
  );
  const wanted = all.slice(0, MOST_PAGES);
  const pages: Page[] = [];
  for await (const { position, bytes } of bytesOf(found, wanted, largestOf('.ipynb'))) {
    const { path } = wanted[position];
    if (bytes !== null && bytes.length <= largestOf(path)) pages.push({ path, paragraphs: paragraphs(path, bytes) });
  }
  return pages;
}
