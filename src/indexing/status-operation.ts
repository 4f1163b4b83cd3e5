/** `status`: what is in the index, how fresh it is, what could not be read. */
import { z } from 'zod';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { type ReasonCode, reasonsCatalogue } from '../engine/lexing/reasons.ts';
import { countJobs, listJobs, listWorkers } from '../jobs/store.ts';
import { columnsOf, padded } from '../operations/seam/columns.ts';
import { operation } from '../operations/seam/operation.ts';
import { listRepositories } from '../registry/store.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { embeddingsOf, SENT } from '../search/embeddings/settings.ts';
import { listSources } from '../sources/store.ts';
import { currentGeneration } from '../storage/generations.ts';
import { countsByRepository, leftOut, listBranches } from './store.ts';

const reason = z.object({
  reason: z.string(),
  meaning: z.string(),
  files: z.number().int(),
  units: z.number().int(),
  examples: z.array(z.string()),
});

const failed = z.object({ since: z.iso.datetime(), failure: z.string(), remedy: z.string() }).nullable();

/** Where repositories are looked for. */
const source = z.object({
  source: z.string(),
  kind: z.enum(['path', 'settings', 'url', 'github', 'gitlab', 'command']),
  /** The settings file that lists it; null for what a person gave. */
  listedBy: z.string().nullable(),
  /** Of forges and commands: the last complete listing, and since when one is under way. */
  listedAt: z.iso.datetime().nullable(),
  listingSince: z.iso.datetime().nullable(),
  failed,
  /** Repositories on other machines that it names. */
  remotes: z.number().int(),
});

/** What the queue holds; for operators. */
const queue = z.object({
  queued: z.number().int(),
  running: z.number().int(),
  dead: z.number().int(),
  workers: z.array(z.object({ name: z.string(), since: z.iso.datetime(), seenAt: z.iso.datetime() })),
  /** Running, dead, then waiting; the first hundred. */
  jobs: z.array(
    z.object({
      kind: z.string(),
      /** Repository or source. */
      of: z.string(),
      state: z.enum(['queued', 'running', 'dead']),
      attempts: z.number().int(),
      /** Of one that waits: not before. */
      at: z.iso.datetime(),
      startedAt: z.iso.datetime().nullable(),
      worker: z.string().nullable(),
      progress: z
        .object({ stage: z.string(), done: z.number(), of: z.number(), unit: z.string().optional() })
        .nullable(),
      failure: z.string().nullable(),
      remedy: z.string().nullable(),
    }),
  ),
});

const repository = z.object({
  repo: z.string(),
  kind: z.enum(['git', 'bare', 'folder']),
  /** On the machine of the index; null for whoever does not operate it. */
  path: z.string().nullable(),
  /** Where its mirror fetches from; null for what lies on this machine. */
  url: z.string().nullable(),
  archived: z.boolean(),
  fork: z.boolean(),
  /** Of the forge, with what each may do. */
  teams: z.array(z.object({ team: z.string(), permission: z.string() })),
  visibility: z.union([z.literal('everyone'), z.array(z.string())]),
  context: z.object({
    businessUnit: z.string().nullable(),
    team: z.string().nullable(),
    customer: z.string().nullable(),
    dataClass: z.string().nullable(),
    criticality: z.string().nullable(),
    environment: z.string().nullable(),
    goals: z.array(z.string()),
  }),
  /** Repositories with the same number are forks or mirrors of one another. */
  family: z.number().int().nullable(),
  head: z.string().nullable(),
  syncedAt: z.iso.datetime().nullable(),
  failed,
  notes: z.array(z.string()),
  files: z.number().int(),
  lines: z.number().int(),
  units: z.number().int(),
  /** Branches and pull requests with commits of the last 90 days, newest first. */
  inProgress: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['branch', 'request']),
      ref: z.string(),
      tip: z.string(),
      at: z.iso.datetime(),
      author: z.string(),
      subject: z.string(),
      /** That differ from where it left HEAD, and units in them that HEAD does not have. */
      files: z.number().int(),
      units: z.number().int(),
    }),
  ),
});

