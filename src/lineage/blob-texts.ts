/** Texts of blobs, read again for the few changes that are looked at closely. */

import { sheets } from '../engine/lexing/languages.ts';
import { sniff } from '../engine/lexing/sniff.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { BlobTables, languageOf, ROW } from './blob-tables.ts';
import { type Code, codeOf } from './code.ts';
import type { Histories } from './read-histories.ts';

const MOST_BYTES = 64 << 20;

export interface Wanted {
  repository: number;
  /** Number of the blob. */
  blob: number;
  path: string;
}

export class BlobTexts {
  readonly #histories: Histories;
  #texts = new Map<number, string | null>();
  #codes = new Map<string, Code | null>();
  #bytes = 0;

  constructor(histories: Histories) {
    this.#histories = histories;
  }

  /** Makes sure that the texts are at hand until the next call. */
  async load(wanted: readonly Wanted[]): Promise<void> {
    if (this.#bytes > MOST_BYTES) {
      this.#texts = new Map();
      this.#codes = new Map();
      this.#bytes = 0;
    }
    const missing = new Map<number, Map<number, string>>();
    for (const { repository, blob, path } of wanted) {
      if (blob < 0 || this.#texts.has(blob)) continue;
      let own = missing.get(repository);
      if (own === undefined) missing.set(repository, (own = new Map()));
      own.set(blob, path);
    }
    for (const [repository, blobs] of missing) {
      const list = [...blobs];
      const ids = list.map(([blob]) => this.#histories.blobKeys[blob].split(' ', 1)[0]);
      const { place } = this.#histories.repositories[repository];
      for await (const { position, bytes } of readBlobs(place, ids, BlobTables.largest)) {
        const [blob, path] = list[position];
        const text = bytes === null ? null : decoded(path, bytes);
        this.#texts.set(blob, text);
        this.#bytes += 2 * (text?.length ?? 0);
      }
    }
  }

  /** Of a whole file; null where it cannot be read, or is not text that a patch could be made for. */
  text(blob: number): string | null {
    return this.#texts.get(blob) ?? null;
  }

  /** The row of a unit in a blob, or -1. */
  rowOf(blob: number, name: number, ordinal: number): number {
    const { first, rows } = this.#histories.tables;
    for (let row = first.at(blob); row < first.at(blob + 1); row++) {
      const at = row * ROW.STRIDE;
      if (rows.at(at + ROW.NAME) === name && rows.at(at + ROW.ORDINAL) === ordinal) return row;
    }
    return -1;
  }

  /** The code of a unit. */
  code(blob: number, row: number): Code | null {
    const key = `${blob} ${row}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      const text = this.text(blob);
      if (text === null || row < 0) return null;
      const { rows } = this.#histories.tables;
      const at = row * ROW.STRIDE;
      const lines = text.split('\n').slice(rows.at(at + ROW.START) - 1, rows.at(at + ROW.END));
      code = codeOf(
        lines.map((line) => line.replace(/\r$/, '')),
        sheets[languageOf(rows.at(at + ROW.FLAGS))].id,
      );
      this.#codes.set(key, code);
      this.#bytes += 60 * code.excerpt.count;
    }
    return code;
  }
}

function decoded(path: string, bytes: Buffer): string | null {
  const { encoding } = sniff(path, bytes);
  // A patch in another encoding than its file's fits nothing.
  if (encoding !== 'utf8') return null;
  const text = bytes.toString('utf8');
  // Lines that end with \r alone are lines to the engine, and none to git.
  return /\r(?!\n)|\f/.test(text) || text.includes('\ufffd') ? null : text;
}
