/** Whatever is changed in whatever function: in a copy under other names the change becomes what it would have been there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { differences } from './difference.ts';
import { Fitting, type Replacement } from './fit.ts';
import { Lexicon } from './lexicon.ts';
import { linesOf, patchOf, replaced } from './patch.ts';
import { isWellFormed } from './wellformed.ts';

const folder = mkdtempSync(join(tmpdir(), 'spolia-patch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
}

const NAMES = ['wind', 'rain', 'sun', 'fog', 'hail', 'frost'];
const RENAMED: Record<string, string> = {
  ...{ wind: 'gust', rain: 'drizzle', sun: 'shine', fog: 'mist', hail: 'ice', frost: 'rime', forecast: 'outlook' },
};

function statement(next: (below: number) => number, n: number): string[] {
  const name = () => NAMES[next(NAMES.length)];
  switch (next(6)) {
    case 0:
      return [`${name()} = ${name()} + ${n}`];
    case 1:
      return [`if ${name()} > ${n}:`, `    ${name()} = measure(${name()}, ${n})`];
    case 2:
      return [`# about ${name()} and ${n}`, `${name()} = [${name()} for _ in range(${n})]`];
    case 3:
      return [`store(${name()}, "at ${n}")`, ''];
    case 4:
      return [`${name()} = call(`, `    ${name()},`, `    ${n},`, `)`];
    default:
      return [`${name()}.update(f"{${name()}} of ${n}")`];
  }
}

interface Written {
  head: string[];
  /** Statements of several lines each. */
  body: string[][];
}

const text = ({ head, body }: Written): string[] => [
  ...head,
  ...body.flat().map((line) => (line === '' ? '' : `    ${line}`)),
];

function changed(next: (below: number) => number, { head, body }: Written): Written {
  const now = [...body];
  for (let n = 1 + next(2); n > 0; n--) {
    const at = 1 + next(now.length - 2);
    const fresh = statement(next, 1000 + next(1000));
    if (next(3) === 0) now.splice(at, 1);
    else if (next(2) === 0) now.splice(at, 1, fresh);
    else now.splice(at, 0, fresh);
  }
  return { head, body: now };
}

const inCopy = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => {
    const renamed = line
      // Of other words in strings only those that are interpolated are names.
      .split(/("(?:[^"{]|\{[^}]*\})*")/)
      .map((part, i) => (i % 2 === 0 || part.includes('{') ? part.replace(/\w+/g, (w) => RENAMED[w] ?? w) : part))
      .join('');
    return renamed === '' ? '' : indent + renamed;
  });

it('is the change that would have been made there, and git applies it', () => {
  const next = random(11);
  let fitted = 0;
  let stretches = 0;
  for (let round = 0; round < 400; round++) {
    const origin: Written = {
      head: ['def forecast(wind, rain, sun, fog, hail, frost):'],
      body: Array.from({ length: 5 + next(6) }, (_, i) => statement(next, 10 * i + next(10))),
    };
    origin.body.push(['return wind, rain, sun, fog, hail, frost']);
    const after = changed(next, origin);
    const indent = next(2) === 0 ? '' : '    ';
    const numbers = new Lexicon();
    const [v, w] = [codeOf(text(origin), 'python', numbers), codeOf(text(after), 'python', numbers)];
    const copyLines = inCopy(text(origin), indent);
    const fitting = new Fitting(v, codeOf(copyLines, 'python', numbers));
    const replacements: Replacement[] = [];
    const all = differences(v.saidAs, w.saidAs);
    for (const stretch of all) {
      const fit = fitting.fit(w, stretch);
      if (fit.fits) replacements.push(fit.replacement);
    }
    stretches += all.length;
    fitted += replacements.length;
    if (replacements.length < all.length || all.length === 0) continue;
    const file = ['import weather', '', ...copyLines, '', 'END = 1', ''].join('\n');
    const placed = replacements.map((r) => ({ ...r, from: r.from + 2, to: r.to + 2 }));
    const wanted = ['import weather', '', ...inCopy(text(after), indent), '', 'END = 1', ''].join('\n');
    const got = replaced(file, placed);
    // Blank lines and comments at the border of a change may stay or go; the code is what it would have been.
    const bare = (t: string) => t.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    expect(bare(got), `round ${round}`).toEqual(bare(wanted));
    if (indent === '') expect(isWellFormed(codeOf(got.split('\n'), 'python', numbers), 'python')).toBe(true);
    if (round % 40 === 0) {
      writeFileSync(join(folder, 'weather.py'), file);
      execFileSync('git', ['apply', '--unsafe-paths', `--directory=${folder}`, '-'], {
        input: patchOf('weather.py', linesOf(file), placed),
        cwd: '/',
      });
      expect(readFileSync(join(folder, 'weather.py'), 'utf8')).toBe(got);
    }
  }
  // What does not fit is not wrong, but most must.
  expect(fitted / stretches).toBeGreaterThan(0.8);
});

it('makes patches that git applies at the ends of files, without a last line feed, and with line feeds of others', () => {
  const cases: [string, Replacement[]][] = [
    ['a\nb\nc\n', [{ from: 0, to: 0, lines: ['new'] }]],
    ['a\nb\nc\n', [{ from: 3, to: 3, lines: ['new'] }]],
    ['a\nb\nc', [{ from: 3, to: 3, lines: ['new'] }]],
    ['a\nb\nc', [{ from: 2, to: 3, lines: ['new', 'newer'] }]],
    ['a\nb\nc', [{ from: 0, to: 1, lines: [] }]],
    ['a\r\nb\r\nc\r\n', [{ from: 1, to: 2, lines: ['new'] }]],
    [
      `${Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\n')}\n`,
      [
        { from: 30, to: 31, lines: [] },
        { from: 5, to: 6, lines: ['x', 'y'] },
        { from: 9, to: 9, lines: ['z'] },
      ],
    ],
  ];
  for (const [file, replacements] of cases) {
    for (const name of ['plain.py', 'with space.py', 'quo"te.py', 'ümlaut.py']) {
      writeFileSync(join(folder, name), file);
      const patch = patchOf(name, linesOf(file), replacements);
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('git', ['apply', '-'], { input: patch, cwd: folder });
      expect(readFileSync(join(folder, name), 'utf8'), patch).toBe(
        replaced(file, replacements).replace(/^(a\nb\nc)new$/, '$1\nnew'),
      );
    }
  }
});
