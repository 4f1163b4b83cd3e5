/** What can be written on the command line, with the help for it. */
import { Command } from 'commander';
import { operations } from '../operations/list.ts';
import { version } from '../version.ts';
import type { DemoArguments } from './demo.ts';
import type { McpArguments } from './mcp.ts';
import type { ScanArguments } from './scan.ts';
import type { ServeArguments } from './serve.ts';

/** The command of an operation. */
export interface DerivedCommand {
  command: Command;
  /** One that can be run, for whoever forgot an argument. */
  example: string;
}

/**
 * @param exit called with the exit code of the command that ran
 * @param derived the command that was asked for, where an operation has it; the others are only listed
 */
export function program(exit: (code: number) => void, derived: DerivedCommand | null = null): Command {
  const spolia = new Command('spolia')
    .description(
      "Finds every near-copy of a function across a company's repositories, and says who has what.\n" +
        'Before you build, know what exists. Before you accept, know what it is.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'spolia: ')) })
    .showHelpAfterError('(run with --help for all options)')
    .exitOverride();
  addScan(spolia, exit);
  for (const { name, summary } of operations) {
    if (derived?.command.name() === name) {
      spolia.addCommand(derived.command.copyInheritedSettings(spolia));
      derived.command.showHelpAfterError(`Such as: ${derived.example}\n(all options: spolia ${name} --help)`);
    } else spolia.addCommand(new Command(name).description(summary).copyInheritedSettings(spolia));
  }
  addServe(spolia, exit);
  addMcp(spolia, exit);
  addDemo(spolia, exit);
  return spolia;
}

const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

const EXAMPLES = `
Examples:
  spolia scan .                                     this repository
  spolia scan ~/work --cross-repo                   what the repositories below a folder share
  spolia scan . --format html --out spolia.html     copies side by side, in the browser
  spolia scan . --lang python,sql --min-tokens 40   only longer units of two languages
  spolia scan . --baseline known.json               keep what is known today, then compare with it
  spolia scan . --baseline known.json --fail-on new exit with 1 when a duplicate is new, as in CI
  spolia scan src --json | jq .summary              for programs

Settings that stay (languages, exclusions, accepted duplicates with reasons) stand in spolia.yaml in the root of
the scanned folder; options given here win over it.

Exit codes: 0 done, whatever was found; 1 only by --fail-on; 2 unusable arguments, or nothing could be read;
4 internal error. Files that cannot be analysed are counted with the reason and never fail a scan.
`;

function addScan(spolia: Command, exit: (code: number) => void): void {
  spolia
    .command('scan')
    .description('find copied code in repositories, folders of repositories, or files; needs no database')
    .argument('<path...>', 'repositories, folders of repositories, or files')
    .option(
      '--format <format>',
      'text, html, markdown and sarif for people and forges; json, pairs, classes and units for programs (default: text)',
    )
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'write there instead of to standard output; a whole file or none, such as report.html')
    .option('--min-tokens <n>', 'leave out units of fewer code tokens; a line of code has about 8 (default: 20)')
    .option('--similarity <s>', 'least part of the code that copies share, 0.5 to 1, such as 0.8 (default: 0.7)')
    .option('--threads <n>', 'threads to use, 1 to 64; the result is the same (default: all cores, at most 8)')
    .option('--lang <names>', 'only these languages, such as python,typescript (default: all)', several)
    .option('--cross-repo', 'only copies in two or more repositories')
    .option('--all', 'compare also what is set apart: generated, vendored, boilerplate, tests')
    .option('--baseline <file>', 'known duplicates: written when FILE does not exist, else what is not in it is new')
    .option(
      '--fail-on <what>',
      'exit with 1 when there are duplicates that nobody accepted: new (to the baseline), or any',
    )
    .option('--no-cache', 'neither read nor write what is remembered between scans (~/.cache/spolia)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ScanArguments) => {
      const { scanCommand } = await import('./scan.ts');
      exit(await scanCommand(paths, options));
    });
}

