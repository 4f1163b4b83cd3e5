/**
 * Errors that a person can act on, as a catalogue. Everything else that is thrown is a defect of the program.
 *
 * Each says what is wrong and, in `advice`, what to do about it: one sentence that names the exact option, setting or
 * path. `code` is fixed, for programs; `kind` is what a surface makes an exit code or an HTTP status of.
 */

export type ProblemKind =
  | 'usage'
  | 'forbidden'
  | 'not-found'
  | 'ambiguous'
  | 'conflict'
  | 'unavailable'
  | 'interrupted';

export class Problem extends Error {
  override readonly name: string = 'Problem';
  readonly code: string;
  readonly kind: ProblemKind;
  readonly advice: string;
  /** What may have been meant, each so written that no other is. */
  readonly candidates: readonly string[];

  constructor(code: string, kind: ProblemKind, message: string, advice: string, candidates: readonly string[] = []) {
    super(message);
    this.code = code;
    this.kind = kind;
    this.advice = advice;
    this.candidates = candidates;
  }
}

/** A problem as another thread or process is told of it. */
export type PlainProblem = Pick<Problem, 'code' | 'kind' | 'message' | 'advice' | 'candidates'>;

export function plainProblem({ code, kind, message, advice, candidates }: Problem): PlainProblem {
  return { code, kind, message, advice, candidates };
}

export function problemFrom({ code, kind, message, advice, candidates }: PlainProblem): Problem {
  return new Problem(code, kind, message, advice, candidates);
}

/** Unusable arguments or settings, or nothing at all could be read: exit code 2. */
export class UsageError extends Problem {
  override readonly name = 'UsageError';

  constructor(message: string, advice: string) {
    super('unusable', 'usage', message, advice);
  }
}

const ELSEWHERE = 'set DATABASE_URL to a PostgreSQL 15 or newer, such as postgres://user:password@host/spolia';

/** Where several may occur, the words of the system that failed come last. */
/**
 * V8 reserves 10 GB of addresses for the memory of each WebAssembly instance, used or not, and where a process may not have them
 * (`ulimit -v`, as on shared clusters) any thread's first one fails. Else null.
 */
export function asNoAddresses(error: unknown): UsageError | null {
  if (!(error instanceof Error) || !/WebAssembly\.\w+\(\).*(?:[Oo]ut of memory|could not allocate)/.test(error.message))
    return null;
  return new UsageError(
    'this process may not have the address space that WebAssembly needs: 10 GB for each of its threads and for what they share',
    'Raise the limit of virtual memory (see `ulimit -v`); it is about addresses, not about memory in use. Fewer threads (--threads 1 of a scan) need fewer.',
  );
}

