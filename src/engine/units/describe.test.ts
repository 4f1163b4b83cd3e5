import { expect, it, describe as suite } from 'vitest';
import { language, sheets } from '../lexing/languages.ts';
import { Scanner } from '../lexing/scanner.ts';
import { TokenBuffer } from '../lexing/tokens.ts';
import { type Description, describe } from './describe.ts';
import { recognise } from './recognise.ts';
import type { Unit } from './unit.ts';

/** Descriptions of a source's units, by name. */
function described(languageId: string, source: string): Record<string, Description> {
  const bytes = new TextEncoder().encode(source);
  const tokens = new TokenBuffer();
  const tables = language(languageId);
  new Scanner().scan(bytes, 0, bytes.length, tables, tokens);
  const units: Unit[] = [];
  recognise(bytes, tokens, tables.sheet, units);
  return Object.fromEntries(units.map((u) => [u.name, describe(bytes, tokens, tables.sheet, u)]));
}

/** `kind name: annotation = default` of each parameter. */
const parameters = (d: Description): string[] =>
  d.parameters.map((p) => `${p.kind} ${p.name}: ${p.annotation} = ${p.default}`);

const hasSheet = (id: string): boolean => sheets.some((s) => s.id === id);

suite('a unit of Python', () => {
  const units = described(
    'python',
    `@dataclass(
    frozen=True,
)
@registry.add
class Scaler(Base, Generic[T], *mixins, metaclass=Meta, **options):
    """Scales columns.

        Indented more.

    Not so.
    """

    @property
    async def fit(
        self,
        frame: dict[str, int] = {"a": 1},  # by name
        /,
        alpha=lambda x, y: x,
        *columns: str,
        copy: bool = False,
        **rest,
    ) -> tuple[
        int,
    ]:
        r'Fits \\d' "\\tit."
        return self

    def bare(self, *, only): pass

clip: F = (
    lambda value, low=0: max(value, low)
)
cdef double mean(double[:] xs, int n=1) nogil:
    return 0
`,
  );

  it('has its header as signature, on one line and without comments', () => {
    expect(units['Scaler.fit'].signature).toBe(
      'async def fit(self, frame: dict[str, int] = {"a": 1}, /, alpha=lambda x, y: x, *columns: str, copy: bool = False, **rest) -> tuple[int]',
    );
    expect(units.Scaler.signature).toBe('class Scaler(Base, Generic[T], *mixins, metaclass=Meta, **options)');
  });

  it('has parameters with annotations, defaults and kinds', () => {
    expect(parameters(units['Scaler.fit'])).toEqual([
      'positional self: null = null',
      'positional frame: dict[str, int] = {"a": 1}',
      'positional alpha: null = lambda x, y: x',
      'variadic columns: str = null',
      'keyword copy: bool = False',
      'keywords rest: null = null',
    ]);
    expect(parameters(units['Scaler.bare'])).toEqual(['positional self: null = null', 'keyword only: null = null']);
    expect(parameters(units.clip)).toEqual(['positional value: null = null', 'positional low: null = 0']);
    expect(parameters(units.mean)).toEqual(['positional xs: double[:] = null', 'positional n: int = 1']);
    expect(units.Scaler.parameters).toEqual([]);
  });

  it('has decorators and bases', () => {
    expect(units.Scaler.decorators).toEqual(['@dataclass(frozen=True)', '@registry.add']);
    expect(units['Scaler.fit'].decorators).toEqual(['@property']);
    expect(units.Scaler.bases).toEqual(['Base', 'Generic[T]', '*mixins']);
  });

  it('has its docstring without quotes and indentation', () => {
    expect(units.Scaler.doc).toBe('Scales columns.\n\n    Indented more.\n\nNot so.');
    expect(units['Scaler.fit'].doc).toBe('Fits \\d        it.');
    expect(units['Scaler.bare'].doc).toBe(null);
  });

  it('without all this is described by nothing', () => {
    expect(described('python', 'class A:\n  pass').A).toEqual({
      signature: 'class A',
      parameters: [],
      decorators: [],
      bases: [],
      doc: null,
    });
  });
});

suite.runIf(hasSheet('java'))('a unit of Java', () => {
  it('has annotations, generics, bases and its Javadoc', () => {
    const units = described(
      'java',
      `/** Scales. */
public class Scaler<T extends Frame> extends Base<T> implements Fit, Clone<T, T> {
  /**
   * Fits.
   *
   * @param frame the rows
   */
  @Override
  @Retry(times = 3) public <K> Map<K, T> fit(final Map<String, K> frame, int[] sizes, String... names) throws Broken {
    return null;
  }
}
`,
    );
    expect(units.Scaler.bases).toEqual(['Base<T>', 'Fit', 'Clone<T, T>']);
    expect(units.Scaler.doc).toBe('Scales.');
    const fit = units['Scaler.fit'];
    expect(fit.decorators).toEqual(['@Override', '@Retry(times = 3)']);
    expect(parameters(fit)).toEqual([
      'positional frame: final Map<String, K> = null',
      'positional sizes: int[] = null',
      'variadic names: String... = null',
    ]);
    expect(fit.doc).toBe('Fits.\n\n@param frame the rows');
  });
});

