/**
 * One scanner for all languages, driven by the tables of a compiled data sheet.
 *
 * It reads bytes, never text: no decoding, no string per token. Each byte's class (one table look-up) picks the branch;
 * the hash of a word is computed while the word is read. Any byte sequence gives tokens: what fits no rule becomes a
 * one-byte WORD, an unclosed string ends with its line (or, where it may span lines, with the section) and is flagged.
 *
 * Brackets are matched on the fly. A bracket opened with `open(type, resume)` calls `sheet.resumes[resume - 1]` when it
 * closes: that is how template literals return to their text after `${ … }`. An unmatched bracket keeps partner -1.
 * Cost is linear in the bytes for every input: a closing bracket that matches nothing open is passed over in O(1).
 */
import {
  CLOSE,
  type CompiledString,
  DIGIT,
  DOT,
  FNV_BASIS,
  FNV_PRIME,
  finish,
  HOOK,
  type Language,
  LETTER,
  MAYBE_COMMENT,
  NEWLINE,
  OPEN,
  QUOTE,
  SPACE,
  textHash,
} from './sheet.ts';
import {
  ENCLOSED,
  FIRST_ON_LINE,
  IDENTIFIER,
  KEYWORD,
  MULTILINE,
  NUMBER,
  STRING,
  type TokenBuffer,
  UNTERMINATED,
  WORD,
} from './tokens.ts';

/** Bracket types on the stack. */
export const ROUND = 0;
export const SQUARE = 1;
export const CURLY = 2;

const singleHash = new Int32Array(256);
for (let c = 0; c < 256; c++) singleHash[c] = textHash(Uint8Array.of(c), 0, 1);

/** Nesting of f-string expressions beyond this is read as plain text. */
const MAX_FSTRING_DEPTH = 64;

export class Scanner {
  bytes!: Uint8Array;
  pos = 0;
  /** One past the last byte of the section. */
  end = 0;
  /** 1-based line of `pos`, counted from the start of the section. */
  line = 1;
  /** Start of the token being read; a prefix hook finds its prefix here. */
  tokenStart = 0;
  language!: Language;
  out!: TokenBuffer;

  protected stackType = new Uint8Array(1024);
  protected stackToken = new Int32Array(1024);
  protected stackResume = new Uint8Array(1024);
  protected stackString = new Int16Array(1024);
  /** How many brackets are open. */
  depth = 0;
  /** How many of each type are open. */
  protected openOf = new Int32Array(3);
  protected lastLine = 0;
  /** Flag of all tokens that are emitted now: ENCLOSED or none. */
  protected enclosed = 0;
  /** What `release` puts back: the depth and the open brackets by type. */
  private readonly enclosures: number[] = [];
  /** A stack for a language's hooks, empty at the start of each section. */
  readonly marks: number[] = [];
  /** First byte of the section. */
  protected begin = 0;
  /**
   * Bytes read in vain: for f-strings that never close, for what turned out to be no regular expression. A failed attempt
   * may reach the end of the section, so hostile input could make each of its quotes cost the whole rest; beyond a
   * multiple of the section's length ({@link exhausted}) no more attempts are made.
   */
  wasted = 0;

