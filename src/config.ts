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
 *     sources: [../mirrors, /srv/git/scoring.git]
 *     teams:
 *       growth:
 *         goals: [keep customers]
 *         members: ["@ada", bo@example.com]
 *
 * Scanned repositories bring such files too, so the text is hostile. The parser is loaded only when there is a file
 * (27 ms), aliases are refused, and what makes the parser slow is bounded before it sees it.
 */
import { join } from 'node:path';
import type { Node, Pair } from 'yaml';
import { UsageError } from './errors.ts';
import { readWhole } from './repositories/content.ts';
import { forOpening, rawOf } from './repositories/paths.ts';
import { compilePattern, matches, type Pattern } from './repositories/patterns.ts';

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

export interface IndexSettings {
  /** Paths as written, from the folder of the file. */
  sources: string[];
  context: RepositoryContext;
  /** `match` is a pattern as in `.gitignore`, from the folder of the file, or of an identity (`host/organisation/*`). */
  repositories: { match: string; context: RepositoryContext }[];
  /** `members`: accounts (`@ada`), addresses or names. */
  teams: Map<string, { goals: string[]; members: string[] }>;
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

  constructor(file: string, yaml: typeof import('yaml'), lineOf: (at: number) => number) {
    this.#file = file;
    this.#yaml = yaml;
    this.#lineOf = lineOf;
  }

  settings(root: Node | null): Settings {
    const top = this.#fields(
      root,
      'the file',
      ['scan', 'accepted', 'sources', 'context', 'repositories', 'teams'],
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
    return {
      sources: this.#texts(top.get('sources'), 'sources', 'sources: [../mirrors]') ?? [],
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
    };
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