const output = z.object({
  where: z.string(),
  database: z.string(),
  engine: z.object({ own: z.number().int(), stored: z.number().int().nullable() }),
  totals: z.object({
    repositories: z.number().int(),
    failed: z.number().int(),
    files: z.number().int(),
    lines: z.number().int(),
    units: z.number().int(),
  }),
  repositories: z.array(repository),
  /** For operators. */
  sources: z.array(source),
  queue,
  setApart: z.array(reason),
  notAnalysed: z.array(reason),
  /** The endpoint that search sends texts to; null where it is off. */
  embeddings: z
    .object({
      url: z.string(),
      model: z.string(),
      /** Which texts, in words. */
      sent: z.string(),
      /** Repositories of which something is sent, and those for some people only, of which nothing is. */
      repositories: z.number().int(),
      restricted: z.number().int(),
      /** Why the last sync did not get all vectors. */
      failure: z.string().nullable(),
    })
    .nullable(),
});
export type StatusAnswer = z.output<typeof output>;

export const statusOperation = operation({
  name: 'status',
  summary: 'what is in the index, how fresh it is, and what could not be read',
  description:
    'Lists the repositories of the index with what was read of each and when. A repository that could not be read ' +
    'keeps its last good state, and is listed with the reason and since when. What was set apart or not analysed is ' +
    'counted by reason.',
  input: z.object({}),
  output,
  permission: 'read',
  readOnly: true,
  examples: ['spolia status', 'spolia status --json | jq ".repositories[] | select(.failed)"'],
  async run({ db, viewer, asker, where, dataFolder, databaseVersion }) {
    const [rows, sources, counts, branches, left, generation, jobs, states, workers] = await Promise.all([
      listRepositories(db, viewer),
      listSources(db, viewer),
      countsByRepository(db, viewer),
      listBranches(db, viewer),
      leftOut(db, viewer),
      currentGeneration(db),
      listJobs(db, viewer, MOST_JOBS),
      countJobs(db, viewer),
      listWorkers(db, viewer),
    ]);
    const counted = new Map(counts.map((c) => [c.repository, c] as const));
    const repositories = rows.map((row) => ({
      repo: row.identity,
      kind: row.kind,
      path: asker.permissions.has('operate') ? row.path : null,
      url: row.url,
      archived: row.archived,
      fork: row.fork,
      teams: row.teams,
      visibility: row.everyone ? ('everyone' as const) : row.groups,
      context: {
        businessUnit: row.business_unit,
        team: row.team,
        customer: row.customer,
        dataClass: row.data_class,
        criticality: row.criticality,
        environment: row.environment,
        goals: row.goals,
      },
      family: row.family,
      head: row.head,
      syncedAt: row.synced_at?.toISOString() ?? null,
      failed: failureOf(row),
      notes: row.notes,
      files: counted.get(row.id)?.files ?? 0,
      lines: counted.get(row.id)?.lines ?? 0,
      units: counted.get(row.id)?.units ?? 0,
      inProgress: branches
        .filter((b) => b.repository === row.id)
        .map(({ repository, at, ...branch }) => ({ ...branch, at: at.toISOString() })),
    }));
    const jobsIn = (state: (typeof states)[number]['state']) => states.find((s) => s.state === state)?.n ?? 0;
    const sum = (of: 'files' | 'lines' | 'units') => repositories.reduce((n, r) => n + r[of], 0);
    const byReason = (analysed: boolean) => {
      const all = new Map<string, z.output<typeof reason>>();
      for (const l of left) {
        if (l.analysed !== analysed) continue;
        const meaning = l.meaning ?? reasonsCatalogue[l.reason as ReasonCode]?.meaning ?? '';
        const entry = all.get(`${l.reason}\n${meaning}`) ?? {
          reason: l.reason,
          meaning,
          files: 0,
          units: 0,
          examples: [],
        };
        all.set(`${l.reason}\n${meaning}`, entry);
        entry.files += l.files;
        entry.units += l.units;
        const repo = rows.find((row) => row.id === l.repository)!.identity;
        for (const path of l.examples) if (entry.examples.length < 3) entry.examples.push(`${repo}:${path}`);
      }
      return [...all.values()].sort((a, b) => b.files - a.files || b.units - a.units || (a.reason < b.reason ? -1 : 1));
    };
    return {
      where,
      database: databaseVersion,
      engine: { own: ENGINE_FORMAT, stored: generation?.engine ?? null },
      totals: {
        repositories: repositories.length,
        failed: repositories.filter((r) => r.failed !== null).length,
        files: sum('files'),
        lines: sum('lines'),
        units: sum('units'),
      },
      repositories,
      sources: sources.map((row) => ({
        source: row.source,
        kind: row.kind,
        listedBy: row.listed_by,
        listedAt: row.listed_at?.toISOString() ?? null,
        listingSince: row.listing_since?.toISOString() ?? null,
        failed: failureOf(row),
        remotes: row.remotes,
      })),
      queue: {
        queued: jobsIn('queued'),
        running: jobsIn('running'),
        dead: jobsIn('dead'),
        workers: workers.map((w) => ({
          name: w.name,
          since: w.started_at.toISOString(),
          seenAt: w.seen_at.toISOString(),
        })),
        jobs: jobs.map(({ kind, subject, state, attempts, run_at, started_at, worker, progress, failure, remedy }) => ({
          ...{ kind, of: subject, state, attempts, worker, progress, failure, remedy },
          at: run_at.toISOString(),
          startedAt: started_at?.toISOString() ?? null,
        })),
      },
      setApart: byReason(true),
      notAnalysed: byReason(false),
      embeddings: sentTo(dataFolder, rows),
    };
  },
  text(answer, { command }) {
    const { where, database, engine, totals, repositories, sources, queue, setApart, notAnalysed } = answer;
    const place = `The index is in ${printable(where)} (PostgreSQL ${database}).`;
    if (repositories.length === 0) return `The index is empty. Add repositories: ${command} index PATH\n${place}\n`;
    const lines = [
      `${counted(totals.repositories, 'repository', 'repositories')}: ${counted(totals.files, 'file')}, ${counted(totals.lines, 'line')}, ${counted(totals.units, 'unit')} of code.`,
      place,
    ];
    if (engine.stored !== null && engine.stored < engine.own)
      lines.push(`It was made by an older engine: "${command} sync" makes it anew; until then it answers as before.`);
    lines.push('');
    const width = Math.max(...repositories.map((r) => columnsOf(r.repo)));
    for (const r of repositories) {
      const head = r.head === null ? '' : `  at ${r.head.slice(0, 10)}`;
      const when = r.syncedAt === null ? 'never read' : `read ${moment(r.syncedAt)}${head}`;
      const words = [r.context.team ?? '', r.archived ? 'archived' : '', r.fork ? 'fork' : ''].filter((w) => w !== '');
      const team = words.length === 0 ? '' : `  (${printable(words.join(', '))})`;
      lines.push(`  ${padded(printable(r.repo), width)}  ${thousands(r.lines).padStart(9)} lines  ${when}${team}`);
      if (r.failed !== null)
        lines.push(
          `      since ${moment(r.failed.since)}: ${printable(r.failed.failure)}. ${printable(r.failed.remedy)}`,
        );
      if (r.inProgress.length > 0) lines.push(`      in progress: ${progressText(r.inProgress)}`);
      for (const note of r.notes) lines.push(`      ${printable(note)}`);
    }
    const forges = sources.filter((s) => s.failed !== null || /^(github|gitlab|command)$/.test(s.kind));
    if (forges.length > 0) lines.push('', 'Sources');
    for (const s of forges) {
      const when = s.listedAt === null ? 'not listed yet' : `listed ${moment(s.listedAt)}`;
      lines.push(`  ${printable(s.source)}: ${counted(s.remotes, 'repository', 'repositories')}, ${when}`);
      if (s.failed !== null)
        lines.push(
          `      since ${moment(s.failed.since)}: ${printable(s.failed.failure)}. ${printable(s.failed.remedy)}`,
        );
    }
    lines.push(...embeddingsText(answer), ...queueText(queue));
    for (const [title, list] of [
      ['Set apart, so not compared', setApart],
      ['Not analysed', notAnalysed],
    ] as const) {
      if (list.length === 0) continue;
      lines.push('', title);
      for (const { reason, meaning, files, units } of list) {
        const what = files > 0 ? counted(files, 'file') : counted(units, 'unit');
        lines.push(`  ${reason}: ${what}. ${meaning}`);
      }
    }
    return `${lines.join('\n')}\n`;
  },
});

