/**
 * From the PATHs of a command line to repositories and their files.
 *
 * Ordinary work trees are read without a single process (index, configuration and ignore rules are read here); git is
 * asked only for bare repositories and for forms of the index that are not read here, several at a time.
 * Folders below a PATH that hold repositories are entered at any depth; every repository owns its files, a nested one
 * and a submodule too. The result depends on the PATHs and what lies there, never on the order of the disk.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { type AttributeList, attributes, readAttributeList } from './attributes.ts';
import type { FoundRepository } from './found.ts';
import { git } from './git.ts';
import { type GitConfig, isTrue, personalConfig, personalFolder } from './gitconfig.ts';
import { type GitIndex, indexFromListing, readIndex } from './gitindex.ts';
import { listHead } from './head.ts';
import { type IgnoreList, isIgnored, readIgnoreList } from './ignore.ts';
import { type LeftFiles, LeftTally } from './left.ts';
import { baseName, display, folderOf, forOpening, rawOf } from './paths.ts';
import { type GitFolders, gitFoldersOf, isBare, repositoryFacts, rootAbove, settingPath } from './repository.ts';
import {
  countAbsent,
  foldersOf,
  type Territory,
  takeAttributes,
  type Walked,
  type WalkOptions,
  walkFile,
  walkFolder,
} from './walk.ts';

export interface DiscoverOptions {
  /** Whether a file is of interest, by its path below the repository's root. Others are only counted. */
  wanted(path: string): boolean;
  /** HOME, XDG_CONFIG_HOME and git's own variables say where a person's ignore rules stand. */
  env?: NodeJS.ProcessEnv;
  /** Called now and then with the number of files listed so far. */
  progress?(files: number): void;
  /** Bare repositories are found without their files, and without a process of git: for who lists these only if need be. */
  bareUnlisted?: boolean;
}

export interface Discovery {
  /** In byte order of `repo`. */
  repositories: FoundRepository[];
  left: LeftFiles[];
}

/** Something to list: a whole repository or folder, a part of one, or a single file. */
interface Task {
  root: string;
  kind: FoundRepository['kind'];
  repo: string;
  /** Raw path below the root with a slash at the end; empty for all of it. */
  inside: string;
  /** How reports begin the paths of what lies in `inside`; with a slash at the end unless empty. */
  place: string;
  /** Raw path below the root of the only file to list. */
  file: string | null;
}

/** Pauses this often, so that a progress bar can move and Ctrl-C is heard. */
const PAUSE_AFTER_MS = 40;

/** @throws UsageError when a PATH does not exist or cannot be looked at */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const search = new Search(options);
  const several = paths.length > 1;
  for (const path of paths) search.start(path, several);
  await search.finish();
  return search.result();
}

