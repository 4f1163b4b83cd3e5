/**
 * Keeps a segment for each repository (segment.ts): what its units and components say, as words. A repository whose files,
 * branches and components are as they were costs a query; of another one files that changed are read, and the rest is
 * copied from the segment before.
 *
 * Segments lie in files, not in the database, because a command has to have all of them within a third of a second. They
 * may be lost: the next sync makes them anew, and until then `find` says which repositories it could not search.
 */
import { createHash } from 'node:crypto';
import { isTestPath } from '../engine/units/boilerplate.ts';
import type { Context } from '../operations/seam/operation.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { bytesOf } from '../reuse/listing.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { deriveVectors } from './embeddings/derive-vectors.ts';
import { FIELD, WordCounts } from './fields.ts';
import { keepOwnEntries } from './glossary/own-entries.ts';
import { firstParagraph, readUnits } from './read-units.ts';
import { isCodeKept, keepCode } from './repository-code.ts';
import { type Guides, guidesOf, isSaidKept, keepSaid } from './said/keep-said.ts';
import { removeSegments, SEGMENT_VERSION, Segment, segmentPath, stampOf, writeSegment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { terms } from './words/split.ts';

const LARGEST = 4 << 20;
/** Of a README: what it is about stands at its top. */
const README_CHARACTERS = 8000;
const READMES = ['README.md', 'README.rst', 'README.txt', 'README', 'readme.md', 'docs/README.md', 'docs/index.md'];

interface State {
  repository: number;
  identity: string;
  /** Whether everyone may see it. */
  everyone: boolean;
  tree: string;
}

export async function deriveSearch(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const { db, progress, signal, dataFolder } = context;
  const clock = new Stages();
  const states = await db.query<State>(sql`
    select repository, identity, repository.everyone, md5(repository_state.fingerprint || ' ' ||
      coalesce((select md5(string_agg(concat_ws(' ', branch.kind, branch.name, path, blob), ','
          order by branch.ref collate "C", path collate "C"))
        from branch join branch_file on branch_file.branch = branch.id
        where branch.generation = ${generation} and branch.repository = repository.id), '') || case when kind = 'folder' then
      coalesce((select md5(string_agg(path || ' ' || blob || ' ' || coalesce(set_apart, ''), ',' order by path collate "C"))
        from file where file.generation = ${generation} and file.repository = repository.id), '') else '' end) as tree
    from repository_state join repository on repository.id = repository_state.repository
    where generation = ${generation} order by repository`);
  for (const [done, state] of states.entries()) {
    signal.throwIfAborted();
    progress('words', done, states.length, 'repository');
    await refresh(context, generation, state, present.get(state.repository));
  }
  removeSegments(dataFolder, new Set(states.map(({ repository }) => repository)));
  clock.lap('words');
  await keepOwnEntries(db, dataFolder);
  await deriveVectors(context, states);
  clock.lap('embeddings');
  clock.print();
}

interface FileRow {
  path: string;
  blob: string;
  manner: string;
  set_apart: string | null;
  branch: string | null;
  /** Of a file in progress: its units that HEAD does not have. */
  positions: number[] | null;
}

interface ComponentRow {
  id: number;
  kind: string;
  role: string;
  name: string;
  scope: string;
  file: string;
  line: number;
  description: string | null;
  provides: string[];
}

async function refresh(
  { db, dataFolder, signal }: Context,
  generation: number,
  { repository, identity, tree }: State,
  found: FoundRepository | undefined,
): Promise<void> {
  const components = await componentsOf(db, generation, repository);
  const said = createHash('sha1').update(JSON.stringify(components)).digest('hex');
  // A commit says what READMEs and guides say; a plain folder has to be looked at.
  const early = found?.kind === 'folder' ? await foundEarly(found, components) : null;
  const shown =
    early === null
      ? ''
      : createHash('sha1')
          .update(JSON.stringify([...early.readmes, ...(await early.guides.pages())]))
          .digest('hex');
  const stamp = stampOf(identity, `${SEGMENT_VERSION} ${generation} ${tree} ${said} ${shown}`);
  const path = segmentPath(dataFolder, repository);
  // Without its repository nothing new can be read; what there is stays.
  if (found === undefined) return;
  if (Segment.isCurrent(path, stamp)) {
    if (!isCodeKept(dataFolder, repository, stamp)) await keepCode(db, dataFolder, repository, Segment.read(path)!);
    if (!isSaidKept(dataFolder, repository, stamp))
      await keepSaid(dataFolder, repository, Segment.read(path)!, early?.guides ?? (await guidesOf(found)), null);
    return;
  }
  const before = Segment.read(path);
  const files = await filesOf(db, generation, repository);
  const known = new Map<string, number>();
  if (before !== null) for (let f = 0; f < before.files; f++) known.set(before.file(f).key, f);
  const wanted = files.filter((file) => file.set_apart === null && !known.has(keyOf(file)));
  // In the order of the files, so that the words of no more than one are in memory beside the segment.
  const contents = bytesOf(found, wanted, LARGEST);
  let done = 0;
  const builder = new SegmentBuilder(before);
  try {
    for (const file of files) {
      const { path, set_apart: apart, branch, positions } = file;
      const at = { path, key: keyOf(file), isTest: isTestPath(path) || isAside(path), apart, branch, component: null };
      const said = apart === null ? terms(path.replace(/\.\w+$/, '')) : [];
      const copied = known.get(at.key);
      if (apart !== null || copied !== undefined) {
        builder.file(at, said);
        if (apart === null) builder.copy(copied!);
        continue;
      }
      signal.throwIfAborted();
      if (done++ % 64 === 0) await new Promise((go) => setImmediate(go));
      const read = await contents.next();
      const bytes = read.done === true ? null : read.value.bytes;
      // What could not be read is read again when anything changed.
      builder.file(bytes === null ? { ...at, key: '' } : at, said);
      for (const [position, unit] of bytes === null ? [] : readUnits(path, bytes).entries()) {
        if (positions !== null && !positions.includes(position)) continue;
        const { words, ...facts } = unit;
        builder.document({ ...facts, words: words.packed });
      }
    }
  } finally {
    await contents.return(undefined);
  }
  const readmes = early?.readmes ?? (await readmesOf(found, components));
  for (const component of components) addComponent(builder, component, readmes.get(component.scope) ?? '');
  const words = builder.finish(stamp);
  writeSegment(dataFolder, repository, words);
  const segment = Segment.of(words);
  await keepCode(db, dataFolder, repository, segment);
  await keepSaid(dataFolder, repository, segment, early?.guides ?? (await guidesOf(found)), before);
}

/** Of a plain folder, which may be another one any moment: all of it is read at once. */
async function foundEarly(
  found: FoundRepository,
  components: readonly ComponentRow[],
): Promise<{ readmes: ReadonlyMap<string, string>; guides: Guides }> {
  const guides = await guidesOf(found);
  const pages = await guides.pages();
  return { readmes: await readmesOf(found, components), guides: { ...guides, pages: async () => pages } };
}

/** What shows how to use something, or is there to be tested with, is found after the thing itself. */
const isAside = (path: string): boolean =>
  /(?:^|\/)(?:examples?|benchmarks?|tutorials?|docs?|demos?|samples?|test[-_]?data|fixtures?)\//.test(path);

const keyOf = ({ blob, manner, set_apart, positions }: FileRow): string =>
  set_apart === null ? `${blob} ${manner}${positions === null ? '' : ` ${positions.join(',')}`}` : '';

function filesOf(db: Db, generation: number, repository: number): Promise<FileRow[]> {
  return db.query<FileRow>(sql`
    select * from (
    select path, blob, manner, set_apart, null::text as branch, null::integer[] as positions from file
    where generation = ${generation} and repository = ${repository} and not_analysed is null
    union all
    select path, blob, manner, set_apart, case branch.kind when 'request' then 'request ' else '' end || branch.name,
      (select array_agg(position order by position) from branch_unit where branch_unit.file = branch_file.id and not in_head)
    from branch_file join branch on branch.id = branch_file.branch
    where branch.generation = ${generation} and branch.repository = ${repository} and not_analysed is null
      and exists (select from branch_unit where branch_unit.file = branch_file.id and not in_head)
    ) files order by branch collate "C" nulls first, path collate "C", blob`);
}

/** Those that are no single class or function: these are units, and found as such. */
function componentsOf(db: Db, generation: number, repository: number): Promise<ComponentRow[]> {
  return db.query<ComponentRow>(sql`
    select component.id, component.kind, facts.role, component.name, facts.scope, facts.file, facts.line,
      facts.description, coalesce((select array_agg(distinct provides.name order by provides.name)
        from component_provides provides
        where provides.generation = facts.generation and provides.component = component.id), '{}') as provides
    from component join component_facts facts on facts.component = component.id and facts.generation = ${generation}
    where component.repository = ${repository} and not component.is_process and facts.marks = '{}'
      and facts.first_line is null
    order by facts.file collate "C", facts.line, component.name collate "C", component.id`);
}

async function readmesOf(
  found: FoundRepository,
  components: readonly ComponentRow[],
): Promise<ReadonlyMap<string, string>> {
  // What is asked of git stands on one line, ended by a space.
  const scopes = [...new Set(components.map(({ scope }) => scope))].filter(
    (scope) => (scope === '' || scope.endsWith('/')) && !/\s/.test(scope),
  );
  const asked = scopes.flatMap((scope) =>
    READMES.map((name) => ({ scope, path: `${scope}${name}`, blob: `${found.head ?? 'HEAD'}:${scope}${name}` })),
  );
  const texts = new Map<string, string>();
  for await (const { position, bytes } of bytesOf(found, asked, 1 << 20)) {
    const { scope } = asked[position];
    if (bytes !== null && !texts.has(scope)) texts.set(scope, plain(new TextDecoder().decode(bytes)));
  }
  return texts;
}

/** A README without badges, code and markup. */
function plain(text: string): string {
  return text
    .slice(0, 4 * README_CHARACTERS)
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/https?:\S+/g, ' ')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .slice(0, README_CHARACTERS)
    .trim();
}

function addComponent(builder: SegmentBuilder, component: ComponentRow, readme: string): void {
  const { id, kind, role, name, scope, file, line, description, provides } = component;
  const words = new WordCounts();
  const own = terms(name);
  words.addAll(FIELD.name, own);
  for (const provided of provides.slice(0, 20)) words.addAll(FIELD.holder, terms(provided));
  words.addAll(FIELD.attributes, terms(role));
  const intro = readme.replace(/^#[^\n]*\n+/, '');
  const title = description ?? firstParagraph(intro);
  words.addAll(FIELD.title, terms(title).slice(0, 40));
  words.addAll(FIELD.text, terms(readme));
  builder.file(
    { path: file, key: `component ${id}`, isTest: false, apart: null, branch: null, component: id },
    terms(scope),
  );
  builder.document({
    ...{ name, kind, language: '', start: line, end: line, cell: -1, signature: '' },
    ...{ doc: title.slice(0, 300), size: 0, own, words: words.packed },
  });
}
