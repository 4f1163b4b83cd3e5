/**
 * The scanner in WebAssembly: what `Scanner` (../scanner.ts) says, statement by statement, on the same tables laid out in
 * memory. `Scanner` is the judge: tests compare the two token by token. What only functions can say (hooks, prefixes,
 * what follows a closed bracket) is called out for, and then goes by `Scanner` itself on the same arrays.
 *
 * Why twice: machine code of a module is made once for all threads and is quick from the first file on, where JavaScript
 * is interpreted for the first megabytes, in each thread anew (docs/performance.md, "Analysis").
 *
 * Before and after the bytes there are zeros, so looking a few bytes to either side needs no comparison.
 */
import {
  ALL_STRINGS, BEGIN, BLOCK_BYTES, BLOCK_CLOSE, BLOCK_COMMENTS, BLOCK_NESTED, BYTES, CALL_HOOK, CALL_NUMBER, CALL_PREFIX,
  CALL_RESUME, CASE_INSENSITIVE, COMMENT_BEFORE, COMMENT_COUNT, COMMENTS, COUNT, DEPTH, DIGIT_SEPARATORS, ENCLOSED_NOW, END,
  FIELDS, FLAGS, HASH, KEPT, KEYWORD_MASK, KEYWORDS, KIND, LAST_LINE, LINE, LINE_COMMENTS, LINE_TOKENS, LONGEST_PREFIX,
  MARKER_BYTES, NUMBERS, NUMBERS_HOOK, NUMBERS_PYTHON, OPEN_OF, OPERATOR_BYTES, OPERATOR_HASH, OPERATORS, PACKED, PARTNER, POS,
  POWERS, POWERS_MADE, PREFIX_BYTES, PREFIX_HOOK, PREFIX_INTERPOLATED, PREFIX_RAW, PREFIX_RULE, PREFIXES, SINGLE_HASH,
  STACK_RESUME, STACK_STRING, STACK_TOKEN, STACK_TYPE, START, STRING_BYTES, STRING_CLOSE, STRING_ESCAPE, STRING_INDEX,
  STRING_INTERPOLATION, STRING_MULTILINE, STRINGS, SUMS, TABLE, TAIL, TEXT_BITS, TEXT_LENGTH, TEXT_MASK, TOKEN_END,
  TOKEN_LINE, TOKEN_START, WASTED,
} from './memory';

export { boilerplate } from './boilerplate.as';
export { recognisePython } from './python.as';

/** Returns 1 when something was read; may move POS and all that `Scanner` may. */
@external('scanner', 'call')
declare function call(what: i32, argument: i32): i32;

// As in ../sheet.ts.
const SPACE = 1;
const NEWLINE = 2;
const LETTER = 3;
const DIGIT = 4;
const QUOTE = 5;
const OPEN = 6;
const CLOSE = 7;
const DOT = 8;
const MAYBE_COMMENT = 9;
const HOOK = 10;
const FNV_BASIS: i32 = 0x811c9dc5;
const FNV_PRIME: i32 = 0x01000193;

// As in ../tokens.ts.
const WORD = 0;
const IDENTIFIER = 1;
const NUMBER = 2;
const STRING = 3;
const KEYWORD = 1;
const DROPPED = 2;
const FIRST_ON_LINE = 4;
const MULTILINE = 8;
const UNTERMINATED = 16;

const EMBEDDED = 128;
const RESUME_STRING = 255;
const MAX_FSTRING_DEPTH = 64;

/** Flags that the last `skipString` has found. */
let found: i32 = 0;
/** How far the last `fstringEnd` has read. */
let reached: i32 = 0;

// @ts-ignore: decorator
@inline function at(pos: i32): i32 {
  return load<u8>(<usize>(BYTES + pos));
}

// @ts-ignore: decorator
@inline function finish(hash: i32): i32 {
  let h = <u32>hash;
  h = (h ^ (h >> 15)) * 0x2c1b3c6d;
  h = (h ^ (h >> 13)) * 0x297a2d39;
  return (h ^ (h >> 16)) & 0x3fffffff;
}

function textHash(start: i32, end: i32): i32 {
  let h = FNV_BASIS;
  for (let i = start; i < end; i++) h = (h ^ at(i)) * FNV_PRIME;
  return finish(h);
}

