import { expect, it } from 'vitest';
import { sheets } from '../src/engine/lexing/languages.ts';
import { LANGUAGE_IDS, languageName } from '../web/ui/words.ts';

it('calls languages in the portal what their data sheets call them', () => {
  const titles = Object.fromEntries(sheets.map(({ id, title }) => [id, title]));
  expect(Object.fromEntries(LANGUAGE_IDS.map((id) => [id, languageName(id)]))).toEqual(titles);
});
