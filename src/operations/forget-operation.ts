/** `forget`: what was read of a repository goes, and the rest is worked out again as if it had never been there. */
import { realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { removeUnusedModules } from '../components/derive.ts';
import { SETTINGS_FILE } from '../config/settings.ts';
import { problems } from '../errors.ts';
import { removeTogether } from '../indexing/analyses-together.ts';
import { readListed } from '../indexing/find.ts';
import { listedBy, mayList, toUnlist } from '../indexing/listed-by.ts';
import { sync } from '../indexing/sync.ts';
import { nearest } from '../nearest.ts';
import { removeHistory } from '../ownership/history.ts';
import { type Registered, registered, removeRepositories } from '../registry/bookkeeping.ts';
import { looksLikeUrl, remoteUrl } from '../repositories/remote-url.ts';
import { removeQuestions } from '../reuse/kept-questions.ts';
import { counted } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import {
  allSources,
  holdingMirror,
  type Remote,
  remotesOf,
  removeRemotes,
  removeSources,
  type Source,
} from '../sources/bookkeeping.ts';
import { mirrorsFolder } from '../sources/mirrors.ts';
import { sql } from '../storage/sql.ts';
import { deriveAll } from './derivations.ts';
import { operation } from './seam/operation.ts';

const output = z.object({
  forgotten: z.array(z.string()),
  /** Sources that are looked at no more. */
  sources: z.array(z.string()),
  repositories: z.number().int(),
  notes: z.array(z.string()),
});

export const forgetOperation = operation({
  name: 'forget',
  summary: 'take a repository, or all that a source brought, out of the index',
  description:
    'Removes everything that was read of a repository, with its mirror, and works out again what the others have in ' +
    'common. REPO is its name as "status" shows it, the last part of that, its path, or a path, URL or spolia.yaml that ' +
    '"index" was given: then all that this alone brought goes. While a source still names a repository, nothing is done, and ' +
    'it is said what to change first. The repository itself is never touched. Ids of duplicates stay known for 90 days; ' +
    'indexed again, it is a new repository with new ids.',
  input: z.object({ repo: z.string().min(1).describe('the repository, or what "index" was given') }),
  output,
  permission: 'operate',
  readOnly: false,
  takesLong: true,
  positional: ['repo'],
  examples: [
    'spolia forget churn-model',
    'spolia forget git.example.com/risk/scoring',
    'spolia forget ~/work                what "spolia index ~/work" brought, and nothing else did',
  ],
  async run(context, { repo }) {
    const { db, dataFolder } = context;
    const notes: string[] = [];
    await readListed(db, notes);
    const all = await registered(db);
    const [sources, remotes] = [await allSources(db), await remotesOf(db)];
    const { going, given } = meant(repo, all, sources, remotes);
    const isGoing = new Set(going.map(({ id }) => id));
    const mirrors = remotes.filter((r) => r.repository !== null && isGoing.has(r.repository)).map((r) => r.mirror);
    await db.transaction(async (tx) => {
      await removeRemotes(tx, [...isGoing]);
      await removeSources(
        tx,
        given.map(({ id }) => id),
      );
      await removeRepositories(tx, [...isGoing]);
      // What is worked out of all is to be made again.
      if (going.length > 0) await tx.query(sql`update generation set news = news + 1`);
    });
    for (const { id } of going) {
      removeQuestions(dataFolder, id);
      removeHistory(dataFolder, id);
      removeTogether(dataFolder, id);
    }
    for (const mirror of mirrors)
      await holdingMirror(db, mirror, async () =>
        rmSync(join(mirrorsFolder(dataFolder), mirror), { recursive: true, force: true, maxRetries: 3 }),
      );
    const done = await sync(context, deriveAll);
    await removeUnusedModules(db);
    const names = new Set(going.map(({ identity }) => identity));
    for (const { identity } of await registered(db))
      if (names.has(identity))
        notes.push(`${identity} was found again in another place, and is in the index as a new repository`);
    return {
      forgotten: [...names],
      sources: given.filter(({ listed_by }) => listed_by === null).map(({ path }) => path),
      repositories: done.repositories,
      notes: [...new Set([...notes, ...done.notes])],
    };
  },
  text({ forgotten, sources, repositories, notes }) {
    const lines = forgotten.map((name) => `Forgotten: ${printable(name)}.`);
    for (const source of sources) lines.push(`No longer looked at: ${printable(source)}.`);
    for (const note of notes) lines.push(`Note: ${printable(note)}.`);
    lines.push(`${counted(repositories, 'repository', 'repositories')} in the index now.`);
    return `${lines.join('\n')}\n`;
  },
});

interface Meant {
  going: Registered[];
  /** With what their settings list. */
  given: Source[];
}

/** @throws Problem where nothing, too much, or something that is still listed is meant */
function meant(
  typed: string,
  all: readonly Registered[],
  sources: readonly Source[],
  remotes: readonly Remote[],
): Meant {
  const path = pathOf(typed);
  const named = namedBy(typed, path, all);
  const gave = sources.filter((source) => source.listed_by === null);
  const isSource = gave.find((source) => source.path === path);
  if (named === undefined && isSource === undefined) {
    const shorts = all.map(({ identity }) => identity.slice(identity.lastIndexOf('/') + 1));
    throw problems.noRepositoryNear(typed, nearest(typed, [...shorts, ...all.map(({ identity }) => identity)]));
  }
  const given = isSource === undefined ? gave.filter((source) => isOf(source, named!, remotes)) : [isSource];
  const files = given.map(({ kind, path }) => (kind === 'path' ? join(path, SETTINGS_FILE) : path));
  given.push(...sources.filter(({ listed_by }) => listed_by !== null && files.includes(listed_by)));
  const isGiven = new Set(given.map(({ id }) => id));
  if (named !== undefined) {
    const still = listedBy(named, sources, remotes).filter(({ id }) => !isGiven.has(id));
    if (still.length > 0) {
      const { source, how } = toUnlist(still[0]);
      throw problems.stillListed(named.identity, source, how);
    }
  }
  // Also what lay in a folder that is not there any more.
  const brought = (repository: Registered) => given.some((source) => mayList(source, repository, remotes));
  const isLeft = (repository: Registered) => listedBy(repository, sources, remotes).some(({ id }) => !isGiven.has(id));
  const going = all.filter((one) => one === named || (brought(one) && !isLeft(one)));
  return { going, given };
}

/** Whether a source that a person gave names this one repository. */
const isOf = (source: Source, { id, path }: Registered, remotes: readonly Remote[]): boolean =>
  (source.kind === 'path' && source.path === path) ||
  (source.kind === 'url' && remotes.some((r) => r.source === source.id && r.repository === id));

function namedBy(typed: string, path: string, all: readonly Registered[]): Registered | undefined {
  const exact = all.find((r) => r.identity === typed || r.path === path || r.path === typed);
  if (exact !== undefined) return exact;
  const ends = all.filter(({ identity }) => identity.endsWith(`/${typed}`));
  if (ends.length > 1)
    throw problems.ambiguousRepository(
      typed,
      ends.map(({ identity }) => identity),
    );
  return ends[0];
}

/** As sources are known by. */
function pathOf(typed: string): string {
  try {
    return realpathSync(typed);
  } catch {
    return looksLikeUrl(typed) ? remoteUrl(typed).url : resolve(typed);
  }
}
