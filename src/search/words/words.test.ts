import { describe, expect, it } from 'vitest';
import { generator } from '../../../test/support/fuzz.ts';
import { kin } from './kin.ts';
import { otherWords, rawWords, terms } from './split.ts';
import { stem } from './stem.ts';
import { synonyms } from './synonyms.ts';

describe('words', () => {
  it.each([
    ['HTTPServer.parse_url2d', 'http server parse url 2d'],
    ['n_estimators', 'n estimators'],
    ['toJSON', 'to json'],
    ['X', 'x'],
    ['conv2d_fp16', 'conv 2d fp 16'],
    ['2nd try', '2 nd try'],
    ['read_s3 f1Score', 'read s3 3 f1 1 score'],
    ['S3Client.getV2', 's3 3 client get v2 2'],
    ['x2d', 'x 2d'],
    ['__init__', 'init'],
    ['größe_der_Straße', 'größe der straße'],
    ['异常检测', '异常 常检 检测'],
    ['детектор дрейфа', 'детектор дрейфа'],
    ['', ''],
  ])('of %s are %s', (text, wanted) => {
    expect(rawWords(text).join(' ')).toBe(wanted);
  });

  it('are the same by the fast way and by the one for any script', () => {
    const letters = ['a', 'B', 'C', 'd', '2', '_', ' ', 'xY'];
    const all = (depth: number): string[] =>
      depth === 0 ? [''] : all(depth - 1).flatMap((rest) => letters.map((l) => rest + l));
    for (const text of all(4)) expect(rawWords(text), text).toEqual(otherWords(text));
  });

  it('that say nothing are left out, the others stemmed', () => {
    expect(terms('Normalises the values of a table, if any')).toEqual(['normal', 'valu', 'tabl']);
  });

  it('are found in any text without failing', () => {
    const random = generator(7);
    for (let n = 0; n < 500; n++) {
      const signs = Array.from({ length: random(60) }, () =>
        String.fromCodePoint(random(4) === 0 ? random(0xd000) : random(128)),
      );
      for (const word of terms(signs.join(''))) expect(word.length).toBeGreaterThan(0);
    }
  });
});

describe('stems', () => {
  it.each([
    ['normalization', 'normalized', 'normalises', 'normalize', 'normalise'],
    ['connection', 'connected', 'connecting', 'connects'],
    ['hopping', 'hopped', 'hop', 'hops'],
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['relational', 'relate', 'relates'],
    ['splitting', 'split', 'splits'],
    ['copies', 'copy', 'copied', 'copying'],
  ])('of %s and its forms are one', (...forms) => {
    expect([...new Set(forms.map(stem))]).toHaveLength(1);
  });

  it.each([
    ['loss', 'los'],
    ['bus', 'bu'],
    ['status', 'statu'],
    ['scale', 'scaler'],
  ])('keep %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('are never empty, and short words stay', () => {
    for (const word of ['a', 'is', 'ing', 'ed', 'yyy', 'sses', 'eed', 'ion', 'ization', 'fp16'])
      expect(stem(word).length).toBeGreaterThan(0);
    expect(stem('fp16')).toBe('fp16');
  });
});

it('kin are those who do it, and short forms', () => {
  expect(kin('sample')).toContain(stem('sampler'));
  expect(kin('wrapper')).toContain('wrap');
  expect(kin('quantization')).toContain('quant');
  expect(kin('sample')).not.toContain(stem('sample'));
});

it('synonyms go both ways', () => {
  for (const [word, others] of synonyms) for (const other of others) expect(synonyms.get(other)).toContain(word);
});
