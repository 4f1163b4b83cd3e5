/**
 * SQL of all dialects at once, with the Jinja of dbt in it.
 *
 * Jinja is lexed where it stands: `{{`, `{%` and their ends are tokens that pair with nothing, so that
 * `{% if full %} ( {% else %} ( {% endif %}` unbalances no more than it must; `{# #}` is a comment. Quoted names (`"a"`,
 * `` `a` ``, `[a]`) are the identifiers they name. Bodies between `$$` are lexed as SQL where they look like it, and are
 * one string where they are Python or JavaScript.
 */
import { CURLY, type Scanner } from './scanner.ts';
import { type Hook, hashOf, type LanguageSheet, textHash } from './sheet.ts';
import { IDENTIFIER, STRING, UNTERMINATED, WORD } from './tokens.ts';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const BRACE = 123;

/** Layout of `scanner.marks`. */
const FAILED = 0; // searches to the section's end that found nothing
const TRIED = 1; // no end of a Jinja expression before this offset
const DEPTH = 2; // of bodies between dollars
const BRANCHES = 3; // from here on: a 0 for each open `if` and `for` of Jinja, 1 in its `else`
/** Stands for a body between dollars, in which no branch around it ends. */
const BODY = 2;
const MOST_FAILURES = 16;
const DEEPEST_BODY = 4;
/** Jinja inside of a string is looked for on its line and no further than this. */
const LONGEST_EXPRESSION = 2048;

function marks(scanner: Scanner): number[] {
  if (scanner.marks.length === 0) scanner.marks.push(0, -1, 0);
  return scanner.marks;
}

const isBreak = (c: number): boolean => c === NEWLINE || c === RETURN;

function countLines(scanner: Scanner, from: number, to: number): void {
  const { bytes } = scanner;
  for (let i = from; i < to; i++) {
    if (bytes[i] === NEWLINE || (bytes[i] === RETURN && bytes[i + 1] !== NEWLINE)) scanner.line++;
  }
}

const EXPRESSION = hashOf('{{');
const EXPRESSION_END = hashOf('}}');
const STATEMENT = hashOf('{%');

/** One past the end of the Jinja that begins at `at` inside of a string, or -1. */
function jinjaEnd(scanner: Scanner, at: number): number {
  const state = marks(scanner);
  if (at < state[TRIED]) return -1;
  const { bytes } = scanner;
  const close = bytes[at + 1] === BRACE ? 125 : PERCENT;
  const limit = Math.min(scanner.end, at + LONGEST_EXPRESSION) - 1;
  let pos = at + 2;
  while (pos < limit && !isBreak(bytes[pos])) {
    if (bytes[pos] === close && bytes[pos + 1] === 125) return pos + 2;
    pos++;
  }
  state[TRIED] = pos;
  return -1;
}

const beginsJinja = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === BRACE && (bytes[at + 1] === BRACE || bytes[at + 1] === PERCENT);

/**
 * After a backslash and an apostrophe these mean that the apostrophe closes (`'C:\'`), or that it is written twice as in
 * SQL within SQL; letters mean that it does neither (`'it\'s'`). MySQL's `'\''` is told by where the backslash stands.
 */
const closesBefore = new Uint8Array(256);
for (const c of "\t\n\r ,);|]}=:+'") closesBefore[c.charCodeAt(0)] = 1;

function escapes(bytes: Uint8Array, at: number, quote: number): boolean {
  const next = at + 2 < bytes.length ? bytes[at + 2] : NEWLINE;
  return closesBefore[next] === 0 || (next === APOSTROPHE && at === quote + 1);
}

