/**
 * Units of R: functions bound to a name by assignment, by name in a list or call, or by `setMethod` and its kin; classes of
 * R6, reference classes, S4, S7, ggproto and torch, whose functions are methods.
 *
 * A function's body is one expression. With `{` it ends at the partner. Without, it ends where R's own reader stops:
 *
 *     scale <- function(x, m)         the line break before the body does not matter
 *       (x - m) /                     an operator wants another operand: the line break does not end it
 *         sd(x)                       ends here, unless the function stands inside of ( or [, where line breaks count for
 *                                     nothing and only `,` and the closing bracket end it
 *
 * One pass over the tokens; brackets are stepped over by their partner. What `function(a) function(b) …` would read
 * again and again, the end of the innermost body, is the end of all of them and remembered.
 */
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, NUMBER, STRING, WORD } from '../lexing/tokens.ts';
import {
  AT,
  COMMA,
  CURLY_CLOSE,
  CURLY_OPEN,
  EQUALS,
  name as identifier,
  mendBraces,
  Outline,
  padTokens,
  ROUND_CLOSE,
  ROUND_OPEN,
  SEMICOLON,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  word,
} from './braces.ts';
import type { Recogniser, UnitKind } from './unit.ts';

const FUNCTION = word('function');
const BACKSLASH = word('\\');
const ASSIGN = word('<-');
const ASSIGN_OUTER = word('<<-');
const DEFINE = word(':=');
const DOLLAR = word('$');
const ELSE = word('else');
const REPEAT = word('repeat');
const IN = word('in');
const WITH_CONDITION = new Set(['if', 'while', 'for', 'function', '\\'].map(word));
const SPACES = new Set(['::', ':::'].map(word));

/** Calls that make a class; their functions are its methods. */
const classMakers = new Set(
  ['R6Class', 'setRefClass', 'setClass', 'new_class', 'ggproto', 'nn_module', 'nn_Module', 'dataset', 'proto'].map(
    identifier,
  ),
);
/** Calls that define the function among their arguments; the first argument names it. */
const functionSetters = new Set(
  ['setMethod', 'setGeneric', 'setReplaceMethod', 'setValidity', 'setMethodS3'].map(identifier),
);

