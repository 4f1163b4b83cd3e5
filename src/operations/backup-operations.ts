/** `backup` and `restore`: acts of people, and the ids that they refer to, as one portable file. */
import { z } from 'zod';
import { BackupReader, BackupWriter } from '../backup/file.ts';
import type { KeptRow } from '../backup/kept.ts';
import { Problem } from '../errors.ts';
import { counted } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { sql } from '../storage/sql.ts';
import { version } from '../version.ts';
import { keptParts } from './kept.ts';
import { operation } from './seam/operation.ts';

const output = z.object({
  file: z.string(),
  made: z.iso.datetime(),
  rows: z.number().int(),
  parts: z.array(z.object({ name: z.string(), rows: z.number().int() })),
});

const listed = (parts: z.output<typeof output>['parts']): string =>
  parts.map(({ name, rows }) => `  ${name}: ${counted(rows, 'row')}\n`).join('');

export const backupOperation = operation({
  name: 'backup',
  summary: 'write what people gave and decided to a file',
  description:
    'Writes one file with what cannot be worked out of repositories again: sources, and the ids of repositories and ' +
    'duplicates that people refer to. The file is whole or not there, carries a checksum, and can be restored into any ' +
    'other database. Files, units and copies are not in it: after a restore, "sync" reads them again.',
  input: z.object({ file: z.string().min(1).describe('where to write it') }),
  output,
  permission: 'operate',
  readOnly: true,
  positional: ['file'],
  examples: ['spolia backup spolia-backup.jsonl'],
  async run({ db, now, progress, signal }, { file }) {
    const made = now();
    const parts: z.output<typeof output>['parts'] = [];
    const writer = new BackupWriter(file, version(), made, keptParts);
    try {
      await db.transaction(async (tx) => {
        // All parts as they were at one moment.
        await tx.query(sql`set transaction isolation level repeatable read, read only`);
        for (const part of keptParts) {
          signal.throwIfAborted();
          const rows = await part.rows(tx);
          for (const row of rows) writer.row(part.name, row);
          parts.push({ name: part.name, rows: rows.length });
          progress('writing', parts.length, keptParts.length, 'part');
        }
      });
    } catch (error) {
      writer.abandon();
      throw error;
    }
    return { file, made: made.toISOString(), rows: writer.commit(), parts };
  },
  text: ({ file, rows, parts }) => `Wrote ${counted(rows, 'row')} to ${printable(file)}.\n${listed(parts)}`,
});

export const restoreOperation = operation({
  name: 'restore',
  summary: 'read a backup into an empty index',
  description:
    'Reads a file that "backup" wrote into an index that holds no repositories yet, in one transaction: all of it or ' +
    'nothing. The file is checked first; one of a newer version is refused. Run "sync" afterwards: it reads the ' +
    'repositories, which keep their ids, as duplicates do.',
  input: z.object({ file: z.string().min(1).describe('file that "backup" wrote') }),
  output,
  permission: 'operate',
  readOnly: false,
  positional: ['file'],
  examples: ['spolia restore spolia-backup.jsonl', 'spolia restore spolia-backup.jsonl --data /srv/spolia'],
  async run({ db, progress, signal }, { file }) {
    const reader = new BackupReader(file);
    try {
      const head = reader.check(keptParts);
      const byPart = new Map<string, KeptRow[]>(keptParts.map(({ name }) => [name, []]));
      for (const { part, row } of reader.rows()) byPart.get(part)!.push(row);
      const parts: z.output<typeof output>['parts'] = [];
      await db.transaction(async (tx) => {
        // Nobody registers anything meanwhile.
        await tx.run('lock table source, repository in share row exclusive mode');
        for (const { name, obstacle } of keptParts) {
          const why = await obstacle(tx);
          if (why !== null && byPart.get(name)!.length > 0) throw notEmpty(why);
        }
        for (const part of keptParts) {
          signal.throwIfAborted();
          const rows = byPart.get(part.name)!;
          await part.restore(tx, rows, head.parts[part.name] ?? part.version);
          parts.push({ name: part.name, rows: rows.length });
          progress('restoring', parts.length, keptParts.length, 'part');
        }
      });
      return { file, made: head.made, rows: parts.reduce((n, p) => n + p.rows, 0), parts };
    } finally {
      reader.close();
    }
  },
  text: ({ file, made, rows, parts }, { command }) =>
    `Restored ${counted(rows, 'row')} of ${printable(file)}, made ${made.slice(0, 16).replace('T', ' ')} UTC.\n` +
    `${listed(parts)}Now read the repositories: ${command} sync\n`,
});

function notEmpty(why: string): Problem {
  return new Problem(
    'restore-not-empty',
    'conflict',
    `the index is not empty: ${why}`,
    'Restore into a new one (--data DIR, or another database in DATABASE_URL); what is there is left as it is.',
  );
}