/** Reads the string whose apostrophe is at `quote` and emits it from `start`. */
function readString(scanner: Scanner, start: number, quote: number, backslash: boolean): void {
  const { bytes, end, line } = scanner;
  const delimiter = bytes[quote];
  let pos = quote + 1;
  let flags = UNTERMINATED;
  let firstBreak = -1;
  while (pos < end) {
    const c = bytes[pos];
    if (c === delimiter) {
      if (bytes[pos + 1] === delimiter && pos + 1 < end) {
        pos += 2;
        continue;
      }
      pos++;
      flags = 0;
      break;
    }
    if (c === BACKSLASH && pos + 1 < end) {
      const next = bytes[pos + 1];
      if (next === BACKSLASH || (next === delimiter && (backslash || escapes(bytes, pos, quote)))) {
        pos += 2;
        continue;
      }
    } else if (c === BRACE && beginsJinja(bytes, pos)) {
      const close = jinjaEnd(scanner, pos);
      if (close > 0) {
        pos = close;
        continue;
      }
    } else if (firstBreak < 0 && isBreak(c)) firstBreak = pos;
    pos++;
  }
  if (pos > end) pos = end;
  const state = marks(scanner);
  if (flags !== 0 && firstBreak >= 0 && state[FAILED] < MOST_FAILURES) {
    // A lone apostrophe must not swallow the rest of the file.
    state[FAILED]++;
    pos = firstBreak;
  }
  countLines(scanner, start, pos);
  scanner.pos = pos;
  scanner.emitText(STRING, flags, start, line);
}

function string(scanner: Scanner): boolean {
  readString(scanner, scanner.pos, scanner.pos, false);
  return true;
}

/** `E'…'` and the raw strings of BigQuery and Spark: a backslash keeps a quote from closing. */
const escapedString: Hook = (scanner) => {
  readString(scanner, scanner.tokenStart, scanner.pos, true);
  return true;
};

/** `N'…'`, `B'…'`, `X'…'`. */
const markedString: Hook = (scanner) => {
  if (scanner.bytes[scanner.pos] !== APOSTROPHE) return false;
  readString(scanner, scanner.tokenStart, scanner.pos, false);
  return true;
};

/** Names in double quotes or backticks; strings of BigQuery and MySQL look the same and count as names, too. */
function quotedName(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  const quote = bytes[start];
  if (quote === QUOTE && bytes[start + 1] === QUOTE && bytes[start + 2] === QUOTE && longString(scanner)) return true;
  let pos = start + 1;
  while (pos < end && !isBreak(bytes[pos])) {
    const c = bytes[pos];
    if (c === quote) {
      if (bytes[pos + 1] === quote && pos + 1 < end) {
        pos += 2;
        continue;
      }
      scanner.pos = pos + 1;
      scanner.emit(IDENTIFIER, 0, start, scanner.line, textHash(bytes, start + 1, pos, true));
      return true;
    }
    if (c === BACKSLASH && pos + 1 < end && !isBreak(bytes[pos + 1])) pos++;
    else if (c === BRACE && beginsJinja(bytes, pos)) {
      const close = jinjaEnd(scanner, pos);
      if (close > 0) {
        pos = close;
        continue;
      }
    }
    pos++;
  }
  scanner.operator();
  return true;
}

/** BigQuery's """…""". */
function longString(scanner: Scanner): boolean {
  const { bytes, end, line } = scanner;
  const start = scanner.pos;
  const state = marks(scanner);
  if (state[FAILED] >= MOST_FAILURES) return false;
  for (let pos = start + 3; pos + 2 < end; pos++) {
    if (bytes[pos] === BACKSLASH) pos++;
    else if (bytes[pos] === QUOTE && bytes[pos + 1] === QUOTE && bytes[pos + 2] === QUOTE) {
      countLines(scanner, start, pos);
      scanner.pos = pos + 3;
      scanner.emitText(STRING, 0, start, line);
      return true;
    }
  }
  state[FAILED]++;
  return false;
}