class Search {
  readonly #options: DiscoverOptions;
  readonly #env: NodeJS.ProcessEnv;
  readonly #home: string;
  readonly #left = new LeftTally();
  readonly #tasks: Task[] = [];
  readonly #territories = new Map<string, Opened>();
  /** What was already listed, so that overlapping PATHs list nothing twice. */
  readonly #done = new Set<string>();
  #personal: GitConfig | null = null;
  #files = 0;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#env = options.env ?? process.env;
    this.#home = rawOf(this.#env.HOME ?? '');
  }

  start(path: string, several: boolean): void {
    const advice = 'Give the path of a repository, of a folder of repositories, or of a file.';
    let real: string;
    let isFolder: boolean;
    try {
      real = realpathSync.native(path, { encoding: 'buffer' }).toString('latin1');
      const stat = statSync(forOpening(real));
      isFolder = stat.isDirectory();
      if (!isFolder && !stat.isFile()) throw new UsageError(`${path} is neither a file nor a folder`, advice);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const code = (error as NodeJS.ErrnoException).code ?? '';
      throw new UsageError(
        code === 'ENOENT' || code === 'ENOTDIR'
          ? `${path}: no such file or folder`
          : `${path}: cannot be read (${code})`,
        advice,
      );
    }
    const given = path.length > 1 ? path.replace(/(?<=.)\/+$/, '') : path;
    const repo = several ? given : '';
    const place = several ? (given === '/' ? '/' : `${given}/`) : '';
    if (!isFolder) {
      const folder = folderOf(real) || '/';
      const root = rootAbove(folder);
      this.#tasks.push({
        root: root ?? folder,
        kind: root === null ? 'folder' : 'git',
        repo: several ? folderOf(given) : '',
        inside: '',
        place: several ? given : baseName(given),
        file: below(root ?? folder, real),
      });
      return;
    }
    if (gitFoldersOf(real) === null && isBare(real)) {
      this.#tasks.push({ root: real, kind: 'bare', repo, inside: '', place, file: null });
      return;
    }
    const root = rootAbove(real);
    if (root === null) this.#tasks.push({ root: real, kind: 'folder', repo, inside: '', place, file: null });
    else {
      const inside = real === root ? '' : `${below(root, real)}/`;
      this.#tasks.push({ root, kind: 'git', repo, inside, place, file: null });
    }
  }

  async finish(): Promise<void> {
    const asked: Promise<void>[] = [];
    let paused = performance.now();
    for (;;) {
      const task = this.#tasks.shift();
      if (task === undefined) {
        // Listings by git may bring nested repositories, and so further tasks.
        if (asked.length === 0) return this.#close();
        await Promise.all(asked.splice(0));
        continue;
      }
      const slow = this.#list(task);
      if (slow !== null) asked.push(slow);
      if (performance.now() - paused > PAUSE_AFTER_MS) {
        this.#options.progress?.(this.#files);
        await new Promise((resolve) => setImmediate(resolve));
        paused = performance.now();
      }
    }
  }

  result(): Discovery {
    const opened = [...this.#territories.values()].filter(
      ({ repository, walked }) =>
        repository.files.length > 0 ||
        this.#territories.size === 1 ||
        repository.kind === 'bare' ||
        // A repository that only surrounds the PATH, with nothing of its own there, is not what was asked for.
        (repository.kind === 'git' && (repository.otherFiles > 0 || walked.some(({ base }) => base === ''))),
    );
    const keyOf = ({ repository }: Opened) => `${rawOf(repository.repo)}\0${repository.root}`;
    opened.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const repositories = opened.map((o) => o.repository);
    makeTitlesDistinct(repositories);
    repositories.forEach((repository, number) => {
      for (const file of repository.files) file.repository = number;
    });
    return { repositories, left: this.#left.list() };
  }

  /** Lists at once where that takes no process, else answers a promise. */
  #list(task: Task): Promise<void> | null {
    const key = `${task.root}\0${task.inside}\0${task.file ?? ''}`;
    if (this.#done.has(key)) return null;
    this.#done.add(key);
    const known = this.#territories.get(task.root);
    if (known !== undefined) {
      known.territory.listed ??= new Set(known.repository.files.map((file) => file.raw));
      if (known.waiting !== null) return known.waiting.then(() => this.#walk(known, task));
      this.#walk(known, task);
      return null;
    }
    const opened = this.#open(task);
    this.#territories.set(task.root, opened);
    if (task.kind === 'bare') return (opened.waiting = this.#listBare(opened.repository, task));
    if (opened.waiting !== null) return opened.waiting.then(() => this.#walk(opened, task));
    this.#walk(opened, task);
    return null;
  }

  #walk(opened: Opened, task: Task): void {
    const { territory, repository } = opened;
    const before = repository.files.length;
    if (repository.kind === 'bare') return;
    if (task.file !== null) walkFile(territory, task.file, task.place, this.#left);
    else {
      if (this.#enter(territory, task.inside) === 'open') {
        opened.walked.push({ base: task.inside, place: task.place });
        walkFolder(territory, task.inside, task.place, this.#walkOptions());
      } else {
        // Somebody names a folder that git ignores: then they want it, and as it is.
        this.#tasks.push({ ...task, root: joined(task.root, task.inside), kind: 'folder', inside: '' });
      }
      territory.ignoreLists.length = opened.ownIgnoreLists;
    }
    this.#files += repository.files.length - before;
  }

  #walkOptions(): WalkOptions {
    return {
      wanted: this.#options.wanted,
      left: this.#left,
      found: (root, place, kind) => {
        this.#tasks.push({ root, kind, repo: place.slice(0, -1), inside: '', place, file: null });
      },
    };
  }

  /** Reads the rules on the way from the root to a folder inside. */
  #enter(territory: Territory, inside: string): 'ignored' | 'open' {
    if (territory.index === null || inside === '') return 'open';
    let base = '';
    for (const name of inside.slice(0, -1).split('/')) {
      const folder = joined(territory.repository.root, base);
      const ignores = readIgnoreList(`${folder}/.gitignore`, base, 'refused');
      if (ignores !== null) territory.ignoreLists.push(ignores);
      takeAttributes(territory, folder.endsWith('/') ? folder : `${folder}/`, base);
      const raw = base + name;
      if (!territory.trackedFolders.has(raw) && (name === '.git' || isIgnored(territory.ignoreLists, raw, name, true)))
        return 'ignored';
      base = `${raw}/`;
    }
    return 'open';
  }

  #open(task: Task): Opened {
    const repository: FoundRepository = {
      repo: task.repo,
      title: display(baseName(task.root)) || '/',
      kind: task.kind,
      root: task.root,
      gitDir: '',
      commonDir: '',
      identity: null,
      origin: null,
      head: null,
      objectFormat: 'sha1',
      attributes: attributes([], false),
      files: [],
      otherFiles: 0,
      notes: [],
    };
    const territory: Territory = {
      repository,
      index: null,
      trackedFolders: new Set(),
      seen: new Uint8Array(0),
      closed: new Set(),
      ignoreLists: [],
      attributeLists: [],
      listed: null,
    };
    const opened: Opened = {
      repository,
      territory,
      walked: [],
      convertsAnyway: false,
      firstAttributes: null,
      lastAttributes: null,
      ownIgnoreLists: 0,
      waiting: null,
    };
    if (task.kind === 'folder') return opened;

    const folders: GitFolders =
      task.kind === 'bare'
        ? { gitDir: task.root, commonDir: task.root }
        : (gitFoldersOf(task.root) ?? { gitDir: '', commonDir: '' });
    this.#personal ??= personalConfig(this.#env);
    const facts = repositoryFacts(folders, this.#personal, this.#home);
    repository.gitDir = folders.gitDir;
    repository.commonDir = realOf(folders.commonDir);
    repository.identity = facts.identity;
    repository.origin = facts.origin;
    repository.head = facts.head;
    repository.objectFormat = facts.hashLength === 32 ? 'sha256' : 'sha1';
    if (facts.identity !== null) repository.title = facts.identity;
    else if (task.kind === 'bare') repository.title = repository.title.replace(/(?<=.)\.git$/, '');
    if (task.kind === 'bare') return opened;

    const read = readIndex(`${folders.gitDir}/index`, facts.hashLength);
    if (
      read.index === null &&
      read.reason === 'absent' &&
      facts.head !== null &&
      isTrue(facts.config.get('core.bare'))
    ) {
      // The folder holds nothing but a `.git` that has no work tree.
      repository.kind = 'bare';
      repository.root = folders.gitDir;
      opened.waiting = this.#listBare(repository, task);
      return opened;
    }
    this.#know(territory, read.index ?? indexFromListing(Buffer.alloc(0)));
    if (read.index === null && read.reason !== 'absent') opened.waiting = this.#askForIndex(opened, task.root);
    else if (lstatSync(forOpening(folders.gitDir), { throwIfNoEntry: false }) === undefined) {
      repository.notes.push(
        'the folder that its .git file names does not exist; what git ignores and what it tracks is not known',
      );
    }
    territory.ignoreLists = this.#ownIgnoreLists(facts.config, folders);
    opened.ownIgnoreLists = territory.ignoreLists.length;
    const personalFile = this.#personalFile(facts.config.get('core.attributesfile'), 'attributes');
    opened.firstAttributes = readAttributeList(personalFile, '', 'followed');
    opened.lastAttributes = readAttributeList(`${folders.commonDir}/info/attributes`, '', 'followed');
    opened.convertsAnyway = /^(input|true|yes|on|1)$/i.test(facts.config.get('core.autocrlf') ?? '');
    return opened;
  }

  #listBare(repository: FoundRepository, { place }: Task): Promise<void> | null {
    if (this.#options.bareUnlisted === true) return null;
    return listHead(repository, place, { wanted: this.#options.wanted, left: this.#left, env: this.#env });
  }

  #know(territory: Territory, index: GitIndex): void {
    territory.index = index;
    territory.seen = new Uint8Array(index.count);
    territory.trackedFolders = foldersOf(index);
  }

  async #askForIndex(opened: Opened, root: string): Promise<void> {
    const { repository, territory } = opened;
    const gitDir = display(repository.gitDir);
    const workTree = display(root);
    const answer =
      rawOf(gitDir) === repository.gitDir && rawOf(workTree) === root
        ? await git({ gitDir, workTree }, ['ls-files', '--stage', '-z'], { env: this.#env })
        : null;
    if (answer?.code === 0) this.#know(territory, indexFromListing(answer.stdout));
    else repository.notes.push('its index cannot be read: files that git both tracks and ignores are not seen');
    opened.waiting = null;
  }

  #personalFile(setting: string | undefined, name: string): string {
    return setting === undefined || setting === ''
      ? `${personalFolder(this.#env)}/${name}`
      : settingPath(setting, this.#home);
  }

  #ownIgnoreLists(config: GitConfig, folders: GitFolders): IgnoreList[] {
    return compact(
      readIgnoreList(this.#personalFile(config.get('core.excludesfile'), 'ignore'), '', 'followed'),
      readIgnoreList(`${folders.commonDir}/info/exclude`, '', 'followed'),
    );
  }

  /** What can be said only when everything of a repository was seen. */
  #close(): void {
    for (const opened of this.#territories.values()) {
      const { repository, territory, walked } = opened;
      if (repository.kind === 'bare') continue;
      const lists = compact(opened.firstAttributes, ...territory.attributeLists, opened.lastAttributes);
      repository.attributes = attributes(lists, opened.convertsAnyway);
      if (lists.length > 0 || opened.convertsAnyway) {
        for (const file of repository.files) {
          if (file.blobId !== null && repository.attributes.mayDifferFromBlob(file.raw)) file.blobId = null;
        }
      }
      countAbsent(territory, walked, this.#walkOptions());
    }
  }
}

interface Opened {
  repository: FoundRepository;
  territory: Territory;
  /** The folders that were walked and how reports begin their paths. */
  walked: Walked[];
  convertsAnyway: boolean;
  /** The person's own, which all others overrule. */
  firstAttributes: AttributeList | null;
  /** `info/attributes`, which overrules all others. */
  lastAttributes: AttributeList | null;
  /** Rules outside the work tree; those of folders come and go with the walk. */
  ownIgnoreLists: number;
  /** Set while git is being asked. */
  waiting: Promise<void> | null;
}

function compact<T>(...items: (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}

function below(root: string, raw: string): string {
  return raw.slice(root === '/' ? 1 : root.length + 1);
}

function joined(root: string, below: string): string {
  const folder = below.endsWith('/') ? below.slice(0, -1) : below;
  return folder === '' ? root : root === '/' ? `/${folder}` : `${root}/${folder}`;
}

function realOf(raw: string): string {
  try {
    return realpathSync.native(forOpening(raw), { encoding: 'buffer' }).toString('latin1');
  } catch {
    return raw;
  }
}

/** Folders of the same name get their path instead; two clones of one remote keep the one name that both have. */
function makeTitlesDistinct(repositories: FoundRepository[]): void {
  const times = new Map<string, number>();
  for (const { title } of repositories) times.set(title, (times.get(title) ?? 0) + 1);
  for (const repository of repositories) {
    if (repository.identity === null && times.get(repository.title)! > 1 && repository.repo !== '')
      repository.title = repository.repo;
  }
}
