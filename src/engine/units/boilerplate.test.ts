import { describe, expect, it } from 'vitest';
import { language } from '../lexing/languages.ts';
import { Scanner } from '../lexing/scanner.ts';
import { TokenBuffer } from '../lexing/tokens.ts';
import { boilerplate } from './boilerplate.ts';
import { recognise } from './recognise.ts';
import type { Unit } from './unit.ts';

function reasons(languageId: string, source: string, path = 'src/scaler'): Record<string, string | null> {
  const bytes = new TextEncoder().encode(source);
  const tables = language(languageId);
  const tokens = new TokenBuffer();
  new Scanner().scan(bytes, 0, bytes.length, tables, tokens);
  const units: Unit[] = [];
  recognise(bytes, tokens, tables.sheet, units);
  return Object.fromEntries(units.map((u) => [u.name, boilerplate(bytes, tokens, u, tables.sheet, path)]));
}

describe('boilerplate in Python', () => {
  it('sets accessors, stubs, delegations and plain constructors apart', () => {
    expect(
      reasons(
        'python',
        `
class Scaler(Base):
    """Scales."""

    def __init__(self, mean, std=None, *, copy=True):
        """Keeps them."""
        super().__init__(copy=copy)
        self.mean = mean
        self.std = std

    @property
    def mean_(self):
        """The mean."""
        return self._state.mean

    @mean_.setter
    def mean_(self, value):
        self._state.mean = value

    def fit(self, X, y=None, **kwargs):
        return super().fit(X, y, **kwargs)

    def partial_fit(self, X):
        """Not here."""
        raise NotImplementedError(f"{type(self)} cannot do that")

    def is_fitted(self):
        return True

    def inverse(self, X):
        ...


class DriftError(ValueError):
    """Raised on drift."""
`,
      ),
    ).toEqual({
      Scaler: null,
      'Scaler.__init__': 'constructor',
      'Scaler.mean_': 'accessor',
      'Scaler.fit': 'delegation',
      'Scaler.partial_fit': 'stub',
      'Scaler.is_fitted': 'accessor',
      'Scaler.inverse': 'stub',
      DriftError: 'stub',
    });
  });

  it('keeps whatever does a little more', () => {
    const kept = reasons(
      'python',
      `
class Scaler(Base):
    def __init__(self, mean, std):
        self.mean = mean
        self.std = std or 1.0

    def fit(self, X, y=None):
        return super().fit(X[self.columns], y)

    def unfuse(self, components=["encoder"], **kwargs):
        super().unfuse(components=components, **kwargs)

    def identity(self, sample, step=None):
        return sample

    def total(self):
        return self.a + self.b

    def chunk(self, size, dim):
        self.size = size
        self.dim = dim

    def check(self, x):
        if x is None:
            raise NotImplementedError
`,
    );
    expect(Object.values(kept).filter((reason) => reason !== null)).toEqual([]);
  });

  it('sets tests apart where both the path and the name say so', () => {
    const source = `
import pytest

@pytest.fixture
def frame():
    return make(1, 2)

class TestScaler:
    def setup_method(self):
        self.x = make(1)

    def test_scales(self):
        assert scale(self.x) == 2

def make(a, b):
    rows = [a, b]
    return Frame(rows, columns=["x"])
`;
    expect(reasons('python', source, 'tests/test_scaler.py')).toEqual({
      frame: 'test',
      TestScaler: 'test',
      'TestScaler.setup_method': 'test',
      'TestScaler.test_scales': 'test',
      make: null,
    });
    expect(Object.values(reasons('python', source, 'scaler/latest.py'))).not.toContain('test');
  });
});

describe('boilerplate in other languages', () => {
  it('sets the init of Go apart that registers one thing, which nobody can call', () => {
    const init = (body: string) => reasons('go', `package drift\nfunc init() {\n${body}\n}\n`).init;
    expect(init('\tSchemeBuilder.Register(&Monitor{}, &MonitorList{})')).toBe('registration');
    expect(init('\tprometheus.MustRegister(collectors.New(collectors.Options{Name: "drift"}))')).toBe('registration');
    expect(init('\tRegister(&Monitor{})\n\tRegister(&Window{})')).toBeNull();
    expect(init('\tlimit = Register(&Monitor{})')).toBeNull();
    expect(init('\tif ready {\n\t\tRegister(&Monitor{})\n\t}')).toBeNull();
    const method = 'package drift\nfunc (m *Monitor) init() {\n\tm.windows.Register(&Window{})\n}\n';
    expect(Object.values(reasons('go', method))).not.toContain('registration');
    expect(reasons('python', 'def init():\n    builder.register(Monitor(), Window())\n').init).toBeNull();
  });

  it('knows the getters of protocol buffers and tests of Go', () => {
    const source = `package drift

func (x *Score) GetValue() float64 {
	if x != nil {
		return x.Value
	}
	return 0
}

func (x *Score) Above(limit float64) bool {
	if x != nil {
		return x.Value > limit
	}
	return false
}

func TestAbove(t *testing.T) {
	check(t)
}
`;
    const found = reasons('go', source, 'drift/score_test.go');
    expect(found['Score.GetValue']).toBe('accessor');
    expect(found['Score.Above']).toBeNull();
    expect(found.TestAbove).toBe('test');
    expect(reasons('go', source, 'drift/score.go').TestAbove).toBeNull();
  });

  it('knows the beans of Java', () => {
    const found = reasons(
      'java',
      `class Score {
  private double value;
  Score(double value, String name) { this.value = value; this.name = name; }
  double getValue() { return this.value; }
  double value() { return value; }
  Score withValue(double value) { this.value = value; return this; }
  void reset() {}
  double doubled() { return value * 2; }
}
`,
    );
    expect(found).toMatchObject({
      'Score.Score': 'constructor',
      'Score.getValue': 'accessor',
      'Score.value': 'accessor',
      'Score.withValue': 'accessor',
      'Score.reset': 'stub',
      'Score.doubled': null,
    });
  });

  it('knows constructors of C++ by their initialisers, and keeps what a header says', () => {
    const found = reasons(
      'cpp',
      `struct View {
  View(int rows, int columns) : rows_(rows), columns_(columns) {}
  void close() {}
};
struct Frame {
  Frame(int rows) : rows_(rows * 2), columns_(open(rows)) {}
};
`,
    );
    expect(found).toMatchObject({ 'View.View': 'constructor', 'View.close': 'stub', 'Frame.Frame': null });
    expect(
      reasons('scala', 'case class Score(name: String, value: Double, model: String) {\n}\n').Score ?? null,
    ).toBeNull();
  });
});
