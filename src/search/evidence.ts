/**
 * From what was found to results with evidence: component, owner, consumers, licence, how to adopt. Taken from the domains
 * that know it, as the viewer sees it, in a few queries for all results together.
 */
import type { Viewer } from '../access/viewer.ts';
import { adoption } from '../components/adopt.ts';
import { type ComponentRow, componentsById, providedByAll } from '../components/store.ts';
import { ownersOfComponents } from '../ownership/store.ts';
import { consumersOf, exampleOf, type Subject } from '../reuse/store.ts';
import { percent } from '../scan/report/counts.ts';
import type { Db } from '../storage/database.ts';
import type { Result } from './answer.ts';
import { type Found, type Hit, typed } from './finder.ts';
import { missingFixes } from './missing-fixes.ts';
import { componentsAround, ownersOfRepositories, type Place, type Searchable, usersOf } from './store.ts';

/** Results for which an example is looked for; further ones are rarely adopted. */
const WITH_EXAMPLE = 3;

export async function results(
  db: Db,
  viewer: Viewer,
  found: Found,
  repositories: readonly Searchable[],
): Promise<Result[]> {
  const { hits } = found;
  const byId = new Map(repositories.map((r) => [r.id, r]));
  const places = hits.map(placeOf);
  const [held, users, lacking] = await Promise.all([
    componentsAround(db, viewer, places),
    usersOf(db, viewer, places),
    missingFixes(db, viewer, places),
  ]);
  const componentIds = [...new Set(held.flatMap(({ component }) => component ?? []))];
  const [components, owners, wholeOwners] = await Promise.all([
    withHolders(db, viewer, componentIds),
    ownersOfComponents(db, viewer, componentIds),
    ownersOfRepositories(db, viewer, [...new Set(places.map(({ repository }) => repository))]),
  ]);
  const provided = await providedByAll(db, viewer, [...components.keys()]);
  const all: Result[] = [];
  for (const [i, hit] of hits.entries()) {
    const { file, unit, repository, ranked } = hit;
    // A repository that became invisible between two queries is left out.
    const around = held.find(({ n }) => n === i + 1);
    const repo = byId.get(repository);
    if (around === undefined || repo === undefined) continue;
    const component = around.component === null ? undefined : components.get(around.component);
    const holder = component?.within == null ? undefined : components.get(component.within);
    const used = users.find(({ n }) => n === i + 1);
    const ownOwner = owners.find((o) => o.component === around.component);
    const wholeOwner = wholeOwners.find((o) => o.repository === repository);
    const isComponent = file.component !== null || component?.name === unit.name;
    all.push({
      ...{ repo: repo.identity, file: file.path, name: unit.name, kind: unit.kind, start: unit.start, end: unit.end },
      ...(unit.cell >= 0 ? { cell: unit.cell } : {}),
      language: unit.language || null,
      signature: unit.signature || null,
      doc: firstSentence(unit.doc),
      component: component === undefined ? null : { id: component.id, name: component.name, role: component.role },
      score: Math.round(ranked.score * 1000) / 1000,
      why: why(found, hit),
      ...(hit.members === undefined ? {} : { members: hit.members }),
      match: matchOf(hit),
      owner: ownerOf(ownOwner, wholeOwner),
      team: repo.team,
      consumers:
        file.component !== null && component?.holds
          ? (await consumersOf(db, viewer, packageOf(component, repo))).length
          : (used?.consumers ?? 0),
      copies: used?.copies ?? 0,
      lacks: lacking.get(i) ?? [],
      same: hit.same.slice(0, 5).map((s) => ({
        repo: byId.get(s.repository)?.identity ?? '',
        file: s.file.path,
        start: s.unit.start,
      })),
      licence: component?.licence ?? holder?.licence ?? null,
      state: (isComponent ? component?.state : holder?.state) ?? null,
      isTest: file.isTest,
      lastChange: around.last_change?.toISOString() ?? null,
      inProgress: file.branch,
      adopt: await adopt({ db, viewer }, hit, { component, holder, provided }, i < WITH_EXAMPLE, repo),
    });
  }
  return all;
}

const placeOf = ({ repository, file, unit }: Hit): Place => ({
  ...{ repository, path: file.path, name: unit.name, line: unit.start },
});

/** Components, and those that they lie in. */
async function withHolders(db: Db, viewer: Viewer, ids: readonly number[]): Promise<Map<number, ComponentRow>> {
  const found = new Map<number, ComponentRow>();
  const take = async (wanted: readonly number[]): Promise<void> => {
    if (wanted.length === 0) return;
    for (const row of await componentsById(db, viewer, wanted)) found.set(row.id, row);
  };
  await take(ids);
  await take([...new Set([...found.values()].flatMap(({ within }) => within ?? []))].filter((id) => !found.has(id)));
  return found;
}

