/**
 * What a change to a unit is: does it change what the code does, and how does it look like what people call a fix? Told
 * from the tokens alone; what the commit says of it is weighed elsewhere.
 */
import { IDENTIFIER, NUMBER, STRING } from '../engine/lexing/tokens.ts';
import type { Code } from './code.ts';
import type { Stretch } from './difference.ts';

/** The first five change nothing that the code does. */
export type ChangeKind =
  | 'layout'
  | 'annotation'
  | 'import'
  | 'logging'
  | 'message'
  | 'rename'
  | 'signature'
  | 'behaviour';

/** `keyword`: nothing but how arguments or keys are called. */
export type Trait =
  | 'guard'
  | 'operator'
  | 'constant'
  | 'argument'
  | 'name'
  | 'keyword'
  | 'removal'
  | 'addition'
  | 'handler';

export interface Classified {
  kind: ChangeKind;
  traits: Trait[];
}

interface Token {
  text: string;
  kind: number;
  /** Brackets open before it, within the stretch. */
  depth: number;
  startsLine: boolean;
}

export function classify(
  before: Code,
  after: Code,
  { aFrom, aTo, bFrom, bTo }: Stretch,
  languageId: string,
): Classified {
  const old = tokensOf(before, aFrom, aTo);
  const now = tokensOf(after, bFrom, bTo);
  const traits: Trait[] = [];
  const result = (kind: ChangeKind): Classified => ({ kind, traits });
  if (isSame(layout(old), layout(now))) {
    const levels = (code: Code, from: number, to: number) => code.levels.subarray(from, to).join(' ');
    // A statement that left its loop does something else.
    if (aTo - aFrom !== bTo - bFrom || levels(before, aFrom, aTo) === levels(after, bFrom, bTo))
      return result('layout');
    return result('behaviour');
  }
  const isPython = languageId === 'python';
  const header = isPython && aFrom === 0 ? true : before.first[aFrom] < headerEnd(before);
  if (isPython) {
    const [x, y] = [withoutAnnotations(layout(old), header), withoutAnnotations(layout(now), header)];
    if (isSame(x, y)) return result('annotation');
  }
  if (isSame(withoutStatements(old, isImport), withoutStatements(now, isImport))) return result('import');
  if (isSame(withoutStatements(old, isLogging), withoutStatements(now, isLogging))) return result('logging');
  const [quietOld, quietNow] = [layout(withoutStatements(old, isLogging)), layout(withoutStatements(now, isLogging))];
  const [x, y] = isPython
    ? [withoutAnnotations(quietOld, header), withoutAnnotations(quietNow, header)]
    : [quietOld, quietNow];
  if (isSame(x.map(withoutText), y.map(withoutText))) {
    const differing = x.map((token, i) => [token, y[i]] as const).filter(([a, b]) => a.text !== b.text);
    if (differing.every(([a, b]) => isProse(a.text) || isProse(b.text) || isMessage(x))) return result('message');
  }
  if (isSame(withoutStatements(quietOld, isOption), withoutStatements(quietNow, isOption))) return result('signature');
  // Types and messages are gone; what is left is what the code does.
  const isHeaderOnly = before.first[aTo] <= headerEnd(before) + 1 && after.first[bTo] <= headerEnd(after) + 1;
  if (header && parametersDiffer(x, y) && (!isPython || isHeaderOnly))
    return { kind: 'signature', traits: ['addition'] };
  const count = (list: Token[], words: ReadonlySet<string>) => list.filter(({ text }) => words.has(text)).length;
  if (count(y, GUARDS) > count(x, GUARDS)) traits.push('guard');
  if (count(y, HANDLERS) > count(x, HANDLERS)) traits.push('handler');
  if (x.length === y.length) {
    const changed = x.map((token, i) => [token, y[i]] as const).filter(([a, b]) => a.text !== b.text);
    if (changed.length <= 4) {
      const isKeyword = (i: number) =>
        x[i].kind === IDENTIFIER && x[i + 1]?.text === '=' && (x[i].depth > 0 || endsWithComma(x, i));
      if (x.every((token, i) => token.text === y[i].text || isKeyword(i))) traits.push('keyword');
      else if (changed.some(([a]) => a.kind === NUMBER || a.kind === STRING)) traits.push('constant');
      else if (changed.some(([a, b]) => a.kind !== IDENTIFIER || b.kind !== IDENTIFIER)) traits.push('operator');
      else traits.push('name');
    }
  } else if (x.length < y.length && isWithin(x, y)) {
    const extra = y.length - x.length;
    traits.push(x.length > 0 && extra <= 12 ? 'argument' : 'addition');
  } else if (x.length > y.length && isWithin(y, x)) traits.push('removal');
  return result('behaviour');
}

