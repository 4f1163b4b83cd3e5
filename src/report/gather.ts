/** What the report says, put together from what each domain knows. */
import { copiesElsewhere } from '../components/store.ts';
import { figuresOf } from '../duplicates/seen.ts';
import { allOn, countClasses, listClasses, type MemberRow, membersOf } from '../duplicates/store.ts';
import { countsByRepository, leftOut } from '../indexing/store.ts';
import { likelyFixes } from '../lineage/judge.ts';
import { historiesRead, type UnitRow } from '../lineage/store.ts';
import type { Context } from '../operations/seam/operation.ts';
import { listRepositories } from '../registry/store.ts';
import { mostReused, newComponents, unownedParts } from './store.ts';

/** Rows of each section: what fits on one page. */
const ROWS = 10;
/** Classes looked at for ten that lie across teams. */
const LOOKED_AT = 400;
const QUARTER_DAYS = 91;
const DAY = 86_400_000;

export interface Part {
  repo: string;
  file: string;
  name: string;
  line: number;
  team: string | null;
}

export interface Report {
  date: string;
  totals: {
    repositories: number;
    files: number;
    lines: number;
    duplicates: number;
    duplicatesAcross: number;
    copiedLines: number;
    missingFixes: number;
    /** Copies that lack one of them. */
    unfixed: number;
    histories: number;
  };
  /** Across teams; where no team is known, across repositories. */
  duplicates: { id: string; lines: number; copies: number; teams: string[]; repositories: number; places: Part[] }[];
  unowned: {
    repo: string;
    component: string | null;
    kind: string | null;
    path: string;
    lines: number;
    criticality: string | null;
    why: string;
  }[];
  fixes: { id: string; subject: string; date: string; origin: Part; copy: Part; evidence: string[]; lacking: number }[];
  reused: { name: string; repo: string; team: string | null; repositories: number; teams: number; files: number }[];
  fresh: {
    kind: string;
    name: string;
    repo: string;
    team: string | null;
    file: string;
    line: number;
    since: string;
    lines: number;
    resembles: { repo: string; file: string; name: string; line: number; copies: number } | null;
  }[];
  /** What the answers do not rest on, one sentence each. */
  left: string[];
}

const date = (at: Date): string => at.toISOString().slice(0, 10);

export async function gather(context: Context): Promise<Report> {
  const { db, viewer, now, signal, progress } = context;
  const sections = 6;
  let done = 0;
  const step = () => {
    signal.throwIfAborted();
    progress('gathering', done++, sections, 'section');
  };
  step();
  const repositories = await listRepositories(db, viewer);
  const counts = await countsByRepository(db, viewer);
  const totals = await countClasses(db, viewer, allOn(date(now())));
  const duplicates = await costliest({ db, viewer }, date(now()));
  step();
  const unowned = await unownedParts(db, viewer, ROWS);
  step();
  const histories = await historiesRead(db, viewer);
  const fixes = await missing(context);
  step();
  const reused = await mostReused(db, viewer, ROWS);
  step();
  const since = new Date(now().getTime() - QUARTER_DAYS * DAY);
  const fresh = await newComponents(db, viewer, since, ROWS);
  const likes = await copiesElsewhere(
    db,
    viewer,
    fresh.map(({ id }) => id),
  );
  step();
  const sum = (of: (row: (typeof counts)[number]) => number) => counts.reduce((n, row) => n + of(row), 0);
  return {
    date: date(now()),
    totals: {
      repositories: repositories.length,
      files: sum((r) => r.files),
      lines: sum((r) => r.lines),
      duplicates: totals.classes,
      duplicatesAcross: totals.crossRepo,
      copiedLines: totals.copiedLines,
      missingFixes: fixes.length,
      unfixed: fixes.reduce((n, { lacking }) => n + lacking, 0),
      histories: histories.length,
    },
    duplicates,
    unowned: unowned.map((row) => ({
      repo: row.repo,
      component: row.component,
      kind: row.kind,
      path: row.scope,
      lines: row.lines,
      criticality: row.criticality,
      why:
        row.unknown ??
        (row.last_at === null ? 'its owners are gone' : `its owners are gone; last changed ${date(row.last_at)}`),
    })),
    fixes: fixes.slice(0, ROWS),
    reused,
    fresh: fresh.map((row) => {
      const like = likes.find(({ component, other_repo }) => component === row.id && other_repo !== row.repo);
      return {
        ...{ kind: row.kind, name: row.name, repo: row.repo, team: row.team, file: row.file, line: row.line },
        ...{ since: date(row.first_at), lines: row.lines },
        resembles:
          like === undefined
            ? null
            : {
                ...{ repo: like.other_repo, file: like.other_file, name: like.other_name, line: like.other_start },
                copies: likes.filter(({ component, other_repo }) => component === row.id && other_repo !== row.repo)
                  .length,
              },
      };
    }),
    left: await notSeen({ db, viewer }, repositories, histories.length),
  };
}