export const problems = {
  noPostgres: (platform: string, tried: string) =>
    new Problem(
      'no-postgres',
      'unavailable',
      `no PostgreSQL was found for ${platform}${tried === '' ? '' : ` (${tried})`}`,
      `Install Spolia with its optional packages (npm ci without --omit=optional), or install PostgreSQL, or ${ELSEWHERE}.`,
    ),
  databaseUnreachable: (where: string, why: string) =>
    new Problem(
      'database-unreachable',
      'unavailable',
      `the database at ${where} cannot be reached: ${why}`,
      'Check that the server runs and that DATABASE_URL names its host, user, password and database.',
    ),
  databaseTooOld: (version: string) =>
    new Problem(
      'database-too-old',
      'unavailable',
      `the database is PostgreSQL ${version}`,
      'Spolia needs PostgreSQL 15 or newer: let DATABASE_URL name one, or unset it to have Spolia start its own.',
    ),
  databaseLost: (why: string) =>
    new Problem(
      'database-lost',
      'unavailable',
      `the connection to the database was lost: ${why}`,
      'Run the command again when the server is back; what was finished before is kept.',
    ),
  databaseFull: (why: string) =>
    new Problem(
      'database-full',
      'unavailable',
      `the database cannot write: ${why}`,
      'Free space on the disk of the data folder (or of the server of DATABASE_URL), and run the command again.',
    ),
  schemaNewer: (unknown: string) =>
    new Problem(
      'schema-newer',
      'conflict',
      `the database was changed by a newer version of Spolia (${unknown})`,
      'Use that version or a newer one; this one would not understand what is stored.',
    ),
  schemaNotReady: (missing: string) =>
    new Problem(
      'schema-conflict',
      'conflict',
      `the schema of the database cannot be brought up to date (${missing})`,
      'Something else made tables of these names: give Spolia a database of its own by DATABASE_URL.',
    ),
  engineNewer: (stored: number, own: number) =>
    new Problem(
      'engine-newer',
      'conflict',
      `the index was made by a newer engine (format ${stored}, this one has ${own})`,
      'Use that version of Spolia or a newer one; this one would replace its analyses by older ones.',
    ),
  dataFolderUnusable: (folder: string, why: string) =>
    new Problem(
      'data-folder-unusable',
      'unavailable',
      `the data folder ${folder} cannot be used: ${why}`,
      `Name another one with --data DIR or SPOLIA_DATA, or ${ELSEWHERE}.`,
    ),
  searchNotKept: (folder: string, why: string) =>
    new Problem(
      'search-not-kept',
      'unavailable',
      `what "find" searches could not be written to ${folder}: ${why}`,
      'Free space there (or mend its permissions) and run "spolia sync": what was read before stays, and the rest is read then.',
    ),
  dataFolderUnreachable: (folder: string, blocked: string, uid: number) =>
    new Problem(
      'data-folder-unreachable',
      'unavailable',
      `PostgreSQL does not run as root, and the user it is given here (uid ${uid}) may not enter ${blocked} on the way to ${folder}`,
      `Use a folder that other users may enter (--data /var/lib/spolia), run Spolia as an ordinary user, or ${ELSEWHERE}.`,
    ),
  dataFolderOfAnother: (folder: string, uid: number) =>
    new Problem(
      'data-folder-of-another',
      'unavailable',
      `the data folder ${folder} belongs to another user (uid ${uid})`,
      `Run Spolia as that user, or name a folder of your own with --data DIR or SPOLIA_DATA, or ${ELSEWHERE}.`,
    ),
  otherMajor: (folder: string, has: string, found: string) =>
    new Problem(
      'other-major',
      'conflict',
      `the data folder ${folder} was made by PostgreSQL ${has}, and here is ${found}`,
      `Use the version of Spolia that made it, or set SPOLIA_POSTGRES to the folder of a PostgreSQL ${has}'s programs, or start a new index with --data DIR.`,
    ),
  noAccountForUser: (uid: number) =>
    new Problem(
      'no-account',
      'unavailable',
      `PostgreSQL cannot start as uid ${uid}, which has no entry in /etc/passwd`,
      `Give the user an entry there, run as another user, or ${ELSEWHERE}.`,
    ),
  postgresFailed: (doing: string, why: string, log: string) =>
    new Problem(
      'postgres-failed',
      'unavailable',
      `PostgreSQL could not ${doing}: ${why}`,
      `Look at ${log}; if the folder cannot be mended, name another with --data DIR, or ${ELSEWHERE}.`,
    ),
  postgresSlow: (folder: string, doing: string) =>
    new Problem(
      'postgres-slow',
      'unavailable',
      `the PostgreSQL of ${folder} is still ${doing}`,
      'Wait for it and run the command again; if it hangs, end the process whose number stands first in postgres/data/postmaster.pid.',
    ),
  noRepository: (name: string) =>
    new Problem(
      'no-repository',
      'not-found',
      `there is no repository "${name}" in the index`,
      'Run "spolia status" to see those that there are, or "spolia index PATH" to add one.',
    ),
  stillListed: (name: string, by: string, how: string) =>
    new Problem(
      'still-listed',
      'usage',
      `${name} is still named by ${by}: the next sync would read it again`,
      `Change that first: ${how}.`,
    ),
  nothingIndexed: () =>
    new Problem(
      'nothing-indexed',
      'not-found',
      'there is nothing in the index yet',
      'Run "spolia index PATH" with a repository, or a folder of repositories.',
    ),
  noWords: (why: string) =>
    new Problem(
      'no-words',
      'usage',
      why,
      'Say what the code should do in a few words, such as: spolia find "retry a request with backoff".',
    ),
  queryTooLong: (length: number, most: number) =>
    new Problem(
      'query-too-long',
      'usage',
      `the query has ${length} characters, and ${most} are read at most`,
      'Ask in a few words; what is longer than a docstring is no question.',
    ),
  unknownFilter: (name: string, near: string | null, known: readonly string[]) =>
    new Problem(
      'unknown-filter',
      'usage',
      `there is no filter "${name}:"`,
      `${near === null ? '' : `Is "${near}:" meant? `}There are ${[...known].map((k) => `${k}:`).join(', ')}; put "${name}:" in quotes, or a space after the colon, where it is a word.`,
    ),
  unknownIn: (value: string) =>
    new Problem(
      'unknown-place',
      'usage',
      `"in:${value}" is none`,
      'Say in:progress for what lies on branches and in open requests only.',
    ),
  emptyFilter: (filter: string, near: string | null) =>
    new Problem(
      'empty-filter',
      'not-found',
      `nothing in the index is ${filter}`,
      near === null ? '"spolia status" lists repositories, "spolia components" what there is.' : `Is "${near}" meant?`,
    ),
  badCode: (why: string) =>
    new Problem(
      'bad-code',
      'usage',
      `the code ${why}`,
      'Give source code as text: a function, some lines or a file; "--lang" says its language where nothing else does.',
    ),
  noCheckout: (folder: string) =>
    new Problem(
      'no-checkout',
      'usage',
      `${folder} lies in no git checkout`,
      'Run it inside one, or name it with --repo-dir DIR.',
    ),
  noRevision: (named: string, near: string | null, known: readonly string[]) =>
    new Problem(
      'no-revision',
      'usage',
      `there is no revision "${named}" in this repository`,
      near === null
        ? `Name a branch, a tag or a commit${known.length === 0 ? '' : `: there are ${[...known].join(', ')}`}; "git fetch origin" brings what others pushed.`
        : `Is "${near}" meant? "git fetch origin" brings what others pushed.`,
    ),
  shallowClone: (what: string) =>
    new Problem(
      'shallow-clone',
      'usage',
      `this clone is shallow and lacks ${what}`,
      'Bring the history with "git fetch --deepen=200" or "git fetch --unshallow"; in CI check out with "fetch-depth: 0" (GitHub) or "GIT_DEPTH: 0" (GitLab).',
    ),
  noMergeBase: (base: string, head: string) =>
    new Problem(
      'no-merge-base',
      'usage',
      `${base} and ${head} have no commit in common`,
      'Give the branch that the change is to be merged into as --base.',
    ),
  changeUnreadable: (why: string) =>
    new Problem(
      'change-unreadable',
      'unavailable',
      `git could not list the change: ${why}`,
      'Run "git fsck" in the repository; a damaged clone is best made again.',
    ),
  emptyChange: (base: string, head: string) =>
    new Problem(
      'empty-change',
      'usage',
      `nothing differs between ${base} and ${head}`,
      'Give another --base: the branch that the change is to be merged into, such as origin/main.',
    ),
  badChange: (why: string) =>
    new Problem('bad-change', 'usage', why, 'Such as: spolia find --diff --base origin/main; --help has all options.'),
  badDiff: (why: string) =>
    new Problem(
      'bad-diff',
      'usage',
      `the diff ${why}`,
      'Give what "git diff" prints, with the line "+++ b/PATH" of each file.',
    ),
  badChoice: (why: string) =>
    new Problem(
      'bad-choice',
      'usage',
      why,
      'Such as: spolia choose REPO:PATH:NAME --verdict dismissed --unit PATH:NAME --reason "…"; --help has all options.',
    ),
  noChoice: (id: string) =>
    new Problem(
      'no-choice',
      'not-found',
      `there is no choice "${id}"`,
      'Run "spolia choices" for those that there are.',
    ),
  noChoiceTarget: (text: string) =>
    new Problem(
      'no-target',
      'not-found',
      `there is no "${text}" in the index`,
      'Give REPO:PATH:NAME as "find" shows repository, file and name.',
    ),
  ambiguousTarget: (text: string, candidates: readonly string[]) =>
    new Problem(
      'ambiguous-target',
      'ambiguous',
      `"${text}" names several units`,
      `Name one of them: ${[...candidates].slice(0, 8).join('; ')}${candidates.length > 8 ? '; …' : ''}.`,
    ),
  badQueries: (line: number, why: string) =>
    new Problem(
      'bad-queries',
      'usage',
      `line ${line} of the queries ${why}`,
      'Each line is a JSON object such as {"id":"1","query":"retry a request with backoff"}.',
    ),
  noComponent: (name: string, near: string | null) =>
    new Problem(
      'no-component',
      'not-found',
      `there is no component "${name}" in the index`,
      near === null
        ? 'Run "spolia components --text WORD" to look for one, or "spolia status" to see what is indexed.'
        : `Is "${near}" meant? "spolia components --text WORD" looks for more.`,
    ),
  ambiguousComponent: (name: string, candidates: readonly string[]) =>
    new Problem(
      'ambiguous-component',
      'ambiguous',
      `"${name}" names ${candidates.length} components`,
      `Name one of them: ${[...candidates].slice(0, 12).join('; ')}${candidates.length > 12 ? '; …' : ''}.`,
      candidates,
    ),
  noTeam: (name: string, near: string | null) =>
    new Problem(
      'no-team',
      'not-found',
      `there is no team "${name}" in the index`,
      near === null
        ? 'Teams come from spolia.yaml, catalog-info.yaml, CODEOWNERS and the paths of repositories; "spolia status" shows those of repositories.'
        : `Is "${near}" meant?`,
    ),
  ambiguousRepository: (name: string, candidates: readonly string[]) =>
    new Problem(
      'ambiguous-repository',
      'ambiguous',
      `"${name}" names ${candidates.length} repositories`,
      `Name one of them: ${[...candidates].join('; ')}.`,
    ),
  noRepositoryNear: (name: string, near: string | null) =>
    new Problem(
      'no-such-repository',
      'not-found',
      `there is no repository "${name}" in the index`,
      near === null ? 'Run "spolia status" to see those that there are.' : `Is "${near}" meant?`,
    ),
  notIndexed: (path: string) =>
    new Problem(
      'not-indexed',
      'not-found',
      `${path} lies in no repository of the index`,
      'Give a path inside an indexed repository, or REPO:PATH, or "REPO:" for a whole one; "spolia status" lists them.',
    ),
  noSuchClass: (id: string) =>
    new Problem(
      'no-duplicate',
      'not-found',
      `there is no duplicate "${id}"`,
      'Run "spolia duplicates" for the ids that there are.',
    ),
  noSuchFix: (id: string) =>
    new Problem('no-fix', 'not-found', `there is no fix "${id}"`, 'Run "spolia fixes" for the ids that there are.'),
  ambiguousFix: (id: string, ids: string) =>
    new Problem('ambiguous-fix', 'ambiguous', `several fixes begin with "${id}"`, `Say which: ${ids}.`),
  noHistories: () =>
    new Problem(
      'no-histories',
      'not-found',
      'no history has been read yet',
      'Run "spolia sync --history on" to read whole histories, from now on with every sync.',
    ),
  noSuchUnit: (place: string, near: string | null) =>
    new Problem(
      'no-unit',
      'not-found',
      `there is no function, method or class "${place}" in the histories that were read`,
      near === null
        ? 'Give REPO:PATH:NAME, or the last parts of them that make it clear; "spolia status" lists repositories.'
        : `Perhaps "${near}" is meant.`,
    ),
  alreadySyncing: (since: string) =>
    new Problem(
      'already-syncing',
      'conflict',
      `another process has been reading repositories since ${since}`,
      'Wait until it is done, or end it; "spolia status" says how far the index is.',
    ),
  portUnusable: (port: number, why: string) =>
    new Problem(
      'port-unusable',
      'unavailable',
      `port ${port} of this machine cannot be used: ${why}`,
      'Name a free one with --port N, or 0 for any.',
    ),
  interrupted: () =>
    new Problem(
      'interrupted',
      'interrupted',
      'interrupted',
      'Repositories that were finished are kept; run the command again for the rest.',
    ),
} as const;
