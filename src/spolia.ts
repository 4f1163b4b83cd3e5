/**
 * Spolia for other programs (`import … from 'spolia'`): what the command line does, as functions.
 *
 *     const result = await scan({ paths: ['../company'], crossRepo: true });
 *     for (const c of result.classes) console.log(c.removable, c.members.map((m) => m.file));
 *     await writeReport(result, 'html', (chunk) => file.write(chunk));
 */
import { UsageError } from './errors.ts';
import type { Out, ReportOptions } from './scan/report/format.ts';
import type { ScanResult } from './scan/result.ts';

export { cacheFolder } from './cache-folder.ts';
export { UsageError } from './errors.ts';
export type { Progress, ScanRequest } from './scan/options.ts';
export type { Out, ReportOptions } from './scan/report/format.ts';
export type {
  Acceptance,
  BaselineFacts,
  CloneClass,
  ClonePair,
  CloneType,
  LanguageFacts,
  LeftOut,
  Place,
  RepositoryFacts,
  ScanResult,
  UnitRecord,
} from './scan/result.ts';
export { scan } from './scan/scan.ts';

/**
 * Writes a report of a scan as the command line does.
 *
 * @param format as in `--format`: text, html, markdown, sarif, json, pairs, classes or units
 * @param out called with the report in pieces of about 64 KB; a promise is waited for before the next piece
 * @throws UsageError on another format; otherwise only what `out` throws
 */
export async function writeReport(
  result: ScanResult,
  format: string,
  out: Out,
  options: Partial<ReportOptions> = {},
): Promise<void> {
  const { formatById, formats } = await import('./scan/report/formats.ts');
  const found = formatById(format);
  if (found === undefined) {
    throw new UsageError(`there is no format "${format}"`, `The formats are ${formats.map((f) => f.id).join(', ')}.`);
  }
  const { version } = await import('./version.ts');
  await found.write(result, out, {
    version: version(),
    command: 'spolia',
    colour: false,
    width: 100,
    baseline: result.baseline !== null,
    ...options,
  });
}
