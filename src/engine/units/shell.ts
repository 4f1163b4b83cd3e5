/**
 * Functions of shell scripts: `f() { … }`, `function f { … }`, and the bodies that POSIX allows besides braces: `( … )`,
 * `if … fi`, `case … esac` and loops.
 *
 * `(` `)` with nothing between them, behind a word that begins a command, is a function and nothing else (an array has
 * `=` before it). Names may hold `-`, `.`, `:` and `/`, which are tokens of their own: a name is what touches.
 */
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, NUMBER, WORD } from '../lexing/tokens.ts';
import { CURLY_OPEN, EQUALS, Outline, padTokens, ROUND_OPEN, word } from './braces.ts';
import type { Recogniser } from './unit.ts';

const FUNCTION = word('function');
const IF = word('if');
const FI = word('fi');
const CASE = word('case');
const ESAC = word('esac');
const DO = word('do');
const DONE = word('done');
const compounds = new Set(['if', 'case', 'for', 'while', 'until', 'select'].map(word));
const conditions = new Set([word('[['), word('((')]);
/** After these a command begins. */
const starters = new Set(
  ['&&', '||', ';;', ';&', ';;&', '|', '&', '!', 'then', 'do', 'else', '{', '}', '(', ')', ';'].map(word),
);
/** Tokens of a name besides words. */
const nameMarks = new Set([...'-.:/+@%,?!~^'].map(word));
/** A compound command as body is looked through no further than this, so that nested ones cannot cost a square. */
const LONGEST_COMPOUND = 4096;

/** Functions of sh, bash, ksh and zsh. */
export const recogniseShell: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, start, end, count } = tokens;

  const isWord = (token: number): boolean =>
    kind[token] === IDENTIFIER || kind[token] === NUMBER || (flags[token] & KEYWORD) !== 0;
  const startsCommand = (token: number): boolean =>
    token === 0 || (flags[token] & FIRST_ON_LINE) !== 0 || starters.has(hash[token - 1]);

  /** One past the body that begins at `body`, or -1 where none can begin. */
  const bodyEnd = (body: number, first: number): number => {
    if (body >= count) return -1;
    const h = hash[body];
    if (h === CURLY_OPEN) return outline.endOf(body, first);
    if (h === ROUND_OPEN) return partner[body] > 0 ? partner[body] + 1 : -1;
    if ((flags[body] & KEYWORD) === 0 || !compounds.has(h)) return conditions.has(h) ? lineEnd(body) : -1;
    let depth = 0;
    const limit = Math.min(count, body + LONGEST_COMPOUND);
    for (let i = body; i < limit; i++) {
      if (kind[i] !== WORD || (flags[i] & KEYWORD) === 0) continue;
      const k = hash[i];
      if (k === IF || k === CASE || k === DO) depth++;
      else if ((k === FI || k === ESAC || k === DONE) && --depth <= 0) return i + 1;
    }
    return -1;
  };

  const lineEnd = (from: number): number => {
    let i = from + 1;
    const limit = Math.min(count, from + LONGEST_COMPOUND);
    while (i < limit && (flags[i] & FIRST_ON_LINE) === 0) i++;
    return i;
  };

  const nameBetween = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i < to && text.length < 200; i++) text += outline.text(i);
    return text;
  };

  /** `function name`, with or without `()`. */
  const declareByKeyword = (at: number): void => {
    let i = at + 1;
    if (i >= count || !(isWord(i) || nameMarks.has(hash[i]))) return;
    i++;
    while (i < count && start[i] === end[i - 1] && (isWord(i) || nameMarks.has(hash[i]))) i++;
    const own = nameBetween(at + 1, i);
    // zsh gives one body to several names.
    const limit = Math.min(count, i + 64);
    let more = i;
    while (more < limit && (isWord(more) || nameMarks.has(hash[more])) && (flags[more] & KEYWORD) === 0) more++;
    if (more > i && hash[more] === CURLY_OPEN) i = more;
    if (hash[i] === ROUND_OPEN && partner[i] === i + 1) i += 2;
    const close = bodyEnd(i, at);
    if (close > 0) outline.add('function', own, at, at, i, close);
  };

  /** `name()`, the bracket being at `open`. */
  const declareByBrackets = (open: number): void => {
    let i = open - 1;
    if (i < 0 || !(isWord(i) || nameMarks.has(hash[i])) || tokens.line[i] !== tokens.line[open]) return;
    while (i > 0 && start[i] === end[i - 1] && (isWord(i - 1) || nameMarks.has(hash[i - 1]))) i--;
    if (!startsCommand(i) || (i > 0 && hash[i - 1] === EQUALS && end[i - 1] === start[i])) return;
    if (i > 0 && hash[i - 1] === FUNCTION && (flags[i - 1] & KEYWORD) !== 0) return;
    const close = bodyEnd(open + 2, i);
    if (close > 0) outline.add('function', nameBetween(i, open), i, i, open + 2, close);
  };

  for (let i = 0; i < count; i++) {
    const h = hash[i];
    if (h === FUNCTION && (flags[i] & KEYWORD) !== 0) {
      if (startsCommand(i)) declareByKeyword(i);
    } else if (h === ROUND_OPEN && partner[i] === i + 1) declareByBrackets(i);
  }
};
