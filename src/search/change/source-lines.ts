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

export async function linesOf(from: ReadFrom, dataFolder: string, { file, unit }: Hit): Promise<string[] | null> {
  // Lines of a notebook count within a cell; its JSON has others.
  if (unit.cell >= 0) return null;
  const text = await textOf(from, dataFolder, file.path, file.key.split(' ')[0]);
  return text?.split(/\r\n|\n|\r/).slice(unit.start - 1, unit.end) ?? null;
}

async function textOf(from: ReadFrom, dataFolder: string, path: string, blob: string): Promise<string | null> {
  if (from.kind === 'folder')
    return readWhole(forOpening(rawOf(`${from.path}/${path}`)), LARGEST, 'refused')?.bytes.toString('utf8') ?? null;
  const mirror = from.mirror === null ? null : join(mirrorsFolder(dataFolder), from.mirror);
  const own = from.kind === 'git' ? gitFoldersOf(rawOf(from.path)) : null;
  const gitDir = mirror ?? (own === null ? from.path : display(own.gitDir));
  if (!gitDir.startsWith('/') || !/^[0-9a-f]{40,64}$/.test(blob)) return null;
  for await (const { bytes } of readBlobs({ gitDir }, [blob], LARGEST)) return bytes?.toString('utf8') ?? null;
  return null;
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
