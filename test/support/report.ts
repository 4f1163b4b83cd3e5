/** Runs one report format on a result, for tests. */
import type { ReportOptions } from '../../src/scan/report/format.ts';
import { formatById } from '../../src/scan/report/formats.ts';
import type { ScanResult } from '../../src/scan/result.ts';

export const plain: ReportOptions = {
  version: '0.0.0',
  command: 'spolia',
  colour: false,
  width: 100,
  baseline: false,
};

/** The pieces in which the report was written. */
export async function pieces(id: string, result: ScanResult, options: Partial<ReportOptions> = {}): Promise<string[]> {
  const chunks: string[] = [];
  await formatById(id)!.write(result, (chunk) => void chunks.push(chunk), { ...plain, ...options });
  return chunks;
}

export async function report(id: string, result: ScanResult, options: Partial<ReportOptions> = {}): Promise<string> {
  return (await pieces(id, result, options)).join('');
}
