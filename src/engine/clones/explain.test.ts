import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from './explain.ts';
import { align } from './explanation/alignment.ts';
import { excerpt } from './explanation/excerpt.ts';

const of = (text: string, firstLine = 1) => excerpt(text.split('\n'), 'python', firstLine);
const explained = (a: string, b: string): Explanation => explain(of(a), of(b));

/** The rows as one reads them: kind, left line, right line. */
function view(a: string, b: string): string[] {
  const [left, right] = [of(a), of(b)];
  return explain(left, right).rows.map((row) => {
    const l = row.left < 0 ? '' : left.lines[row.left].trim();
    const r = row.right < 0 ? '' : right.lines[row.right].trim();
    return `${row.kind}: ${l}${row.kind === 'equal' ? '' : ` | ${r}`}`;
  });
}

const drift = `def drift(frame, reference, threshold=0.1):
    scores = {}
    for column in frame.columns:
        expected = histogram(reference[column], bins=10)
        actual = histogram(frame[column], bins=10)
        scores[column] = psi(expected, actual)
    return {c: s for c, s in scores.items() if s > threshold}`;

const retry = `def retry(call, times=3):
    for attempt in range(times):
        try:
            return call()
        except IOError as error:
            last = error
            sleep(2 ** attempt)
    raise last`;

describe('the type of a pair', () => {
  it('is 1 when only layout and comments differ', () => {
    const { type, sentence } = explained(
      drift,
      drift
        .replace('bins=10)', 'bins=10)  # deciles')
        .replace('(expected, actual)', '(\n        expected, actual\n    )'),
    );
    expect(type).toBe('T1');
    expect(sentence).toBe('The same code, laid out in another way; other comments.');
  });

  it('is 2 when names and literals differ, 3 when code does', () => {
    expect(explained(drift, drift.replaceAll('frame', 'table').replace('0.1', '0.2')).type).toBe('T2');
    expect(explained(drift, drift.replace('bins=10', 'bins=10, density=True')).type).toBe('T3');
  });

  it('is 1, word for word, for a copy', () => {
    expect(explained(drift, drift)).toMatchObject({
      type: 'T1',
      sentence: 'The same, word for word.',
      layoutDiffers: false,
    });
  });
});

describe('renamed names', () => {
  it('are consistent when each name always became the same other one', () => {
    const { renames, sentence } = explained(drift, drift.replaceAll('frame', 'table'));
    expect(renames).toEqual([{ from: 'frame', to: 'table', count: 3, of: 3, consistent: true, exceptions: [] }]);
    expect(sentence).toBe('Same code; `frame` is called `table` throughout.');
  });

  it('are inconsistent when some occurrences kept the old name, and those are listed', () => {
    const copy = drift.replace('frame, reference', 'table, reference').replace('in frame', 'in table');
    const [rename] = explain(of(drift, 10), of(copy, 90)).renames;
    expect(rename).toMatchObject({ from: 'frame', to: 'table', count: 2, of: 3, consistent: false });
    expect(rename.exceptions).toEqual([{ from: 'frame', to: 'frame', leftLine: 14, rightLine: 94 }]);
    expect(explained(drift, copy).sentence).toContain('`frame` is called `table` in 2 of 3 places');
  });

  it('are inconsistent when two names became one: a copy that mixes two variables up', () => {
    const copy = drift.replaceAll('frame', 'table').replaceAll('reference', 'table');
    const { renames, sentence } = explained(drift, copy);
    expect(renames.every((r) => !r.consistent)).toBe(true);
    expect(sentence).toContain('`frame` and `reference` are both called `table`');
  });

  it('carry over into strings that mention them', () => {
    const { literals, sentence } = explained(
      'def f(frame):\n    log(f"{frame} has {len(frame)} rows")\n    return frame',
      'def f(table):\n    log(f"{table} has {len(table)} rows")\n    return table',
    );
    expect(literals).toMatchObject([{ followsRename: true, count: 1 }]);
    expect(sentence).toBe('Same code; `frame` is called `table` throughout.');
  });

  it('are only counted when there are many', () => {
    const copy = retry
      .replaceAll('call', 'fn')
      .replaceAll('times', 'n')
      .replaceAll('attempt', 'i')
      .replaceAll('error', 'e');
    expect(explained(retry, copy).sentence).toBe(
      'Same code; `call` is called `fn` throughout; `times` is called `n` throughout; 2 more names changed consistently.',
    );
  });
});

