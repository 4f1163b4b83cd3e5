/**
 * Units of JavaScript and TypeScript: functions, methods and classes, and function expressions bound to a name by a
 * declarator, an assignment, a property, a class field or `export default`. Callbacks are no units.
 *
 * The walk goes over the tokens once, with a stack of *frames* instead of a tree. A frame is a pair of brackets (a block,
 * a class body, an object, or expressions in parentheses), or an arrow function's expression, which no bracket ends:
 *
 *     const retry = (times) => call(times, async () => { … }), delay = 3;
 *     block                    └ arrow ─────────────────────┘
 *                                  └ expressions ──────────┘
 *                                                    └ block┘
 *
 * In blocks, class bodies and objects the walk reads statement by statement, member by member, property by property;
 * in expressions it knows of each token whether an operand has just ended. That alone tells an object from a block,
 * a type argument from a comparison, and where a line break ends a statement.
 * Parameters, types and class headers are passed over by their brackets.
 *
 * Whether a function is bound shows only behind it (`load = function () {} ()` is none), so units are noted when they
 * begin and struck out again. Time is linear in the tokens: look-ahead beyond brackets is paid from a fixed allowance.
 */
import { ENCLOSED, FIRST_ON_LINE, MARKUP, type TokenBuffer } from '../lexing/tokens.ts';
import { mendBraces, Outline } from './braces.ts';
import { TypeReader } from './javascript-types.ts';
import {
  ABSTRACT,
  ACCESS,
  ARROW,
  AS,
  ASYNC,
  CHAIN,
  CLASS,
  CONST,
  codesOf,
  DECLARE,
  DEFAULT,
  ENUM,
  EXPORT,
  EXTENDS,
  FUNCTION,
  GET,
  GLOBAL,
  HEADED,
  IMPLEMENTS,
  IMPORT,
  INCREMENT,
  INTERFACE,
  INTERPOLATION,
  LEADING,
  LEAVING,
  LET,
  NAME,
  NAMESPACE,
  NEW,
  NUMBER,
  OF,
  OPERATOR,
  RESERVED,
  RETURN,
  SPREAD,
  STATIC,
  STRING,
  TYPE,
  TYPEOF,
  VAR,
  VOID,
} from './javascript-words.ts';
import type { Recogniser } from './unit.ts';

const BANG = 33;
const ROUND = 40;
const ROUND_CLOSE = 41;
const STAR = 42;
const COMMA = 44;
const POINT = 46;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const QUESTION = 63;
const AT = 64;
const SQUARE = 91;
const SQUARE_CLOSE = 93;
const TILDE = 126;
const CURLY = 123;
const CURLY_CLOSE = 125;

// Kinds of frames.
const BLOCK = 0;
const MEMBERS = 1;
const OBJECT = 2;
const EXPRESSIONS = 3;
const ARROW_BODY = 4;

// What the closing bracket of a frame leaves behind.
const OPERAND = 0; // it ends an operand
const STATEMENT = 1; // a statement, member or property may begin
const PREFIX = 2; // the same, and what stands before it belongs to it (arguments of a decorator)

// Fields of a frame.
const KIND = 0;
const CLOSE = 1; // token that ends it; an arrow's is that of the bracket around it
const UNIT = 2; // unit that ends with it, or -1
const AFTER = 3;
const TERNARIES = 4; // `?` without its `:`
const STARTING = 5; // 1: a statement, member or property begins here; 0: within one
const WRAPS = 6; // 1: parentheses around nothing but a bound function, so far
const AWAITING = 7; // bound function that has just ended and may yet turn out to be called
const DECLARATION = 8; // first token of the `const`, `let` or `var` that is being read, or -1
const DECLARATORS = 9;
const DECLARED_UNIT = 10; // unit bound by the first declarator, or -1
const OPERAND_START = 11;
const UNITS_BEFORE = 12; // how many units had begun when the operand did
const DECORATED = 13; // first decorator of what begins here, or -1
const EXPORTED = 14; // its `export`, or -1
const BREAKS = 15; // 1: a line break may end a statement
const IN_TERNARY = 16; // 1: an arrow within a conditional expression
const UNCLOSED = 17; // 1: no bracket closes it, it ends before its CLOSE
const STRIDE = 18;

// What binds the function that begins at `bindAt`.
const DECLARATOR = 0;
const ASSIGNMENT = 1;
const PAIR = 2;
const FIELD = 3;
const EXPORT_DEFAULT = 4;

/** Texts of names are cut here. */
const LONGEST_NAME = 200;
/** A function assigned to something longer, or to something with white space in it, has no name. */
const LONGEST_TARGET = 120;

interface Candidate {
  kind: 'function' | 'method' | 'class';
  name: string;
  first: number;
  declared: number;
  body: number;
  end: number;
  /** Where it begins when its declaration has more declarators. */
  declarator: number;
  /** Whether it must be directly bound, so that what follows it may strike it out. */
  bound: boolean;
  /** An arrow function: nothing on a new line can go on with it. */
  arrow: boolean;
  struck: boolean;
}

