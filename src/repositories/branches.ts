/**
 * Branches and pull requests that are being worked on: tips with a commit of the last days that is not in HEAD, and of
 * each the files that it changed since it left HEAD's history.
 *
 *     refs ► recent tips ► commits that HEAD lacks, for all tips in one walk ► base of each ► files of each, in one diff
 *                                                                              └─ without what HEAD has by now
 *
 * A request that was merged by squashing is no ancestor of HEAD. It is told by its contents: a file counts only while
 * neither HEAD has that very content nor a commit of HEAD brought it in the meantime.
 */
import { readdirSync, statSync } from 'node:fs';
import type { FoundRepository } from './found.ts';
import { git } from './git.ts';
import { treeRecords } from './list-tree.ts';
import { display, rawOf } from './paths.ts';

export interface Branch {
  /** Full name, such as `refs/heads/retry` or `refs/pull/12/head`; the first of several with the same tip. */
  ref: string;
  kind: 'branch' | 'request';
  /** For people: `retry`, `#12`, `!12`. */
  name: string;
  tip: string;
  base: string;
  /** Of the tip, by its committer. */
  at: Date;
  author: string;
  subject: string;
  files: { path: string; blob: string; mode: string }[];
}

export interface BranchOptions {
  now: Date;
  days: number;
  env?: NodeJS.ProcessEnv;
}

/** Per repository, the newest; more than that is nobody's work in progress. */
const MOST_BRANCHES = 200;
/** Per branch: one that changes more is a migration, an import or a rewritten history. */
const MOST_FILES = 2000;
/** Commits that are no part of HEAD, of all tips together. */
const MOST_COMMITS = 50_000;
/** What HEAD took in before a branch's last commit may have been in the branch all along. */
const DAYS_BEFORE = 90;
const NAMESPACES = ['refs/heads', 'refs/remotes', 'refs/pull', 'refs/merge-requests'];
const SEPARATOR = '\x1f';

/**
 * What the refs look like on the disk, to know without a process whether any moved; null where it cannot be told.
 * Packed and loose refs change their file or its folder with every move.
 */
export function refsMark({ commonDir, kind }: FoundRepository): string | null {
  if (kind === 'folder') return null;
  const folder = display(commonDir);
  if (rawOf(folder) !== commonDir) return null;
  const parts: string[] = [];
  const look = (path: string, depth: number) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    parts.push(`${path.slice(folder.length)} ${stat.mtimeMs} ${stat.size} ${stat.ino}`);
    if (!stat.isDirectory() || depth > 12 || parts.length > 20_000) return;
    for (const name of readdirSync(path).sort()) look(`${path}/${name}`, depth + 1);
  };
  try {
    if (statSync(`${folder}/reftable`, { throwIfNoEntry: false }) !== undefined) look(`${folder}/reftable`, 0);
    look(`${folder}/packed-refs`, 0);
    for (const name of NAMESPACES) look(`${folder}/${name}`, 0);
  } catch {
    return null;
  }
  return parts.join('\n');
}

/** Newest first. An answer is always given: what git cannot tell is in `notes`. */
export async function branchesInProgress(
  repository: FoundRepository,
  { now, days, env = process.env }: BranchOptions,
): Promise<{ branches: Branch[]; notes: string[] }> {
  const gitDir = display(repository.gitDir);
  const notes: string[] = [];
  if (repository.kind === 'folder' || repository.head === null || rawOf(gitDir) !== repository.gitDir)
    return { branches: [], notes };
  const { head } = repository;
  const ask = async (args: string[], input = '') => {
    const answer = await git({ gitDir }, args, { env, input });
    if (answer.code === 0) return answer.stdout;
    notes.push(`its branches could not be told: ${answer.complaint.split('\n')[0] || (answer.reason ?? 'git failed')}`);
    return null;
  };
  const since = now.getTime() / 1000 - days * 86_400;
  const tips = await recentTips(ask, since, head);
  if (tips === null || tips.length === 0) return { branches: [], notes };
  if (tips.length > MOST_BRANCHES) {
    notes.push(`of ${tips.length} recent branches and requests the newest ${MOST_BRANCHES} are read`);
    tips.length = MOST_BRANCHES;
  }
  const bases = await basesOf(ask, tips, head);
  if (bases === null) return { branches: [], notes };
  const open = tips.filter((tip) => bases.has(tip.tip)).map((tip) => ({ ...tip, base: bases.get(tip.tip)! }));
  if (open.length === 0) return { branches: [], notes };
  const changes = await changesOf(ask, open);
  const landed = await landedIn(ask, head, since - DAYS_BEFORE * 86_400);
  if (changes === null || landed === null) return { branches: [], notes };
  const branches: Branch[] = [];
  for (const branch of open) {
    const files = (changes.get(branch.tip) ?? []).filter(({ path, blob }) => !landed.has(`${blob} ${path}`));
    if (files.length > MOST_FILES) {
      notes.push(`${branch.name} changes ${files.length} files and is not read: more than ${MOST_FILES} is no change`);
      continue;
    }
    if (files.length > 0) branches.push({ ...branch, files });
  }
  return { branches, notes };
}

type Ask = (args: string[], input?: string) => Promise<Buffer | null>;
type Tip = Omit<Branch, 'base' | 'files'>;

