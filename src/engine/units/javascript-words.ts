/**
 * One small number for each token of JavaScript and TypeScript, so that recognition compares numbers and never bytes.
 * Punctuation of one byte is that byte.
 */
import { hashOf } from '../lexing/sheet.ts';
import { NUMBER as NUMBER_KIND, STRING as STRING_KIND, type TokenBuffer, WORD } from '../lexing/tokens.ts';

export const OTHER = 1; // an operator of no interest here
export const NUMBER = 2;
export const STRING = 3;

const texts: [string, number][] = [];
for (let c = 33; c < 127; c++) texts.push([String.fromCharCode(c), c]);
let next = 128;
const code = (text: string): number => {
  texts.push([text, next]);
  return next++;
};

export const ARROW = code('=>');
export const SPREAD = code('...');
export const CHAIN = code('?.');
export const INTERPOLATION = code('${');
export const INCREMENT = code('++');
texts.push(['--', INCREMENT]);
export const SHIFT_LEFT = code('<<');
export const SHIFT_RIGHT = code('>>');
export const SHIFT_RIGHT_UNSIGNED = code('>>>');

/** From here on, words. */
export const NAME = next++;
export const AS = code('as');
texts.push(['satisfies', AS]);
export const ASYNC = code('async');
export const ABSTRACT = code('abstract');
export const DECLARE = code('declare');
export const TYPE = code('type');
export const NAMESPACE = code('namespace');
texts.push(['module', NAMESPACE]);
export const GLOBAL = code('global');
export const GET = code('get');
texts.push(['set', GET], ['accessor', GET], ['readonly', GET], ['override', GET]);
export const IS = code('is');
export const OF = code('of');
/** Words that begin a longer type: `keyof T`, `infer U`, `unique symbol`, `asserts value is T`. */
export const TYPE_PREFIX = code('keyof');
texts.push(['infer', TYPE_PREFIX], ['unique', TYPE_PREFIX], ['asserts', TYPE_PREFIX]);

/** From here on, reserved words. */
export const RESERVED = next;
export const STATIC = code('static');
export const ACCESS = code('public');
texts.push(['private', ACCESS], ['protected', ACCESS]);
/** Values: also the keywords that may stand as a type. */
export const VALUE = code('this');
for (const text of ['null', 'true', 'false', 'super']) texts.push([text, VALUE]);
export const VOID = code('void');
export const TYPEOF = code('typeof');
export const NEW = code('new');
export const IMPORT = code('import');
export const CONST = code('const');
export const LET = code('let');
export const VAR = code('var');
/** Words between or before operands. */
export const OPERATOR = code('delete');
for (const text of ['await', 'yield', 'in', 'instanceof']) texts.push([text, OPERATOR]);
export const FUNCTION = code('function');
export const CLASS = code('class');
export const EXTENDS = code('extends');
export const IMPLEMENTS = code('implements');
export const INTERFACE = code('interface');
export const ENUM = code('enum');
export const EXPORT = code('export');
export const DEFAULT = code('default');
/** Statements that go on with an expression. */
export const RETURN = code('return');
texts.push(['throw', RETURN], ['case', RETURN]);
/** Statements with a header in parentheses. */
export const HEADED = code('if');
for (const text of ['for', 'while', 'switch', 'with', 'catch']) texts.push([text, HEADED]);
/** Words that stand before a statement or a block. */
export const LEADING = code('else');
for (const text of ['do', 'try', 'finally']) texts.push([text, LEADING]);
export const LEAVING = code('break');
texts.push(['continue', LEAVING], ['debugger', LEAVING]);
texts.push(['package', NAME]);

const SLOTS = 1024;
const hashes = new Int32Array(SLOTS);
const codes = new Uint8Array(SLOTS);
for (const [text, value] of texts) {
  const hash = hashOf(text);
  let slot = hash & (SLOTS - 1);
  while (hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  codes[slot] = value;
}

let scratch = new Uint8Array(1 << 14);

/** The codes of all tokens, in a buffer that the next call overwrites; a few zeros follow them. */
export function codesOf(tokens: TokenBuffer): Uint8Array {
  const { count, hash } = tokens;
  if (scratch.length < count + 8) scratch = new Uint8Array(2 * count + 8);
  for (let i = 0; i < count; i++) {
    const h = hash[i];
    const kind = h >>> 30;
    if (kind === NUMBER_KIND) scratch[i] = NUMBER;
    else if (kind === STRING_KIND) scratch[i] = STRING;
    else {
      const text = h & 0x3fffffff;
      let slot = text & (SLOTS - 1);
      let found = kind === WORD ? OTHER : NAME;
      for (let k = hashes[slot]; k !== 0; k = hashes[slot]) {
        if (k === text) {
          if (kind === WORD || codes[slot] >= NAME) found = codes[slot];
          break;
        }
        slot = (slot + 1) & (SLOTS - 1);
      }
      scratch[i] = found;
    }
  }
  scratch.fill(0, count, count + 8);
  return scratch;
}
