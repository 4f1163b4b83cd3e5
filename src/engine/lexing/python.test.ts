import { describe, expect, it } from 'vitest';
import { lex as lexIn, tokens } from '../../../test/support/recognised.ts';
import { language } from './languages.ts';
import { Scanner } from './scanner.ts';
import { FIRST_ON_LINE, IDENTIFIER, KEYWORD, NUMBER, STRING, UNTERMINATED } from './tokens.ts';

const lex = (source: string): string[] => lexIn('python', source);

describe('strings of Python', () => {
  it.each([
    ["'scaler'"],
    [String.raw`'it\'s'`],
    [String.raw`r'\''`],
    [String.raw`R"\\"`],
    ["b'\\x00'"],
    ["bR'raw'"],
    ["u'text'"],
    ['"""drift "score" of\na batch"""'],
    ["''''quoted''' ".trim()],
    ["f'{name}'"],
    ["f'{{literal}} {x!r:>{width}}'"],
    [`f"{x:'>10}"`],
    [`f'{frame['column']}'`],
    [`f"{f'{f"{batch}"}'}"`],
    [`f"{x if"{"else y}"`],
    [`f'{", ".join(f"{k}={v}" for k, v in pairs)}'`],
    [String.raw`f"\N{DASH}{score}"`],
    [String.raw`rf"\{frame["column"]}"`],
    ['f"""{\n  batch  # of rows\n}"""'],
    ["t'{query}'"],
    ["F'{x}'"],
  ])('%s is one token', (literal) => {
    expect(lex(`x = ${literal} + 1`)).toEqual(['x', '=', literal, '+', '1']);
    expect(tokens.kind[2]).toBe(STRING);
  });

  it('an f-string that cannot be read with nested expressions is a plain string', () => {
    expect(lex("x = f'{'\ny = 1")).toEqual(['x', '=', "f'{'", 'y', '=', '1']);
  });

  it('an unclosed string ends with its line and is flagged', () => {
    expect(lex("x = 'drift\ny = 1")).toEqual(['x', '=', "'drift", 'y', '=', '1']);
    expect(tokens.flags[2] & UNTERMINATED).toBeTruthy();
  });

  it('a word before a quote is no prefix unless it is one', () => {
    expect(lex(`x if"a"else"b"`)).toEqual(['x', 'if', '"a"', 'else', '"b"']);
  });
});

describe('numbers of Python', () => {
  it.each([['1_000.5e-3j'], ['0xFF_ff'], ['0o17'], ['0b1010'], ['1.'], ['.5'], ['1e5'], ['3J'], ['0777L'], ['00']])(
    '%s is one token',
    (literal) => {
      expect(lex(`x = ${literal}`)).toEqual(['x', '=', literal]);
      expect(tokens.kind[2]).toBe(NUMBER);
    },
  );

  it.each([
    ['1if x else 2', ['1', 'if', 'x', 'else', '2']],
    ['0xfor x', ['0xf', 'or', 'x']],
    ['1..real', ['1.', '.', 'real']],
    ['1 .real', ['1', '.', 'real']],
    ['x.1', ['x', '.1']],
    ['x[1:2]', ['x', '[', '1', ':', '2', ']']],
    ['1e+x', ['1', 'e', '+', 'x']],
    ['1_a', ['1', '_a']],
  ])('%s ends its number where it ends', (source, expected) => {
    expect(lex(source)).toEqual(expected);
  });
});

describe('lines and words of Python', () => {
  it('a backslash joins lines: what follows is not first on its line', () => {
    expect(lex('total = a + \\\n  b\nx')).toEqual(['total', '=', 'a', '+', 'b', 'x']);
    expect([...tokens.line.subarray(0, 6)]).toEqual([1, 1, 1, 1, 2, 3]);
    expect(tokens.flags[4] & FIRST_ON_LINE).toBe(0);
    expect(tokens.flags[5] & FIRST_ON_LINE).toBeTruthy();
  });

  it('soft keywords are identifiers', () => {
    lex('match case type _ print lambda');
    expect([...tokens.kind.subarray(0, 5)]).toEqual(Array(5).fill(IDENTIFIER));
    expect(tokens.flags[5]).toBe(KEYWORD);
  });

  it('operators are as long as they can be', () => {
    expect(lex('a**=b//c->d:=e...f!=g@=h<<i<>j')).toEqual(
      'a **= b // c -> d := e ... f != g @= h << i <> j'.split(' '),
    );
  });

  it('CR LF, CR and a byte order mark change no token', () => {
    expect(lex('\ufeffx = 1\r\ny = 2\rz = 3')).toEqual(['x', '=', '1', 'y', '=', '2', 'z', '=', '3']);
    expect(tokens.line[6]).toBe(3);
    expect(tokens.lines).toBe(3);
  });

  it('quotes that never close cost no more than linear time', () => {
    const source = new TextEncoder().encode(`f'{${`"f'{"`.repeat(100_000)}`);
    const started = performance.now();
    new Scanner().scan(source, 0, source.length, language('python'), tokens);
    // Half a megabyte; a quadratic reading takes minutes.
    expect(performance.now() - started).toBeLessThan(40_000);
  });
});
