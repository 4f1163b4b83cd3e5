/**
 * Shell: sh, bash, ksh, zsh.
 *
 * What a sheet cannot say in data is said in hooks: here-documents wait in `scanner.marks` for the end of their line; a
 * double-quoted string is text up to `$(`, whose commands are code like any other and may hold quotes, comments and
 * here-documents themselves; `${…}` is one token; a `)` that ends a pattern of `case` closes nothing.
 */
import { ROUND, type Scanner } from './scanner.ts';
import { hashOf, type LanguageSheet, textHash } from './sheet.ts';
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, STRING, UNTERMINATED, WORD } from './tokens.ts';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const APOSTROPHE = 39;
const DOLLAR = 36;
const BACKSLASH = 92;
const BACKTICK = 96;

/** Layout of `scanner.marks`: searches that found nothing, offset before which no `${` is tried again, documents to come. */
const FAILED = 0;
const TRIED = 1;
const WAITING = 2;
/** A here-document whose end is missing costs a search through the rest; real files have none. */
const MOST_FAILURES = 16;
/** `${…}` of more bytes than this is not taken as one token (the longest seen have a few hundred). */
const LONGEST_EXPANSION = 4096;
const DEEPEST_EXPANSION = 64;

function marks(scanner: Scanner): number[] {
  if (scanner.marks.length === 0) scanner.marks.push(0, -1);
  return scanner.marks;
}

function countLines(scanner: Scanner, from: number, to: number): void {
  const { bytes } = scanner;
  for (let i = from; i < to; i++) {
    if (bytes[i] === NEWLINE || (bytes[i] === RETURN && bytes[i + 1] !== NEWLINE)) scanner.line++;
  }
}

const nameByte = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  if ((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95) nameByte[c] = 1;
}
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const special = new Set([...'@*#?$!-'].map((c) => c.charCodeAt(0)));

/** What closes each nested construct of an expansion, innermost last. Reused; expansions are not read recursively. */
const closers = new Uint8Array(DEEPEST_EXPANSION);

/** One past the `}` of the `${` at `at`, or -1. `quoted` says that it stands in double quotes, where `'` is a letter. */
function expansionEnd(scanner: Scanner, at: number, quoted: boolean): number {
  const state = marks(scanner);
  if (at < state[TRIED]) return -1;
  const { bytes } = scanner;
  const limit = Math.min(scanner.end, at + LONGEST_EXPANSION);
  let depth = 1;
  closers[0] = 125;
  let pos = at + 2;
  while (pos < limit) {
    const c = bytes[pos];
    const closer = closers[depth - 1];
    if (c === BACKSLASH) {
      pos += 2;
      continue;
    }
    if (c === closer) {
      pos++;
      if (--depth === 0) return pos;
      continue;
    }
    let push = 0;
    if (closer !== BACKTICK) {
      const next = pos + 1 < limit ? bytes[pos + 1] : 0;
      if (c === DOLLAR && next === 123) push = 125;
      else if (c === DOLLAR && next === 40) push = 41;
      else if (c === QUOTE) push = QUOTE;
      else if (c === BACKTICK) push = BACKTICK;
      else if (c === 40 && closer === 41) push = 41;
      else if (c === APOSTROPHE && closer !== QUOTE && !(quoted && closer === 125)) {
        pos++;
        while (pos < limit && bytes[pos] !== APOSTROPHE) pos++;
      }
    }
    if (push !== 0) {
      if (depth === DEEPEST_EXPANSION) break;
      closers[depth++] = push;
      if (c === DOLLAR) pos++;
    }
    pos++;
  }
  state[TRIED] = Math.min(pos, limit);
  return -1;
}

/** One past the closing backtick, or -1. */
function backtickEnd(scanner: Scanner, at: number): number {
  const state = marks(scanner);
  if (at < state[TRIED]) return -1;
  const { bytes } = scanner;
  const limit = Math.min(scanner.end, at + LONGEST_EXPANSION);
  for (let pos = at + 1; pos < limit; pos++) {
    if (bytes[pos] === BACKSLASH) pos++;
    else if (bytes[pos] === BACKTICK) return pos + 1;
  }
  state[TRIED] = limit;
  return -1;
}

