/**
 * Boilerplate by its tokens alone, in WebAssembly: what ../../units/boilerplate.ts says, function by function, except for
 * what hangs on names and paths. That file is the judge and has the reasons.
 */
import {
  BODY_AT, BODY_KINDS, BODY_WORDS, BOILERPLATE_ACCESSOR, BOILERPLATE_CONSTRUCTOR, BOILERPLATE_DELEGATION,
  BOILERPLATE_IF_CONSTRUCTOR, BOILERPLATE_STUB, BOILERPLATE_WORDS, FLAGS, HASH, KIND, LONGEST_BOILERPLATE, PARTNER, TOKEN_LINE,
} from './memory';

const WORD = 0;
const IDENTIFIER = 1;
const NUMBER = 2;
const STRING = 3;
const DROPPED = 2;
const TEXT = 0x3fffffff;
const BODY = 24;

// @ts-ignore: decorator
@inline function known(index: i32): i32 {
  return load<i32>(BOILERPLATE_WORDS + <usize>(index << 2));
}
// In the order of BOILERPLATE_TEXTS in kernel-scanner.ts.
const PASS = 0;
const RAISE = 1;
const THROW = 2;
const NEW = 3;
const RETURN = 4;
const AWAIT = 5;
const SUPER = 6;
const DEL = 7;
const IF = 8;
const DOT = 9;
const ARROW = 10;
const OPTIONAL_DOT = 11;
const COLON = 12;
const COMMA = 13;
const ASSIGN = 14;
const NOT_EQUAL = 15;
const SEMICOLON = 16;
const STAR = 17;
const STARS = 18;
const SPREAD = 19; // and Python's ellipsis
const OPEN_ROUND = 20;
const CLOSE_ROUND = 21;
const OPEN_SQUARE = 22;
const CLOSE_SQUARE = 23;
const OPEN_CURLY = 24;
const CLOSE_CURLY = 25;
const NONE_FROM = 26;
const CONSTANT_FROM = 34;
const NOT_IMPLEMENTED_FROM = 40;
const SELF_FROM = 45;
const SELF_TO = 48;

function among(w: i32, from: i32, to: i32): bool {
  for (let i = from; i < to; i++) if (known(i) == w) return true;
  return false;
}
function isNone(w: i32): bool { return among(w, NONE_FROM, CONSTANT_FROM); }
function isConstantWord(w: i32): bool { return among(w, CONSTANT_FROM, NOT_IMPLEMENTED_FROM); }
function isSelf(w: i32): bool { return among(w, SELF_FROM, SELF_TO); }

// @ts-ignore: decorator
@inline function word(i: i32): i32 { return load<i32>(<usize>(i << 2), BODY_WORDS); }
// @ts-ignore: decorator
@inline function kind(i: i32): i32 { return load<u8>(<usize>i, BODY_KINDS); }
// @ts-ignore: decorator
@inline function lineAt(i: i32): i32 {
  return load<i32>(<usize>(load<i32>(<usize>(i << 2), BODY_AT) << 2), TOKEN_LINE);
}
// @ts-ignore: decorator
@inline function text(i: i32): i32 { return load<i32>(<usize>(i << 2), HASH) & TEXT; }
// @ts-ignore: decorator
@inline function tokenKind(i: i32): i32 { return load<u8>(<usize>i, KIND); }

/** First token of the unit, and of its body. */
let first: i32 = 0;
let body: i32 = 0;

/** BOILERPLATE_…, or 0 for an ordinary unit. `end - from` must be LONGEST_BOILERPLATE at most. */
export function boilerplate(isClass: bool, from: i32, bodyAt: i32, end: i32, isPython: bool, isC: bool): i32 {
  first = from;
  body = bodyAt;
  let n = 0;
  for (let i = body; i < end; i++) {
    if ((load<u8>(<usize>i, FLAGS) & DROPPED) != 0) continue;
    store<i32>(<usize>(n << 2), text(i), BODY_WORDS);
    store<u8>(<usize>n, tokenKind(i), BODY_KINDS);
    store<i32>(<usize>(n << 2), i, BODY_AT);
    n++;
  }
  for (let i = n; i < LONGEST_BOILERPLATE + 8; i++) {
    store<i32>(<usize>(i << 2), 0, BODY_WORDS);
    store<u8>(<usize>i, 0, BODY_KINDS);
  }
  let start = 0;
  if (n >= 2 && word(0) == known(OPEN_CURLY) && word(n - 1) == known(CLOSE_CURLY)) {
    start = 1;
    n--;
  }
  while (n > start && word(n - 1) == known(SEMICOLON)) n--;
  if (isClass) {
    if (!isPython && parameters() < body) return 0;
    return isStub(start, n) ? BOILERPLATE_STUB : 0;
  }
  if (n == start && isC) return initialisers();
  if (isStub(start, n)) return BOILERPLATE_STUB;
  if (n - start <= BODY) {
    if (isAccessor(start, n)) return BOILERPLATE_ACCESSOR;
    if (isDelegation(start, n)) return BOILERPLATE_DELEGATION;
  }
  return keepsParameters(isPython, start, n) ? BOILERPLATE_IF_CONSTRUCTOR : 0;
}

