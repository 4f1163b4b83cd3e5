/**
 * Units that nobody would want to deduplicate, recognised by their own tokens: accessors, stubs, delegations to the
 * inherited method, constructors that only keep their parameters, tests.
 *
 * Conservative, because a true copy set apart is a copy missed: outside tests nothing longer than `LONGEST` code tokens
 * is looked at (measured on the marked copies of diffusers: none of 1,429 pairs is set apart), and a unit counts only where *every*
 * statement of its body fits. Called for every unit, so the common case is one subtraction and one comparison.
 */
import type { KernelScanner } from '../lexing/kernel/kernel-scanner.ts';
import {
  BOILERPLATE_ACCESSOR,
  BOILERPLATE_CONSTRUCTOR,
  BOILERPLATE_DELEGATION,
  BOILERPLATE_IF_CONSTRUCTOR,
  BOILERPLATE_STUB,
  LONGEST_BOILERPLATE,
} from '../lexing/kernel/memory.ts';
import type { ReasonCode } from '../lexing/reasons.ts';
import { hashOf, type LanguageSheet } from '../lexing/sheet.ts';
import { DROPPED, IDENTIFIER, NUMBER, STRING, type TokenBuffer, WORD } from '../lexing/tokens.ts';
import type { Unit } from './unit.ts';

/** Tokens of a whole unit, its docstring counting one. Above this a signature or a body has something to say. */
const LONGEST = LONGEST_BOILERPLATE;
/** Code tokens of a body that is one statement. */
const BODY = 24;

/** Texts by their hash without class bits: `super` is a name in Python and a reserved word in Java. */
const PASS = hashOf('pass');
const ELLIPSIS = hashOf('...');
const RAISE = hashOf('raise');
const THROW = hashOf('throw');
const NEW = hashOf('new');
const RETURN = hashOf('return');
const AWAIT = hashOf('await');
const NONE = new Set(['None', 'null', 'nil', 'undefined', 'NotImplemented', 'NULL', 'nullptr', 'Unit'].map(hashOf));
const CONSTANT = new Set(['True', 'False', 'true', 'false', 'TRUE', 'FALSE'].map(hashOf));
const NOT_IMPLEMENTED = new Set(
  [
    'NotImplementedError',
    'NotImplementedException',
    'UnsupportedOperationException',
    'AbstractMethodError',
    'NotImplemented',
  ].map(hashOf),
);
const SELF = new Set(['self', 'this', 'cls'].map(hashOf));
const SUPER = hashOf('super');
const DEL = hashOf('del');
const IF = hashOf('if');
const DOT = hashOf('.');
const ARROW = hashOf('->');
const OPTIONAL_DOT = hashOf('?.');
const COLON = hashOf(':');
const COMMA = hashOf(',');
const ASSIGN = hashOf('=');
const NOT_EQUAL = hashOf('!=');
const SEMICOLON = hashOf(';');
const STAR = hashOf('*');
const STARS = hashOf('**');
const SPREAD = hashOf('...');
const OPEN_ROUND = hashOf('(');
const CLOSE_ROUND = hashOf(')');
const OPEN_SQUARE = hashOf('[');
const CLOSE_SQUARE = hashOf(']');
const OPEN_CURLY = hashOf('{');
const CLOSE_CURLY = hashOf('}');
const FIXTURE = hashOf('fixture');
const TEXT = 0x3fffffff;

/** The body's code tokens: hash without class, class, index in the buffer; after the last one zeros, as look-ahead needs. */
const word = new Int32Array(LONGEST + 8);
const kind = new Uint8Array(LONGEST + 8);
const at = new Int32Array(LONGEST);

/**
 * Why `unit` of the file at `path` should be set apart, or null for an ordinary unit. Linear in the unit's tokens and
 * bounded by a constant.
 */
export function boilerplate(
  bytes: Uint8Array,
  tokens: TokenBuffer,
  unit: Unit,
  sheet: LanguageSheet,
  path: string,
): ReasonCode | null {
  if (isTestPath(path) && isTest(bytes, tokens, unit)) return 'test';
  if (isRegistration(tokens, unit, sheet)) return 'registration';
  return mayBeBoilerplate(unit) ? byTokens(tokens, unit, sheet) : null;
}