/** Whether the text that `text` points to stands at `pos`. */
// @ts-ignore: decorator
@inline function stands(text: usize, pos: i32, end: i32): bool {
  return (
    (load<i32>(<usize>(BYTES + pos)) & load<i32>(text, TEXT_MASK)) == load<i32>(text, TEXT_BITS) &&
    pos + load<i32>(text, TEXT_LENGTH) <= end
  );
}

// @ts-ignore: decorator
@inline function list(table: i32, kind: i32, byte: i32): usize {
  return load<i32>(<usize>(table + kind + (byte << 2)));
}

/** Appends a token that begins at `start` on `line`, ends at `end` on `endLine`. */
// @ts-ignore: decorator
@inline function emit(kind: i32, flags: i32, start: i32, end: i32, line: i32, endLine: i32, hash: i32): i32 {
  flags |= load<i32>(ENCLOSED_NOW);
  if (line != load<i32>(LAST_LINE)) flags |= FIRST_ON_LINE;
  if (endLine != line) flags |= MULTILINE;
  store<i32>(LAST_LINE, endLine);
  const i = load<i32>(COUNT);
  store<i32>(COUNT, i + 1);
  store<u8>(<usize>i, kind, KIND);
  store<u8>(<usize>i, flags, FLAGS);
  store<i32>(<usize>(i << 2), start, START);
  store<i32>(<usize>(i << 2), end, TOKEN_END);
  store<i32>(<usize>(i << 2), line, TOKEN_LINE);
  store<i32>(<usize>(i << 2), (kind << 30) | hash, HASH);
  store<i32>(<usize>(i << 2), -1, PARTNER);
  return i;
}

function emitText(kind: i32, flags: i32, start: i32, end: i32, line: i32): void {
  emit(kind, flags, start, end, line, load<i32>(LINE), textHash(start, end));
}

function emitComment(start: i32, end: i32, line: i32): void {
  const i = load<i32>(COMMENT_COUNT);
  const triple = <usize>(12 * i);
  store<i32>(triple, start, COMMENTS);
  store<i32>(triple, end, COMMENTS + 4);
  store<i32>(triple, line, COMMENTS + 8);
  store<i32>(<usize>(i << 2), load<i32>(COUNT), COMMENT_BEFORE);
  store<i32>(COMMENT_COUNT, i + 1);
}

/** Reads from POS to `end`; leaves POS there or, after a hook, beyond. */
export function run(end: i32): void {
  const table = load<i32>(TABLE);
  const tail = table + TAIL;
  let pos = load<i32>(POS);
  while (pos < end) {
    const c = at(pos);
    switch (<i32>load<u8>(<usize>(table + c))) {
      case SPACE: {
        // Indentation is a quarter of all bytes: eight at a time.
        const other = load<u64>(<usize>(BYTES + pos)) ^ 0x2020202020202020;
        pos = c != 32 ? pos + 1 : other == 0 ? min(pos + 8, end) : min(pos + <i32>(ctz(other) >> 3), end);
        break;
      }
      case NEWLINE:
        pos = newline(c, pos, load<i32>(END));
        break;
      case LETTER:
        pos = word(pos, load<i32>(END), table);
        break;
      case DIGIT:
        pos = number(pos, load<i32>(END), table);
        break;
      case DOT: {
        if (pos + 1 < load<i32>(END) && load<u8>(<usize>(table + at(pos + 1))) == DIGIT) {
          pos = number(pos, load<i32>(END), table);
        } else if (load<u8>(<usize>(tail + c)) == 1) pos = word(pos, load<i32>(END), table);
        else pos = operator(c, pos, load<i32>(END), table);
        break;
      }
      case OPEN: {
        const after = comment(c, pos, load<i32>(END), table);
        pos = after >= 0 ? after : open(c, pos);
        break;
      }
      case CLOSE:
        pos = close(c, pos, load<i32>(END), table);
        break;
      case QUOTE: {
        const after = quoted(c, pos, load<i32>(END), table);
        pos = after >= 0 ? after : operator(c, pos, load<i32>(END), table);
        break;
      }
      case MAYBE_COMMENT: {
        const after = comment(c, pos, load<i32>(END), table);
        pos = after >= 0 ? after : operator(c, pos, load<i32>(END), table);
        break;
      }
      case HOOK: {
        store<i32>(POS, pos);
        if (call(CALL_HOOK, c) != 0 && load<i32>(POS) > pos) {
          pos = load<i32>(POS);
          break;
        }
        pos = unhooked(c, pos, load<i32>(END), table);
        break;
      }
      default:
        pos = operator(c, pos, load<i32>(END), table);
    }
  }
  store<i32>(POS, min(pos, load<i32>(END)));
}