let frames = new Int32Array(STRIDE * 256);
const utf8 = new TextDecoder();

class Walk {
  private readonly bytes: Uint8Array;
  private readonly code: Uint8Array;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly partner: Int32Array;
  private readonly flags: Uint8Array;
  private readonly count: number;
  private readonly types: TypeReader;
  private readonly typed: boolean;
  private readonly outline: Outline;
  readonly candidates: Candidate[] = [];

  /** Offset of the innermost frame in `frames`. */
  private top = 0;
  /** Whether an operand has just ended. */
  private operand = false;

  private bindAt = -1;
  private bindKind = DECLARATOR;
  private bindFirst = 0;
  private bindDeclared = 0;
  private bindName = '';
  private bindFrame = 0;
  private bindWrapped = false;

  constructor(bytes: Uint8Array, tokens: TokenBuffer, code: Uint8Array, typed: boolean, outline: Outline) {
    this.bytes = bytes;
    this.code = code;
    this.outline = outline;
    this.start = tokens.start;
    this.end = tokens.end;
    this.partner = tokens.partner;
    this.flags = tokens.flags;
    this.count = tokens.count;
    this.types = new TypeReader(this.code, tokens);
    this.typed = typed;
  }

  run(): void {
    this.clear(0, BLOCK, this.count, STATEMENT, -1);
    let i = 0;
    for (;;) {
      const { top } = this;
      if (i >= frames[top + CLOSE]) {
        if (top === 0) break;
        i = this.leave(i);
      } else if (frames[top + STARTING] === 0) i = this.expression(i);
      else {
        const kind = frames[top + KIND];
        i = kind === BLOCK ? this.statement(i) : kind === MEMBERS ? this.member(i) : this.property(i);
      }
    }
  }

  // Frames

  private clear(at: number, kind: number, close: number, after: number, unit: number): void {
    frames[at + KIND] = kind;
    frames[at + CLOSE] = close;
    frames[at + UNIT] = unit;
    frames[at + AFTER] = after;
    frames[at + TERNARIES] = 0;
    frames[at + STARTING] = kind <= OBJECT ? 1 : 0;
    frames[at + WRAPS] = 0;
    frames[at + AWAITING] = -1;
    frames[at + DECLARATION] = -1;
    frames[at + DECLARATORS] = 0;
    frames[at + DECLARED_UNIT] = -1;
    frames[at + OPERAND_START] = -1;
    frames[at + UNITS_BEFORE] = 0;
    frames[at + DECORATED] = -1;
    frames[at + EXPORTED] = -1;
    frames[at + BREAKS] = kind === BLOCK || kind === MEMBERS ? 1 : 0;
    frames[at + IN_TERNARY] = 0;
    frames[at + UNCLOSED] = 0;
  }

  /** Opens the brackets at `opening` and steps inside. Without a partner, only the body of a unit is a frame. */
  private enter(opening: number, kind: number, after: number, unit = -1): number {
    const close = this.partner[opening];
    if (close >= 0) this.push(kind, close, after, unit);
    else if (unit >= 0) {
      const end = this.outline.endOf(opening, this.candidates[unit].first);
      this.push(kind, end, after, unit);
      frames[this.top + UNCLOSED] = 1;
    } else if (after === STATEMENT) this.endStatement();
    return opening + 1;
  }

  private push(kind: number, close: number, after: number, unit: number): void {
    this.top += STRIDE;
    if (this.top + STRIDE > frames.length) {
      const wider = new Int32Array(2 * frames.length);
      wider.set(frames);
      frames = wider;
    }
    // Mended braces and other brackets may cross.
    const limit = frames[this.top - STRIDE + CLOSE];
    this.clear(this.top, kind, Math.min(close, limit), after, unit);
    if (close > limit) frames[this.top + UNCLOSED] = 1;
    this.operand = false;
  }

  /** Ends the innermost frame at token `i`; returns where to go on. */
  private leave(i: number): number {
    const { top } = this;
    const isArrow = frames[top + KIND] === ARROW_BODY;
    const unit = frames[top + UNIT];
    const after = isArrow ? OPERAND : frames[top + AFTER];
    const next = isArrow ? i : frames[top + CLOSE] + 1 - frames[top + UNCLOSED];
    const wrapped = frames[top + WRAPS] === 1 ? frames[top + AWAITING] : -1;
    this.top -= STRIDE;
    if (unit >= 0) this.candidates[unit].end = next;
    if (next > i) i = next;
    if (after === OPERAND) {
      this.operand = true;
      frames[this.top + AWAITING] = unit >= 0 && this.candidates[unit].bound ? unit : wrapped;
    } else {
      if (after === STATEMENT) this.endStatement();
      frames[this.top + STARTING] = 1;
    }
    return i;
  }

  /** Ends the arrow functions whose bodies are expressions ending before token `i`. */
  private leaveArrows(i: number): void {
    while (frames[this.top + KIND] === ARROW_BODY) this.leave(i);
  }

  private endStatement(): void {
    const { top } = this;
    frames[top + STARTING] = 1;
    frames[top + TERNARIES] = 0;
    frames[top + AWAITING] = -1;
    frames[top + DECLARATION] = -1;
    frames[top + DECORATED] = -1;
    frames[top + EXPORTED] = -1;
  }

