/**
 * Makes small git repositories with history, authors and dates, described as data:
 *
 *     const made = company({
 *       'churn-model': repository(
 *         [
 *           commit('Ada <ada@example.com>', '2024-01-03', 'loader: first version', { 'src/load.py': '…' }),
 *           branch('retry', [commit('Bo <bo@example.com>', '2024-02-01', 'loader: retries', { 'src/load.py': '…' })]),
 *           merge('retry', 'Ada <ada@example.com>', '2024-02-02', 'Merge branch retry'),
 *         ],
 *         { remote: 'git@github.com:example/churn-model.git' },
 *       ),
 *       'churn-model-fork': clone('churn-model'),
 *     });
 *     …
 *     made.remove();
 *
 * The same description gives the same commit ids on every machine: dates are fixed, and no configuration of the machine
 * or the person is read. A whole history is one `git fast-import`, so a company of dozens of repositories and thousands
 * of commits takes seconds.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * What stands at a path: text or bytes; a link, a program, a file moved from elsewhere; the text of before with some places
 * replaced, each of which it must have once; null removes it.
 */
export type Content =
  | string
  | Uint8Array
  | null
  | { link: string }
  | { program: string }
  | { movedFrom: string }
  | { replaced: readonly (readonly [from: string, to: string])[] };

/** By path; a Map where a name is no UTF-8. */
export type Files = Record<string, Content> | Map<string | Buffer, Content>;

export type Step =
  | { does: 'commit'; author: string; date: string; message: string; files: Files }
  | { does: 'branch'; name: string; steps: Step[] }
  | { does: 'merge'; name: string; author: string; date: string; message: string }
  | { does: 'submodule'; path: string; of: string; author: string; date: string; checkedOut: boolean }
  | { does: 'tag'; name: string };

/** @param author `Name <mail>` @param date `2024-01-03` (noon UTC) or a full ISO date */
export function commit(author: string, date: string, message: string, files: Files): Step {
  return { does: 'commit', author, date, message, files };
}

/** Commits on a branch that starts here; what follows it goes on where it started. */
export function branch(name: string, steps: Step[]): Step {
  return { does: 'branch', name, steps };
}

/** Merges a branch; where both sides changed a file, the branch wins. */
export function merge(name: string, author: string, date: string, message: string): Step {
  return { does: 'merge', name, author, date, message };
}

/** A repository made earlier becomes a submodule at `path`. */
export function submodule(path: string, of: string, author: string, date: string, checkedOut = true): Step {
  return { does: 'submodule', path, of, author, date, checkedOut };
}

export function tag(name: string): Step {
  return { does: 'tag', name };
}

export interface RepositoryOptions {
  /** URL of `origin`. Nothing is ever fetched from it. */
  remote?: string;
  /** No work tree. */
  bare?: boolean;
  objectFormat?: 'sha1' | 'sha256';
  /** Written to the work tree after the last commit and left there. */
  uncommitted?: Files;
}

export type Made =
  | { makes: 'repository'; steps: Step[]; options: RepositoryOptions }
  | { makes: 'clone'; of: string; steps: Step[]; options: RepositoryOptions & { depth?: number } }
  | { makes: 'worktree'; of: string; branch: string }
  | { makes: 'folder'; files: Files };

export function repository(steps: Step[], options: RepositoryOptions = {}): Made {
  return { makes: 'repository', steps, options };
}

/** A fork, a mirror (`bare`) or a shallow clone (`depth`) of a repository made earlier, with commits of its own. */
export function clone(of: string, options: RepositoryOptions & { depth?: number } = {}, steps: Step[] = []): Made {
  return { makes: 'clone', of, steps, options };
}

/** A second work tree of a repository made earlier, with a branch of it checked out. */
export function worktree(of: string, branchName: string): Made {
  return { makes: 'worktree', of, branch: branchName };
}

/** Files without git. */
export function folder(files: Files): Made {
  return { makes: 'folder', files };
}

export interface Company {
  /** The folder in which all repositories lie. */
  folder: string;
  path(name: string): string;
  /** Runs git in a repository with the maker's environment; returns its output, throws if git fails. */
  git(name: string, ...args: string[]): string;
  /** Writes to a work tree without committing. */
  write(name: string, files: Files): void;
  remove(): void;
}

