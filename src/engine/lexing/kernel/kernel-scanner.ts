/**
 * The scanner in WebAssembly, with `Scanner`'s face: its arrays lie in the module's memory, and around every call of a
 * hook its fields are copied out of it and back. So hooks see a `Scanner` like any other, whose methods do their part in
 * JavaScript on the same arrays.
 */
import type { Condensed } from '../../condense.ts';
import { Scanner } from '../scanner.ts';
import { hashOf, type Language, textHash } from '../sheet.ts';
import { IDENTIFIER, TokenBuffer } from '../tokens.ts';
import * as M from './memory.ts';
import { wasm } from './wasm.ts';

/** The part of the WebAssembly API that is used here: TypeScript declares it for browsers only. */
declare namespace WebAssembly {
  function compile(bytes: Uint8Array): Promise<Module>;
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: { scanner: { call(what: number, argument: number): number } });
    readonly exports: unknown;
  }
}

/** Compiled code; threads that are handed the same module share its machine code. */
export type ScannerModule = WebAssembly.Module;

let compiled: ScannerModule | null = null;

/** Compiles the module while the caller goes on; threads that are given it need not. */
export async function compileScanner(): Promise<ScannerModule> {
  return (compiled ??= await WebAssembly.compile(bytesOf(wasm)));
}

/** Has this thread use a module that another one has compiled; without, it compiles its own on first use. */
export function useScanner(module: ScannerModule): void {
  compiled = module;
}

interface Exports {
  memory: { buffer: ArrayBuffer };
  run(end: number): void;
  pack(lines: number): number;
  recognisePython(): number;
  boilerplate(isClass: number, first: number, body: number, end: number, isPython: number, isC: number): number;
  mentionsGenerator(to: number, lines: number): number;
}

/** What units of Python are told by, in the order of the constants in python.as.ts. */
const PYTHON_TEXTS = ['def', 'class', 'async', 'lambda', 'for', '@', ':', ';', ',', '=', '(', '[', '{'];
const PYTHON_NAMES = ['case', 'cdef', 'cpdef'];
/** What boilerplate is told by, in the order of the constants in boilerplate.as.ts. */
const BOILERPLATE_TEXTS = [
  ...['pass', 'raise', 'throw', 'new', 'return', 'await', 'super', 'del', 'if', '.', '->', '?.', ':', ',', '=', '!='],
  ...[';', '*', '**', '...', '(', ')', '[', ']', '{', '}'],
  ...['None', 'null', 'nil', 'undefined', 'NotImplemented', 'NULL', 'nullptr', 'Unit'],
  ...['True', 'False', 'true', 'false', 'TRUE', 'FALSE'],
  ...['NotImplementedError', 'NotImplementedException', 'UnsupportedOperationException', 'AbstractMethodError'],
  ...['NotImplemented', 'self', 'this', 'cls'],
];

export class KernelScanner extends Scanner implements Condensed {
  /** Files are read to here: those of `room(size)` need no copying. */
  private readonly memory: Uint8Array;
  private readonly state: Int32Array;
  private readonly exports: Exports;
  private readonly tables = new Map<Language, number>();
  private tablesEnd = M.TABLES;
  private hooksOfPrefixes: ((scanner: Scanner) => boolean)[] = [];
  readonly tokens: TokenBuffer;
  // What `condense` leaves; see `Condensed`.
  readonly kept: Int32Array;
  readonly packed: Int32Array;
  readonly lineTokens: Int32Array;
  readonly powers: Int32Array;
  readonly sums: Int32Array;
  /** What `recognisePython` leaves. */
  readonly unitRows: Int32Array;

  constructor() {
    super();
    const instance = new WebAssembly.Instance((compiled ??= new WebAssembly.Module(bytesOf(wasm))), {
      scanner: { call: (what, argument) => this.called(what, argument) },
    });
    this.exports = instance.exports as Exports;
    const { buffer } = this.exports.memory;
    const most = M.MOST_BYTES;
    this.memory = new Uint8Array(buffer);
    this.state = new Int32Array(buffer, 0, 64);
    const singles = new Int32Array(buffer, M.SINGLE_HASH, 256);
    for (let c = 0; c < 256; c++) singles[c] = textHash(Uint8Array.of(c), 0, 1);
    const words = [...PYTHON_TEXTS.map(hashOf), ...PYTHON_NAMES.map((name) => (IDENTIFIER << 30) | hashOf(name))];
    new Int32Array(buffer, M.PYTHON_WORDS, words.length).set(words);
    new Int32Array(buffer, M.BOILERPLATE_WORDS, BOILERPLATE_TEXTS.length).set(BOILERPLATE_TEXTS.map(hashOf));
    this.tokens = new TokenBuffer({
      kind: new Uint8Array(buffer, M.KIND, most),
      flags: new Uint8Array(buffer, M.FLAGS, most),
      start: new Int32Array(buffer, M.START, most),
      end: new Int32Array(buffer, M.TOKEN_END, most),
      line: new Int32Array(buffer, M.TOKEN_LINE, most),
      hash: new Int32Array(buffer, M.HASH, most),
      partner: new Int32Array(buffer, M.PARTNER, most),
      comments: new Int32Array(buffer, M.COMMENTS, 3 * (most >> 1)),
      commentBefore: new Int32Array(buffer, M.COMMENT_BEFORE, most >> 1),
    });
    this.kept = new Int32Array(buffer, M.KEPT, most + 1);
    this.packed = new Int32Array(buffer, M.PACKED, most);
    this.lineTokens = new Int32Array(buffer, M.LINE_TOKENS, most + 1);
    this.powers = new Int32Array(buffer, M.POWERS, most + 1);
    this.sums = new Int32Array(buffer, M.SUMS, 4 * (most + 1));
    this.unitRows = new Int32Array(buffer, M.UNITS, (M.OPEN_UNITS - M.UNITS) >> 2);
    this.stackType = new Uint8Array(buffer, M.STACK_TYPE, most);
    this.stackToken = new Int32Array(buffer, M.STACK_TOKEN, most);
    this.stackResume = new Uint8Array(buffer, M.STACK_RESUME, most);
    this.stackString = new Int16Array(buffer, M.STACK_STRING, most);
    this.openOf = new Int32Array(buffer, M.OPEN_OF, 3);
  }