  // Binding

  private bind(kind: number, at: number, first: number, declared: number, name: string): void {
    this.bindAt = at;
    this.bindKind = kind;
    this.bindFirst = first;
    this.bindDeclared = declared;
    this.bindName = name;
    this.bindFrame = this.top;
    this.bindWrapped = false;
    frames[this.top + WRAPS] = 0;
    this.operand = false;
  }

  private note(
    kind: Candidate['kind'],
    name: string,
    first: number,
    declared: number,
    body: number,
    bound = false,
    arrow = false,
  ): number {
    this.candidates.push({
      kind,
      name,
      first,
      declared,
      body,
      end: body + 1,
      declarator: -1,
      bound,
      arrow,
      struck: false,
    });
    return this.candidates.length - 1;
  }

  /** Notes the function that begins at `at` if something binds it. */
  private noteBound(at: number, body: number, arrow: boolean): number {
    const name = this.bindName;
    if (this.bindAt !== at || name === '') return -1;
    if (this.bindKind === ASSIGNMENT && (name.length >= LONGEST_TARGET || /\s/.test(name))) return -1;
    let first = this.bindFirst;
    let declared = this.bindDeclared;
    if (this.bindKind === EXPORT_DEFAULT && this.bindWrapped) {
      first = at;
      declared = at;
    }
    const kind = this.bindKind === FIELD ? 'method' : 'function';
    const unit = this.note(kind, name, first, declared, body, true, arrow);
    if (this.bindKind === DECLARATOR) this.noteDeclared(unit);
    return unit;
  }

  /** One declarator: the unit begins with its `const`; several: each begins with its name. */
  private noteDeclared(unit: number): void {
    const frame = this.bindFrame;
    const candidate = this.candidates[unit];
    if (frames[frame + DECLARATORS] > 1) return;
    candidate.declarator = candidate.first;
    candidate.first = frames[frame + DECLARATION];
    candidate.declared = candidate.first;
    frames[frame + DECLARED_UNIT] = unit;
  }

  /** The text of tokens `from` to `to`, inclusive, cut to `longest` bytes and one. */
  private text(from: number, to: number, longest = LONGEST_NAME): string {
    const { bytes } = this;
    const start = this.start[from];
    const end = Math.min(this.end[to], start + longest + 1);
    let text = '';
    for (let i = start; i < end; i++) {
      if (bytes[i] >= 128) return utf8.decode(bytes.subarray(start, end));
      text += String.fromCharCode(bytes[i]);
    }
    return text;
  }

  // Reading

  private isFirst(i: number): boolean {
    return (this.flags[i] & FIRST_ON_LINE) !== 0;
  }

  private beginOperand(i: number): void {
    if (this.operand) return;
    this.operand = true;
    frames[this.top + OPERAND_START] = i;
    frames[this.top + UNITS_BEFORE] = this.candidates.length;
  }

  /** Past the type annotation whose colon would stand at `i`. */
  private annotation(i: number): number {
    return this.code[i] === COLON ? this.types.type(i + 1) : i;
  }

  private typeParameters(i: number): number {
    if (this.code[i] !== LESS) return i;
    const after = this.types.angles(i);
    return after < 0 ? i : after;
  }

  /** Index of the `=>` behind parameters that end before `i`, or -1. */
  private arrowAfter(i: number): number {
    const { code, top } = this;
    if (code[i] === ARROW) return i;
    if (code[i] !== COLON || this.types.exhausted) return -1;
    if (frames[top + TERNARIES] > 0 || frames[top + IN_TERNARY] === 1) return -1; // `ready ? (rows) : row => row`
    const after = this.types.type(i + 1);
    if (code[after] === ARROW) return after;
    this.types.wasted += after - i;
    return -1;
  }

  /** An arrow function that begins at `at`, with its `=>` at `arrow`. */
  private arrowFunction(at: number, arrow: number): number {
    const body = arrow + 1;
    this.beginOperand(at);
    const unit = this.noteBound(at, body, true);
    if (this.opensBody(body)) {
      return this.enter(body, BLOCK, OPERAND, unit);
    }
    const outer = this.top;
    this.push(ARROW_BODY, frames[outer + CLOSE], OPERAND, unit);
    frames[this.top + BREAKS] = frames[outer + BREAKS];
    frames[this.top + IN_TERNARY] = frames[outer + TERNARIES] > 0 || frames[outer + IN_TERNARY] === 1 ? 1 : 0;
    return body;
  }

  /** Past name, type parameters, parameters and return type of a function or method; `i` is behind its name. */
  private signature(i: number): number {
    i = this.typeParameters(i);
    if (this.code[i] !== ROUND || this.partner[i] < 0) return i;
    return this.annotation(this.partner[i] + 1);
  }

  private opensBody(i: number): boolean {
    return this.code[i] === CURLY && (this.flags[i] & MARKUP) === 0;
  }

