/**
 * C and C++, CUDA included. Their headers share `.h` and their functions travel between them, so they are one family and
 * have one list of keywords; that a C program may call a variable `new` only means that it stays when names are normalised.
 *
 * A preprocessor line is lexed like code, but its brackets match only among themselves: `#define BEGIN {` opens nothing.
 * Of the branches of `#if … #else … #endif` the first one counts for the brackets around it, or the one after `#if 0`;
 * in the others brackets match among themselves. That leaves files balanced in which each branch opens the same block.
 */
import type { Hook, LanguageSheet } from './sheet.ts';
import { STRING, UNTERMINATED } from './tokens.ts';

const keywords = (
  'alignas alignof asm auto bool break case catch char char16_t char32_t char8_t class co_await co_return co_yield ' +
  'concept const const_cast consteval constexpr constinit continue decltype default delete do double dynamic_cast else ' +
  'enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept nullptr ' +
  'operator private protected public register reinterpret_cast requires restrict return short signed sizeof static ' +
  'static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union ' +
  'unsigned using virtual void volatile wchar_t while ' +
  '_Alignas _Alignof _Atomic _Bool _Complex _Generic _Noreturn _Static_assert _Thread_local ' +
  '__attribute__ __declspec __restrict __restrict__ __inline __inline__ __asm__ __extension__ __typeof__ typeof ' +
  '__global__ __device__ __host__ __shared__ __constant__ __managed__ __launch_bounds__ __forceinline__ __noinline__'
).split(' ');

const operators = [
  ...['<=>', '<<=', '>>=', '->*', '...', '::', '->', '.*', '++', '--', '&&', '||', '==', '!=', '<=', '>=', '+=', '-='],
  ...['*=', '/=', '%=', '&=', '|=', '^=', '<<', '>>', '##'],
];

/** A delimiter of a raw string has at most 16 characters. */
const LONGEST_DELIMITER = 16;

/** `R"name( … )name"`; on anything else the letters before the quote are a word. */
const rawString: Hook = (scanner) => {
  const { bytes, end, tokenStart, line } = scanner;
  const quote = scanner.pos;
  if (bytes[quote] !== 34 || bytes[quote - 1] !== 82) return false; // `"`, and a capital R
  let open = quote + 1;
  while (open < end && open - quote <= LONGEST_DELIMITER + 1 && bytes[open] !== 40) {
    const c = bytes[open];
    if (c <= 32 || c === 41 || c === 92) return false;
    open++;
  }
  if (open >= end || bytes[open] !== 40) return false;
  const width = open - quote - 1;
  let flags = UNTERMINATED;
  let pos = open + 1;
  while (pos < end) {
    const c = bytes[pos];
    if (c === 10 || (c === 13 && (pos + 1 === end || bytes[pos + 1] !== 10))) scanner.line++;
    else if (c === 41 && pos + width + 1 < end && bytes[pos + width + 1] === 34) {
      let i = 0;
      while (i < width && bytes[pos + 1 + i] === bytes[quote + 1 + i]) i++;
      if (i === width) {
        pos += width + 2;
        flags = 0;
        break;
      }
    }
    pos++;
  }
  scanner.pos = pos;
  scanner.emitText(STRING, flags, tokenStart, line);
  return true;
};

// What `Scanner.marks` holds for each open `#if`.
const COUNTS = 0; // the branch being read counts for the brackets around it
const ASIDE = 1; // another branch did: this one is enclosed
const DEAD = 2; // `#if 0`: enclosed, and the next branch counts

const directive: Hook = (scanner) => {
  const { bytes, end, marks } = scanner;
  if (!beginsLine(bytes, scanner.pos)) return false; // an operator in the body of a macro
  let at = scanner.pos + 1;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at++;
  const start = at;
  while (at < end && bytes[at] >= 97 && bytes[at] <= 122 && at - start < 9) at++;
  const which = String.fromCharCode(...bytes.subarray(start, at));

  if (which === 'else' || which.startsWith('elif') || which === 'endif') {
    const branch = marks.pop();
    if (branch === ASIDE || branch === DEAD) scanner.release();
    if (branch !== undefined && which !== 'endif') {
      marks.push(branch === DEAD ? COUNTS : ASIDE);
      if (branch !== DEAD) scanner.enclose();
    }
  }
  scanner.enclose();
  const stop = directiveEnd(bytes, scanner.pos, end);
  scanner.operator();
  scanner.runTo(stop);
  scanner.release();
  if (which === 'if' || which === 'ifdef' || which === 'ifndef') {
    while (at < stop && (bytes[at] === 32 || bytes[at] === 9)) at++;
    const dead = which === 'if' && bytes[at] === 48 && (at + 1 >= stop || bytes[at + 1] <= 32 || bytes[at + 1] === 47);
    marks.push(dead ? DEAD : COUNTS);
    if (dead) scanner.enclose();
  }
  return true;
};

const isBreak = (c: number): boolean => c === 10 || c === 13;

/** Whether only blanks stand before `at` on a line that does not continue the one above. */
function beginsLine(bytes: Uint8Array, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (bytes[i] === 32 || bytes[i] === 9)) i--;
  if (i < 0 || (i === 2 && bytes[0] === 0xef)) return true;
  return isBreak(bytes[i]) && bytes[i - (bytes[i] === 10 && bytes[i - 1] === 13 ? 2 : 1)] !== 92;
}

/** End of the preprocessor line at `at`: a line break that is neither spliced by a backslash nor inside a comment. */
function directiveEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  let inString = false;
  while (i < end) {
    const c = bytes[i];
    if (isBreak(c)) return i;
    if (c === 92) {
      i += bytes[i + 1] === 13 && bytes[i + 2] === 10 ? 3 : 2;
      continue;
    }
    if (c === 34) inString = !inString;
    else if (c === 47 && !inString) {
      if (bytes[i + 1] === 47) {
        while (i < end && !isBreak(bytes[i])) i += bytes[i] === 92 && isBreak(bytes[i + 1]) ? 2 : 1;
        continue;
      }
      if (bytes[i + 1] === 42) {
        i += 2;
        while (i < end && !(bytes[i] === 42 && bytes[i + 1] === 47)) i++;
        i++;
      }
    }
    i++;
  }
  return end;
}

const shared = {
  family: 'c',
  keywords,
  identifierBytes: '$',
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/' }],
  strings: [{ open: '"' }, { open: "'" }],
  stringPrefixes: { l: 'plain', u: 'plain', u8: 'plain', r: rawString, lr: rawString, ur: rawString, u8r: rawString },
  operators,
  hooks: { '#': directive },
  units: 'c',
} as const;

export const c: LanguageSheet = { id: 'c', title: 'C', extensions: ['.c', '.h'], ...shared };

export const cpp: LanguageSheet = {
  id: 'cpp',
  title: 'C++',
  extensions: '.cc .cpp .cxx .c++ .hpp .hh .hxx .h++ .cu .cuh .ino .inl .ipp .tpp'.split(' '),
  ...shared,
};