/** Reads what stands at a hook's byte when the hook has read nothing. */
function unhooked(c: i32, pos: i32, end: i32, table: i32): i32 {
  let after = list(table, STRINGS, c) != 0 ? quoted(c, pos, end, table) : -1;
  if (after < 0) after = comment(c, pos, end, table);
  if (after >= 0) return after;
  if (load<u8>(<usize>(table + TAIL + c)) == 1 && !(c >= 48 && c <= 57)) return word(pos, end, table);
  if (c == 40 || c == 91 || c == 123) return open(c, pos);
  if (c == 41 || c == 93 || c == 125) return close(c, pos, end, table);
  return operator(c, pos, end, table);
}

// @ts-ignore: decorator
@inline function newline(c: i32, pos: i32, end: i32): i32 {
  store<i32>(LINE, load<i32>(LINE) + 1);
  return c == 13 && pos + 1 < end && at(pos + 1) == 10 ? pos + 2 : pos + 1;
}

function word(start: i32, end: i32, table: i32): i32 {
  let pos = start;
  let h = FNV_BASIS;
  if (load<i32>(table, CASE_INSENSITIVE) != 0) {
    do {
      let c = at(pos++);
      if (c >= 65 && c <= 90) c += 32;
      h = (h ^ c) * FNV_PRIME;
    } while (pos < end && load<u8>(<usize>(table + at(pos)), TAIL) == 1);
  } else {
    do {
      h = (h ^ at(pos++)) * FNV_PRIME;
    } while (pos < end && load<u8>(<usize>(table + at(pos)), TAIL) == 1);
  }
  if (pos - start <= load<i32>(table, LONGEST_PREFIX) && pos < end && list(table, STRINGS, at(pos)) != 0) {
    const after = prefixed(start, pos, end, table);
    if (after >= 0) return after;
  }
  const hash = finish(h);
  const keywords = load<i32>(table, KEYWORDS);
  const mask = load<i32>(table, KEYWORD_MASK);
  let slot = hash & mask;
  let kind = IDENTIFIER;
  for (;;) {
    const k = load<i32>(<usize>(keywords + (slot << 2)));
    if (k == 0) break;
    if (k == hash) {
      kind = WORD;
      break;
    }
    slot = (slot + 1) & mask;
  }
  const line = load<i32>(LINE);
  emit(kind, kind == WORD ? KEYWORD : 0, start, pos, line, line, hash);
  return pos;
}

/** One past the literal whose prefix is at `start` and whose quote at `quote`; -1 when the prefix is none. */
function prefixed(start: i32, quote: i32, end: i32, table: i32): i32 {
  let letters = 0;
  for (let i = quote - 1; i >= start; i--) {
    let c = at(i);
    if (c >= 65 && c <= 90) c += 32;
    letters = (letters << 8) | c;
  }
  let prefix = load<i32>(table, PREFIXES);
  for (;;) {
    const p = load<i32>(prefix);
    if (p == 0) return -1;
    if (p == letters) break;
    prefix += PREFIX_BYTES;
  }
  const kind = load<i32>(prefix, PREFIX_RULE);
  if (kind >= PREFIX_HOOK) {
    store<i32>(TOKEN_START, start);
    store<i32>(POS, quote);
    return call(CALL_PREFIX, kind - PREFIX_HOOK) != 0 ? load<i32>(POS) : -1;
  }
  const rule = ruleAt(at(quote), quote, end, table);
  if (rule == 0) return -1;
  const line = load<i32>(LINE);
  let pos = quote + load<i32>(rule, TEXT_LENGTH);
  let flags = 0;
  if (kind == PREFIX_INTERPOLATED) {
    const closed = interpolatedEnd(quote, end, load<i32>(rule, TEXT_LENGTH) == 3);
    if (closed >= 0) {
      for (let i = quote; i < closed; i++) {
        const c = at(i);
        if (c == 10 || (c == 13 && at(i + 1) != 10)) store<i32>(LINE, load<i32>(LINE) + 1);
      }
      emitText(STRING, 0, start, closed, line);
      return closed;
    }
  }
  pos = skipString(rule, pos, end, kind == PREFIX_RAW ? 0 : load<i32>(rule, STRING_ESCAPE));
  flags = found;
  emitText(STRING, flags, start, pos, line);
  return pos;
}

