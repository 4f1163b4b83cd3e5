/**
 * The way in: reads what a repository declares and what its history shows, and answers who owns a path.
 *
 *     const { owners, unknown } = await ownersOf('/srv/git/churn.git', 'src/load.py');
 *
 * Everything is read from the commit that HEAD names, so a clone, a bare mirror and a worktree give the same answer; a
 * plain folder has declarations alone.
 */
import { resolve } from 'node:path';
import { type CommitFile, commitFiles, readCommitFiles } from '../../repositories/commit-files.ts';
import { readWhole } from '../../repositories/content.ts';
import { discover } from '../../repositories/discover.ts';
import { pathOf } from '../../repositories/found.ts';
import type { GitPlace } from '../../repositories/git.ts';
import { personalConfig } from '../../repositories/gitconfig.ts';
import { type HistoryEnd, readHistory } from '../../repositories/history.ts';
import { MAILMAP_LIMIT, Mailmap } from '../../repositories/mailmap.ts';
import { baseName, display, rawOf } from '../../repositories/paths.ts';
import { gitFoldersOf, isBare, repositoryFacts } from '../../repositories/repository.ts';
import { ACCOUNT_LIST_LIMIT, listedAccounts, listsAccounts } from './accounts.ts';
import { readCatalog } from './catalog.ts';
import { CODE_TAG_LIMIT, codeTags } from './code-tags.ts';
import { CODEOWNERS_LIMIT, CODEOWNERS_PLACES, type Codeowners, type Forge } from './codeowners/codeowners.ts';
import { parseGitea } from './codeowners/gitea.ts';
import { parseGithub } from './codeowners/github.ts';
import { parseGitlab } from './codeowners/gitlab.ts';
import type { Declaration, DeclarationProblem } from './declared.ts';
import { kubernetesOwners } from './kubernetes-owners.ts';
import { isManifest, MANIFEST_LIMIT, manifestOwners } from './manifests.ts';
import { Observer } from './observed.ts';
import { Ownership, type PathOwnership } from './ownership.ts';
import { People } from './people.ts';
import { aliasTeams, catalogTeams, type Team, Teams, teamOfIdentity, teamsOfRules } from './teams.ts';

export interface OwnershipOptions {
  /** Which forge's rules CODEOWNERS follows; told from the remote and the files if it is not given. */
  forge?: Forge;
  /** Paths (raw) whose code is searched for tags: files, or folders with a slash at the end. '' is everything. */
  tagsIn?: readonly string[];
  /** Seconds since 1970. */
  now?: number;
  silentAfter?: number;
  /** Teams that the company lists itself; they come before all others. */
  teams?: readonly Team[];
  /** As if there were no CODEOWNERS: what history alone says (bench/ownership.mjs). */
  hideCodeowners?: boolean;
  env?: NodeJS.ProcessEnv;
}

export interface ReadOwnership {
  ownership: Ownership;
  forge: { forge: Forge; because: string };
  /** Lines and files that could not be used. */
  problems: DeclarationProblem[];
  /** What is not known, one sentence each. */
  notes: string[];
}

/** Bytes of files whose form is not limited elsewhere. */
const TEXT_LIMIT = 1 << 20;
/** Files of one kind: repositories of whole organisations have some thousand manifests. */
const MOST_OF_A_KIND = 5000;
const MOST_TAGGED_FILES = 50_000;
const CODE =
  /\.(py|pyi|ipynb|r|R|jl|js|jsx|mjs|cjs|ts|tsx|java|scala|kt|go|rs|c|cc|cpp|cxx|h|hpp|cu|cuh|cs|rb|php|sh|bash|sql|lua|pl|m|swift)$/;

/** Who owns a path. @param repository its folder @param path below its root; '' is all of it */
export async function ownersOf(
  repository: string,
  path: string,
  options: OwnershipOptions = {},
): Promise<PathOwnership & { problems: DeclarationProblem[] }> {
  const raw = rawOf(path)
    .replace(/^(\.?\/)+/, '')
    .replace(/\/+$/, '');
  const read = await readOwnership(repository, { tagsIn: raw === '' ? [] : [raw, `${raw}/`], ...options });
  const owned = read.ownership.ownersOf(raw);
  return { ...owned, notes: [...owned.notes, ...read.notes], problems: read.problems };
}

