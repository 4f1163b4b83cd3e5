/**
 * Branches and pull requests of the last 90 days, read beside HEAD: of each the files that differ, with their units.
 * Blobs that were analysed before, in whatever branch or repository, are not analysed again.
 *
 * Looked at only where a ref moved, HEAD moved or a day passed; then all of a repository's are replaced in one
 * transaction.
 */
import { createHash } from 'node:crypto';
import type { Context } from '../operations/seam/operation.ts';
import type { Registered } from '../registry/bookkeeping.ts';
import { type Branch, branchesInProgress, refsMark } from '../repositories/branches.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import { isWanted, reasonByName } from '../scan/scan.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { analyseNew, distinct } from './analyse-new.ts';
import { keyText, readAnalyses } from './analyses.ts';
import { mannerOf } from './manner.ts';
import { readTree, type Tree, type TreeFile } from './tree.ts';
import { type FileFacts, unitsOf } from './write.ts';

const DAYS = 90;
const ROWS_AT_ONCE = 20_000;

/** Of all that its branches depend on; null where that cannot be told without git. */
export function branchesMark(
  { now }: Pick<Context, 'now'>,
  { excluded }: Registered,
  found: FoundRepository,
): string | null {
  const refs = refsMark(found);
  if (refs === null) return null;
  const day = now().toISOString().slice(0, 10);
  const all = `${refs}\n${day} ${found.head} ${JSON.stringify(excluded)}`;
  return createHash('sha1').update(all).digest('hex');
}

/** Branches as git tells them, asked while something else is read. */
export interface Begun {
  mark: string | null;
  told: ReturnType<typeof branchesInProgress>;
}

/** Null where nothing of them is other than before. */
export async function beginBranches(
  { db, now }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
): Promise<Begun | null> {
  if (found.kind === 'folder' || found.head === null) return null;
  const mark = branchesMark({ now }, repository, found);
  const state = await db.one<{ branches: string | null }>(sql`
    select branches from repository_state where generation = ${generation} and repository = ${repository.id}`);
  if (mark !== null && state?.branches === mark) return null;
  const told = branchesInProgress(found, { now: now(), days: DAYS });
  // Awaited where it is needed; until then its failure is nobody's.
  told.catch(() => {});
  return { mark, told };
}