/** Reads the text of a double-quoted string up to its end or to a `$(`; what was read from `start` becomes a token. */
function text(scanner: Scanner, start: number, line: number): void {
  const { bytes, end } = scanner;
  let { pos } = scanner;
  while (pos < end) {
    const c = bytes[pos];
    if (c === QUOTE) {
      scanner.pos = pos + 1;
      scanner.emitText(STRING, 0, start, line);
      return;
    }
    if (c === NEWLINE || (c === RETURN && bytes[pos + 1] !== NEWLINE)) scanner.line++;
    if (c === BACKSLASH) {
      pos++;
      if (pos < end && (bytes[pos] === NEWLINE || (bytes[pos] === RETURN && bytes[pos + 1] !== NEWLINE)))
        scanner.line++;
    } else if (c === DOLLAR && pos + 1 < end) {
      if (bytes[pos + 1] === 40) {
        scanner.pos = pos;
        if (pos > start) scanner.emitText(STRING, 0, start, line);
        scanner.operator();
        scanner.open(ROUND, 1);
        return;
      }
      if (bytes[pos + 1] === 123) {
        const close = expansionEnd(scanner, pos, true);
        if (close > 0) {
          countLines(scanner, pos, close);
          pos = close;
          continue;
        }
      }
    } else if (c === BACKTICK) {
      const close = backtickEnd(scanner, pos);
      if (close > 0) {
        countLines(scanner, pos, close);
        pos = close;
        continue;
      }
    }
    pos++;
  }
  scanner.pos = end;
  if (end > start) scanner.emitText(STRING, UNTERMINATED, start, line);
}

function doubleQuoted(scanner: Scanner): boolean {
  const start = scanner.pos;
  scanner.pos++;
  text(scanner, start, scanner.line);
  return true;
}

/** Variables, `${…}`, `$'…'` and `$"…"`; the bracket after `$(` is left to the scanner. */
function dollar(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  const { line } = scanner;
  const next = start + 1 < end ? bytes[start + 1] : 0;
  let pos = start + 2;
  if (nameByte[next] === 1 && !isDigit(next)) {
    while (pos < end && nameByte[bytes[pos]] === 1) pos++;
  } else if (next === 123) {
    pos = expansionEnd(scanner, start, false);
    if (pos < 0) return false;
    countLines(scanner, start, pos);
    scanner.pos = pos;
    let name = start + 2;
    while (nameByte[bytes[name]] === 1) name++;
    scanner.emitText(name === pos - 1 ? IDENTIFIER : STRING, 0, start, line);
    return true;
  } else if (next === APOSTROPHE) {
    while (pos < end && bytes[pos] !== APOSTROPHE) pos += bytes[pos] === BACKSLASH ? 2 : 1;
    const closed = pos < end;
    scanner.pos = Math.min(end, pos + 1);
    countLines(scanner, start, scanner.pos);
    scanner.emitText(STRING, closed ? 0 : UNTERMINATED, start, line);
    return true;
  } else if (next === QUOTE) {
    scanner.pos = pos;
    text(scanner, start, line);
    return true;
  } else if (!isDigit(next) && !special.has(next)) return false;
  scanner.pos = pos;
  scanner.emitText(IDENTIFIER, 0, start, line);
  return true;
}

/** A comment begins a word; elsewhere `#` is a letter like others (`a#b`, `10#08`). */
function hashMark(scanner: Scanner): boolean {
  const before = scanner.pos > 0 ? scanner.bytes[scanner.pos - 1] : NEWLINE;
  // `(#` is a comment where a space follows, and a flag of zsh's patterns elsewhere.
  const begins =
    before <= 32 ||
    before === 59 ||
    before === 38 ||
    before === 124 ||
    before === BACKTICK ||
    ((before === 40 || before === 41) && scanner.bytes[scanner.pos + 1] <= 32);
  if (begins || scanner.out.count === 0) return false;
  scanner.operator();
  return true;
}

/** An escaped character is one token, so that `\(`, `\'` and `\#` mean nothing; a joined line is left to the scanner. */
function escaped(scanner: Scanner): boolean {
  const next = scanner.pos + 1 < scanner.end ? scanner.bytes[scanner.pos + 1] : NEWLINE;
  if (next === NEWLINE || next === RETURN) return false;
  const start = scanner.pos;
  scanner.pos += 2;
  scanner.emitText(WORD, 0, start, scanner.line);
  return true;
}

