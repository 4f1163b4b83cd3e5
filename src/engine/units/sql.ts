/**
 * Units of SQL: statements, common table expressions, stored functions and procedures, dbt's macros.
 *
 * Statements end at `;`, at a line `GO` or `/`, and where a line that is indented no deeper begins another one (scripts of
 * SQL Server have no semicolons). Brackets, bodies between `$$` and Jinja are stepped over by their partner or end.
 * Procedural bodies hold semicolons of their own: there `begin` and `case` count up and `end` counts down, except in
 * `end if`, `end loop`. What stands before a statement in Jinja (`{{ config(…) }}`, `{% set … %}`) is to it what
 * decorators are to a function.
 *
 *     with paid as ( select … ), late as ( with x as (…) select … ) select * from late
 *          └ cte paid           └ cte late    └ cte late.x          statement "select from late"
 */
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, NUMBER, STRING, type TokenBuffer } from '../lexing/tokens.ts';
import { COMMA, name as identifier, Outline, POINT, padTokens, ROUND_OPEN, SEMICOLON, word } from './braces.ts';
import type { Recogniser } from './unit.ts';

const JINJA = word('{%');
const jinjaEnds = new Set(['%}', '-%}', '+%}'].map(word));
const EXPRESSION = word('{{');
const expressionEnds = new Set(['}}', '-}}'].map(word));
/** Blocks of Jinja that define something, and what ends each. */
const definitions = new Map(
  ['macro', 'test', 'snapshot', 'materialization'].map((k) => [word(k), word(`end${k}`)] as const),
);
const AS = word('as');
const BEGIN = word('begin');
const CASE = word('case');
const CREATE = word('create');
const ALTER = word('alter');
const DECLARE = word('declare');
const DELIMITER = identifier('delimiter');
const DROP = word('drop');
const END = word('end');
const FROM = word('from');
const GO = word('go');
const DOLLAR = 36;
const NOT = word('not');
const MATERIALIZED = word('materialized');
const RECURSIVE = word('recursive');
const REPLACE = word('replace');
const SELECT = word('select');
const SLASH = word('/');
const UPDATE = word('update');
const WITH = word('with');
const DOUBLE_DOLLAR = word('$$');
const routines = new Set([word('function'), word('procedure'), identifier('proc'), word('trigger')]);
/** `end if` closes what was never counted. */
const ownEnds = new Set([word('if'), word('loop'), word('while'), word('for'), identifier('repeat')]);
/** `begin transaction` and `begin;` open nothing. */
const noBlock = new Set([word('transaction'), identifier('tran'), identifier('work'), SEMICOLON]);
/** Words between a verb and its object that say nothing of the object. */
const unnamed = new Set(
  [
    'or',
    'replace',
    'alter',
    'temp',
    'temporary',
    'external',
    'transient',
    'if',
    'not',
    'exists',
    'only',
    'top',
    'all',
  ].map(word),
);
/** A line with one of these begins a statement, except right after the words below. */
const verbs = new Set(['create', 'alter', 'drop', 'truncate', 'insert', 'merge', 'delete'].map(word));
const unfinished = new Set(
  ['as', 'then', 'else', 'on', 'for', 'explain', 'analyze', 'or', 'grant', 'revoke', ','].map(word),
);
/** How far ahead a `begin` is looked for behind the declarations of a procedure. */
const LONGEST_DECLARATIONS = 600;

