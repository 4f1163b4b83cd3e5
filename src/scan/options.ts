/** What a scan is asked to do. */

/** Told how far a stage is; `done` and `of` in the stage's own measure, `of` 0 where the end is not known. */
export type Progress = (stage: 'listing' | 'reading' | 'comparing', done: number, of: number) => void;

/** As asked: what is left out comes from `spolia.yaml` in the root of a PATH, else from {@link DEFAULTS}. */
export interface ScanRequest {
  /** Repositories, folders of repositories, or files; at least one. */
  paths: readonly string[];
  /** Units of fewer code tokens are not compared; a whole number from 1. */
  minTokens?: number;
  /** Least similarity of a copy, 0.5 to 1. */
  similarity?: number;
  /** Threads to use; 0 (the default): as many as the machine offers, at most 8. */
  threads?: number;
  /** Names of languages, such as `python`; default: all. */
  languages?: readonly string[];
  /** Only copies in two or more repositories. */
  crossRepo?: boolean;
  /** Compare what is set apart too (generated, vendored, boilerplate, tests). */
  all?: boolean;
  /** Largest file read, in bytes. */
  maxFileBytes?: number;
  /** A file of known duplicates: read if it exists, else written. */
  baseline?: string;
  /** Folder for what is remembered between scans, or null (the default) for no memory; see `cacheFolder`. */
  cacheFolder?: string | null;
  /** The day on which acceptances are judged, as an ISO date; default: today, in UTC. */
  today?: string;
  progress?: Progress;
}

/** The same, settled. */
export interface ScanOptions {
  paths: string[];
  minTokens: number;
  similarity: number;
  threads: number;
  /** Ids of data sheets, or null for all. */
  languages: string[] | null;
  crossRepo: boolean;
  all: boolean;
  maxFileBytes: number;
  baseline: string | null;
  cacheFolder: string | null;
  today: string;
  progress?: Progress;
}

export const DEFAULTS = { minTokens: 20, similarity: 0.7, maxFileBytes: 32 * 1024 * 1024 };