const BY_CODE: (ReasonCode | null)[] = [null];
BY_CODE[BOILERPLATE_STUB] = 'stub';
BY_CODE[BOILERPLATE_ACCESSOR] = 'accessor';
BY_CODE[BOILERPLATE_DELEGATION] = 'delegation';
BY_CODE[BOILERPLATE_CONSTRUCTOR] = 'constructor';

/** The same for the section that `kernel` has lexed last, and quicker. */
export function boilerplateInKernel(
  bytes: Uint8Array,
  kernel: KernelScanner,
  unit: Unit,
  sheet: LanguageSheet,
  path: string,
): ReasonCode | null {
  if (isTestPath(path) && isTest(bytes, kernel.tokens, unit)) return 'test';
  if (isRegistration(kernel.tokens, unit, sheet)) return 'registration';
  if (!mayBeBoilerplate(unit)) return null;
  const code = kernel.boilerplate(unit.kind === 'class', unit.first, unit.body, unit.end, sheet.family);
  if (code === BOILERPLATE_IF_CONSTRUCTOR) return isConstructor(unit) ? 'constructor' : null;
  return BY_CODE[code];
}

const mayBeBoilerplate = (unit: Unit): boolean =>
  unit.end - unit.first <= LONGEST && unit.kind !== 'cell' && unit.kind !== 'statement' && unit.kind !== 'cte';

function byTokens(tokens: TokenBuffer, unit: Unit, sheet: LanguageSheet): ReasonCode | null {
  let n = 0;
  for (let i = unit.body; i < unit.end; i++) {
    if ((tokens.flags[i] & DROPPED) !== 0) continue;
    word[n] = tokens.hash[i] & TEXT;
    kind[n] = tokens.kind[i];
    at[n++] = i;
  }
  word.fill(0, n);
  kind.fill(0, n);
  let from = 0;
  if (n >= 2 && word[0] === OPEN_CURLY && word[n - 1] === CLOSE_CURLY) {
    from = 1;
    n--;
  }
  while (n > from && word[n - 1] === SEMICOLON) n--;
  if (unit.kind === 'class') {
    // An empty class is a stub, unless its header says what it holds (case classes, records).
    if (sheet.family !== 'python' && parameters(tokens, unit) < unit.body) return null;
    return isStub(from, n) ? 'stub' : null;
  }
  if (n === from && sheet.family === 'c') return initialisers(tokens, unit);
  if (isStub(from, n)) return 'stub';
  if (n - from <= BODY) {
    if (isAccessor(tokens, unit, from, n)) return 'accessor';
    if (isDelegation(tokens, unit, from, n)) return 'delegation';
  }
  return keepsParameters(tokens, unit, sheet, from, n) ? 'constructor' : null;
}

/**
 * Go's `init` of one call: it runs when its package is loaded, nobody can call it, and every package that has something to
 * register with a framework must have its own.
 */
function isRegistration(tokens: TokenBuffer, unit: Unit, sheet: LanguageSheet): boolean {
  if (unit.name !== 'init' || unit.kind !== 'function' || sheet.id !== 'go') return false;
  let depth = 0;
  let calls = 0;
  for (let i = unit.body; i < unit.end; i++) {
    if ((tokens.flags[i] & DROPPED) !== 0) continue;
    const text = tokens.hash[i] & TEXT;
    if (text === OPEN_CURLY || text === OPEN_ROUND) {
      if (depth === 1 && text === OPEN_ROUND) calls++;
      depth++;
    } else if (text === CLOSE_CURLY || text === CLOSE_ROUND) depth--;
    // Of the one statement nothing but the called name stands outside the brackets.
    else if (depth === 1 && text !== DOT && text !== SEMICOLON && tokens.kind[i] !== IDENTIFIER) return false;
    if (calls > 1) return false;
  }
  return calls === 1;
}

/** Nothing, `pass`, `...`, `return None`, or a single `raise NotImplementedError(…)`. */
function isStub(from: number, to: number): boolean {
  const n = to - from;
  if (n === 0) return true;
  const first = word[from];
  if (n === 1) return first === PASS || first === ELLIPSIS || first === RETURN || NONE.has(first);
  if (first === RETURN) return n === 2 && NONE.has(word[from + 1]);
  if (first !== RAISE && first !== THROW) return false;
  const name = word[from + 1] === NEW ? from + 2 : from + 1;
  if (name >= to || !NOT_IMPLEMENTED.has(word[name])) return false;
  return name + 1 === to || (word[name + 1] === OPEN_ROUND && closes(name + 1, to) === to - 1);
}

