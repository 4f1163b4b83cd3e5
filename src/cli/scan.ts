/** `spolia scan`: from options to a report and an exit code. */
import { cacheFolder } from '../cache-folder.ts';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { ClosedPipe, checkWritable } from '../scan/atomic-file.ts';
import { counted } from '../scan/report/counts.ts';
import { formatById, formats } from '../scan/report/formats.ts';
import type { ScanResult } from '../scan/result.ts';
import { scan } from '../scan/scan.ts';
import { version } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import { openOutput } from './output.ts';
import { ownCommand } from './own-command.ts';
import { progressLine } from './progress.ts';

/** As the command line has them, not checked yet. */
export interface ScanArguments {
  format?: string;
  json?: boolean;
  out?: string;
  minTokens?: string;
  similarity?: string;
  threads?: string;
  lang?: string[];
  crossRepo?: boolean;
  all?: boolean;
  baseline?: string;
  failOn?: string;
  cache?: boolean;
}

/** @throws UsageError */
export async function scanCommand(paths: string[], given: ScanArguments): Promise<number> {
  const format = chosenFormat(given);
  const failOn = chosenFailure(given);
  const minTokens = numberOf('--min-tokens', given.minTokens, 1, 1_000_000, true);
  const similarity = numberOf('--similarity', given.similarity, 0.5, 1, false);
  const threads = numberOf('--threads', given.threads, 1, 64, true);
  const toFile = given.out !== undefined && given.out !== '-';
  if (toFile) checkWritable(given.out!);

  const { env } = process;
  const progress = progressLine(process.stderr);
  let result: ScanResult;
  try {
    result = await scan({
      paths,
      minTokens,
      similarity,
      threads,
      languages: given.lang?.flatMap((names) => names.split(',')),
      crossRepo: given.crossRepo === true,
      all: given.all === true,
      baseline: given.baseline,
      cacheFolder: given.cache === false ? null : cacheFolder(env),
      progress: progress.update,
    });
  } finally {
    progress.end();
  }

  const toTerminal = process.stdout.isTTY === true && !toFile;
  // What a terminal shows may vary from run to run; what is kept or compared may not.
  if (!toTerminal && !env.SPOLIA_STAGES) result.seconds = {};
  const output = openOutput(given.out);
  try {
    await format.write(result, (chunk) => output.write(chunk), {
      version: version(),
      command: ownCommand(),
      colour: toTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
      width: toTerminal ? (process.stdout.columns ?? 100) : 100,
      baseline: result.baseline !== null,
      date: format.id === 'html' ? new Date().toISOString().slice(0, 10) : undefined,
    });
    output.finish();
  } catch (error) {
    output.abandon();
    // Somebody has read enough.
    if (!(error instanceof ClosedPipe)) throw error;
  }
  return verdict(result, failOn);
}

function chosenFormat({ format, json }: ScanArguments) {
  if (json === true && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} exclude each other`, 'Leave one of them out.');
  }
  const id = format ?? (json === true ? 'json' : 'text');
  const found = formatById(id);
  if (found !== undefined) return found;
  const ids = formats.map((f) => f.id);
  throw new UsageError(`there is no format "${id}"`, advice(id, ids, 'The formats are'));
}

function chosenFailure({ failOn, baseline }: ScanArguments): 'new' | 'any' | null {
  if (failOn === undefined) return null;
  if (failOn !== 'new' && failOn !== 'any') {
    throw new UsageError(`--fail-on cannot be "${failOn}"`, advice(failOn, ['new', 'any'], 'It is one of'));
  }
  if (failOn === 'new' && baseline === undefined) {
    throw new UsageError(
      '--fail-on new needs to know what is old',
      'Add --baseline FILE; it is written if it does not exist.',
    );
  }
  return failOn;
}

function advice(typed: string, known: readonly string[], all: string): string {
  const near = nearest(typed, known);
  return `${near === null ? '' : `Did you mean ${near}? `}${all} ${known.join(', ')}.`;
}

function numberOf(
  name: string,
  text: string | undefined,
  from: number,
  to: number,
  whole: boolean,
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
  throw new UsageError(
    `${name} cannot be "${text}"`,
    `Give ${whole ? 'a whole number' : 'a number'} from ${from} to ${to}.`,
  );
}

function verdict({ classes }: ScanResult, failOn: 'new' | 'any' | null): number {
  if (failOn === null) return EXIT.done;
  const counts = classes.filter((c) => c.accepted === null && (failOn === 'any' || c.isNew));
  if (counts.length === 0) return EXIT.done;
  // As in the report, where the methods of copied classes are no duplicates of their own.
  const open = counts.filter((c) => c.within === null).length || counts.length;
  const what = failOn === 'new' ? 'new duplicate' : 'duplicate';
  process.stderr.write(`spolia: ${counted(open, what)}, and --fail-on ${failOn} was asked for.\n`);
  return EXIT.asked;
}
