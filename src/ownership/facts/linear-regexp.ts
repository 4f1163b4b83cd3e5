/**
 * Regular expressions of Go (RE2) in time linear in the text, for Gitea's CODEOWNERS and Kubernetes' `filters`: both are
 * written by whoever may push, and `(a+)+$` must not hold up an index for hours as it does in JavaScript's own engine.
 *
 * A pattern becomes a program of few instructions, and all threads of it run in step over the text (Thompson 1968, as
 * in Cox, "Regular Expression Matching: the Virtual Machine Approach"): at most (instructions × characters) steps.
 *
 *     a(b|c)*d    0 char a   1 split 2,6   2 split 3,4   3 char b → 5 …
 *
 * What is not understood (look-around and back references, which RE2 lacks too; Unicode classes) gives null, never a
 * wrong answer. Judged against JavaScript's engine in linear-regexp.test.ts.
 */

type Instruction =
  | { op: 'char'; test: (code: number) => boolean }
  | { op: 'split'; a: number; b: number }
  | { op: 'jump'; to: number }
  | { op: 'assert'; test: (before: number, after: number) => boolean }
  | { op: 'match' };

/** Instructions; Go refuses counted repetition above 1,000, and whole programs far larger than this. */
const LONGEST_PROGRAM = 5000;
const LONGEST_PATTERN = 2000;
const DEEPEST = 50;

export interface LinearRegExp {
  /** Whether it matches anywhere in the text. */
  test(text: string): boolean;
}

const isDigit = (c: number) => c >= 48 && c <= 57;
const isWord = (c: number) => isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
const isSpace = (c: number) => c === 32 || c === 9 || c === 10 || c === 12 || c === 13;
const NAMED: Record<string, (c: number) => boolean> = {
  d: isDigit,
  D: (c) => !isDigit(c),
  w: isWord,
  W: (c) => !isWord(c),
  s: isSpace,
  S: (c) => !isSpace(c),
};
const POSIX: Record<string, (c: number) => boolean> = {
  alnum: (c) => isWord(c) && c !== 95,
  alpha: (c) => isWord(c) && c !== 95 && !isDigit(c),
  digit: isDigit,
  lower: (c) => c >= 97 && c <= 122,
  upper: (c) => c >= 65 && c <= 90,
  space: (c) => isSpace(c) || c === 11,
  word: isWord,
  punct: (c) => c > 32 && c < 127 && (!isWord(c) || c === 95),
  xdigit: (c) => isDigit(c) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102),
};
const ESCAPED: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7 };

/** @param options.whole the text must match from its first to its last character; null if it is no such expression */
export function linearRegExp(pattern: string, options: { whole?: boolean } = {}): LinearRegExp | null {
  if (pattern.length > LONGEST_PATTERN) return null;
  const program = new Compiler(pattern).program();
  return program === null ? null : { test: (text) => run(program, text, options.whole === true) };
}

class Unsupported extends Error {}

class Compiler {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #ignoreCase = false;
  #dotAll = false;
  #lines = false;

  constructor(text: string) {
    this.#text = text;
  }

  program(): Instruction[] | null {
    try {
      const code = this.#alternatives();
      if (this.#at < this.#text.length) return null;
      return [...code, { op: 'match' }];
    } catch (error) {
      if (error instanceof Unsupported) return null;
      throw error;
    }
  }

  /** All parts are written with jumps relative to their own start, so that they can be repeated and moved. */
  #alternatives(): Instruction[] {
    if (++this.#depth > DEEPEST) throw new Unsupported();
    let code = this.#sequence();
    while (this.#text[this.#at] === '|') {
      this.#at++;
      const other = this.#sequence();
      const both: Instruction[] = [{ op: 'split', a: 1, b: code.length + 2 }, ...moved(code, 1)];
      both.push({ op: 'jump', to: code.length + 2 + other.length }, ...moved(other, code.length + 2));
      code = bounded(both);
    }
    this.#depth--;
    return code;
  }

  #sequence(): Instruction[] {
    let code: Instruction[] = [];
    while (this.#at < this.#text.length && this.#text[this.#at] !== '|' && this.#text[this.#at] !== ')') {
      const part = this.#repeated();
      code = bounded([...code, ...moved(part, code.length)]);
    }
    return code;
  }