  /** `function` at `keyword`, in an expression that may have begun with `async` at `at`. */
  private functionExpression(at: number, keyword: number): number {
    const { code } = this;
    let i = keyword + 1;
    if (code[i] === STAR) i++;
    if (code[i] >= NAME) i++;
    i = this.signature(i);
    this.beginOperand(at);
    if (!this.opensBody(i)) return i;
    return this.enter(i, BLOCK, OPERAND, this.noteBound(at, i, false));
  }

  private functionDeclaration(at: number, keyword: number): number {
    const { code, top } = this;
    let i = keyword + 1;
    if (code[i] === STAR) i++;
    const isNamed = code[i] >= NAME;
    const name = isNamed ? this.text(i, i) : 'default';
    i = this.signature(isNamed ? i + 1 : i);
    if (!this.opensBody(i)) {
      this.endStatement();
      return i;
    }
    const first = frames[top + EXPORTED] >= 0 ? frames[top + EXPORTED] : at;
    const unit = this.note('function', name, first, this.declared(first), i);
    return this.enter(i, BLOCK, STATEMENT, unit);
  }

  /** First of what stands before a declaration that begins at `first`. */
  private declared(first: number): number {
    const decorated = frames[this.top + DECORATED];
    return decorated >= 0 && decorated < first ? decorated : first;
  }

  /** A class at its keyword; it began at `at` (`abstract`). */
  private classBody(at: number, keyword: number, isStatement: boolean): number {
    const { code, partner, top } = this;
    const hasName = code[keyword + 1] >= NAME && code[keyword + 1] !== EXTENDS && code[keyword + 1] !== IMPLEMENTS;
    let i = this.typeParameters(hasName ? keyword + 2 : keyword + 1);
    for (; i < this.count; i++) {
      const c = code[i];
      if (c === CURLY || c === SEMICOLON || c === ROUND_CLOSE || c === SQUARE_CLOSE || c === CURLY_CLOSE) break;
      if (c === CLASS) break; // so that no token is looked at from two headers
      if ((c === ROUND || c === SQUARE) && partner[i] >= 0) i = partner[i];
      else if (c === LESS) i = Math.max(i, this.types.angles(i) - 1);
    }
    if (!this.opensBody(i)) {
      if (isStatement) frames[top + STARTING] = 0;
      this.beginOperand(at);
      return keyword + 1;
    }
    let name = hasName ? this.text(keyword + 1, keyword + 1) : 'default';
    let first = at;
    let declared = at;
    if (isStatement) {
      const exported = frames[top + EXPORTED];
      declared = this.declared(exported >= 0 ? exported : at);
      // `export @tracked class` begins after the decorator, `@tracked export class` at the export.
      if (exported >= 0 && !(frames[top + DECORATED] > exported)) first = exported;
    } else if (this.bindAt === at && !this.bindWrapped) {
      if (this.bindKind === DECLARATOR || this.bindKind === ASSIGNMENT) {
        if (!hasName && this.bindName !== '') name = this.bindName;
        if (this.bindKind === DECLARATOR) first = declared = this.bindFirst;
      }
    }
    this.beginOperand(at);
    const unit = this.note('class', name, first, declared, i);
    if (!isStatement && this.bindAt === at && !this.bindWrapped && this.bindKind === DECLARATOR)
      this.noteDeclared(unit);
    return this.enter(i, MEMBERS, isStatement ? STATEMENT : OPERAND, unit);
  }

  /** Past a decorator's `@`, name and type arguments. */
  private decoratorName(i: number): number {
    const { code } = this;
    i++;
    if (code[i] < NAME) return i;
    i++;
    while (code[i] === POINT && code[i + 1] >= NAME) i += 2;
    return this.typeParameters(i);
  }

  /** A decorator at `i`, before a statement or member; its arguments are code of their own. */
  private decorator(i: number): number {
    i = this.decoratorName(i);
    return this.code[i] === ROUND && this.partner[i] >= 0 ? this.enter(i, EXPRESSIONS, PREFIX) : i;
  }

  /** `const`, `let`, `var` at `keyword`. */
  private declaration(first: number, keyword: number): number {
    const { top } = this;
    frames[top + STARTING] = 0;
    frames[top + DECLARATION] = first;
    frames[top + DECLARATORS] = 0;
    frames[top + DECLARED_UNIT] = -1;
    return this.declarator(keyword + 1);
  }

  private declarator(i: number): number {
    const { code, partner, top } = this;
    const first = i;
    let name = '';
    frames[top + DECLARATORS]++;
    if (frames[top + DECLARATORS] === 2 && frames[top + DECLARED_UNIT] >= 0) {
      const earlier = this.candidates[frames[top + DECLARED_UNIT]];
      earlier.first = earlier.declared = earlier.declarator;
    }
    this.operand = false;
    if ((code[i] === CURLY || code[i] === SQUARE) && partner[i] >= 0) i = partner[i] + 1;
    else if (code[i] >= NAME) {
      name = this.text(i, i);
      i++;
    } else return i;
    if (code[i] === BANG) i++;
    i = this.annotation(i);
    if (code[i] === EQUALS) {
      this.bind(DECLARATOR, i + 1, first, first, name);
      return i + 1;
    }
    this.operand = true;
    return i;
  }

