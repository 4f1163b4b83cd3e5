/**
 * Mutated Python and mutated notebooks: whatever the bytes, there are tokens and well-formed units, and no exception.
 * The generator is seeded, so a failure is the same on every run; its seed is in the message.
 */
import { expect, it } from 'vitest';
import { generator, mutate } from '../../../test/support/fuzz.ts';
import { language } from '../lexing/languages.ts';
import { Scanner } from '../lexing/scanner.ts';
import { TokenBuffer } from '../lexing/tokens.ts';
import { describe } from './describe.ts';
import { notebookSections } from './notebook.ts';
import { recognise } from './recognise.ts';
import type { Unit } from './unit.ts';

const SOURCE = `"""Drift."""
@retry(times=[1, 2], on={"a": (1,)})
async def load[T](path: str, *rest, parse=lambda line: {1: line}, **kw) -> dict[str, int]:
    """Loads."""
    rows = [f"{row['a']!r:>{width}} {{" for row in read(path) if row]
    return rows

class Scaler(Base, metaclass=Meta):
\tlimit = (
\t\tlambda x, y=1: x)
\tdef fit(self): 'Fits.'; return 0x1f + 1_0.5e-3j
\tif GPU:
\t\tdef fit(self, x):
\t\t\tx = '''
def no(): pass
''' \\
  + "\\"" ; match = case = 1
\t\t\treturn x
cdef inline double mean(double[:] xs) except? -1 nogil:
    return 0
x: F = lambda: 0
def last(): return b'\\x00' r"\\" rb'' f'{f"{1}"}'
`;
/** What is inserted: everything that opens, closes or separates something. */
const PIECES = [
  ...'()[]{}:;,=@\\\'"#\n\r\t\f .0é\0',
  '"""',
  "'''",
  "f'{",
  'f"""',
  '}}',
  'def ',
  'class A',
  'lambda ',
  'async ',
  'cdef a(',
  '\\\n',
  '{{ x }}',
  '\n    ',
  '%%sql\n',
  '!ls',
];

const scanner = new Scanner();
const tokens = new TokenBuffer();

/** The first broken invariant, or null. */
function fault(bytes: Uint8Array, start: number, end: number): string | null {
  const python = language('python');
  scanner.scan(bytes, start, end, python, tokens);
  const { count, line, partner } = tokens;
  for (let i = 0; i < count; i++) {
    if (
      tokens.start[i] < (i > 0 ? tokens.end[i - 1] : start) ||
      tokens.end[i] <= tokens.start[i] ||
      tokens.end[i] > end
    ) {
      return `token ${i} lies wrong`;
    }
    if (i > 0 && line[i] < line[i - 1]) return `line of token ${i} goes back`;
    if (line[i] > tokens.lines) return `line of token ${i} is beyond the last`;
  }
  const units: Unit[] = [];
  recognise(bytes, tokens, python.sheet, units);
  for (let i = 0; i < count; i++)
    if (partner[i] >= 0 && partner[partner[i]] !== i) return `bracket ${i} is matched one way`;
  for (const [i, unit] of units.entries()) {
    const { declared, first, body, parent } = unit;
    const ordered = 0 <= declared && declared <= first && first < body && body <= unit.end && unit.end <= count;
    if (!ordered) return `positions of unit ${i}: ${JSON.stringify(unit)}`;
    if (i > 0 && first <= units[i - 1].first) return `unit ${i} is out of order`;
    if (unit.startLine !== line[first] || unit.endLine < line[unit.end - 1] || unit.endLine > tokens.lines) {
      return `lines of unit ${i}: ${JSON.stringify(unit)}`;
    }
    if (unit.name === '' || unit.docStart > unit.docEnd) return `name or doc of unit ${i}`;
    if (parent >= i) return `parent of unit ${i}`;
    if (parent >= 0 && (first < units[parent].body || unit.end > units[parent].end))
      return `unit ${i} leaves its parent`;
    if (units.slice(parent + 1, i).some((u) => u.parent === parent && u.end > first)) return `unit ${i} overlaps`;
    describe(bytes, tokens, python.sheet, unit);
  }
  return null;
}

// Raised by hand for long runs.
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 3000);

it('any mutation of Python gives tokens and units that are nested properly', { timeout: 600_000 }, () => {
  const source = new TextEncoder().encode(SOURCE);
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const bytes = mutate(source, PIECES, generator(seed));
    const found = fault(bytes, 0, bytes.length);
    if (found !== null) expect.fail(`seed ${seed}: ${found}\n${new TextDecoder().decode(bytes)}`);
  }
});

it('any mutation of a notebook gives cells within its bytes, or a reason', { timeout: 600_000 }, () => {
  const lines = SOURCE.split('\n').map((line) => `${line}\n`);
  const source = new TextEncoder().encode(
    JSON.stringify({
      cells: [
        { cell_type: 'code', source: ['%%time\n', ...lines.slice(0, 7)] },
        { cell_type: 'markdown', source: '# é' },
        { cell_type: 'code', source: `!ls \\\n  x\nx = %time f()\n${lines.slice(7).join('')}`, outputs: [{ a: [{}] }] },
      ],
      metadata: { kernelspec: { language: 'python' } },
    }),
  );
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const found = notebookSections(mutate(source, PIECES, generator(seed)));
    if ('reason' in found) continue;
    let last = 0;
    for (const { start, end } of found.sections) {
      if (start < last || end < start || end > found.bytes.length) expect.fail(`seed ${seed}: section lies wrong`);
      last = end;
      const broken = fault(found.bytes, start, end);
      if (broken !== null) expect.fail(`seed ${seed}: ${broken}`);
    }
  }
});
