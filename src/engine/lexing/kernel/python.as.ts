/**
 * The units of Python in WebAssembly: what ../../units/python.ts says, function by function, on the scanner's arrays.
 * That file is the judge and has the reasons; tests compare the two unit by unit.
 */
import {
  BYTES, COUNT, FLAGS, HASH, KIND, OPEN_INDENTS, OPEN_UNITS, PARTNER, PYTHON_WORDS, START, TOKEN_END, TOKEN_LINE, UNIT_BODY,
  UNIT_BYTES, UNIT_CLASS, UNIT_DECLARED, UNIT_DOC_END, UNIT_DOC_START, UNIT_END, UNIT_END_LINE, UNIT_FIRST, UNIT_FUNCTION,
  UNIT_KIND, UNIT_LAMBDA, UNIT_METHOD, UNIT_NAME_END, UNIT_NAME_START, UNIT_PARENT, UNIT_START_LINE, UNITS,
} from './memory';

const WORD = 0;
const IDENTIFIER = 1;
const STRING = 3;
const KEYWORD = 1;
const DROPPED = 2;
const FIRST_ON_LINE = 4;
const MULTILINE = 8;
const ANY = 0x7fffffff;

// @ts-ignore: decorator
@inline function known(index: i32): i32 {
  return load<i32>(PYTHON_WORDS + <usize>(index << 2));
}
// In the order of PYTHON_TEXTS in kernel-scanner.ts.
const DEF = 0;
const CLASS = 1;
const ASYNC = 2;
const LAMBDA = 3;
const FOR = 4;
const AT = 5;
const COLON = 6;
const SEMICOLON = 7;
const COMMA = 8;
const EQUALS = 9;
const ROUND_OPEN = 10;
const SQUARE_OPEN = 11;
const CURLY_OPEN = 12;
const CASE = 13;
const CDEF = 14;
const CPDEF = 15;

// @ts-ignore: decorator
@inline function hash(i: i32): i32 { return load<i32>(<usize>(i << 2), HASH); }
// @ts-ignore: decorator
@inline function flags(i: i32): i32 { return load<u8>(<usize>i, FLAGS); }
// @ts-ignore: decorator
@inline function kind(i: i32): i32 { return load<u8>(<usize>i, KIND); }
// @ts-ignore: decorator
@inline function partner(i: i32): i32 { return load<i32>(<usize>(i << 2), PARTNER); }
// @ts-ignore: decorator
@inline function start(i: i32): i32 { return load<i32>(<usize>(i << 2), START); }
// @ts-ignore: decorator
@inline function end(i: i32): i32 { return load<i32>(<usize>(i << 2), TOKEN_END); }
// @ts-ignore: decorator
@inline function line(i: i32): i32 { return load<i32>(<usize>(i << 2), TOKEN_LINE); }
// @ts-ignore: decorator
@inline function byte(at: i32): i32 { return load<u8>(<usize>(BYTES + at)); }
// @ts-ignore: decorator
@inline function unit(index: i32): usize { return <usize>(UNITS + index * UNIT_BYTES); }
// @ts-ignore: decorator
@inline function openUnit(depth: i32): i32 { return load<i32>(<usize>(depth << 2), OPEN_UNITS); }
// @ts-ignore: decorator
@inline function indentOf(depth: i32): i32 { return load<i32>(<usize>(depth << 2), OPEN_INDENTS); }

let units: i32 = 0;
/** How many units are open. */
let open: i32 = 0;