/** Whether the line of a token goes on, as an argument does: the bracket may have opened above the stretch. */
function endsWithComma(tokens: readonly Token[], from: number): boolean {
  let last = from;
  while (last + 1 < tokens.length && !tokens[last + 1].startsLine) last++;
  return tokens[last].text === ',';
}

const GUARDS = new Set([
  'if',
  'elif',
  'assert',
  'raise',
  'throw',
  'continue',
  'break',
  'and',
  'or',
  '&&',
  '||',
  'isinstance',
  'hasattr',
  'is',
  '?',
  '??',
]);
const HANDLERS = new Set(['try', 'except', 'catch', 'finally', 'with', 'lock', 'close']);

/** Pure renaming: every name that changed is gone, and what stands for it is new. For whole units. */
export function isRenaming(before: Code, after: Code): boolean {
  const [a, b] = [before.excerpt, after.excerpt];
  if (a.count !== b.count) return false;
  const to = new Map<string, string>();
  for (let i = 0; i < a.count; i++) {
    if (a.kind[i] !== b.kind[i]) return false;
    if (a.kind[i] !== IDENTIFIER) {
      if (a.text[i] !== b.text[i] && a.kind[i] !== STRING) return false;
      continue;
    }
    const known = to.get(a.text[i]);
    if (known !== undefined && known !== b.text[i]) return false;
    to.set(a.text[i], b.text[i]);
  }
  const own = ownNames(before);
  // What others define and is called otherwise now is another thing.
  for (const [from, name] of to) if (from !== name && (to.has(name) || !own.has(from))) return false;
  return true;
}

/** Names that a unit binds itself, its parameters and its own name among them, and attributes of its object. */
function ownNames({ excerpt, first, lines }: Code): Set<string> {
  const names = new Set<string>();
  const header = headerEnd({ excerpt });
  const isFirst = new Set(first.subarray(0, lines));
  for (let i = 0; i < excerpt.count; i++) {
    if (excerpt.kind[i] !== IDENTIFIER) continue;
    const [previous, following] = [excerpt.text[i - 1] ?? '', excerpt.text[i + 1] ?? ''];
    const isBound =
      previous === '.'
        ? SELF.has(excerpt.text[i - 2])
        : BINDING.has(previous) || ASSIGNS.has(following) || (previous === ',' && following === 'in');
    if (isBound || i < header || (previous !== '.' && following === ',' && isFirst.has(i))) names.add(excerpt.text[i]);
  }
  return names;
}

const SELF = new Set(['self', 'this', 'cls']);
const BINDING = new Set(['def', 'class', 'function', 'func', 'const', 'let', 'var', 'as', 'for']);
const ASSIGNS = new Set(['=', ':=', '<-']);

function tokensOf({ excerpt, first }: Code, from: number, to: number): Token[] {
  const list: Token[] = [];
  let depth = 0;
  for (let i = first[from]; i < first[to]; i++) {
    const text = excerpt.text[i];
    if (CLOSING.has(text)) depth = Math.max(0, depth - 1);
    list.push({
      text,
      kind: excerpt.kind[i],
      depth,
      startsLine: i === first[from] || excerpt.line[i] > excerpt.endLine[i - 1],
    });
    if (OPENING.has(text)) depth++;
  }
  return list;
}

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

const isSame = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length && a.every(({ text }, i) => text === b[i].text);

/**
 * A comma before a closing bracket, a semicolon, quotes of another kind and where a long text is cut in two say nothing.
 */
function layout(tokens: readonly Token[]): Token[] {
  const list: Token[] = [];
  const cleaned = tokens
    .filter(({ text }, i) => text !== ';' && !(text === ',' && CLOSING.has(tokens[i + 1]?.text ?? '')))
    .map((token) =>
      token.kind === STRING && /^[fFrRbBuU]*'[^'"\\]*'$/.test(token.text)
        ? saying(token, token.text.replaceAll("'", '"'))
        : token,
    );
  for (const token of cleaned) {
    const before = list.at(-1);
    if (before?.kind === STRING && token.kind === STRING && isPlain(before.text) && isPlain(token.text)) {
      const [head, start] = [before.text.slice(0, -1), token.text.indexOf('"')];
      const prefix = head.startsWith('"') ? token.text.slice(0, start) : '';
      list[list.length - 1] = saying(before, prefix + head + token.text.slice(start + 1));
    } else list.push(token);
  }
  return list;
}

/** A text in double quotes, perhaps interpolated. */
const isPlain = (text: string): boolean => /^[fF]?"[^"\\]*"$/.test(text);

