/** `demo`: the example company with an index of its own, then the portal over it. */
import { Problem, UsageError } from '../errors.ts';
import { type Demo, prepareDemo } from '../example/demo/prepare.ts';
import { counted } from '../scan/report/counts.ts';
import { shellWord } from '../scan/report/shell-word.ts';
import { DEFAULTS } from '../server/settings.ts';
import { EXIT } from './exit-codes.ts';
import { openOutput } from './output.ts';
import { ownCommand } from './own-command.ts';
import { portOf } from './port.ts';
import { progressLine } from './progress.ts';
import { HOST, PORT, serveUntilStopped } from './serve.ts';
import { stopOnSignal } from './signals.ts';

export interface DemoArguments {
  folder?: string;
  port?: string;
  /** Whether the portal follows. */
  serve: boolean;
}

export async function demoCommand({ folder, port, serve }: DemoArguments): Promise<number> {
  if (folder === '') throw new UsageError('--folder names no folder', 'Name one, or leave the option out.');
  const listenAt = portOf(port, PORT);
  const demo = await prepared(folder);
  if (typeof demo === 'number') return demo;
  await openOutput(undefined).write(toTry(demo));
  if (!serve) return EXIT.done;
  return serveUntilStopped(demo.place, { host: HOST, port: listenAt, settings: DEFAULTS, log: null }, (url) =>
    process.stderr.write(`The portal over it: ${url}  (Ctrl-C ends it)\n`),
  );
}

/** The demo, or the exit code of a signal. */
async function prepared(folder: string | undefined): Promise<Demo | number> {
  const stop = stopOnSignal();
  const line = progressLine(process.stderr);
  try {
    return await prepareDemo({ folder, progress: line.update, signal: stop.signal });
  } catch (error) {
    const code = stop.code();
    if (!(error instanceof Problem && error.kind === 'interrupted' && code !== null)) throw error;
    line.end();
    process.stderr.write('spolia: interrupted; the demo is made anew next time.\n');
    return code;
  } finally {
    line.end();
    stop.release();
  }
}

/** What there is, and five commands that show the best of it. */
function toTry({ company, data, repositories, reused }: Demo): string {
  // The commands refuse two places for one index.
  const command = `${process.env.DATABASE_URL ? 'env -u DATABASE_URL ' : ''}${ownCommand()}`;
  const lines: [string, string][] = [
    ['report', 'one page for a director'],
    ['find "remove personal data from a text"', 'does it exist already, and whose is it?'],
    ['fixes', 'what one copy got and others still lack; the first is about security'],
    ['lineage feature-store:RobustScaler', 'who copied it, and what the copies lack'],
    ['foundations scikit-learn', 'versions, and classes that break its contract'],
  ];
  const written = lines.map(([what, why]) => [`${command} ${what} --data ${shellWord(data)}`, why]);
  return [
    `${counted(repositories.length, 'repository', 'repositories')} of an example company, with three years of history${reused ? ' (made earlier today)' : ''}:`,
    `  ${company}`,
    'Their index:',
    `  ${data}`,
    '',
    'Try next:',
    ...written.flatMap(([what, why]) => [`  ${what}`, `      ${why}`]),
    '',
  ].join('\n');
}
