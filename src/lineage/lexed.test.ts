import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { excerpt } from '../engine/clones/explanation/excerpt.ts';
import { lexed } from './lexed.ts';
import { Lexicon } from './lexicon.ts';

const LANGUAGES = ['python', 'java', 'go', 'javascript', 'typescript', 'scala', 'c', 'cpp'];
const folder = new URL('../../fixtures/units/', import.meta.url);
const sourcesOf = (language: string): string[][] =>
  readdirSync(new URL(`${language}/`, folder)).map((name) =>
    readFileSync(new URL(`${language}/${name}`, folder), 'utf8').split('\n'),
  );

it('has the tokens of an excerpt, in words and numbers, whatever stands in the text', () => {
  const next = generator(3);
  const strange = ['ü', '"ß', '\u{1f40d}', "'''", '\t', '`a ${', '# ä', '/*', '"""'];
  const lexicon = new Lexicon();
  for (const language of LANGUAGES) {
    const sources = sourcesOf(language);
    for (let round = 0; round < 200; round++) {
      const all = sources[next(sources.length)];
      const start = next(all.length);
      const lines = all.slice(start, start + 1 + next(50)).map((line) => {
        const at = next(line.length + 1);
        return next(6) === 0 ? line.slice(0, at) + strange[next(strange.length)] + line.slice(at) : line;
      });
      const wanted = excerpt(lines, language, 1);
      const got = lexed(lines.join('\n'), language, lexicon);
      for (const column of ['hash', 'kind', 'text', 'line', 'column', 'endLine', 'endColumn', 'lines'] as const)
        expect(got[column], `${language} ${round} ${column}`).toEqual(wanted[column]);
      expect(got.docstrings).toEqual(wanted.docstrings.map(({ line, endLine }) => ({ line, endLine })));
      expect(Array.from(got.word, (word) => lexicon.text(word))).toEqual(wanted.text);
    }
  }
});