const PAREN = hashOf('(');
const CLOSE_PAREN = hashOf(')');
const SEMICOLON = hashOf(';');
const CASE = hashOf('case');
const IN = hashOf('in');
const nextPattern = new Set([';;', ';&', ';;&', ';|'].map(hashOf));
const noPattern = new Set(['then', 'do', 'done', 'fi', 'esac', 'else', 'elif', '&&'].map(hashOf));
/** Patterns longer than this are not looked through. */
const LONGEST_PATTERN = 96;

/** Whether the `)` here ends a pattern: between it and `in` or `;;` there is nothing but pattern. */
function endsPattern(scanner: Scanner): boolean {
  const { hash, flags, partner } = scanner.out;
  const lowest = Math.max(0, scanner.last - LONGEST_PATTERN);
  for (let i = scanner.last; i >= lowest; i--) {
    const h = hash[i];
    if (nextPattern.has(h)) return true;
    if (h === IN && (flags[i] & KEYWORD) !== 0) {
      const from = Math.max(0, i - 24);
      for (let j = i - 1; j >= from; j--) if (hash[j] === CASE) return true;
      return false;
    }
    if ((h === PAREN || h === CLOSE_PAREN) && partner[i] < 0) return false;
    if (h === SEMICOLON || noPattern.has(h)) return false;
  }
  return false;
}

function closeParenthesis(scanner: Scanner): boolean {
  if (!endsPattern(scanner)) return false;
  scanner.operator();
  return true;
}

/** Whether we are within `((` of the same line, where `<<` shifts. */
function inArithmetic(scanner: Scanner): boolean {
  const { hash, flags, partner, start } = scanner.out;
  const lowest = Math.max(1, scanner.last - 64);
  for (let i = scanner.last; i >= lowest; i--) {
    if (hash[i] === PAREN && partner[i] < 0 && hash[i - 1] === PAREN && start[i - 1] === start[i] - 1) return true;
    if ((flags[i] & FIRST_ON_LINE) !== 0) return false;
  }
  return false;
}

const delimiterEnds = new Set([...'\t\n\r ;&|()<>"\'`'].map((c) => c.charCodeAt(0)));

/** `<<EOF`, `<<-EOF`, `<<'EOF'`, `<<"EOF"`, `<<\EOF`: the document comes after the line's end. */
function lessThan(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  if (bytes[start + 1] !== 60 || bytes[start + 2] === 60 || start + 2 >= end) return false;
  let pos = start + 2;
  const dash = bytes[pos] === 45;
  if (dash) pos++;
  const operatorEnd = pos;
  while (pos < end && (bytes[pos] === 32 || bytes[pos] === 9)) pos++;
  const quote = bytes[pos];
  let from = pos;
  let to: number;
  if (quote === APOSTROPHE || quote === QUOTE) {
    from = pos + 1;
    to = from;
    while (to < end && bytes[to] !== quote && bytes[to] !== NEWLINE && bytes[to] !== RETURN) to++;
    if (to >= end || bytes[to] !== quote) return false;
    pos = to + 1;
  } else {
    if (quote === BACKSLASH) from++;
    to = from;
    while (to < end && !delimiterEnds.has(bytes[to])) to++;
    pos = to;
    if (to === from || isDigit(bytes[from]) || bytes[from] === 61 || bytes[from] === DOLLAR) return false;
  }
  if (inArithmetic(scanner)) return false;
  scanner.pos = operatorEnd;
  scanner.emitText(WORD, 0, start, scanner.line);
  const wordStart = from === to ? from - 1 : from;
  scanner.pos = pos;
  scanner.emit(IDENTIFIER, 0, wordStart, scanner.line, textHash(bytes, from, to));
  marks(scanner).push(from, to, dash ? 1 : 0);
  return true;
}

/** Steps over the line break and reads the documents announced on the line that it ends, one token each. */
function lineBreak(scanner: Scanner): boolean {
  scanner.newline(scanner.bytes[scanner.pos]);
  const { marks: state } = scanner;
  if (state.length <= WAITING) return true;
  for (let i = WAITING; i < state.length; i += 3) {
    if (state[FAILED] >= MOST_FAILURES) break;
    const close = documentEnd(scanner, state[i], state[i + 1], state[i + 2] === 1);
    if (close < 0) {
      state[FAILED]++;
      continue;
    }
    const start = scanner.pos;
    const { line } = scanner;
    countLines(scanner, start, close);
    scanner.pos = close;
    scanner.emitText(STRING, 0, start, line);
    // The break after the delimiter belongs to the document where another one follows.
    if (i + 3 < state.length && close < scanner.end) scanner.newline(scanner.bytes[close]);
  }
  state.length = WAITING;
  return true;
}

