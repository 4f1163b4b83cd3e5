/** Lines of what was found, read where its repository lies on this machine; null where it does not. */
import { join } from 'node:path';
import { explain } from '../../engine/clones/explain.ts';
import { excerpt } from '../../engine/clones/explanation/excerpt.ts';
import { readBlobs } from '../../repositories/blobs.ts';
import { readWhole } from '../../repositories/content.ts';
import { display, forOpening, rawOf } from '../../repositories/paths.ts';
import { gitFoldersOf } from '../../repositories/repository.ts';
import { mirrorsFolder } from '../../sources/mirrors.ts';
import type { Hit } from '../finder.ts';
import type { ReadFrom } from '../store.ts';

const LARGEST = 4 << 20;

/** Lines of each, with one process of git for all of them. */
export async function linesOf(from: ReadFrom, dataFolder: string, hits: readonly Hit[]): Promise<(string[] | null)[]> {
  // Lines of a notebook count within a cell; its JSON has others.
  const wanted = hits.filter(({ unit }) => unit.cell < 0);
  const texts = await textsOf(from, dataFolder, wanted);
  return hits.map((hit) => {
    const text = texts[wanted.indexOf(hit)] ?? null;
    return text?.split(/\r\n|\n|\r/).slice(hit.unit.start - 1, hit.unit.end) ?? null;
  });
}

async function textsOf(from: ReadFrom, dataFolder: string, hits: readonly Hit[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = hits.map(() => null);
  if (from.kind === 'folder')
    return hits.map(
      ({ file }) =>
        readWhole(forOpening(rawOf(`${from.path}/${file.path}`)), LARGEST, 'refused')?.bytes.toString('utf8') ?? null,
    );
  const mirror = from.mirror === null ? null : join(mirrorsFolder(dataFolder), from.mirror);
  const own = from.kind === 'git' ? gitFoldersOf(rawOf(from.path)) : null;
  const gitDir = mirror ?? (own === null ? from.path : display(own.gitDir));
  const blobs = hits.map(({ file }) => file.key.split(' ')[0]);
  if (!gitDir.startsWith('/') || !blobs.every((blob) => /^[0-9a-f]{40,64}$/.test(blob))) return texts;
  for await (const { position, bytes } of readBlobs({ gitDir }, blobs, LARGEST))
    texts[position] = bytes?.toString('utf8') ?? null;
  return texts;
}

/** Of a difference as it is shown; more is a reason to look at the code itself. */
const MOST_LINES = 60;
const LONGEST = 300;

/** From what exists to what is new: a sentence, and lines as a diff has them. */
export function differenceOf(
  there: { lines: string[]; start: number },
  here: { lines: string[]; start: number },
  language: string,
): { sentence: string; lines: string[] } {
  const left = excerpt(there.lines.slice(0, 400), language, there.start);
  const right = excerpt(here.lines.slice(0, 400), language, here.start);
  const { rows, sentence } = explain(left, right);
  const lines: string[] = [];
  const line = (sign: string, text: string | undefined): void => {
    if (text !== undefined) lines.push(`${sign}${text.slice(0, LONGEST)}`);
  };
  for (const { kind, left: l, right: r } of rows) {
    if (kind === 'equal' || (kind === 'layout' && r >= 0)) line(' ', here.lines[r]);
    else {
      if (l >= 0) line('-', there.lines[l]);
      if (r >= 0) line('+', here.lines[r]);
    }
  }
  if (lines.length > MOST_LINES) lines.splice(MOST_LINES, lines.length, `… ${lines.length - MOST_LINES} more lines`);
  return { sentence, lines };
}