/** Whether anything of it is other than before. */
export async function readBranches(
  { db, progress, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  { mark, told }: Begun,
  result: { analysed: number; notes: string[] },
): Promise<boolean> {
  const { branches, notes } = await told;
  result.notes.push(...notes.map((note) => `${repository.identity}: ${note}`));
  const had = await db.one<{ some: boolean }>(sql`
    select exists (select from branch where generation = ${generation} and repository = ${repository.id}) as some`);
  const read =
    branches.length === 0 ? [] : await analysedFiles(db, found, repository, branches, result, signal, progress);
  await db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository.id} for update`);
    await replaceBranches(tx, generation, repository.id, read);
    await tx.query(sql`
      update repository_state set branches = ${mark} where generation = ${generation} and repository = ${repository.id}`);
  });
  return read.length > 0 || had!.some;
}

interface ReadBranch {
  branch: Branch;
  files: FileFacts[];
}

async function analysedFiles(
  db: Db,
  found: FoundRepository,
  { excluded }: Registered,
  branches: readonly Branch[],
  result: { analysed: number },
  signal: AbortSignal,
  progress: Context['progress'],
): Promise<ReadBranch[]> {
  // Exclusions and attributes are HEAD's: a branch does not decide what is left out.
  const head = await readTree(found, excluded);
  const ofBranch = branches
    .map((branch) => ({ branch, files: filesOf(branch, head) }))
    .filter((b) => b.files.length > 0);
  const all = ofBranch.flatMap(({ files }) => files);
  const before = new Map<string, { blob: string; stamp: string | null }>();
  const tree = { repository: head.repository, files: all };
  result.analysed += await analyseNew(db, tree, before, signal, (done, of) =>
    progress('reading branches', done, of, 'file'),
  );
  const keys = distinct(all.map(({ file, blob }) => ({ blob: blob!, manner: mannerOf(file.path) })));
  const facts = new Map<string, Int32Array>();
  for await (const part of readAnalyses(db, keys)) for (const [key, record] of part) facts.set(key, record);
  return ofBranch.map(({ branch, files }) => ({
    branch,
    files: files.map(({ file, blob, byName }) => {
      const state = {
        ...{ path: file.path, blob: blob!, manner: mannerOf(file.path), stamp: null },
        byName: byName === null ? '' : String(byName),
      };
      return { file: state, ...unitsOf(state, facts.get(keyText(state))!) };
    }),
  }));
}

function filesOf(branch: Branch, head: Tree): TreeFile[] {
  return branch.files
    .filter(({ path }) => isWanted(path, null) && head.excludedBy(path) === null)
    .map(({ path, blob }) => {
      const file: FoundFile = {
        ...{ path, raw: rawOf(path), place: path, size: -1, mtimeMs: 0, ctimeMs: 0, ino: 0 },
        ...{ blobId: blob, repository: -1 },
      };
      return { file, blob, stamp: null, byName: reasonByName(head.repository, file) };
    });
}

async function replaceBranches(
  db: Db,
  generation: number,
  repository: number,
  branches: readonly ReadBranch[],
): Promise<void> {
  await db.query(sql`delete from branch where generation = ${generation} and repository = ${repository}`);
  for (const { branch, files } of branches) {
    const [{ id }] = await db.query<{ id: number }>(sql`
      insert into branch (generation, repository, ref, kind, name, tip, base, at, author, subject)
      values (${generation}, ${repository}, ${storable(branch.ref)}, ${branch.kind}, ${storable(branch.name)}, ${branch.tip},
        ${branch.base}, ${branch.at}, ${storable(branch.author)}, ${storable(branch.subject)}) returning id`);
    const rows = await db.query<{ id: number }>(sql`
      with new as (
        select * from unnest(${files.map((f) => f.file.path)}::text[], ${files.map((f) => f.file.blob)}::text[],
          ${files.map((f) => f.file.manner)}::text[], ${files.map((f) => f.file.byName)}::text[],
          ${files.map((f) => f.language)}::text[], ${files.map((f) => f.lines)}::int[],
          ${files.map((f) => f.bytes)}::int[], ${files.map((f) => f.setApart)}::text[],
          ${files.map((f) => f.notAnalysed)}::text[])
          with ordinality as new(path, blob, manner, by_name, language, lines, bytes, set_apart, not_analysed, n)
      ), numbered as (
        select nextval(pg_get_serial_sequence('branch_file', 'id')) as id, new.* from new
      ), inserted as (
        insert into branch_file (id, branch, path, blob, manner, by_name, language, lines, bytes, set_apart, not_analysed)
          overriding system value
        select id, ${id}, path, blob, manner, by_name, language, lines, bytes, set_apart, not_analysed from numbered
      )
      select id from numbered order by n`);
    const units = files.flatMap((f, i) => f.units.map((unit) => ({ unit, file: rows[i].id })));
    for (let from = 0; from < units.length; from += ROWS_AT_ONCE) {
      const part = units.slice(from, from + ROWS_AT_ONCE);
      await db.query(sql`
        insert into branch_unit (file, position, name, cell, ordinal, content, kind, language, first_line, last_line,
          tokens, set_apart, in_head)
        select new.*, exists (
          select from unit where unit.repository = ${repository} and unit.content = new.content and gone_since is null)
        from unnest(${part.map((u) => u.file)}::bigint[], ${part.map((u) => u.unit.position)}::int[],
          ${part.map((u) => u.unit.name)}::text[], ${part.map((u) => u.unit.cell)}::int[],
          ${part.map((u) => u.unit.ordinal)}::int[], ${part.map((u) => u.unit.content)}::bigint[],
          ${part.map((u) => u.unit.kind)}::text[], ${part.map((u) => u.unit.language)}::text[],
          ${part.map((u) => u.unit.first)}::int[], ${part.map((u) => u.unit.last)}::int[],
          ${part.map((u) => u.unit.tokens)}::int[], ${part.map((u) => u.unit.setApart)}::text[])
          as new(file, position, name, cell, ordinal, content, kind, language, first_line, last_line, tokens, set_apart)`);
    }
  }
}

/** PostgreSQL's texts hold no zero bytes. */
const storable = (text: string): string => text.replaceAll('\0', '�');
