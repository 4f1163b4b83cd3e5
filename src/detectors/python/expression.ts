/**
 * Python expressions as far as declarations need them: literals, names, calls, `+`. Whatever else stands there is `other`,
 * with its source. Nothing is evaluated.
 */
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, NUMBER, STRING, type TokenBuffer } from '../../engine/lexing/tokens.ts';

export interface Call {
  kind: 'call';
  /** Dotted, as written. */
  callee: string;
  args: Expression[];
  keywords: Record<string, Expression>;
  line: number;
}

export type Expression =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'number'; text: string; line: number }
  | { kind: 'name'; name: string; line: number }
  | { kind: 'list'; items: Expression[]; line: number }
  | { kind: 'dict'; entries: [Expression, Expression][]; line: number }
  | Call
  | { kind: 'item'; of: Expression; key: Expression; line: number }
  | { kind: 'sum'; parts: Expression[]; line: number }
  | { kind: 'other'; source: string; line: number };

/** Nodes of one module: data written as code (a table of a million rows) is not kept. */
const MOST_NODES = 20_000;
const DEEPEST = 40;
const LONGEST_SOURCE = 200;

export class ExpressionReader {
  private readonly bytes: Uint8Array;
  private readonly tokens: TokenBuffer;
  private readonly decoder = new TextDecoder();
  private left = MOST_NODES;

  constructor(bytes: Uint8Array, tokens: TokenBuffer) {
    this.bytes = bytes;
    this.tokens = tokens;
  }

  /** Text of a token; empty outside of the section. */
  at(token: number): string {
    if (token < 0 || token >= this.tokens.count) return '';
    return this.decoder.decode(this.bytes.subarray(this.tokens.start[token], this.tokens.end[token]));
  }

  /** The token after `token`, brackets stepped over. */
  after(token: number): number {
    const partner = this.tokens.partner[token];
    return partner > token ? partner + 1 : token + 1;
  }

  /** End of the logical line in which `token` stands outside of brackets. */
  lineEnd(token: number): number {
    const { flags, count } = this.tokens;
    let t = this.after(token);
    while (t < count && !(flags[t] & FIRST_ON_LINE) && this.at(t) !== ';') t = this.after(t);
    return Math.min(t, count);
  }

  read(from: number, to: number, depth = 0): Expression {
    const line = this.tokens.line[from] ?? 1;
    if (--this.left < 0 || depth > DEEPEST || from >= to) return this.other(from, to, line);
    const parts: Expression[] = [];
    let t = from;
    for (;;) {
      const [part, next] = this.postfix(t, to, depth);
      if (part === null) return this.other(from, to, line);
      parts.push(part);
      if (next >= to) break;
      if (this.at(next) !== '+') return this.other(from, to, line);
      t = next + 1;
    }
    return parts.length === 1 ? parts[0] : { kind: 'sum', parts, line };
  }

  /** A name, literal or bracket with what is appended to it (`.name`, `(…)`, `[…]`); and the token after it. */
  private postfix(from: number, to: number, depth: number): [Expression | null, number] {
    const { kind, flags, partner, line: lines } = this.tokens;
    const line = lines[from];
    let t = from;
    let value: Expression;
    const text = this.at(t);
    if (kind[t] === STRING) {
      let joined = '';
      let formatted = false;
      for (; t < to && kind[t] === STRING; t++) {
        const literal = stringValue(this.at(t));
        if (literal === null) formatted = true;
        else joined += literal;
      }
      value = formatted ? this.other(from, t, line) : { kind: 'text', text: joined, line };
    } else if (kind[t] === NUMBER) value = { kind: 'number', text: this.at(t++), line };
    else if (kind[t] === IDENTIFIER || (flags[t] & KEYWORD && /^(True|False|None)$/.test(text))) {
      value = { kind: 'name', name: text, line };
      t++;
    } else if ((text === '[' || text === '(' || text === '{') && partner[t] > t && partner[t] < to) {
      value = this.bracket(t, partner[t], depth, line);
      t = partner[t] + 1;
    } else return [null, t];

    while (t < to) {
      const mark = this.at(t);
      if (mark === '.' && kind[t + 1] === IDENTIFIER && t + 1 < to) {
        const before = value.kind === 'name' ? value.name : '()';
        value = { kind: 'name', name: `${before}.${this.at(t + 1)}`, line };
        t += 2;
      } else if (mark === '(' && partner[t] > t && partner[t] < to) {
        const callee = value.kind === 'name' ? value.name : '()';
        value = { kind: 'call', callee, line, ...this.argumentsOf(t, depth) };
        t = partner[t] + 1;
      } else if (mark === '[' && partner[t] > t && partner[t] < to) {
        value = { kind: 'item', of: value, key: this.read(t + 1, partner[t], depth + 1), line };
        t = partner[t] + 1;
      } else break;
    }
    return [value, t];
  }