const withoutText = (token: Token): Token => (token.kind === STRING ? saying(token, '""') : token);
function saying({ kind, depth, startsLine }: Token, text: string): Token {
  return { text, kind, depth, startsLine };
}
/** More than one word. */
const isProse = (text: string): boolean => /\w\s+\w/.test(text);
const isMessage = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === 'raise' || text === 'throw' || LOGGING.has(text));

const LOGGING = new Set([
  'logger',
  'logging',
  'log',
  'warnings',
  'warn',
  'print',
  'deprecate',
  'console',
  'LOGGER',
  'LOG',
  'log_once',
  'warning_once',
]);
const isLogging = (statement: readonly Token[]): boolean => LOGGING.has(statement[0].text);
/** An option of a program is a parameter. */
const isOption = (statement: readonly Token[]): boolean =>
  statement.slice(0, 4).some(({ text }) => text === 'add_argument');
const isImport = (statement: readonly Token[]): boolean =>
  statement[0].text === 'import' || statement[0].text === 'from';

function withoutStatements(tokens: readonly Token[], drop: (statement: readonly Token[]) => boolean): Token[] {
  const kept: Token[] = [];
  let statement: Token[] = [];
  const end = () => {
    if (statement.length > 0 && !drop(statement)) kept.push(...statement);
    statement = [];
  };
  for (const token of tokens) {
    if (token.startsLine && token.depth === 0) end();
    statement.push(token);
  }
  end();
  return kept;
}

const MODIFIERS = new Set([
  'export',
  'default',
  'declare',
  'abstract',
  'async',
  'public',
  'private',
  'protected',
  'static',
]);

/** Whether lines of the text that are replaced all belong to `def name(…) -> …:`. */
export function isInHeader(code: Code, replacements: readonly { from: number; to: number }[]): boolean {
  const end = headerEnd(code);
  return end > 0 && replacements.every(({ from, to }) => from < to && to <= code.excerpt.line[end] + 1);
}

/** Whether none of them touches `def name(…) -> …:`. */
export function isBelowHeader(code: Code, replacements: readonly { from: number; to: number }[]): boolean {
  const end = headerEnd(code);
  return end > 0 && replacements.every(({ from }) => from > code.excerpt.line[end]);
}

/** One past the last token of `def name(…) -> …:`, or 0. */
function headerEnd({ excerpt }: Pick<Code, 'excerpt'>): number {
  let start = 0;
  while (MODIFIERS.has(excerpt.text[start])) start++;
  if (!/^(def|class|function|func)$/.test(excerpt.text[start] ?? '')) return 0;
  let depth = 0;
  for (let i = start; i < excerpt.count; i++) {
    const text = excerpt.text[i];
    if (depth === 0 && (text === ':' || text === '{')) return i;
    if (OPENING.has(text)) depth++;
    else if (CLOSING.has(text)) depth--;
  }
  return 0;
}

/** Without `: type` of parameters and variables, and without `-> type`. */
function withoutAnnotations(tokens: readonly Token[], isHeader: boolean): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, depth, startsLine } = tokens[i];
    if (text === '->') {
      while (i + 1 < tokens.length && !(tokens[i + 1].text === ':' && tokens[i + 1].depth <= depth)) i++;
      continue;
    }
    const isVariable =
      text === ':' && depth === 0 && i > 0 && tokens[i - 1].startsLine && tokens[i - 1].kind === IDENTIFIER;
    const isParameter =
      isHeader && text === ':' && i > 0 && tokens[i - 1].kind === IDENTIFIER && !startsLine && depth <= 1;
    if (isVariable || isParameter) {
      const base = depth;
      let end = i + 1;
      while (
        end < tokens.length &&
        !(tokens[end].depth <= base && /^[,=)]$/.test(tokens[end].text)) &&
        !(tokens[end].startsLine && tokens[end].depth <= base)
      )
        end++;
      // `def f(x):` ends with a colon that begins no type.
      if (end > i + 1) {
        i = end - 1;
        continue;
      }
    }
    kept.push(tokens[i]);
  }
  return kept;
}

function parametersDiffer(x: readonly Token[], y: readonly Token[]): boolean {
  return (
    x.length !== y.length &&
    (x[0]?.text === 'def' ||
      y[0]?.text === 'def' ||
      y.every(
        ({ text, kind }) =>
          kind === IDENTIFIER ||
          kind === NUMBER ||
          kind === STRING ||
          /^[,=*:().[\]|]$|^\*\*$|^None$|^True$|^False$/.test(text),
      ))
  );
}

/** Whether the first can be had from the second by leaving tokens out. */
function isWithin(x: readonly Token[], y: readonly Token[]): boolean {
  let i = 0;
  for (const { text } of y) if (i < x.length && x[i].text === text) i++;
  return i === x.length;
}