/** Where local and remote branches or requests share a tip, the shortest story: a branch before a request. */
async function recentTips(ask: Ask, since: number, head: string): Promise<Tip[] | null> {
  const format = [
    '%(objectname)',
    '%(refname)',
    '%(committerdate:unix)',
    '%(authorname)',
    '%(symref)',
    '%(contents:subject)',
  ].join('%1f');
  const said = await ask(['for-each-ref', '--sort=-committerdate', `--format=${format}`, ...NAMESPACES]);
  if (said === null) return null;
  const byTip = new Map<string, Tip>();
  const lines = said
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(SEPARATOR));
  // The default branch of a remote, ahead of a clone that was not brought up to date, is nobody's work in progress.
  const defaults = new Set(lines.filter(([, ref]) => ref?.startsWith('refs/remotes/')).map((l) => l[4]));
  for (const [tip, ref, date, author, symref, subject] of lines) {
    if (subject === undefined || symref !== '' || tip === head || defaults.has(ref)) continue;
    // Dates in the future are wrong clocks; such a commit is recent as long as its branch lives.
    if (!(Number(date) >= since)) continue;
    const request = /^refs\/(pull|merge-requests)\/(\d+)\/head$/.exec(ref);
    if (request === null && !/^refs\/(heads|remotes)\//.test(ref)) continue;
    const name =
      request === null
        ? ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, '')
        : `${request[1] === 'pull' ? '#' : '!'}${request[2]}`;
    const known = byTip.get(tip);
    if (known !== undefined && (known.kind === 'branch' || request !== null)) continue;
    const at = new Date(Math.min(Number(date), 8.64e12) * 1000);
    byTip.set(tip, {
      ref,
      kind: request === null ? 'branch' : 'request',
      name,
      tip,
      at,
      author,
      subject: subject.slice(0, 500),
    });
  }
  return [...byTip.values()];
}

/**
 * Where each tip left HEAD's history; tips that HEAD has are left out. Of several commits of HEAD on which a branch
 * rests (HEAD was merged into it) the newest is the base, as a merge request shows it.
 */
async function basesOf(ask: Ask, tips: readonly Tip[], head: string): Promise<Map<string, string> | null> {
  const said = await ask(
    ['rev-list', '--boundary', '--parents', '--timestamp', `--max-count=${MOST_COMMITS}`, '--stdin'],
    `${tips.map(({ tip }) => tip).join('\n')}\n^${head}\n`,
  );
  if (said === null) return null;
  const parents = new Map<string, string[]>();
  const boundary = new Map<string, number>();
  for (const line of said.toString('latin1').split('\n')) {
    if (line === '') continue;
    const [time, marked, ...rest] = line.split(' ');
    if (marked.startsWith('-')) boundary.set(marked.slice(1), Number(time));
    else parents.set(marked, rest);
  }
  const bases = new Map<string, string>();
  for (const { tip } of tips) {
    if (!parents.has(tip)) continue;
    let best: string | null = null;
    const seen = new Set([tip]);
    const stack = [tip];
    while (stack.length > 0) {
      for (const parent of parents.get(stack.pop()!) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        if (parents.has(parent)) stack.push(parent);
        else if (boundary.has(parent) && (best === null || boundary.get(parent)! > boundary.get(best)!)) best = parent;
      }
    }
    // A history of its own has no base: it is no change of this one.
    if (best !== null) bases.set(tip, best);
  }
  return bases;
}

/** Files that are in the tip and not so in the base. One process: a commit and what to take for its parent, line by line. */
async function changesOf(
  ask: Ask,
  branches: readonly { tip: string; base: string }[],
): Promise<Map<string, Branch['files']> | null> {
  const said = await ask(
    ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--diff-filter=AMT'],
    branches.map(({ tip, base }) => `${tip} ${base}\n`).join(''),
  );
  if (said === null) return null;
  const files = new Map<string, Branch['files']>();
  let current: Branch['files'] = [];
  const parts = said.toString('latin1').split('\0');
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part.startsWith(':')) {
      const [, mode, , blob] = part.split(' ');
      const raw = parts[++i];
      if (/^100/.test(mode)) current.push({ path: display(raw), blob, mode });
    } else if (part !== '') {
      const tip = part.trim().split(/[\s\n]/)[0];
      current = [];
      files.set(tip, current);
    }
  }
  return files;
}

/** Contents that HEAD has at their place, or had since. */
async function landedIn(ask: Ask, head: string, since: number): Promise<Set<string> | null> {
  const tree = await ask(['ls-tree', '-r', '-z', '--full-tree', head]);
  if (tree === null) return null;
  const landed = new Set<string>();
  for (const { id, path } of treeRecords(tree)) landed.add(`${id} ${display(path)}`);
  // `rev-list` and `diff-tree` compare ids alone; `log` would read the person's settings for diffs.
  const commits = await ask([
    'rev-list',
    `--since=${Math.max(0, Math.floor(since))}`,
    '--no-merges',
    `--max-count=${MOST_COMMITS}`,
    head,
  ]);
  if (commits === null) return null;
  const said = await ask(
    ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames', '--no-abbrev', '--diff-filter=AMT', '--root'],
    commits.toString('latin1'),
  );
  if (said === null) return null;
  const parts = said.toString('latin1').split('\0');
  for (let i = 0; i < parts.length; i++)
    if (parts[i].startsWith(':')) landed.add(`${parts[i].split(' ')[3]} ${display(parts[++i])}`);
  return landed;
}
