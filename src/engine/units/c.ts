/**
 * Units of C, C++ and CUDA: function definitions, classes, structs, unions and enums with a body, lambdas bound to a name.
 *
 * There is no grammar of C++ that can be followed without including its headers, so this reads *shapes*: between two
 * statements of a namespace or a class it goes from token to token until something decides, `;` `=` `{` or the colon of
 * a constructor. `name ( … )` on the way makes the declaration a candidate for a function; what follows, up to a `{`, must
 * then be something that may follow parameters. Macros are told from names by their place only:
 *
 *     XGB_DLL int Fit(Model *model) EXCLUDES(mu) {     Fit: a type stands before it, so EXCLUDES comes too late
 *     SPOLIA_API(int) Fit(Model *model) {              Fit: nothing stands before SPOLIA_API, so it gives way
 *
 * Names of namespaces are no part of a unit's name, as those of packages and modules are not in other languages;
 * `Scaler::Fit` is `Scaler.Fit`, in and out of its class.
 */
import { FIRST_ON_LINE, IDENTIFIER, STRING, WORD } from '../lexing/tokens.ts';
import {
  ANGLE_CLOSE,
  ANGLE_OPEN,
  COLON,
  COMMA,
  CURLY_CLOSE,
  CURLY_OPEN,
  EQUALS,
  mendBraces,
  name,
  Outline,
  padTokens,
  ROUND_CLOSE,
  ROUND_OPEN,
  SEMICOLON,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  STAR,
  word,
} from './braces.ts';
import type { Recogniser } from './unit.ts';

const words = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(word));

const HASH = word('#');
const SCOPE_OPERATOR = word('::');
const TILDE = word('~');
const ARROW = word('->');
const SHIFT_RIGHT = word('>>');
const AT_LEAST = word('>=');
const SHIFT_RIGHT_EQUALS = word('>>=');
const TEMPLATE = word('template');
const REQUIRES = word('requires');
const NAMESPACE = word('namespace');
const USING = word('using');
const TYPEDEF = word('typedef');
const EXTERN = word('extern');
const EXPORT = word('export');
const INLINE = word('inline');
const OPERATOR = word('operator');
const CLASS = word('class');
const STRUCT = word('struct');
const UNION = word('union');
const ENUM = word('enum');
const CATCH = word('catch');
const FINAL = name('final');
const ACCESS = words('public private protected');
/** May stand before a name without being its type. */
const SPECIFIERS = words(
  'static inline extern constexpr consteval constinit virtual explicit friend export const volatile __inline ' +
    '__inline__ __forceinline__ __noinline__ __global__ __device__ __host__ __extension__ ] )',
);
/** Cannot follow the parameters of a function: where one of these does, something else ended without a semicolon. */
const BEGINNERS = words(
  'static inline extern void int char short long float double signed unsigned bool auto struct class union enum ' +
    'typedef template using namespace virtual explicit friend constexpr typename __global__ __device__ __host__ ' +
    'public private protected wchar_t _Bool static_assert',
);
/** What may stand between a type's beginning and the name that a lambda is bound to. */
const BEFORE_LAMBDA = words('auto const static constexpr & && thread_local');
/** What may follow the name in `Matrix *`, `Matrix &`, `Matrix::Row`, `Matrix<float>`: then it is a type. */
const AFTER_TYPE = words('* & && :: <');
/** Reserved in C++ only, and used as names in C. */
const NAMES_IN_C = words('class new delete private public protected namespace template this export');

// What may be read in a region.
const NAMESPACE_BODY = 0;
const CLASS_BODY = 1;
const CODE = 2;

/** Bounds of looks ahead and back, in tokens, so that no input makes them cost more than a constant for each token. */
const LOOK_BACK = 200;
const LOOK_AHEAD = 400;
const OPERATOR_TOKENS = 30;

