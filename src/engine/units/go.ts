/**
 * Units of Go: functions, methods (`Receiver.name`), structs and interfaces, and function literals bound to a name.
 *
 * A declaration begins with `func` or `type`, and no other statement does, so the depth of brackets need not be known:
 * that is also what keeps one missing brace from hiding what follows it.
 */
import { FIRST_ON_LINE, IDENTIFIER, WORD } from '../lexing/tokens.ts';
import {
  COMMA,
  CURLY_OPEN,
  EQUALS,
  mendBraces,
  Outline,
  padTokens,
  ROUND_OPEN,
  SEMICOLON,
  SQUARE_OPEN,
  STAR,
  word,
} from './braces.ts';
import type { Recogniser } from './unit.ts';

const FUNC = word('func');
const TYPE = word('type');
const VAR = word('var');
const STRUCT = word('struct');
const INTERFACE = word('interface');
const MAP = word('map');
const CHAN = word('chan');
const TILDE = word('~');
const DEFINE = word(':=');
/** What may stand in the type of a result besides names and brackets. */
const IN_RESULT = new Set(['.', '*', '<-', 'func', 'map', 'chan'].map(word));

/** Functions, methods, struct and interface types of Go. */
export const recogniseGo: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  mendBraces(bytes, tokens, true);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, count } = tokens;
  const isName = (token: number): boolean => kind[token] === IDENTIFIER;

  /**
   * From the parameters' bracket to the `{` of the body; or, where there is no body, to the token that follows the
   * signature, as a negative number less one.
   */
  const body = (parameters: number): number => {
    if (partner[parameters] < 0) return -(parameters + 1) - 1;
    let i = partner[parameters] + 1;
    while (i < count && (flags[i] & FIRST_ON_LINE) === 0) {
      const h = hash[i];
      if (h === CURLY_OPEN) return i;
      if ((h === STRUCT || h === INTERFACE) && hash[i + 1] === CURLY_OPEN) i++;
      else if (h !== ROUND_OPEN && h !== SQUARE_OPEN) {
        if (kind[i] === WORD && !IN_RESULT.has(h)) break;
        i++;
        continue;
      }
      if (partner[i] < 0) break;
      i = partner[i] + 1;
    }
    return -i - 1;
  };

  /** The receiver's type without pointer and type arguments: of `(s *Set[T])` it is `Set`. */
  const receiver = (opening: number): string => {
    const close = partner[opening];
    let i = opening + 1;
    if (isName(i) && i + 1 < close && (isName(i + 1) || hash[i + 1] === STAR || hash[i + 1] === ROUND_OPEN)) i++;
    while (i < close && (hash[i] === STAR || hash[i] === ROUND_OPEN)) i++;
    return i < close && isName(i) ? `${outline.text(i)}.` : '';
  };

  const declareFunction = (at: number): number => {
    let i = at + 1;
    let own = '';
    const isMethod = hash[i] === ROUND_OPEN;
    if (isMethod) {
      if (partner[i] < 0 || !isName(partner[i] + 1) || hash[partner[i] + 2] !== ROUND_OPEN) return declareLiteral(at);
      own = receiver(i);
      i = partner[i] + 1;
    }
    if (!isName(i)) return i;
    own += outline.text(i++);
    if (hash[i] === SQUARE_OPEN && partner[i] >= 0) i = partner[i] + 1; // type parameters
    if (hash[i] !== ROUND_OPEN) return i;
    const opening = body(i);
    const end = opening < 0 ? -opening - 1 : outline.endOf(opening, at);
    outline.add(isMethod ? 'method' : 'function', own, at, at, opening < 0 ? end : opening, end);
    return opening < 0 ? end : opening + 1;
  };

  /** `retry := func(…) … {…}`, `var retry = func…` and assignments. */
  const declareLiteral = (at: number): number => {
    if (at < 2 || (hash[at - 1] !== DEFINE && hash[at - 1] !== EQUALS) || !isName(at - 2)) return at + 1;
    const opening = body(at + 1);
    if (opening < 0) return at + 1;
    const first = at > 2 && hash[at - 3] === VAR ? at - 3 : at - 2;
    outline.add('lambda', outline.text(at - 2), first, first, opening, outline.endOf(opening, first));
    return opening + 1;
  };

  /** The type of a specification that begins at its name, or -1 for an alias. */
  const typeOf = (at: number): number => {
    const i = at + 1;
    if (hash[i] === EQUALS) return -1;
    if (hash[i] !== SQUARE_OPEN || partner[i] < 0 || !isName(i + 1)) return i;
    // `[K comparable]` are type parameters, `[size]` the length of an array.
    const next = hash[i + 2];
    const parameters =
      isName(i + 2) ||
      next === COMMA ||
      next === TILDE ||
      next === STAR ||
      next === SQUARE_OPEN ||
      next === INTERFACE ||
      next === FUNC ||
      next === MAP ||
      next === CHAN ||
      next === STRUCT;
    if (!parameters) return i;
    return hash[partner[i] + 1] === EQUALS ? -1 : partner[i] + 1;
  };

  /** Adds the specification at a name if it is a struct or an interface; returns the token to go on from. */
  const declareType = (at: number, first: number, end: number): number => {
    const type = typeOf(at);
    if (type < 0 || (hash[type] !== STRUCT && hash[type] !== INTERFACE)) return at + 1;
    if (hash[type + 1] !== CURLY_OPEN) return at + 1;
    outline.add('class', outline.text(at), first, first, type + 1, end < 0 ? outline.endOf(type + 1, first) : end);
    return partner[type + 1] >= 0 ? partner[type + 1] + 1 : type + 2;
  };

  /** `type ( … )`: with a single specification in it the unit is the whole declaration. */
  const declareGroup = (at: number, close: number): number => {
    const specifications: number[] = [];
    for (let i = at + 2; i < close; i++) {
      if (isName(i) && ((flags[i] & FIRST_ON_LINE) !== 0 || i === at + 2 || hash[i - 1] === SEMICOLON)) {
        if (typeOf(i) >= 0) specifications.push(i);
      }
      if (hash[i] === CURLY_OPEN || hash[i] === ROUND_OPEN || hash[i] === SQUARE_OPEN) {
        if (partner[i] > i) i = partner[i];
      }
    }
    const whole = specifications.length === 1;
    for (const i of specifications) declareType(i, whole ? at : i, whole ? close + 1 : -1);
    return close + 1;
  };

  let i = 0;
  while (i < count) {
    const h = hash[i];
    if (h === FUNC) i = declareFunction(i);
    else if (h === TYPE && isName(i + 1)) i = declareType(i + 1, i, -1);
    else if (h === TYPE && hash[i + 1] === ROUND_OPEN && partner[i + 1] >= 0) {
      i = declareGroup(i, partner[i + 1]);
    } else i++;
  }
};