/** `return self.x`, `self.x = x`, `del self.x`, a constant, Go's nil-checked field. */
function isAccessor(tokens: TokenBuffer, unit: Unit, from: number, to: number): boolean {
  const first = word[from];
  if (first === RETURN) {
    // A parameter handed back as it came is a decision (an identity among schedulers), not an accessor.
    if (to - from === 2 && isParameter(tokens, unit, word[from + 1])) return false;
    return isPlace(from + 1, to) || isConstant(from + 1, to);
  }
  if (first === DEL) return isPlace(from + 1, to);
  if (first === IF) {
    // if x != nil { return x.F } return zero
    let i = from + 1;
    if (word[i] === OPEN_ROUND) return false;
    if (kind[i] !== IDENTIFIER || word[i + 1] !== NOT_EQUAL || !NONE.has(word[i + 2]) || word[i + 3] !== OPEN_CURLY)
      return false;
    const receiver = word[i];
    i += 4;
    const close = closes(i - 1, to);
    if (close < 0 || word[i] !== RETURN || word[i + 1] !== receiver || !isPlace(i + 1, close)) return false;
    return close + 1 < to && word[close + 1] === RETURN && to - close <= 6;
  }
  const equals = indexOf(ASSIGN, from, to);
  if (equals > from) {
    if (!SELF.has(first) || !isPlace(from, equals)) return false;
    // One value into one place; `return this` may follow.
    let end = to;
    if (end - 2 > equals && word[end - 2] === RETURN && SELF.has(word[end - 1])) end -= 2;
    while (end > equals && word[end - 1] === SEMICOLON) end--;
    return end === equals + 2 && isParameter(tokens, unit, word[equals + 1]);
  }
  // The body of an expression: `def x = _x`, `() => this.x`.
  return to - from <= 5 && kind[from] !== NUMBER && kind[from] !== STRING && isPlace(from, to);
}

/** A chain of names: `self._store.path`, `x.F`, `this->size_`, with subscripts of one literal or name. */
function isPlace(from: number, to: number): boolean {
  let i = from;
  if (i >= to || !(kind[i] === IDENTIFIER || SELF.has(word[i]))) return false;
  i++;
  while (i < to) {
    if (word[i] === DOT || word[i] === ARROW || word[i] === OPTIONAL_DOT) {
      if (i + 1 >= to || kind[i + 1] === NUMBER || kind[i + 1] === STRING) return false;
      i += 2;
    } else if (word[i] === OPEN_SQUARE && i + 2 < to && word[i + 2] === CLOSE_SQUARE && kind[i + 1] !== WORD) {
      i += 3;
    } else return false;
  }
  return true;
}

function isConstant(from: number, to: number): boolean {
  if (to - from === 1) return kind[from] === NUMBER || kind[from] === STRING || CONSTANT.has(word[from]);
  if (to - from !== 2) return false;
  return (
    (word[from] === OPEN_SQUARE && word[from + 1] === CLOSE_SQUARE) ||
    (word[from] === OPEN_CURLY && word[from + 1] === CLOSE_CURLY) ||
    (word[from] === OPEN_ROUND && word[from + 1] === CLOSE_ROUND)
  );
}

/** `return super().fit(X, y, sample_weight=sample_weight)`: the method's own name, and nothing but its own parameters. */
function isDelegation(tokens: TokenBuffer, unit: Unit, from: number, to: number): boolean {
  let i = from;
  if (word[i] === RETURN) i++;
  if (word[i] === AWAIT) i++;
  return inheritedCall(tokens, unit, i, to, true) === to && hasPlainDefaults(tokens, unit);
}

/** Whether no default value in the signature says anything: other defaults are the reason for overriding. */
function hasPlainDefaults(tokens: TokenBuffer, unit: Unit): boolean {
  for (let i = unit.first; i + 1 < unit.body; i++) {
    if ((tokens.hash[i] & TEXT) !== ASSIGN || tokens.kind[i] !== WORD) continue;
    const value = tokens.hash[i + 1] & TEXT;
    if (!NONE.has(value) && !CONSTANT.has(value) && tokens.kind[i + 1] !== NUMBER) return false;
  }
  return true;
}