/** Writes the section's units to UNITS, marks docstrings, returns how many units there are. */
export function recognisePython(): i32 {
  const count = load<i32>(COUNT);
  units = 0;
  open = 0;
  let indent = 0;
  let lineStart = 0;
  let statement = 0;
  let decorator = -1;
  let lambdas = 0;
  let headerless = false;

  let i = 0;
  while (i < count) {
    const h = hash(i);
    if ((flags(i) & FIRST_ON_LINE) != 0) {
      indent = indentation(start(i));
      if (open > 0 && indentOf(open - 1) >= indent) {
        const last = lastLine(i - 1);
        do {
          open--;
          const closed = unit(openUnit(open));
          store<i32>(closed, i, UNIT_END);
          store<i32>(closed, last, UNIT_END_LINE);
        } while (open > 0 && indentOf(open - 1) >= indent);
      }
      lineStart = i;
      statement = i;
      lambdas = 0;
      headerless = false;
      const innermost = open > 0 ? openUnit(open - 1) : -1;
      if (i == 0 || (innermost >= 0 && load<i32>(unit(innermost), UNIT_BODY) == i)) markDocstring(i, innermost);

      if (h == known(AT)) {
        if (decorator < 0) decorator = i;
      } else if (h == known(CDEF) || h == known(CPDEF)) {
        const name = cythonName(i);
        const body = name < 0 ? -1 : headerEnd(name + 1, indent);
        if (body >= 0) {
          begin(UNIT_FUNCTION, i, decorator, name, name + 1, body);
          headerless = opened(body, indent) || headerless;
          decorator = -1;
          statement = body;
          i = body;
          continue;
        }
      } else if (h != known(DEF) && h != known(CLASS) && h != known(ASYNC)) decorator = -1;
    }

    if (<u32>h >> 30 != WORD) i++;
    else if (partner(i) > i) i = stepOver(i);
    else if (h == known(DEF) || h == known(CLASS)) {
      const isClass = h == known(CLASS);
      const after = headerless ? -1 : nameEnd(i + 1, isClass);
      const body = after < 0 ? -1 : headerEnd(after, indent);
      if (body < 0) {
        if (after >= 0) headerless = true;
        decorator = -1;
        i++;
        continue;
      }
      let first = i;
      if (!isClass && i > 0 && hash(i - 1) == known(ASYNC) && !beginsLine(i)) first--;
      else if (isClass && hash(lineStart) == known(CDEF) && statement == lineStart) first = lineStart;
      begin(isClass ? UNIT_CLASS : UNIT_FUNCTION, first, decorator, i + 1, after, body);
      headerless = opened(body, indent) || headerless;
      decorator = -1;
      statement = body;
      lambdas = 0;
      i = body;
    } else if (h == known(EQUALS) && lambdas == 0) {
      const next = namedLambda(statement, i);
      if (next > i + 1) statement = next;
      i = next;
    } else {
      if (h == known(LAMBDA)) lambdas++;
      else if (h == known(SEMICOLON)) {
        statement = i + 1;
        lambdas = 0;
      } else if (h == known(COLON)) {
        if (lambdas > 0) lambdas--;
        else if ((flags(statement) & KEYWORD) != 0 || (hash(statement) == known(CASE) && i > statement + 1)) {
          statement = i + 1;
        }
      }
      i++;
    }
  }

  if (open > 0) {
    const last = lastLine(count - 1);
    for (let d = 0; d < open; d++) {
      store<i32>(unit(openUnit(d)), count, UNIT_END);
      store<i32>(unit(openUnit(d)), last, UNIT_END_LINE);
    }
  }
  return units;
}

/** Says where the unit that has just begun ends; returns whether its body is on the line of its header. */
function opened(body: i32, indent: i32): bool {
  const onItsLine = !beginsLine(body);
  store<i32>(<usize>((open - 1) << 2), onItsLine ? ANY : indent, OPEN_INDENTS);
  if (onItsLine) markDocstring(body, units - 1);
  return onItsLine;
}