/** The string rule that opens at `pos`, where `c` is; 0 for none. */
function ruleAt(c: i32, pos: i32, end: i32, table: i32): usize {
  let rule = list(table, STRINGS, c);
  if (rule == 0) return 0;
  while (load<i32>(rule, TEXT_LENGTH) != 0) {
    if (stands(rule, pos, end)) return rule;
    rule += STRING_BYTES;
  }
  return 0;
}

function quoted(c: i32, pos: i32, end: i32, table: i32): i32 {
  const rule = ruleAt(c, pos, end, table);
  if (rule == 0) return -1;
  return finishString(rule, pos + load<i32>(rule, TEXT_LENGTH), end, pos, load<i32>(LINE));
}

/** Reads on from `pos` to the end of a string, or to its next embedded expression, and emits what was read from `start`. */
function finishString(rule: usize, from: i32, end: i32, start: i32, line: i32): i32 {
  const pos = skipString(rule, from, end, load<i32>(rule, STRING_ESCAPE));
  const flags = found;
  if (pos > start) emitText(STRING, flags & ~EMBEDDED, start, pos, line);
  if ((flags & EMBEDDED) == 0) return pos;
  const width = load<i32>(rule + STRING_INTERPOLATION, TEXT_LENGTH);
  const bracket = at(pos + width - 1);
  return openWide(bracket, RESUME_STRING, load<i32>(rule, STRING_INDEX), pos, width);
}

function skipString(rule: usize, from: i32, end: i32, escaping: i32): i32 {
  const closing = rule + STRING_CLOSE;
  const width = load<i32>(closing, TEXT_LENGTH);
  const first = load<i32>(closing, TEXT_BITS) & 255;
  const interpolation = rule + STRING_INTERPOLATION;
  const embedded = load<i32>(interpolation, TEXT_LENGTH) == 0 ? -1 : load<i32>(interpolation, TEXT_BITS) & 255;
  const multiline = load<i32>(rule, STRING_MULTILINE);
  const closes = i8x16.splat(<i8>first);
  const embeds = i8x16.splat(<i8>(embedded < 0 ? first : embedded));
  const backslash = i8x16.splat(92);
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let pos = from;
  while (pos < end) {
    // Sixteen bytes at a time up to the next one that may mean something.
    const here = v128.load(<usize>(BYTES + pos));
    const marks = i8x16.bitmask(
      v128.or(
        v128.or(v128.or(i8x16.eq(here, closes), i8x16.eq(here, embeds)), i8x16.eq(here, backslash)),
        v128.or(i8x16.eq(here, feed), i8x16.eq(here, carriage)),
      ),
    );
    if (marks == 0) {
      pos += 16;
      continue;
    }
    pos += ctz(marks);
    if (pos >= end) break;
    const c = at(pos);
    if (c == first && stands(closing, pos, end)) {
      if (escaping == 2 && stands(closing, pos + width, end)) {
        pos += 2 * width;
        continue;
      }
      found = 0;
      return pos + width;
    }
    if (c == 92 && escaping == 1) {
      pos++;
      if (pos >= end) break;
      const next = at(pos);
      if (next == 10) store<i32>(LINE, load<i32>(LINE) + 1);
      else if (next == 13) {
        store<i32>(LINE, load<i32>(LINE) + 1);
        if (pos + 1 < end && at(pos + 1) == 10) pos++;
      }
      pos++;
      continue;
    }
    if (c == embedded && stands(interpolation, pos, end)) {
      found = EMBEDDED;
      return pos;
    }
    if (c == 10 || c == 13) {
      if (multiline == 0) {
        found = UNTERMINATED;
        return pos;
      }
      if (c == 13 && pos + 1 < end && at(pos + 1) == 10) pos++;
      store<i32>(LINE, load<i32>(LINE) + 1);
    }
    pos++;
  }
  found = UNTERMINATED;
  return end;
}

