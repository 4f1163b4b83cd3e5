/** The command line: reads arguments, calls what they name, turns errors into exit codes. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../errors.ts';

export const EXIT = { done: 0, asked: 1, usage: 2, approval: 3, internal: 4 } as const;

/** Runs one command line (without node and script) and sets the exit code. */
export async function run(args: string[]): Promise<void> {
  const program = new Command('spolia')
    .description(
      "Finds every near-copy of a function across a company's repositories, and says who has what.\n" +
        'Before you build, know what exists. Before you accept, know what it is.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('(run with --help for all options)')
    .exitOverride();
  addScan(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`spolia: ${error.message}\n${error.advice}\n`);
    return EXIT.usage;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`spolia: internal error, please report it.\n${detail}\n`);
  return EXIT.internal;
}

function addScan(program: Command): void {
  program
    .command('scan')
    .description('find copied code in repositories, folders of repositories, or files; needs no database')
    .argument('<path...>', 'a repository, a folder of repositories, or files')
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['text', 'json', 'pairs', 'classes', 'units', 'sarif', 'html', 'markdown'])
        .default('text'),
    )
    .option('--out <file>', 'write there instead of standard output')
    .option('--min-tokens <n>', 'leave out units of fewer code tokens', '20')
    .option('--similarity <s>', 'least similarity of a copy, 0.5 to 1', '0.7')
    .option('--threads <n>', 'threads to use (default: all cores, at most 8)')
    .option('--lang <ids...>', 'only these languages, such as python or typescript')
    .option('--cross-repo', 'only copies in two or more repositories', false)
    .option('--all', 'compare what is set apart too (generated, vendored, boilerplate, tests)', false)
    .option('--baseline <file>', 'a file of known duplicates; written when it does not exist')
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 if there are new duplicates, or any').choices(['new', 'any']),
    )
    .option('--no-cache', 'neither read nor write the cache of analyses')
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { scanCommand } = await import('./scan.ts');
      process.exitCode = await scanCommand(paths, options);
    });
}
