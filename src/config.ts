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
 *
 * Scanned repositories bring such files too, so the text is hostile. The parser is loaded only when there is a file
 * (27 ms), aliases are refused, and what makes the parser slow is bounded before it sees it.
 */
import { join } from 'node:path';
import type { Node, Pair } from 'yaml';
import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';
import { readWhole } from './repositories/content.ts';
import { forOpening, rawOf } from './repositories/paths.ts';
import { compilePattern, matches, type Pattern } from './repositories/patterns.ts';
import { looksLikeUrl, remoteUrl } from './repositories/remote-url.ts';

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

export interface Settings {
  index: IndexSettings;
  /** Path of the file that was read. */
  file: string;
  /** null where the file says nothing. */
  scan: {
    minTokens: number | null;
    similarity: number | null;
    languages: string[] | null;
    exclude: Exclusion[];
  };
  accepted: AcceptedDuplicate[];
}

const FOUNDATION = '- name: scikit-learn\n  licence: BSD-3-Clause';
/** Bytes; about a thousand accepted duplicates. */
const LIMIT = 256 << 10;
/** Characters; what nests within one line costs the square of its length. */
const LONGEST_LINE = 4096;
/** Explicit keys (`? `) inside each other cost more than that: 250 kB of them take over a minute. */
const MOST_EXPLICIT_KEYS = 20;

/**
 * Reads the settings of a folder.
 *
 * @returns null when the folder has no `spolia.yaml`
 * @throws UsageError naming file, line, what is wrong and what to write instead
 */
export async function readSettings(folder: string): Promise<Settings | null> {
  const file = join(folder, SETTINGS_FILE);
  const path = forOpening(rawOf(file));
  const { lstatSync } = await import('node:fs');
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  const read = readWhole(path, LIMIT, 'refused');
  if (read === null) {
    throw new UsageError(
      `${file}: ${stat.isFile() ? (stat.size > LIMIT ? `larger than ${LIMIT >> 10} kB` : 'cannot be read') : 'not a file'}`,
      `Make ${SETTINGS_FILE} a readable file of at most ${LIMIT >> 10} kB, not a link.`,
    );
  }
  return parseSettings(read.bytes.toString('utf8'), file);
}