/**
 * Reads `super().name(…)`, `super(C, self).name(…)`, `super.name(…)` or `super(…)` at `i`; returns what follows it, or -1.
 * Arguments must be names and literals: parameters of the unit only, where `own` asks for it.
 */
function inheritedCall(tokens: TokenBuffer, unit: Unit, i: number, to: number, own: boolean): number {
  if (i >= to || word[i] !== SUPER) return -1;
  i++;
  if (word[i] === OPEN_ROUND) {
    const close = closes(i, to);
    if (close < 0) return -1;
    if (close + 1 >= to || word[close + 1] !== DOT) return plainArguments(tokens, unit, i, close, own) ? close + 1 : -1;
    i = close + 1;
  }
  if (i + 2 >= to || word[i] !== DOT || word[i + 2] !== OPEN_ROUND) return -1;
  if (own && !namedAs(tokens, unit, word[i + 1])) return -1;
  const close = closes(i + 2, to);
  return close >= 0 && plainArguments(tokens, unit, i + 2, close, own) ? close + 1 : -1;
}

function plainArguments(tokens: TokenBuffer, unit: Unit, open: number, close: number, own: boolean): boolean {
  for (let j = open + 1; j < close; j++) {
    const w = word[j];
    if (kind[j] === IDENTIFIER) {
      const keyword = word[j + 1] === ASSIGN;
      if (own && !keyword && !isParameter(tokens, unit, w)) return false;
    } else if (w !== COMMA && w !== ASSIGN && w !== STAR && w !== STARS && w !== SPREAD && !SELF.has(w)) {
      if (own || (kind[j] === WORD && !CONSTANT.has(w) && !NONE.has(w))) return false;
    }
  }
  return true;
}

/** Only `self.x = x` for parameters, and a plain call of the inherited constructor. */
function keepsParameters(tokens: TokenBuffer, unit: Unit, sheet: LanguageSheet, from: number, to: number): boolean {
  if (to - from < 5 || !isConstructor(unit)) return false;
  let i = from;
  let kept = 0;
  while (i < to) {
    const start = i;
    if (word[i] === SUPER) {
      i = inheritedCall(tokens, unit, i, to, false);
      if (i < 0) return false;
    } else {
      if (!SELF.has(word[i])) return false;
      const dot = word[i + 1];
      if ((dot !== DOT && dot !== ARROW) || i + 4 >= to || word[i + 3] !== ASSIGN) return false;
      if (kind[i + 4] !== IDENTIFIER || !isParameter(tokens, unit, word[i + 4])) return false;
      i += 5;
      kept++;
    }
    if (i < to && word[i] === SEMICOLON) i++;
    else if (i < to && sheet.family === 'python' && tokens.line[at[i]] === tokens.line[at[start]]) return false;
  }
  return kept > 0;
}

/** Python's and JavaScript's, R6's, and methods called as their class (Java, C++). */
function isConstructor(unit: Unit): boolean {
  const dot = unit.name.lastIndexOf('.');
  const name = unit.name.slice(dot + 1);
  if (name === '__init__' || name === 'constructor' || name === 'initialize') return true;
  if (dot < 0 || unit.kind !== 'method') return false;
  return unit.name.slice(unit.name.lastIndexOf('.', dot - 1) + 1, dot) === name;
}

function indexOf(hash: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (word[i] === hash) return i;
  return -1;
}

/** Index of the bracket that closes the one at `open`, or -1. */
function closes(open: number, to: number): number {
  const up = word[open];
  const down = up === OPEN_ROUND ? CLOSE_ROUND : up === OPEN_CURLY ? CLOSE_CURLY : CLOSE_SQUARE;
  let depth = 0;
  for (let i = open; i < to; i++) {
    if (word[i] === up) depth++;
    else if (word[i] === down && --depth === 0) return i;
  }
  return -1;
}

/** The bracket of the unit's parameters (in Go of its receiver), or `unit.body` without any. */
function parameters(tokens: TokenBuffer, unit: Unit): number {
  let i = unit.first;
  while (i < unit.body && (tokens.hash[i] & TEXT) !== OPEN_ROUND) i++;
  return i;
}

