/** Imports of one Python section: statements wherever they stand, and the functions that import by a literal. */
import type { Unit } from '../../engine/units/unit.ts';
import { type FileFacts, type Import, MOST_IMPORTS, MOST_NAMES, type UsedName } from './file-facts.ts';
import { readClasses } from './python-classes.ts';
import { nameHash, type Tokens, wordHash } from './tokens.ts';
import { findUses } from './uses.ts';

const IMPORT = wordHash('import');
const FROM = wordHash('from');
/** Cython's, an identifier to the lexer. */
const CIMPORT = nameHash('cimport');
const AS = wordHash('as');
const COMMA = wordHash(',');
const DOT = wordHash('.');
const DOTS = wordHash('...');
const STAR = wordHash('*');
const OPEN = wordHash('(');
const EQUALS = wordHash('=');
const COLON = wordHash(':');
const SEMICOLON = wordHash(';');
const LOADERS = new Set([nameHash('import_module'), nameHash('__import__')]);

export function readPython(tokens: Tokens, units: readonly Unit[], cell: number, facts: FileFacts): void {
  const reader = new PythonReader(tokens, units, cell);
  reader.read(facts);
  findUses(tokens, reader.imports, reader.ranges);
  facts.imports.push(...reader.imports.slice(0, MOST_IMPORTS));
  if (cell < 0) readClasses(tokens, units, facts);
}

class PythonReader {
  private readonly t: Tokens;
  private readonly units: readonly Unit[];
  private readonly cell: number;
  readonly imports: Import[] = [];
  readonly ranges: [number, number][] = [];

  constructor(tokens: Tokens, units: readonly Unit[], cell: number) {
    this.t = tokens;
    this.units = units;
    this.cell = cell;
  }

  read(facts: FileFacts): void {
    const { t, units } = this;
    const { hash, count } = t.buffer;
    // Units enclose one another; `open` holds those around the token.
    const open: number[] = [];
    let next = 0;
    let bracketed = 0;
    let names = 0;
    for (let i = 0; i < count; i++) {
      while (open.length > 0 && units[open[open.length - 1]].end <= i) open.pop();
      while (next < units.length && units[next].first <= i) {
        const unit = units[next];
        if (unit.parent < 0 && (unit.kind === 'class' || unit.kind === 'function') && names++ < MOST_NAMES) {
          facts.defines[unit.name] = unit.name;
          if (unit.name === '__getattr__') facts.isOpen = true;
        }
        open.push(next++);
      }
      while (open.length > 0 && units[open[open.length - 1]].end <= i) open.pop();
      const h = hash[i];
      if (LOADERS.has(h) && hash[i + 1] === OPEN) this.loader(i);
      if (i < bracketed) continue;
      if (t.close(i) > 0) bracketed = t.close(i);
      const begins = t.isFirst(i) || hash[i - 1] === SEMICOLON || hash[i - 1] === COLON;
      if (!begins) continue;
      const end = h === IMPORT || h === CIMPORT ? this.modules(i, open) : h === FROM ? this.from(i, open) : -1;
      if (end > i) {
        this.ranges.push([i, end]);
        // A parenthesis within the statement has been read; go on behind it.
        bracketed = Math.max(bracketed, end - 1);
      } else if (open.length === 0 && t.isFirst(i) && names < MOST_NAMES) names += this.assigned(i, facts);
    }
  }

  private inner(i: number, open: readonly number[]): Import['inner'] {
    if (open.some((u) => this.units[u].kind === 'function' || this.units[u].kind === 'method')) return 'function';
    if (!this.t.isFirst(i)) return this.t.is(i - 1, COLON) ? 'condition' : '';
    return this.t.column(i) > 0 ? 'condition' : '';
  }

  /** `a.b` or, behind `from`, `..a.b`; and the token after it. */
  private dotted(at: number): [string, number] {
    const { t } = this;
    let name = '';
    let k = at;
    while (t.is(k, DOT) || t.is(k, DOTS)) name += t.text(k++);
    const [rest, after] = t.dotted(k);
    return [name + rest, after];
  }

  private modules(at: number, open: readonly number[]): number {
    const { t } = this;
    const inner = this.inner(at, open);
    for (let k = at + 1; ; ) {
      const [module, after] = this.dotted(k);
      if (module === '') return k > at + 1 ? k : -1;
      const line = t.line(k);
      k = after;
      let bound = module;
      if (t.is(k, AS) && t.isName(k + 1)) {
        bound = t.text(k + 1);
        k += 2;
      }
      this.imports.push({ module, form: 'import', line, cell: this.cell, inner, bound, names: [] });
      if (!t.is(k, COMMA) || t.isFirst(k)) return k;
      k++;
    }
  }

  private from(at: number, open: readonly number[]): number {
    const { t } = this;
    const [module, after] = this.dotted(at + 1);
    if (module === '' || !(t.is(after, IMPORT) || t.is(after, CIMPORT))) return -1;
    const one: Import = {
      module,
      form: 'from',
      line: t.line(at),
      cell: this.cell,
      inner: this.inner(at, open),
      bound: null,
      names: [],
    };
    this.imports.push(one);
    let k = after + 1;
    const close = t.is(k, OPEN) ? t.close(k) : -1;
    if (close > 0) k++;
    if (t.is(k, STAR)) {
      one.form = 'star';
      return k + 1;
    }
    while (t.isName(k)) {
      const name: UsedName = { name: t.text(k), as: t.text(k), line: t.line(k), use: 0, isCall: false };
      k++;
      if (t.is(k, AS) && t.isName(k + 1)) {
        name.as = t.text(k + 1);
        k += 2;
      }
      if (one.names.length < MOST_NAMES) one.names.push(name);
      if (!t.is(k, COMMA)) break;
      k++;
    }
    return close > 0 ? close + 1 : k;
  }

  /** `importlib.import_module("a.b")`, `__import__("a")`. */
  private loader(i: number): void {
    const { t } = this;
    const module = t.literal(i + 2);
    // A relative name is relative to another argument.
    if (module === null || !/^[A-Za-z_]\w*(?:\.\w+)*$/.test(module)) return;
    const line = t.line(i);
    let bound: string | null = null;
    let first = i;
    while (t.is(first - 1, DOT) && t.isName(first - 2)) first -= 2;
    if (t.is(first - 1, EQUALS) && t.isName(first - 2) && t.isFirst(first - 2)) bound = t.text(first - 2);
    this.imports.push({ module, form: 'load', line, cell: this.cell, inner: 'condition', bound, names: [] });
  }

  /** Names that a module-level statement assigns: `a = b = …`, `a, b = …`, `a: T = …`. Returns how many. */
  private assigned(i: number, facts: FileFacts): number {
    const { t } = this;
    const found: string[] = [];
    let k = i;
    for (let n = 0; n < 50 && t.isName(k) && (k === i || !t.isFirst(k)); n++) {
      const name = t.text(k);
      const next = t.buffer.hash[k + 1];
      if (next === COMMA || next === EQUALS) found.push(name);
      else if (next === COLON) {
        facts.defines[name] = name;
        return 1;
      } else if (n > 0 && found.length > 0) break;
      else return 0;
      k += 2;
    }
    for (const name of found) facts.defines[name] ??= name;
    return found.length;
  }
}
