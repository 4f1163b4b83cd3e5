/** Literals, comments and preprocessor lines of Java, Go, C, C++ and Scala. */
import { describe, expect, it } from 'vitest';
import { lex, tokens } from '../../../test/support/recognised.ts';
import { sheetForPath } from './languages.ts';
import { IDENTIFIER, NUMBER, STRING, WORD } from './tokens.ts';

/** Texts of the brackets that have no partner. */
const unmatched = (languageId: string, source: string): string[] =>
  lex(languageId, source).filter((text, i) => /^[{}()[\]]$/.test(text) && tokens.partner[i] < 0);

describe('literals', () => {
  it.each([
    ['java', '"""\n  a "quoted" \\""" }\n"""', STRING],
    ['java', "'\\''", STRING],
    ['java', "'\"'", STRING],
    ['java', '0x1.8p-3', NUMBER],
    ['java', '1_000L', NUMBER],
    ['java', '$row', IDENTIFIER],
    ['go', '`raw \\ { \n`', STRING],
    ['go', "'\\''", STRING],
    ['go', "'{'", STRING],
    ['go', 'größe', IDENTIFIER],
    ['c', 'L"wide"', STRING],
    ['c', "u8'x'", STRING],
    ['c', '"spliced \\\n string"', STRING],
    ['cpp', 'R"(a "quoted" \\)"', STRING],
    ['cpp', 'u8R"sql(select ")" from\n t)sql"', STRING],
    ['cpp', 'R"""({"a": ")"})"""', STRING],
    ['cpp', "1'000'000", NUMBER],
    ['cpp', "0xFF'FFu", NUMBER],
    ['cpp', '1.5e-3f', NUMBER],
    ['scala', '"""a "quoted" { text""""', STRING],
    ['scala', "'a'", STRING],
    ['scala', "'\\u0041'", STRING],
    ['scala', "'é'", STRING],
    ['scala', "'symbol", STRING],
    ['scala', '`type`', IDENTIFIER],
    ['scala', '|+|', WORD],
    ['scala', '<:<', WORD],
  ])('%s reads %s as one token', (id, literal, kind) => {
    expect(lex(id, `a = ${literal} ; b`)).toEqual(['a', '=', literal, ';', 'b']);
    expect(tokens.kind[2]).toBe(kind);
  });

  it('an R before a quote is only a prefix where a raw string follows', () => {
    expect(lex('cpp', 'x = r"a" R"b c" HR"(";')).toEqual(['x', '=', 'r', '"a"', 'R', '"b c"', 'HR', '"("', ';']);
  });

  it('expressions embedded in strings of Scala are tokens, whatever the interpolator is called', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is Scala
    expect(lex('scala', 's"drift ${score(rows)} of $name"')).toEqual([
      ...['s', '"drift ', '${', 'score', '(', 'rows', ')', '}', ' of $name"'],
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is Scala
    expect(lex('scala', 'sql"""a ${ s"${x}" }\n b""" :: y')).toEqual([
      ...['sql', '"""a ', '${', 's', '"', '${', 'x', '}', '"', '}', '\n b"""', '::', 'y'],
    ]);
  });

  it('an unclosed string ends with its line, and the rest of the file is read', () => {
    for (const id of ['java', 'go', 'c', 'scala']) expect(lex(id, 'a "b\nc').at(-1)).toBe('c');
  });
});

describe('comments', () => {
  it('nest in Scala only', () => {
    expect(lex('scala', 'a /* b /* c */ d */ e')).toEqual(['a', 'e']);
    expect(lex('java', 'a /* b /* c */ d // e')).toEqual(['a', 'd']);
  });

  it('begin in the middle of an operator of Scala', () => {
    expect(lex('scala', 'a +// b\n+/* c */ d')).toEqual(['a', '+', '+', 'd']);
  });
});

describe('preprocessor lines', () => {
  it('are lexed like code, and their brackets match only among themselves', () => {
    const source = '#define BEGIN(n) for (;;) { \\\n  n\nint f() {\n#undef }\n}\n';
    expect(lex('c', source)).toContain('BEGIN');
    expect(unmatched('c', source)).toEqual(['{', '}']);
    expect(lex('c', 'f() {\n  a # b }')).toContain('#');
  });

  it('of branches that open the same block the first counts', () => {
    const source = '#if FAST\nint f(int a) {\n#elif SLOW\nint f(long a) {\n#else\nint f() {\n#endif\n return 0; }\n';
    const texts = lex('c', source);
    expect(unmatched('c', source)).toEqual(['{', '{']);
    expect(tokens.partner[texts.indexOf('{')]).toBe(texts.lastIndexOf('}'));
  });

  it('what `#if 0` leaves out does not count', () => {
    const source = "#if 0\nwe don't { ( [\n#else\nint f() {\n#endif\n}";
    const texts = lex('c', source);
    expect(tokens.partner[texts.lastIndexOf('{')]).toBe(texts.length - 1);
  });

  it('go on over spliced lines and over comments', () => {
    expect(unmatched('c', '#define A \\\r\n { \\\r\n (\r\nint b[2];')).toEqual(['{', '(']);
    expect(unmatched('c', '#define A /* {\n { */ (\nint b[2];')).toEqual(['(']);
  });

  it('branches out of place do no harm', () => {
    for (const source of [
      '#endif\n{ }',
      '#else\n{ }',
      '#if 0\n#if 1\n{',
      '#if\n#else\n#else\n}\n#endif\n#endif\n{ }',
    ]) {
      expect(() => lex('c', source)).not.toThrow();
    }
    expect(unmatched('c', '#else\n#endif\n#endif\n{ ( ) }')).toEqual([]);
  });
});

it('a file is known by its name', () => {
  const ids = ['a.java', 'b.go', 'c.h', 'c.c', 'k.cu', 'k.cuh', 'm.hpp', 'm.cc', 's.scala', 'build.sbt'].map(
    (path) => sheetForPath(path)?.id,
  );
  expect(ids).toEqual(['java', 'go', 'c', 'c', 'cpp', 'cpp', 'cpp', 'cpp', 'scala', 'scala']);
});