  // Statements

  private statement(i: number): number {
    const { code, partner, top } = this;
    const c = code[i];
    const n = code[i + 1];
    switch (c) {
      case SEMICOLON:
        this.endStatement();
        return i + 1;
      case AT:
        if (frames[top + DECORATED] < 0) frames[top + DECORATED] = i;
        return this.decorator(i);
      case CURLY:
        if ((this.flags[i] & MARKUP) !== 0) break;
        return this.enter(i, BLOCK, STATEMENT);
      case EXPORT:
        frames[top + EXPORTED] = i;
        return this.exported(i + 1);
      case FUNCTION:
        return this.functionDeclaration(i, i);
      case ASYNC:
        if (n === FUNCTION && !this.isFirst(i + 1)) return this.functionDeclaration(i, i + 1);
        break;
      case CLASS:
        return this.classBody(i, i, true);
      case CONST:
        if (n === ENUM) return i + 1;
        return this.declaration(this.exportedOr(i), i);
      case VAR:
        return this.declaration(this.exportedOr(i), i);
      case LET:
        if (n < NAME && n !== CURLY && n !== SQUARE) break;
        return this.declaration(this.exportedOr(i), i);
      case IMPORT:
        if (n === ROUND || n === POINT) break;
        return this.imported(i + 1);
      case HEADED: {
        const header = n === OPERATOR ? i + 2 : i + 1; // `for await (…)`
        if (code[header] !== ROUND || partner[header] < 0) return i + 1;
        return this.enter(header, EXPRESSIONS, STATEMENT);
      }
      case LEADING:
        return i + 1;
      case DEFAULT:
        return n === COLON ? i + 2 : i + 1;
      case INTERFACE:
        if (n >= NAME) return this.passBody(i + 2, i + 1);
        break;
      case ENUM:
        if (n >= NAME) return this.passBody(i + 2, i + 1);
        break;
      case TYPE:
        if (n >= NAME && !this.isFirst(i + 1)) {
          const equals = this.typeParameters(i + 2);
          if (code[equals] === EQUALS) {
            this.endStatement();
            return this.types.type(equals + 1);
          }
        }
        break;
      case ABSTRACT:
        if (n === CLASS) return this.classBody(i, i + 1, true);
        break;
      case DECLARE:
        if (n >= NAME && !this.isFirst(i + 1) && n !== OF && n !== AS && n !== OPERATOR) return i + 1;
        break;
      case GLOBAL:
        if (n === CURLY && partner[i + 1] >= 0) return this.enter(i + 1, BLOCK, STATEMENT);
        break;
      case NAMESPACE:
        if ((n >= NAME || n === STRING) && !this.isFirst(i + 1)) {
          let body = i + 2;
          while (code[body] === POINT && code[body + 1] >= NAME) body += 2;
          if (this.opensBody(body)) return this.enter(body, BLOCK, STATEMENT);
        }
        break;
    }
    if (c >= NAME && n === COLON && c !== RETURN) return i + 2; // a label
    frames[top + STARTING] = 0;
    this.operand = false;
    return i;
  }

  private exportedOr(i: number): number {
    const exported = frames[this.top + EXPORTED];
    return exported >= 0 ? exported : i;
  }

  /** What follows `export`; `i` is behind it. */
  private exported(i: number): number {
    const { code, partner, top } = this;
    let c = code[i];
    if (c === TYPE && (code[i + 1] === CURLY || code[i + 1] === STAR)) c = code[++i];
    if (c === CURLY || c === STAR) {
      frames[top + STARTING] = 0;
      this.operand = true;
      return c === CURLY && partner[i] >= 0 ? partner[i] + 1 : i + 1;
    }
    if (c !== DEFAULT && c !== EQUALS) return i;
    const next = code[i + 1];
    if (c === DEFAULT) {
      const isDeclared =
        next === FUNCTION ||
        next === CLASS ||
        next === AT ||
        next === INTERFACE ||
        (next === ASYNC && code[i + 2] === FUNCTION) ||
        (next === ABSTRACT && code[i + 2] === CLASS);
      if (isDeclared) return i + 1;
    }
    frames[top + STARTING] = 0;
    this.bind(EXPORT_DEFAULT, i + 1, frames[top + EXPORTED], this.declared(frames[top + EXPORTED]), 'default');
    return i + 1;
  }

  /** Names and source of an import; `i` is behind the keyword. */
  private imported(i: number): number {
    const { code, partner } = this;
    this.endStatement();
    while (code[i] >= NAME || code[i] === COMMA || code[i] === STAR || code[i] === CURLY) {
      if (code[i] >= RESERVED && this.isFirst(i)) return i;
      if (code[i] === CURLY) {
        if (partner[i] < 0) return i + 1;
        i = partner[i];
      }
      i++;
    }
    if (code[i] !== STRING) {
      frames[this.top + STARTING] = 0;
      this.operand = true;
      return i;
    }
    i++;
    if (code[i] >= NAME && code[i + 1] === CURLY && partner[i + 1] >= 0 && !this.isFirst(i)) return partner[i + 1] + 1;
    return i;
  }