export async function readOwnership(repository: string, options: OwnershipOptions = {}): Promise<ReadOwnership> {
  const { env = process.env, now = Math.floor(Date.now() / 1000) } = options;
  const source = await openSource(repository, env);
  const declared = await readDeclared(source, options);
  const read = await interpret(declared, {
    paths: source.files.map((file) => file.path),
    now,
    teams: options.teams,
    silentAfter: options.silentAfter,
    history: async (observer) =>
      source.place === null ? null : readHistory(source.place, (commit) => observer.add(commit), { env }),
  });
  return { ...read, forge: declared.forge, problems: declared.problems };
}

/** What a repository declares, as plain data that can be kept: whoever interprets it needs no repository. */
export interface DeclaredSources {
  forge: { forge: Forge; because: string };
  identity: string | null;
  /** Raw path and text. */
  codeowners: [string, string] | null;
  /** Kubernetes' OWNERS files. */
  owners: [string, string][];
  aliases: string | null;
  mailmap: string | null;
  accounts: ReturnType<typeof listedAccounts>;
  /** Of catalogs, manifests and code tags. */
  declarations: Declaration[];
  /** Of catalogs. */
  teams: Team[];
  problems: DeclarationProblem[];
  notes: string[];
}

export async function readDeclared(source: Source, options: OwnershipOptions = {}): Promise<DeclaredSources> {
  const notes = [...source.notes];
  const problems: DeclarationProblem[] = [];
  const present = new Set(source.files.map((file) => file.path));
  const { forge, because } =
    options.forge === undefined ? forgeOf(source.identity, present) : { forge: options.forge, because: 'as asked' };
  const codeownersPath =
    options.hideCodeowners === true ? undefined : CODEOWNERS_PLACES[forge].find((place) => present.has(place));
  const wanted = choose(source.files, codeownersPath, options.tagsIn ?? [], notes);
  let untagged = 0;
  const texts = await source.read([...wanted.values()], (file, reason) => {
    if (CODE.test(file.path)) untagged++;
    else {
      const text = file.path === codeownersPath && reason === 'too large' ? tooLarge(forge) : reason;
      problems.push({ file: display(file.path), line: 1, text: '', reason: text });
    }
  });
  if (untagged > 0) notes.push(`${untagged} files of code were too large or unreadable and not searched for tags`);
  const declared: DeclaredSources = {
    forge: { forge, because },
    identity: source.identity,
    codeowners: null,
    owners: [],
    aliases: texts.get('OWNERS_ALIASES') ?? null,
    mailmap: texts.get('.mailmap') ?? null,
    accounts: [],
    declarations: [],
    teams: [],
    problems,
    notes,
  };
  for (const [path, text] of texts) {
    const name = baseName(path);
    if (listsAccounts(path)) declared.accounts.push(...listedAccounts(path, text));
    if (path === codeownersPath) declared.codeowners = [path, text];
    if (name === 'OWNERS') declared.owners.push([path, text]);
    else if (/^catalog-info\.ya?ml$/.test(name)) {
      const catalog = await readCatalog(path, text);
      declared.declarations.push(...catalog.declarations);
      problems.push(...catalog.problems);
      declared.teams.push(...catalogTeams(catalog));
    } else if (isManifest(path)) declared.declarations.push(...manifestOwners(path, text));
    if (CODE.test(path)) declared.declarations.push(...codeTags(path, text));
  }
  return declared;
}

