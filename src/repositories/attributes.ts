/**
 * `.gitattributes`: what a repository says about its own files. Two questions are answered:
 *   - is a path marked as generated, vendored, documentation or binary (linguist's attributes, `-diff`, `binary`)?
 *   - may the file in the work tree differ from its blob although git calls it unchanged (line ends, filters such as
 *     LFS, keywords, encodings)? Then the blob id says nothing about the bytes on disk.
 * Reference: gitattributes(5); the marks: github-linguist's documentation on overrides.
 */
import { readWhole } from './content.ts';
import { baseName, forOpening } from './paths.ts';
import { compilePattern, matches, type Pattern } from './patterns.ts';

const LIMIT = 1 << 20;
const MOST_RULES = 10_000;
const MOST_MACROS = 100;

/** true: set; false: unset by a leading `-`; text: its value. */
type State = true | false | string;

/** null: said to be unspecified by a leading `!`. */
type Assignment = [name: string, state: State | null];
type Macros = Map<string, Assignment[]>;

/** null where nothing is said: rules by name and content decide then, and an explicit false overrules them. */
export interface Marks {
  generated: boolean | null;
  vendored: boolean | null;
  documentation: boolean | null;
  /** `binary` or `-diff`: not meant to be read as text. */
  binary: boolean | null;
}

export interface Attributes {
  /** @param path raw path below the repository's root */
  marks(path: string): Marks;
  mayDifferFromBlob(path: string): boolean;
}

interface Rule {
  pattern: Pattern;
  assignments: Assignment[];
}

interface RuleList {
  base: string;
  rules: Rule[];
}

export interface AttributeList extends RuleList {
  macros: Macros;
}

const MARKS = new Set(['linguist-generated', 'linguist-vendored', 'linguist-documentation', 'diff']);
const CONVERSIONS = new Set(['text', 'crlf', 'eol', 'filter', 'ident', 'working-tree-encoding']);

const NO_MARKS: Marks = Object.freeze({ generated: null, vendored: null, documentation: null, binary: null });

const BINARY: Assignment[] = [
  ['diff', false],
  ['merge', false],
  ['text', false],
];

/** @param links see `readWhole`: git follows none inside a work tree, but for its own and a person's list */
export function readAttributeList(rawPath: string, base: string, links: 'followed' | 'refused'): AttributeList | null {
  const read = readWhole(forOpening(rawPath), LIMIT, links);
  return read === null ? null : parseAttributeList(read.bytes.toString('latin1'), base);
}

/**
 * @param text raw
 * @param base raw path of the file's folder with the slash at the end; empty for the root
 */
export function parseAttributeList(text: string, base: string): AttributeList | null {
  const list: AttributeList = { base, rules: [], macros: new Map() };
  if (text.startsWith('\xef\xbb\xbf')) text = text.slice(3);
  for (const line of text.split('\n')) {
    if (line.length > 2048) continue;
    const read = patternOf(line);
    if (read === null) continue;
    const assignments = read.rest
      .split(/[ \t\r\f\v]+/)
      .filter((word) => word !== '')
      .map(assignment);
    if (read.pattern.startsWith('[attr]')) {
      if (base === '' && list.macros.size < MOST_MACROS) list.macros.set(read.pattern.slice(6), assignments);
      continue;
    }
    // Unlike in .gitignore, negative patterns are forbidden and a folder's pattern does not reach what lies in it.
    if (read.pattern.startsWith('!') || list.rules.length >= MOST_RULES) continue;
    const pattern = compilePattern(read.pattern);
    if (pattern !== null) list.rules.push({ pattern, assignments });
  }
  return list.rules.length === 0 && list.macros.size === 0 ? null : list;
}

function patternOf(line: string): { pattern: string; rest: string } | null {
  line = line.replace(/^[ \t\r\f\v]+/, '');
  if (line === '' || line[0] === '#') return null;
  if (line[0] === '"') {
    const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/s.exec(line);
    if (quoted !== null) return { pattern: unquoted(quoted[1]), rest: quoted[2] };
  }
  const match = /^(\[attr\][ \t]*)?([^ \t\r\f\v]+)(.*)$/s.exec(line);
  return match === null ? null : { pattern: (match[1] === undefined ? '' : '[attr]') + match[2], rest: match[3] };
}

