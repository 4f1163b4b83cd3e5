import { describe, expect, it } from 'vitest';
import { csv } from '../web/ui/csv.ts';

describe('tables as CSV', () => {
  it('quotes what has commas, quotes and line ends, and ends lines as RFC 4180 says', () => {
    const rows = [
      ['scale, clip', 'says "fit"', 'two\nlines', 3, null, true],
      [' padded', '', 'plain', 0.5, undefined, false],
    ];
    expect(csv(['a', 'b', 'c', 'd', 'e', 'f'], rows)).toBe(
      'a,b,c,d,e,f\r\n"scale, clip","says ""fit""","two\nlines",3,,true\r\n" padded",,plain,0.5,,false\r\n',
    );
  });

  it('never gives a spreadsheet a formula that comes from a repository', () => {
    const bad = ['=HYPERLINK("x")', '+cmd', '-2+3', '@sum(a1)', '\t=1', ' =1'];
    for (const one of bad) expect(csv(['n'], [[one]]), one).toMatch(/^n\r\n"?'/);
    expect(csv(['n'], [[-2.5], ['-7'], ['a=b'], ['x-y']])).toBe('n\r\n-2.5\r\n-7\r\na=b\r\nx-y\r\n');
  });
});