const inName = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  if ((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 128) inName[c] = 1;
}
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** `[Order Details]` is a name; `prices[1]` and `[1, 2]` are not. */
function bracketedName(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  if (start > 0 && (inName[bytes[start - 1]] === 1 || bytes[start - 1] === 93 || bytes[start - 1] === 41)) return false;
  const limit = Math.min(end, start + 130); // SQL Server's names have at most 128 letters
  let pos = start + 1;
  if (pos >= limit || inName[bytes[pos]] === 0 || isDigit(bytes[pos])) return false;
  while (pos < limit && (inName[bytes[pos]] === 1 || bytes[pos] === 32 || bytes[pos] === 45 || bytes[pos] === DOLLAR))
    pos++;
  if (pos >= limit || bytes[pos] !== 93) return false;
  scanner.pos = pos + 1;
  scanner.emit(IDENTIFIER, 0, start, scanner.line, textHash(bytes, start + 1, pos, true));
  return true;
}

/** The words that bodies in SQL begin with, whichever procedural dialect. */
const bodyWord =
  /^(?:<<|(?:begin|declare|select|insert|with|update|delete|create|merge|call|return|alter|drop|if|perform|values|truncate|let|execute|raise)\b)/i;

/** Whether `[from, to)` is SQL by its first word behind comments. */
function looksLikeSql(bytes: Uint8Array, from: number, to: number): boolean {
  const limit = Math.min(to, from + 1024);
  let pos = from;
  while (pos < limit) {
    const c = bytes[pos];
    if (c <= 32) pos++;
    else if (c === 45 && bytes[pos + 1] === 45) while (pos < limit && !isBreak(bytes[pos])) pos++;
    else if (c === 47 && bytes[pos + 1] === 42) {
      pos += 2;
      while (pos < limit && !(bytes[pos] === 42 && bytes[pos + 1] === 47)) pos++;
      pos += 2;
    } else break;
  }
  if (pos >= limit) return false;
  return bodyWord.test(String.fromCharCode(...bytes.subarray(pos, Math.min(to, pos + 12))));
}

/** `$$ … $$` and `$tag$ … $tag$`. */
function dollar(scanner: Scanner): boolean {
  const { bytes, end, line } = scanner;
  const start = scanner.pos;
  let pos = start + 1;
  if (pos < end && !isDigit(bytes[pos])) while (pos < end && pos < start + 64 && inName[bytes[pos]] === 1) pos++;
  if (pos >= end || bytes[pos] !== DOLLAR) return false;
  const width = pos + 1 - start;
  const body = pos + 1;
  const state = marks(scanner);
  if (state[FAILED] >= MOST_FAILURES) return false;
  let close = -1;
  for (let i = body; i + width <= end && close < 0; i++) {
    if (bytes[i] !== DOLLAR) continue;
    let k = 1;
    while (k < width && bytes[i + k] === bytes[start + k]) k++;
    if (k === width) close = i;
  }
  if (close < 0) {
    state[FAILED]++;
    return false;
  }
  if (state[DEPTH] >= DEEPEST_BODY || !looksLikeSql(bytes, body, close)) {
    countLines(scanner, start, close);
    scanner.pos = close + width;
    scanner.emitText(STRING, 0, start, line);
    return true;
  }
  scanner.pos = body;
  const opening = scanner.emitText(WORD, 0, start, line);
  state[DEPTH]++;
  scanner.enclose();
  const open = state.push(BODY);
  scanner.runTo(close);
  while (state.length > open) endBranch(scanner, state);
  state.pop();
  scanner.release();
  state[DEPTH]--;
  scanner.pos = close + width;
  const closing = scanner.emitText(WORD, 0, close, scanner.line);
  scanner.out.partner[opening] = closing;
  scanner.out.partner[closing] = opening;
  return true;
}

/**
 * Keeps brackets balanced over `{% if full %} ( {% else %} ( {% endif %}`: the first branch counts for those around it, in
 * the others brackets match among themselves.
 */
function branch(scanner: Scanner): void {
  const { bytes, end } = scanner;
  let { pos } = scanner;
  while (pos < end && bytes[pos] <= 32) pos++;
  let word = '';
  while (pos < end && word.length < 8 && inName[bytes[pos]] === 1) word += String.fromCharCode(bytes[pos++]);
  const state = marks(scanner);
  const top = state.length - 1;
  if (word === 'if' || word === 'for') state.push(0);
  else if (top < BRANCHES || state[top] === BODY) return;
  else if (word === 'else' || word === 'elif') {
    if (state[top] === 1) scanner.release();
    scanner.enclose();
    state[top] = 1;
  } else if (word === 'endif' || word === 'endfor') endBranch(scanner, state);
}