  /** Where a file of `size` bytes should be read to, at most {@link M.MOST_BYTES}. */
  room(size: number): Uint8Array {
    return this.memory.subarray(M.BYTES, M.BYTES + size);
  }

  /**
   * Makes `bytes` what is scanned, and returns where they are to be read from now on. What `room` returned is not copied.
   */
  take(bytes: Uint8Array): Uint8Array {
    const taken = this.memory.subarray(M.BYTES, M.BYTES + bytes.length);
    if (bytes.buffer !== taken.buffer || bytes.byteOffset !== taken.byteOffset) taken.set(bytes);
    this.memory.fill(0, M.BYTES + bytes.length, M.BYTES + bytes.length + 64);
    return taken;
  }

  /** `bytes` must be what `take` returned, `out` {@link tokens}. */
  override scan(bytes: Uint8Array, start: number, end: number, language: Language, out: TokenBuffer): void {
    let table = this.tables.get(language);
    if (table === undefined) this.tables.set(language, (table = this.layOut(language)));
    this.state[M.TABLE >> 2] = table;
    super.scan(bytes, start, end, language, out);
  }

  protected override run(end: number): void {
    this.toMemory();
    this.exports.run(end);
    this.fromMemory();
  }

  /** As `Condenser` does; `buffer` must be {@link tokens}. */
  condense(buffer: TokenBuffer): number {
    this.state[M.COUNT >> 2] = buffer.count;
    return this.exports.pack(buffer.lines);
  }

  /** Whether "generated" or Bison's name may stand in the first `size` bytes and `lines` lines of what was taken last. */
  mentionsGenerator(size: number, lines: number): boolean {
    return this.exports.mentionsGenerator(size, lines) !== 0;
  }

  /** Finds the units of the section lexed last, which is Python, and marks docstrings; returns how many there are. */
  recognisePython(): number {
    return this.exports.recognisePython();
  }

  /** BOILERPLATE_… of memory.ts, or 0; for units of LONGEST_BOILERPLATE tokens at most of the section lexed last. */
  boilerplate(isClass: boolean, first: number, body: number, end: number, family: string): number {
    return this.exports.boilerplate(
      isClass ? 1 : 0,
      first,
      body,
      end,
      family === 'python' ? 1 : 0,
      family === 'c' ? 1 : 0,
    );
  }

  private toMemory(): void {
    const { state, out } = this;
    state[M.POS >> 2] = this.pos;
    state[M.END >> 2] = this.end;
    state[M.LINE >> 2] = this.line;
    state[M.DEPTH >> 2] = this.depth;
    state[M.LAST_LINE >> 2] = this.lastLine;
    state[M.ENCLOSED_NOW >> 2] = this.enclosed;
    state[M.BEGIN >> 2] = this.begin;
    state[M.WASTED >> 2] = this.wasted;
    state[M.COUNT >> 2] = out.count;
    state[M.COMMENT_COUNT >> 2] = out.commentCount;
  }

  private fromMemory(): void {
    const { state, out } = this;
    this.pos = state[M.POS >> 2];
    this.line = state[M.LINE >> 2];
    this.depth = state[M.DEPTH >> 2];
    this.lastLine = state[M.LAST_LINE >> 2];
    this.wasted = state[M.WASTED >> 2];
    out.count = state[M.COUNT >> 2];
    out.commentCount = state[M.COMMENT_COUNT >> 2];
  }

