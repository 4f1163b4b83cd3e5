/**
 * One Python file to {@link PythonModule}: the engine's tokens and units, then one pass over the tokens for imports,
 * assignments and wanted calls. Never throws, on any bytes; linear in the file.
 */
import { language } from '../../engine/lexing/languages.ts';
import { Scanner } from '../../engine/lexing/scanner.ts';
import { hashOf as textHashOf } from '../../engine/lexing/sheet.ts';
import { sniff, toUtf8 } from '../../engine/lexing/sniff.ts';
import { DROPPED, FIRST_ON_LINE, IDENTIFIER, STRING, TokenBuffer, WORD } from '../../engine/lexing/tokens.ts';
import { docText } from '../../engine/units/doc-text.ts';
import { recognise } from '../../engine/units/recognise.ts';
import type { Unit } from '../../engine/units/unit.ts';
import { type Expression, ExpressionReader, nameIn } from './expression.ts';
import { emptyModule, type PythonClass, type PythonFunction, type PythonModule, qualify } from './module.ts';

const wordHash = (text: string): number => (WORD << 30) | textHashOf(text);
const IMPORT = wordHash('import');
const FROM = wordHash('from');
const ROUND_OPEN = wordHash('(');
const SQUARE_OPEN = wordHash('[');
const EQUALS = wordHash('=');
const COLON = wordHash(':');
const DOT = wordHash('.');
const IF = wordHash('if');
const NAME = (IDENTIFIER << 30) | textHashOf('__name__');

const scanner = new Scanner();
const tokens = new TokenBuffer();

export function readPython(bytes: Uint8Array, wanted: ReadonlySet<string>): PythonModule {
  const module = emptyModule();
  const verdict = sniff('module.py', bytes);
  if (verdict.notAnalysed !== null) return module;
  module.isGenerated = verdict.setApart === 'generated';
  const code = verdict.encoding === 'utf8' ? bytes : toUtf8(bytes, verdict.encoding);
  const python = language('python');
  scanner.scan(code, 0, code.length, python, tokens);
  const units: Unit[] = [];
  recognise(code, tokens, python.sheet, units);
  new ModuleReader(code, tokens, units, module, wanted).read();
  return module;
}

class ModuleReader {
  private readonly bytes: Uint8Array;
  private readonly tokens: TokenBuffer;
  private readonly units: Unit[];
  private readonly module: PythonModule;
  private readonly wanted: ReadonlySet<string>;
  private readonly expressions: ExpressionReader;
  /** Names that a wanted call may have here. */
  private readonly names: Set<string>;
  /** Class of each unit that is one. */
  private readonly classes = new Map<number, PythonClass>();

  constructor(
    bytes: Uint8Array,
    buffer: TokenBuffer,
    units: Unit[],
    module: PythonModule,
    wanted: ReadonlySet<string>,
  ) {
    this.bytes = bytes;
    this.tokens = buffer;
    this.units = units;
    this.module = module;
    this.wanted = wanted;
    this.names = new Set(wanted);
    this.expressions = new ExpressionReader(bytes, buffer);
  }

  read(): void {
    const { tokens: t, module } = this;
    if (t.count > 0 && t.kind[0] === STRING && t.flags[0] & DROPPED) module.doc = this.docLine(t.start[0], t.end[0]);
    for (let u = 0; u < this.units.length; u++) this.unit(this.units[u], u);
    for (let i = 0; i < t.count; i++) {
      if (t.hash[i] === IMPORT && this.beginsStatement(i)) this.importModules(i);
      else if (t.hash[i] === FROM && this.beginsStatement(i)) this.importNames(i);
    }
    // Calls are told by what their names were imported as, so imports come first.
    for (const i of module.imports) {
      if (this.wanted.has(i.target.slice(i.target.lastIndexOf('.') + 1))) this.names.add(i.name);
    }
    let inner = 0;
    const open: number[] = [];
    let bracketed = 0;
    for (let i = 0; i < t.count; i++) {
      while (open.length > 0 && this.units[open[open.length - 1]].end <= i) open.pop();
      while (inner < this.units.length && this.units[inner].body <= i) open.push(inner++);
      while (open.length > 0 && this.units[open[open.length - 1]].end <= i) open.pop();
      const around = open.length > 0 ? open[open.length - 1] : -1;
      // `name=value,` on a line of its own within brackets is an argument.
      if (t.flags[i] & FIRST_ON_LINE && i >= bracketed) this.assignment(i, around);
      if (t.partner[i] > i) bracketed = Math.max(bracketed, t.partner[i]);
      if (t.hash[i] === ROUND_OPEN && t.partner[i] > i && t.kind[i - 1] === IDENTIFIER) this.call(i, around);
    }
  }