  /** Passes over an interface or enum whose header goes on at `i`; `other` is where to go on when it is none. */
  private passBody(i: number, other: number): number {
    const { code, partner } = this;
    for (; i < this.count; i++) {
      const c = code[i];
      if (c === CURLY) {
        if (partner[i] < 0) break;
        this.endStatement();
        return partner[i] + 1;
      }
      if (c === LESS) i = Math.max(i, this.types.angles(i) - 1);
      else if ((c < NAME && c !== COMMA && c !== POINT) || c === INTERFACE || c === ENUM) break;
    }
    frames[this.top + STARTING] = 0;
    this.operand = true;
    return other;
  }

  // Members and properties

  /** Past the modifiers before a member's or property's name. */
  private modifiers(i: number): number {
    const { code } = this;
    for (; ; i++) {
      const c = code[i];
      if (c === STAR) continue;
      if (c !== GET && c !== ASYNC && c !== STATIC && c !== ACCESS && c !== ABSTRACT && c !== DECLARE) return i;
      const n = code[i + 1];
      if (n < NAME && n !== STAR && n !== SQUARE && n !== STRING && n !== NUMBER) return i;
      if (c === ASYNC && this.isFirst(i + 1)) return i; // a field of that name
    }
  }

  /** Past the name at `i`, or `i` where there is none. */
  private memberName(i: number): number {
    const c = this.code[i];
    if (c >= NAME || c === NUMBER || c === STRING) return i + 1;
    return c === SQUARE && this.partner[i] >= 0 ? this.partner[i] + 1 : i;
  }

  private member(i: number): number {
    const { code, top } = this;
    const c = code[i];
    if (c === SEMICOLON || c === COMMA) {
      this.endStatement();
      return i + 1;
    }
    if (c === AT) {
      if (frames[top + DECORATED] < 0) frames[top + DECORATED] = i;
      return this.decorator(i);
    }
    if (c === CURLY) return this.enter(i, BLOCK, STATEMENT);
    if (c === STATIC && this.opensBody(i + 1)) return this.enter(i + 1, BLOCK, STATEMENT);
    const name = this.modifiers(i);
    let after = this.memberName(name);
    if (after === name) {
      this.endStatement();
      frames[top + STARTING] = 0;
      this.operand = false;
      return i;
    }
    const declared = this.declared(i);
    const nameEnd = after - 1;
    if (code[after] === QUESTION || code[after] === BANG) after++;
    if (code[after] === ROUND || code[after] === LESS) {
      const body = this.signature(after);
      if (this.opensBody(body)) {
        const unit = this.note('method', this.text(name, nameEnd), i, declared, body);
        return this.enter(body, BLOCK, STATEMENT, unit);
      }
      this.endStatement();
      return Math.max(body, after + 1);
    }
    after = this.annotation(after);
    this.endStatement();
    if (code[after] !== EQUALS) return after;
    frames[top + STARTING] = 0;
    this.bind(FIELD, after + 1, i, declared, this.text(name, nameEnd));
    return after + 1;
  }

  private property(i: number): number {
    const { code, top } = this;
    if (code[i] === COMMA) return i + 1;
    const name = this.modifiers(i);
    const after = this.memberName(name);
    if (after > name) {
      const c = code[after];
      if (c === ROUND || c === LESS) {
        const body = this.signature(after);
        if (this.opensBody(body)) {
          const unit = this.note('function', this.text(name, after - 1), i, i, body);
          return this.enter(body, BLOCK, STATEMENT, unit);
        }
      } else if (c === COLON) {
        frames[top + STARTING] = 0;
        this.bind(PAIR, after + 1, i, i, this.key(name, after - 1));
        return after + 1;
      } else if (c === EQUALS) {
        frames[top + STARTING] = 0;
        this.operand = false;
        return after + 1;
      }
    }
    frames[top + STARTING] = 0;
    this.operand = false;
    return i;
  }