function isStub(from: i32, to: i32): bool {
  const n = to - from;
  if (n == 0) return true;
  const w = word(from);
  if (n == 1) return w == known(PASS) || w == known(SPREAD) || w == known(RETURN) || isNone(w);
  if (w == known(RETURN)) return n == 2 && isNone(word(from + 1));
  if (w != known(RAISE) && w != known(THROW)) return false;
  const name = word(from + 1) == known(NEW) ? from + 2 : from + 1;
  if (name >= to || !among(word(name), NOT_IMPLEMENTED_FROM, SELF_FROM)) return false;
  return name + 1 == to || (word(name + 1) == known(OPEN_ROUND) && closes(name + 1, to) == to - 1);
}

function isAccessor(from: i32, to: i32): bool {
  const w = word(from);
  if (w == known(RETURN)) {
    if (to - from == 2 && isParameter(word(from + 1))) return false;
    return isPlace(from + 1, to) || isConstant(from + 1, to);
  }
  if (w == known(DEL)) return isPlace(from + 1, to);
  if (w == known(IF)) {
    let i = from + 1;
    if (word(i) == known(OPEN_ROUND)) return false;
    if (
      kind(i) != IDENTIFIER ||
      word(i + 1) != known(NOT_EQUAL) ||
      !isNone(word(i + 2)) ||
      word(i + 3) != known(OPEN_CURLY)
    )
      return false;
    const receiver = word(i);
    i += 4;
    const close = closes(i - 1, to);
    if (close < 0 || word(i) != known(RETURN) || word(i + 1) != receiver || !isPlace(i + 1, close)) return false;
    return close + 1 < to && word(close + 1) == known(RETURN) && to - close <= 6;
  }
  let equals = -1;
  for (let i = from; i < to; i++) {
    if (word(i) == known(ASSIGN)) {
      equals = i;
      break;
    }
  }
  if (equals > from) {
    if (!isSelf(w) || !isPlace(from, equals)) return false;
    let end = to;
    if (end - 2 > equals && word(end - 2) == known(RETURN) && isSelf(word(end - 1))) end -= 2;
    while (end > equals && word(end - 1) == known(SEMICOLON)) end--;
    return end == equals + 2 && isParameter(word(equals + 1));
  }
  return to - from <= 5 && kind(from) != NUMBER && kind(from) != STRING && isPlace(from, to);
}

function isPlace(from: i32, to: i32): bool {
  let i = from;
  if (i >= to || !(kind(i) == IDENTIFIER || isSelf(word(i)))) return false;
  i++;
  while (i < to) {
    const w = word(i);
    if (w == known(DOT) || w == known(ARROW) || w == known(OPTIONAL_DOT)) {
      if (i + 1 >= to || kind(i + 1) == NUMBER || kind(i + 1) == STRING) return false;
      i += 2;
    } else if (w == known(OPEN_SQUARE) && i + 2 < to && word(i + 2) == known(CLOSE_SQUARE) && kind(i + 1) != WORD) {
      i += 3;
    } else return false;
  }
  return true;
}

function isConstant(from: i32, to: i32): bool {
  if (to - from == 1) return kind(from) == NUMBER || kind(from) == STRING || isConstantWord(word(from));
  if (to - from != 2) return false;
  const a = word(from);
  const b = word(from + 1);
  return (
    (a == known(OPEN_SQUARE) && b == known(CLOSE_SQUARE)) ||
    (a == known(OPEN_CURLY) && b == known(CLOSE_CURLY)) ||
    (a == known(OPEN_ROUND) && b == known(CLOSE_ROUND))
  );
}

