/**
 * Units of Scala 2 and 3: definitions with `def`, classes, traits, objects, enums, givens with a body, and functions bound
 * to a `val`.
 *
 * A definition may be one expression, and nothing but the layout says where that ends. So the walk keeps a stack of
 * *frames*, brackets and unfinished units, and asks at each first token of a line whether it begins another statement:
 * if so, the units on top of the stack end there. Every token is looked at once, however deep definitions nest.
 *
 *     def normalise(row: Row): Row =        column 2: the unit's margin
 *       row.map(scale)                      deeper: goes on
 *         .filter(_ > 0)
 *     def scale(x: Double) = x / max        at the margin, and `def` can begin a statement: a new one
 */
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, WORD } from '../lexing/tokens.ts';
import {
  AT,
  COLON,
  COMMA,
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
  SQUARE_CLOSE,
  SQUARE_OPEN,
  word,
} from './braces.ts';
import type { Recogniser } from './unit.ts';

const words = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(word));

const DEF = word('def');
const CLASS = word('class');
const TRAIT = word('trait');
const OBJECT = word('object');
const ENUM = word('enum');
const GIVEN = word('given');
const VAL = word('val');
const VAR = word('var');
const CASE = word('case');
const NEW = word('new');
const PRIVATE = word('private');
const PROTECTED = word('protected');
const WITH = word('with');
const EXTENDS = word('extends');
const THIS = word('this');
const FUNCTION = word('=>');
const UNDEFINED = word('???');
const XML_END = word('</');
const XML_CLOSE = word('/>');
const END = name('end');
const EXTENSION = name('extension');
const MATCH = word('match');
const DERIVES = name('derives');
const MODIFIERS = new Set([
  ...words('override private protected final implicit lazy sealed abstract case package'),
  ...['inline', 'transparent', 'opaque', 'open', 'infix'].map(name),
]);
/** Cannot begin a statement: a line with one of these in front goes on with the one above. */
const CONTINUE = words('catch else extends finally forSome match with yield then do , . : = => <- <: <% >: #');
const BEFORE_CONDITION = words('if while for');
/** Keywords that can end a statement; others cannot. */
const ENDING = words('this null true false return type ) ] } ???');
/** Begin a statement, and nothing that goes on with the line above. */
const BEGIN_STATEMENT = new Set([
  ...words(
    'def val var class trait object import override private protected implicit lazy if while for try return throw @',
  ),
  ...['inline', 'transparent', 'opaque'].map(name),
]);
/** Binary operators that are also prefixes: in front of a line they may begin it. */
const PREFIXES = words('+ - ! ~ @');

// Kinds of frames.
const BRACKET = 0;
const EXPRESSION = 1; // the body of a definition: ends where a statement does
const HEADER = 2; // of a class, before its body
const INDENTED = 3; // the body of a class by indentation

// How the lines of an expression go.
const SAME_LINE = 0; // on the line of its `=` so far
const CONTINUED = 1; // over further lines
const BLOCK = 2; // a block of statements by indentation, in which `;` ends none but them
const MEMBERS = 3; // such a block after `:`, perhaps of an anonymous class

const LOOK_AHEAD = 200;
const LOOK_BACK = 128;