function ownerOf(
  own: { name: string; kind: string; confidence: number; declared: boolean; silent: boolean } | undefined,
  whole: { name: string; kind: string; confidence: number; declared: boolean } | undefined,
): Result['owner'] {
  const owner = own ?? (whole === undefined ? undefined : { ...whole, silent: false });
  if (owner === undefined) return null;
  const { name, kind, confidence, declared, silent } = owner;
  return { name, kind, confidence, declared, silent };
}

interface Around {
  component: ComponentRow | undefined;
  /** What it lies in. */
  holder: ComponentRow | undefined;
  /** By component. */
  provided: ReadonlyMap<number, { ecosystem: string; name: string }[]>;
}

async function adopt(
  { db, viewer }: { db: Db; viewer: Viewer },
  { repository, file, unit }: Hit,
  { component, holder, provided: all }: Around,
  wantsExample: boolean,
  repo: Searchable,
): Promise<Result['adopt']> {
  if (file.branch !== null) return { install: null, import: null, example: null };
  const isWhole = file.component !== null;
  const example = wantsExample
    ? isWhole && component?.holds
      ? await exampleOf(db, viewer, packageOf(component, repo))
      : await exampleOf(db, viewer, {
          ...{ kind: 'code', repository, identity: repo.identity, path: file.path, name: unit.name.split('.')[0] },
          ...{ line: unit.start, unit: unit.kind },
        })
    : undefined;
  const shown =
    example === undefined
      ? null
      : { repo: example.identity, file: example.file, start: example.start, code: example.code };
  if (component === undefined) return { install: null, import: null, example: shown };
  const provides = all.get(component.id) ?? [];
  const way = adoption(component, holder ?? null, provides);
  const top = holder ?? component;
  const provided = holder === undefined ? provides : (all.get(top.id) ?? []);
  return {
    install: way.install,
    import: isWhole ? way.import : (importOf(file.path, unit.name, top, provided) ?? way.import),
    example: shown,
  };
}

function packageOf({ name, scope, file, line, repository }: ComponentRow, { identity }: Searchable): Subject {
  const folder = scope.replace(/\/$/, '');
  return { kind: 'package', repository, identity, ecosystem: '', name, folder, file, line, version: null };
}

/** How a function or class of a Python package is imported; null where its module cannot be told. */
function importOf(
  path: string,
  name: string,
  { scope }: ComponentRow,
  provides: readonly { ecosystem: string; name: string }[],
): string | null {
  if (!path.endsWith('.py') || !path.startsWith(scope)) return null;
  const parts = path.slice(scope.length, -3).split('/');
  const modules = provides.filter(({ ecosystem }) => ecosystem === 'python').map((p) => p.name);
  const at = parts.findIndex((_, i) => modules.includes(parts[i]));
  if (at < 0) return null;
  const module = parts.slice(at).filter((part) => part !== '__init__');
  return `from ${module.join('.')} import ${name.split('.')[0]}`;
}

function firstSentence(doc: string): string | null {
  const line = doc.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const end = /[.!?](?=\s|$)/.exec(line);
  return line.slice(0, Math.min(end === null ? 200 : end.index + 1, 200));
}

const thousandth = (x: number): number => Math.round(1000 * x) / 1000;

function matchOf({ match }: Hit): Result['match'] {
  if (match === undefined) return null;
  return { type: match.type, similarity: thousandth(match.similarity), lines: match.lines };
}

function why({ words }: Found, { ranked, file, match, share, isSaid, isNear }: Hit): string[] {
  const said: string[] = [];
  if (match !== undefined) said.push('its code is a copy');
  if (share !== undefined) said.push(`${percent(share)} of the words of both are the same`);
  const quoted = (bits: number): string => typed(words, bits).join(', ');
  if (ranked.inName !== 0) said.push(`named ${quoted(ranked.inName)}`);
  const inDoc = ranked.inDoc & ~ranked.inName;
  if (inDoc !== 0) said.push(`documentation says ${quoted(inDoc)}`);
  const inCode = ranked.inCode & ~ranked.inName & ~inDoc;
  if (inCode !== 0) said.push(`code has ${quoted(inCode)}`);
  if (ranked.meant - ranked.covered > 0.1) said.push('other words for the rest, as code here uses them');
  if (isSaid) said.push('documentation and guides speak of it so');
  if (isNear) said.push('near by embeddings');
  if (file.isTest) said.push('in tests or examples');
  return said;
}