/** Statements, CTEs, routines and macros of SQL. */
export const recogniseSql: Recogniser = (bytes, tokens, _sheet, units) => {
  padTokens(tokens);
  const outline = new Outline(bytes, tokens, units);
  const { kind, flags, hash, partner, count } = tokens;
  const isKeyword = (token: number): boolean => (flags[token] & KEYWORD) !== 0;
  const beginsLine = (token: number): boolean => token >= count || (flags[token] & FIRST_ON_LINE) !== 0;

  /** The text of a name or string without its quotes. */
  const plain = (token: number): string => {
    const text = outline.text(token);
    return /^["'`[]/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
  };

  /** One past the Jinja that begins at `at`. */
  const afterJinja = (at: number): number => {
    const ends = hash[at] === JINJA ? jinjaEnds : expressionEnds;
    let i = at + 1;
    while (i < count && !ends.has(hash[i])) {
      if (hash[i] === JINJA || (hash[i] === EXPRESSION && ends === expressionEnds)) return i; // unclosed
      i++;
    }
    return Math.min(count, i + 1);
  };

  /** `schema.table`, `{{ ref('orders') }}`, `{{ source('shop', 'orders') }}` at `at`, or nothing. */
  const objectAt = (at: number): string => {
    let text = '';
    if (hash[at] === EXPRESSION) {
      const end = afterJinja(at) - 1;
      for (let i = at + 1; i < end; i++) if (kind[i] === STRING) text += (text === '' ? '' : '.') + plain(i);
      if (text === '' && kind[at + 1] === IDENTIFIER) text = plain(at + 1);
    } else {
      let i = at;
      while (i < count && (kind[i] === IDENTIFIER || isKeyword(i) || kind[i] === STRING)) {
        text += plain(i);
        if (hash[i + 1] !== POINT) break;
        text += '.';
        i += 2;
      }
    }
    return text.slice(0, 120);
  };

  const step = (i: number): number => {
    if (partner[i] > i) return partner[i] + 1;
    return hash[i] === JINJA || hash[i] === EXPRESSION ? Math.max(i + 1, afterJinja(i)) : i + 1;
  };

  /** `create table orders`, `insert into orders`, `select from orders`. */
  const nameOf = (verb: number, end: number): string => {
    if (hash[verb] === SELECT) {
      for (let i = verb + 1; i < end; i = step(i)) {
        if (hash[i] !== FROM || !isKeyword(i)) continue;
        const from = objectAt(i + 1);
        return from === '' ? 'select' : `select from ${from}`;
      }
      return 'select';
    }
    let text = outline.text(verb).toLowerCase();
    let i = verb + 1;
    for (; i < end && isKeyword(i) && i < verb + 8; i++) {
      if (!unnamed.has(hash[i])) text += ` ${outline.text(i).toLowerCase()}`;
    }
    const object = i < end ? objectAt(i) : '';
    return object === '' ? text : `${text} ${object}`;
  };

  /** Adds the CTEs that begin in `[from, to)`, nested ones after the one they stand in. */
  const addCtes = (from: number, to: number): void => {
    const closes: number[] = []; // closing brackets of the CTEs we are in
    let i = from;
    while (i < to) {
      let at = -1;
      if (hash[i] === WITH && isKeyword(i)) {
        at = hash[i + 1] === RECURSIVE ? i + 2 : i + 1;
        // `with xmlnamespaces (…), late as (…)`: a clause of SQL Server that looks like a CTE without a query.
        if (hash[at + 1] === ROUND_OPEN && partner[at + 1] > at && hash[partner[at + 1] + 1] === COMMA) {
          at = partner[at + 1] + 2;
        }
      } else if (closes.length > 0 && closes[closes.length - 1] === i) {
        closes.pop();
        let j = i + 1;
        while (hash[j] === JINJA && j < to) j = afterJinja(j);
        if (hash[j] === COMMA && j < to) at = j + 1;
      }
      if (at < 0) {
        i++;
        continue;
      }
      while (hash[at] === JINJA && at < to) at = afterJinja(at);
      const open = cteBody(at, to);
      if (open < 0) {
        i++;
        continue;
      }
      const own = objectAt(at);
      const index = outline.add('cte', own, at, at, open, partner[open] + 1);
      const parent = units[index].parent;
      if (parent >= 0 && units[parent].kind === 'statement') units[index].name = own;
      closes.push(partner[open]);
      i = open + 1;
    }
  };

  /** The bracket of the query of `name (columns) as not materialized (…)`, or -1. */
  const cteBody = (at: number, to: number): number => {
    let i = at + 1;
    if (hash[at] === EXPRESSION) i = afterJinja(at);
    else if (kind[at] !== IDENTIFIER && !isKeyword(at)) return -1;
    if (hash[i] === ROUND_OPEN && partner[i] > i) i = partner[i] + 1;
    if (hash[i] !== AS || !isKeyword(i)) return -1;
    i++;
    if (hash[i] === NOT) i++;
    if (hash[i] === MATERIALIZED) i++;
    return i < to && hash[i] === ROUND_OPEN && partner[i] > i && partner[i] < to ? i : -1;
  };

  /** The verb behind the CTEs of a statement that begins with `with`. */
  const mainVerb = (at: number, end: number): number => {
    for (let i = at + 1; i < end; i = step(i)) {
      if (isKeyword(i) && (hash[i] === SELECT || verbs.has(hash[i]) || hash[i] === UPDATE)) return i;
    }
    return at;
  };

  const addStatement = (first: number, declared: number, end: number): void => {
    if (end <= first) return;
    let verb = first;
    if (hash[first] === WITH) verb = mainVerb(first, end);
    const routine = routineAt(first);
    if (routine >= 0) {
      const own = objectAt(routine + 1) || outline.text(routine).toLowerCase();
      outline.add('function', own, first, declared, Math.min(end - 1, routine + 2), end);
    } else outline.add('statement', nameOf(verb, end), first, declared, first, end);
    addCtes(first, end);
  };

  /** The word `function`, `procedure` … of the head of a routine, or -1. */
  const routineAt = (at: number): number => {
    if (routines.has(hash[at])) return at; // within a package
    if (hash[at] !== CREATE && hash[at] !== ALTER && hash[at] !== REPLACE) return -1;
    for (let i = at + 1; i < at + 7 && i < count; i++) {
      if (routines.has(hash[i])) return i;
      if (!isKeyword(i) && kind[i] !== IDENTIFIER) return -1;
      if (hash[i] === AS || hash[i] === SELECT) return -1;
    }
    return -1;
  };

  /** How far has been looked for a `begin`, and what was found last: every token is looked at once. */
  let lookedTo = 0;
  let found = -1;

  /** Whether declarations lead to a `begin` before anything else begins. */
  const leadsToBegin = (at: number): boolean => {
    const limit = Math.min(count, at + LONGEST_DECLARATIONS);
    if (found < at) {
      for (lookedTo = Math.max(lookedTo, at); lookedTo < limit; lookedTo++) {
        const h = hash[lookedTo];
        const ends = h === CREATE || h === GO || (h === SLASH && beginsLine(lookedTo) && beginsLine(lookedTo + 1));
        if (!ends && (h !== BEGIN || !isKeyword(lookedTo))) continue;
        found = lookedTo++;
        break;
      }
    }
    return found >= at && found < limit && hash[found] === BEGIN;
  };

  /** `{% macro name(…) %} … {% endmacro %}` at `at`; returns what follows it. */
  const addDefinition = (at: number, close: number): number => {
    const body = afterJinja(at);
    let end = body;
    while (end < count) {
      if (hash[end] === JINJA) {
        if (hash[end + 1] === close) {
          end = afterJinja(end);
          break;
        }
        if (hash[end + 1] === hash[at + 1]) break; // the next one: this one was never ended
      }
      end++;
    }
    outline.add('function', objectAt(at + 2) || outline.text(at + 1), at, at, body, end);
    addCtes(body, end);
    return end;
  };

  let first = -1;
  let declared = -1;
  let column = 0;
  let routine = false; // whether semicolons may belong to a body
  let depth = 0; // of `begin` and `case`
  let sawBegin = false;
  let inBatch = hasBatches(tokens);
  const finish = (end: number): void => {
    if (first >= 0) addStatement(first, declared, end);
    first = -1;
    declared = -1;
  };

  let i = 0;
  while (i < count) {
    const h = hash[i];
    const line = beginsLine(i);
    if (h === JINJA) {
      const close = definitions.get(hash[i + 1]);
      if (close !== undefined) {
        finish(i);
        i = addDefinition(i, close);
        continue;
      }
    }
    if (h === JINJA || h === EXPRESSION) {
      if (first < 0 && declared < 0) declared = i;
      i = Math.max(i + 1, afterJinja(i));
      continue;
    }
    if (line && beginsLine(i + 1) && (h === GO || h === SLASH)) {
      finish(i);
      depth = 0;
      i++;
      continue;
    }
    if (h === DELIMITER && line) {
      finish(i);
      i++;
      while (i < count && !beginsLine(i) && hash[i] !== DOUBLE_DOLLAR) i++;
      if (hash[i] === DOUBLE_DOLLAR && !beginsLine(i)) i++; // what it quotes is the script
      inBatch = false;
      continue;
    }
    if (h === SEMICOLON) {
      if (first >= 0 && routine) {
        if (depth > 0 || (!sawBegin && (inBatch || leadsToBegin(i + 1)))) {
          i++;
          continue;
        }
      }
      finish(i);
      i++;
      continue;
    }
    if (first < 0) {
      if (kind[i] === NUMBER || (!isKeyword(i) && kind[i] !== IDENTIFIER)) {
        i = partner[i] > i ? partner[i] + 1 : i + 1;
        declared = -1;
        continue;
      }
      first = i;
      if (declared < 0) declared = i;
      column = outline.column(i);
      depth = 0;
      sawBegin = false;
      routine = routineAt(i) >= 0 || h === DECLARE || (h === BEGIN && !noBlock.has(hash[i + 1]));
    } else if (
      line &&
      !routine &&
      verbs.has(h) &&
      isKeyword(i) &&
      !unfinished.has(hash[i - 1]) &&
      hash[first] !== WITH &&
      !(h === DROP && hash[first] === ALTER) &&
      outline.column(i) <= column
    ) {
      finish(i);
      continue;
    }
    if (routine && isKeyword(i)) {
      if (h === BEGIN && !noBlock.has(hash[i + 1])) {
        depth++;
        sawBegin = true;
      } else if (h === CASE && hash[i - 1] !== END) depth++;
      else if (h === END && depth > 0 && !ownEnds.has(hash[i + 1])) depth--;
    }
    if (partner[i] > i) {
      if (bytes[tokens.start[i]] === DOLLAR) sawBegin = true; // the body, whose semicolons are passed over
      i = partner[i] + 1;
    } else {
      if (kind[i] === STRING && bytes[tokens.start[i]] === DOLLAR) sawBegin = true;
      i++;
    }
  }
  finish(count);
};

/** Whether the script is cut into batches by `GO`, where a procedure goes on to the next of them. */
function hasBatches(tokens: TokenBuffer): boolean {
  const { hash, flags, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (
      hash[i] === GO &&
      (flags[i] & FIRST_ON_LINE) !== 0 &&
      (i + 1 >= count || (flags[i + 1] & FIRST_ON_LINE) !== 0)
    ) {
      return true;
    }
  }
  return false;
}
