/**
 * Functions, methods, classes and named lambdas of Python, by indentation; Cython's `cdef` and `cpdef` functions as well.
 *
 * What ends a `def` is the next *logical line* that is indented no deeper, so nothing but `def` and `class` need be
 * understood: `if`, `try`, `match` and loops are only lines. A logical line begins with the first token of a physical line
 * that lies outside of brackets (a backslash continuation never begins one, the scanner sees to that). Brackets are stepped
 * over by their partner, so there is one pass over the tokens and no recursion.
 *
 *     class Drift(Check):          unit 0, indent 0: open until a line at indent 0
 *         @cached                  remembered as the decorator
 *         def score(self): return  unit 1: its body is on its own line, so whichever line comes next ends it
 *     limit = 3                    ends unit 0
 *
 * Broken brackets. `def` and `class` are reserved, so a line inside of brackets that begins with one proves that a bracket
 * before it was never closed and has met a partner that was not meant for it. Such brackets lose their partners in the
 * token buffer (for all later readers), and layout counts again. Brackets without a partner are passed over.
 *
 * Cost: a token is looked at a bounded number of times (search of its outermost bracket for `def`, main pass, look-ahead of
 * one header, docstring or lambda), so time is linear on any input.
 */
import { hashOf as textHashOf } from '../lexing/sheet.ts';
import {
  DROPPED,
  FIRST_ON_LINE,
  IDENTIFIER,
  KEYWORD,
  MULTILINE,
  STRING,
  type TokenBuffer,
  WORD,
} from '../lexing/tokens.ts';
import type { Recogniser, Unit, UnitKind } from './unit.ts';

const hashOf = (text: string, kind = WORD): number => (kind << 30) | textHashOf(text);
const DEF = hashOf('def');
const CLASS = hashOf('class');
const ASYNC = hashOf('async');
const LAMBDA = hashOf('lambda');
const FOR = hashOf('for');
const AT = hashOf('@');
const COLON = hashOf(':');
const SEMICOLON = hashOf(';');
const COMMA = hashOf(',');
const EQUALS = hashOf('=');
const ROUND_OPEN = hashOf('(');
const SQUARE_OPEN = hashOf('[');
const CURLY_OPEN = hashOf('{');
const CASE = hashOf('case', IDENTIFIER);
const CDEF = hashOf('cdef', IDENTIFIER);
const CPDEF = hashOf('cpdef', IDENTIFIER);

/** Indentation at which a unit with its body on its own line ends: at any. */
const ANY = 0x7fffffff;

/** What qualifies a name is left out beyond this length, or many small units deep within others would make gigabytes. */
const LONGEST_QUALIFIER = 200;
/** Longer names are cut. */
const LONGEST_NAME = 1000;