/** What is declared and what the history shows, made one. Lines that cannot be used are added to its problems. */
export async function interpret(
  declared: DeclaredSources,
  {
    paths,
    now,
    teams: listed = [],
    silentAfter,
    history: read,
  }: {
    /** Raw, in byte order. */
    paths: readonly string[];
    now: number;
    teams?: readonly Team[];
    silentAfter?: number;
    /** Adds the history; null where there is none. */
    history(observer: Observer): Promise<HistoryEnd | null>;
  },
): Promise<{ ownership: Ownership; notes: string[] }> {
  const { problems } = declared;
  const notes = [...declared.notes];
  const people = new People(declared.mailmap === null ? null : new Mailmap(declared.mailmap));
  for (const account of declared.accounts) people.list(account);
  const teams = new Teams();
  for (const team of [...listed, ...declared.teams]) teams.add(team);
  const kubernetes =
    declared.owners.length > 0 ? await kubernetesOwners(new Map(declared.owners), declared.aliases) : null;
  if (kubernetes !== null) {
    problems.push(...kubernetes.problems);
    for (const team of aliasTeams(kubernetes.aliases)) teams.add(team);
  }
  let codeowners: { file: string; parsed: Codeowners } | null = null;
  if (declared.codeowners !== null) {
    const [file, text] = declared.codeowners;
    const parse = { github: parseGithub, gitlab: parseGitlab, gitea: parseGitea }[declared.forge.forge];
    codeowners = { file, parsed: parse(text) };
    problems.push(...codeowners.parsed.problems.map((problem) => ({ file, ...problem })));
    for (const team of teamsOfRules(codeowners.parsed.rules, file)) teams.add(team);
  }
  const organisation = teamOfIdentity(declared.identity);
  if (organisation !== null) teams.add(organisation);

  const observer = new Observer(people, paths, now);
  const history = await read(observer);
  if (observer.oddDates > 0)
    notes.push(`${observer.oddDates} commits have dates that cannot be true; they count as old as their neighbours`);
  const { declarations } = declared;
  const ownership = new Ownership({
    ...{ paths, people, observer, codeowners, kubernetes, declarations, teams, history, now },
    silentAfter,
  });
  return { ownership, notes };
}

function tooLarge(forge: Forge): string {
  const megabytes = Math.round(CODEOWNERS_LIMIT[forge] / 1e6);
  return `${megabytes} MB or larger: ${forge === 'github' ? 'GitHub ignores the whole file' : 'not read'}`;
}

/** Whether a file may say anything of owners, whatever forge it lies on. @param path raw */
export function mayDeclare(path: string): boolean {
  const name = baseName(path);
  return (
    name === 'OWNERS' ||
    path === 'OWNERS_ALIASES' ||
    path === '.mailmap' ||
    Object.values(CODEOWNERS_PLACES).some((places) => places.includes(path)) ||
    /^catalog-info\.ya?ml$/.test(name) ||
    isManifest(path) ||
    listsAccounts(path)
  );
}

/** The files to read, with the number of bytes that each may have. */
function choose(
  files: readonly CommitFile[],
  codeowners: string | undefined,
  tagsIn: readonly string[],
  notes: string[],
): Map<string, { file: CommitFile; limit: number }> {
  const wanted = new Map<string, { file: CommitFile; limit: number }>();
  const counts = new Map<string, number>();
  const want = (file: CommitFile, kind: string, limit: number, most = MOST_OF_A_KIND) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= most) wanted.set(file.path, { file, limit: Math.max(limit, wanted.get(file.path)?.limit ?? 0) });
    else if (count === most + 1) notes.push(`more than ${most} files with ${kind}: the rest was not read`);
  };
  for (const file of files) {
    const name = baseName(file.path);
    // GitHub ignores a file of exactly its limit too.
    if (file.path === codeowners) want(file, 'rules', CODEOWNERS_LIMIT.github - 1);
    else if (file.path === '.mailmap') want(file, 'names', MAILMAP_LIMIT);
    else if (name === 'OWNERS' || file.path === 'OWNERS_ALIASES') want(file, 'owners', TEXT_LIMIT);
    else if (/^catalog-info\.ya?ml$/.test(name)) want(file, 'catalog entries', TEXT_LIMIT);
    else if (isManifest(file.path)) want(file, 'manifests', MANIFEST_LIMIT);
    else if (listsAccounts(file.path)) want(file, 'accounts', ACCOUNT_LIST_LIMIT);
    if (
      CODE.test(file.path) &&
      tagsIn.some((one) => one === file.path || one === '' || (one.endsWith('/') && file.path.startsWith(one)))
    )
      want(file, 'code', CODE_TAG_LIMIT, MOST_TAGGED_FILES);
  }
  return wanted;
}