/** Functions and classes of R. */
export const recogniseR: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  mendBraces(bytes, tokens, true);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, count } = tokens;
  /** Opening brackets around the current token. */
  const around: number[] = [];
  /** The last body without braces: where it began and ends, and how many brackets were open around it. */
  let bodyStart = 0;
  let bodyEnd = 0;
  let bodyDepth = -1;

  const isText = (token: number): boolean => kind[token] === IDENTIFIER || kind[token] === STRING;
  /** A name as people read it: without quotes. */
  const nameOf = (token: number): string => {
    const text = outline.text(token);
    const q = text[0];
    return (q === '"' || q === "'" || q === '`') && text.length > 1 ? text.slice(1, -1) : text;
  };

  /** Whether an expression cannot end with this token. */
  const wantsOperand = (token: number): boolean => {
    if (kind[token] !== WORD) return false;
    const h = hash[token];
    if ((flags[token] & KEYWORD) !== 0) return h === ELSE || h === REPEAT || h === IN || WITH_CONDITION.has(h);
    return h !== ROUND_CLOSE && h !== SQUARE_CLOSE && h !== CURLY_CLOSE;
  };

  /** One past the expression that begins at `at`; `inside` says that line breaks count for nothing. */
  const expressionEnd = (at: number, inside: boolean): number => {
    let i = at;
    let open = true; // whether an operand must still come
    while (i < count) {
      const h = hash[i];
      if (h === COMMA || h === SEMICOLON || h === ROUND_CLOSE || h === SQUARE_CLOSE || h === CURLY_CLOSE) break;
      if (!open && !inside && (flags[i] & FIRST_ON_LINE) !== 0 && h !== ELSE) break;
      if (h === ROUND_OPEN || h === SQUARE_OPEN || h === CURLY_OPEN) {
        // A condition, or the parameters of a function: what they belong to is still to come.
        const condition = h === ROUND_OPEN && i > at && WITH_CONDITION.has(hash[i - 1]);
        if (partner[i] < 0) return Math.min(count, i + 1);
        i = partner[i] + 1;
        open = condition;
        continue;
      }
      open = wantsOperand(i);
      i++;
    }
    return i;
  };

  const endOfBody = (body: number, first: number): number => {
    if (hash[body] === CURLY_OPEN) return outline.endOf(body, first);
    if (bodyDepth === around.length && body > bodyStart && body < bodyEnd) return bodyEnd;
    const inside = around.length > 0 && hash[around[around.length - 1]] !== CURLY_OPEN;
    bodyStart = body;
    bodyDepth = around.length;
    bodyEnd = expressionEnd(body, inside);
    return bodyEnd;
  };

  /** The first token of `a$b`, `pkg::f`, `self@slot`, `x[["k"]]` that ends at `last`. */
  const beginOfPlace = (last: number): number => {
    // Brackets out of place may lead back behind another unit's beginning.
    const lowest = units.length > 0 ? units[units.length - 1].first + 1 : 0;
    let i = last;
    for (let steps = 0; steps < 16; steps++) {
      if (hash[i] === SQUARE_CLOSE && partner[i] > 0) {
        i = partner[i] - 1;
        if (i < 0) return last;
        continue;
      }
      const before = i - 1;
      if (
        before > 0 &&
        isText(before - 1) &&
        (hash[before] === DOLLAR || hash[before] === AT || SPACES.has(hash[before]))
      ) {
        i -= 2;
      } else break;
    }
    return i < lowest ? last : i;
  };

  const placeName = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i <= to; i++) {
      if (isText(i) || kind[i] === NUMBER) text += (text === '' ? '' : '.') + nameOf(i);
    }
    return text.slice(0, 200);
  };

  /** Kind of a function by the unit it stands in. */
  const kindHere = (at: number): UnitKind => {
    let u = units.length - 1;
    while (u >= 0 && units[u].end <= at) u = units[u].parent;
    return u >= 0 && units[u].kind === 'class' ? 'method' : 'function';
  };

  const declareFunction = (at: number): void => {
    if (hash[at + 1] !== ROUND_OPEN || partner[at + 1] < 0) return;
    const body = partner[at + 1] + 1;
    if (body >= count) return;
    const before = at - 1;
    if (before < 1) return;
    const h = hash[before];
    if (h === ASSIGN || h === ASSIGN_OUTER || h === DEFINE) {
      if (!isText(before - 1) && hash[before - 1] !== SQUARE_CLOSE) return;
      const first = beginOfPlace(before - 1);
      const own = placeName(first, before - 1);
      if (own !== '') outline.add(kindHere(first), own, first, first, body, endOfBody(body, first));
    } else if (h === EQUALS && (isText(before - 1) || hash[before - 1] === SQUARE_CLOSE)) {
      const inCall = around.length > 0 && hash[around[around.length - 1]] === ROUND_OPEN;
      const first = inCall ? before - 1 : beginOfPlace(before - 1);
      let as = kindHere(first);
      // `tryCatch(…, error = function(e) …)` hands a function over and defines none that could be called by its name.
      if (inCall && as === 'function' && !isList(around[around.length - 1])) as = 'lambda';
      const own = placeName(first, before - 1);
      if (own !== '') outline.add(as, own, first, first, body, endOfBody(body, first));
    }
  };

  const isList = (open: number): boolean => open > 0 && hash[open - 1] === LIST;

  /** `setMethod("show", "Scaler", function(object) …)`: the whole call is the unit. */
  const declareSetter = (at: number): void => {
    const open = at + 1;
    const close = partner[open];
    if (close < 0 || !isText(open + 1)) return;
    let own = nameOf(open + 1);
    let of = '';
    if (hash[open + 2] === COMMA && kind[open + 3] === STRING) of = nameOf(open + 3);
    // The function is one of the first arguments.
    let i = open + 1;
    for (let steps = 0; i < close && steps < 256; steps++) {
      const h = hash[i];
      if ((h === FUNCTION || h === BACKSLASH) && hash[i + 1] === ROUND_OPEN && partner[i + 1] > 0) {
        if (of !== '') own = `${of}.${own}`;
        outline.add(of === '' ? 'function' : 'method', own, at, at, partner[i + 1] + 1, close + 1);
        return;
      }
      i = (h === ROUND_OPEN || h === SQUARE_OPEN || h === CURLY_OPEN) && partner[i] > i ? partner[i] + 1 : i + 1;
    }
  };

  /** `Loader <- R6Class("Loader", …)`. */
  const declareClass = (at: number): void => {
    const open = at + 1;
    const close = partner[open];
    if (close < 0) return;
    let first = at;
    if (first > 1 && SPACES.has(hash[first - 1])) first -= 2;
    let own = kind[open + 1] === STRING ? nameOf(open + 1) : '';
    if (first > 1 && (hash[first - 1] === ASSIGN || hash[first - 1] === EQUALS) && isText(first - 2)) {
      if (own === '') own = nameOf(first - 2);
      first -= 2;
    }
    if (own === '') return;
    outline.add('class', own, first, first, open, close + 1);
  };

  for (let i = 0; i < count; i++) {
    const h = hash[i];
    if (h === ROUND_OPEN || h === SQUARE_OPEN || h === CURLY_OPEN) {
      if (partner[i] > i) around.push(i);
    } else if (h === ROUND_CLOSE || h === SQUARE_CLOSE || h === CURLY_CLOSE) {
      while (around.length > 0 && partner[around[around.length - 1]] <= i) around.pop();
    } else if (h === FUNCTION || h === BACKSLASH) declareFunction(i);
    else if (kind[i] === IDENTIFIER && hash[i + 1] === ROUND_OPEN) {
      if (classMakers.has(h)) declareClass(i);
      else if (functionSetters.has(h)) declareSetter(i);
    }
  }
};

const LIST = identifier('list');