  private called(what: number, argument: number): number {
    this.fromMemory();
    let read = true;
    if (what === M.CALL_HOOK) read = this.language.hooks[argument]!(this);
    else if (what === M.CALL_RESUME) this.language.sheet.resumes![argument](this);
    else if (what === M.CALL_PREFIX) {
      this.tokenStart = this.state[M.TOKEN_START >> 2];
      read = this.hooksOfPrefixes[argument](this);
    } else this.language.sheet.number!(this);
    this.toMemory();
    return read ? 1 : 0;
  }

  /** Writes a language's tables into memory, once; returns their address. */
  private layOut(language: Language): number {
    const { memory } = this;
    const words = new Int32Array(memory.buffer);
    const room = (bytes: number): number => {
      const at = this.tablesEnd;
      this.tablesEnd += (bytes + 3) & ~3;
      if (this.tablesEnd > M.TABLES_END) throw new RangeError('no room for the tables of another language');
      return at;
    };
    const text = (at: number, bytes: Uint8Array | null): void => {
      if (bytes === null) return;
      if (bytes.length > 4) throw new RangeError(`too long for the scanner's tables: ${String.fromCharCode(...bytes)}`);
      for (let i = 0; i < bytes.length; i++) {
        memory[at + M.TEXT_BITS + i] = bytes[i];
        memory[at + M.TEXT_MASK + i] = 255;
      }
      words[(at + M.TEXT_LENGTH) >> 2] = bytes.length;
    };
    const lists = <T>(kind: number, width: number, by: (T[] | null)[], write: (at: number, item: T) => void): void => {
      for (let c = 0; c < 256; c++) {
        const items = by[c];
        if (items === null) continue;
        const at = room(width * (items.length + 1));
        words[(table + kind + 4 * c) >> 2] = at;
        items.forEach((item, i) => {
          write(at + width * i, item);
        });
      }
    };
    const table = room(M.TABLE_BYTES);
    memory.set(language.classes, table + M.CLASSES);
    memory.set(language.tail, table + M.TAIL);
    lists(M.OPERATORS, M.OPERATOR_BYTES, language.operators, (at, operator) => {
      text(at, operator.bytes);
      words[(at + M.OPERATOR_HASH) >> 2] = operator.hash;
    });
    const string = (at: number, rule: Language['allStrings'][number]): void => {
      text(at, rule.open);
      text(at + M.STRING_CLOSE, rule.close);
      text(at + M.STRING_INTERPOLATION, rule.interpolation);
      words[(at + M.STRING_MULTILINE) >> 2] = rule.multiline ? 1 : 0;
      words[(at + M.STRING_ESCAPE) >> 2] = rule.escape;
      words[(at + M.STRING_INDEX) >> 2] = rule.index;
    };
    lists(M.STRINGS, M.STRING_BYTES, language.strings, string);
    lists(M.LINE_COMMENTS, M.MARKER_BYTES, language.lineComments, text);
    lists(M.BLOCK_COMMENTS, M.BLOCK_BYTES, language.blockComments, (at, { open, close, nested }) => {
      text(at, open);
      text(at + M.BLOCK_CLOSE, close);
      words[(at + M.BLOCK_NESTED) >> 2] = nested ? 1 : 0;
    });
    const all = room(M.STRING_BYTES * language.allStrings.length);
    language.allStrings.forEach((rule, i) => {
      string(all + M.STRING_BYTES * i, rule);
    });
    const keywords = room(4 * language.keywords.length);
    words.set(language.keywords, keywords >> 2);
    const prefixes = room(M.PREFIX_BYTES * (language.prefixes.size + 1));
    let at = prefixes;
    for (const [letters, rule] of language.prefixes) {
      for (let i = 0; i < letters.length; i++) memory[at + i] = letters.charCodeAt(i);
      words[(at + M.PREFIX_RULE) >> 2] =
        typeof rule === 'function' ? M.PREFIX_HOOK + this.hooksOfPrefixes.push(rule) - 1 : PREFIX_RULES[rule];
      at += M.PREFIX_BYTES;
    }
    if (language.longestPrefix > 4) throw new RangeError('a prefix of more than four letters');
    words[(table + M.ALL_STRINGS) >> 2] = all;
    words[(table + M.KEYWORDS) >> 2] = keywords;
    words[(table + M.KEYWORD_MASK) >> 2] = language.keywords.length - 1;
    words[(table + M.PREFIXES) >> 2] = prefixes;
    words[(table + M.LONGEST_PREFIX) >> 2] = language.longestPrefix;
    words[(table + M.CASE_INSENSITIVE) >> 2] = language.sheet.caseInsensitive ? 1 : 0;
    words[(table + M.DIGIT_SEPARATORS) >> 2] = language.sheet.units === 'c' ? 1 : 0;
    words[(table + M.NUMBERS) >> 2] =
      language.sheet.number === undefined
        ? M.NUMBERS_C
        : language.sheet.id === 'python'
          ? M.NUMBERS_PYTHON
          : M.NUMBERS_HOOK;
    return table;
  }
}

const PREFIX_RULES = { plain: M.PREFIX_PLAIN, interpolated: M.PREFIX_INTERPOLATED, raw: M.PREFIX_RAW };

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