  private beginsStatement(i: number): boolean {
    return (this.tokens.flags[i] & FIRST_ON_LINE) !== 0 || /^[;:]$/.test(this.expressions.at(i - 1));
  }

  private unit(unit: Unit, index: number): void {
    if (unit.kind !== 'class' && unit.kind !== 'function' && unit.kind !== 'method') return;
    const decorators = this.decorators(unit);
    const parent = this.classes.get(unit.parent);
    const shared = { name: unit.name, line: unit.startLine, end: unit.endLine, decorators };
    if (unit.kind === 'class') {
      const found: PythonClass = {
        ...shared,
        bases: this.bases(unit),
        methods: [],
        attributes: Object.create(null),
        doc: this.docLine(unit.docStart, unit.docEnd),
      };
      this.classes.set(index, found);
      this.module.classes.push(found);
      return;
    }
    if (unit.kind === 'method' && parent !== undefined) parent.methods.push(unit.name.slice(parent.name.length + 1));
    const found: PythonFunction = {
      ...shared,
      kind: unit.kind,
      parameters: this.parameters(unit),
      doc: decorators.length > 0 || unit.kind === 'function' ? this.docLine(unit.docStart, unit.docEnd) : null,
    };
    this.module.functions.push(found);
  }

  private decorators(unit: Unit): Expression[] {
    const { expressions } = this;
    const found: Expression[] = [];
    let t = unit.declared;
    while (t < unit.first) {
      const end = Math.min(expressions.lineEnd(t), unit.first);
      if (expressions.at(t) === '@' && end > t + 1) found.push(expressions.read(t + 1, end));
      t = Math.max(end, t + 1);
    }
    return found;
  }

  private opening(unit: Unit): number {
    const { tokens: t, expressions } = this;
    for (let k = unit.first + 1; k < unit.body; k = t.hash[k] === ROUND_OPEN ? k : expressions.after(k)) {
      if (t.hash[k] === ROUND_OPEN) return t.partner[k] > k ? k : -1;
      if (t.hash[k] === COLON) return -1;
    }
    return -1;
  }

  private bases(unit: Unit): string[] {
    const open = this.opening(unit);
    if (open < 0) return [];
    const bases: string[] = [];
    for (const base of this.expressions.argumentsOf(open).args) {
      // `with_metaclass(Meta, Base)` and `make_mixin(Base)` derive from what they are given, as far as text can tell.
      if (base.kind === 'call') for (const arg of base.args) push(bases, nameIn(arg));
      push(bases, nameIn(base));
    }
    return bases;
  }

  private parameters(unit: Unit): string[] {
    const { tokens: t, expressions } = this;
    const open = this.opening(unit);
    const names: string[] = [];
    if (open < 0) return names;
    let isStart = true;
    for (let k = open + 1; k < t.partner[open]; k = expressions.after(k)) {
      const text = expressions.at(k);
      if (text === ',') isStart = true;
      else if (isStart && t.kind[k] === IDENTIFIER) {
        names.push(text);
        isStart = false;
      }
    }
    return names;
  }

  private docLine(start: number, end: number): string | null {
    if (end <= start) return null;
    const text = docText(new TextDecoder().decode(this.bytes.subarray(start, Math.min(end, start + 2000))));
    return text.split('\n', 1)[0].trim().slice(0, 300) || null;
  }

  private dotted(from: number): [string, number] {
    const { tokens: t, expressions } = this;
    let name = '';
    let k = from;
    while (k < t.count && (k === from || !(t.flags[k] & FIRST_ON_LINE))) {
      const text = expressions.at(k);
      if (text !== '.' && text !== '...' && t.kind[k] !== IDENTIFIER) break;
      if (t.kind[k] === IDENTIFIER && k > from && t.kind[k - 1] === IDENTIFIER) break;
      name += text;
      k++;
    }
    return [name, k];
  }