/** Makes repositories in the order given, at `folder` or in a new temporary one; steps alone are a repository. */
export function company(description: Record<string, Made | Step[]>, at?: string): Company {
  const home = at ?? mkdtempSync(join(tmpdir(), 'spolia-company-'));
  mkdirSync(home, { recursive: true });
  const maker = new Maker(home);
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    for (const [name, made] of Object.entries(description)) {
      maker.make(name, Array.isArray(made) ? repository(made) : made);
    }
  } catch (error) {
    if (at === undefined) remove();
    throw error;
  }
  return {
    folder: home,
    path: (name) => join(home, name),
    git: (name, ...args) => git(join(home, name), args).toString('utf8'),
    write: (name, files) => writeFiles(join(home, name), files),
    remove,
  };
}

/** Nothing of the machine's or the person's configuration, and a clock that stands still. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const key of Object.keys(process.env)) if (!key.startsWith('GIT_')) env[key] = process.env[key];
  return {
    ...env,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Maker',
    GIT_AUTHOR_EMAIL: 'maker@example.com',
    GIT_AUTHOR_DATE: '2024-01-01T12:00:00Z',
    GIT_COMMITTER_NAME: 'Maker',
    GIT_COMMITTER_EMAIL: 'maker@example.com',
    GIT_COMMITTER_DATE: '2024-01-01T12:00:00Z',
  };
}

const SETTINGS = ['protocol.file.allow=always', 'safe.directory=*', 'core.fsync=none', 'advice.detachedHead=false'];

function git(folder: string, args: string[], input?: Buffer): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...SETTINGS.flatMap((s) => ['-c', s]), ...args], {
    cwd: folder,
    env: environment(),
    input,
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')} in ${folder}: ${stderr.toString('utf8')}`);
  return stdout;
}

/** What `git init` does, without a process: there are dozens of repositories, and a process takes as long as their content. */
function initialised(at: string, bare: boolean, objectFormat: 'sha1' | 'sha256', remote: string | undefined): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(at, folder), { recursive: true });
  writeFileSync(join(at, 'HEAD'), 'ref: refs/heads/main\n');
  const isOther = objectFormat !== 'sha1';
  const lines = [
    '[core]',
    `\trepositoryformatversion = ${isOther ? 1 : 0}`,
    '\tfilemode = true',
    `\tbare = ${bare}`,
    ...(bare ? [] : ['\tlogallrefupdates = true']),
    ...(isOther ? ['[extensions]', `\tobjectformat = ${objectFormat}`] : []),
    ...(remote === undefined ? [] : ['[remote "origin"]', `\turl = ${JSON.stringify(remote)}`]),
  ];
  writeFileSync(join(at, 'config'), `${lines.join('\n')}\n`);
}

type Stored = string | Uint8Array | { link: string } | { program: string };
type Tree = Map<string, Stored | { commit: string }>;

/** Where a branch stands: its last commit (a mark of the stream, or a ref) and the files there. Paths are latin1. */
interface Tip {
  from: string | null;
  tree: Tree;
}

interface History {
  tips: Map<string, Tip>;
  /** Where each branch started. */
  bases: Map<string, Tree>;
}

class Maker {
  readonly #home: string;
  readonly #histories = new Map<string, History>();

  constructor(home: string) {
    this.#home = home;
  }