/** Functions, methods, classes and named lambdas of Python, by indentation. */
export const recognisePython: Recogniser = (bytes, tokens, _sheet, units) => {
  const { hash, flags, partner, start, count } = tokens;
  /** Indices of the units that are open, and the indentation at which each ends. */
  const open: number[] = [];
  const indents: number[] = [];
  let indent = 0;
  let lineStart = 0;
  /** First token of the statement: the name that a lambda is bound to stands here, or after another `=`. */
  let statement = 0;
  let decorator = -1;
  /** How many lambdas of this statement await the colon after their parameters. */
  let lambdas = 0;
  /**
   * Whether this line can have no header any more: one was found to have no body, and then none after it has one, or one
   * has its body on the line. (A header need not begin its line, so that templates, `{% if x %}class A:`, are read.)
   */
  let headerless = false;

  let i = 0;
  while (i < count) {
    const h = hash[i];
    if (flags[i] & FIRST_ON_LINE) {
      indent = indentation(bytes, start[i]);
      if (indents.length > 0 && indents[indents.length - 1] >= indent) {
        const endLine = lastLine(bytes, tokens, i - 1);
        do {
          indents.pop();
          const unit = units[open.pop() as number];
          unit.end = i;
          unit.endLine = endLine;
        } while (indents.length > 0 && indents[indents.length - 1] >= indent);
      }
      lineStart = i;
      statement = i;
      lambdas = 0;
      headerless = false;
      const innermost = open.length > 0 ? units[open[open.length - 1]] : null;
      if (i === 0 || innermost?.body === i) markDocstring(bytes, tokens, i, innermost);

      if (h === AT) {
        if (decorator < 0) decorator = i;
      } else if (h === CDEF || h === CPDEF) {
        const name = cythonName(tokens, i);
        const body = name < 0 ? -1 : headerEnd(bytes, tokens, name + 1, indent);
        if (body >= 0) {
          begin(bytes, tokens, units, open, 'function', i, decorator, name, name + 1, body);
          if (beginsLine(tokens, body)) indents.push(indent);
          else {
            indents.push(ANY);
            headerless = true;
            markDocstring(bytes, tokens, body, units[units.length - 1]);
          }
          decorator = -1;
          statement = body;
          i = body;
          continue;
        }
      } else if (h !== DEF && h !== CLASS && h !== ASYNC) decorator = -1;
    }

    if (h >>> 30 !== WORD) i++;
    else if (partner[i] > i) i = stepOver(tokens, i);
    else if (h === DEF || h === CLASS) {
      const after: number = headerless ? -1 : nameEnd(tokens, i + 1, h === CLASS);
      const body = after < 0 ? -1 : headerEnd(bytes, tokens, after, indent);
      if (body < 0) {
        headerless ||= after >= 0;
        decorator = -1;
        i++;
        continue;
      }
      let first = i;
      if (h === DEF && hash[i - 1] === ASYNC && !beginsLine(tokens, i)) first--;
      else if (h === CLASS && hash[lineStart] === CDEF && statement === lineStart) first = lineStart;
      begin(bytes, tokens, units, open, h === CLASS ? 'class' : 'function', first, decorator, i + 1, after, body);
      if (beginsLine(tokens, body)) indents.push(indent);
      else {
        indents.push(ANY);
        headerless = true;
        markDocstring(bytes, tokens, body, units[units.length - 1]);
      }
      decorator = -1;
      statement = body;
      lambdas = 0;
      i = body;
    } else if (h === EQUALS && lambdas === 0) {
      const next = namedLambda(bytes, tokens, units, open, statement, i);
      if (next > i + 1) statement = next; // its name has been used
      i = next;
    } else {
      if (h === LAMBDA) lambdas++;
      else if (h === SEMICOLON) {
        statement = i + 1;
        lambdas = 0;
      } else if (h === COLON) {
        if (lambdas > 0) lambdas--;
        // The colon of a block, not that of an annotation.
        else if (flags[statement] & KEYWORD || (hash[statement] === CASE && i > statement + 1)) statement = i + 1;
      }
      i++;
    }
  }

  if (open.length > 0) {
    const endLine = lastLine(bytes, tokens, count - 1);
    for (const index of open) {
      units[index].end = count;
      units[index].endLine = endLine;
    }
  }
};

/** Appends a unit whose end is not known yet, and opens it. `name` and `after` bound the tokens of its name. */
function begin(
  bytes: Uint8Array,
  tokens: TokenBuffer,
  units: Unit[],
  open: number[],
  kind: UnitKind,
  first: number,
  decorator: number,
  name: number,
  after: number,
  body: number,
): void {
  const parent = open.length > 0 ? open[open.length - 1] : -1;
  open.push(units.length);
  let fullName = nameText(bytes, tokens.start[name], tokens.end[after - 1]);
  let actual = kind;
  if (parent >= 0) {
    const outer = units[parent];
    fullName = qualified(outer.name, fullName);
    if (kind === 'function' && outer.kind === 'class') actual = 'method';
  }
  const line = tokens.line[first];
  units.push({
    kind: actual,
    name: fullName,
    parent,
    first,
    declared: decorator >= 0 ? decorator : first,
    body,
    end: body,
    startLine: line,
    endLine: line,
    docStart: 0,
    docEnd: 0,
  });
}

/** Whether no statement goes on at token `at`: it begins a line, or there is none. */
const beginsLine = (tokens: TokenBuffer, at: number): boolean =>
  at >= tokens.count || (tokens.flags[at] & FIRST_ON_LINE) !== 0;

/**
 * The token after the partner of the bracket at `at`. When a line within begins with `def` or `class`, all brackets that
 * are open there are declared unmatched instead, and the next token is returned.
 */