  /** The text of a property's key, without its quotes. */
  private key(from: number, to: number): string {
    return this.text(from, to).replace(/^['"]|['"]$/g, '');
  }

  // Expressions

  /** Whether a token can only begin something new: after an operand and a line break it ends the statement before it. */
  private beginsAnew(i: number, c: number): boolean {
    if (c >= NAME) return c !== OPERATOR || !this.isInfix(i);
    if (c === STRING) return this.bytes[this.start[i]] !== 96; // a template may be tagged by what stands before it
    return c === NUMBER || c === CURLY || c === AT || c === BANG || c === TILDE || c === INCREMENT || c === SPREAD;
  }

  /** `in` and `instanceof`, of the words that are operators. */
  private isInfix(i: number): boolean {
    return this.bytes[this.start[i]] === 105;
  }

  private expression(i: number): number {
    const { code, partner, flags, top } = this;
    const c = code[i];
    if ((flags[i] & MARKUP) !== 0) {
      this.beginOperand(i);
      if (c === CURLY && partner[i] >= 0) return this.enter(i, EXPRESSIONS, OPERAND);
      return i + 1;
    }
    const awaiting = frames[top + AWAITING];
    if (this.operand && (flags[i] & FIRST_ON_LINE) !== 0 && frames[top + BREAKS] === 1) {
      const afterArrow = awaiting >= 0 && this.candidates[awaiting].arrow && frames[top + KIND] !== ARROW_BODY;
      if (this.beginsAnew(i, c) || (afterArrow && c !== COMMA && c !== SEMICOLON)) {
        this.leaveArrows(i);
        this.endStatement();
        return i;
      }
    }
    if (awaiting >= 0 && c !== AS) {
      const ends = c === SEMICOLON || c === COLON || (c === COMMA && frames[top + WRAPS] === 0);
      if (!ends) this.candidates[awaiting].struck = true;
      frames[top + AWAITING] = -1;
    }
    if (c >= NAME) return this.wordInExpression(i, c);
    switch (c) {
      case STRING:
      case NUMBER:
        this.beginOperand(i);
        return i + 1;
      case ROUND:
        return this.parenthesis(i);
      case SQUARE:
      case INTERPOLATION:
        if (partner[i] < 0) break;
        this.beginOperand(i);
        return this.enter(i, EXPRESSIONS, OPERAND);
      case CURLY:
        if (partner[i] < 0) break;
        if (!this.operand) {
          this.beginOperand(i);
          return this.enter(i, OBJECT, OPERAND);
        }
        if (frames[top + BREAKS] === 0) return this.enter(i, BLOCK, OPERAND);
        this.leaveArrows(i);
        this.endStatement();
        return i;
      case ROUND_CLOSE:
      case SQUARE_CLOSE:
      case CURLY_CLOSE: // closes nothing
        this.operand = true;
        return i + 1;
      case COMMA:
        return this.comma(i);
      case SEMICOLON:
        this.leaveArrows(i);
        if (frames[this.top + KIND] === OBJECT) frames[this.top + KIND] = BLOCK; // it was none
        if (frames[this.top + KIND] === EXPRESSIONS) {
          frames[this.top + DECLARATION] = -1; // the header of a `for`
          this.operand = false;
        } else this.endStatement();
        return i + 1;
      case QUESTION:
        frames[top + TERNARIES]++;
        break;
      case COLON:
        return this.colon(i);
      case EQUALS:
        if (this.operand) this.assignment(i);
        else this.operand = false;
        return i + 1;
      case ARROW: // parameters of a kind not known here
        this.operand = false;
        this.bindAt = -1;
        return this.arrowFunction(i, i);
      case LESS:
        return this.less(i);
      case POINT:
        if (code[i + 1] < NAME) break;
        this.beginOperand(i);
        return i + 2;
      case CHAIN:
        this.beginOperand(i);
        return code[i + 1] >= NAME ? i + 2 : i + 1;
      case BANG:
        if (this.operand && (flags[i] & FIRST_ON_LINE) === 0) return i + 1; // asserts
        break;
      case INCREMENT:
        return i + 1;
      case AT: {
        // Of a class expression.
        let after = this.decoratorName(i);
        if (code[after] === ROUND && partner[after] >= 0) after = partner[after] + 1;
        if (this.bindAt === i) this.bindAt = after;
        return after;
      }
    }
    this.operand = false;
    return i + 1;
  }

  private wordInExpression(i: number, c: number): number {
    const { code, partner, top } = this;
    const n = code[i + 1];
    switch (c) {
      case AS:
        if (!this.operand || this.isFirst(i)) break;
        return Math.max(i + 1, this.types.type(i + 1));
      case ASYNC: {
        if (this.operand || this.isFirst(i + 1)) break;
        if (n === FUNCTION) return this.functionExpression(i, i + 1);
        if (n >= NAME && code[i + 2] === ARROW) return this.arrowFunction(i, i + 2);
        const parameters = this.typeParameters(i + 1);
        if (code[parameters] === ROUND && partner[parameters] >= 0) {
          const arrow = this.arrowAfter(partner[parameters] + 1);
          if (arrow >= 0) return this.arrowFunction(i, arrow);
        }
        break;
      }
      case FUNCTION:
        return this.functionExpression(i, i);
      case CLASS:
        return this.classBody(i, i, false);
      case ABSTRACT:
        if (n === CLASS && !this.operand) return this.classBody(i, i + 1, false);
        break;
      case OF:
        if (!this.operand) break;
        this.operand = false;
        return i + 1;
      case VOID:
      case TYPEOF:
      case NEW:
      case OPERATOR:
      case EXTENDS:
        this.operand = false;
        return i + 1;
      case CONST:
      case LET:
      case VAR:
        if (this.operand || (n < NAME && n !== CURLY && n !== SQUARE)) break;
        if (frames[top + KIND] !== EXPRESSIONS && frames[top + KIND] !== BLOCK) break;
        return this.declaration(i, i);
      case RETURN:
      case HEADED:
      case LEADING:
      case LEAVING:
      case EXPORT:
      case DEFAULT:
        if (frames[top + BREAKS] === 1 && this.operand) {
          this.leaveArrows(i);
          this.endStatement(); // a break that was not seen
          return i;
        }
        this.operand = c === LEAVING || c === DEFAULT;
        return i + 1;
    }
    if (n === ARROW && !this.operand) return this.arrowFunction(i, i + 1);
    this.beginOperand(i);
    return i + 1;
  }

  private parenthesis(i: number): number {
    const close = this.partner[i];
    if (close < 0) {
      this.operand = false;
      return i + 1;
    }
    if (this.operand) return this.enter(i, EXPRESSIONS, OPERAND);
    const arrow = this.arrowAfter(close + 1);
    if (arrow >= 0) return this.arrowFunction(i, arrow);
    const wraps = this.bindAt === i;
    this.beginOperand(i);
    this.enter(i, EXPRESSIONS, OPERAND);
    if (wraps) {
      frames[this.top + WRAPS] = 1;
      this.bindAt = i + 1;
      this.bindWrapped = true;
    }
    return i + 1;
  }

  private comma(i: number): number {
    this.leaveArrows(i);
    const { top } = this;
    frames[top + TERNARIES] = 0;
    frames[top + AWAITING] = -1;
    this.operand = false;
    if (frames[top + KIND] === OBJECT) {
      frames[top + STARTING] = 1;
      return i + 1;
    }
    return frames[top + DECLARATION] >= 0 ? this.declarator(i + 1) : i + 1;
  }

  private colon(i: number): number {
    const { top } = this;
    if (frames[top + TERNARIES] > 0) {
      frames[top + TERNARIES]--;
      this.operand = false;
      return i + 1;
    }
    const kind = frames[top + KIND];
    if (kind === ARROW_BODY) return this.leave(i); // and look again
    if (kind === BLOCK) {
      this.endStatement(); // a case, or a label
      return i + 1;
    }
    if (kind === EXPRESSIONS) {
      this.operand = true; // a cast of Flow
      return Math.max(i + 1, this.types.type(i + 1));
    }
    this.operand = false;
    return i + 1;
  }

  /** `=` at `i`, behind its target. */
  private assignment(i: number): void {
    const { top } = this;
    const first = frames[top + OPERAND_START];
    let name = '';
    // A function within the target (`load(function () {}).then = …`) would begin after a unit around it.
    const isPlain = first >= 0 && first < i && frames[top + UNITS_BEFORE] === this.candidates.length;
    if (isPlain) name = this.text(first, i - 1);
    this.bind(ASSIGNMENT, i + 1, first, first, name);
  }

  private less(i: number): number {
    const { code, partner } = this;
    if (this.operand) {
      // Type arguments are written without a blank, comparisons with one.
      if (this.typed && i > 0 && this.start[i] === this.end[i - 1]) {
        const after = this.types.angles(i);
        if (after >= 0) {
          const c = code[after];
          const isOperator = c === OTHER_OPERATOR || c >= NAME || c === NUMBER || c === LESS;
          if (!isOperator || this.isFirst(after)) return after;
          this.types.wasted += after - i;
        }
      }
      this.operand = false;
      return i + 1;
    }
    const after = this.types.angles(i);
    if (after < 0) return i + 1;
    if (code[after] === ROUND && partner[after] >= 0) {
      const arrow = this.arrowAfter(partner[after] + 1);
      if (arrow >= 0) return this.arrowFunction(i, arrow);
    }
    return after; // a type assertion: its operand is due
  }
}

const OTHER_OPERATOR = 1;

/**
 * Matches braces anew by indentation where some have no partner; those of templates and markup, whose closing the lexer
 * knows better, stay as they are.
 */
function mend(bytes: Uint8Array, tokens: TokenBuffer, code: Uint8Array): void {
  const { partner, flags, count } = tokens;
  let unmatched = false;
  for (let i = 0; i < count && !unmatched; i++) {
    unmatched = (code[i] === CURLY || code[i] === CURLY_CLOSE) && partner[i] < 0;
  }
  if (!unmatched) return;
  for (let i = 0; i < count; i++) {
    if (partner[i] >= 0 && (code[i] === INTERPOLATION || (code[i] === CURLY && (flags[i] & MARKUP) !== 0))) {
      flags[i] |= ENCLOSED;
      flags[partner[i]] |= ENCLOSED;
    }
  }
  mendBraces(bytes, tokens, true);
}

/** Functions, methods and classes of JavaScript and TypeScript. */
export const recogniseJavaScript: Recogniser = (bytes, tokens, sheet, units) => {
  const code = codesOf(tokens);
  mend(bytes, tokens, code);
  const outline = new Outline(bytes, tokens, units);
  const walk = new Walk(bytes, tokens, code, sheet.id !== 'javascript', outline);
  walk.run();
  const { candidates } = walk;
  let ordered = true;
  for (let i = 1; i < candidates.length; i++) if (candidates[i].first < candidates[i - 1].first) ordered = false;
  if (!ordered) candidates.sort((a, b) => a.first - b.first || b.end - a.end);
  for (const { kind, name, first, declared, body, end, struck } of candidates) {
    if (!struck) outline.add(kind, name, first, declared, body, end);
  }
};
