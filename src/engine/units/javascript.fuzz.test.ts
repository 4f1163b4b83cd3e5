// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources under test contain templates
/**
 * Programs put together from halves of programs and from pieces: whatever comes out, there are tokens and units that lie
 * within one another. Each program follows from its number, so a failure is the same on every run.
 * `scripts/fuzz.mjs` does more of this to all languages.
 */
import { expect, it } from 'vitest';
import { language } from '../lexing/languages.ts';
import { Scanner } from '../lexing/scanner.ts';
import { TokenBuffer } from '../lexing/tokens.ts';
import { recognise } from './recognise.ts';
import type { Unit } from './unit.ts';

const SOURCES = [
  `export default class Panel<T extends () => void> extends Base<{ a: T }> {
  @memo({ of: () => 1 }) static async *rows(a = /[}]/, { b }: { b?: T } = {}): AsyncGenerator<T> { yield* this.#a }
  #a = (b: T): b is T => <T>b!; get [\`k\${() => { const f = () => 1 }}\`]() { return 1 }
  declare x: Map<string, Map<string, () => void>>;
}`,
  `const Row = <T,>({ name }: Props) => (
  <Table.Row key={name} title="it's" {...rest}>{/* none */}don't {name ? <b>{name}</b> : <></>}
    {rows.map((r) => { const cell = () => <td/>; return cell(); })}</Table.Row>
), half = (x: number): (() => number) => () => x / 2 / 3`,
  `var a = function () {}
  , o = { b: x => x ? (y) : z => y, 'c'() {}, get d() {}, async *e() {}, ...f }
module.exports.g = async () => { label: for (let i = 0; i < 1; i++) switch (i) { case (1): default: break label } }
if (a) /re}/.test(\`\${\`\${o}\`}\`); else b = class { static { } }
;(function () { function h() {} })()`,
];
const PIECES = (
  '( ) [ ] { } < > </ /> => , ; : ? . ?. ! = == + ++ / // /* */ \\ ` ${ \' " # @ as async await case class const ' +
  'default do else enum export extends for function get if import interface let namespace new of return static type ' +
  'var x y 1 <a> </a> \n \n'
)
  .split(' ')
  .concat([' ', '\r\n', '\0', 'é']);

function program(seed: number): string {
  let state = seed;
  const random = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) ^ (state >>> 20)) % n;
  };
  let text = '';
  for (let parts = 1 + random(4); parts > 0; parts--) {
    const source = SOURCES[random(SOURCES.length)];
    const from = random(3) === 0 ? 0 : random(source.length);
    text += source.slice(from, from + random(source.length));
    for (let pieces = random(5); pieces > 0; pieces--) text += ' '.repeat(random(2)) + PIECES[random(PIECES.length)];
  }
  return text;
}

/** The first thing that must not be, or null. */
function fault(tokens: TokenBuffer, units: Unit[]): string | null {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.end[i] <= tokens.start[i] || (i > 0 && tokens.start[i] < tokens.end[i - 1])) return `token ${i}`;
    if (tokens.line[i] > tokens.lines || (i > 0 && tokens.line[i] < tokens.line[i - 1])) return `line of token ${i}`;
  }
  for (const [i, { declared, first, body, end, parent, name, startLine, endLine }] of units.entries()) {
    const isOrdered = declared >= 0 && declared <= first && first < body && body <= end && end <= tokens.count;
    if (!isOrdered || name === '' || endLine < startLine || endLine > tokens.lines) return JSON.stringify(units[i]);
    if (i > 0 && first < units[i - 1].first) return `order of ${name}`;
    if (parent >= 0 && (parent >= i || first < units[parent].first || end > units[parent].end))
      return `parent of ${name}`;
  }
  return null;
}

it('whatever JavaScript is put together from, its units lie within one another', { timeout: 60_000 }, () => {
  const scanner = new Scanner();
  const tokens = new TokenBuffer();
  for (let seed = 1; seed <= 20_000; seed++) {
    const dialect = language(['tsx', 'javascript', 'typescript'][seed % 3]);
    const source = program(seed);
    const bytes = new TextEncoder().encode(source);
    const units: Unit[] = [];
    scanner.scan(bytes, 0, bytes.length, dialect, tokens);
    recognise(bytes, tokens, dialect.sheet, units);
    const found = fault(tokens, units);
    if (found !== null) expect.fail(`program ${seed}: ${found}\n${source}`);
  }
});
