/**
 * Units of Java: classes, interfaces, enums, records and annotation types, their methods and constructors (those of
 * anonymous classes and enum constants included), and lambdas bound to a name.
 *
 * The walk keeps a stack of *regions*, each a pair of braces: in the body of a class it reads member by member, in code
 * it looks only for what can open a class or a lambda. A member's header is read once, up to the first of `( = ; {`.
 */
import { IDENTIFIER, WORD } from '../lexing/tokens.ts';
import {
  ANGLE_OPEN,
  AT,
  CURLY_CLOSE,
  CURLY_OPEN,
  EQUALS,
  mendBraces,
  name,
  Outline,
  POINT,
  padTokens,
  ROUND_CLOSE,
  ROUND_OPEN,
  SEMICOLON,
  SQUARE_OPEN,
  word,
} from './braces.ts';
import type { Recogniser } from './unit.ts';

const CLASS = word('class');
const INTERFACE = word('interface');
const ENUM = word('enum');
const IMPORT = word('import');
const PACKAGE = word('package');
const DEFAULT = word('default');
const ARROW = word('->');
const MINUS = word('-');
const RECORD = name('record');
const NON = name('non');
const SEALED = name('sealed');
/** What can close type arguments. */
const ANGLES = new Set(['>', '>>', '>>>'].map(word));
const MODIFIERS = new Set(
  'public protected private abstract static final native synchronized transient volatile strictfp default'
    .split(' ')
    .map(word),
);

// What may be read in a region.
const MEMBERS = 0;
const INITIALISER = 1; // of a field: code up to the next `;`, then members again
const CONSTANTS = 2; // of an enum: up to the first `;`, then members
const CODE = 3;

// What kind of type a region of members belongs to, where that matters.
const PLAIN = 0;
const RECORD_TYPE = 1; // may have a compact constructor
const ANNOTATION_TYPE = 2; // its elements look like methods and are none

/** An expression lambda longer than this many tokens and bracket groups is not followed: keeps `a = b -> a = b -> …` linear. */
const LAMBDA_STEPS = 256;