  /** Lexes `bytes[start, end)` as `language` into `out` (which is reset first). Never throws on any input. */
  scan(bytes: Uint8Array, start: number, end: number, language: Language, out: TokenBuffer): void {
    out.reset();
    this.bytes = bytes;
    this.pos = start;
    this.end = end;
    this.line = 1;
    this.language = language;
    this.out = out;
    this.depth = 0;
    this.openOf.fill(0);
    this.lastLine = 0;
    this.enclosed = 0;
    this.enclosures.length = 0;
    this.marks.length = 0;
    this.begin = start;
    this.wasted = 0;
    if (end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) {
      this.pos += 3; // byte order mark
    }
    this.run(end);
    out.lines = this.line - (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13) ? 1 : 0);
  }

  protected run(end: number): void {
    const { classes } = this.language;
    const bytes = this.bytes;
    while (this.pos < end) {
      const c = bytes[this.pos];
      switch (classes[c]) {
        case SPACE:
          this.pos++;
          break;
        case NEWLINE:
          this.newline(c);
          break;
        case LETTER:
          this.word();
          break;
        case DIGIT:
          this.number();
          break;
        case DOT: {
          const next = this.pos + 1 < end ? classes[bytes[this.pos + 1]] : 0;
          if (next === DIGIT) this.number();
          else if (this.language.tail[c] === 1) this.word();
          else this.operator();
          break;
        }
        case OPEN:
          if (!this.comment(c)) this.open(c === 40 ? ROUND : c === 91 ? SQUARE : CURLY, 0);
          break;
        case CLOSE:
          this.close(c === 41 ? ROUND : c === 93 ? SQUARE : CURLY);
          break;
        case QUOTE:
          if (!this.quoted()) this.operator();
          break;
        case MAYBE_COMMENT:
          if (!this.comment(c)) this.operator();
          break;
        case HOOK: {
          const before = this.pos;
          if (!this.language.hooks[c]!(this) || this.pos <= before) {
            this.pos = before;
            if (this.language.strings[c] !== null && this.quoted()) break;
            if (this.comment(c)) break;
            if (this.language.tail[c] === 1 && !(c >= 48 && c <= 57)) this.word();
            else if (c === 40 || c === 91 || c === 123) this.open(c === 40 ? ROUND : c === 91 ? SQUARE : CURLY, 0);
            else if (c === 41 || c === 93 || c === 125) this.close(c === 41 ? ROUND : c === 93 ? SQUARE : CURLY);
            else this.operator();
          }
          break;
        }
        default:
          this.operator();
      }
    }
    if (this.pos > this.end) this.pos = this.end;
  }

  /** Reads on to `end` as if the section ended there. */
  runTo(end: number): void {
    const sectionEnd = this.end;
    this.end = end;
    this.run(end);
    this.end = sectionEnd;
  }

  /** From here to `release` brackets match among themselves only: none open now closes there, none opened there after it. */
  enclose(): void {
    const { openOf } = this;
    this.enclosures.push(this.depth, openOf[ROUND], openOf[SQUARE], openOf[CURLY]);
    openOf.fill(0);
    this.enclosed = ENCLOSED;
  }

  release(): void {
    const { enclosures, openOf } = this;
    openOf[CURLY] = enclosures.pop()!;
    openOf[SQUARE] = enclosures.pop()!;
    openOf[ROUND] = enclosures.pop()!;
    this.depth = enclosures.pop()!;
    if (enclosures.length === 0) this.enclosed = 0;
  }

  /** Steps over one line break (LF, CR LF, or a lone CR). */
  newline(c: number): void {
    this.pos++;
    if (c === 13 && this.pos < this.end && this.bytes[this.pos] === 10) this.pos++;
    this.line++;
  }

  /** Appends a token that ends at `pos` and begins at `start` on `line`. */
  emit(kind: number, flags: number, start: number, line: number, hash: number): number {
    flags |= this.enclosed;
    if (line !== this.lastLine) flags |= FIRST_ON_LINE;
    if (this.line !== line) flags |= MULTILINE;
    this.lastLine = this.line;
    return this.out.push(kind, flags, start, this.pos, line, (kind << 30) | hash);
  }

  /** Appends `bytes[start, pos)`, which began on `line`, as a token of `kind`. */
  emitText(kind: number, flags: number, start: number, line: number): number {
    return this.emit(kind, flags, start, line, textHash(this.bytes, start, this.pos));
  }

  /** Whether so much look-ahead came to nothing that there must be no more of it. */
  get exhausted(): boolean {
    return this.wasted > 4 * (this.end - this.begin);
  }

  /** Index of the last token, or -1. */
  get last(): number {
    return this.out.count - 1;
  }

  /** Whether the bytes at `at` are `text`. */
  looksAt(text: Uint8Array, at: number): boolean {
    if (at + text.length > this.end) return false;
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text[i]) return false;
    return true;
  }

  private word(): void {
    const { bytes, end, language } = this;
    const { tail } = language;
    const start = this.pos;
    let pos = start;
    let h = FNV_BASIS;
    if (language.sheet.caseInsensitive) {
      do {
        let c = bytes[pos++];
        if (c >= 65 && c <= 90) c += 32;
        h = Math.imul(h ^ c, FNV_PRIME);
      } while (pos < end && tail[bytes[pos]] === 1);
    } else {
      do {
        h = Math.imul(h ^ bytes[pos++], FNV_PRIME);
      } while (pos < end && tail[bytes[pos]] === 1);
    }
    this.pos = pos;
    if (pos - start <= language.longestPrefix && pos < end && language.strings[bytes[pos]] !== null) {
      this.tokenStart = start;
      if (this.prefixed(start, pos)) return;
      this.pos = pos;
    }
    const hash = finish(h);
    const { keywords } = language;
    const mask = keywords.length - 1;
    let slot = hash & mask;
    let found = false;
    for (let k = keywords[slot]; k !== 0; k = keywords[slot]) {
      if (k === hash) {
        found = true;
        break;
      }
      slot = (slot + 1) & mask;
    }
    this.emit(found ? WORD : IDENTIFIER, found ? KEYWORD : 0, start, this.line, hash);
  }

  private prefixed(start: number, quote: number): boolean {
    let prefix = '';
    for (let i = start; i < quote; i++) prefix += String.fromCharCode(this.bytes[i]).toLowerCase();
    const rule = this.language.prefixes.get(prefix);
    if (rule === undefined) return false;
    if (typeof rule === 'function') return rule(this);
    const string = this.ruleAt(quote);
    if (string === null) return false;
    const line = this.line;
    this.pos = quote + string.open.length;
    let flags = 0;
    if (rule === 'interpolated') {
      const closed = this.fstringEnd(quote, string);
      if (closed >= 0) {
        for (let i = quote; i < closed; i++) this.countLine(i);
        this.pos = closed;
      } else flags = this.skipString(string);
    } else if (rule === 'raw') flags = this.skipString({ ...string, escape: 0 });
    else flags = this.skipString(string);
    this.emitText(STRING, flags, start, line);
    return true;
  }

  private countLine(i: number): void {
    const c = this.bytes[i];
    if (c === 10 || (c === 13 && this.bytes[i + 1] !== 10)) this.line++;
  }

  /** The string rule that opens at `at`, longest opening first. */
  ruleAt(at: number): CompiledString | null {
    const rules = this.language.strings[this.bytes[at]];
    if (rules === null) return null;
    for (let i = 0; i < rules.length; i++) if (this.looksAt(rules[i].open, at)) return rules[i];
    return null;
  }

  private quoted(): boolean {
    const rule = this.ruleAt(this.pos);
    if (rule === null) return false;
    const start = this.pos;
    const line = this.line;
    this.pos += rule.open.length;
    this.finishString(rule, start, line);
    return true;
  }

  /** Reads on to the end of a string, or to its next embedded expression, and emits what was read from `start`. */
  finishString(rule: CompiledString, start: number, line: number): void {
    const flags = this.skipString(rule);
    if (this.pos > start) this.emitText(STRING, flags & ~EMBEDDED, start, line); // not between `}` and `${`
    if (flags & EMBEDDED) {
      // `pos` is on the interpolation's opening, whose last byte is a bracket.
      const opening = this.pos;
      this.pos += rule.interpolation!.length - 1;
      const bracket = this.bytes[this.pos];
      this.pos = opening;
      this.openWide(
        bracket === 40 ? ROUND : bracket === 91 ? SQUARE : CURLY,
        RESUME_STRING,
        rule.index,
        rule.interpolation!.length,
      );
    }
  }

  /** Moves `pos` from inside a string to past its close, its interpolation, or where it breaks off; returns flags. */
  private skipString(rule: CompiledString): number {
    const { bytes, end } = this;
    const { close, escape: escaping, multiline, interpolation } = rule;
    const first = close[0];
    const embedded = interpolation === null ? -1 : interpolation[0];
    let pos = this.pos;
    while (pos < end) {
      const c = bytes[pos];
      if (c === first && this.looksAt(close, pos)) {
        if (escaping === 2 && this.looksAt(close, pos + close.length)) {
          pos += 2 * close.length;
          continue;
        }
        this.pos = pos + close.length;
        return 0;
      }
      if (c === 92 && escaping === 1) {
        pos++;
        if (pos >= end) break;
        const next = bytes[pos];
        if (next === 10) this.line++;
        else if (next === 13) {
          this.line++;
          if (pos + 1 < end && bytes[pos + 1] === 10) pos++;
        }
        pos++;
        continue;
      }
      if (c === embedded && this.looksAt(interpolation!, pos)) {
        this.pos = pos;
        return EMBEDDED;
      }
      if (c === 10 || c === 13) {
        if (!multiline) {
          this.pos = pos;
          return UNTERMINATED;
        }
        if (c === 13 && pos + 1 < end && bytes[pos + 1] === 10) pos++;
        this.line++;
      }
      pos++;
    }
    this.pos = end;
    return UNTERMINATED;
  }

  /**
   * End (exclusive) of the f-string whose quote is at `quote`, nested quotes of PEP 701 included; -1 when it cannot be
   * read that way, and then it is read as a plain string, which is right for all Pythons before 3.12.
   */
  private fstringEnd(quote: number, rule: CompiledString): number {
    if (this.exhausted) return -1;
    fstringReached = quote;
    const closed = fstringEnd(this.bytes, quote, this.end, rule.open.length === 3, 0);
    if (closed < 0) this.wasted += fstringReached - quote;
    return closed;
  }

  private number(): void {
    const own = this.language.sheet.number;
    if (own !== undefined) {
      const start = this.pos;
      own(this);
      if (this.pos <= start) this.pos = start + 1;
      this.emitText(NUMBER, 0, start, this.line);
      return;
    }
    const { bytes, end } = this;
    const { tail, classes } = this.language;
    const start = this.pos;
    let pos = start;
    const hex = bytes[pos] === 48 && pos + 1 < end && (bytes[pos + 1] | 32) === 120;
    let dot = false;
    while (pos < end) {
      const c = bytes[pos];
      if (tail[c] === 1 && c < 128) {
        pos++;
        const exponent = hex ? (c | 32) === 112 : (c | 32) === 101;
        if (exponent && pos < end && (bytes[pos] === 43 || bytes[pos] === 45)) {
          if (pos + 1 < end && classes[bytes[pos + 1]] === DIGIT) pos++;
        }
      } else if (c === 46 && !dot) {
        // `1.` and `1.5` and `1.e5` are numbers; `1..2` is a range and `1.to` a call.
        const next = pos + 1 < end ? bytes[pos + 1] : 0;
        if (next === 46) break;
        if (classes[next] === LETTER) {
          const after = pos + 2 < end ? bytes[pos + 2] : 0;
          if (!NUMBER_SUFFIX[next] || (classes[after] === LETTER && after !== 95)) break;
        }
        dot = true;
        pos++;
      } else if (c === 39 && this.language.sheet.units === 'c' && pos + 1 < end && tail[bytes[pos + 1]] === 1) {
        pos++; // C++14 digit separator
      } else break;
    }
    if (pos === start) pos++;
    this.pos = pos;
    this.emitText(NUMBER, 0, start, this.line);
  }

  /** Reads a comment if one begins here; `c` is the byte at `pos`. */
  comment(c: number): boolean {
    const { bytes, end } = this;
    const lines = this.language.lineComments[c];
    if (lines !== null) {
      for (let i = 0; i < lines.length; i++) {
        if (!this.looksAt(lines[i], this.pos)) continue;
        const start = this.pos;
        let pos = start + lines[i].length;
        while (pos < end && bytes[pos] !== 10 && bytes[pos] !== 13) pos++;
        this.pos = pos;
        this.out.comment(start, pos, this.line);
        return true;
      }
    }
    const blocks = this.language.blockComments[c];
    if (blocks !== null) {
      for (let i = 0; i < blocks.length; i++) {
        const { open, close, nested } = blocks[i];
        if (!this.looksAt(open, this.pos)) continue;
        const start = this.pos;
        const line = this.line;
        let pos = start + open.length;
        let depth = 1;
        while (pos < end) {
          const d = bytes[pos];
          if (d === close[0] && this.looksAt(close, pos)) {
            pos += close.length;
            if (--depth === 0) break;
          } else if (nested && d === open[0] && this.looksAt(open, pos)) {
            depth++;
            pos += open.length;
          } else {
            if (d === 10 || (d === 13 && (pos + 1 >= end || bytes[pos + 1] !== 10))) this.line++;
            pos++;
          }
        }
        this.pos = pos;
        this.out.comment(start, pos, line);
        return true;
      }
    }
    return false;
  }

  /** Emits the longest operator here, or a single byte. */
  operator(): void {
    const start = this.pos;
    const c = this.bytes[start];
    const list = this.language.operators[c];
    if (list !== null) {
      for (let i = 0; i < list.length; i++) {
        if (this.looksAt(list[i].bytes, start)) {
          this.pos = start + list[i].bytes.length;
          this.emit(WORD, 0, start, this.line, list[i].hash);
          return;
        }
      }
    }
    // A backslash before a line break joins lines and is no token of its own.
    if (c === 92 && start + 1 < this.end && this.language.classes[this.bytes[start + 1]] === NEWLINE) {
      this.pos++;
      this.newline(this.bytes[this.pos]);
      this.lastLine = this.line;
      return;
    }
    this.pos = start + 1;
    this.emit(WORD, 0, start, this.line, singleHash[c]);
  }

  /** Emits the opening bracket at `pos` and pushes it; `resume` (from 1) names the sheet's function for its close. */
  open(type: number, resume: number): number {
    return this.openWide(type, resume, -1, 1);
  }

  private openWide(type: number, resume: number, string: number, width: number): number {
    const start = this.pos;
    this.pos = start + width;
    const token = this.emit(
      WORD,
      0,
      start,
      this.line,
      width === 1 ? singleHash[this.bytes[start]] : textHash(this.bytes, start, this.pos),
    );
    if (this.depth === this.stackType.length) this.growStack();
    const d = this.depth++;
    this.stackType[d] = type;
    this.stackToken[d] = token;
    this.stackResume[d] = resume;
    this.stackString[d] = string;
    this.openOf[type]++;
    return token;
  }

  /** Emits the closing bracket at `pos` and matches it with the nearest open one of its type. */
  close(type: number): void {
    const start = this.pos++;
    const token = this.emit(WORD, 0, start, this.line, singleHash[this.bytes[start]]);
    if (this.openOf[type] === 0) return;
    let d = this.depth - 1;
    while (this.stackType[d] !== type) this.openOf[this.stackType[d--]]--;
    this.openOf[type]--;
    this.depth = d;
    const opening = this.stackToken[d];
    this.out.partner[opening] = token;
    this.out.partner[token] = opening;
    const resume = this.stackResume[d];
    if (resume === RESUME_STRING) {
      this.finishString(this.language.allStrings[this.stackString[d]], this.pos, this.line);
    } else if (resume > 0) this.language.sheet.resumes![resume - 1](this);
  }

  /** Type of the innermost open bracket, or -1. */
  get innermost(): number {
    return this.depth === 0 ? -1 : this.stackType[this.depth - 1];
  }

  private growStack(): void {
    const wider = <T extends Uint8Array | Int32Array | Int16Array>(a: T): T => {
      const b = new (a.constructor as new (n: number) => T)(a.length * 2);
      b.set(a);
      return b;
    };
    this.stackType = wider(this.stackType);
    this.stackToken = wider(this.stackToken);
    this.stackResume = wider(this.stackResume);
    this.stackString = wider(this.stackString);
  }
}

