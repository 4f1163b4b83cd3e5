/** Texts of blobs, read again for the few changes that are looked at closely. */

import { sheets } from '../engine/lexing/languages.ts';
import { sniff } from '../engine/lexing/sniff.ts';
import { BlobReader } from '../repositories/blobs.ts';
import { BlobTables, languageOf, ROW } from './blob-tables.ts';
import { type Code, codeOf, LineNumbers } from './code.ts';
import type { Histories } from './read-histories.ts';

const MOST_BYTES = 64 << 20;

export interface Wanted {
  repository: number;
  /** Number of the blob. */
  blob: number;
  path: string;
}

interface Text {
  text: string;
  /** Split when somebody asks. */
  lines: readonly string[] | null;
}

export class BlobTexts {
  readonly #histories: Histories;
  #texts = new Map<number, Text | null>();
  #codes = new Map<string, Code | null>();
  /** Of all codes that are made here. */
  readonly numbers = new LineNumbers();
  #bytes = 0;
  readonly #readers = new Map<number, BlobReader>();

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
      for (const { position, bytes } of await this.#readerOf(repository).read(ids)) {
        const [blob, path] = list[position];
        const text = bytes === null ? null : decoded(path, bytes);
        this.#texts.set(blob, text === null ? null : { text, lines: null });
        this.#bytes += 2 * (text?.length ?? 0);
      }
    }
  }

  #readerOf(repository: number): BlobReader {
    let reader = this.#readers.get(repository);
    if (reader === undefined) {
      reader = new BlobReader(this.#histories.repositories[repository].place, BlobTables.largest);
      this.#readers.set(repository, reader);
    }
    return reader;
  }

  /** Ends every git; texts that are at hand stay, and the next question starts another one. */
  close(): void {
    for (const reader of this.#readers.values()) reader.close();
  }

  /** Of a whole file; null where it cannot be read, or is not text that a patch could be made for. */
  text(blob: number): string | null {
    return this.#texts.get(blob)?.text ?? null;
  }

  /** Its lines, from one row's first to its last; `text` must have it. */
  rowText(blob: number, row: number): string {
    const { rows } = this.#histories.tables;
    return this.#lines(blob)
      .slice(rows.at(row * ROW.STRIDE + ROW.START) - 1, rows.at(row * ROW.STRIDE + ROW.END))
      .join('\n');
  }

  #lines(blob: number): readonly string[] {
    const known = this.#texts.get(blob)!;
    known.lines ??= known.text.split('\n');
    return known.lines;
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
      if (this.text(blob) === null || row < 0) return null;
      const { rows } = this.#histories.tables;
      const at = row * ROW.STRIDE;
      const lines = this.#lines(blob).slice(rows.at(at + ROW.START) - 1, rows.at(at + ROW.END));
      code = codeOf(
        lines.map((line) => line.replace(/\r$/, '')),
        sheets[languageOf(rows.at(at + ROW.FLAGS))].id,
        this.numbers,
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
