/** `spolia scan`: from options to a report. */
import { createWriteStream } from 'node:fs';
import { UsageError } from '../errors.ts';
import { formatById } from '../scan/report/formats.ts';
import { DEFAULTS, scan } from '../scan/scan.ts';
import { EXIT, version } from './main.ts';

export async function scanCommand(paths: string[], raw: Record<string, unknown>): Promise<number> {
  const number = (name: string, text: unknown, from: number, to: number, whole: boolean): number => {
    const value = Number(text);
    if (!(value >= from && value <= to) || (whole && !Number.isInteger(value))) {
      throw new UsageError(
        `${name} cannot be ${String(text)}`,
        `Give ${whole ? 'a whole number' : 'a number'} from ${from} to ${to}.`,
      );
    }
    return value;
  };
  const format = formatById(String(raw.format));
  if (format === undefined)
    throw new UsageError(`format ${String(raw.format)} is not there`, 'Choose another --format.');
  const result = await scan({
    paths,
    minTokens: number('--min-tokens', raw.minTokens, 1, 1_000_000, true),
    similarity: number('--similarity', raw.similarity, 0.5, 1, false),
    threads: raw.threads === undefined ? 0 : number('--threads', raw.threads, 1, 64, true),
    languages: (raw.lang as string[] | undefined)?.flatMap((l) => l.split(',')) ?? null,
    crossRepo: raw.crossRepo === true,
    all: raw.all === true,
    maxFileBytes: DEFAULTS.maxFileBytes,
  });
  const stream = raw.out === undefined ? process.stdout : createWriteStream(String(raw.out));
  const write = (chunk: string): Promise<void> | void => {
    if (!stream.write(chunk)) return new Promise((done) => stream.once('drain', () => done()));
  };
  await format.write(result, write, {
    version: version(),
    command: 'spolia',
    colour: process.stdout.isTTY === true && raw.out === undefined,
    width: process.stdout.columns ?? 100,
    baseline: false,
  });
  if (stream !== process.stdout) await new Promise<void>((done) => stream.end(() => done()));
  return EXIT.done;
}