/** @param file its path, for messages */
export async function parseSettings(text: string, file: string): Promise<Settings> {
  const longest = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (longest >= 0) {
    throw new UsageError(
      `${file}:${longest + 1}: the line is too long`,
      `Break lines before ${LONGEST_LINE} characters.`,
    );
  }
  const explicitKeys = text.match(/(?:^|[\s,[{])\?(?=\s|$)/g)?.length ?? 0;
  if (explicitKeys > MOST_EXPLICIT_KEYS) {
    throw new UsageError(
      `${file}: explicit keys ("? ") cannot be used here`,
      'Write "key: value", and put texts with a question mark in quotes.',
    );
  }
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const lineOf = (at: number) => lines.linePos(at).line;
  let root: Node | null;
  try {
    const document = yaml.parseDocument(text, {
      lineCounter: lines,
      // The first is quadratic in the number of keys, the second in the number of errors.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      const [error] = document.errors;
      throw new UsageError(
        `${file}:${lineOf(error.pos[0])}: ${error.message}`,
        'Check the indentation and the quotes there: "key: value", and "- " before each entry of a list.',
      );
    }
    root = document.contents;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Nesting beyond the stack.
    throw new UsageError(
      `${file}: not readable as YAML`,
      'Write it as in the example of the documentation, without deep nesting.',
    );
  }
  return new Reader(file, yaml, lineOf).settings(root);
}

class Reader {
  readonly #file: string;
  readonly #yaml: typeof import('yaml');
  readonly #lineOf: (at: number) => number;
  /** null where the file has none: groups are then those of the forge, or of who asks. */
  #groups: Map<string, string[]> | null = null;

  constructor(file: string, yaml: typeof import('yaml'), lineOf: (at: number) => number) {
    this.#file = file;
    this.#yaml = yaml;
    this.#lineOf = lineOf;
  }

  settings(root: Node | null): Settings {
    const top = this.#fields(
      root,
      'the file',
      ['scan', 'accepted', 'sources', 'context', 'repositories', 'teams', 'foundations', 'groups'],
      'scan:\n  minTokens: 30',
    );
    const scan = this.#fields(
      top.get('scan') ?? null,
      'scan',
      ['minTokens', 'similarity', 'languages', 'exclude'],
      'minTokens: 30',
    );
    const at = (name: string) => scan.get(name);
    return {
      file: this.#file,
      index: this.#index(top),
      scan: {
        minTokens: this.#number(
          at('minTokens'),
          'minTokens',
          'a whole number from 1 to 10000, such as 30',
          (n) => Number.isInteger(n) && n >= 1 && n <= 10_000,
        ),
        similarity: this.#number(
          at('similarity'),
          'similarity',
          'a number from 0.5 to 1, such as 0.7',
          (n) => n >= 0.5 && n <= 1,
        ),
        languages: this.#languages(at('languages')),
        exclude: this.#list(at('exclude'), 'exclude', '- paths: third_party/\n  reason: copied from upstream').map(
          (item) => this.#exclusion(item),
        ),
      },
      accepted: this.#list(top.get('accepted'), 'accepted', '- class: 7f3a09c2\n  by: Ada\n  reason: …').map((item) =>
        this.#accepted(item),
      ),
    };
  }

  #index(top: Map<string, Node | null>): IndexSettings {
    const teams: IndexSettings['teams'] = new Map();
    const named = top.get('teams');
    if (!this.#isNothing(named)) {
      if (!this.#yaml.isMap(named))
        this.#fail(named, 'teams is no map', 'Write "growth:" and, below it, "goals: […]".');
      for (const { key, value } of named.items as Pair<Node, Node | null>[]) {
        const name = this.#text(key, 'a team', 'its name');
        const fields = this.#fields(value, `team "${clipped(name)}"`, ['goals', 'members'], 'goals: [keep customers]');
        const members = 'members: ["@ada", bo@example.com]';
        teams.set(name, {
          goals: this.#texts(fields.get('goals'), 'goals', 'goals: [keep customers]') ?? [],
          members: this.#texts(fields.get('members'), 'members', members) ?? [],
        });
      }
    }
    // First, for whoever names one.
    this.#groups = this.#groupsOf(top.get('groups'));
    return {
      sources: this.#list(top.get('sources'), 'sources', '- ../mirrors\n- github: acme').map((item) =>
        this.#source(item),
      ),
      context: this.#context(top.get('context'), 'context', []).context,
      repositories: this.#list(top.get('repositories'), 'repositories', '- match: churn-*\n  team: growth').map(
        (item) => {
          const { fields, context } = this.#context(item, 'a repository', ['match']);
          const form = 'a pattern as in .gitignore, such as churn-*';
          const match = this.#needed(fields, item, 'match', 'an entry of repositories', form);
          if (compilePattern(rawOf(match)) === null || match.startsWith('!'))
            this.#fail(fields.get('match') ?? item, `"${clipped(match)}" is no pattern`, `Write ${form}.`);
          return { match, context };
        },
      ),
      teams,
      groups: this.#groups ?? new Map(),
      foundations: this.#list(top.get('foundations'), 'foundations', FOUNDATION).map((item) => this.#foundation(item)),
    };
  }

  #foundation(node: Node): DeclaredFoundation {
    const fields = this.#fields(node, 'a foundation', ['name', 'licence', 'versions', 'repository'], FOUNDATION);
    const text = (name: string, form: string): string | null => {
      const value = fields.get(name);
      return this.#isNothing(value) ? null : this.#text(value, name, form);
    };
    return {
      name: this.#needed(fields, node, 'name', 'a foundation', 'the name under which it is installed'),
      licence: text('licence', 'an SPDX identifier, such as BSD-3-Clause'),
      versions: text('versions', 'a range in quotes, such as ">=1.4,<2"'),
      repository: text('repository', 'host/organisation/name, or the end of it'),
    };
  }

  #groupsOf(node: Node | null | undefined): Map<string, string[]> | null {
    if (this.#isNothing(node)) return null;
    if (!this.#yaml.isMap(node)) this.#fail(node, 'groups is no map', 'Write "risk: [ada@example.com]".');
    const groups = new Map<string, string[]>();
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = this.#text(key, 'a group', 'its name');
      if (groups.has(name)) this.#fail(key, `groups has "${clipped(name)}" twice`, 'Keep one of the two.');
      groups.set(name, this.#texts(value, `group "${clipped(name)}"`, 'risk: [ada@example.com]') ?? []);
    }
    return groups;
  }

  #source(node: Node): SourceEntry {
    const example = '- github: acme\n  include: [ml-*]';
    const entry = (kind: SourceKind, name: string): SourceEntry => ({
      ...{ kind, name, command: [], host: null, tokenFrom: null, include: [], exclude: [] },
      ...{ archived: true, forks: true, context: this.#context(null, 'a source', []).context, line: this.#line(node) },
    });
    if (this.#yaml.isScalar(node)) {
      const text = this.#text(node, 'a source', 'a path, a URL, or "github: organisation"');
      return looksLikeUrl(text) ? entry('url', this.#url(node, text)) : entry('path', text);
    }
    const kinds = ['path', 'url', 'github', 'gitlab', 'command'] as const;
    const more = ['path', 'github', 'gitlab', 'command', 'url', 'tokenFrom', 'include', 'exclude', 'archived', 'forks'];
    const { fields, context } = this.#context(node, 'a source', more);
    const isOwnHost = !this.#isNothing(fields.get('github')) || !this.#isNothing(fields.get('gitlab'));
    const given = kinds.filter((kind) => !this.#isNothing(fields.get(kind)) && !(kind === 'url' && isOwnHost));
    if (given.length !== 1) {
      this.#fail(
        node,
        given.length === 0 ? 'a source says nowhere to look' : `a source is both ${given.join(' and ')}`,
        `Write one of ${kinds.map((k) => `"${k}:"`).join(', ')}, for example: ${example.replaceAll('\n', ' ⏎ ')}`,
      );
    }
    const [kind] = given;
    const at = fields.get(kind)!;
    const source = { ...entry(kind, ''), context };
    const isForge = kind === 'github' || kind === 'gitlab';
    if (kind === 'command') {
      const form = '["./list-repositories", "--all"]';
      source.command = this.#yaml.isScalar(at)
        ? ['sh', '-c', this.#text(at, 'command', form)]
        : (this.#texts(at, 'command', form) ?? []);
      if (source.command.length === 0)
        this.#fail(at, 'command is empty', `Write a program and its arguments: ${form}.`);
      source.name = this.#yaml.isScalar(at) ? source.command[2] : source.command.join(' ');
    } else {
      source.name = this.#text(at, kind, isForge ? 'the name of an organisation, group or user' : `a ${kind}`);
      if (kind === 'url') source.name = this.#url(at, source.name);
      if (isForge && !/^[\w.-]+(?:\/[\w.-]+)*$/.test(source.name))
        this.#fail(
          at,
          `"${clipped(source.name)}" is no name of an organisation or group`,
          'Write it as in its address.',
        );
      if (kind === 'github' && source.name.includes('/'))
        this.#fail(
          at,
          'an organisation has no "/"',
          'Write "github: acme", and "include: [name]" for some of its repositories.',
        );
    }
    for (const name of ['tokenFrom', 'archived', 'forks'] as const) {
      const said = fields.get(name);
      if (!this.#isNothing(said) && !isForge)
        this.#fail(said, `${name} is for forges`, 'Leave it out, or write "github:" or "gitlab:".');
    }
    const host = fields.get('url');
    if (isForge && !this.#isNothing(host)) source.host = this.#host(host);
    const token = fields.get('tokenFrom');
    if (!this.#isNothing(token)) {
      const form = 'the name of a variable of the environment, such as GITHUB_TOKEN';
      source.tokenFrom = this.#text(token, 'tokenFrom', form);
      // Whoever writes the token itself here must not see it in a message.
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(source.tokenFrom) || /^(gh[opsur]_|github_pat_)/.test(source.tokenFrom))
        this.#fail(
          token,
          'tokenFrom is no name of a variable',
          `Write ${form}; the token itself does not belong here.`,
        );
    }
    source.include = this.#patterns(fields.get('include'), 'include');
    source.exclude = this.#patterns(fields.get('exclude'), 'exclude');
    source.archived = this.#yesOrNo(fields.get('archived'), 'archived') ?? true;
    source.forks = this.#yesOrNo(fields.get('forks'), 'forks') ?? true;
    return source;
  }

  #url(node: Node, text: string): string {
    try {
      return remoteUrl(text).url;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return this.#fail(node, error.message, error.advice);
    }
  }

  #host(node: Node): string {
    const form = 'the address of the forge, such as https://git.example.com';
    const text = this.#text(node, 'url', form);
    let url: URL | null = null;
    try {
      url = new URL(text);
    } catch {
      // Said below.
    }
    if (
      url === null ||
      !/^https?:$/.test(url.protocol) ||
      url.username !== '' ||
      url.password !== '' ||
      url.search !== ''
    )
      this.#fail(node, 'url is no address of a forge', `Write ${form}, without user and password.`);
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  }

  #patterns(node: Node | null | undefined, name: string): string[] {
    const patterns = this.#texts(node, name, `${name}: [ml-*]`) ?? [];
    for (const pattern of patterns) {
      if (compilePattern(rawOf(pattern)) === null || pattern.startsWith('!'))
        this.#fail(node!, `"${clipped(pattern)}" is no pattern`, 'Write a pattern as in .gitignore, such as ml-*.');
    }
    return patterns;
  }

  #yesOrNo(node: Node | null | undefined, name: string): boolean | null {
    if (this.#isNothing(node)) return null;
    const value = this.#yaml.isScalar(node) ? node.value : undefined;
    if (typeof value !== 'boolean') this.#fail(node, `${name} is neither true nor false`, `Write "${name}: false".`);
    return value;
  }

  #context(node: Node | null | undefined, what: string, more: string[]) {
    const names = [...more, ...CONTEXT_TEXTS, 'goals', 'visibility'];
    const fields = this.#fields(node, what, names, 'team: growth');
    const texts = CONTEXT_TEXTS.map((name) => {
      const value = fields.get(name);
      return [name, this.#isNothing(value) ? null : this.#text(value, name, 'one word or name')] as const;
    });
    const seen = fields.get('visibility');
    const isWord = !this.#isNothing(seen) && this.#yaml.isScalar(seen);
    if (isWord && seen.value !== 'everyone') {
      this.#fail(seen, 'visibility is neither everyone nor a list', 'Write "everyone", or groups: [growth, risk].');
    }
    const context: RepositoryContext = {
      ...(Object.fromEntries(texts) as Record<(typeof CONTEXT_TEXTS)[number], string | null>),
      goals: this.#texts(fields.get('goals'), 'goals', 'goals: [keep customers]'),
      visibility: isWord ? 'everyone' : this.#texts(seen, 'visibility', 'visibility: [growth, risk]'),
    };
    for (const group of Array.isArray(context.visibility) ? context.visibility : []) {
      if (this.#groups === null || this.#groups.has(group)) continue;
      const near = nearest(group, [...this.#groups.keys()]);
      this.#fail(
        seen!,
        `visibility names "${clipped(group)}", which is not among the groups`,
        near === null ? 'Add it below "groups:".' : `Write "${near}", or add it below "groups:".`,
      );
    }
    return { fields, context };
  }

  #texts(node: Node | null | undefined, name: string, example: string): string[] | null {
    if (this.#isNothing(node)) return null;
    return this.#list(node, name, example).map((item) => this.#text(item, `an entry of ${name}`, example));
  }

  #languages(node: Node | null | undefined): string[] | null {
    if (this.#isNothing(node)) return null;
    return this.#list(node, 'languages', 'languages: [python, sql]').map((item) =>
      this.#text(item, 'a language', 'its id, such as python'),
    );
  }

  #exclusion(node: Node): Exclusion {
    const example = '- paths: third_party/\n  reason: copied from upstream';
    const fields = this.#fields(node, 'an exclusion', ['paths', 'reason'], example);
    const paths = this.#needed(
      fields,
      node,
      'paths',
      'an exclusion',
      'a pattern as in .gitignore, such as third_party/',
    );
    if (compilePattern(rawOf(paths)) === null || paths.startsWith('!')) {
      this.#fail(
        fields.get('paths') ?? node,
        `"${clipped(paths)}" is no pattern`,
        'Write a pattern as in .gitignore, such as third_party/ or **/*_pb2.py.',
      );
    }
    return {
      paths,
      reason: this.#needed(fields, node, 'reason', 'an exclusion', 'one sentence why these files do not count'),
    };
  }

  #accepted(node: Node): AcceptedDuplicate {
    const example = '- class: 7f3a09c2\n  by: Ada\n  reason: the two services must not share a release';
    const what = 'an accepted duplicate';
    const fields = this.#fields(node, what, ['class', 'places', 'by', 'reason', 'until'], example);
    const id = fields.get('class');
    const places = this.#list(fields.get('places'), 'places', 'places: ["src/load.py:Loader.read"]').map((place) =>
      this.#place(place),
    );
    if (this.#isNothing(id) && places.length === 0) {
      this.#fail(
        node,
        `${what} names no duplicate`,
        'Add "class:" with the id that the report shows, or "places:" with "path:name" of each copy.',
      );
    }
    return {
      class: this.#isNothing(id) ? null : this.#text(id!, 'class', 'the id that the report shows, in quotes'),
      places,
      by: this.#needed(fields, node, 'by', what, 'the name of who decided it'),
      reason: this.#needed(fields, node, 'reason', what, 'one sentence why the copies stay'),
      until: this.#date(fields.get('until')),
      line: this.#line(node),
    };
  }

  #place(node: Node): { path: string; name: string } {
    const form = '"path:Qualified.name", such as "src/load.py:Loader.read"';
    const text = this.#text(node, 'a place', form);
    const colon = text.lastIndexOf(':');
    if (colon <= 0 || colon === text.length - 1) this.#fail(node, `"${clipped(text)}" is no place`, `Write ${form}.`);
    return { path: text.slice(0, colon), name: text.slice(colon + 1) };
  }

  #date(node: Node | null | undefined): string | null {
    if (this.#isNothing(node)) return null;
    const text = this.#text(node!, 'until', 'the last day, such as 2027-03-31');
    if (!isDay(text)) {
      this.#fail(node!, `"${clipped(text)}" is no date`, 'Write the last day as year-month-day, such as 2027-03-31.');
    }
    return text;
  }

  #number(node: Node | null | undefined, name: string, form: string, fits: (n: number) => boolean): number | null {
    if (this.#isNothing(node)) return null;
    const value = this.#yaml.isScalar(node) ? node.value : undefined;
    if (typeof value !== 'number' || !fits(value))
      this.#fail(node!, `${name} is not ${form.split(',')[0]}`, `Write ${form}.`);
    return value;
  }

  #needed(fields: Map<string, Node | null>, parent: Node, name: string, what: string, form: string): string {
    const node = fields.get(name);
    if (this.#isNothing(node)) this.#fail(parent, `${what} lacks "${name}"`, `Add "${name}:" with ${form}.`);
    return this.#text(node!, name, form);
  }

  /** Numbers count as texts: ids and names may look like them. */
  #text(node: Node, name: string, form: string): string {
    if (!this.#yaml.isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) {
      this.#fail(node, `${name} is no text`, `Write ${form}.`);
    }
    // 0123 and 1e5 must stay what was written.
    const text = typeof node.value === 'number' ? (node.source ?? String(node.value)) : (node.value as string);
    if (text.trim() === '') this.#fail(node, `${name} is empty`, `Write ${form}.`);
    return text.trim();
  }

  #list(node: Node | null | undefined, name: string, example: string): Node[] {
    if (this.#isNothing(node)) return [];
    if (!this.#yaml.isSeq(node))
      this.#fail(node!, `${name} is no list`, `Write a list: ${example.replaceAll('\n', ' ⏎ ')}`);
    return node.items as Node[];
  }

  #fields(node: Node | null | undefined, what: string, names: string[], example: string): Map<string, Node | null> {
    const fields = new Map<string, Node | null>();
    if (this.#isNothing(node)) return fields;
    if (!this.#yaml.isMap(node)) {
      this.#fail(node!, `${what} has no "key: value" lines`, `Write, for example: ${example.replaceAll('\n', ' ⏎ ')}`);
    }
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = this.#yaml.isScalar(key) ? String(key.value) : '';
      if (!names.includes(name)) {
        const near = names.find((known) => known.toLowerCase().slice(0, 4) === name.toLowerCase().slice(0, 4));
        this.#fail(
          key ?? node,
          `${what} has no setting "${clipped(name)}"`,
          near === undefined ? `It has ${names.map((n) => `"${n}"`).join(', ')}.` : `Write "${near}".`,
        );
      }
      if (fields.has(name)) this.#fail(key, `${what} has "${name}" twice`, 'Keep one of the two.');
      if (this.#yaml.isAlias(value)) this.#fail(value, 'aliases ("*name") cannot be used here', 'Write the value out.');
      fields.set(name, value);
    }
    return fields;
  }

  /** Left out, or written as a key without a value. */
  #isNothing(node: Node | null | undefined): node is null | undefined {
    return node === undefined || node === null || (this.#yaml.isScalar(node) && node.value === null);
  }

  #line(node: Node): number {
    return this.#lineOf(node.range?.[0] ?? 0);
  }

  #fail(node: Node, what: string, advice: string): never {
    throw new UsageError(`${this.#file}:${this.#line(node)}: ${what}`, advice);
  }
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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

/**
 * Answers for a path below the settings' folder why it is excluded, or null. As in `.gitignore`, a pattern that matches
 * a folder reaches everything in it. The first of several reasons counts.
 */
export function exclusions(list: readonly Exclusion[]): (path: string) => string | null {
  const compiled: { pattern: Pattern; reason: string }[] = [];
  for (const { paths, reason } of list) {
    const pattern = compilePattern(rawOf(paths));
    if (pattern !== null) compiled.push({ pattern, reason });
  }
  if (compiled.length === 0) return () => null;
  return (path) => {
    const raw = rawOf(path);
    for (const { pattern, reason } of compiled) {
      for (let end = raw.indexOf('/'), from = 0; ; from = end + 1, end = raw.indexOf('/', from)) {
        const isFolder = end >= 0;
        const part = isFolder ? raw.slice(0, end) : raw;
        if (matches(pattern, part, part.slice(from), isFolder)) return reason;
        if (!isFolder) break;
      }
    }
    return null;
  };
}
