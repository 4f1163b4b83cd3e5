import { expect, test } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { inOrder, MappedWords, StoredWords, wordBytes } from './vocabulary.ts';

test('words that lie in a file are found as those of a map are, whatever their script', () => {
  const random = generator(11);
  const letters = ['a', 'b', 'z', 'é', '数', '𝒳', '\uffee'];
  const word = (): string => Array.from({ length: 1 + random(3) }, () => letters[random(letters.length)]).join('');
  for (const size of [0, 1, 2, 300]) {
    const texts = [...new Set(Array.from({ length: size }, word))];
    const mapped = new MappedWords(new Map(texts.map((text, id) => [text, id])), texts);
    const order = inOrder(texts);
    const sorted = Array.from(order, (id) => texts[id]);
    const stored = new StoredWords(wordBytes(texts), order);
    const ranked = new StoredWords(wordBytes(sorted));
    expect(stored.size).toBe(mapped.size);
    for (const one of [...texts, ...Array.from({ length: 200 }, word), '', 'zz zz']) {
      expect(stored.idOf(one)).toBe(mapped.idOf(one));
      expect(stored.has(one)).toBe(mapped.has(one));
      expect(ranked.idOf(one)).toBe(mapped.has(one) ? sorted.indexOf(one) : undefined);
      if (one !== '') expect(stored.startingAs(one)).toEqual(mapped.startingAs(one));
    }
    for (const id of texts.keys()) expect(stored.textOf(id)).toBe(texts[id]);
  }
});
