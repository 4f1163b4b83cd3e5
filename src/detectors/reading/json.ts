/**
 * JSON with lines. `JSON.parse` says nothing of places, and manifests are often JSON with comments and last commas
 * (tsconfig's kin), so this reads those too.
 */
import { Data, type Scalar, Unreadable } from './data.ts';

/** Deeper than any manifest, shallower than the stack. */
const DEEPEST = 100;

export function readJson(text: string): Data {
  const reader = new Reader(text);
  const value = reader.value(0, 1);
  reader.end();
  return value;
}

class Reader {
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  value(depth: number, line: number): Data {
    if (depth > DEEPEST) this.fail('it is nested too deeply');
    this.skip();
    const c = this.text[this.at];
    if (c === '{') return new Data(this.map(depth), line);
    if (c === '[') return new Data(this.list(depth), line);
    if (c === '"') return new Data(this.string(), line);
    const word = /[\w.+-]+/y;
    word.lastIndex = this.at;
    const found = word.exec(this.text)?.[0] ?? this.fail('it is no JSON');
    this.at += found.length;
    let scalar: Scalar;
    if (found === 'null') scalar = null;
    else if (found === 'true' || found === 'false') scalar = found === 'true';
    else scalar = Number.isNaN(Number(found)) ? this.fail('it is no JSON') : Number(found);
    return new Data(scalar, line);
  }

  private map(depth: number): Map<string, Data> {
    const entries = new Map<string, Data>();
    this.at++;
    for (;;) {
      this.skip();
      if (this.text[this.at] === '}') break;
      if (this.text[this.at] !== '"') this.fail('it is no JSON');
      const { line } = this;
      const key = this.string();
      this.skip();
      if (this.text[this.at++] !== ':') this.fail('it is no JSON');
      entries.set(key, this.value(depth + 1, line));
      this.comma('}');
    }
    this.at++;
    return entries;
  }

  private list(depth: number): Data[] {
    const items: Data[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') break;
      items.push(this.value(depth + 1, this.line));
      this.comma(']');
    }
    this.at++;
    return items;
  }

  private comma(close: string): void {
    this.skip();
    if (this.text[this.at] === ',') this.at++;
    else if (this.text[this.at] !== close) this.fail('it is no JSON');
  }

  private string(): string {
    const literal = /"(?:[^"\\\n]|\\.)*"/y;
    literal.lastIndex = this.at;
    const found = literal.exec(this.text)?.[0] ?? this.fail('it is no JSON');
    this.at += found.length;
    try {
      return JSON.parse(found) as string;
    } catch {
      return found.slice(1, -1);
    }
  }

  /** White space and comments. */
  private skip(): void {
    for (;;) {
      const c = this.text[this.at];
      if (c === '\n') this.line++;
      else if (c === '/' && this.text[this.at + 1] === '/') {
        while (this.at < this.text.length && this.text[this.at] !== '\n') this.at++;
        continue;
      } else if (c === '/' && this.text[this.at + 1] === '*') {
        const close = this.text.indexOf('*/', this.at + 2);
        const end = close < 0 ? this.text.length : close + 2;
        for (; this.at < end; this.at++) if (this.text[this.at] === '\n') this.line++;
        continue;
      } else if (c === undefined || c.trim() !== '') return;
      this.at++;
    }
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) this.fail('it is no JSON');
  }

  private fail(because: string): never {
    throw new Unreadable(because, this.line);
  }
}