/** Functions, methods, classes and named lambdas of C, C++ and CUDA. */
export const recogniseC: Recogniser = (bytes, tokens, sheet, units) => {
  padTokens(tokens);
  mendBraces(bytes, tokens, false);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, count } = tokens;
  const inC = sheet.id === 'c';
  const isName = (token: number): boolean => kind[token] === IDENTIFIER || (inC && NAMES_IN_C.has(hash[token]));
  const isFirst = (token: number): boolean => (flags[token] & FIRST_ON_LINE) !== 0;
  const isDirective = (token: number): boolean => hash[token] === HASH && isFirst(token);

  let mode = NAMESPACE_BODY;
  /** Whether a variable's initial value is being read: code up to the next `;`. */
  let inValue = false;
  /** Hash of the class's own name in the body of a class, to know its constructors. */
  let className = 0;
  let end = count;
  const outer: (number | boolean)[] = []; // mode, inValue, className, end of the regions around this one
  const enter = (newMode: number, newName: number, newEnd: number): void => {
    outer.push(mode, inValue, className, end);
    mode = newMode;
    inValue = false;
    className = newName;
    end = Math.min(newEnd, end);
  };
  const enterBraces = (opening: number, newMode: number): number => {
    if (partner[opening] >= 0) enter(newMode, 0, partner[opening]);
    return opening + 1;
  };

  /** Past the preprocessor line that begins at `at`. */
  const afterDirective = (at: number): number => {
    let i = at + 1;
    while (i < count && !isFirst(i)) i++;
    return i;
  };

  /** Up to this token every `<` is known to be no bracket. */
  let noAngles = 0;
  /** Past the template arguments that begin at `at`, or -1 where `<` is an operator. */
  const afterAngles = (at: number): number => {
    if (at < noAngles) return -1;
    let depth = 0;
    let i = at;
    while (i < end) {
      const h = hash[i];
      if (kind[i] !== WORD) {
        i++;
        continue;
      }
      if (h === ANGLE_OPEN) depth++;
      else if (h === ANGLE_CLOSE || h === AT_LEAST) depth--;
      else if (h === SHIFT_RIGHT || h === SHIFT_RIGHT_EQUALS) depth -= 2;
      else if (h === ROUND_OPEN || h === SQUARE_OPEN || h === CURLY_OPEN) {
        if (partner[i] < 0) break;
        i = partner[i];
      } else if (h === SEMICOLON || h === CURLY_CLOSE || h === ROUND_CLOSE || h === SQUARE_CLOSE) break;
      i++;
      if (depth <= 0) return i;
    }
    noAngles = i;
    return -1;
  };
  /** The token before the template arguments that end at `at`, or -1. */
  const beforeAngles = (at: number): number => {
    let depth = 0;
    for (let i = at; i >= 0 && i > at - LOOK_BACK; i--) {
      const h = hash[i];
      if (h === ANGLE_CLOSE) depth++;
      else if (h === SHIFT_RIGHT) depth += 2;
      else if (h === ANGLE_OPEN) depth--;
      else if (h === ROUND_CLOSE && partner[i] >= 0) i = partner[i];
      else if (h === SEMICOLON || h === CURLY_OPEN || h === CURLY_CLOSE) return -1;
      if (depth <= 0) return i - 1;
    }
    return -1;
  };
  const closesAngles = (token: number): boolean => hash[token] === ANGLE_CLOSE || hash[token] === SHIFT_RIGHT;

  /** The name before the `::` that stands before `token`, or -1. */
  const qualifier = (token: number): number => {
    if (token < 2 || hash[token - 1] !== SCOPE_OPERATOR) return -1;
    const i = closesAngles(token - 2) ? beforeAngles(token - 2) : token - 2;
    return i >= 0 && isName(i) ? i : -1;
  };
  const unqualifiedStart = (token: number): number => (token > 0 && hash[token - 1] === TILDE ? token - 1 : token);
  /** First token of a qualified name that ends at `token`. */
  const nameStart = (token: number): number => {
    let start = unqualifiedStart(token);
    for (let q = qualifier(start); q >= 0; q = qualifier(q)) start = q;
    return start;
  };
  /** `own` and the names that qualify it, by dots. */
  const qualified = (token: number, own: string): string => {
    let text = own;
    let start = unqualifiedStart(token);
    if (start < token) text = `~${text}`;
    for (let q = qualifier(start); q >= 0; q = qualifier(q)) {
      text = `${outline.text(q)}.${text}`;
      start = q;
    }
    return text;
  };

  /** Name of the class that {@link classBody} found last, -1 where it has none. */
  let classNameToken = -1;
  /** Up to these tokens no class's head, and no constructor's initialisers, lead to a body. */
  let noClass = 0;
  let noInitialisers = 0;
  /** From the keyword of a class, struct, union or enum to the `{` of its body; -1 where only its name is used. */
  const classBody = (keyword: number): number => {
    if (keyword < noClass) return -1;
    classNameToken = -1;
    const reached = classHead(keyword);
    if (reached < end && hash[reached] === CURLY_OPEN) return reached;
    noClass = reached;
    return -1;
  };
  /** The token at which the head of a class ends, or what looked like one. */
  const classHead = (keyword: number): number => {
    let i = keyword + 1;
    if (hash[keyword] === ENUM && (hash[i] === CLASS || hash[i] === STRUCT)) i++;
    while (i < end) {
      const h = hash[i];
      if (isDirective(i)) i = afterDirective(i);
      else if (isName(i)) {
        if (h === FINAL && classNameToken >= 0 && (hash[i + 1] === CURLY_OPEN || hash[i + 1] === COLON)) i++;
        else if (hash[i + 1] === ROUND_OPEN) {
          if (classNameToken >= 0 || partner[i + 1] < 0) return i;
          i = partner[i + 1] + 1;
        } else {
          // Of two names the first is a macro: `class EXPORT Scaler {`. In `struct Scaler scaler {` it is the type.
          const isSecond = classNameToken >= 0 && hash[i - 1] !== SCOPE_OPERATOR;
          if (isSecond && hash[keyword] !== CLASS && !isUpperCase(classNameToken)) return i;
          classNameToken = i++;
        }
      } else if (h === CURLY_OPEN) return i;
      else if (h === COLON) {
        for (i++; i < end; i++) {
          const b = hash[i];
          if (b === CURLY_OPEN) return i;
          if (b === SEMICOLON || b === CURLY_CLOSE || b === ROUND_CLOSE || b === EQUALS) return i;
          if (b === CLASS || b === STRUCT || b === UNION || b === ENUM) return i;
          if (b === ROUND_OPEN && partner[i] >= 0) i = partner[i];
          else if (b === ANGLE_OPEN) {
            const after = afterAngles(i);
            if (after > 0) i = after - 1;
          }
        }
        return i;
      } else if (h === SCOPE_OPERATOR) i++;
      else if (h === ANGLE_OPEN) {
        const after = afterAngles(i);
        if (after < 0) return i;
        i = after;
      } else if (h === SQUARE_OPEN && partner[i] >= 0) i = partner[i] + 1;
      else if (kind[i] === WORD && hash[i + 1] === ROUND_OPEN && partner[i + 1] >= 0 && h !== STAR)
        i = partner[i + 1] + 1;
      else return i;
    }
    return i;
  };
  const isUpperCase = (token: number): boolean => {
    for (let i = tokens.start[token]; i < tokens.end[token]; i++) if (bytes[i] >= 97 && bytes[i] <= 122) return false;
    return true;
  };

  /** A class whose body {@link classBody} has just found; returns the token inside it to go on from. */
  const declareClass = (keyword: number, body: number, declared: number): number => {
    let named = classNameToken;
    const close = outline.endOf(body, keyword);
    if (named < 0 && hash[declared] === TYPEDEF) {
      let i = close;
      while (i < count && (hash[i] === STAR || (kind[i] === WORD && hash[i + 1] === ROUND_OPEN))) {
        i = hash[i] === STAR || partner[i + 1] < 0 ? i + 1 : partner[i + 1] + 1;
      }
      if (isName(i)) named = i;
    }
    if (named >= 0) outline.add('class', qualified(named, outline.text(named)), keyword, declared, body, close);
    const newMode = hash[keyword] === ENUM ? CODE : CLASS_BODY;
    enter(newMode, named >= 0 ? hash[named] : 0, partner[body] >= 0 ? close - 1 : close);
    return body + 1;
  };

  /** `name = [ … ] ( … ) { … }`; `at` is the `=`. Reading goes on inside it. */
  const lambda = (at: number): void => {
    if (at === 0 || !isName(at - 1) || partner[at + 1] < 0) return;
    let i = partner[at + 1] + 1;
    while (i < end && hash[i] !== CURLY_OPEN) {
      const h = hash[i];
      if (h === SEMICOLON || h === EQUALS || h === COMMA || h === ROUND_CLOSE || h === CURLY_CLOSE) return;
      if (h === ANGLE_OPEN) {
        i = afterAngles(i);
        if (i < 0) return;
      } else i = h === ROUND_OPEN && partner[i] >= 0 ? partner[i] + 1 : i + 1;
    }
    if (i >= end) return;
    let first = at - 1;
    while (first > 0 && BEFORE_LAMBDA.has(hash[first - 1])) first--;
    outline.add('lambda', outline.text(at - 1), first, first, i, outline.endOf(i, first));
  };

  /** From the initialisers of a constructor to the `{` of its body, or -1. */
  const afterInitialisers = (at: number): number => {
    if (at < noInitialisers) return -1;
    let i = at;
    while (i < end) {
      const h = hash[i];
      if (h === CURLY_OPEN) {
        if (!isName(i - 1) && !closesAngles(i - 1)) return i;
        if (partner[i] < 0) break;
        i = partner[i] + 1;
      } else if (h === ROUND_OPEN) {
        if (partner[i] < 0) break;
        i = partner[i] + 1;
      } else if (h === SEMICOLON || h === CURLY_CLOSE) break;
      else if (h === ANGLE_OPEN) {
        const after = afterAngles(i);
        i = after < 0 ? i + 1 : after;
      } else if (isDirective(i)) i = afterDirective(i);
      else i++;
    }
    noInitialisers = i;
    return -1;
  };

  /** The body after declarations of parameters as C had them before 1989: `int fit(x, y) double *x, *y; {`; else -1. */
  const afterOldParameters = (opening: number): number => {
    const close = partner[opening];
    if (close === opening + 1 || (!isName(close + 1) && !BEGINNERS.has(hash[close + 1]))) return -1;
    for (let i = opening + 1; i < close; i++) if (!isName(i) && hash[i] !== COMMA) return -1;
    for (let i = close + 1; i < end && i < close + LOOK_AHEAD; i++) {
      const h = hash[i];
      if (h === CURLY_OPEN) return hash[i - 1] === SEMICOLON ? i : -1;
      if (h === ROUND_OPEN || h === EQUALS || h === CURLY_CLOSE || h === HASH) return -1;
    }
    return -1;
  };

  /** One declaration of a namespace or a class that begins at `at`; returns where the next one does. */
  const declaration = (at: number): number => {
    let i = at;
    if (isDirective(i)) return afterDirective(i);
    if (hash[i] === SEMICOLON || hash[i] === CURLY_CLOSE || hash[i] === COMMA || hash[i] === COLON) return i + 1;
    if (hash[i] === EXPORT) i++;
    while (hash[i] === TEMPLATE && hash[i + 1] === ANGLE_OPEN) {
      i = afterAngles(i + 1);
      if (i < 0) return at + 1;
      if (hash[i] === REQUIRES) i = afterRequires(i);
      while (i < end && isDirective(i)) i = afterDirective(i);
    }
    // `TEST_END`, and then an empty line or `#endif`: a macro by itself.
    if (kind[i] === IDENTIFIER && isFirst(i + 1) && (hash[i + 1] === HASH || tokens.line[i + 1] > tokens.line[i] + 1)) {
      return i + 1;
    }
    const first = i;
    /** The parameters' bracket and the name of a function that this may be; -2 once it cannot. */
    let parameters = -1;
    let named = -1;
    let own = '';
    /** Whether something that may be its type stands before the name. */
    let typed = false;
    let returns = false; // `->` has been read

    const candidate = (token: number, opening: number): void => {
      named = token;
      parameters = opening;
      const start = nameStart(token);
      let before = start - 1;
      while (before >= first && SPECIFIERS.has(hash[before])) {
        before =
          (hash[before] === ROUND_CLOSE || hash[before] === SQUARE_CLOSE) && partner[before] >= 0
            ? partner[before] - 1
            : before - 1;
        if (before >= first && hash[before + 1] === ROUND_OPEN) before--; // the name of an attribute
      }
      typed = start < token || before >= first || own !== '' || (mode === CLASS_BODY && hash[token] === className);
    };

    while (i < end) {
      const h = hash[i];
      if (kind[i] !== WORD) {
        if (parameters >= 0 && !returns) {
          if (kind[i] !== IDENTIFIER) parameters = -2;
          else if (!typed && (isName(i + 1) || AFTER_TYPE.has(hash[i + 1]))) {
            // A macro without a semicolon, and then a declaration; or a macro that makes a type.
            if (isFirst(i)) return i;
            parameters = -1;
          }
        }
        i++;
        continue;
      }
      if (h === ROUND_OPEN) {
        const close = partner[i];
        if (close < 0) return i + 1;
        const before = i - 1;
        if (before >= first && parameters === -1) {
          if (isName(before)) candidate(before, i);
          else if (closesAngles(before)) {
            const token = beforeAngles(before);
            if (token >= first && isName(token)) candidate(token, i);
          } else if (hash[before] === ROUND_CLOSE && partner[before] >= first) {
            // `void (*handler(int signal))(int)` and `int (fit)(int)`
            const inner = partner[before] + 1;
            if (hash[inner] === STAR && isName(inner + 1) && hash[inner + 2] === ROUND_OPEN)
              candidate(inner + 1, inner + 2);
            else if (isName(inner) && inner + 1 === before) candidate(inner, i);
            typed = true;
          }
          if (inC && parameters === i) {
            const body = afterOldParameters(i);
            if (body >= 0) return declareFunction(body, named, own, first, at);
          }
        } else if (parameters >= 0 && !typed && !returns && isName(before)) {
          candidate(before, i);
          typed = true;
        }
        i = close + 1;
      } else if (h === CURLY_OPEN) {
        if (parameters >= 0) return declareFunction(i, named, own, first, at);
        return enterBraces(i, CODE);
      } else if (h === SEMICOLON || h === CURLY_CLOSE) return i + 1;
      else if (h === EQUALS) {
        inValue = true;
        if (hash[i + 1] === SQUARE_OPEN) lambda(i);
        return i + 1;
      } else if (h === SQUARE_OPEN) i = partner[i] >= 0 ? partner[i] + 1 : i + 1;
      else if (h === ANGLE_OPEN) {
        const after = i > first && (isName(i - 1) || hash[i - 1] === TEMPLATE) ? afterAngles(i) : -1;
        i = after < 0 ? i + 1 : after;
      } else if (h === COLON) {
        if (parameters >= 0) {
          const body = afterInitialisers(i + 1);
          return body < 0 ? i + 1 : declareFunction(body, named, own, first, at);
        }
        if (i === at + 1) return i + 1; // `signals:`
        i++;
      } else if (h === COMMA) {
        if (parameters >= 0 && !returns) parameters = -2;
        i++;
      } else if (h === ARROW) {
        returns = true;
        i++;
      } else if (h === HASH && isFirst(i)) i = afterDirective(i);
      else if (h === OPERATOR) {
        const opening = afterOperator(i);
        if (opening < 0) return i + 1;
        own = operatorName(i, opening);
        if (parameters === -1 || !typed) candidate(i, opening);
        i = partner[opening] + 1;
      } else if (parameters === -1 && (h === CLASS || h === STRUCT || h === UNION || h === ENUM)) {
        const body = classBody(i);
        if (body >= 0) return declareClass(i, body, at);
        i++;
      } else if (h === REQUIRES) i = afterRequires(i);
      else if (h === NAMESPACE || (h === INLINE && hash[i + 1] === NAMESPACE)) {
        if (i > first && !(inC && isName(i) && !isFirst(i))) return i;
        if (i > first) i++;
        else {
          while (i < end && hash[i] !== CURLY_OPEN && hash[i] !== SEMICOLON && hash[i] !== EQUALS) i++;
          return hash[i] === CURLY_OPEN ? enterBraces(i, NAMESPACE_BODY) : i + 1;
        }
      } else if (h === EXTERN && kind[i + 1] === STRING && hash[i + 2] === CURLY_OPEN) {
        return enterBraces(i + 2, NAMESPACE_BODY);
      } else if (h === EXTERN && kind[i + 1] === STRING) i += 2;
      else if (h === USING) {
        if (i > first) return i;
        while (i < end && hash[i] !== SEMICOLON && hash[i] !== CURLY_CLOSE) i++;
        return i + 1;
      } else if (mode === CLASS_BODY && ACCESS.has(h) && parameters === -1) {
        const colon = isName(i + 1) ? i + 2 : i + 1; // `public slots:`
        if (hash[colon] === COLON) return colon + 1;
        i++;
      } else if (parameters >= 0 && !returns && BEGINNERS.has(h)) {
        if (isFirst(i)) return i;
        if (!typed) parameters = -1;
        i++;
      } else i++;
    }
    return i;
  };

  /** Past a requires-clause's keyword, or a whole requires-expression, whose braces are not a body. */
  const afterRequires = (at: number): number => {
    let i = at + 1;
    const isExpression = at > 0 && kind[at - 1] === WORD && REQUIRES_BEFORE_EXPRESSION.has(hash[at - 1]);
    if (hash[i] === ROUND_OPEN && partner[i] >= 0) i = partner[i] + 1;
    if (isExpression && hash[i] === CURLY_OPEN && partner[i] >= 0) i = partner[i] + 1;
    return i;
  };

  /** From `operator` to the bracket of its parameters, or -1. */
  const afterOperator = (at: number): number => {
    let i = at + 1;
    if (hash[i] === ROUND_OPEN && partner[i] === i + 1) i += 2;
    for (; i < end && i < at + OPERATOR_TOKENS; i++) {
      if (hash[i] === ROUND_OPEN) return partner[i] >= 0 ? i : -1;
      if (hash[i] === SEMICOLON || hash[i] === CURLY_OPEN || hash[i] === CURLY_CLOSE) return -1;
    }
    return -1;
  };
  const operatorName = (at: number, opening: number): string => {
    let text = 'operator';
    for (let i = at + 1; i < opening; i++) {
      const isWord = isLetter(bytes[tokens.start[i]]);
      text += isWord && isLetter(text.charCodeAt(text.length - 1)) ? ` ${outline.text(i)}` : outline.text(i);
    }
    return text;
  };

  const declareFunction = (body: number, named: number, own: string, first: number, declared: number): number => {
    const close = outline.endOf(body, first);
    let after = close;
    // The handlers of a function that is a `try` block as a whole.
    while (hash[after] === CATCH && hash[after + 1] === ROUND_OPEN && partner[after + 1] >= 0) {
      const handler = partner[after + 1] + 1;
      if (hash[handler] !== CURLY_OPEN || partner[handler] < 0) break;
      after = partner[handler] + 1;
    }
    const isMethod = mode === CLASS_BODY || qualifier(unqualifiedStart(named)) >= 0;
    const text = qualified(named, own === '' ? outline.text(named) : own);
    outline.add(isMethod ? 'method' : 'function', text, first, declared, body, after);
    enter(CODE, 0, partner[body] >= 0 ? close - 1 : close);
    return body + 1;
  };

  const code = (at: number): number => {
    if (kind[at] !== WORD) return at + 1;
    const h = hash[at];
    if (h === EQUALS) {
      if (hash[at + 1] === SQUARE_OPEN) lambda(at);
    } else if (h === SEMICOLON) inValue = false;
    else if (h === CURLY_OPEN) {
      if (inValue) return enterBraces(at, CODE);
    } else if (h === STRUCT || h === CLASS || h === UNION || h === ENUM) {
      const body = classBody(at);
      if (body >= 0) return declareClass(at, body, hash[at - 1] === TYPEDEF ? at - 1 : at);
    } else if (h === HASH && isFirst(at)) return afterDirective(at);
    return at + 1;
  };

  let i = 0;
  while (i < count) {
    if (i >= end && outer.length > 0) {
      if (i === end && hash[i] === CURLY_CLOSE && partner[i] >= 0) i++;
      end = outer.pop() as number;
      className = outer.pop() as number;
      inValue = outer.pop() as boolean;
      mode = outer.pop() as number;
    } else i = mode === CODE || inValue ? code(i) : declaration(i);
  }
};

const REQUIRES_BEFORE_EXPRESSION = words('requires && || ( = !');

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 128;