function number(start: i32, end: i32, table: i32): i32 {
  const how = load<i32>(table, NUMBERS);
  let pos: i32;
  if (how == NUMBERS_HOOK) {
    store<i32>(POS, start);
    call(CALL_NUMBER, 0);
    pos = load<i32>(POS);
  } else if (how == NUMBERS_PYTHON) pos = pythonNumber(start, end);
  else pos = numberOfC(start, end, table);
  if (pos <= start) pos = start + 1;
  emitText(NUMBER, 0, start, pos, load<i32>(LINE));
  return pos;
}

function numberOfC(start: i32, end: i32, table: i32): i32 {
  const hex = at(start) == 48 && start + 1 < end && (at(start + 1) | 32) == 120;
  let pos = start;
  let dot = false;
  while (pos < end) {
    const c = at(pos);
    if (c < 128 && load<u8>(<usize>(table + c), TAIL) == 1) {
      pos++;
      const exponent = hex ? (c | 32) == 112 : (c | 32) == 101;
      if (exponent && pos < end && (at(pos) == 43 || at(pos) == 45)) {
        if (pos + 1 < end && load<u8>(<usize>(table + at(pos + 1))) == DIGIT) pos++;
      }
    } else if (c == 46 && !dot) {
      const next = pos + 1 < end ? at(pos + 1) : 0;
      if (next == 46) break;
      if (load<u8>(<usize>(table + next)) == LETTER) {
        const after = pos + 2 < end ? at(pos + 2) : 0;
        const suffix = next | 32;
        const isSuffix = suffix == 100 || suffix == 101 || suffix == 102 || suffix == 106 || suffix == 108; // d e f j l
        if (!isSuffix || (load<u8>(<usize>(table + after)) == LETTER && after != 95)) break;
      }
      dot = true;
      pos++;
    } else if (
      c == 39 &&
      load<i32>(table, DIGIT_SEPARATORS) != 0 &&
      pos + 1 < end &&
      load<u8>(<usize>(table + at(pos + 1)), TAIL) == 1
    ) {
      pos++;
    } else break;
  }
  return pos;
}

function pythonNumber(start: i32, end: i32): i32 {
  let pos = start;
  const letter = at(pos) == 48 && pos + 2 < end ? at(pos + 1) | 32 : 0;
  const radix = letter == 120 ? 16 : letter == 111 ? 8 : letter == 98 ? 2 : 10;
  if (radix != 10 && isDigit(at(pos + 2) == 95 ? at(pos + 3) : at(pos + 2), radix)) {
    pos = digits(pos + 2, end, radix);
    return pos < end && (at(pos) | 32) == 108 ? pos + 1 : pos;
  }
  pos = digits(pos, end, 10);
  if (pos < end && at(pos) == 46) pos = digits(pos + 1, end, 10);
  if (pos < end && (at(pos) | 32) == 101) {
    const sign = at(pos + 1) == 43 || at(pos + 1) == 45 ? 1 : 0;
    if (pos + 1 + sign < end && isDigit(at(pos + 1 + sign), 10)) pos = digits(pos + 1 + sign, end, 10);
  }
  if (pos < end && ((at(pos) | 32) == 106 || (at(pos) | 32) == 108)) pos++;
  return pos;
}

function isDigit(c: i32, radix: i32): bool {
  if (radix == 16 && ((c >= 97 && c <= 102) || (c >= 65 && c <= 70))) return true;
  return c >= 48 && c <= 57 && c < 48 + radix;
}

function digits(from: i32, end: i32, radix: i32): i32 {
  let pos = from;
  while (pos < end && (isDigit(at(pos), radix) || (at(pos) == 95 && pos + 1 < end && isDigit(at(pos + 1), radix)))) pos++;
  return pos;
}

/** Where the line ends that `from` stands on, or `end`. */
function lineEnd(from: i32, end: i32): i32 {
  for (let pos = from; pos < end; pos += 16) {
    const here = v128.load(<usize>(BYTES + pos));
    const found = i8x16.bitmask(v128.or(i8x16.eq(here, i8x16.splat(10)), i8x16.eq(here, i8x16.splat(13))));
    if (found != 0) return min(pos + ctz(found), end);
  }
  return end;
}

