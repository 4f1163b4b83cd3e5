/** What a report format is; each is one file of this folder and one line in `formats.ts`. */
import type { ScanResult } from '../result.ts';

/** Takes the next piece of the report; a promise is waited for before the next one comes. */
export type Out = (chunk: string) => Promise<void> | void;

export interface ReportOptions {
  /** Version of Spolia, for formats that name the tool. */
  version: string;
  /** How the person calls Spolia, for commands that a report proposes: `spolia`, or `node bin/spolia.js`. */
  command: string;
  /** Whether escape sequences for colour may be used (`text` only). */
  colour: boolean;
  /** Columns to fill (`text` only); between 60 and 120 is kept to. */
  width: number;
  /** Whether a baseline was given, so that each class is known to be new or not. */
  baseline: boolean;
  /** ISO time of the scan for formats that show it; absent where output must not vary. */
  date?: string;
}

export interface ReportFormat {
  /** As in `--format`. */
  id: string;
  title: string;
  /** One sentence: whom it serves and what is in it. */
  purpose: string;
  /** Of a file that holds it, without the dot. */
  extension: string;
  /**
   * Writes the whole report in pieces of about 64 KB: no string ever holds a large report
   * (a JavaScript string ends at 512 MB). Rejects only when `out` does.
   */
  write(result: ScanResult, out: Out, options: ReportOptions): Promise<void>;
}