/** Functions, methods, classes and named function values of Scala. */
export const recogniseScala: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  mendBraces(bytes, tokens, true);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, count } = tokens;
  const isName = (token: number): boolean => kind[token] === IDENTIFIER;
  const isFirst = (token: number): boolean => (flags[token] & FIRST_ON_LINE) !== 0;
  const isBracket = (h: number): boolean => h === ROUND_OPEN || h === SQUARE_OPEN || h === CURLY_OPEN;

  // The stack of frames.
  const frameKind: number[] = [];
  /** Opening token of a bracket, first token of a unit: ascending. */
  const frameStart: number[] = [];
  /** The unit, or for a bracket 1 where it is the body of a class. */
  const frameUnit: number[] = [];
  /** Margin of a unit; -1 where its body began on the line of its `=`. */
  const frameMargin: number[] = [];
  /** How the lines of the body go: {@link SAME_LINE}, {@link CONTINUED}, {@link BLOCK} or {@link MEMBERS}. */
  const frameBlock: number[] = [];
  /** Column of the cases of a `match` without braces, which may be the margin itself. */
  const frameCases: number[] = [];
  /** Whether line breaks can end statements there: not within round and square brackets. */
  const frameLines: boolean[] = [];
  /** For a bracket, whether the frame beneath ends with it; for the header of a class, whether `with` opens its body. */
  const frameOwned: boolean[] = [];
  let top = -1;
  const push = (
    type: number,
    start: number,
    unit: number,
    margin: number,
    block: number,
    lines: boolean,
    owned: boolean,
  ): void => {
    top++;
    frameKind[top] = type;
    frameStart[top] = start;
    frameUnit[top] = unit;
    frameMargin[top] = margin;
    frameBlock[top] = block;
    frameLines[top] = lines;
    frameOwned[top] = owned;
    frameCases[top] = -1;
  };
  /** Where the last unit ended: no modifier before it belongs to the next. */
  let ended = 0;
  const pop = (end: number): void => {
    ended = end;
    if (frameKind[top] !== BRACKET) outline.finish(frameUnit[top], end);
    top--;
  };
  /** The last first token of a line that was met. */
  let lineFirst = -1;
  const lines = (): boolean => top < 0 || frameLines[top];

  const isOperator = (token: number): boolean => {
    if (token >= count || kind[token] !== WORD || (flags[token] & KEYWORD) !== 0) return false;
    const c = bytes[tokens.start[token]];
    return c !== 40 && c !== 41 && c !== 91 && c !== 93 && c !== 123 && c !== 125 && c !== 44 && c !== 46 && c !== 59;
  };
  const isClass = (h: number): boolean => h === CLASS || h === TRAIT || h === OBJECT || h === ENUM;
  const canEnd = (token: number): boolean => {
    const h = hash[token];
    // A condition is only the beginning of a statement.
    if (h === ROUND_CLOSE) return partner[token] < 1 || !BEFORE_CONDITION.has(hash[partner[token] - 1]);
    if (kind[token] !== WORD || ENDING.has(h)) return true;
    // `end if`, `row.##`, and the end of an XML element
    if (hash[token - 1] === END && isFirst(token - 1)) return true;
    return (hash[token - 1] === POINT && isOperator(token)) || h === XML_CLOSE || hash[token - 2] === XML_END;
  };

  /** Whether the first token of a line ends the unit on top of the stack. */
  const ends = (at: number, column: number): boolean => {
    const margin = frameMargin[top];
    const h = hash[at];
    if (frameKind[top] === INDENTED) return column <= margin;
    if (frameKind[top] === HEADER) {
      if (h === CURLY_OPEN || h === EXTENDS || h === WITH || h === DERIVES) return column < margin;
      if (h === ROUND_OPEN || h === SQUARE_OPEN || isName(at)) {
        if (column <= margin) return true;
        return isName(at) && canEnd(at - 1);
      }
      return !CONTINUE.has(h) || column < margin;
    }
    const canBegin = kind[at] !== WORD || !CONTINUE.has(h);
    if (column > margin) {
      const complete = canEnd(at - 1);
      // Nothing local is private, however it is indented.
      if (complete && frameBlock[top] !== MEMBERS && (h === PRIVATE || h === PROTECTED)) return true;
      if (complete && frameBlock[top] === SAME_LINE && BEGIN_STATEMENT.has(h)) return true;
      if (!complete && opensBlock(at - 1)) frameBlock[top] = hash[at - 1] === COLON ? MEMBERS : BLOCK;
      else if (frameBlock[top] === SAME_LINE) frameBlock[top] = CONTINUED;
      return false;
    }
    if (h === CASE && column === frameCases[top]) return false;
    // A last `case _ =>` may have nothing to do.
    if (!canEnd(at - 1) && (hash[at - 1] !== FUNCTION || frameBlock[top] === SAME_LINE)) return false;
    if (column < margin) return true;
    return canBegin && (!isOperator(at) || PREFIXES.has(h) || h === UNDEFINED);
  };

  /** Whether a block by indentation may follow the token. */
  const opensBlock = (token: number): boolean =>
    (flags[token] & KEYWORD) !== 0 || hash[token] === FUNCTION || hash[token] === COLON || hash[token] === EQUALS;

  /** First token of a definition: its modifiers stand before `at`. */
  const firstOf = (at: number): number => {
    let i = at;
    const floor = Math.max(ended, units.length > 0 ? units[units.length - 1].first + 1 : 0);
    while (i > floor) {
      if (MODIFIERS.has(hash[i - 1]) && hash[i - 2] !== AT)
        i--; // not the annotation `@inline`
      else if (hash[i - 1] === SQUARE_CLOSE && partner[i - 1] > floor && MODIFIERS.has(hash[partner[i - 1] - 1])) {
        i = partner[i - 1] - 1; // private[loaders]
      } else break;
    }
    return i;
  };
  /** First annotation before `first`. */
  const declaredOf = (first: number): number => {
    let declared = first;
    while (declared > 1) {
      let i = declared - 1;
      while (hash[i] === ROUND_CLOSE && partner[i] > 0 && declared - i < LOOK_BACK) i = partner[i] - 1;
      if (hash[i] === SQUARE_CLOSE && partner[i] > 0) i = partner[i] - 1;
      while (isName(i) && hash[i - 1] === POINT && isName(i - 2)) i -= 2;
      if (!isName(i) || hash[i - 1] !== AT) break;
      declared = i - 1;
    }
    return declared;
  };
  /** Column of a definition's line, if nothing but its annotations and modifiers, or `extension (…)`, stands before it. */
  const marginOf = (first: number, declared: number): number => {
    const onLine = lineFirst >= 0 && tokens.line[lineFirst] === tokens.line[first];
    if (onLine && (lineFirst >= declared || hash[lineFirst] === EXTENSION)) return outline.column(lineFirst);
    return outline.column(first);
  };

  /** Name of a definition: identifiers may end in operators after an underscore (`rate_=`). */
  const nameEnd = (at: number): number => {
    const adjacent = tokens.start[at + 1] === tokens.end[at] && bytes[tokens.end[at] - 1] === 95;
    return isName(at) && adjacent && isOperator(at + 1) ? at + 2 : at + 1;
  };
  const nameOf = (at: number): string => {
    let text = outline.text(at);
    if (nameEnd(at) === at + 2) text += outline.text(at + 1);
    return text.charCodeAt(0) === 96 && text.length > 2 ? text.slice(1, -1) : text;
  };

  /** Whether the innermost thing around is the body of a class, anonymous ones included. */
  const inClass = (): boolean =>
    top >= 0 && (frameKind[top] === INDENTED || (frameKind[top] === BRACKET && frameUnit[top] === 1));

  /** Whether the braces at `at` hold members without being a class's: `new Loader(…) with Retries {`, `extension (row: Row) {`. */
  const holdsMembers = (at: number): boolean => {
    let i = at - 1;
    for (let steps = 0; i >= 0 && steps < LOOK_BACK; steps++) {
      const h = hash[i];
      if (h === NEW || h === EXTENSION) return true;
      if ((h === ROUND_CLOSE || h === SQUARE_CLOSE) && partner[i] >= 0) i = partner[i] - 1;
      else if (isName(i) || h === POINT || h === WITH || (isOperator(i) && h !== EQUALS && h !== FUNCTION)) i--;
      else return false;
    }
    return false;
  };

  /** Past a type, up to `=`, a line that begins another statement, or whatever else cannot be part of one. */
  const afterType = (at: number, margin: number): number => {
    let i = at;
    while (i < count) {
      const h = hash[i];
      if (
        h === EQUALS ||
        h === SEMICOLON ||
        h === COMMA ||
        h === ROUND_CLOSE ||
        h === SQUARE_CLOSE ||
        h === CURLY_CLOSE
      )
        return i;
      if (
        i > at &&
        isFirst(i) &&
        canEnd(i - 1) &&
        !CONTINUE.has(h) &&
        (outline.column(i) <= margin || BEGIN_STATEMENT.has(h))
      ) {
        return i;
      }
      i = isBracket(h) && partner[i] >= 0 ? partner[i] + 1 : i + 1;
    }
    return i;
  };

  const define = (at: number): number => {
    let i = at + 1;
    if (!isName(i) && hash[i] !== THIS && !isOperator(i)) return i;
    const first = firstOf(at);
    const declared = declaredOf(first);
    const margin = marginOf(first, declared);
    const own = nameOf(i);
    const type = inClass() ? 'method' : 'function';
    const newlines = lines();
    i = nameEnd(i);
    while ((hash[i] === SQUARE_OPEN || hash[i] === ROUND_OPEN) && partner[i] >= 0) {
      if (newlines && isFirst(i) && outline.column(i) <= margin) break;
      i = partner[i] + 1;
    }
    let body = i;
    if (hash[i] === COLON) body = afterType(i + 1, margin);
    else if (hash[i] === CURLY_OPEN && partner[i] >= 0) {
      // `def log(line: String) { … }`: it returns nothing, and ends with its braces.
      const unit = outline.add(type, own, first, declared, i, count);
      push(EXPRESSION, first, unit, margin, SAME_LINE, newlines, false);
      push(BRACKET, i, 0, 0, SAME_LINE, true, true);
      return i + 1;
    }
    if (hash[body] !== EQUALS || body >= count) {
      ended = Math.min(body, count);
      outline.add(type, own, first, declared, body, ended);
      return body;
    }
    const unit = outline.add(type, own, first, declared, body + 1, count);
    push(EXPRESSION, first, unit, margin, isFirst(body + 1) ? BLOCK : SAME_LINE, newlines, false);
    return body + 1;
  };

  /** `val scale = (x: Double) => …`, `= x => …`, `= { x => … }`, `= { case … }`. */
  const bind = (at: number): number => {
    if (!isName(at + 1)) return at + 1;
    const first = firstOf(at);
    const margin = marginOf(first, first);
    const equals = hash[at + 2] === COLON ? afterType(at + 3, margin) : at + 2;
    if (hash[equals] !== EQUALS || equals + 1 >= count) return equals;
    let i = equals + 1;
    if (hash[i] === CURLY_OPEN && partner[i] >= 0) i++;
    const close = hash[i] === ROUND_OPEN ? partner[i] : i;
    const isFunction =
      (close >= 0 && hash[close + 1] === FUNCTION && (close > i || isName(i))) ||
      (i === equals + 2 && hash[i] === CASE);
    if (isFunction) {
      const unit = outline.add('lambda', nameOf(at + 1), first, declaredOf(first), equals + 1, count);
      push(EXPRESSION, first, unit, margin, isFirst(equals + 1) ? BLOCK : SAME_LINE, lines(), false);
    }
    return equals + 1;
  };

  /** A class, trait, object, enum or given at its keyword, whose name is at `at + 1`. */
  const declareClass = (at: number, own: string, after: number): number => {
    const first = firstOf(at);
    const declared = declaredOf(first);
    const unit = outline.add('class', own, first, declared, after, count);
    push(HEADER, first, unit, marginOf(first, declared), SAME_LINE, lines(), hash[at] === GIVEN);
    return after;
  };

  /** A given is a class if it has a body of members: then `with` (or a brace) comes before any `=`. */
  const declareGiven = (at: number): number => {
    let hasBody = false;
    let derived = 'given';
    for (let i = at + 1, steps = 0; i < count && steps < LOOK_AHEAD; steps++) {
      const h = hash[i];
      if (h === EQUALS || h === SEMICOLON || h === CURLY_CLOSE || (h === COMMA && i === at + 1)) break;
      if (isFirst(i) && canEnd(i - 1) && !CONTINUE.has(h) && h !== CURLY_OPEN) break;
      if (h === WITH || h === CURLY_OPEN || (h === COLON && isFirst(i + 1))) {
        hasBody = true;
        break;
      }
      if (isName(i)) derived += `_${outline.text(i)}`;
      else if (h === FUNCTION) derived = 'given';
      i = h === ROUND_OPEN && partner[i] >= 0 ? partner[i] + 1 : i + 1;
    }
    if (!hasBody) return at + 1;
    const next = hash[at + 2];
    const named = isName(at + 1) && ((next === COLON && !isFirst(at + 3)) || next === ROUND_OPEN);
    return declareClass(at, named ? nameOf(at + 1) : derived, named ? at + 2 : at + 1);
  };

  const newLine = (at: number): void => {
    const column = outline.column(at);
    while (top >= 0 && frameKind[top] !== BRACKET && frameLines[top] && ends(at, column)) {
      // `end normalise`: a marker belongs to what it ends.
      const isMarker =
        at + 1 < count &&
        hash[at] === END &&
        column === frameMargin[top] &&
        !isFirst(at + 1) &&
        (at + 2 >= count || isFirst(at + 2));
      pop(isMarker ? at + 2 : at);
    }
  };

  /** A closing bracket ends what began inside it. */
  const close = (at: number): void => {
    const opening = partner[at];
    if (opening < 0) return;
    while (top >= 0 && frameStart[top] > opening) pop(at);
    if (top < 0 || frameKind[top] !== BRACKET || frameStart[top] !== opening) return;
    const owned = frameOwned[top];
    top--;
    if (owned && top >= 0) pop(at + 1);
  };

  let i = 0;
  while (i < count) {
    if (isFirst(i)) {
      lineFirst = i;
      if (top >= 0 && frameKind[top] !== BRACKET && hash[i] !== CURLY_CLOSE) newLine(i);
    }
    if (kind[i] !== WORD) {
      i++;
      continue;
    }
    const h = hash[i];
    if (isBracket(h)) {
      const isBody = h === CURLY_OPEN && top >= 0 && frameKind[top] === HEADER;
      if (isBody) units[frameUnit[top]].body = i;
      if (partner[i] >= 0) {
        const inBody = isBody || (h === CURLY_OPEN && holdsMembers(i));
        push(BRACKET, i, inBody ? 1 : 0, 0, SAME_LINE, h === CURLY_OPEN, isBody);
      } else if (isBody) frameKind[top] = INDENTED; // never closed: what is indented belongs to it
      i++;
    } else if (h === CURLY_CLOSE || h === ROUND_CLOSE || h === SQUARE_CLOSE) close(i++);
    else if (h === SEMICOLON || (h === COMMA && !lines())) {
      while (top >= 0 && (frameKind[top] === HEADER || (frameKind[top] === EXPRESSION && frameBlock[top] < BLOCK)))
        pop(i);
      i++;
    } else if (h === DEF) i = define(i);
    else if (h === VAL || h === VAR) i = bind(i);
    else if (isClass(h) && (isName(i + 1) || isOperator(i + 1)) && hash[i + 1] !== COLON && hash[i - 1] !== POINT) {
      i = declareClass(i, nameOf(i + 1), i + 2);
    } else if (
      h === GIVEN &&
      hash[i - 1] !== POINT &&
      hash[i - 1] !== END &&
      !(top >= 0 && frameKind[top] === BRACKET && !frameLines[top])
    )
      i = declareGiven(i);
    else {
      if (h === MATCH && top >= 0 && hash[i + 1] === CASE && isFirst(i + 1)) frameCases[top] = outline.column(i + 1);
      if ((h === COLON || h === WITH) && top >= 0 && frameKind[top] === HEADER && isFirst(i + 1)) {
        const margin = frameMargin[top];
        if (i + 1 < count && outline.column(i + 1) > margin && (h === COLON || frameOwned[top])) {
          frameKind[top] = INDENTED;
          units[frameUnit[top]].body = i + 1;
        }
      }
      i++;
    }
  }
  while (top >= 0) pop(count);
};