/** One past the comment that begins at `pos`, where `c` is; -1 for none. */
function comment(c: i32, start: i32, end: i32, table: i32): i32 {
  let marker = list(table, LINE_COMMENTS, c);
  if (marker != 0) {
    while (load<i32>(marker, TEXT_LENGTH) != 0) {
      if (stands(marker, start, end)) {
        let pos = start + load<i32>(marker, TEXT_LENGTH);
        pos = lineEnd(pos, end);
        emitComment(start, pos, load<i32>(LINE));
        return pos;
      }
      marker += MARKER_BYTES;
    }
  }
  let block = list(table, BLOCK_COMMENTS, c);
  if (block == 0) return -1;
  while (load<i32>(block, TEXT_LENGTH) != 0) {
    if (stands(block, start, end)) return blockComment(block, start, end);
    block += BLOCK_BYTES;
  }
  return -1;
}

function blockComment(block: usize, start: i32, end: i32): i32 {
  const closing = block + BLOCK_CLOSE;
  const first = load<i32>(block, TEXT_BITS) & 255;
  const last = load<i32>(closing, TEXT_BITS) & 255;
  const nested = load<i32>(block, BLOCK_NESTED) != 0;
  const line = load<i32>(LINE);
  let lines = line;
  let pos = start + load<i32>(block, TEXT_LENGTH);
  let depth = 1;
  while (pos < end) {
    const d = at(pos);
    if (d == last && stands(closing, pos, end)) {
      pos += load<i32>(closing, TEXT_LENGTH);
      if (--depth == 0) break;
    } else if (nested && d == first && stands(block, pos, end)) {
      depth++;
      pos += load<i32>(block, TEXT_LENGTH);
    } else {
      if (d == 10 || (d == 13 && (pos + 1 >= end || at(pos + 1) != 10))) lines++;
      pos++;
    }
  }
  store<i32>(LINE, lines);
  emitComment(start, pos, line);
  return pos;
}

function operator(c: i32, start: i32, end: i32, table: i32): i32 {
  let text = list(table, OPERATORS, c);
  const line = load<i32>(LINE);
  if (text != 0) {
    for (;;) {
      const width = load<i32>(text, TEXT_LENGTH);
      if (width == 0) break;
      if (stands(text, start, end)) {
        emit(WORD, 0, start, start + width, line, line, load<i32>(text, OPERATOR_HASH));
        return start + width;
      }
      text += OPERATOR_BYTES;
    }
  }
  if (c == 92 && start + 1 < end && load<u8>(<usize>(table + at(start + 1))) == NEWLINE) {
    const pos = newline(at(start + 1), start + 1, end);
    store<i32>(LAST_LINE, load<i32>(LINE));
    return pos;
  }
  emit(WORD, 0, start, start + 1, line, line, load<i32>(<usize>(c << 2), SINGLE_HASH));
  return start + 1;
}

// @ts-ignore: decorator
@inline function open(c: i32, pos: i32): i32 {
  return openWide(c, 0, -1, pos, 1);
}

/** `c` is the bracket, the last of the `width` bytes at `start`. */
function openWide(c: i32, resume: i32, string: i32, start: i32, width: i32): i32 {
  const line = load<i32>(LINE);
  const hash = width == 1 ? load<i32>(<usize>(c << 2), SINGLE_HASH) : textHash(start, start + width);
  const token = emit(WORD, 0, start, start + width, line, line, hash);
  const type = c == 40 ? 0 : c == 91 ? 1 : 2;
  const d = load<i32>(DEPTH);
  store<i32>(DEPTH, d + 1);
  store<u8>(<usize>d, type, STACK_TYPE);
  store<u8>(<usize>d, resume, STACK_RESUME);
  store<i16>(<usize>(d << 1), string, STACK_STRING);
  store<i32>(<usize>(d << 2), token, STACK_TOKEN);
  store<i32>(<usize>(type << 2), load<i32>(<usize>(type << 2), OPEN_OF) + 1, OPEN_OF);
  return start + width;
}

