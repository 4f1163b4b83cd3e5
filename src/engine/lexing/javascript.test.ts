// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources under test contain templates
import { describe, expect, it } from 'vitest';
import { lex as lexIn, tokens } from '../../../test/support/recognised.ts';
import { IDENTIFIER, KEYWORD, MARKUP, NUMBER, STRING } from './tokens.ts';

const lex = (source: string, languageId = 'tsx'): string[] => lexIn(languageId, source);

/** The tokens that are literals or text. */
const strings = (source: string, languageId?: string): string[] =>
  lex(source, languageId).filter((_, i) => tokens.kind[i] === STRING);

/** Whether the tokens named are markup, the others not. */
const marked = (source: string): string[] => lex(source).filter((_, i) => (tokens.flags[i] & MARKUP) !== 0);

describe('regular expressions of JavaScript', () => {
  it.each([
    ['path.replace(/[/"]\\/+$/gi, "")', '/[/"]\\/+$/gi'],
    ['return /drift/.test(name)', '/drift/'],
    ["if (ready) /x'/.exec(rows)", "/x'/"],
    ['while (i--) /`/y.test(s)', '/`/y'],
    ['x = a ? /{/ : /}/u', '/{/'],
    ['const re = /=/', '/=/'],
    ['rows\n}\n/next/.test(rows)', '/next/'],
    ['ready && !/no/.test(a)', '/no/'],
    ['[/[^\\]/]/]', '/[^\\]/]/'],
    ['(row) => /row/', '/row/'],
    ['typeof /x/', '/x/'],
  ])('%s', (source, literal) => {
    expect(strings(source)).toContain(literal);
  });

  it.each([
    ['mean = sum / count / 2'],
    ['(a + b) / 2 / c'],
    ['rows[0] / 2 / c'],
    ['i++ / 2 / c'],
    ['this / 2 / c'],
    ['total! / 2 / c'],
    ['loader.if / 2 / c'],
    ['loader.catch(1) / 2 / c'],
    ['({}) / 2 / c'],
    ['x = {} / 2 / c'],
    ['`${a}` / 2 / c'],
    ['a /= b / c'],
    ['x = / unclosed'],
  ])('none in %s', (source) => {
    expect(strings(source).filter((s) => s.startsWith('/'))).toEqual([]);
  });
});

describe('templates, names and numbers of JavaScript', () => {
  it('code within a template is lexed as code, however deep', () => {
    expect(lex('`a ${load({ b: `c${d}` })}${e} f` + g')).toEqual([
      ...['`a ', '${', 'load', '(', '{', 'b', ':', '`c', '${', 'd', '}', '`', '}', ')', '}', '${', 'e', '}', ' f`'],
      ...['+', 'g'],
    ]);
  });

  it('numbers, private names, chains and conditionals', () => {
    expect(lex('1_000n ** 0x1F + .5e-3; this.#rows?.length ?? a?.5:b')).toEqual([
      ...['1_000n', '**', '0x1F', '+', '.5e-3', ';', 'this', '.', '#rows', '?.', 'length', '??', 'a', '?', '.5', ':'],
      'b',
    ]);
    expect(tokens.kind[0]).toBe(NUMBER);
    expect(tokens.kind[8]).toBe(IDENTIFIER);
  });

  it('the first line may name an interpreter', () => {
    expect(lex("#!/usr/bin/env node it's\nx")).toEqual(['x']);
    expect(tokens.commentCount).toBe(1);
  });

  it('the dialects share their reserved words', () => {
    for (const id of ['javascript', 'typescript', 'tsx']) {
      lex('async type', id);
      expect([...tokens.flags.subarray(0, 2)].map((f) => f & KEYWORD)).toEqual([KEYWORD, 0]);
    }
  });
});

describe('elements in code', () => {
  it('tags, attributes and text are markup, code in braces is code', () => {
    expect(marked(`const row = <Row.Cell key={id} title='a\nb' data-x on>it's {name}</Row.Cell>;`)).toEqual([
      ...['<', 'Row', '.', 'Cell', 'key', '=', '{', '}', 'title', '=', "'a\nb'", 'data-x', 'on', '>', "it's", '{', '}'],
      ...['</', 'Row', '.', 'Cell', '>'],
    ]);
  });

  it('fragments, comments, elements in code in elements', () => {
    expect(strings(`(<>don't {/* it's */}{rows.map((r) => <li key={'k'}>r's {r}<br/></li>)} "x"</>)`)).toEqual([
      "don't",
      "'k'",
      "r's",
      '"x"',
    ]);
    expect(lex('(<a // x\n /* > */ b={1}/>) / 2')).toEqual([
      '(',
      '<',
      'a',
      'b',
      '=',
      '{',
      '1',
      '}',
      '/>',
      ')',
      '/',
      '2',
    ]);
  });

  it('text hashes without its line breaks and indentation', () => {
    const hashOf = (source: string): number => {
      lex(source);
      return tokens.hash[tokens.kind.indexOf(STRING)];
    };
    expect(hashOf('(<p>no\n      drift </p>)')).toBe(hashOf('(<p>\n  no drift\n</p>)'));
    expect(hashOf('(<p>no drift</p>)')).not.toBe(hashOf('(<p>nodrift</p>)'));
  });

  it.each([
    ['const load = <T,>(path: T) => path'],
    ['const load = <T extends Row>(path: T) => path'],
    ['const load = <const T>(path: T) => path'],
    ['type Load = <T>(path: T, on: (e: T) => void) => T'],
    ['interface Load { <T>(path: T): T }'],
    ['cache.delete<Key>(key)'],
    ['if (a <b || c> d) {}'],
    ['rows < limit && limit > 1'],
    ['new Map<string, number>()'],
  ])('%s has none', (source) => {
    expect(marked(source)).toEqual([]);
  });

  it('a parenthesis as text makes no type parameters', () => {
    expect(marked('(<b>(optional)</b>)')).toEqual(['<', 'b', '>', '(optional)', '</', 'b', '>']);
  });

  it('type arguments of an element', () => {
    expect(marked('(<Select<Row, () => void> of={a} />)').join(' ')).toBe('< Select < Row , ( ) => void > of = { } />');
  });

  it('plain TypeScript has none', () => {
    expect(lex('x = <any>y', 'typescript')).toEqual(['x', '=', '<', 'any', '>', 'y']);
    expect([...tokens.flags.subarray(0, 6)].some((f) => (f & MARKUP) !== 0)).toBe(false);
  });

  it('what cannot be an element gives the rest back to code', () => {
    expect(lex('a = (<b c; function d() {}').slice(-5)).toEqual(['d', '(', ')', '{', '}']);
    expect(lex('(<b>text } function e() {}').slice(-6)).toEqual(['function', 'e', '(', ')', '{', '}']);
  });
});