/** Classes, methods and constructors of Java. */
export const recogniseJava: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  mendBraces(bytes, tokens, false);
  const outline = new Outline(bytes, tokens, units);
  const { kind, hash, partner, count } = tokens;
  const isName = (token: number): boolean => kind[token] === IDENTIFIER;

  let mode = MEMBERS;
  let type = PLAIN;
  /** Where the region ends: the index of its closing brace, or of the token that follows an unclosed one. */
  let end = count;
  const outer: number[] = []; // mode, type, end of the regions around this one
  const enter = (newMode: number, newType: number, newEnd: number): void => {
    outer.push(mode, type, end);
    mode = newMode;
    type = newType;
    end = Math.min(newEnd, end);
  };
  /** Enters the braces at `opening`, if they are closed, and steps inside. */
  const enterBraces = (opening: number, newMode: number): number => {
    if (partner[opening] >= 0) enter(newMode, PLAIN, partner[opening]);
    return opening + 1;
  };

  /** Past the annotation at `at`. */
  const annotation = (at: number): number => {
    let i = at + 1;
    if (!isName(i)) return i;
    i++;
    while (hash[i] === POINT && isName(i + 1)) i += 2;
    return hash[i] === ROUND_OPEN && partner[i] >= 0 ? partner[i] + 1 : i;
  };

  /** Up to this token no header of a class leads to a body: what one search has found out, the next need not. */
  let noBody = 0;
  /** A class at its keyword; returns where to go on: inside its body, or behind the keyword when it is none. */
  const declareType = (at: number, first: number, declared: number): number => {
    if (!isName(at + 1) || at < noBody) return at + 1;
    let body = at + 2;
    while (body < end && hash[body] !== CURLY_OPEN) {
      const h = hash[body];
      if (h === SEMICOLON || h === CURLY_CLOSE || h === CLASS || h === INTERFACE || h === ENUM) break;
      body = h === ROUND_OPEN && partner[body] >= 0 ? partner[body] + 1 : body + 1;
    }
    if (body >= end || hash[body] !== CURLY_OPEN) {
      noBody = body;
      return at + 2;
    }
    const close = outline.endOf(body, first);
    outline.add('class', outline.text(at + 1), first, declared, body, close);
    const isAnnotation = at > 0 && hash[at] === INTERFACE && hash[at - 1] === AT;
    enter(
      hash[at] === ENUM ? CONSTANTS : MEMBERS,
      isAnnotation ? ANNOTATION_TYPE : hash[at] === RECORD ? RECORD_TYPE : PLAIN,
      partner[body] >= 0 ? close - 1 : close,
    );
    return body + 1;
  };

  const isRecord = (at: number): boolean =>
    hash[at] === RECORD && isName(at + 1) && (hash[at + 2] === ROUND_OPEN || hash[at + 2] === ANGLE_OPEN);

  const declareMethod = (parameters: number, first: number, declared: number): number => {
    let i = partner[parameters];
    if (i < 0) return parameters + 1;
    i++;
    while (i < end && hash[i] !== CURLY_OPEN && hash[i] !== SEMICOLON) {
      const h = hash[i];
      if (h === AT) i = annotation(i);
      else if (h === EQUALS || h === ROUND_OPEN || h === CURLY_CLOSE || h === DEFAULT) break;
      else i++;
    }
    const known = i < end && (hash[i] === CURLY_OPEN || hash[i] === SEMICOLON);
    if (!known || type === ANNOTATION_TYPE) {
      mode = INITIALISER;
      return partner[parameters] + 1;
    }
    return declareBody(i, outline.text(parameters - 1), first, declared);
  };

  /** A method whose header ends with the `{` or `;` at `at`. */
  const declareBody = (at: number, own: string, first: number, declared: number): number => {
    if (hash[at] === SEMICOLON) {
      outline.add('method', own, first, declared, at, at + 1);
      return at + 1;
    }
    const close = outline.endOf(at, first);
    outline.add('method', own, first, declared, at, close);
    enter(CODE, PLAIN, partner[at] >= 0 ? close - 1 : close);
    return at + 1;
  };

  const member = (at: number): number => {
    let i = at;
    let first = -1;
    while (i < end) {
      const h = hash[i];
      if (h === AT && hash[i + 1] !== INTERFACE) i = annotation(i);
      else if (MODIFIERS.has(h) || (h === SEALED && (isName(i + 1) || kind[i + 1] === WORD))) {
        if (first < 0) first = i;
        i++;
      } else if (h === NON && hash[i + 1] === MINUS && hash[i + 2] === SEALED) {
        if (first < 0) first = i;
        i += 3;
      } else break;
    }
    if (first < 0) first = i;
    const header = i;
    while (i < end) {
      const h = hash[i];
      if (kind[i] !== WORD) {
        if (h === RECORD && isRecord(i)) return declareType(i, first, at);
        i++;
      } else if (h === ROUND_OPEN) {
        if (i > header && isName(i - 1)) return declareMethod(i, first, at);
        i = partner[i] >= 0 ? partner[i] + 1 : i + 1;
      } else if (h === EQUALS) {
        mode = INITIALISER;
        return i + 1;
      } else if (h === SEMICOLON) return i + 1;
      else if (h === CURLY_OPEN) {
        if (type === RECORD_TYPE && i === header + 1 && isName(header)) {
          return declareBody(i, outline.text(header), first, at);
        }
        return enterBraces(i, CODE);
      } else if (h === CURLY_CLOSE) return i + 1;
      else if (h === CLASS || h === INTERFACE || h === ENUM) return declareType(i, first, at);
      else if (h === AT && hash[i + 1] !== INTERFACE) i = annotation(i);
      else if (h === IMPORT || h === PACKAGE) {
        while (i < end && hash[i] !== SEMICOLON) i++;
      } else i++;
    }
    return i;
  };

  /** First token of a class declared inside code: its modifiers stand before `at`. */
  const localFirst = (at: number): number => {
    let i = at;
    while (i > 0 && MODIFIERS.has(hash[i - 1])) i--;
    return i;
  };

  /** `name = (…) -> …`, declarations and assignments alike; `at` is the arrow. */
  const lambda = (at: number): void => {
    let i = at - 1;
    if (i > 0 && hash[i] === ROUND_CLOSE) i = partner[i];
    if (i < 2 || hash[i - 1] !== EQUALS || !isName(i - 2)) return;
    const first = i - 2;
    let after = at + 1;
    if (hash[after] === CURLY_OPEN) after = outline.endOf(after, first);
    else {
      let steps = 0;
      while (after < end && hash[after] !== SEMICOLON && hash[after] !== ROUND_CLOSE && hash[after] !== CURLY_CLOSE) {
        const h = hash[after];
        const opens = h === ROUND_OPEN || h === CURLY_OPEN || h === SQUARE_OPEN;
        after = opens && partner[after] >= 0 ? partner[after] + 1 : after + 1;
        if (++steps > LAMBDA_STEPS) return;
      }
      if (after === at + 1 || after > end) return;
    }
    outline.add('lambda', outline.text(first), first, first, at + 1, after);
  };

  const code = (at: number): number => {
    const h = hash[at];
    if (kind[at] !== WORD) {
      if (h !== RECORD || !isRecord(at) || hash[at - 1] === POINT) return at + 1;
      const first = localFirst(at);
      return declareType(at, first, first);
    }
    if (h === CURLY_OPEN) {
      if (mode === CONSTANTS) return enterBraces(at, MEMBERS);
      if (at > 0 && hash[at - 1] === ROUND_CLOSE && partner[at - 1] > 0) {
        // `new Sampler<>(…) {`: every other `) {` of code has a keyword before its parenthesis.
        const before = partner[at - 1] - 1;
        if (isName(before) || ANGLES.has(hash[before])) return enterBraces(at, MEMBERS);
      }
      if (mode === INITIALISER) return enterBraces(at, CODE);
    } else if (h === SEMICOLON) {
      if (mode !== CODE) mode = MEMBERS;
    } else if (h === ARROW) lambda(at);
    else if (h === ROUND_OPEN) {
      if (mode === CONSTANTS) return enterBraces(at, CODE);
    } else if ((h === CLASS || h === INTERFACE || h === ENUM) && (at === 0 || hash[at - 1] !== POINT)) {
      const first = localFirst(at);
      return declareType(at, first, first);
    }
    return at + 1;
  };

  let i = 0;
  while (i < count) {
    if (i >= end && outer.length > 0) {
      // Jumps may have passed the ends of several regions.
      if (i === end && (hash[i] === CURLY_CLOSE || hash[i] === ROUND_CLOSE) && partner[i] >= 0) i++;
      end = outer.pop()!;
      type = outer.pop()!;
      mode = outer.pop()!;
    } else i = mode === MEMBERS ? member(i) : code(i);
  }
};