function close(c: i32, start: i32, end: i32, table: i32): i32 {
  const pos = start + 1;
  const line = load<i32>(LINE);
  const token = emit(WORD, 0, start, pos, line, line, load<i32>(<usize>(c << 2), SINGLE_HASH));
  const type = c == 41 ? 0 : c == 93 ? 1 : 2;
  const still = load<i32>(<usize>(type << 2), OPEN_OF);
  if (still == 0) return pos;
  store<i32>(<usize>(type << 2), still - 1, OPEN_OF);
  let d = load<i32>(DEPTH) - 1;
  for (;;) {
    const other = <i32>load<u8>(<usize>d, STACK_TYPE);
    if (other == type) break;
    store<i32>(<usize>(other << 2), load<i32>(<usize>(other << 2), OPEN_OF) - 1, OPEN_OF);
    d--;
  }
  store<i32>(DEPTH, d);
  const opening = load<i32>(<usize>(d << 2), STACK_TOKEN);
  store<i32>(<usize>(opening << 2), token, PARTNER);
  store<i32>(<usize>(token << 2), opening, PARTNER);
  const resume = <i32>load<u8>(<usize>d, STACK_RESUME);
  if (resume == 0) return pos;
  if (resume == RESUME_STRING) {
    const rule = load<i32>(table, ALL_STRINGS) + STRING_BYTES * load<i16>(<usize>(d << 1), STACK_STRING);
    return finishString(rule, pos, end, pos, load<i32>(LINE));
  }
  store<i32>(POS, pos);
  call(CALL_RESUME, resume - 1);
  return load<i32>(POS);
}

function interpolatedEnd(quote: i32, end: i32, triple: bool): i32 {
  if (load<i32>(WASTED) > 4 * (load<i32>(END) - load<i32>(BEGIN))) return -1;
  reached = quote;
  const closed = fstringEnd(quote, end, triple, 0);
  if (closed < 0) store<i32>(WASTED, load<i32>(WASTED) + reached - quote);
  return closed;
}

function fail(pos: i32): i32 {
  if (pos > reached) reached = pos;
  return -1;
}

// @ts-ignore: decorator
@inline function inName(c: i32): bool {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c == 95 || c >= 128;
}

/** Python's f-strings; see `fstringEnd` in ../scanner.ts. */
function fstringEnd(quote: i32, end: i32, triple: bool, depth: i32): i32 {
  if (depth > MAX_FSTRING_DEPTH) return fail(quote);
  const q = at(quote);
  const width = triple ? 3 : 1;
  /** Stack of open fields: bracket depth within each, or -1 once in its format specification. */
  const stack = FIELDS + depth * (4 * MAX_FSTRING_DEPTH);
  let fields = 0;
  /** What the innermost one has on the stack. */
  let level = -1;
  let pos = quote + width;
  while (pos < end) {
    const c = at(pos);
    if (level < 0) {
      if (c == q && (!triple || (at(pos + 1) == q && at(pos + 2) == q && pos + 2 < end))) {
        return fields == 0 ? pos + width : fail(pos);
      }
      if (c == 92) pos += at(pos + 1) == 123 ? 1 : 2;
      else if (c == 123) {
        if (at(pos + 1) == 123 && fields == 0) pos += 2;
        else {
          if (fields >= MAX_FSTRING_DEPTH) return fail(pos);
          if (fields > 0) store<i32>(<usize>(stack + (fields << 2)), level);
          fields++;
          level = 0;
          pos++;
        }
      } else if (c == 125) {
        if (fields > 0) {
          fields--;
          level = fields > 0 ? load<i32>(<usize>(stack + (fields << 2))) : -1;
        }
        pos++;
      } else if ((c == 10 || c == 13) && !triple) return fail(pos);
      else pos++;
      continue;
    }
    if (c == 34 || c == 39) {
      const three = at(pos + 1) == c && at(pos + 2) == c && pos + 2 < end;
      let from = pos;
      while (from > pos - 3 && inName(at(from - 1))) from--;
      const one = from == pos - 1 || from == pos - 2 ? at(from) | 32 : 0;
      const two = from == pos - 2 ? at(from + 1) | 32 : 0;
      const formatted = one == 102 || one == 116 || (one == 114 && (two == 102 || two == 116));
      let closed = -1;
      let i = pos;
      if (formatted) closed = fstringEnd(pos, end, three, depth + 1);
      else {
        i = pos + (three ? 3 : 1);
        while (i < end) {
          const d = at(i);
          if (d == c && (!three || (at(i + 1) == c && at(i + 2) == c))) {
            closed = i + (three ? 3 : 1);
            break;
          }
          if (d == 92) i += 2;
          else if (!three && (d == 10 || d == 13)) break;
          else i++;
        }
      }
      if (closed < 0) return fail(i);
      pos = closed;
    } else if (c == 40 || c == 91 || c == 123) {
      level++;
      pos++;
    } else if (c == 41 || c == 93) {
      if (level > 0) level--;
      pos++;
    } else if (c == 125) {
      if (level > 0) level--;
      else {
        fields--;
        level = fields > 0 ? load<i32>(<usize>(stack + (fields << 2))) : -1;
      }
      pos++;
    } else if (c == 58 && level == 0) {
      level = -1;
      pos++;
    } else if (c == 35 && triple) {
      while (pos < end && at(pos) != 10) pos++;
    } else pos++;
  }
  return fail(end);
}