function stepOver(tokens: TokenBuffer, at: number): number {
  const { hash, flags, partner } = tokens;
  const close = partner[at];
  for (let k = at + 1; k < close; k++) {
    if (!(flags[k] & FIRST_ON_LINE)) continue;
    const h = hash[k];
    if (h !== DEF && h !== CLASS && !(h === ASYNC && hash[k + 1] === DEF)) continue;
    for (let b = at; b < k; b++) {
      if (partner[b] > k) {
        partner[partner[b]] = -1;
        partner[b] = -1;
      }
    }
    return at + 1;
  }
  return close + 1;
}

/**
 * One past the name that begins at token `at`, or -1 when what follows is no header. Keywords may be names: they were none
 * in some Python (`async`, `print`). Names of code templates, `{{ name }}Config`, are taken as written.
 */
function nameEnd(tokens: TokenBuffer, at: number, isClass: boolean): number {
  const { hash, flags, kind, partner, start, end, count } = tokens;
  let t = at;
  while (t < count && !(flags[t] & FIRST_ON_LINE) && (t === at || start[t] === end[t - 1])) {
    if (kind[t] === IDENTIFIER || (t === at && flags[t] & KEYWORD)) t++;
    else if (hash[t] === CURLY_OPEN && partner[t] > t) t = stepOver(tokens, t);
    else break;
  }
  if (t === at || t >= count || flags[t] & FIRST_ON_LINE) return -1;
  const h = hash[t];
  return h === ROUND_OPEN || h === SQUARE_OPEN || (isClass && h === COLON) ? t : -1;
}

/** The name in a Cython function's header that begins at token `at`: what stands before its `(`; -1 for anything else. */
function cythonName(tokens: TokenBuffer, at: number): number {
  const { hash, kind, partner, count } = tokens;
  let t = at + 1;
  while (t < count && !beginsLine(tokens, t)) {
    const h = hash[t];
    if (h === EQUALS || h === COLON || h === CLASS) return -1;
    if (h === ROUND_OPEN) {
      if (t === at + 1 || kind[t - 1] !== IDENTIFIER || partner[t] < t) return -1;
      for (let k = partner[t] + 1; !beginsLine(tokens, k); k++) if (hash[k] === COLON) return t - 1;
      return -1; // a declaration
    }
    t = partner[t] > t ? stepOver(tokens, t) : t + 1;
  }
  return -1;
}

/**
 * First token of the body after the header whose parameters (or colon) stand at token `at`; -1 without a body.
 * A header that lost its colon or a bracket has what is indented deeper than it as its body.
 */
function headerEnd(bytes: Uint8Array, tokens: TokenBuffer, at: number, indent: number): number {
  const { hash, partner } = tokens;
  let lambdas = 0;
  let colon = -1;
  let broken = false;
  let t = at;
  while (!beginsLine(tokens, t)) {
    const h = hash[t];
    if (partner[t] > t) {
      t = stepOver(tokens, t);
      continue;
    }
    if (h === ROUND_OPEN || h === SQUARE_OPEN) broken = true;
    else if (h === LAMBDA) lambdas++;
    else if (h === COLON) {
      if (lambdas > 0) lambdas--;
      else {
        colon = t;
        if (!broken) return t + 1;
      }
    }
    t++;
  }
  if (broken && colon === t - 1) return t;
  return t < tokens.count && indentation(bytes, tokens.start[t]) > indent ? t : -1;
}

/** Appends the lambda that the `=` at token `at` binds to a name, if it does; returns where to read on. */
function namedLambda(
  bytes: Uint8Array,
  tokens: TokenBuffer,
  units: Unit[],
  open: number[],
  statement: number,
  at: number,
): number {
  const { hash, kind, partner, count } = tokens;
  let name = at - 1;
  if (name < statement || kind[name] !== IDENTIFIER || (name > statement && hash[name - 1] !== EQUALS)) {
    name = statement; // `name: annotation = lambda …`
    if (kind[name] !== IDENTIFIER || hash[name + 1] !== COLON) return at + 1;
  }
  // `name = (lambda …)`, as formatters write the long ones, unless it goes on: `(lambda …)(x)`.
  let lambda = at + 1;
  let close = -1;
  while (lambda < count && hash[lambda] === ROUND_OPEN && partner[lambda] > lambda) {
    const after = partner[lambda] + 1;
    if (close >= 0 ? after !== close : !beginsLine(tokens, after) && hash[after] !== SEMICOLON) return at + 1;
    if (close < 0 && stepOver(tokens, lambda) !== after) return at + 1;
    close = partner[lambda++];
  }
  if (lambda >= count || hash[lambda] !== LAMBDA || (close < 0 && beginsLine(tokens, lambda))) return at + 1;

  const limit = close < 0 ? count : close;
  let body = -1;
  let lambdas = 0;
  let t = lambda;
  while (t < limit && (close >= 0 || !beginsLine(tokens, t))) {
    const h = hash[t];
    if (partner[t] > t) {
      t = stepOver(tokens, t);
      continue;
    }
    if (h === LAMBDA) lambdas++;
    else if (h === COLON) {
      if (lambdas === 0) break;
      if (--lambdas === 0 && body < 0) body = t + 1;
    } else if (lambdas === 0 && (h === COMMA || h === SEMICOLON || h === FOR)) {
      if (close >= 0) return at + 1; // a tuple or generator of lambdas
      break;
    }
    t++;
  }
  if (body < 0) return at + 1;
  begin(bytes, tokens, units, open, 'lambda', name, -1, name, name + 1, body);
  open.pop();
  const unit = units[units.length - 1];
  unit.end = t;
  unit.endLine = lastLine(bytes, tokens, t - 1);
  return t;
}