const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unquoted(text: string): string {
  return text.replace(/\\([0-3][0-7]{2}|.)/gs, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}

function assignment(word: string): Assignment {
  if (word[0] === '-') return [word.slice(1), false];
  if (word[0] === '!') return [word.slice(1), null];
  const equals = word.indexOf('=');
  return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
}

/**
 * @param lists in order of precedence, the weakest first: the person's own, the root's, the nested ones (outer before
 *   inner), `info/attributes`
 * @param convertsAnyway whether the configuration converts line ends whatever the attributes say (`core.autocrlf`)
 */
export function attributes(lists: readonly AttributeList[], convertsAnyway: boolean): Attributes {
  const macros: Macros = new Map([['binary', BINARY]]);
  for (const list of lists) for (const [name, meaning] of list.macros) macros.set(name, meaning);
  const marking = rulesAbout(MARKS, lists, macros);
  const converting = rulesAbout(CONVERSIONS, lists, macros);

  return {
    marks(path) {
      const found = states(marking, macros, path);
      if (found === null) return NO_MARKS;
      return {
        generated: truth(found.get('linguist-generated')),
        vendored: truth(found.get('linguist-vendored')),
        documentation: truth(found.get('linguist-documentation')),
        binary: found.has('diff') && found.get('diff') !== null ? found.get('diff') === false : null,
      };
    },
    mayDifferFromBlob(path) {
      const found = states(converting, macros, path);
      if (found === null) return convertsAnyway;
      const on = (name: string) =>
        found.get(name) !== undefined && found.get(name) !== null && found.get(name) !== false;
      if (on('filter') || on('ident') || on('working-tree-encoding')) return true;
      if (found.get('text') === false || (found.get('text') === undefined && found.get('crlf') === false)) return false;
      return convertsAnyway || on('text') || on('crlf') || on('eol');
    },
  };
}

/** `linguist-generated=false` is how many people write `-linguist-generated`. */
function truth(state: State | null | undefined): boolean | null {
  if (state === undefined || state === null) return null;
  return typeof state === 'boolean' ? state : state !== 'false' && state !== '0' && state !== 'no';
}

/** The rules that say something about some of `names`, by themselves or through a macro. */
function rulesAbout(names: Set<string>, lists: readonly AttributeList[], macros: Macros): RuleList[] {
  const telling = new Set(names);
  for (let known = 0; known < telling.size; ) {
    known = telling.size;
    for (const [macro, meaning] of macros) if (meaning.some(([name]) => telling.has(name))) telling.add(macro);
  }
  return lists
    .map(({ base, rules }) => ({
      base,
      rules: rules.filter((rule) => rule.assignments.some(([name]) => telling.has(name))),
    }))
    .filter((list) => list.rules.length > 0);
}

/**
 * What the rules say of a path; null if nothing. As git does it: backwards, so that what was said last stands, and a
 * macro unfolds only where its own name was not yet decided. Every name is decided once, so macros that name each
 * other, or each the next twice, cost no more than their text.
 */
function states(lists: readonly RuleList[], macros: Macros, path: string): Map<string, State | null> | null {
  let found: Map<string, State | null> | null = null;
  const decide = (known: Map<string, State | null>, assignments: Assignment[]) => {
    for (let i = assignments.length - 1; i >= 0; i--) {
      const [name, state] = assignments[i];
      if (known.has(name)) continue;
      known.set(name, state);
      const meaning = state === true ? macros.get(name) : undefined;
      if (meaning !== undefined) decide(known, meaning);
    }
  };
  const name = baseName(path);
  for (let l = lists.length - 1; l >= 0; l--) {
    const { base, rules } = lists[l];
    if (base !== '' && !path.startsWith(base)) continue;
    const below = base === '' ? path : path.slice(base.length);
    for (let r = rules.length - 1; r >= 0; r--) {
      if (!matches(rules[r].pattern, below, name, false)) continue;
      found ??= new Map();
      decide(found, rules[r].assignments);
    }
  }
  return found;
}