  private importModules(at: number): void {
    const { expressions, tokens: t, module } = this;
    for (let k = at + 1; k < t.count; ) {
      const [name, after] = this.dotted(k);
      if (name === '') return;
      const line = t.line[k];
      k = after;
      if (expressions.at(k) === 'as' && !(t.flags[k] & FIRST_ON_LINE)) {
        module.imports.push({ name: expressions.at(k + 1), target: name, module: name, line });
        k += 2;
      } else {
        const first = name.split('.', 1)[0];
        module.imports.push({ name: first, target: first, module: name, line });
      }
      if (expressions.at(k) !== ',' || t.flags[k] & FIRST_ON_LINE) return;
      k++;
    }
  }

  private importNames(at: number): void {
    const { expressions, tokens: t, module } = this;
    const [from, after] = this.dotted(at + 1);
    if (from === '' || t.hash[after] !== IMPORT) return;
    let k = after + 1;
    let end = expressions.lineEnd(after);
    if (t.hash[k] === ROUND_OPEN && t.partner[k] > k) end = t.partner[k++];
    const prefix = from.endsWith('.') ? from : `${from}.`;
    while (k < end) {
      const name = expressions.at(k);
      const line = t.line[k];
      if (name !== '*' && t.kind[k] !== IDENTIFIER) return;
      k++;
      let bound = name;
      if (k < end && expressions.at(k) === 'as') {
        bound = expressions.at(k + 1);
        k += 2;
      }
      module.imports.push({ name: bound, target: name === '*' ? from : `${prefix}${name}`, module: from, line });
      if (expressions.at(k) !== ',') return;
      k++;
    }
  }

  /** `name = …`, `name: type = …` of a module or class, and the test for `__main__`. */
  private assignment(i: number, around: number): void {
    const { tokens: t, expressions, module } = this;
    if (t.hash[i] === IF && t.hash[i + 1] === NAME && around < 0) module.main ??= t.line[i];
    if (t.kind[i] !== IDENTIFIER) return;
    const owner = around < 0 ? null : this.classes.get(around);
    if (owner === undefined) return; // of a function
    if (owner === null && this.entry(i)) return;
    let equals = i + 1;
    if (t.hash[equals] === COLON) {
      const end = expressions.lineEnd(i);
      equals = i + 2;
      while (equals < end && t.hash[equals] !== EQUALS) equals = expressions.after(equals);
      if (equals >= end) return;
    }
    if (t.hash[equals] !== EQUALS) return;
    const value = expressions.read(equals + 1, expressions.lineEnd(equals));
    const name = expressions.at(i);
    if (owner === null) module.assignments[name] = { line: t.line[i], value };
    else owner.attributes[name] = value;
  }

  /** `extras["dev"] = …` at module level goes on with the dictionary that `extras` was assigned. */
  private entry(i: number): boolean {
    const { tokens: t, expressions, module } = this;
    const open = i + 1;
    const equals = t.partner[open] + 1;
    if (t.hash[open] !== SQUARE_OPEN || t.partner[open] < open || t.hash[equals] !== EQUALS) return false;
    const known = module.assignments[expressions.at(i)]?.value;
    if (known?.kind === 'dict') {
      const key = expressions.read(open + 1, equals - 1);
      known.entries.push([key, expressions.read(equals + 1, expressions.lineEnd(equals))]);
    }
    return true;
  }

  private call(open: number, around: number): void {
    const { tokens: t, expressions, module, wanted } = this;
    let first = open - 1;
    while (t.hash[first - 1] === DOT && t.kind[first - 2] === IDENTIFIER) first -= 2;
    // Most calls are told by their last name, without making the dotted one.
    const last = expressions.at(open - 1);
    if (!(first === open - 1 ? this.names : wanted).has(last)) return;
    let written = '';
    for (let k = first; k < open; k++) written += expressions.at(k);
    const callee = qualify(module, written);
    if (!wanted.has(callee.slice(callee.lastIndexOf('.') + 1))) return;
    const before = expressions.at(first - 1);
    if (before === 'def' || before === 'class') return;
    let target: string | null = null;
    if (before === '=' && t.kind[first - 2] === IDENTIFIER) target = expressions.at(first - 2);
    else if (expressions.at(t.partner[open] + 1) === 'as') target = expressions.at(t.partner[open] + 2);
    module.calls.push({
      callee: before === '.' ? `().${callee}` : callee,
      line: t.line[first],
      ...expressions.argumentsOf(open),
      target,
      within: around < 0 ? '' : this.units[around].name,
    });
  }
}

function push(names: string[], name: string | null): void {
  if (name !== null && !name.startsWith('()')) names.push(name);
}
