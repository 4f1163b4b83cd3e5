// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources under test contain templates
import { describe, expect, it } from 'vitest';
import { outline as outlineIn, textBetween, textOf, unitsOf as unitsIn } from '../../../test/support/recognised.ts';
import type { Unit } from './unit.ts';

const unitsOf = (source: string, languageId = 'tsx'): Unit[] => unitsIn(languageId, source);
const outline = (source: string, languageId = 'tsx'): string[] => outlineIn(languageId, source);

const names = (source: string, languageId?: string): string[] => unitsOf(source, languageId).map((u) => u.name);
/** Source of each unit. */
const texts = (source: string, languageId?: string): string[] =>
  unitsOf(source, languageId).map((u) => textBetween(u.first, u.end));

describe('units of JavaScript and TypeScript', () => {
  it('declarations, methods and bound functions are found at any depth', () => {
    expect(
      outline(`export class Scaler extends Base<Row> {
  #mean = 0;
  fit = async (rows: Row[]): Promise<void> => {
    const add = (row: Row) => row.value;
    rows.forEach((row) => add(row));
  };
  static get size() { return { now: () => 1 }; }
}
module.exports.load = function (path) {
  return path;
};
const checks = { drift(a) { return a; }, 'psi': function* () {} };
export default () => checks`),
    ).toEqual([
      'class Scaler 1-8',
      'method Scaler.fit 3-6',
      'function Scaler.fit.add 4-4',
      'method Scaler.size 7-7',
      'function Scaler.size.now 7-7',
      'function module.exports.load 9-11',
      'function drift 12-12',
      'function psi 12-12',
      'function default 13-13',
    ]);
  });

  it.each([
    ['retry(() => load(), function again() {})'],
    ['const rows = load(function () {})'],
    ['const load = function () {}.bind(this)'],
    ['const load = (function () { })()'],
    ['const load = ready ? () => 1 : () => 2'],
    ['const load = cached || function () {}'],
    ['const load = (0, () => 1)'],
    ['declare function load(path: string): void'],
    ['type Load = { run: (rows: Row[]) => void; (path: string): void }'],
    ['interface Load { run(rows: Row[]): void; readonly on: () => void }'],
    ['let load: (path: string) => void'],
    ['enum Level { Gold = 1 }'],
    ['if (ready) { run(x); }'],
    ['return { rows: x as () => void }'],
    ['const { load = () => 1 } = store'],
  ])('%s holds none', (source) => {
    expect(names(source)).toEqual([]);
  });

  it.each([
    ['const load = () => 1 + 2, next = 3', ['load = () => 1 + 2']],
    ['const load = () => 1\nrun()', ['const load = () => 1']],
    [
      'const load = () => rows\n  .map((r) => r)\n  .length\nrun()',
      ['const load = () => rows\n  .map((r) => r)\n  .length'],
    ],
    ['const load = (a) => (b) => ({ a, b })\nrun()', ['const load = (a) => (b) => ({ a, b })']],
    ['use(load = (a) => a ? b : c, 1)', ['load = (a) => a ? b : c']],
    ['x = { load: (a) => a as Row[], next }', ['load: (a) => a as Row[]']],
    ['x = a ? load = () => 1 : 2', ['load = () => 1']],
    ['const load = (a): { b: () => c } => a', ['const load = (a): { b: () => c } => a']],
    ['const load = (): (() => void) => { go() }', ['const load = (): (() => void) => { go() }']],
    ['const load = (a): a is Row => a < 2\nrun()', ['const load = (a): a is Row => a < 2']],
    ['const load = a ? (b) : c => d', []],
    ['const load = <T extends () => void>(a: T) => a!\nrun()', ['const load = <T extends () => void>(a: T) => a!']],
    ['const load = (() => 1) satisfies Load\nrun()', ['const load = (() => 1']],
    [
      'class A {\n  run = () => a\n  stop() {}\n}',
      ['class A {\n  run = () => a\n  stop() {}\n}', 'run = () => a', 'stop() {}'],
    ],
    ['const load = () => <p>a, b</p>, x = 1', ['load = () => <p>a, b</p>']],
    ['const load = () => `a ${b},\n`\nrun()', ['const load = () => `a ${b},\n`']],
    ['const load = () => a\n  in b\n!c', ['const load = () => a\n  in b']],
  ])('%s ends where its expression does', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('one declarator begins with its const or export, several with their names', () => {
    expect(texts('export const a = () => 1; const b = () => 2, c = function () {}')).toEqual([
      'export const a = () => 1',
      'b = () => 2',
      'c = function () {}',
    ]);
  });

  it('overloads and abstract methods have no unit of their own', () => {
    expect(
      outline(`export function read(path: string): string;
export function read(path: URL): string;
export function read(path: any) { return path; }
abstract class Loader {
  abstract load(): void
  run(a: 1): void
  run(a: any) {}
}`),
    ).toEqual(['function read 3-3', 'class Loader 4-8', 'method Loader.run 7-7']);
  });

  it('first, declared, body and documentation', () => {
    const source = `/** Tracks drift. */
@tracked({ every: 5 })
export class Drift {
  /** Of two samples. */
  @memo
  // between
  static async score(a: Row[]): Promise<number> { return 0 }
}
/** Not right above. */

const plain = () => 1
// A line comment
const half = (x) => x / 2`;
    const units = unitsOf(source);
    expect(units.map((u) => [textOf(u.declared), textOf(u.first), textOf(u.body)])).toEqual([
      ['@', 'export', '{'],
      ['@', 'static', '{'],
      ['const', 'const', '1'],
      ['const', 'const', 'x'],
    ]);
    expect(units.map((u) => source.slice(u.docStart, u.docEnd))).toEqual([
      '/** Tracks drift. */',
      '/** Of two samples. */',
      '',
      '// A line comment',
    ]);
  });

  it('a namespace lends no name; a class lends it to what its methods hold', () => {
    expect(names('namespace checks { export function psi() {} }\nclass A { run() { class B { go() {} } } }')).toEqual([
      'psi',
      'A',
      'A.run',
      'A.run.B',
      'A.run.B.go',
    ]);
  });

  it('one line without blanks is no obstacle', () => {
    expect(
      names('var a=function(){return/}/.test("{")},b=e=>e<1?{c(){}}:{d:()=>1};x.y=e=>e,x.z=async()=>{}', 'javascript'),
    ).toEqual(['a', 'b', 'b.c', 'b.d', 'x.y', 'x.z']);
  });

  it('a missing or surplus brace costs the units around it, not those that follow', () => {
    const broken = `class Loader {
  open() {
    if (this.ready) {
      run();
  }
  close() {
    stop();
  }
}
function after() {
  return 1;
}
`;
    expect(names(broken)).toEqual(['Loader', 'Loader.open', 'Loader.close', 'after']);
    expect(names(`}\n${broken.replace('{\n      run', '{ }\n      run')}`)).toContain('after');
    expect(names('class Loader {\n  open() {\n    run();\n  }\n  close() {\n    stop(')).toEqual([
      'Loader',
      'Loader.open',
      'Loader.close',
    ]);
  });

  it.each([
    ['(', 200_000],
    ['a = () => ', 50_000],
    ['{ a() {', 50_000],
    ['(a):', 100_000],
    ['a<', 200_000],
    ['class A extends ', 50_000],
    ['c ? x => (y) : ', 50_000],
    ['=<a>', 100_000],
    ['=<a b={', 50_000],
    ['/[', 200_000],
    ['`${', 100_000],
    ['interface A\n', 50_000],
  ])('%s over and over takes linear time', (piece, times) => {
    for (const id of ['tsx', 'javascript']) {
      const began = performance.now();
      unitsOf(piece.repeat(times), id);
      expect(performance.now() - began).toBeLessThan(5000); // quadratic: minutes
    }
  });
});