// As in ../../condense.ts.
const BASE: i32 = 0x2545f491;
const SCATTER: i32 = 0x2c1b3c6d;

/** `condense` of ../../condense.ts for a section of `lines` lines. */
export function pack(lines: i32): i32 {
  const count = load<i32>(COUNT);
  let n = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let current = 0;
  for (let i = 0; i < count; i++) {
    store<i32>(<usize>(i << 2), n, KEPT);
    if ((load<u8>(<usize>i, FLAGS) & DROPPED) != 0) continue;
    const t = load<i32>(<usize>(i << 2), HASH);
    const m = <u32>t >> 30 == 0 ? t : t & 0xc0000000;
    store<i32>(<usize>(n << 2), t, PACKED);
    const sums = <usize>(n << 4);
    store<i32>(sums, a, SUMS);
    store<i32>(sums, b, SUMS + 4);
    store<i32>(sums, c, SUMS + 8);
    store<i32>(sums, d, SUMS + 12);
    a = a * BASE + (t ^ (<u32>t >> 15)) * SCATTER;
    b = b * BASE + ((t * 0x9e3779b1) ^ (<u32>t >> 15));
    c = c * BASE + (m ^ (<u32>m >> 15)) * SCATTER;
    d = d * BASE + ((m * 0x9e3779b1) ^ (<u32>m >> 15));
    const until = load<i32>(<usize>(i << 2), TOKEN_LINE);
    for (; current < until; current++) store<i32>(<usize>(current << 2), n, LINE_TOKENS);
    n++;
  }
  store<i32>(<usize>(count << 2), n, KEPT);
  const sums = <usize>(n << 4);
  store<i32>(sums, a, SUMS);
  store<i32>(sums, b, SUMS + 4);
  store<i32>(sums, c, SUMS + 8);
  store<i32>(sums, d, SUMS + 12);
  for (; current < lines; current++) store<i32>(<usize>(current << 2), n, LINE_TOKENS);
  let made = load<i32>(POWERS_MADE);
  if (made == 0) {
    store<i32>(POWERS, 1);
    made = 1;
  }
  for (; made <= n; made++) store<i32>(<usize>(made << 2), load<i32>(<usize>(made << 2), POWERS - 4) * BASE, POWERS);
  store<i32>(POWERS_MADE, made);
  return n;
}

/**
 * Whether a generator may have signed in the first `lines` lines before `to`: the word "generated" in any case, or Bison's
 * name. A quick answer for sniffing, which reads headers line by line where it is yes.
 */
export function mentionsGenerator(to: i32, lines: i32): bool {
  const blank = i8x16.splat(32);
  for (let i = 0; i < to && lines > 0; i += 16) {
    const here = v128.load(<usize>(BYTES + i));
    lines -= popcnt(i8x16.bitmask(i8x16.eq(here, i8x16.splat(10))));
    const next = v128.load(<usize>(BYTES + i + 1));
    const g = v128.and(i8x16.eq(v128.or(here, blank), i8x16.splat(103)), i8x16.eq(v128.or(next, blank), i8x16.splat(101)));
    const b = v128.and(i8x16.eq(here, i8x16.splat(66)), i8x16.eq(next, i8x16.splat(105)));
    if (!v128.any_true(v128.or(g, b))) continue;
    for (let k = i; k < i + 16; k++) {
      // "generated" or "Bison": eight bytes from the second letter on in lower case, or four.
      const rest = load<u64>(<usize>(BYTES + k + 1));
      if ((at(k) | 32) == 103 && (rest | 0x2020202020202020) == 0x6465746172656e65) return true;
      if (at(k) == 66 && <u32>rest == 0x6e6f7369) return true;
    }
  }
  return false;
}
