import { describe, expect, it } from 'vitest';
import { progressLine } from './progress.ts';

const utf8 = { LANG: 'en_US.UTF-8', TERM: 'xterm' };

/** What a terminal of some width shows, with a clock that the test turns. */
function terminal(env: NodeJS.ProcessEnv, columns = 100, isTTY = true) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, columns, write: (text) => written.push(text) }, env, () => time);
  return { written, line, at: (ms: number) => (time = ms) };
}

describe('the progress line', () => {
  it('shows rate and remaining time while files are read', () => {
    const { written, line, at } = terminal(utf8);
    line.update('reading', 0, 4000);
    at(500);
    line.update('reading', 1000, 4000);
    expect(written).toEqual([
      '\rReading  ████░░░░░░░░░░░░  25 %  1,000 of 4,000 files  2,000 files/s  2 s left\u001b[K',
    ]);
  });

  it('says minutes where it takes minutes', () => {
    const { written, line, at } = terminal(utf8, 120);
    line.update('reading', 0, 1_000_000);
    at(10_000);
    line.update('reading', 100_000, 1_000_000);
    expect(written[0]).toContain('10,000 files/s  1 min 30 s left');
  });

  it('counts what is listed, and the steps of comparing', () => {
    const { written, line, at } = terminal(utf8);
    at(300);
    line.update('listing', 1200, 0);
    at(400);
    line.update('comparing', 2, 8);
    expect(written.map((w) => w.slice(1, -3))).toEqual([
      'Listing  1,200 files',
      'Comparing  ████░░░░░░░░░░░░  25 %  step 3 of 8',
    ]);
  });

  it('is wiped at the end, and stays away afterwards', () => {
    const { written, line, at } = terminal(utf8);
    at(300);
    line.update('listing', 5, 0);
    line.end();
    at(900);
    line.update('listing', 9, 0);
    expect(written.slice(1)).toEqual(['\r\u001b[K']);
  });

  it('never takes more than one line of the terminal', () => {
    for (const columns of [40, 60, 78, 80]) {
      const { written, line, at } = terminal(utf8, columns);
      line.update('reading', 0, 4000);
      at(500);
      line.update('reading', 1000, 4000);
      expect(written[0].length).toBeLessThanOrEqual(columns + '\r\u001b[K'.length - 1);
      if (columns > 60) expect(written[0]).toContain('2 s left');
    }
  });

  it('does not flicker: nothing for short scans, nothing too often', () => {
    const { written, line, at } = terminal(utf8);
    for (let ms = 0; ms <= 1000; ms++) {
      at(ms);
      line.update('reading', ms, 2000);
    }
    expect(written.length).toBeLessThanOrEqual(10);
    const short = terminal(utf8);
    short.at(200);
    short.line.update('reading', 1, 2);
    short.line.end();
    expect(short.written).toEqual([]);
  });

  it('is plain where the terminal knows no UTF-8, and absent where there is none', () => {
    const plain = terminal({ LANG: 'C' });
    plain.at(300);
    plain.line.update('comparing', 1, 2);
    expect(plain.written[0]).toContain('########--------');
    for (const none of [terminal(utf8, 80, false), terminal({ ...utf8, TERM: 'dumb' })]) {
      none.at(300);
      none.line.update('listing', 1, 0);
      none.line.end();
      expect(none.written).toEqual([]);
    }
  });
});
