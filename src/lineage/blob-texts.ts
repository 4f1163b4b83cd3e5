/** Texts of blobs, read again for the few changes that are looked at closely. */

import { isUtf8 } from 'node:buffer';
import { sheets } from '../engine/lexing/languages.ts';
import { sniff } from '../engine/lexing/sniff.ts';
import { BlobReader } from '../repositories/blobs.ts';
import { BlobTables, languageOf, ROW } from './blob-tables.ts';
import { type Code, codeOfText } from './code.ts';
import { Lexicon } from './lexicon.ts';
import { lineStarts } from './line-starts.ts';
import type { FileLines } from './patch.ts';
import type { Histories } from './read-histories.ts';
import { Recent } from './recent.ts';

/** Of texts and of codes that were asked for of late; as much again of those asked for before. */
const MOST_BYTES = 32 << 20;
/** What the code of a unit takes, a token. */
const BYTES_OF_TOKEN = 60;

export interface Wanted {
  repository: number;
  /** Number of the blob. */
  blob: number;
  path: string;
}

/** A blob as bytes: of most of them one unit is asked for, of few the whole text. */
interface Blob {
  bytes: Buffer;
  text: string | null;
  /** Where each line begins; one more at the end. */
  starts: Int32Array | null;
}

export class BlobTexts {
  readonly #histories: Histories;
  /** By number of the blob. */
  readonly #blobs = new Recent<number, Blob | null>();
  /** By row, and by what it says: of two rows one says what another does. */
  readonly #codes = new Recent<number, Code>();
  readonly #codesByText = new Recent<string, Code>();
  #bytes = 0;
  readonly #readers = new Map<number, BlobReader>();
  /** Of all codes that are made here. */
  #lexicon = new Lexicon();

  constructor(histories: Histories) {
    this.#histories = histories;
  }

  /** Makes sure that the texts are at hand until the next call. */
  async load(wanted: readonly Wanted[]): Promise<void> {
    const isFull = this.#lexicon.isFull;
    if (isFull) this.#lexicon = new Lexicon();
    if (isFull || this.#bytes > MOST_BYTES) {
      this.#blobs.turn();
      this.#codes.turn(isFull);
      this.#codesByText.turn(isFull);
      this.#bytes = 0;
    }
    const missing = new Map<number, Map<number, string>>();
    for (const { repository, blob, path } of wanted) {
      if (blob < 0 || this.#has(blob)) continue;
      let own = missing.get(repository);
      if (own === undefined) missing.set(repository, (own = new Map()));
      own.set(blob, path);
    }
    for (const [repository, blobs] of missing) {
      const list = [...blobs];
      const ids = list.map(([blob]) => this.#histories.blobKeys[blob].split(' ', 1)[0]);
      for (const { position, bytes } of await this.#readerOf(repository).read(ids, BlobTables.largest)) {
        const [blob, path] = list[position];
        if (bytes === null || !isPatchable(path, bytes)) {
          this.#blobs.set(blob, null);
          continue;
        }
        // Copied: what git sent came in pieces that hold other blobs too.
        this.#blobs.set(blob, { bytes: Buffer.from(bytes), text: null, starts: null });
        this.#bytes += bytes.length;
      }
    }
  }

  /** Whether it is at hand, and will be until the next call of `load`. */
  #has(blob: number): boolean {
    const known = this.#blobs.get(blob, (old) => {
      this.#bytes += old === null ? 0 : old.bytes.length + (old.text?.length ?? 0);
    });
    return known !== undefined;
  }

  #readerOf(repository: number): BlobReader {
    let reader = this.#readers.get(repository);
    if (reader === undefined) {
      reader = new BlobReader(this.#histories.repositories[repository].place);
      this.#readers.set(repository, reader);
    }
    return reader;
  }

  /** Ends every git; texts that are at hand stay, and the next question starts another one. */
  close(): void {
    for (const reader of this.#readers.values()) reader.close();
  }

  /** Whether it can be read. */
  isAtHand(blob: number): boolean {
    return (this.#blobs.get(blob) ?? null) !== null;
  }

  /** Of a whole file; null where it cannot be read, or is not text that a patch could be made for. */
  text(blob: number): string | null {
    const known = this.#blobs.get(blob) ?? null;
    if (known === null) return null;
    if (known.text === null) {
      known.text = known.bytes.toString('utf8');
      this.#bytes += known.text.length;
    }
    return known.text;
  }

  /** The same by its lines, of a blob that can be read. */
  lines(blob: number): FileLines {
    const known = this.#blobs.get(blob)!;
    const starts = startsOf(known);
    const { bytes } = known;
    const endsWithLineFeed = bytes.length === 0 || bytes[bytes.length - 1] === LINE_FEED;
    // A line without end is the last one.
    const count = starts.length - (endsWithLineFeed ? 2 : 1);
    let returns = 0;
    for (let at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) returns++;
    return {
      count,
      endsWithLineFeed,
      hasReturns: 2 * returns > count,
      line: (i) => bytes.toString('utf8', starts[i], starts[i + 1] - (i < starts.length - 2 ? 1 : 0)),
    };
  }

  /** Of the lines of a row, in a blob that can be read. */
  rowText(blob: number, row: number): string {
    const { rows } = this.#histories.tables;
    const known = this.#blobs.get(blob)!;
    const starts = startsOf(known);
    const [first, last] = [rows.at(row * ROW.STRIDE + ROW.START) - 1, rows.at(row * ROW.STRIDE + ROW.END)];
    const end = starts[Math.min(last, starts.length - 1)];
    // Without the line feed of the last one.
    return known.bytes.toString('utf8', starts[first], last < starts.length - 1 ? end - 1 : end);
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

  /**
   * The code of a unit; one for all rows that say the same, however far apart. Codes that were made between two calls of
   * `load` may be compared.
   */
  code(blob: number, row: number): Code | null {
    const count = (old: Code) => {
      this.#bytes += BYTES_OF_TOKEN * old.excerpt.count;
    };
    const known = this.#codes.get(row, count);
    if (known !== undefined) return known;
    if (row < 0 || (this.#blobs.get(blob) ?? null) === null) return null;
    const text = this.rowText(blob, row).replaceAll('\r\n', '\n').replace(/\r$/, '');
    const { id } = sheets[languageOf(this.#histories.tables.rows.at(row * ROW.STRIDE + ROW.FLAGS))];
    const key = `${id} ${text}`;
    let code = this.#codesByText.get(key);
    if (code === undefined) {
      this.#codesByText.set(key, (code = codeOfText(text, id, this.#lexicon)));
      count(code);
    }
    this.#codes.set(row, code);
    return code;
  }
}

const LINE_FEED = 10;

function startsOf(blob: Blob): Int32Array {
  blob.starts ??= lineStarts(blob.bytes, blob.bytes.length).slice();
  return blob.starts;
}

/**
 * A patch in another encoding than its file's fits nothing, and lines that end with \r alone, or form feeds, are lines to
 * the engine and none to git.
 */
function isPatchable(path: string, bytes: Buffer): boolean {
  if (sniff(path, bytes).encoding !== 'utf8' || !isUtf8(bytes) || bytes.includes('\f') || bytes.includes('\ufffd'))
    return false;
  for (let at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1))
    if (bytes[at + 1] !== LINE_FEED) return false;
  return true;
}