suite.runIf(hasSheet('go'))('a unit of Go', () => {
  it('has its parameters without the receiver, and the comment above it', () => {
    const units = described(
      'go',
      `package drift

// Fit learns
//	the mean.
func (s *Scaler[T]) Fit(ctx context.Context, a, b []float64, opts ...func(int) error) (int, error) {
	return 0, nil
}

func types(int, []string, map[string]int) {}
`,
    );
    const fit = units['Scaler.Fit'];
    expect(parameters(fit)).toEqual([
      'positional ctx: context.Context = null',
      'positional a: []float64 = null',
      'positional b: []float64 = null',
      'variadic opts: ...func(int) error = null',
    ]);
    expect(fit.doc).toBe('Fit learns\n       the mean.');
    expect(parameters(units.types)).toEqual([
      'positional : int = null',
      'positional : []string = null',
      'positional : map[string]int = null',
    ]);
  });
});

suite.runIf(hasSheet('cpp'))('a unit of C++', () => {
  it('has bases without their access, and types with all that belongs to them', () => {
    const units = described(
      'cpp',
      `/// Scales.
class Scaler : public Base<int, T>, private virtual Fit {
  std::map<int, T> fit(const std::string &name, int (*callback)(int), std::map<int, T> m = {}, ...) const { return m; }
  void none(void) {}
};
`,
    );
    expect(units.Scaler.bases).toEqual(['Base<int, T>', 'Fit']);
    expect(units.Scaler.doc).toBe('Scales.');
    expect(parameters(units['Scaler.fit'])).toEqual([
      'positional name: const std::string & = null',
      'positional callback: int (*)(int) = null',
      'positional m: std::map<int, T> = {}',
      'variadic ...: null = null',
    ]);
    expect(units['Scaler.none'].parameters).toEqual([]);
  });
});

suite.runIf(hasSheet('r'))('a unit of R', () => {
  it('has its roxygen comment', () => {
    const { fit } = described('r', "#' Fits\n#'\n#' @param x rows\nfit <- function(x, n = 2, ...) {\n  x\n}\n");
    expect(fit.doc).toBe('Fits\n\n@param x rows');
    expect(parameters(fit)).toEqual([
      'positional x: null = null',
      'positional n: null = 2',
      'variadic ...: null = null',
    ]);
  });
});

suite.runIf(hasSheet('typescript'))('a unit of TypeScript', () => {
  it('has patterns, optional and rest parameters, types with commas', () => {
    const units = described(
      'typescript',
      `/**
 * Scales.
 */
export class Scaler extends mixin(Base) implements Fit<A, B> {
  @Retry(3)
  fit(private a: Map<string, number> = new Map<string, number>(), { b, c }: P = {}, d?: X, ...rest: Y[]): void {}
}
export const load: (x: A) => B = async (path, times = 1) => { return path; };
const twice = (x) => x * 2;
`,
    );
    expect(units.Scaler.bases).toEqual(['mixin(Base)', 'Fit<A, B>']);
    expect(units.Scaler.doc).toBe('Scales.');
    expect(units['Scaler.fit'].decorators).toEqual(['@Retry(3)']);
    expect(parameters(units['Scaler.fit'])).toEqual([
      'positional a: Map<string, number> = new Map<string, number>()',
      'positional { b, c }: P = {}',
      'positional d: X = null',
      'variadic rest: Y[] = null',
    ]);
    expect(parameters(units.load)).toEqual(['positional path: null = null', 'positional times: null = 1']);
    expect(parameters(units.twice)).toEqual(['positional x: null = null']);
  });
});

suite.runIf(hasSheet('scala'))('a unit of Scala', () => {
  it('has all lists of parameters, and what is mixed in', () => {
    const units = described(
      'scala',
      `class Scaler(val mean: Double)(implicit spark: Spark) extends Base(mean) with Fit {
  /** Fits. */
  def fit[T](rows: Seq[T], n: Int = 1, names: String*)(implicit e: Encoder[T]): Model = { build(rows) }
}
`,
    );
    expect(units.Scaler.bases).toEqual(['Base(mean)', 'Fit']);
    expect(parameters(units.Scaler)).toEqual(['positional mean: Double = null', 'positional spark: Spark = null']);
    const fit = units['Scaler.fit'];
    expect(fit.doc).toBe('Fits.');
    expect(parameters(fit)).toEqual([
      'positional rows: Seq[T] = null',
      'positional n: Int = 1',
      'variadic names: String* = null',
      'positional e: Encoder[T] = null',
    ]);
  });
});