function endBranch(scanner: Scanner, state: number[]): void {
  if (state.pop() === 1) scanner.release();
}

/** Jinja's delimiters; whether they eat white space (`{%-`) is layout and no part of the token's identity. */
function openBrace(scanner: Scanner): boolean {
  const { bytes, pos } = scanner;
  if (!beginsJinja(bytes, pos) || pos + 1 >= scanner.end) return false;
  const hash = bytes[pos + 1] === BRACE ? EXPRESSION : STATEMENT;
  scanner.pos = pos + 2 < scanner.end && (bytes[pos + 2] === 45 || bytes[pos + 2] === 43) ? pos + 3 : pos + 2;
  scanner.emit(WORD, 0, pos, scanner.line, hash);
  if (hash === STATEMENT) branch(scanner);
  return true;
}

function closeBrace(scanner: Scanner): boolean {
  const { bytes, pos } = scanner;
  if (bytes[pos + 1] !== 125 || pos + 1 >= scanner.end || scanner.innermost === CURLY) return false;
  scanner.pos = pos + 2;
  scanner.emit(WORD, 0, pos, scanner.line, EXPRESSION_END);
  return true;
}

export const sql: LanguageSheet = {
  id: 'sql',
  title: 'SQL',
  family: 'sql',
  extensions: ['.sql', '.ddl', '.pgsql', '.psql', '.plsql', '.hql', '.bteq', '.pks', '.pkb'],
  caseInsensitive: true,
  // Words with a meaning of their own in most dialects, and those of Jinja; types and functions are names like any other.
  keywords: (
    'select from where group by having order limit offset fetch top distinct all as on using join inner left right full ' +
    'outer cross natural lateral union intersect except minus with recursive insert into values update set delete merge ' +
    'matched when then else end case create replace alter drop truncate table view materialized index schema database ' +
    'function procedure trigger sequence type temp temporary external transient if not exists and or in is null like ' +
    'ilike rlike between any some asc desc nulls first last over partition rows range unbounded preceding following ' +
    'current row qualify window primary key foreign references unique default check constraint add column rename to ' +
    'grant revoke commit rollback begin transaction declare return returns language call execute exec loop while for do ' +
    'exit continue raise exception elsif elseif go use copy explain analyze true false cast pivot unpivot tablesample ' +
    'interval returning conflict nothing only ' +
    'macro endmacro endif elif endfor endset endcall ref source config var materialization endmaterialization ' +
    'test endtest snapshot endsnapshot filter endfilter raw endraw'
  ).split(' '),
  identifierBytes: '@#',
  identifierTailBytes: '$',
  lineComments: ['--'],
  blockComments: [
    { open: '/*', close: '*/' },
    { open: '{#', close: '#}' },
  ],
  strings: [{ open: "'", multiline: true, escape: 'doubled' }, { open: '"' }],
  stringPrefixes: {
    e: escapedString,
    r: escapedString,
    b: escapedString,
    rb: escapedString,
    br: escapedString,
    n: markedString,
    x: markedString,
    q: markedString,
  },
  operators: [
    ...[
      '-%}',
      '-}}',
      '+%}',
      '%}',
      '->>',
      '#>>',
      '<=>',
      '::',
      ':=',
      '=>',
      '->',
      '||',
      '<>',
      '!=',
      '<=',
      '>=',
      '==',
      '&&',
    ],
    ...['<<', '>>', '@>', '<@', '~*', '!~', '**', '|/', '?|', '?&'],
  ],
  hooks: {
    "'": string,
    '"': quotedName,
    '`': quotedName,
    '[': bracketedName,
    $: dollar,
    '{': openBrace,
    '}': closeBrace,
  },
  units: 'sql',
};