function begin(what: i32, first: i32, decorator: i32, name: i32, after: i32, body: i32): void {
  const parent = open > 0 ? openUnit(open - 1) : -1;
  store<i32>(<usize>(open << 2), units, OPEN_UNITS);
  open++;
  const at = unit(units++);
  const isMethod = what == UNIT_FUNCTION && parent >= 0 && load<i32>(unit(parent), UNIT_KIND) == UNIT_CLASS;
  store<i32>(at, isMethod ? UNIT_METHOD : what, UNIT_KIND);
  store<i32>(at, parent, UNIT_PARENT);
  store<i32>(at, first, UNIT_FIRST);
  store<i32>(at, decorator >= 0 ? decorator : first, UNIT_DECLARED);
  store<i32>(at, body, UNIT_BODY);
  store<i32>(at, body, UNIT_END);
  store<i32>(at, line(first), UNIT_START_LINE);
  store<i32>(at, line(first), UNIT_END_LINE);
  store<i32>(at, 0, UNIT_DOC_START);
  store<i32>(at, 0, UNIT_DOC_END);
  store<i32>(at, start(name), UNIT_NAME_START);
  store<i32>(at, end(after - 1), UNIT_NAME_END);
}

// @ts-ignore: decorator
@inline function beginsLine(i: i32): bool {
  return i >= load<i32>(COUNT) || (flags(i) & FIRST_ON_LINE) != 0;
}

function stepOver(at: i32): i32 {
  const close = partner(at);
  for (let k = at + 1; k < close; k++) {
    if ((flags(k) & FIRST_ON_LINE) == 0) continue;
    const h = hash(k);
    if (h != known(DEF) && h != known(CLASS) && !(h == known(ASYNC) && hash(k + 1) == known(DEF))) continue;
    for (let b = at; b < k; b++) {
      if (partner(b) > k) {
        store<i32>(<usize>(partner(b) << 2), -1, PARTNER);
        store<i32>(<usize>(b << 2), -1, PARTNER);
      }
    }
    return at + 1;
  }
  return close + 1;
}

function nameEnd(at: i32, isClass: bool): i32 {
  const count = load<i32>(COUNT);
  let t = at;
  while (t < count && (flags(t) & FIRST_ON_LINE) == 0 && (t == at || start(t) == end(t - 1))) {
    if (kind(t) == IDENTIFIER || (t == at && (flags(t) & KEYWORD) != 0)) t++;
    else if (hash(t) == known(CURLY_OPEN) && partner(t) > t) t = stepOver(t);
    else break;
  }
  if (t == at || t >= count || (flags(t) & FIRST_ON_LINE) != 0) return -1;
  const h = hash(t);
  return h == known(ROUND_OPEN) || h == known(SQUARE_OPEN) || (isClass && h == known(COLON)) ? t : -1;
}

function cythonName(at: i32): i32 {
  const count = load<i32>(COUNT);
  let t = at + 1;
  while (t < count && !beginsLine(t)) {
    const h = hash(t);
    if (h == known(EQUALS) || h == known(COLON) || h == known(CLASS)) return -1;
    if (h == known(ROUND_OPEN)) {
      if (t == at + 1 || kind(t - 1) != IDENTIFIER || partner(t) < t) return -1;
      for (let k = partner(t) + 1; !beginsLine(k); k++) if (hash(k) == known(COLON)) return t - 1;
      return -1;
    }
    t = partner(t) > t ? stepOver(t) : t + 1;
  }
  return -1;
}

function headerEnd(at: i32, indent: i32): i32 {
  let lambdas = 0;
  let colon = -1;
  let broken = false;
  let t = at;
  while (!beginsLine(t)) {
    const h = hash(t);
    if (partner(t) > t) {
      t = stepOver(t);
      continue;
    }
    if (h == known(ROUND_OPEN) || h == known(SQUARE_OPEN)) broken = true;
    else if (h == known(LAMBDA)) lambdas++;
    else if (h == known(COLON)) {
      if (lambdas > 0) lambdas--;
      else {
        colon = t;
        if (!broken) return t + 1;
      }
    }
    t++;
  }
  if (broken && colon == t - 1) return t;
  return t < load<i32>(COUNT) && indentation(start(t)) > indent ? t : -1;
}