  make(name: string, made: Made): void {
    const at = join(this.#home, name);
    switch (made.makes) {
      case 'folder':
        mkdirSync(at, { recursive: true });
        writeFiles(at, made.files);
        return;
      case 'worktree':
        git(join(this.#home, made.of), ['worktree', 'add', '--quiet', at, made.branch]);
        return;
      case 'repository': {
        mkdirSync(at, { recursive: true });
        const { objectFormat = 'sha1', bare = false } = made.options;
        initialised(bare ? at : join(at, '.git'), bare, objectFormat, made.options.remote);
        this.#finish(name, at, { tips: new Map([['main', { from: null, tree: new Map() }]]), bases: new Map() }, made);
        return;
      }
      case 'clone': {
        const source = this.#histories.get(made.of);
        if (source === undefined) throw new Error(`${name} is a clone of ${made.of}, which is not made yet`);
        const { bare = false, depth } = made.options;
        git(this.#home, [
          'clone',
          '--quiet',
          '--template=',
          ...(bare ? ['--mirror'] : []),
          ...(depth === undefined ? [] : [`--depth=${depth}`]),
          `file://${join(this.#home, made.of)}`,
          at,
        ]);
        const main = source.tips.get('main')!;
        const tips = new Map([
          ['main', { from: main.from === null ? null : 'refs/heads/main^0', tree: new Map(main.tree) }],
        ]);
        this.#finish(name, at, { tips, bases: new Map() }, made);
        return;
      }
    }
  }

  #finish(name: string, at: string, history: History, made: Extract<Made, { steps: Step[] }>): void {
    this.#histories.set(name, history);
    const { bare = false, remote, uncommitted } = made.options;
    if (made.steps.length > 0) {
      const stream = new Stream(history, (of) =>
        git(join(this.#home, of), ['rev-parse', 'HEAD']).toString('utf8').trim(),
      );
      stream.play(made.steps, 'main');
      git(at, ['fast-import', '--quiet', '--force'], stream.bytes());
      if (!bare) git(at, ['reset', '--quiet', '--hard']);
      for (const [branchName, tip] of history.tips) {
        if (tip.from?.startsWith(':')) tip.from = `refs/heads/${branchName}^0`;
      }
    }
    // Without a remote of its own a clone would name a folder of this machine.
    if (made.makes === 'clone') {
      if (remote === undefined) git(at, ['config', '--remove-section', 'remote.origin']);
      else {
        // Its branches are not those of what it was cloned from.
        if (!bare) git(at, ['remote', 'remove', 'origin']);
        git(at, ['config', 'remote.origin.url', remote]);
      }
    }
    for (const step of made.steps) {
      if (step.does !== 'submodule' || !step.checkedOut || bare) continue;
      git(at, ['config', '-f', '.gitmodules', `submodule.${step.path}.url`, join(this.#home, step.of)]);
      git(at, ['submodule', '--quiet', 'update', '--init', step.path]);
      git(at, ['checkout', '--quiet', '.gitmodules']);
    }
    if (uncommitted !== undefined) writeFiles(at, uncommitted);
  }
}

/** The input of `git fast-import`. */
class Stream {
  readonly #parts: Buffer[] = [];
  readonly #history: History;
  readonly #headOf: (repository: string) => string;
  #marks = 0;

  constructor(history: History, headOf: (repository: string) => string) {
    this.#history = history;
    this.#headOf = headOf;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }

  play(steps: Step[], on: string): void {
    const { tips, bases } = this.#history;
    const tip = tips.get(on)!;
    for (const step of steps) {
      switch (step.does) {
        case 'commit':
          this.#commit(on, step.author, step.date, step.message, applied(step.files, tip.tree));
          break;
        case 'branch':
          tips.set(step.name, { from: tip.from, tree: new Map(tip.tree) });
          bases.set(step.name, new Map(tip.tree));
          if (tip.from !== null) {
            this.#line(`reset refs/heads/${step.name}`);
            this.#line(`from ${tip.from}\n`);
          }
          this.play(step.steps, step.name);
          break;
        case 'merge': {
          const other = tips.get(step.name);
          if (other === undefined) throw new Error(`there is no branch ${step.name} to merge`);
          const base = bases.get(step.name) ?? new Map();
          const tree = new Map(tip.tree);
          for (const path of new Set([...base.keys(), ...other.tree.keys()])) {
            const now = other.tree.get(path);
            if (now === base.get(path)) continue;
            if (now === undefined) tree.delete(path);
            else tree.set(path, now);
          }
          this.#commit(on, step.author, step.date, step.message, tree, other.from);
          break;
        }
        case 'submodule': {
          const tree = new Map(tip.tree);
          const known = tree.get('.gitmodules');
          const text = typeof known === 'string' ? known : '';
          tree.set('.gitmodules', `${text}[submodule "${step.path}"]\n\tpath = ${step.path}\n\turl = ../${step.of}\n`);
          tree.set(step.path, { commit: this.#headOf(step.of) });
          this.#commit(on, step.author, step.date, `Add ${step.of} as a submodule`, tree);
          break;
        }
        case 'tag':
          this.#line(`reset refs/tags/${step.name}`);
          this.#line(`from ${tip.from}\n`);
          break;
      }
    }
  }

  #commit(on: string, author: string, date: string, message: string, tree: Tree, merged: string | null = null): void {
    const tip = this.#history.tips.get(on)!;
    const seconds = Date.parse(date.includes('T') ? date : `${date}T12:00:00Z`) / 1000;
    if (!Number.isInteger(seconds)) throw new Error(`${date} is no date`);
    const mark = `:${++this.#marks}`;
    this.#line(`commit refs/heads/${on}`);
    this.#line(`mark ${mark}`);
    this.#line(`author ${author} ${seconds} +0000`);
    this.#line(`committer ${author} ${seconds} +0000`);
    this.#data(Buffer.from(`${message}\n`));
    if (tip.from !== null) this.#line(`from ${tip.from}`);
    if (merged !== null) this.#line(`merge ${merged}`);
    for (const path of tip.tree.keys()) if (!tree.has(path)) this.#line(`D ${quoted(path)}`);
    for (const [path, content] of tree) {
      if (tip.tree.get(path) === content) continue;
      if (typeof content === 'string' || content instanceof Uint8Array) this.#file('100644', path, content);
      else if ('link' in content) this.#file('120000', path, content.link);
      else if ('program' in content) this.#file('100755', path, content.program);
      else this.#line(`M 160000 ${content.commit} ${quoted(path)}`);
    }
    this.#line('');
    tip.from = mark;
    tip.tree = tree;
  }

  #file(mode: string, path: string, content: string | Uint8Array): void {
    this.#line(`M ${mode} inline ${quoted(path)}`);
    this.#data(typeof content === 'string' ? Buffer.from(content) : Buffer.from(content));
  }

  #data(bytes: Buffer): void {
    this.#line(`data ${bytes.length}`);
    this.#parts.push(bytes, Buffer.from('\n'));
  }

  /** Names of people are UTF-8; paths are escaped to ASCII by `quoted`. */
  #line(text: string): void {
    this.#parts.push(Buffer.from(`${text}\n`, 'utf8'));
  }
}

/** @param path latin1: one char a byte */
function quoted(path: string): string {
  let escaped = '';
  for (let i = 0; i < path.length; i++) {
    const c = path.charCodeAt(i);
    escaped += c < 32 || c > 126 || c === 34 || c === 92 ? `\\${c.toString(8).padStart(3, '0')}` : path[i];
  }
  return `"${escaped}"`;
}

function entriesOf(files: Files): [Buffer, Content][] {
  const entries: [string | Buffer, Content][] = files instanceof Map ? [...files] : Object.entries(files);
  return entries.map(([path, content]) => [typeof path === 'string' ? Buffer.from(path) : path, content]);
}

function applied(files: Files, before: Tree): Tree {
  const tree: Tree = new Map(before);
  for (const [name, content] of entriesOf(files)) {
    const path = name.toString('latin1');
    if (content === null) tree.delete(path);
    else if (typeof content === 'object' && 'movedFrom' in content) {
      const moved = tree.get(content.movedFrom);
      if (moved === undefined) throw new Error(`${content.movedFrom} cannot be moved: it does not exist`);
      tree.delete(content.movedFrom);
      tree.set(path, moved);
    } else if (typeof content === 'object' && 'replaced' in content) {
      const text = tree.get(path);
      if (typeof text !== 'string') throw new Error(`${path} cannot be edited: it is no text`);
      tree.set(path, edited(path, text, content.replaced));
    } else tree.set(path, content);
  }
  return tree;
}

function edited(path: string, text: string, replaced: readonly (readonly [string, string])[]): string {
  return replaced.reduce((before, [from, to]) => {
    const parts = before.split(from);
    if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  }, text);
}

function writeFiles(root: string, files: Files): void {
  for (const [name, content] of entriesOf(files)) {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    const parent = Buffer.from(dirname(path.toString('latin1')), 'latin1');
    mkdirSync(parent, { recursive: true });
    rmSync(path, { recursive: true, force: true });
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else if ('link' in content) symlinkSync(content.link, path);
    else if ('program' in content) {
      writeFileSync(path, content.program);
      chmodSync(path, 0o755);
    } else throw new Error('only a commit can move or edit files');
  }
}
