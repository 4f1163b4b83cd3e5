/**
 * The command of an operation: arguments and options from its input's schema, `--help` from its texts, `--json` from
 * its output. Loaded only for the command that is run.
 */
import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { machineOwner } from '../access/asker.ts';
import { Problem, UsageError } from '../errors.ts';
import { threadsEnded } from '../operations/lane-thread.ts';
import { isServed } from '../operations/list.ts';
import { migrations } from '../operations/schema.ts';
import { type Field, fieldsOf, fromTexts, judged, type Values } from '../operations/seam/fields.ts';
import type { Context, Operation } from '../operations/seam/operation.ts';
import { ClosedPipe } from '../scan/atomic-file.ts';
import { dataFolder, type StoragePlace, storagePlace } from '../storage/place.ts';
import { openStorage } from '../storage/storage.ts';
import { EXIT } from './exit-codes.ts';
import { openOutput } from './output.ts';
import { ownCommand } from './own-command.ts';
import { progressLine } from './progress.ts';
import { askServer, serverPlace } from './remote.ts';
import { stopOnSignal } from './signals.ts';

export function operationCommand(operation: Operation, exit: (code: number) => void): Command {
  const { fields, required } = fieldsOf(operation);
  const positional: readonly string[] = operation.positional ?? [];
  const command = new Command(operation.name)
    .summary(operation.summary)
    .description(operation.description)
    .addHelpText('after', `\nExamples:\n${operation.examples.map((e) => `  ${e}`).join('\n')}\n\n${exits(operation)}`);
  for (const name of positional) {
    const { type, description } = fields[name];
    const shown = `${type === 'array' ? `${kebab(name).replace(/s$/, '')}...` : kebab(name)}`;
    command.argument(required.has(name) ? `<${shown}>` : `[${shown}]`, description);
  }
  for (const [name, field] of Object.entries(fields)) {
    if (positional.includes(name)) continue;
    const flag = `--${kebab(name)}`;
    const isSaid = typeof field.default === 'number' || typeof field.default === 'string';
    const what = isSaid ? `${field.description} (default: ${field.default})` : field.description;
    const value = operation.fromFile?.includes(name) ? 'file' : placeholder(field);
    const option = new Option(field.type === 'boolean' ? flag : `${flag} <${value}>`, what);
    if (field.enum !== undefined) option.choices(field.enum);
    if (field.type === 'array') option.argParser((value, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
  }
  command
    .option('--json', 'the answer as JSON, for programs')
    .option(
      '--data <dir>',
      'folder of the index (default: SPOLIA_DATA, else ~/.local/share/spolia); see also DATABASE_URL, SPOLIA_URL',
    );
  return command.action(async (...given: unknown[]) => {
    // Commander calls with the arguments, the options and the command.
    const options = given[positional.length] as Values & { json?: boolean; data?: string };
    const raw: Values = {};
    for (const [i, name] of positional.entries()) raw[name] = given[i];
    for (const name of Object.keys(fields)) if (!positional.includes(name)) raw[name] = options[name];
    for (const name of operation.fromFile ?? []) {
      const path = raw[name];
      if (typeof path !== 'string') continue;
      const told = (operation.fileNames as Record<string, string> | undefined)?.[name];
      if (told !== undefined && path !== '-') raw[told] ??= path;
      raw[name] = contentOf(path);
    }
    exit(await run(operation, parse(operation, fields, raw, positional), options));
  });
}

const exits = (
  operation: Operation,
): string => `Exit codes: 0 done, whatever was found;${operation.failure === undefined ? '' : ' 1 only by --fail-on;'} 2 unusable arguments, or nothing could be read; 4 internal error.
`;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

function placeholder({ type, items }: Field): string {
  const of = type === 'array' ? items?.type : type;
  return of === 'number' || of === 'integer' ? 'n' : 'text';
}

/** What is longer is cut, so that the schema refuses it by its length. */
const LONGEST_FILE = 64 << 20;

function contentOf(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    return bytes.subarray(0, LONGEST_FILE).toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`,
      'Give the path of a file, or - to read standard input.',
    );
  }
}

/** Texts of the command line as the schema's types; the schema then judges them. */
function parse(
  operation: Operation,
  fields: Record<string, Field>,
  raw: Values,
  positional: readonly string[],
): Values {
  return judged(operation, fields, fromTexts(fields, raw), {
    shownAs: (field) => (positional.includes(field) ? field : `--${kebab(field)}`),
    help: `"spolia ${operation.name} --help"`,
  });
}

interface RunOptions {
  json?: boolean;
  data?: string;
}

async function run(operation: Operation, input: Values, options: RunOptions): Promise<number> {
  const server = serverPlace(options.data);
  if (server !== null && !isServed(operation))
    throw new UsageError(
      `"${operation.name}" runs on the machine of the server, and SPOLIA_URL names one`,
      'Run it there, or unset SPOLIA_URL to use the index of this machine.',
    );
  const place = server === null ? storagePlace(options.data) : null;
  const stop = stopOnSignal();
  const { signal } = stop;
  const line = progressLine(process.stderr);
  try {
    const asking = { progress: line.update, signal };
    const say = (output: unknown): Promise<void> => {
      line.end();
      return openOutput(undefined).write(shown(operation, output, input, options));
    };
    let output: unknown;
    try {
      if (server === null) output = await answeredHere(operation, input, place!, asking, say);
      else {
        output = await askServer(server, operation, input, asking);
        await say(output);
      }
    } finally {
      line.end();
    }
    const failure = operation.failure?.(output as never, input as never) ?? null;
    if (failure === null) return EXIT.done;
    process.stderr.write(`spolia: ${failure}\n`);
    return EXIT.asked;
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.done;
    const code = stop.code();
    if (!(error instanceof Problem && error.kind === 'interrupted' && code !== null)) throw error;
    process.stderr.write(`spolia: ${error.message}. ${error.advice}\n`);
    return code;
  } finally {
    stop.release();
  }
}

/**
 * Connections of a command that asks a dozen questions once: each costs more to open, a process of the server that has read no
 * catalogue yet, than the questions gain by going side by side.
 */
const TO_READ = 2;

/** @param say is told the answer before the database is left: stopping one takes a while */
async function answeredHere(
  operation: Operation,
  input: Values,
  place: StoragePlace,
  { progress, signal }: Pick<Context, 'progress' | 'signal'>,
  say: (output: unknown) => Promise<void>,
): Promise<unknown> {
  const opening = openStorage(place, migrations, operation.readOnly ? { connections: TO_READ } : {});
  // Looked at below; until then it is nobody's.
  opening.catch(() => {});
  await prepared(operation, input, dataFolder(place));
  const storage = await opening;
  try {
    const context: Context = {
      db: storage.db,
      access: storage.access,
      asker: machineOwner,
      viewer: machineOwner.viewer,
      progress,
      signal,
      where: storage.where,
      dataFolder: dataFolder(place),
      databaseVersion: storage.version,
      writeOut: storage.writeOut,
      now: () => new Date(),
      readsFolders: true,
    };
    signal.throwIfAborted();
    const output = await operation.run(context, input);
    await say(output);
    return output;
  } finally {
    await storage.close();
    await threadsEnded();
  }
}

/** While the database starts, which is another process's work. */
async function prepared(operation: Operation, input: Values, folder: string): Promise<void> {
  if (operation.prepare === undefined) return;
  // Until it has been started, or asked.
  await new Promise((done) => setImmediate(done));
  try {
    await operation.prepare(folder, input);
  } catch {
    // Running it says what is wrong.
  }
}

/** What is printed of an answer, wherever it came from. */
function shown(operation: Operation, output: unknown, input: Values, { json }: RunOptions): string {
  if (!json)
    return operation.text(
      output as never,
      {
        colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
        width: Math.max(40, Math.min(process.stdout.columns || 100, 160)),
        command: ownCommand(),
      },
      input,
    );
  const lines = operation.lines?.(output as never) ?? null;
  return lines === null
    ? `${JSON.stringify(output, null, 2)}\n`
    : lines.map((one) => `${JSON.stringify(one)}\n`).join('');
}