type Reading = Pick<Context, 'db' | 'viewer'>;

async function costliest({ db, viewer }: Reading, today: string): Promise<Report['duplicates']> {
  const wanted = { ...allOn(today), crossRepo: true };
  const rows = (await listClasses(db, viewer, wanted, { limit: LOOKED_AT })).filter(({ within }) => within === null);
  const members = new Map<number, MemberRow[]>(rows.map(({ id }) => [id, []]));
  for (const member of await membersOf(db, viewer, [...members.keys()])) members.get(member.class)!.push(member);
  const sideOf = ({ team, repo }: MemberRow): string => team ?? repo;
  const shown = rows
    .map((row) => ({ row, list: members.get(row.id)! }))
    .filter(({ list }) => new Set(list.map(sideOf)).size > 1)
    .slice(0, ROWS);
  const figures = await figuresOf(
    db,
    shown.map(({ row }) => row),
    members,
  );
  return shown.map(({ row, list }) => {
    // One place of each side is what a reader needs to see that it is theirs.
    const firsts = [...new Map(list.toReversed().map((m) => [sideOf(m), m] as const)).values()].toReversed();
    return {
      id: row.key,
      lines: figures.get(row.id)!.removable,
      copies: row.seen,
      teams: [...new Set(list.flatMap(({ team }) => team ?? []))].sort(),
      repositories: row.repos,
      places: firsts.slice(0, 4).map(({ repo, file, name, start, team }) => ({ repo, file, name, line: start, team })),
    };
  });
}

async function missing(context: Context): Promise<Report['fixes']> {
  const part = ({ repo, file, name, start, team }: UnitRow): Part => ({ repo, file, name, line: start, team });
  // One row for each change: the others that lack it are counted.
  const seen = new Set<string>();
  return (await likelyFixes(context))
    .filter((judged) => {
      const change = `${judged.row.commit_id} ${judged.row.origin}`;
      if (seen.has(change)) return false;
      seen.add(change);
      return true;
    })
    .map(({ row, origin, copy, evidence }) => ({
      id: row.id,
      subject: row.subject,
      date: date(new Date(row.commit_at * 1000)),
      origin: part(origin),
      copy: part(copy),
      evidence: evidence.map(({ text }) => text),
      lacking: Math.max(1, row.lacked),
    }));
}

async function notSeen(
  { db, viewer }: Reading,
  repositories: Awaited<ReturnType<typeof listRepositories>>,
  histories: number,
): Promise<string[]> {
  const left = await leftOut(db, viewer);
  const files = left.filter(({ analysed }) => !analysed).reduce((n, row) => n + row.files, 0);
  const apart = left.filter(({ analysed }) => analysed).reduce((n, row) => n + row.files, 0);
  const failed = repositories.filter(({ failed_since }) => failed_since !== null);
  const said: string[] = [];
  if (failed.length > 0) {
    const names = failed.slice(0, 3).map(({ identity, failed_since }) => `${identity} since ${date(failed_since!)}`);
    const more = failed.length > names.length ? ` and ${failed.length - names.length} more` : '';
    said.push(`No newer state could be read of ${names.join(', ')}${more}; what was read before is kept.`);
  }
  if (files > 0)
    said.push(`${files.toLocaleString('en')} files were not analysed, because of their language, size or content.`);
  if (apart > 0) said.push(`${apart.toLocaleString('en')} files are set apart as generated, vendored or minified.`);
  if (histories === 0) said.push('No history has been read, so no missing fixes are known.');
  else if (histories < repositories.length)
    said.push(`Whole histories were read of ${histories} of ${repositories.length} repositories.`);
  if (repositories.every(({ team }) => team === null))
    said.push('No repository names its team in spolia.yaml, so duplicates are counted across repositories.');
  return said;
}
