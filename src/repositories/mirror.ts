/**
 * A mirror: a bare repository in the data folder that follows a remote one, with its whole history.
 *
 *     refs of the remote ► those that differ ► refs that went away are removed ► fetch, in three steps ► HEAD
 *
 * Branches, tags, and the heads of pull or merge requests, where the forge offers them as refs. What the remote forced,
 * renamed or deleted is so here too: the mirror has no opinion. Nothing but the refs is asked where nothing changed.
 *
 * A first fetch takes HEAD's branch, then all branches and tags, then requests; each step is kept, so that a killed one
 * repeats only its own. Whoever calls holds a lock on the mirror.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';
import { identityOf } from './identity.ts';
import { type TransportOptions, transport, Unreachable } from './transport.ts';

export interface MirrorUpdate {
  /** Whether any ref is other than before. */
  changed: boolean;
  /** Where the server sent us to, if it is the repository's new address. */
  movedTo: string | null;
  notes: string[];
}

/** Requests beyond the newest of these are old; their commits would cost more than the whole rest of some mirrors. */
const MOST_REQUESTS = 1000;
const REQUEST = /^refs\/(?:pull|merge-requests)\/(\d+)\/head$/;
const KEPT = /^refs\/(?:heads|tags|pull\/\d+\/head$|merge-requests\/\d+\/head$)/;
/** Where a detached HEAD of the remote is kept. */
const DETACHED = 'refs/spolia/HEAD';
const STALE_LOCK_MS = 60_000;

export interface RemoteRefs {
  refs: Map<string, string>;
  /** The branch that HEAD names, or a commit, or nothing at all. */
  head: { ref: string } | { id: string } | null;
  movedTo: string | null;
}

/** @param url without credentials */
export async function remoteRefs(url: string, options: TransportOptions): Promise<RemoteRefs> {
  const { stdout, complaint } = await transport(['ls-remote', '--symref', '--', url], options);
  const refs = new Map<string, string>();
  let head: RemoteRefs['head'] = null;
  for (const line of stdout.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const [id, name] = [line.slice(0, tab), line.slice(tab + 1)];
    if (name === 'HEAD') {
      if (id.startsWith('ref: ')) head = { ref: id.slice(5) };
      else if (head === null) head = { id };
    } else if (KEPT.test(name) && !name.endsWith('^{}')) refs.set(name, id);
  }
  const redirected = /redirecting to (\S+?)\/?$/m.exec(complaint)?.[1] ?? null;
  return { refs, head, movedTo: redirected };
}

/**
 * @param options `open`: numbers of the requests that are open, where that is known: others are not mirrored
 * @throws Problem `repository-unreachable`: then the mirror is as it was, or has a part of what is new
 */
export async function updateMirror(
  folder: string,
  url: string,
  options: TransportOptions & { now?: number; open?: readonly number[] | null },
): Promise<MirrorUpdate> {
  const { refs, head, movedTo } = await remoteRefs(url, options);
  const notes: string[] = [];
  if (options.open) {
    const open = new Set(options.open);
    for (const name of refs.keys()) {
      const request = REQUEST.exec(name);
      if (request !== null && !open.has(Number(request[1]))) refs.delete(name);
    }
  }
  const requests = [...refs.keys()].filter((name) => REQUEST.test(name));
  if (requests.length > MOST_REQUESTS) {
    const number = (name: string) => Number(REQUEST.exec(name)![1]);
    requests.sort((a, b) => number(b) - number(a));
    for (const name of requests.slice(MOST_REQUESTS)) refs.delete(name);
    notes.push(
      `of its ${requests.length} pull or merge requests the newest ${MOST_REQUESTS} are mirrored; older ones are not looked at`,
    );
  }
  if (head !== null && 'id' in head && ![...refs.values()].includes(head.id)) refs.set(DETACHED, head.id);

  const isSha256 = [...refs.values()][0]?.length === 64;
  let changed = await make(folder, isSha256, options);
  await configure(folder, url);
  tidy(folder, options.now ?? Date.now());

  const before = await localRefs(folder);
  const gone = [...before.keys()].filter((name) => !refs.has(name));
  if (gone.length > 0) {
    // First, so that a branch `a/b` can take the place of a branch `a`.
    const input = gone.map((name) => `delete ${name}\n`).join('');
    await plumbing(folder, ['update-ref', '--stdin'], input);
    changed = true;
  }
  const isShallow = existsSync(join(folder, 'shallow'));
  const due = [...refs.keys()].filter((name) => isShallow || before.get(name) !== refs.get(name));
  const headRef = headOf(head, refs);
  const isFirst = before.size === 0;
  const rest = due.filter((name) => !REQUEST.test(name));
  for (const step of isFirst ? [rest.filter((n) => n === headRef), rest.filter((n) => n !== headRef)] : [rest]) {
    if (step.length === 0) continue;
    await fetchRefs(folder, step, isShallow, options);
    changed = true;
  }
  const wanted = due.filter((name) => REQUEST.test(name));
  if (wanted.length > 0) {
    try {
      await fetchRefs(folder, wanted, isShallow, options);
      changed = true;
    } catch (error) {
      // Of an old request something may be missing for ever; the branches are worth having all the same.
      if (!(error instanceof Unreachable) || error.mayPass) throw error;
      notes.push(`its pull or merge requests could not be fetched: ${error.message}`);
    }
  }
  await repack(folder, options);
  if (headRef !== null) {
    const now = (await plumbing(folder, ['symbolic-ref', '-q', 'HEAD'], '', true)).trim();
    if (now !== headRef) {
      await plumbing(folder, ['symbolic-ref', 'HEAD', headRef]);
      changed = true;
    }
  }
  return { changed, movedTo: movedTo !== null && isElsewhere(url, movedTo) ? movedTo : null, notes };
}

