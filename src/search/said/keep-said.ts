/** Keeps what is said of the units of a repository beside its words: reads guides, as they stand at HEAD. */
import type { FoundRepository } from '../../repositories/found.ts';
import { bytesOf, pathsOf } from '../../reuse/listing.ts';
import { readWords } from '../../scan/analysis-cache.ts';
import { keepFile } from '../kept-file.ts';
import type { Segment } from '../segment.ts';
import { stampHash } from '../segment-part.ts';
import { isGuide, largestOf, paragraphs } from './guides.ts';
import { guidesIn, type Hash, renumbered, SaidFile, saidPath, saidWords } from './said-file.ts';
import { type Page, saidOf, spokenFiles } from './said-words.ts';

/** Pages of one repository, shortest paths first: a site of ten thousand is of many products. */
const MOST_PAGES = 3000;

export const isSaidKept = (dataFolder: string, repository: number, stamp: string): boolean =>
  SaidFile.open(saidPath(dataFolder, repository), stampHash(stamp)) !== null;

/** Guides of a repository; read when they are needed. */
export interface Guides {
  files: readonly { path: string; blob: string }[];
  pages(): Promise<readonly Page[]>;
}

export async function guidesOf(found: FoundRepository): Promise<Guides> {
  const all = (await pathsOf(found, isGuide)).sort(
    (a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
  );
  const files = all.slice(0, MOST_PAGES);
  return { files, pages: () => read(found, files) };
}

async function read(found: FoundRepository, files: Guides['files']): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const { position, bytes } of bytesOf(found, files, largestOf('.ipynb'))) {
    const { path } = files[position];
    if (bytes !== null && bytes.length <= largestOf(path)) pages.push({ path, paragraphs: paragraphs(path, bytes) });
  }
  return pages;
}

/** What is said stays while neither what it goes with nor any guide is another. */
export interface Before {
  /** What the file goes with that is there. */
  segment: Segment;
  /** Whether it is certain that guides are as they were. */
  hasSameGuides: boolean;
}

/**
 * @param guides listed only where somebody has to know which there are
 * @returns false where words are damaged that are needed
 * @throws Problem where the disk is full or the folder may not be written
 */
export async function keepSaid(
  dataFolder: string,
  repository: number,
  segment: Segment,
  guides: () => Promise<Guides>,
  before: Before | null,
): Promise<boolean> {
  const path = saidPath(dataFolder, repository);
  const kept = before === null ? null : readWords(path);
  const known = before?.hasSameGuides ? guidesIn(kept, before.segment.hash) : null;
  const ofGuides = known ?? hashOfGuides(await guides());
  const made: Hash = ofGuides === null ? NONE : madeOf(segment, ofGuides);
  const again =
    before === null || ofGuides === null
      ? null
      : renumbered(kept, before.segment.hash, made, movedDocuments(before.segment, segment), segment.hash);
  if (again === null && !segment.base.isSound) return false;
  const words =
    again ?? saidWords(saidOf(segment, await (await guides()).pages()), segment.hash, made, ofGuides ?? NONE);
  keepFile(path, words);
  return true;
}

const NONE: Hash = [0, 0];

/** Null where nothing says whether the guides are the same: those of a plain folder. */
const hashOfGuides = ({ files }: Guides): Hash | null =>
  files.some(({ blob }) => blob === '')
    ? null
    : stampHash(JSON.stringify(files.map(({ path, blob }) => `${path} ${blob}`)));

function madeOf(segment: Segment, guides: Hash): Hash {
  const units = Array.from(spokenFiles(segment), ({ key }) => key);
  return stampHash(JSON.stringify([guides, units]));
}

/** Documents of files that stand in the same order, one after the other. */
function movedDocuments(before: Segment, now: Segment): Int32Array {
  const numbers = new Int32Array(before.documents);
  const files = spokenFiles(now);
  for (const { from, to } of spokenFiles(before)) {
    const file = files.next();
    if (file.done) break;
    const first = file.value.from;
    for (let d = from; d < to; d++) numbers[d] = first + d - from;
  }
  return numbers;
}