const SERVE_HELP = `
Examples:
  spolia serve                                    for the owner of this machine, at http://127.0.0.1:7373
  spolia serve --host 0.0.0.0 --config spolia-server.yaml     for those who sign in

Without --config it listens on this machine alone, and whoever opens it sees everything. A file for --config:

  publicUrl: https://spolia.example.com      as browsers reach it
  behindProxy: true                          believe X-Forwarded-* of the proxy in front
  oidc:                                      any OpenID provider; its redirect address is publicUrl/auth/callback
    issuer: https://id.example.com
    clientId: spolia
    clientSecretFrom: SPOLIA_OIDC_SECRET     variable of the environment; left out for a public client
    groupsClaim: groups
  roles:                                     everybody who may sign in is a reader
    - { role: contributor, groups: [engineers] }
    - { role: admin, groups: [ml-platform] }

Repositories are seen by those whose groups "visibility" in spolia.yaml, or the forge, names.
API: /api/openapi.json; for coding agents /mcp; for operators /healthz, /readyz, /metrics.

Exit codes: 0 stopped; 2 unusable arguments, or the index cannot be opened; 4 internal error.
`;

function addServe(spolia: Command, exit: (code: number) => void): void {
  spolia
    .command('serve')
    .description('the portal in the browser, its API, and tools for coding agents, until Ctrl-C')
    .option('--host <address>', 'where to listen (default: 127.0.0.1)')
    .option('--port <n>', '0 for a free one (default: 7373)')
    .option('--config <file>', 'who may sign in, what groups may do, as which address it is reached')
    .option(
      '--data <dir>',
      'folder of the index (default: SPOLIA_DATA, else ~/.local/share/spolia); see also DATABASE_URL',
    )
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeArguments) => {
      const { serveCommand } = await import('./serve.ts');
      exit(await serveCommand(options));
    });
}

const MCP_HELP = `
Examples:
  spolia mcp                       what an agent is told to start, such as: claude mcp add spolia -- spolia mcp
  spolia mcp --http --port 7374    for several agents of this machine, at http://127.0.0.1:7374/mcp
  spolia mcp --instructions >> AGENTS.md

With SPOLIA_URL and SPOLIA_TOKEN it asks that server, and needs no index here.

Exit codes: 0 done; 2 unusable arguments; 4 internal error.
`;

function addMcp(spolia: Command, exit: (code: number) => void): void {
  spolia
    .command('mcp')
    .description('tools for coding agents (Model Context Protocol): what exists, before they write it again')
    .option('--http', 'serve Streamable HTTP on 127.0.0.1 instead of standard input and output')
    .option('--port <n>', 'port of --http, 0 for a free one (default: 7374)')
    .option('--instructions', 'print what to tell agents, for AGENTS.md, CLAUDE.md and the like, and end')
    .option(
      '--data <dir>',
      'folder of the index (default: SPOLIA_DATA, else ~/.local/share/spolia); see also DATABASE_URL',
    )
    .addHelpText('after', MCP_HELP)
    .action(async ({ instructions, ...options }: McpArguments & { instructions?: boolean }) => {
      if (instructions) {
        const { INSTRUCTIONS } = await import('../mcp/instructions.ts');
        process.stdout.write(INSTRUCTIONS);
        return;
      }
      const { mcpCommand } = await import('./mcp.ts');
      exit(await mcpCommand(options));
    });
}

const DEMO_HELP = `
Examples:
  spolia demo                      the repositories and their index beside the data folder, such as ~/.local/share/spolia-demo
  spolia demo --folder /tmp/demo   somewhere else; the folder must be empty, or of an earlier demo

The index of your own repositories is not touched. The demo is used again on the same day, and made anew on another one, so
that its newest commits are always some days old.

Exit codes: 0 done; 2 unusable arguments; 4 internal error.
`;

function addDemo(spolia: Command, exit: (code: number) => void): void {
  spolia
    .command('demo')
    .description('an example company to try everything on: 18 repositories of 8 teams, made and indexed in seconds')
    .option('--folder <dir>', 'folder of the demo (default: beside the data folder)')
    .option('--port <n>', 'port of the portal, 0 for a free one (default: 7373)')
    .option('--no-serve', 'make and index it, say what to try, and end')
    .addHelpText('after', DEMO_HELP)
    .action(async (options: DemoArguments) => {
      const { demoCommand } = await import('./demo.ts');
      exit(await demoCommand(options));
    });
}