/** Whether the name stands in the unit's parameters. */
function isParameter(tokens: TokenBuffer, unit: Unit, name: number): boolean {
  for (let i = parameters(tokens, unit); i < unit.body; i++) {
    if ((tokens.hash[i] & TEXT) === name && tokens.kind[i] === IDENTIFIER) return true;
  }
  return false;
}

/** An empty body in C++: a stub, or behind `: rows(rows), columns(columns)` a constructor; anything else there is code. */
function initialisers(tokens: TokenBuffer, unit: Unit): ReasonCode | null {
  const open = parameters(tokens, unit);
  let i = open < unit.body && tokens.partner[open] > open ? tokens.partner[open] + 1 : unit.body;
  while (i < unit.body && (tokens.hash[i] & TEXT) !== COLON) i++;
  if (i >= unit.body) return 'stub';
  for (i++; i < unit.body; i += 5) {
    const h = tokens.hash;
    const brackets = (h[i + 1] & TEXT) === OPEN_ROUND || (h[i + 1] & TEXT) === OPEN_CURLY;
    if (!brackets || tokens.partner[i + 1] !== i + 3 || !isParameter(tokens, unit, h[i + 2] & TEXT)) return null;
  }
  return 'constructor';
}

/** Whether the unit's own name (before its parameters) is this. */
function namedAs(tokens: TokenBuffer, unit: Unit, name: number): boolean {
  for (let i = unit.first; i < unit.body; i++) {
    const w = tokens.hash[i] & TEXT;
    if (w === name) return true;
    if (w === OPEN_ROUND) return false;
  }
  return false;
}

let lastPath = '';
let lastIsTest = false;

/** Folders and names by which pytest, unittest, Go, Jest, JUnit, ScalaTest and testthat find tests. */
export function isTestPath(path: string): boolean {
  if (path !== lastPath) {
    lastPath = path;
    lastIsTest =
      /(?:^|\/)(?:tests?|__tests__|testing|testthat|unit_?tests?|integration_?tests?|e2e|specs?)\//i.test(path) ||
      /(?:^|\/)(?:test[_-][^/]*|[^/]*[_-]tests?|conftest|[^/]*[.-](?:test|spec)|[^/]*(?:Test|Tests|TestCase|Spec|Suite|IT))\.\w+$/.test(
        path,
      );
  }
  return lastIsTest;
}

const testFunction = /^(?:test(?:$|[_A-Z0-9])|Test|Benchmark|Example|Fuzz|it_|should_)/;
const testClass = /^Tests?(?:$|[_A-Z0-9])|(?:Tests?|TestCase|TestSuite|Spec|Suite)$/;
const setUp =
  /^(?:setUp|tearDown|setUpClass|tearDownClass|setUpModule|tearDownModule|asyncSetUp|asyncTearDown|set_?up|tear_?down|setup_(?:method|class|module|function|session)|teardown_(?:method|class|module|function|session)|before(?:Each|All)?|after(?:Each|All)?|pytest_\w+)$/;
/** JUnit and TestNG. */
const testAnnotation =
  /@(?:Test|ParameterizedTest|RepeatedTest|Before|After|BeforeEach|AfterEach|BeforeAll|AfterAll|BeforeClass|AfterClass)\b/;

function isTest(bytes: Uint8Array, tokens: TokenBuffer, unit: Unit): boolean {
  const name = unit.name.slice(unit.name.lastIndexOf('.') + 1);
  if (unit.kind === 'class') return testClass.test(name);
  if (unit.kind !== 'function' && unit.kind !== 'method' && unit.kind !== 'lambda') return false;
  if (testFunction.test(name) || setUp.test(name)) return true;
  if (unit.declared === unit.first) return false;
  for (let i = unit.declared; i < unit.first; i++) {
    if ((tokens.hash[i] & TEXT) === FIXTURE && tokens.kind[i] === IDENTIFIER) return true;
  }
  const from = tokens.start[unit.declared];
  const head = bytes.subarray(from, Math.min(from + 64, tokens.start[unit.first]));
  return testAnnotation.test(String.fromCharCode.apply(null, head as unknown as number[]));
}