describe('edited copies', () => {
  it('say what was renamed, added and changed in one sentence', () => {
    const copy = drift
      .replaceAll('frame', 'table')
      .replace('0.1', '0.05')
      .replace('        expected =', '        if column in IGNORED:\n            continue\n        expected =');
    expect(explained(drift, copy).sentence).toBe(
      'Nearly the same code; `frame` is called `table` throughout; 2 lines added, 1 literal changed (0.1 → 0.05).',
    );
  });

  it('show whole inserted lines, not the tail of one and the head of the next', () => {
    const copy = drift.replace('    return', '    log.info("checked %s", len(scores))\n    return');
    expect(view(drift, copy)).toContain('right:  | log.info("checked %s", len(scores))');
    expect(explained(drift, copy).lines).toEqual({ added: 1, removed: 0, changed: 0 });
  });

  it('do not count a call broken over several lines', () => {
    const copy = drift.replace(
      'histogram(frame[column], bins=10)',
      'histogram(\n            frame[column],\n            bins=10,\n        )',
    );
    const { lines, layoutDiffers } = explained(drift, copy);
    expect(lines).toEqual({ added: 0, removed: 0, changed: 0 });
    expect(layoutDiffers).toBe(true);
  });

  it('put a rewritten line beside what it replaced and mark what differs in it', () => {
    const copy = drift.replace(
      'scores[column] = psi(expected, actual)',
      'scores[column] = round(psi(expected, actual), 4)',
    );
    const [left, right] = [of(drift), of(copy)];
    const row = explain(left, right).rows.find((r) => r.kind === 'changed')!;
    expect(left.lines[row.left].trim()).toBe('scores[column] = psi(expected, actual)');
    expect(row.rightMarks.map((m) => right.lines[row.right].slice(m.start, m.end))).toEqual(['round(', '), 4']);
  });

  it('call no name renamed that only stands in a rewritten line', () => {
    const copy = retry.replace('return call()', 'return session.post(url)').replace('raise last', 'raise GaveUp(last)');
    const { renames, lines } = explained(retry, copy);
    expect(renames).toEqual([]);
    expect(lines.changed).toBe(2);
  });

  it('keep every line of both sides, each once and in order', () => {
    const copy = retry.replace('            last = error\n', '').replace('raise last', 'raise RuntimeError("gave up")');
    const { rows } = explained(retry, copy);
    const lines = (text: string): number[] => text.split('\n').map((_, i) => i);
    expect(rows.map((r) => r.left).filter((i) => i >= 0)).toEqual(lines(retry));
    expect(rows.map((r) => r.right).filter((i) => i >= 0)).toEqual(lines(copy));
  });
});

describe('prose', () => {
  it('is noted apart from code', () => {
    const { comments, type } = explained(`# weekly\n${drift}`, `${drift}\n# daily\n# twice`);
    expect(comments).toEqual({ onlyLeft: 1, onlyRight: 2 });
    expect(type).toBe('T1');
  });

  it('keeps columns right behind characters of more than one byte', () => {
    const side = of('名前 = "größe 🧮"; wert = 0.5');
    const at = side.text.indexOf('0.5');
    expect(side.lines[0].slice(side.column[at], side.endColumn[at])).toBe('0.5');
  });
});

describe('hostile input', () => {
  it('gives each line once, in order, and marks inside their lines, whatever the text', () => {
    const bits = 'def f(x): |"""|\'|{|}|(|)|# c|frame|=|1|ü|🧮|\r|\u2028|\ud800|\0|\\'.split('|');
    let state = 7;
    const random = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % n;
    };
    const text = (): string[] =>
      Array.from({ length: random(10) }, () =>
        Array.from({ length: random(8) }, () => bits[random(bits.length)]).join(random(2) === 0 ? '' : ' '),
      );
    for (let round = 0; round < 500; round++) {
      const [left, right] = [excerpt(text(), 'python', 1), excerpt(text(), 'python', 1)];
      const { rows } = explain(left, right);
      expect(rows.map((r) => r.left).filter((i) => i >= 0)).toEqual(left.lines.map((_, i) => i));
      expect(rows.map((r) => r.right).filter((i) => i >= 0)).toEqual(right.lines.map((_, i) => i));
      for (const row of rows) {
        for (const m of row.leftMarks) expect(m.end).toBeLessThanOrEqual(left.lines[row.left].length);
        for (const m of row.rightMarks) expect(m.end).toBeLessThanOrEqual(right.lines[row.right].length);
      }
    }
  });
});

describe('bounded work', () => {
  const numbers = (n: number, of: (i: number) => number): string =>
    `TABLE = [\n${Array.from({ length: n }, (_, i) => `    ${of(i)},`).join('\n')}\n]`;

  it('aligns 40,000 tokens without a single anchor in a few seconds', () => {
    const left = of(numbers(20_000, () => 1));
    const right = of(numbers(20_500, () => 2));
    const started = performance.now();
    align(left, right);
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('finds the few edits of a long unit by anchors', () => {
    const text = numbers(6_000, (i) => i * 7);
    const { rows, lines } = explained(text, text.replace('    700,\n', '').replace('35000,', '35001,'));
    expect(lines).toEqual({ added: 0, removed: 1, changed: 0 });
    expect(rows.filter((r) => r.kind === 'renamed')).toHaveLength(1);
  });
});