/**
 * Marks the docstring that begins at token `at`, if a body that begins there has one: a statement that is nothing but
 * plain string literals, neither f-strings nor bytes, perhaps in parentheses. `unit` is null for a module's.
 */
function markDocstring(bytes: Uint8Array, tokens: TokenBuffer, at: number, unit: Unit | null): void {
  const { hash, kind, partner, count } = tokens;
  let t = at;
  while (t < count && hash[t] === ROUND_OPEN) t++;
  const from = t;
  while (t < count && kind[t] === STRING && (t === at || from > at || !beginsLine(tokens, t))) {
    for (let b = tokens.start[t]; bytes[b] !== 34 && bytes[b] !== 39; b++) {
      const prefix = bytes[b] | 32;
      if (prefix === 98 || prefix === 102 || prefix === 116) return; // b, f, t
    }
    t++;
  }
  if (t === from) return;
  let after = t;
  for (let bracket = from - 1; bracket >= at; bracket--) if (partner[bracket] !== after++) return;
  if (!beginsLine(tokens, after) && hash[after] !== SEMICOLON) return;
  for (let k = from; k < t; k++) tokens.flags[k] |= DROPPED;
  if (unit !== null) {
    unit.docStart = tokens.start[from];
    unit.docEnd = tokens.end[t - 1];
  }
}

/** Column at which the line's first token, at byte `at`, begins: tabs go on to multiples of 8, a form feed starts anew. */
function indentation(bytes: Uint8Array, at: number): number {
  let b = at;
  while (b > 0 && bytes[b - 1] === 32) b--;
  if (b === 0 || (bytes[b - 1] !== 9 && bytes[b - 1] !== 12)) return at - b;
  while (b > 0 && (bytes[b - 1] === 32 || bytes[b - 1] === 9 || bytes[b - 1] === 12)) b--;
  let column = 0;
  for (; b < at; b++) column = bytes[b] === 32 ? column + 1 : bytes[b] === 9 ? (column | 7) + 1 : 0;
  return column;
}

/** Line of the last byte of token `at`. */
function lastLine(bytes: Uint8Array, tokens: TokenBuffer, at: number): number {
  let line = tokens.line[at];
  if (tokens.flags[at] & MULTILINE) {
    for (let b = tokens.start[at]; b < tokens.end[at] - 1; b++) {
      if (bytes[b] === 10 || (bytes[b] === 13 && bytes[b + 1] !== 10)) line++;
    }
  }
  return line;
}

const utf8 = new TextDecoder();
/** Codes of the name being read. */
const codes: number[] = [];

/** The name of bytes `[start, end)`. CPython compares identifiers in normal form KC. */
export function nameText(bytes: Uint8Array, start: number, end: number): string {
  const stop = Math.min(end, start + LONGEST_NAME);
  codes.length = 0;
  for (let b = start; b < end; b++) {
    if (bytes[b] >= 128) return utf8.decode(bytes.subarray(start, stop)).normalize('NFKC');
    if (b < stop) codes.push(bytes[b]);
  }
  return String.fromCharCode.apply(null, codes); // a decoder costs a microsecond a call
}

/** The name of what is called `name` within `outer`. */
export const qualified = (outer: string, name: string): string =>
  `${outer.length > LONGEST_QUALIFIER ? '…' : outer}.${name}`;