  #repeated(): Instruction[] {
    const start = this.#at;
    let code = this.#atom();
    for (let times = 0; ; times++) {
      const c = this.#text[this.#at];
      if (c === '*') code = star(code);
      else if (c === '+') code = [...code, ...moved(star(code), code.length)];
      else if (c === '?') code = maybe(code);
      else if (c === '{') {
        const count = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#text.slice(this.#at, this.#at + 12));
        // A brace that counts nothing stands for itself.
        if (count === null) return code;
        const least = Number(count[1]);
        const most = count[2] === undefined ? least : count[3] === '' ? -1 : Number(count[3]);
        if (least > 1000 || most > 1000 || (most >= 0 && most < least)) throw new Unsupported();
        code = counted(code, least, most);
        this.#at += count[0].length - 1;
      } else return code;
      // `a**` is an error in Go; a second sign may only be the `?` that asks for less.
      if (times > 0 || start === this.#at) throw new Unsupported();
      this.#at++;
      if (this.#text[this.#at] === '?') this.#at++;
      bounded(code);
    }
  }

  #atom(): Instruction[] {
    const c = this.#text[this.#at];
    if (c === '(') return this.#group();
    if (c === '[') return [{ op: 'char', test: this.#folded(this.#bracket()) }];
    if (c === '*' || c === '+' || c === '?') throw new Unsupported();
    this.#at++;
    if (c === '.') {
      const all = this.#dotAll;
      return [{ op: 'char', test: (code) => all || code !== 10 }];
    }
    if (c === '^') return [{ op: 'assert', test: this.#lines ? (b) => b < 0 || b === 10 : (b) => b < 0 }];
    if (c === '$') return [{ op: 'assert', test: this.#lines ? (_, a) => a < 0 || a === 10 : (_, a) => a < 0 }];
    if (c !== '\\') {
      const code = c.charCodeAt(0);
      return [{ op: 'char', test: this.#folded((x) => x === code) }];
    }
    const escaped = this.#text[this.#at++];
    if (escaped === 'A') return [{ op: 'assert', test: (b) => b < 0 }];
    if (escaped === 'z') return [{ op: 'assert', test: (_, a) => a < 0 }];
    if (escaped === 'b') return [{ op: 'assert', test: (b, a) => isWord(b) !== isWord(a) }];
    if (escaped === 'B') return [{ op: 'assert', test: (b, a) => isWord(b) === isWord(a) }];
    if (escaped === 'Q') {
      const end = this.#text.indexOf('\\E', this.#at);
      const quoted = this.#text.slice(this.#at, end < 0 ? undefined : end);
      this.#at = end < 0 ? this.#text.length : end + 2;
      return [...quoted].flatMap((one) => {
        const code = one.charCodeAt(0);
        return [{ op: 'char', test: this.#folded((x) => x === code) } satisfies Instruction];
      });
    }
    return [{ op: 'char', test: this.#folded(this.#escaped(escaped)) }];
  }

  #escaped(c: string | undefined): (code: number) => boolean {
    if (c === undefined) throw new Unsupported();
    if (c in NAMED) return NAMED[c];
    if (c in ESCAPED) {
      const code = ESCAPED[c];
      return (x) => x === code;
    }
    if (c === 'x') {
      const hex = /^([0-9a-fA-F]{2})|^\{([0-9a-fA-F]{1,6})\}/.exec(this.#text.slice(this.#at, this.#at + 8));
      if (hex === null) throw new Unsupported();
      this.#at += hex[0].length;
      const code = Number.parseInt(hex[1] ?? hex[2], 16);
      return (x) => x === code;
    }
    if (/[A-Za-z0-9]/.test(c)) throw new Unsupported();
    const code = c.charCodeAt(0);
    return (x) => x === code;
  }

  #group(): Instruction[] {
    this.#at++;
    const kept = [this.#ignoreCase, this.#dotAll, this.#lines];
    if (this.#text[this.#at] === '?') {
      const opening = /^\?(?:P?<[A-Za-z_]\w*>|([imsU]*)(?:-([imsU]+))?([:)]))/.exec(this.#text.slice(this.#at));
      if (opening === null) throw new Unsupported();
      this.#at += opening[0].length;
      if (opening[3] !== undefined) {
        this.#set(opening[1], true);
        this.#set(opening[2] ?? '', false);
        // `(?i)` holds to the end of the group that it stands in, whose closing restores.
        if (opening[3] === ')') return [];
      }
    }
    const code = this.#alternatives();
    if (this.#text[this.#at++] !== ')') throw new Unsupported();
    [this.#ignoreCase, this.#dotAll, this.#lines] = kept;
    return code;
  }

  #set(flags: string, on: boolean): void {
    if (flags.includes('i')) this.#ignoreCase = on;
    if (flags.includes('s')) this.#dotAll = on;
    if (flags.includes('m')) this.#lines = on;
  }

  #bracket(): (code: number) => boolean {
    this.#at++;
    const negated = this.#text[this.#at] === '^';
    if (negated) this.#at++;
    const tests: ((code: number) => boolean)[] = [];
    for (let first = true; ; first = false) {
      const c = this.#text[this.#at];
      if (c === undefined) throw new Unsupported();
      if (c === ']' && !first) break;
      if (c === '[' && this.#text[this.#at + 1] === ':') {
        const named = /^\[:(\^?)(\w+):\]/.exec(this.#text.slice(this.#at, this.#at + 20));
        if (named === null || !(named[2] in POSIX)) throw new Unsupported();
        const test = POSIX[named[2]];
        tests.push(named[1] === '' ? test : (code) => !test(code));
        this.#at += named[0].length;
        continue;
      }
      const from = this.#member();
      if (typeof from === 'function') {
        tests.push(from);
        continue;
      }
      let to = from;
      if (this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']') {
        this.#at++;
        const last = this.#member();
        if (typeof last === 'function' || last < from) throw new Unsupported();
        to = last;
      }
      tests.push((code) => code >= from && code <= to);
    }
    this.#at++;
    return (code) => tests.some((test) => test(code)) !== negated;
  }

  #member(): number | ((code: number) => boolean) {
    const c = this.#text[this.#at++];
    if (c === undefined) throw new Unsupported();
    if (c !== '\\') return c.charCodeAt(0);
    const escaped = this.#text[this.#at++];
    if (escaped === undefined) throw new Unsupported();
    if (escaped in NAMED) return NAMED[escaped];
    if (escaped in ESCAPED) return ESCAPED[escaped];
    if (/[A-Za-z0-9]/.test(escaped)) throw new Unsupported();
    return escaped.charCodeAt(0);
  }

  #folded(test: (code: number) => boolean): (code: number) => boolean {
    if (!this.#ignoreCase) return test;
    return (code) => {
      if (test(code)) return true;
      const letter = code | 32;
      return letter >= 97 && letter <= 122 && code < 128 && test(code ^ 32);
    };
  }
}

function bounded(code: Instruction[]): Instruction[] {
  if (code.length > LONGEST_PROGRAM) throw new Unsupported();
  return code;
}

function moved(code: Instruction[], by: number): Instruction[] {
  return code.map((one) => {
    if (one.op === 'split') return { op: 'split', a: one.a + by, b: one.b + by };
    return one.op === 'jump' ? { op: 'jump', to: one.to + by } : one;
  });
}

function star(code: Instruction[]): Instruction[] {
  return [{ op: 'split', a: 1, b: code.length + 2 }, ...moved(code, 1), { op: 'jump', to: 0 }];
}

function maybe(code: Instruction[]): Instruction[] {
  return [{ op: 'split', a: 1, b: code.length + 1 }, ...moved(code, 1)];
}

/** @param most -1: no end */
function counted(code: Instruction[], least: number, most: number): Instruction[] {
  let result: Instruction[] = [];
  const add = (part: Instruction[]) => {
    if (result.length + part.length > LONGEST_PROGRAM) throw new Unsupported();
    result = [...result, ...moved(part, result.length)];
  };
  for (let i = 0; i < least; i++) add(code);
  if (most < 0) add(star(code));
  else for (let i = least; i < most; i++) add(maybe(code));
  return result;
}

function run(program: Instruction[], text: string, whole: boolean): boolean {
  let current = new Set<number>();
  let next = new Set<number>();
  const follow = (start: number, into: Set<number>, before: number, after: number) => {
    const waiting = [start];
    while (waiting.length > 0) {
      const at = waiting.pop()!;
      if (into.has(at)) continue;
      into.add(at);
      const one = program[at];
      if (one.op === 'jump') waiting.push(one.to);
      else if (one.op === 'split') waiting.push(one.b, one.a);
      else if (one.op === 'assert' && one.test(before, after)) waiting.push(at + 1);
    }
  };
  const end = program.length - 1;
  for (let at = 0; at <= text.length; at++) {
    const before = at > 0 ? text.charCodeAt(at - 1) : -1;
    const code = at < text.length ? text.charCodeAt(at) : -1;
    if (at === 0 || !whole) follow(0, current, before, code);
    if (current.has(end) && (!whole || at === text.length)) return true;
    if (at === text.length) return false;
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : -1;
    next.clear();
    for (const thread of current) {
      const one = program[thread];
      if (one.op === 'char' && one.test(code)) follow(thread + 1, next, code, after);
    }
    [current, next] = [next, current];
  }
  return false;
}
