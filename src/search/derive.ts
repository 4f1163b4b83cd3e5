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
import { changesSince } from '../repositories/changes.ts';
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
import { isGuide } from './said/guides.ts';
import { type Guides, guidesOf, isSaidKept, keepSaid } from './said/keep-said.ts';
import { removeSegment, removeSegments, Segment, segmentPath, stampOf } from './segment.ts';
import { SegmentChanges } from './segment-changes.ts';
import { SEGMENT_VERSION } from './segment-part.ts';
import { terms } from './words/split.ts';

const LARGEST = 4 << 20;
/** Of a README: what it is about stands at its top. */
const README_CHARACTERS = 8000;
const READMES = ['README.md', 'README.rst', 'README.txt', 'README', 'readme.md', 'docs/README.md', 'docs/index.md'];

/** Of any of them, in any folder. */
const README = /(?:^|\/)(?:readme(?:\.(?:md|rst|txt))?|docs\/index\.md)$/i;

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
  const head = found?.kind === 'folder' ? '' : (found?.head ?? '');
  const stamp = stampOf(identity, `${SEGMENT_VERSION} ${generation} ${tree} ${said} ${head} ${shown}`);
  const path = segmentPath(dataFolder, repository);
  // Without its repository nothing new can be read; what there is stays.
  if (found === undefined) return;
  let listed: Promise<Guides> | null = null;
  const guides = (): Promise<Guides> => (listed ??= early === null ? guidesOf(found) : Promise.resolve(early.guides));
  if (Segment.isCurrent(path, stamp)) {
    const isSaid = isSaidKept(dataFolder, repository, stamp);
    const hasCode = isCodeKept(dataFolder, repository, stamp);
    const segment = isSaid && hasCode ? null : Segment.read(path);
    if (!hasCode && segment !== null) await keepCode(db, dataFolder, repository, segment);
    if (!isSaid && segment !== null) await keepSaid(dataFolder, repository, segment, guides, null);
    // One that is damaged is made anew.
    if (segment !== null || (isSaid && hasCode)) return;
  }
  const files = await filesOf(db, generation, repository);
  for (let before = Segment.open(path); ; before = null) {
    const seen = before?.isOf(identity) ? seenBy(before, identity) : null;
    const changed = seen === null ? null : await changesSince(found, seen.head);
    const isSameOf = (is: (path: string) => boolean): boolean => changed?.every((file) => !is(file.path)) ?? false;
    const readmes =
      seen?.said === said && isSameOf((path) => README.test(path))
        ? null
        : (early?.readmes ?? (await readmesOf(found, components)));
    const of = { dataFolder, repository, found, files, components, readmes, stamp, signal };
    const segment = await written(before, of);
    if (segment !== null) {
      await keepCode(db, dataFolder, repository, segment);
      const was = before === null ? null : { segment: before, hasSameGuides: isSameOf(isGuide) };
      if (await keepSaid(dataFolder, repository, segment, guides, was)) return;
    }
    // What was taken over from before is damaged.
    removeSegment(path);
  }
}

/** Of what a segment was made: a hash of its components, and the commit; '' for what has none. */
function seenBy(segment: Segment, identity: string): { said: string; head: string } {
  const [, , , said, head = ''] = segment.stamp.slice(stampOf(identity, '').length).split(' ');
  return { said, head };
}

interface ToWrite {
  dataFolder: string;
  repository: number;
  found: FoundRepository;
  files: readonly FileRow[];
  components: readonly ComponentRow[];
  /** By scope; null where components are what they were before. */
  readmes: ReadonlyMap<string, string> | null;
  stamp: string;
  signal: AbortSignal;
}

/** Null where what would be taken over from before is damaged. */
async function written(
  before: Segment | null,
  { dataFolder, repository, found, files, components, readmes, stamp, signal }: ToWrite,
): Promise<Segment | null> {
  const called = files.map((file) => {
    const { path, set_apart: apart, branch } = file;
    const isTest = isTestPath(path) || isAside(path);
    return { path, key: keyOf(file), isTest, apart, branch, component: null };
  });
  const changes = SegmentChanges.since(before, called);
  if (changes === null) return null;
  const wanted = files.filter((_, i) => !changes.isKnown(i));
  // In the order of the files, so that the words of no more than one are in memory beside the segment.
  const contents = bytesOf(found, wanted, LARGEST);
  let done = 0;
  try {
    for (const [i, { path, positions }] of files.entries()) {
      if (changes.isKnown(i)) {
        changes.take(i, wordsOfPath);
        continue;
      }
      signal.throwIfAborted();
      if (done++ % 64 === 0) await new Promise((go) => setImmediate(go));
      const read = await contents.next();
      const bytes = read.done === true ? null : read.value.bytes;
      // What could not be read is read again when anything changed.
      changes.begin(bytes === null ? { ...called[i], key: '' } : called[i], wordsOfPath(path));
      for (const [position, unit] of bytes === null ? [] : readUnits(path, bytes).entries()) {
        if (positions !== null && !positions.includes(position)) continue;
        const { words, ...facts } = unit;
        changes.document({ ...facts, words: words.packed });
      }
    }
  } finally {
    await contents.return(undefined);
  }
  if (readmes === null) changes.takeComponents();
  else for (const component of components) addComponent(changes, component, readmes.get(component.scope) ?? '');
  return changes.write(dataFolder, repository, stamp);
}

const wordsOfPath = (path: string): string[] => terms(path.replace(/\.\w+$/, ''));

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

function addComponent(changes: SegmentChanges, component: ComponentRow, readme: string): void {
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
  // Its number stays when its README or description is another one.
  const said = createHash('sha1')
    .update(JSON.stringify([...words.packed, ...own]))
    .digest('base64url');
  changes.begin(
    { path: file, key: `component ${id} ${said}`, isTest: false, apart: null, branch: null, component: id },
    terms(scope),
  );
  changes.document({
    ...{ name, kind, language: '', start: line, end: line, cell: -1, signature: '' },
    ...{ doc: title.slice(0, 300), size: 0, own, words: words.packed },
  });
}
