/**
 * The file of a backup: JSON lines.
 *
 *     {"format":"spolia backup","version":1,"spolia":"0.1.0","made":"2026-11-26T01:40:00.000Z","parts":{"sources":1}}
 *     {"part":"sources","row":{"kind":"path","path":"/srv/git"}}
 *     …
 *     {"end":true,"rows":1,"sha256":"…"}                        of every byte before this line
 *
 * It is written beside its place and renamed, and read twice: once to see that it is whole and understood, then to be
 * restored. The format is portable: it says nothing of the database it came from.
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Problem } from '../errors.ts';
import { AtomicFile } from '../scan/atomic-file.ts';
import type { KeptPart, KeptRow } from './kept.ts';

export const FORMAT = 'spolia backup';
export const VERSION = 1;

export class BackupWriter {
  private readonly file: AtomicFile;
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  constructor(path: string, spolia: string, made: Date, parts: readonly KeptPart[]) {
    this.file = new AtomicFile(path);
    const versions = Object.fromEntries(parts.map((p) => [p.name, p.version]));
    this.line({ format: FORMAT, version: VERSION, spolia, made: made.toISOString(), parts: versions });
  }

  row(part: string, row: KeptRow): void {
    this.line({ part, row });
    this.rows++;
  }

  /** On the disk before its name is. */
  commit(): number {
    this.file.write(`${JSON.stringify({ end: true, rows: this.rows, sha256: this.hash.digest('hex') })}\n`);
    this.file.commit(true);
    return this.rows;
  }

  abandon(): void {
    this.file.abandon();
  }

  private line(value: object): void {
    const text = `${JSON.stringify(value)}\n`;
    this.hash.update(text);
    this.file.write(text);
  }
}

const CHUNK = 1 << 20;
const LONGEST_LINE = 256 << 20;

export interface BackupHead {
  spolia: string;
  made: string;
  parts: Record<string, number>;
}

/** One that was opened stays the one that was checked, whatever happens to its name. */
export class BackupReader {
  private readonly path: string;
  private readonly descriptor: number;

  /** @throws Problem */
  constructor(path: string) {
    this.path = path;
    try {
      this.descriptor = openSync(path, 'r');
    } catch (error) {
      throw unusable(
        path,
        `cannot be read (${(error as NodeJS.ErrnoException).code})`,
        'Name the file that "spolia backup" wrote.',
      );
    }
    if (!fstatSync(this.descriptor).isFile()) {
      this.close();
      throw unusable(path, 'is no file', 'Name the file that "spolia backup" wrote.');
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }

  /** Reads all of it. @throws Problem where it is not whole, or of a newer format */
  check(known: readonly KeptPart[]): BackupHead {
    const hash = createHash('sha256');
    let head: BackupHead | null = null;
    let rows = 0;
    let end: { rows: unknown; sha256: unknown } | null = null;
    for (const line of this.lines()) {
      if (end !== null) throw this.damaged('there is something after its end');
      const value = this.parsed(line);
      if (head === null) {
        head = this.headOf(value, known);
      } else if (value.end === true) {
        end = { rows: value.rows, sha256: value.sha256 };
        continue;
      } else {
        rows++;
        if (!Object.hasOwn(head.parts, String(value.part)))
          throw this.damaged(`a row of "${value.part}" is not announced`);
      }
      hash.update(line).update('\n');
    }
    if (head === null) throw unusable(this.path, 'is empty', 'Name the file that "spolia backup" wrote.');
    if (end === null) throw this.damaged('its end is missing');
    if (end.rows !== rows || end.sha256 !== hash.digest('hex')) throw this.damaged('its checksum does not fit');
    return head;
  }

  /** Rows part by part, in the order of the file. */
  *rows(): Generator<{ part: string; row: KeptRow }> {
    let isFirst = true;
    for (const line of this.lines()) {
      const value = this.parsed(line);
      if (!isFirst && value.end !== true) yield value as { part: string; row: KeptRow };
      isFirst = false;
    }
  }

  private headOf(value: Record<string, unknown>, known: readonly KeptPart[]): BackupHead {
    if (value.format !== FORMAT || typeof value.version !== 'number')
      throw unusable(this.path, 'is no backup of Spolia', 'Name the file that "spolia backup" wrote.');
    const newer = `Use Spolia ${String(value.spolia).slice(0, 20)} or newer to restore it.`;
    if (value.version > VERSION)
      throw unusable(
        this.path,
        `has format ${value.version}, and this version knows ${VERSION}`,
        newer,
        'backup-newer',
      );
    const parts = (value.parts ?? {}) as Record<string, number>;
    for (const [name, version] of Object.entries(parts)) {
      const part = known.find((p) => p.name === name);
      if (part === undefined)
        throw unusable(this.path, `holds "${name}", which this version does not know`, newer, 'backup-newer');
      if (version > part.version)
        throw unusable(
          this.path,
          `holds "${name}" in format ${version}, and this version knows ${part.version}`,
          newer,
          'backup-newer',
        );
    }
    return { spolia: String(value.spolia), made: String(value.made), parts };
  }

  private parsed(line: Buffer): Record<string, unknown> {
    try {
      const value: unknown = JSON.parse(line.toString('utf8'));
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
      // Said below.
    }
    throw this.damaged('a line of it is no JSON');
  }

  private damaged(why: string): Problem {
    return unusable(
      this.path,
      `is damaged: ${why}`,
      'Nothing was restored. Take another copy of it.',
      'backup-damaged',
    );
  }

  private *lines(): Generator<Buffer> {
    const chunk = Buffer.alloc(CHUNK);
    let rest: Buffer[] = [];
    let size = 0;
    for (let at = 0; ; ) {
      const read = readSync(this.descriptor, chunk, 0, CHUNK, at);
      if (read === 0) break;
      at += read;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < read; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]);
        rest = [];
        size = 0;
        from = end + 1;
      }
      if (from < read) rest.push(Buffer.from(chunk.subarray(from, read)));
      size += read - from;
      if (size > LONGEST_LINE) throw this.damaged('a line of it is too long');
    }
    if (size > 0) throw this.damaged('it ends in the middle of a line');
  }
}

function unusable(path: string, what: string, advice: string, code = 'backup-unusable'): Problem {
  return new Problem(code, code === 'backup-newer' ? 'conflict' : 'usage', `${path} ${what}`, advice);
}
