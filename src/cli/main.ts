/** The command line: reads arguments, calls what they name, turns errors into exit codes. */

import { asNoAddresses, Problem } from '../errors.ts';
import { version } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import type { DerivedCommand } from './program.ts';

/** Runs one command line (without node and script) and sets the exit code. */
export async function run(args: string[]): Promise<void> {
  // Whoever reads may go away at any time; without listeners that would end the program with a stack. Writers of
  // reports look at each write by themselves (see output.ts).
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  // Asked by scripts over and over, so it is answered before anything is loaded.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  try {
    const exit = (code: number): void => {
      process.exitCode = code;
    };
    const { program } = await import('./program.ts');
    await program(exit, await derivedCommand(args, exit)).parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
  // All is said: what is still there (threads that were told to end, memory of all files) needs no tidying up.
  for (const stream of [process.stdout, process.stderr]) await flushed(stream);
  process.exit();
}

/** Once everything written so far has gone out, or nobody takes it. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    stream.write('', () => done());
  });
}

/** Operations bring schemas and a database driver along (0.2 s), so only the one that was asked for is loaded. */
async function derivedCommand(args: readonly string[], exit: (code: number) => void): Promise<DerivedCommand | null> {
  const name = args[0] === 'help' ? args[1] : args[0];
  const { operations } = await import('../operations/list.ts');
  const listed = operations.find((o) => o.name === name);
  if (listed === undefined) return null;
  const [{ operationCommand }, operation] = await Promise.all([import('./operation-command.ts'), listed.load()]);
  return { command: operationCommand(operation, exit), example: operation.examples[0].replace(/ {2,}.*/, '') };
}

function report(thrown: unknown): number {
  const error = asNoAddresses(thrown) ?? thrown;
  if (error instanceof Problem) {
    process.stderr.write(`spolia: ${error.message}\n${error.advice}\n`);
    return EXIT.usage;
  }
  const { code, exitCode } = error as { code?: unknown; exitCode?: unknown };
  // The argument parser has said already what is wrong, or shown the help that was asked for.
  if (typeof code === 'string' && code.startsWith('commander.')) return exitCode === 0 ? EXIT.done : EXIT.usage;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`spolia: internal error, please report it.\n${detail}\n`);
  return EXIT.internal;
}