  private bracket(open: number, close: number, depth: number, line: number): Expression {
    const parts = this.split(open + 1, close);
    const mark = this.at(open);
    if (
      mark === '{' &&
      (parts.length === 0 || parts.some(([from, to]) => this.find(from, to, ':') >= 0 || this.at(from) === '**'))
    ) {
      const entries: [Expression, Expression][] = [];
      for (const [from, to] of parts) {
        const colon = this.find(from, to, ':');
        if (colon >= 0) entries.push([this.read(from, colon, depth + 1), this.read(colon + 1, to, depth + 1)]);
      }
      return { kind: 'dict', entries, line };
    }
    // A comprehension is none of these.
    if (parts.length === 1 && this.find(parts[0][0], parts[0][1], 'for') >= 0) return this.other(open, close + 1, line);
    if (mark === '(' && parts.length === 1 && parts[0][1] === close) return this.read(open + 1, close, depth + 1);
    const items: Expression[] = [];
    for (const [from, to] of parts) {
      const starred = this.at(from) === '*' ? 1 : 0;
      items.push(this.read(from + starred, to, depth + 1));
    }
    return { kind: 'list', items, line };
  }

  argumentsOf(open: number, depth = 0): { args: Expression[]; keywords: Record<string, Expression> } {
    const { kind, partner } = this.tokens;
    const args: Expression[] = [];
    const keywords: Record<string, Expression> = Object.create(null);
    if (depth > DEEPEST) return { args, keywords };
    for (const [from, to] of this.split(open + 1, partner[open])) {
      const mark = this.at(from);
      if (mark === '**') continue;
      if (mark === '*') args.push(this.other(from, to, this.tokens.line[from]));
      else if (kind[from] === IDENTIFIER && this.at(from + 1) === '=' && from + 1 < to) {
        keywords[mark] = this.read(from + 2, to, depth + 1);
      } else args.push(this.read(from, to, depth + 1));
    }
    return { args, keywords };
  }

  /** The ranges between commas. */
  private split(from: number, to: number): [number, number][] {
    const parts: [number, number][] = [];
    let start = from;
    for (let t = from; t < to; t = this.after(t)) {
      if (this.at(t) !== ',') continue;
      if (t > start) parts.push([start, t]);
      start = t + 1;
    }
    if (to > start) parts.push([start, to]);
    return parts;
  }

  private find(from: number, to: number, text: string): number {
    for (let t = from; t < to; t = this.after(t)) if (this.at(t) === text) return t;
    return -1;
  }

  private other(from: number, to: number, line: number): Expression {
    const { start, end } = this.tokens;
    const until = to > from ? Math.min(end[to - 1], start[from] + LONGEST_SOURCE) : start[from];
    const source = this.decoder.decode(this.bytes.subarray(start[from], until)).replace(/\s+/g, ' ');
    return { kind: 'other', source, line };
  }
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/** The value of a string literal; null for one with expressions in it. */
function stringValue(literal: string): string | null {
  const [, prefix, quote] = /^([A-Za-z]*)("""|'''|"|')/.exec(literal) ?? ['', '', ''];
  if (/[ft]/i.test(prefix)) return null;
  const body = literal.slice(prefix.length + quote.length);
  const inner = body.endsWith(quote) ? body.slice(0, body.length - quote.length) : body;
  return /r/i.test(prefix) ? inner : inner.replace(/\\([\s\S])/g, (_, c: string) => ESCAPES[c] ?? c);
}

/** The text of a literal; null for anything else. */
export const textOf = (expression: Expression | undefined): string | null =>
  expression?.kind === 'text' ? expression.text : null;

/** The dotted name that an expression is, or the one that it calls. */
export const nameIn = (expression: Expression | undefined): string | null =>
  expression?.kind === 'name'
    ? expression.name
    : expression?.kind === 'call'
      ? expression.callee
      : expression?.kind === 'item'
        ? nameIn(expression.of)
        : null;
