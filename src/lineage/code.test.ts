import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { type Code, codeOf, statementsOf } from './code.ts';
import { isBracket, isOpening, Lexicon, UNSAID } from './lexicon.ts';
import { alignLines } from './line-alignment.ts';
import { Naming } from './naming.ts';

const folder = new URL('../../fixtures/units/python/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));

function excerptOf(next: (n: number) => number, most: number): string[] {
  const all = sources[next(sources.length)];
  const start = next(all.length);
  return all.slice(start, start + 3 + next(most));
}

it('finds statements in which lines stand, outside of brackets', () => {
  const next = generator(3);
  const lexicon = new Lexicon();
  for (let round = 0; round < 1000; round++) {
    const code = codeOf(excerptOf(next, 40), 'python', lexicon);
    const { word, line, count } = code.excerpt;
    const lines = new Set(Array.from({ length: next(4) }, () => next(code.excerpt.lines.length)));
    const depths: number[] = [];
    for (let i = 0, depth = 0; i < count; i++) {
      depths.push(depth);
      if (isBracket(word[i])) depth = isOpening(word[i]) ? depth + 1 : Math.max(0, depth - 1);
    }
    const begins = [...depths.keys()].filter((i) => depths[i] === 0 && code.isFirst[i] === 1);
    const own = [...depths.keys()].filter((i) => lines.has(line[i]));
    const { from, to } = statementsOf(code, lines);
    if (own.length === 0) {
      expect([from, to], `round ${round}`).toEqual([count, count]);
      continue;
    }
    expect(from, `round ${round}`).toBe(begins.findLast((i) => i <= own[0]) ?? 0);
    expect(to, `round ${round}`).toBe(begins.find((i) => i > own[own.length - 1]) ?? count);
  }
});

it('knows a line that is said under other names by its number, as by its text', () => {
  const next = generator(5);
  const lexicon = new Lexicon();
  let found = 0;
  for (let round = 0; round < 600; round++) {
    const lines = excerptOf(next, 30);
    const names = lines.join('\n').match(/[A-Za-z_]\w+/g) ?? ['x'];
    const [from, to] = [names[next(names.length)], next(3) === 0 ? 'other_name' : names[next(names.length)]];
    const origin = codeOf(lines, 'python', lexicon);
    const text = lines.join('\n').replace(new RegExp(`\\b${from}\\b`, 'g'), to);
    const copy = codeOf((next(2) === 0 ? text.replaceAll('"', "'") : text).split('\n'), 'python', lexicon);
    const naming = new Naming(origin, copy, alignLines(origin, copy));
    for (let k = 0; k < origin.lines; k++) {
      const renamed = new Map([[from, to]]);
      const number = naming.saidHereAs(origin, k, renamed);
      const at = copy.said.indexOf(naming.saidHere(origin, k, renamed));
      expect(number === UNSAID ? -1 : copy.saidAs.indexOf(number), `round ${round}, line ${k}`).toBe(at);
      if (at >= 0) found++;
    }
  }
  expect(found).toBeGreaterThan(3000);
});

/** All pairs of lines weighed, as `alignLines` does it without a name that is another one. */
function plainly(a: Code, b: Code): number[] {
  const [n, m] = [a.lines, b.lines];
  const score = (i: number, j: number): number => {
    if (a.shapeAs[i] !== b.shapeAs[j]) return -1;
    return a.saidAs[i] === b.saidAs[j] ? 8 : 7;
  };
  const sum = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const paired = score(i - 1, j - 1);
      const best = Math.max(sum[i - 1][j], sum[i][j - 1]);
      sum[i][j] = paired < 0 ? best : Math.max(best, sum[i - 1][j - 1] + paired);
    }
  const found: number[] = new Array(n).fill(-1);
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const paired = score(i - 1, j - 1);
    if (paired >= 0 && sum[i][j] === sum[i - 1][j - 1] + paired) found[--i] = --j;
    else if (sum[i][j] === sum[i - 1][j]) i--;
    else j--;
  }
  return found;
}

it('aligns lines as all pairs of them weighed do, lines of no common shape among them', () => {
  const next = generator(7);
  // All names are one, so what is of one shape is said alike but for how it is laid out.
  const kinds = ['x = x', 'x(x)', 'x[x]', 'return x', 'x += x', 'del x', 'x.x', 'assert x', 'raise x', 'x = -x'];
  for (let round = 0; round < 2000; round++) {
    const lexicon = new Lexicon();
    const made = () => Array.from({ length: 1 + next(18) }, () => kinds[next(kinds.length)]);
    const [a, b] = [codeOf(made(), 'python', lexicon), codeOf(made(), 'python', lexicon)];
    const partner = alignLines(a, b);
    const wanted = plainly(a, b);
    // Equal beginnings and ends are taken first.
    let sums = [0, 0];
    for (let k = 0; k < a.lines; k++) {
      const p = partner[a.first[k]];
      sums = [sums[0] + (p < 0 ? 0 : 1), sums[1] + (wanted[k] < 0 ? 0 : 1)];
      if (p >= 0) expect(b.shapeAs[b.first.indexOf(p)], `round ${round}`).toBe(a.shapeAs[k]);
    }
    expect(sums[0], `round ${round}`).toBe(sums[1]);
  }
});
