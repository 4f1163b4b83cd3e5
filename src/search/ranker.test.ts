import { describe, expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { asked } from './asked.ts';
import { F } from './features.ts';
import { WordCounts } from './fields.ts';
import { plainScores } from './ranker.reference.ts';
import { Ranker } from './ranker.ts';
import { readUnits } from './read-units.ts';
import { type Document, indexOf } from './word-index.ts';
import { stemOf, terms } from './words/split.ts';

const code = (path: string, text: string): Document[] =>
  readUnits(path, Buffer.from(text)).map(({ own, words }) => ({
    ...{ own, words: words.packed, path: terms(path.replace(/\.\w+$/, '')), file: path },
    isTest: path.startsWith('tests/'),
  }));

const first = (documents: readonly Document[], query: string): string | undefined => {
  const [best] = new Ranker(indexOf(documents)).rank(asked(query), { limit: 3 });
  return best === undefined ? undefined : documents[best.document].own.join(' ');
};

const SCALING = `
class RobustScaler:
    """Scales columns by their quantiles."""

    def __init__(self, quantile=0.1):
        self.quantile = quantile

    def fit(self, table):
        self.low_ = table.quantile(self.quantile)
        return self


def clip_outliers(values, low, high):
    return np.clip(values, low, high)


def load_frame(path, columns):
    """Read a parquet file into a data frame."""
    return read_parquet(path, columns=columns)


def retry(call, attempts, wait):
    for attempt in range(attempts):
        try:
            return call()
        except IOError:
            time.sleep(wait * 2 ** attempt)
`;

describe('ranking', () => {
  const documents = code('features/scaling.py', SCALING);
  it.each([
    ['clip outliers', 'clip outlier'],
    ['remove outlier values by clipping', 'clip outlier'],
    ['read parquet', 'load frame'],
    ['dataframe from parquet', 'load frame'],
    ['scale columns by quantiles', 'robust scaler'],
    ['try a call again after sleeping', 'retri'],
  ])('finds for "%s" %s', (query, wanted) => {
    expect(first(documents, query)).toBe(wanted);
  });

  it('puts a function before the same in a test', () => {
    const text = 'def retry_call(call):\n    return again(call, 3, 1)\n';
    const both = [...code('tests/retrying.py', text), ...code('jobs/retrying.py', text)];
    const [best] = new Ranker(indexOf(both)).rank(asked('retry call'), { limit: 1 });
    expect(both[best.document].file).toBe('jobs/retrying.py');
  });

  it('learns from documentation which names stand for a word', () => {
    const said = Array.from({ length: 6 }, (_, i) =>
      code(
        `models/forest_${i}.py`,
        `def make_${i}(n_estimators, depth):\n    """Model with a quantity of trees."""\n    return Forest(n_estimators, depth)\n`,
      ),
    ).flat();
    const other = Array.from({ length: 6 }, (_, i) =>
      code(
        `io/load_${i}.py`,
        `def read_${i}(path, columns):\n    """Load something."""\n    return open(path, columns)\n`,
      ),
    ).flat();
    const target = code('tuning.py', 'def search(space, budget):\n    return best(space["n_estimators"], budget)\n');
    const decoy = code('sorting.py', 'def search(space, budget):\n    return best(space["columns"], budget)\n');
    const all = [...decoy, ...target, ...said, ...other];
    const ranked = new Ranker(indexOf(all)).rank(asked('search trees'), { limit: 20 });
    const at = (d: Document): number => ranked.findIndex(({ document }) => all[document] === d);
    expect(at(target[0])).toBeGreaterThanOrEqual(0);
    expect(at(target[0])).toBeLessThan(at(decoy[0]) < 0 ? 99 : at(decoy[0]));
  });

  it('answers nothing to words that stand nowhere, and to an empty index', () => {
    expect(first(documents, 'zygomorphic')).toBeUndefined();
    expect(new Ranker(indexOf([])).rank(asked('clip outliers'), { limit: 3 })).toEqual([]);
  });

  it('says of more documents what it says of those that it found, whichever query was ranked last', () => {
    const query = asked('load, scale or sample and try again');
    const [fresh, used] = [new Ranker(indexOf(documents)), new Ranker(indexOf(documents))];
    const found = used.rank(query, { limit: 20 });
    expect(found.length).toBeGreaterThan(1);
    const all = documents.map((_, d) => d);
    const signs = (ranker: Ranker): unknown[] =>
      ranker.more(query, all).map(({ document, features, inName, covered }) => {
        // How near it is, a second look says, of the best alone.
        const seen = [...features].map((x, f) => (f === F.near ? 0 : x));
        return { document, seen, inName, covered };
      });
    const expected = signs(used);
    for (const { document, features } of found)
      expect(expected).toContainEqual(
        expect.objectContaining({ document, seen: [...features].map((x, f) => (f === F.near ? 0 : x)) }),
      );
    expect(signs(fresh)).toEqual(expected);
    used.rank(asked('read parquet'), { limit: 3 });
    expect(signs(used)).toEqual(expected);
    used.roughly([0, 1, 2]);
    expect(signs(used)).toEqual(expected);
  });

  it('says what the plain version says, on random code and queries', () => {
    const random = generator(11);
    const vocabulary = (
      'load read frame table clip outlier scale sampler sample retry wait number num path directory dir data dataframe ' +
      'timestep time step config configuration merge join'
    ).split(' ');
    const pick = (): string => stemOf(vocabulary[random(vocabulary.length)]);
    for (let round = 0; round < 40; round++) {
      // Fewer than are looked at by their vectors.
      const all: Document[] = Array.from({ length: 5 + random(55) }, (_, d) => {
        const words = new WordCounts();
        const own = Array.from({ length: random(4) }, pick);
        words.addAll(0, own);
        for (let n = random(30); n > 0; n--) words.add(1 + random(9), pick());
        return {
          ...{ own, words: words.packed, path: [pick(), pick()], file: `f${d % 7}` },
          isTest: random(5) === 0,
        };
      });
      const query = asked(Array.from({ length: 1 + random(6) }, () => vocabulary[random(vocabulary.length)]).join(' '));
      const plain = plainScores(all, query);
      const fast = new Ranker(indexOf(all)).rank(query, { limit: 1000 });
      expect(fast.map(({ document }) => document).sort((a, b) => a - b)).toEqual(
        [...plain.keys()].sort((a, b) => a - b),
      );
      for (const { document, score } of fast) expect(score).toBeCloseTo(plain.get(document)!, 3);
    }
  });
});