const isElsewhere = (url: string, other: string): boolean => {
  const [a, b] = [identityOf(url), identityOf(other)];
  return b !== null && a !== b;
};

/** The ref that HEAD stands for: as the remote says; of a server that says nothing, the usual names; else the only one. */
function headOf(head: RemoteRefs['head'], refs: ReadonlyMap<string, string>): string | null {
  if (head !== null && 'ref' in head && refs.has(head.ref)) return head.ref;
  if (head !== null && 'id' in head) {
    const same = [...refs].filter(([name, id]) => id === head.id && name.startsWith('refs/heads/')).map(([n]) => n);
    const usual = same.find((name) => /^refs\/heads\/(main|master)$/.test(name)) ?? same[0];
    return usual ?? DETACHED;
  }
  for (const name of ['refs/heads/main', 'refs/heads/master']) if (refs.has(name)) return name;
  const branches = [...refs.keys()].filter((name) => name.startsWith('refs/heads/'));
  return branches.length === 1 ? branches[0] : null;
}

/** Whether it had to be made. One of another object format is of another repository, and made anew. */
async function make(folder: string, isSha256: boolean, options: TransportOptions): Promise<boolean> {
  const format = isSha256 ? 'sha256' : 'sha1';
  if (existsSync(join(folder, 'HEAD'))) {
    const said = await git({ gitDir: folder }, ['rev-parse', '--show-object-format']);
    if (said.stdout.toString('latin1').trim() === format || said.code !== 0) return false;
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  await transport(
    ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '--initial-branch=main', folder],
    options,
  );
  return true;
}

async function configure(folder: string, url: string): Promise<void> {
  const now = await plumbing(folder, ['config', '--local', '--get', 'remote.origin.url'], '', true);
  if (now.trimEnd() === url) return;
  await plumbing(folder, ['config', '--local', 'remote.origin.url', url]);
}

async function localRefs(folder: string): Promise<Map<string, string>> {
  const said = await plumbing(folder, ['for-each-ref', '--format=%(objectname) %(refname)']);
  return new Map(
    said
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(space + 1), line.slice(0, space)] as const;
      }),
  );
}

async function fetchRefs(
  folder: string,
  names: readonly string[],
  isShallow: boolean,
  options: TransportOptions,
): Promise<void> {
  const refspecs = names.map((name) => `+${name === DETACHED ? 'HEAD' : name}:${name}\n`).join('');
  const args = [
    ...[`--git-dir=${folder}`, 'fetch', '--progress', '--force', '--no-tags', '--no-write-fetch-head'],
    ...['--no-recurse-submodules', '--no-auto-maintenance', '--update-head-ok', '--update-shallow'],
    ...[...(isShallow ? ['--unshallow'] : []), '--stdin', 'origin'],
  ];
  try {
    await transport(args, { ...options, input: refspecs });
  } catch (error) {
    // A ref went away since it was listed: the rest is worth having, the next sync removes it.
    if (!(error instanceof Unreachable) || !/couldn't find remote ref/.test(error.message) || names.length === 1)
      throw error;
    const still = await remoteRefs(await urlOf(folder), options);
    const rest = names.filter((name) => name === DETACHED || still.refs.has(name));
    if (rest.length === names.length || rest.length === 0) throw error;
    await fetchRefs(folder, rest, isShallow, options);
  }
}

/** Every fetch brings a pack, and git looks for an object in all of them. */
const MOST_PACKS = 40;

async function repack(folder: string, options: TransportOptions): Promise<void> {
  const packs = namesIn(join(folder, 'objects', 'pack')).filter((name) => name.endsWith('.pack'));
  if (packs.length <= MOST_PACKS) return;
  // Joins small ones and leaves large ones alone. Where that fails, the mirror is slower and not wrong.
  await transport([`--git-dir=${folder}`, 'repack', '-d', '--geometric=2', '-q'], options).catch(() => {
    options.signal?.throwIfAborted();
  });
}

const urlOf = async (folder: string): Promise<string> =>
  (await plumbing(folder, ['config', '--local', '--get', 'remote.origin.url'])).trimEnd();

/** What a killed git left: halves of packs, and locks that nobody holds, for the mirror is ours alone now. */
function tidy(folder: string, now: number): void {
  for (const name of namesIn(join(folder, 'objects', 'pack')))
    if (/^(tmp_|\.tmp-)/.test(name)) remove(join(folder, 'objects', 'pack', name), now);
  for (const name of namesIn(folder)) if (name.endsWith('.lock')) remove(join(folder, name), now);
  const walk = (at: string, depth: number) => {
    for (const name of depth > 8 ? [] : namesIn(at)) {
      const path = join(at, name);
      if (name.endsWith('.lock')) remove(path, now);
      else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) walk(path, depth + 1);
    }
  };
  walk(join(folder, 'refs'), 0);
}

function remove(path: string, now: number): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() && now - stat.mtimeMs > STALE_LOCK_MS) rmSync(path, { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function plumbing(folder: string, args: readonly string[], input = '', mayFail = false): Promise<string> {
  const answer = await git({ gitDir: folder }, args, { input });
  if (answer.code === 0 || mayFail) return answer.stdout.toString('utf8');
  throw new Unreachable(
    `its mirror ${folder} cannot be written: ${answer.complaint.split('\n')[0] || answer.reason}`,
    'Remove that folder: it is made anew at the next sync. What was read before is kept.',
    false,
  );
}