function namedLambda(statement: i32, at: i32): i32 {
  const count = load<i32>(COUNT);
  let name = at - 1;
  if (name < statement || kind(name) != IDENTIFIER || (name > statement && hash(name - 1) != known(EQUALS))) {
    name = statement;
    if (kind(name) != IDENTIFIER || hash(name + 1) != known(COLON)) return at + 1;
  }
  let lambda = at + 1;
  let close = -1;
  while (lambda < count && hash(lambda) == known(ROUND_OPEN) && partner(lambda) > lambda) {
    const after = partner(lambda) + 1;
    if (close >= 0 ? after != close : !beginsLine(after) && hash(after) != known(SEMICOLON)) return at + 1;
    if (close < 0 && stepOver(lambda) != after) return at + 1;
    close = partner(lambda++);
  }
  if (lambda >= count || hash(lambda) != known(LAMBDA) || (close < 0 && beginsLine(lambda))) return at + 1;

  const limit = close < 0 ? count : close;
  let body = -1;
  let lambdas = 0;
  let t = lambda;
  while (t < limit && (close >= 0 || !beginsLine(t))) {
    const h = hash(t);
    if (partner(t) > t) {
      t = stepOver(t);
      continue;
    }
    if (h == known(LAMBDA)) lambdas++;
    else if (h == known(COLON)) {
      if (lambdas == 0) break;
      if (--lambdas == 0 && body < 0) body = t + 1;
    } else if (lambdas == 0 && (h == known(COMMA) || h == known(SEMICOLON) || h == known(FOR))) {
      if (close >= 0) return at + 1;
      break;
    }
    t++;
  }
  if (body < 0) return at + 1;
  begin(UNIT_LAMBDA, name, -1, name, name + 1, body);
  open--;
  const made = unit(units - 1);
  store<i32>(made, t, UNIT_END);
  store<i32>(made, lastLine(t - 1), UNIT_END_LINE);
  return t;
}

/** `index` is -1 for a module. */
function markDocstring(at: i32, index: i32): void {
  const count = load<i32>(COUNT);
  let t = at;
  while (t < count && hash(t) == known(ROUND_OPEN)) t++;
  const from = t;
  while (t < count && kind(t) == STRING && (t == at || from > at || !beginsLine(t))) {
    for (let b = start(t); byte(b) != 34 && byte(b) != 39; b++) {
      const prefix = byte(b) | 32;
      if (prefix == 98 || prefix == 102 || prefix == 116) return; // b, f, t
    }
    t++;
  }
  if (t == from) return;
  let after = t;
  for (let bracket = from - 1; bracket >= at; bracket--) if (partner(bracket) != after++) return;
  if (!beginsLine(after) && hash(after) != known(SEMICOLON)) return;
  for (let k = from; k < t; k++) store<u8>(<usize>k, flags(k) | DROPPED, FLAGS);
  if (index >= 0) {
    store<i32>(unit(index), start(from), UNIT_DOC_START);
    store<i32>(unit(index), end(t - 1), UNIT_DOC_END);
  }
}

function indentation(at: i32): i32 {
  let b = at;
  while (b > 0 && byte(b - 1) == 32) b--;
  if (b == 0 || (byte(b - 1) != 9 && byte(b - 1) != 12)) return at - b;
  while (b > 0 && (byte(b - 1) == 32 || byte(b - 1) == 9 || byte(b - 1) == 12)) b--;
  let column = 0;
  for (; b < at; b++) column = byte(b) == 32 ? column + 1 : byte(b) == 9 ? (column | 7) + 1 : 0;
  return column;
}

function lastLine(at: i32): i32 {
  let last = line(at);
  if ((flags(at) & MULTILINE) != 0) {
    const stop = end(at) - 1;
    for (let b = start(at); b < stop; b++) if (byte(b) == 10 || (byte(b) == 13 && byte(b + 1) != 10)) last++;
  }
  return last;
}
