import { describe, expect, it } from 'vitest';
import { type Candidate, cut } from './examples.ts';

const at = (importLine: number, useLine: number): Candidate => ({
  ...{ file: 1, path: 'a.py', provider: 2, providerPath: 'b.py', name: 'scale', cell: -1, rank: 0 },
  ...{ importLine, useLine },
});
const cutOf = (text: string, importLine: number, useLine: number) =>
  cut(new TextEncoder().encode(text), at(importLine, useLine));

describe('an example of use', () => {
  it('begins at the margin, also where the import stands in the function', () => {
    const text = 'def run(rows):\n    from prep import scale\n\n    scale(rows)\n';
    expect(cutOf(text, 2, 4)).toEqual({ first: 2, last: 4, code: 'from prep import scale\n\nscale(rows)' });
  });

  it('leaves out what lies between, and says so', () => {
    const text = `from prep import scale\n${'x = 1\n'.repeat(5)}\ndef run(rows):\n    return scale(\n        rows\n    )\n`;
    expect(cutOf(text, 1, 9)).toEqual({
      first: 1,
      last: 11,
      code: 'from prep import scale\n…\ndef run(rows):\n    return scale(\n        rows\n    )',
    });
  });

  it('is none where the lines are not there', () => {
    expect(cutOf('from prep import scale\n', 1, 9)).toBeNull();
  });
});