/** Where a remote is hosted says it best; else the files that only one forge reads. */
export function forgeOf(
  identity: string | null,
  present: { has(path: string): boolean },
): { forge: Forge; because: string } {
  const host = identity?.split('/')[0] ?? '';
  if (/(^|\.)github\./.test(host)) return { forge: 'github', because: `the remote is on ${host}` };
  if (/(^|\.)gitlab\./.test(host)) return { forge: 'gitlab', because: `the remote is on ${host}` };
  if (/(^|\.)(gitea|forgejo)\.|^codeberg\.org$/.test(host))
    return { forge: 'gitea', because: `the remote is on ${host}` };
  const signs: [string, Forge][] = [
    ['.gitlab/CODEOWNERS', 'gitlab'],
    ['.gitea/CODEOWNERS', 'gitea'],
    ['.forgejo/CODEOWNERS', 'gitea'],
    ['.github/CODEOWNERS', 'github'],
    ['.gitlab-ci.yml', 'gitlab'],
  ];
  const sign = signs.find(([path]) => present.has(path));
  return sign === undefined
    ? { forge: 'github', because: 'nothing tells the forge, so it is taken for GitHub' }
    : { forge: sign[1], because: `there is a ${sign[0]}` };
}

export interface Source {
  /** null: a folder without history. */
  place: GitPlace | null;
  identity: string | null;
  files: CommitFile[];
  notes: string[];
  read(
    files: readonly { file: CommitFile; limit: number }[],
    failed: (file: CommitFile, reason: string) => void,
  ): Promise<Map<string, string>>;
}

async function openSource(repository: string, env: NodeJS.ProcessEnv): Promise<Source> {
  const root = rawOf(resolve(repository));
  const folders = gitFoldersOf(root) ?? (isBare(root) ? { gitDir: root, commonDir: root } : null);
  if (folders === null) return openFolder(repository, env);
  const { identity } = repositoryFacts(folders, personalConfig(env), env.HOME ?? '');
  return openCommit({ gitDir: display(folders.gitDir) }, identity, 'HEAD', env);
}

/** A commit of a git repository. @param revision HEAD, a ref or a commit id */
export async function openCommit(
  place: GitPlace,
  identity: string | null,
  revision: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Source> {
  const { files, reason } = await commitFiles(place, revision, env);
  return {
    place,
    identity,
    files,
    notes: reason === null ? [] : [`its files cannot be listed: ${reason}`],
    async read(wanted, failed) {
      const texts = new Map<string, string>();
      const limits = new Map(wanted.map(({ file, limit }) => [file.path, limit]));
      const most = Math.max(0, ...limits.values());
      await readCommitFiles(
        place,
        wanted.map(({ file }) => file),
        most,
        (file, bytes, failure) => {
          if (bytes === null) failed(file, failure!);
          else if (bytes.length > limits.get(file.path)!) failed(file, 'too large');
          else if (!bytes.includes(0)) texts.set(file.path, bytes.toString('utf8'));
        },
        env,
      );
      return texts;
    },
  };
}

export async function openFolder(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Source> {
  const { repositories } = await discover([folder], { wanted: () => true, env });
  const found = repositories.find(({ repo }) => repo === '');
  const files = (found?.files ?? []).map(({ raw }) => ({ path: raw, blobId: '' }));
  return {
    place: null,
    identity: found?.identity ?? null,
    files,
    notes: ['there is no history'],
    async read(wanted, failed) {
      const texts = new Map<string, string>();
      for (const { file, limit } of wanted) {
        const read = readWhole(pathOf(found!, { raw: file.path }), limit, 'refused');
        if (read === null) failed(file, 'unreadable or too large');
        else if (!read.bytes.includes(0)) texts.set(file.path, read.bytes.toString('utf8'));
      }
      return texts;
    },
  };
}
