/**
 * `spolia.yaml`, in the root of a repository or of a folder of repositories:
 *
 *     scan:
 *       minTokens: 30
 *       similarity: 0.8
 *       languages: [python, sql]
 *       exclude:
 *         - paths: third_party/
 *           reason: copied from upstream, updated by a script
 *     accepted:
 *       - class: 7f3a09c2
 *         by: Ada Lovelace
 *         reason: the two services must not share a release
 *         until: 2027-03-31
 *       - places: ["src/load.py:Loader.read", "jobs/load.py:read"]
 *         by: Bo
 *         reason: one of them goes away with the old scheduler
 *
 * For the index, in the folder that `spolia index` is given:
 *
 *     context:                          of all repositories below
 *       businessUnit: retail
 *     repositories:                     of those that a pattern matches; later entries win
 *       - match: churn-*
 *         team: growth
 *         dataClass: personal
 *         visibility: [growth, risk]    or: everyone
 *     sources:
 *       - ../mirrors                    a repository, or a folder that holds some
 *       - https://git.example.com/risk/scoring.git
 *       - github: acme                  all repositories of an organisation or user
 *         include: [ml-*, "*-model"]    by name, or by organisation/name
 *         exclude: [ml-playground]
 *         archived: false               left out; the default takes them, marked
 *         forks: false
 *         team: platform                and whatever else "context" may have
 *       - gitlab: data/science          a group with its subgroups, or a user
 *         url: https://gitlab.example.com
 *         tokenFrom: GITLAB_READ_TOKEN  the environment's variable; the default is git's credential helper
 *       - command: ["./list-repositories", "--team", "risk"]   prints a URL or path a line
 *     teams:
 *       growth:
 *         goals: [keep customers]
 *         members: ["@ada", bo@example.com]
 *     foundations:                      open-source bases that are approved
 *       - name: scikit-learn
 *         licence: BSD-3-Clause
 *         versions: ">=1.4,<2"
 *         repository: scikit-learn/scikit-learn    where its source is indexed too
 *     groups:                           who may see what; names that "visibility" may use
 *       risk: [ada@example.com, bo@example.com]
 *     glossary:                         the company's own words for what its code does
 *       - means: [dunning, payment_reminder]         as code calls it
 *         say: [customers who do not pay, second letter about an open bill]
 */
export const SETTINGS_FILE = 'spolia.yaml';

export interface Exclusion {
  /** A pattern as in `.gitignore`, from the folder of the file. */
  paths: string;
  reason: string;
}

/** A duplicate that somebody decided to live with: a class by its id, or all classes whose members are these places. */
export interface AcceptedDuplicate {
  class: string | null;
  /** Empty unless places are named. */
  places: { path: string; name: string }[];
  by: string;
  reason: string;
  /** ISO date of the last day, or null for no end. */
  until: string | null;
  /** Where it stands in the file. */
  line: number;
}

/** What is said of a repository; null where nothing is. */
export interface RepositoryContext {
  businessUnit: string | null;
  team: string | null;
  customer: string | null;
  dataClass: string | null;
  criticality: string | null;
  environment: string | null;
  goals: string[] | null;
  /** Groups that may see it, or `everyone`. */
  visibility: string[] | 'everyone' | null;
}

export const CONTEXT_TEXTS = ['businessUnit', 'team', 'customer', 'dataClass', 'criticality', 'environment'] as const;

export type SourceKind = 'path' | 'url' | 'github' | 'gitlab' | 'command';

/** A place where repositories are looked for. */
export interface SourceEntry {
  kind: SourceKind;
  /** A path as written, from the folder of the file; a URL without credentials; an organisation, group or user. */
  name: string;
  /** A program and its arguments, for `command`. */
  command: string[];
  /** Address of a forge of one's own. */
  host: string | null;
  /** Variable of the environment with the token. */
  tokenFrom: string | null;
  /** Patterns as in `.gitignore` of names or identities; empty includes all. */
  include: string[];
  exclude: string[];
  archived: boolean;
  forks: boolean;
  context: RepositoryContext;
  line: number;
}

export interface IndexSettings {
  sources: SourceEntry[];
  context: RepositoryContext;
  /** `match` is a pattern as in `.gitignore`, from the folder of the file, or of an identity (`host/organisation/*`). */
  repositories: { match: string; context: RepositoryContext }[];
  /** `members`: accounts (`@ada`), addresses or names. */
  teams: Map<string, { goals: string[]; members: string[] }>;
  foundations: DeclaredFoundation[];
  /** Members by group. */
  groups: Map<string, string[]>;
  embeddings: EmbeddingsSettings | null;
  glossary: OwnTerm[];
}

/** What the company's code does, in the words of code and of people. */
export interface OwnTerm {
  /** Words and identifiers of code. */
  means: string[];
  /** Ways to say it. */
  say: string[];
}

/** An endpoint as OpenAI's `/v1/embeddings`, one more signal of search. */
export interface EmbeddingsSettings {
  /** Before `/embeddings`, without a slash at the end. */
  url: string;
  model: string;
  /** Variable of the environment with the key. */
  keyFrom: string | null;
  /** Whether what is said of repositories is sent that not everyone may see. */
  restricted: boolean;
}

/** An open-source base that is approved to build upon. */
export interface DeclaredFoundation {
  /** As it is asked for: `scikit-learn`. */
  name: string;
  /** SPDX identifier. */
  licence: string | null;
  /** The approved range, as its ecosystem writes ranges. */
  versions: string | null;
  /** `host/organisation/name`, or the end of it, where its source is indexed too. */
  repository: string | null;
}

/** null where the file says nothing. */
export interface ScanSettings {
  minTokens: number | null;
  similarity: number | null;
  languages: string[] | null;
  exclude: Exclusion[];
}

export interface Settings {
  index: IndexSettings;
  /** Path of the file that was read. */
  file: string;
  scan: ScanSettings;
  accepted: AcceptedDuplicate[];
}

/** Whether a text is a day of the calendar as year-month-day. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse turns 31 February into March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Whether an acceptance still holds on a day (ISO date). */
export function isInForce(accepted: Pick<AcceptedDuplicate, 'until'>, today: string): boolean {
  return accepted.until === null || today <= accepted.until;
}
