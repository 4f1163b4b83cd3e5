/**
 * Classes of a Python file with what scikit-learn's contract asks of them: what a constructor does beyond keeping its
 * parameters, and what `fit` returns and assigns. Facts only; who must keep the contract is known once bases are resolved.
 */
import { ExpressionReader, nameIn } from '../../detectors/python/expression.ts';
import { DROPPED } from '../../engine/lexing/tokens.ts';
import type { Unit } from '../../engine/units/unit.ts';
import { type ClassFacts, type FileFacts, type FitFacts, type InitFacts, MOST_NAMES, type Spot } from './file-facts.ts';
import { nameHash, type Tokens, wordHash } from './tokens.ts';

const OPEN = wordHash('(');
const COLON = wordHash(':');
const COMMA = wordHash(',');
const DOT = wordHash('.');
const EQUALS = wordHash('=');
const STAR = wordHash('*');
const STARS = wordHash('**');
const SLASH = wordHash('/');
const SEMICOLON = wordHash(';');
const RETURN = wordHash('return');
const RAISE = wordHash('raise');
const PASS = wordHash('pass');
const ELLIPSIS = wordHash('...');
const SELF = nameHash('self');
const SUPER = nameHash('super');
const INIT = nameHash('__init__');

const CLAUSES = new Set(['elif', 'else', 'except', 'finally'].map(wordHash));

/** Of one constructor; a longer one is listed so far. */
const MOST_SPOTS = 50;

export function readClasses(tokens: Tokens, units: readonly Unit[], facts: FileFacts): void {
  const expressions = new ExpressionReader(tokens.bytes, tokens.buffer);
  const classes = new Map<number, ClassFacts>();
  units.forEach((unit, u) => {
    if (unit.kind === 'class') {
      if (facts.classes.length >= MOST_NAMES) return;
      const found: ClassFacts = {
        name: unit.name,
        line: unit.startLine,
        end: unit.endLine,
        bases: basesOf(tokens, expressions, unit),
        methods: [],
        init: null,
        fit: null,
      };
      classes.set(u, found);
      facts.classes.push(found);
      return;
    }
    const owner = classes.get(unit.parent);
    if (owner === undefined || unit.kind !== 'method') return;
    const name = unit.name.slice(unit.name.lastIndexOf('.') + 1);
    owner.methods.push(name);
    // Of several (overloads, branches of a condition) the last one counts, as it does when Python runs.
    if (name === '__init__') owner.init = readInit(tokens, unit);
    if (name === 'fit') owner.fit = readFit(tokens, units, u);
  });
}

function opening(tokens: Tokens, unit: Unit): number {
  for (let k = unit.first + 1; k < unit.body; k = tokens.is(k, OPEN) ? k : tokens.after(k)) {
    if (tokens.is(k, OPEN)) return tokens.close(k) > 0 ? k : -1;
    if (tokens.is(k, COLON)) return -1;
  }
  return -1;
}

function basesOf(tokens: Tokens, expressions: ExpressionReader, unit: Unit): string[] {
  const open = opening(tokens, unit);
  if (open < 0) return [];
  const names: string[] = [];
  for (const base of expressions.argumentsOf(open).args) {
    // `with_metaclass(Meta, Base)` derives from what it is given, as far as text can tell.
    const all = base.kind === 'call' ? [...base.args.map(nameIn), base.callee] : [nameIn(base)];
    for (const name of all) if (name !== null && !name.startsWith('()')) names.push(name);
  }
  return names;
}

interface Parameters {
  names: string[];
  variadic: Spot[];
}

function parametersOf(tokens: Tokens, unit: Unit): Parameters {
  const open = opening(tokens, unit);
  const found: Parameters = { names: [], variadic: [] };
  if (open < 0) return found;
  const close = tokens.close(open);
  let isStart = true;
  for (let k = open + 1; k < close; k = tokens.after(k)) {
    if (tokens.is(k, COMMA)) isStart = true;
    else if (isStart) {
      isStart = false;
      if ((tokens.is(k, STAR) || tokens.is(k, STARS)) && tokens.isName(k + 1)) {
        found.variadic.push({ line: tokens.line(k), what: `${tokens.text(k)}${tokens.text(k + 1)}` });
      } else if (tokens.isName(k) && !tokens.is(k, SLASH)) found.names.push(tokens.text(k));
    }
  }
  found.names.shift();
  return found;
}

/** The statements of a body that are not nested in others: ranges of tokens. */
function* statements(tokens: Tokens, unit: Unit): Generator<[number, number]> {
  const column = tokens.isFirst(unit.body) ? tokens.column(unit.body) : -1;
  let i = unit.body;
  while (i < unit.end) {
    let end = tokens.after(i);
    while (end < unit.end && !tokens.isFirst(end) && !tokens.is(end, SEMICOLON)) end = tokens.after(end);
    const isNested = column >= 0 && tokens.isFirst(i) && tokens.column(i) > column;
    // `else:` and its like go on with the statement above.
    const goesOn = CLAUSES.has(tokens.buffer.hash[i]);
    if (!isNested && !goesOn && !(tokens.buffer.flags[i] & DROPPED)) yield [i, Math.min(end, unit.end)];
    i = tokens.is(end, SEMICOLON) ? end + 1 : end;
  }
}