/** End of the line that consists of the delimiter `[from, to)` alone, or -1. */
function documentEnd(scanner: Scanner, from: number, to: number, dash: boolean): number {
  const { bytes, end } = scanner;
  const length = to - from;
  let pos = scanner.pos;
  while (pos < end) {
    let at = pos;
    if (dash) while (at < end && bytes[at] === 9) at++;
    let i = 0;
    while (i < length && at + i < end && bytes[at + i] === bytes[from + i]) i++;
    const after = at + length;
    if (i === length && (after >= end || bytes[after] === NEWLINE || bytes[after] === RETURN))
      return Math.min(after, end);
    while (pos < end && bytes[pos] !== NEWLINE) pos++;
    pos++;
  }
  return -1;
}

/**
 * Braces group commands only as words of their own; in `{1..9}`, `{}` and zsh's `%{…%}` they are letters.
 * `(){` and `f{` without a space are groups in practice.
 */
function openBrace(scanner: Scanner): boolean {
  const { bytes, pos } = scanner;
  const next = pos + 1 < scanner.end ? bytes[pos + 1] : NEWLINE;
  const before = pos > 0 ? bytes[pos - 1] : NEWLINE;
  if ((next <= 32 && before !== 37) || before === 41) return false;
  scanner.operator();
  return true;
}

const groupEnds = new Set([...'\t\n\r ;&|)<>}#`'].map((c) => c.charCodeAt(0)));

function closeBrace(scanner: Scanner): boolean {
  const { bytes, pos } = scanner;
  const next = pos + 1 < scanner.end ? bytes[pos + 1] : NEWLINE;
  const before = pos > 0 ? bytes[pos - 1] : NEWLINE;
  const alone = before <= 32 || before === 59 || before === 38;
  if (alone && groupEnds.has(next)) return false;
  scanner.operator();
  return true;
}

/** Square brackets pair with nothing that matters, and patterns such as `[^]]*` are not even balanced. */
function bracket(scanner: Scanner): boolean {
  scanner.operator();
  return true;
}

export const shell: LanguageSheet = {
  id: 'shell',
  title: 'Shell',
  family: 'shell',
  extensions: ['.sh', '.bash', '.zsh', '.ksh', '.dash', '.command', '.zsh-theme'],
  filenames: [
    ...['.bashrc', '.bash_profile', '.bash_login', '.bash_logout', '.bash_aliases', '.profile', '.envrc', 'PKGBUILD'],
    ...['.zshrc', '.zshenv', '.zprofile', '.zlogin', '.zlogout', '.kshrc'],
  ],
  interpreters: ['sh', 'bash', 'zsh', 'ksh', 'dash', 'ash', 'mksh', 'ksh93', 'rbash'],
  // Reserved words, and the builtins that stand for the statements of other languages; all other commands are names.
  keywords: (
    'if then elif else fi for while until do done case esac in function select time coproc return exit break continue ' +
    'shift export local declare typeset readonly unset set shopt setopt source eval exec trap test echo printf read cd ' +
    'let true false alias wait'
  ).split(' '),
  lineComments: ['#'],
  strings: [{ open: "'", multiline: true, escape: 'none' }],
  operators: [
    ...[
      '<<<',
      '<<-',
      ';;&',
      '&>>',
      '<<=',
      '>>=',
      '&&',
      '||',
      ';;',
      ';&',
      ';|',
      '<<',
      '>>',
      '>&',
      '<&',
      '<>',
      '>|',
      '&>',
    ],
    ...['[[', ']]', '==', '!=', '=~', '+=', '-=', '*=', '/=', '%=', '|=', '^=', '<=', '>=', '++', '--', '**', '|&'],
  ],
  hooks: {
    '\n': lineBreak,
    '\r': lineBreak,
    '"': doubleQuoted,
    $: dollar,
    '#': hashMark,
    '\\': escaped,
    '{': openBrace,
    '}': closeBrace,
    ')': closeParenthesis,
    '<': lessThan,
    '[': bracket,
    ']': bracket,
  },
  resumes: [(scanner) => text(scanner, scanner.pos, scanner.line)],
  units: 'shell',
};