const MOST_JOBS = 100;

/** @param rows what the viewer sees */
function sentTo(dataFolder: string, rows: readonly { everyone: boolean }[]): StatusAnswer['embeddings'] {
  const state = embeddingsOf(dataFolder);
  if (state === null) return null;
  const { settings, failure } = state;
  const restricted = settings.restricted ? 0 : rows.filter(({ everyone }) => !everyone).length;
  const repositories = rows.length - restricted;
  return { url: settings.url, model: settings.model, sent: SENT, repositories, restricted, failure };
}

function embeddingsText({ embeddings }: StatusAnswer): string[] {
  if (embeddings === null) return [];
  const { url, model, sent, repositories, restricted, failure } = embeddings;
  const kept = restricted === 0 ? '' : `; nothing of ${thousands(restricted)} that only some may see`;
  return [
    '',
    `Embeddings: search sends to ${printable(url)} (${printable(model)}), of ${counted(repositories, 'repository', 'repositories')}${kept}: ${sent}.`,
    ...(failure === null ? [] : [`  Not complete: ${printable(failure)}. The next sync asks for the rest.`]),
  ];
}

function queueText({ queued, running, dead, workers, jobs }: z.output<typeof queue>): string[] {
  if (queued + running + dead + workers.length === 0) return [];
  const lines = [
    '',
    `Jobs: ${running} running, ${queued} waiting, ${dead} given up; ${counted(workers.length, 'worker')} at work`,
  ];
  for (const job of jobs.slice(0, 10)) {
    const what = `  ${printable(job.kind)} ${printable(job.of)}`;
    const how = job.progress;
    if (job.state === 'running') {
      const far =
        how === null
          ? ''
          : `, ${printable(how.stage)} ${thousands(how.done)}${how.of > 0 ? ` of ${thousands(how.of)}` : ''}`;
      lines.push(`${what}: running since ${moment(job.startedAt!)}${far}`);
    } else if (job.failure !== null) {
      const next = job.state === 'dead' ? 'given up' : `again at ${moment(job.at)}`;
      lines.push(
        `${what}: ${next} after ${counted(job.attempts, 'try', 'tries')}: ${printable(job.failure)}. ${printable(job.remedy ?? '')}`,
      );
    }
  }
  return lines;
}

/** The newest by name, the rest by number. */
function progressText(branches: z.output<typeof repository>['inProgress']): string {
  const named = branches.slice(0, 3).map((b) => `${printable(b.name)} (${counted(b.units, 'new unit')})`);
  return `${named.join(', ')}${branches.length > 3 ? ` and ${thousands(branches.length - 3)} more` : ''}`;
}

function failureOf(row: { failed_since: Date | null; failure: string | null; remedy: string | null }) {
  return row.failed_since === null
    ? null
    : { since: row.failed_since.toISOString(), failure: row.failure!, remedy: row.remedy! };
}

const moment = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