/** Internal: `skipString` stopped at an embedded expression. */
const EMBEDDED = 128;
const RESUME_STRING = 255;

/** Letters that may follow `1.`: exponent, imaginary and type suffixes. */
const NUMBER_SUFFIX = new Uint8Array(256);
for (const c of 'eEjJfFdDlL') NUMBER_SUFFIX[c.charCodeAt(0)] = 1;

/** How far the last call of {@link fstringEnd} has read. */
let fstringReached = 0;

function fail(at: number): -1 {
  if (at > fstringReached) fstringReached = at;
  return -1;
}

/** Whether `c` may stand in a Python name; a prefix directly after such a byte is the tail of a word (`if"…"`). */
const inName = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c >= 128;

/**
 * Python f-strings (PEP 498, PEP 701). `quote` is where the opening quote is; returns the end (exclusive) or -1.
 * Inside `{ … }` brackets nest, strings are skipped as strings, and after a top-level `:` the format
 * specification is text again, in which `{ … }` may stand once more.
 */
function fstringEnd(bytes: Uint8Array, quote: number, end: number, triple: boolean, depth: number): number {
  if (depth > MAX_FSTRING_DEPTH) return fail(quote);
  const q = bytes[quote];
  const width = triple ? 3 : 1;
  const closes = (i: number) =>
    bytes[i] === q && (!triple || (bytes[i + 1] === q && bytes[i + 2] === q && i + 2 < end));
  let pos = quote + width;
  /** Brackets open inside the current replacement field; -1 outside. */
  const fields: number[] = []; // for each open field: bracket depth within it, or -1 once in its format specification
  while (pos < end) {
    const c = bytes[pos];
    const inText = fields.length === 0 || fields[fields.length - 1] < 0;
    if (inText) {
      if (closes(pos)) return fields.length === 0 ? pos + width : fail(pos);
      if (c === 92) {
        pos += bytes[pos + 1] === 123 ? 1 : 2; // `\{` is a backslash, and a field
      } else if (c === 123) {
        if (bytes[pos + 1] === 123 && fields.length === 0) pos += 2;
        else {
          if (fields.length >= MAX_FSTRING_DEPTH) return fail(pos);
          fields.push(0);
          pos++;
        }
      } else if (c === 125) {
        if (fields.length > 0) fields.pop();
        pos++;
      } else if ((c === 10 || c === 13) && !triple) return fail(pos);
      else pos++;
      continue;
    }
    const level = fields.length - 1;
    if (c === 34 || c === 39) {
      const three = bytes[pos + 1] === c && bytes[pos + 2] === c && pos + 2 < end;
      // The prefix: at most two letters, and no letter before them.
      let from = pos;
      while (from > pos - 3 && inName(bytes[from - 1])) from--;
      const one = from === pos - 1 || from === pos - 2 ? bytes[from] | 32 : 0;
      const two = from === pos - 2 ? bytes[from + 1] | 32 : 0;
      const formatted = one === 102 || one === 116 || (one === 114 && (two === 102 || two === 116)); // f, t, rf, rt, fr, tr
      let close = -1;
      let i = pos;
      if (formatted) close = fstringEnd(bytes, pos, end, three, depth + 1);
      else {
        i = pos + (three ? 3 : 1);
        while (i < end) {
          if (bytes[i] === c && (!three || (bytes[i + 1] === c && bytes[i + 2] === c))) {
            close = i + (three ? 3 : 1);
            break;
          }
          // A backslash keeps a quote from closing in raw strings, too.
          if (bytes[i] === 92) i += 2;
          else if (!three && (bytes[i] === 10 || bytes[i] === 13)) break;
          else i++;
        }
      }
      if (close < 0) return fail(i);
      pos = close;
    } else if (c === 40 || c === 91 || c === 123) {
      fields[level]++;
      pos++;
    } else if (c === 41 || c === 93) {
      if (fields[level] > 0) fields[level]--;
      pos++;
    } else if (c === 125) {
      if (fields[level] > 0) fields[level]--;
      else fields.pop();
      pos++;
    } else if (c === 58 && fields[level] === 0) {
      fields[level] = -1;
      pos++;
    } else if (c === 35 && triple) {
      while (pos < end && bytes[pos] !== 10) pos++;
    } else pos++;
  }
  return fail(end);
}