function isDelegation(from: i32, to: i32): bool {
  let i = from;
  if (word(i) == known(RETURN)) i++;
  if (word(i) == known(AWAIT)) i++;
  return inheritedCall(i, to, true) == to && hasPlainDefaults();
}

function hasPlainDefaults(): bool {
  for (let i = first; i + 1 < body; i++) {
    if (text(i) != known(ASSIGN) || tokenKind(i) != WORD) continue;
    const value = text(i + 1);
    if (!isNone(value) && !isConstantWord(value) && tokenKind(i + 1) != NUMBER) return false;
  }
  return true;
}

function inheritedCall(at: i32, to: i32, own: bool): i32 {
  let i = at;
  if (i >= to || word(i) != known(SUPER)) return -1;
  i++;
  if (word(i) == known(OPEN_ROUND)) {
    const close = closes(i, to);
    if (close < 0) return -1;
    if (close + 1 >= to || word(close + 1) != known(DOT)) return plainArguments(i, close, own) ? close + 1 : -1;
    i = close + 1;
  }
  if (i + 2 >= to || word(i) != known(DOT) || word(i + 2) != known(OPEN_ROUND)) return -1;
  if (own && !namedAs(word(i + 1))) return -1;
  const close = closes(i + 2, to);
  return close >= 0 && plainArguments(i + 2, close, own) ? close + 1 : -1;
}

function plainArguments(open: i32, close: i32, own: bool): bool {
  for (let j = open + 1; j < close; j++) {
    const w = word(j);
    if (kind(j) == IDENTIFIER) {
      if (own && word(j + 1) != known(ASSIGN) && !isParameter(w)) return false;
    } else if (
      w != known(COMMA) &&
      w != known(ASSIGN) &&
      w != known(STAR) &&
      w != known(STARS) &&
      w != known(SPREAD) &&
      !isSelf(w)
    ) {
      if (own || (kind(j) == WORD && !isConstantWord(w) && !isNone(w))) return false;
    }
  }
  return true;
}

function keepsParameters(isPython: bool, from: i32, to: i32): bool {
  if (to - from < 5) return false;
  let i = from;
  let kept = 0;
  while (i < to) {
    const start = i;
    if (word(i) == known(SUPER)) {
      i = inheritedCall(i, to, false);
      if (i < 0) return false;
    } else {
      if (!isSelf(word(i))) return false;
      const dot = word(i + 1);
      if ((dot != known(DOT) && dot != known(ARROW)) || i + 4 >= to || word(i + 3) != known(ASSIGN)) return false;
      if (kind(i + 4) != IDENTIFIER || !isParameter(word(i + 4))) return false;
      i += 5;
      kept++;
    }
    if (i < to && word(i) == known(SEMICOLON)) i++;
    else if (i < to && isPython && lineAt(i) == lineAt(start)) return false;
  }
  return kept > 0;
}

function closes(open: i32, to: i32): i32 {
  const up = word(open);
  const down =
    up == known(OPEN_ROUND) ? known(CLOSE_ROUND) : up == known(OPEN_CURLY) ? known(CLOSE_CURLY) : known(CLOSE_SQUARE);
  let depth = 0;
  for (let i = open; i < to; i++) {
    if (word(i) == up) depth++;
    else if (word(i) == down && --depth == 0) return i;
  }
  return -1;
}

function parameters(): i32 {
  let i = first;
  while (i < body && text(i) != known(OPEN_ROUND)) i++;
  return i;
}

function isParameter(name: i32): bool {
  for (let i = parameters(); i < body; i++) if (text(i) == name && tokenKind(i) == IDENTIFIER) return true;
  return false;
}

function initialisers(): i32 {
  const open = parameters();
  const partner = load<i32>(<usize>(open << 2), PARTNER);
  let i = open < body && partner > open ? partner + 1 : body;
  while (i < body && text(i) != known(COLON)) i++;
  if (i >= body) return BOILERPLATE_STUB;
  for (i++; i < body; i += 5) {
    const bracket = text(i + 1);
    if (bracket != known(OPEN_ROUND) && bracket != known(OPEN_CURLY)) return 0;
    if (load<i32>(<usize>((i + 1) << 2), PARTNER) != i + 3 || !isParameter(text(i + 2))) return 0;
  }
  return BOILERPLATE_CONSTRUCTOR;
}

function namedAs(name: i32): bool {
  for (let i = first; i < body; i++) {
    const w = text(i);
    if (w == name) return true;
    if (w == known(OPEN_ROUND)) return false;
  }
  return false;
}