function readInit(tokens: Tokens, unit: Unit): InitFacts {
  const { names, variadic } = parametersOf(tokens, unit);
  const kept = new Set<string>();
  const logic: Spot[] = [];
  let handsOn = false;
  for (const [from, to] of statements(tokens, unit)) {
    if (tokens.is(from, RETURN) && (to === from + 1 || (to === from + 2 && tokens.text(to - 1) === 'None'))) continue;
    if (tokens.is(from, PASS) || tokens.is(from, ELLIPSIS) || (tokens.isString(from) && to === from + 1)) continue;
    // `super().__init__(a=a, b)`, `Base.__init__(self, a)`: what is handed up is kept there.
    const call = superCall(tokens, from, to);
    if (call > 0) {
      for (let k = call + 1; k < tokens.close(call); k++) {
        if (tokens.isName(k)) kept.add(tokens.text(k));
        if (tokens.is(k, STARS)) handsOn = true;
      }
      continue;
    }
    const name = keeps(tokens, from, to);
    if (name !== null && names.includes(name)) kept.add(name);
    else if (logic.length < MOST_SPOTS) logic.push({ line: tokens.line(from), what: source(tokens, from, to) });
  }
  const unstored = names.filter((n) => !kept.has(n));
  return { line: unit.startLine, parameters: names, variadic, unstored, logic, handsOn };
}

/** The parameter that `self.name = name` (or `self.name: T = name`) keeps, or null. */
function keeps(tokens: Tokens, from: number, to: number): string | null {
  if (!tokens.is(from, SELF) || !tokens.is(from + 1, DOT) || !tokens.isName(from + 2)) return null;
  if (!tokens.is(to - 2, EQUALS) || !tokens.isName(to - 1)) return null;
  const isPlain = to === from + 5;
  if (!isPlain && !tokens.is(from + 3, COLON)) return null;
  const name = tokens.text(from + 2);
  return tokens.text(to - 1) === name ? name : null;
}

/** The bracket of a call of `…__init__(`, where that is the whole statement; else -1. */
function superCall(tokens: Tokens, from: number, to: number): number {
  if (!tokens.is(from, SUPER) && !tokens.isName(from)) return -1;
  for (let k = from; k < to; k = tokens.after(k)) {
    if (tokens.is(k, INIT) && tokens.is(k + 1, OPEN)) return tokens.close(k + 1) === to - 1 ? k + 1 : -1;
  }
  return -1;
}

function readFit(tokens: Tokens, units: readonly Unit[], u: number): FitFacts {
  const unit = units[u];
  const facts: FitFacts = { line: unit.startLine, returns: 'nothing', returnLine: unit.endLine, sets: [] };
  let inner = u + 1;
  let raises = false;
  for (let i = unit.body; i < unit.end; i++) {
    // Functions within `fit` return for themselves.
    while (inner < units.length && units[inner].first < i) inner++;
    if (
      inner < units.length &&
      units[inner].first === i &&
      units[inner].end <= unit.end &&
      units[inner].kind !== 'lambda'
    ) {
      i = units[inner].end - 1;
      continue;
    }
    if (tokens.is(i, RAISE)) raises = true;
    if (tokens.is(i, SELF) && tokens.is(i + 1, DOT) && tokens.is(i + 3, EQUALS) && tokens.isFirst(i)) {
      if (facts.sets.length < MOST_SPOTS) facts.sets.push({ line: tokens.line(i), what: tokens.text(i + 2) });
    }
    if (!tokens.is(i, RETURN)) continue;
    const next = returned(tokens, i, unit.end);
    // The worst of all counts: `other` before `unknown` before `self`.
    if (facts.returns === 'nothing' || next === 'other' || (next === 'unknown' && facts.returns === 'self')) {
      if (facts.returns !== 'other') facts.returnLine = tokens.line(i);
      if (facts.returns !== 'other') facts.returns = next;
    }
  }
  if (facts.returns === 'nothing' && (raises || isStub(tokens, unit))) facts.returns = 'unknown';
  return facts;
}

function returned(tokens: Tokens, at: number, end: number): 'self' | 'other' | 'unknown' {
  const first = at + 1;
  if (first >= end || tokens.isFirst(first)) return 'other';
  const next = first + 1;
  const ends = (k: number): boolean => k >= end || tokens.isFirst(k) || tokens.is(k, SEMICOLON);
  if (tokens.is(first, SELF) && ends(next)) return 'self';
  // `return self._fit(X)`, `return super().fit(X)`: what it returns stands elsewhere.
  let last = first;
  for (let k = first; !ends(k) || k === first; k = tokens.after(k)) last = k;
  return tokens.is(last, OPEN) && tokens.isName(last - 1) ? 'unknown' : 'other';
}

/** Nothing but a docstring, `pass` or `...`. */
function isStub(tokens: Tokens, unit: Unit): boolean {
  for (const [from] of statements(tokens, unit)) {
    if (!tokens.is(from, PASS) && !tokens.is(from, ELLIPSIS) && !tokens.isString(from)) return false;
  }
  return true;
}

function source(tokens: Tokens, from: number, to: number): string {
  const { start, end } = tokens.buffer;
  const until = Math.min(end[to - 1], start[from] + 80);
  return new TextDecoder().decode(tokens.bytes.subarray(start[from], until)).replace(/\s+/g, ' ');
}
