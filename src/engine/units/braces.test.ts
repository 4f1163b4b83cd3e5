/** Units of Java, Go, C, C++ and Scala, where a parser has no say: lambdas, documentation, macros, broken files. */
import { describe, expect, it } from 'vitest';
import { docOf, outline, textOf, unitsOf } from '../../../test/support/recognised.ts';

describe('functions bound to a name', () => {
  it('are lambdas of Go, and lend their name to nothing inside them', () => {
    expect(
      outline(
        'go',
        `package retry
var Backoff = func(n int) int {
	return n * n
}
func Load() {
	parse := func(line string) (row Row, err error) {
		type cell struct{}
		return
	}
	go func() { parse("") }()
	handlers["x"] = func() {}
}
`,
      ),
    ).toEqual(['lambda Backoff 2-4', 'function Load 5-12', 'lambda Load.parse 6-9', 'class Load.cell 7-7']);
  });

  it('are lambdas of Java, with a block or one expression', () => {
    expect(
      outline(
        'java',
        `class Loader {
  static final Function<String, Row> PARSE = line -> {
    return new Row(line) { int size() { return 1; } };
  };
  void load() {
    BiFunction<A, B, C> join = (a, b) ->
        a.join(b, x -> x);
    run(() -> 1);
    switch (a) { case 1 -> b(); }
  }
}
`,
      ),
    ).toEqual([
      'class Loader 1-11',
      'lambda Loader.PARSE 2-4',
      'method Loader.size 3-3',
      'method Loader.load 5-10',
      'lambda Loader.load.join 6-7',
    ]);
  });

  it('are lambdas of C++', () => {
    expect(
      outline(
        'cpp',
        `static const auto kLess = [](int a, int b) { return a < b; };
void Fit() {
  auto score = [&, n = [] { return 1; }()](const Row& row) mutable -> std::vector<int> {
    struct Bin { int n; };
    return {};
  };
  int rows[] = {[0] = 1};
  score = [=] { return 0; };
}
`,
      ),
    ).toEqual([
      'lambda kLess 1-1',
      'function Fit 2-9',
      'lambda Fit.score 3-6',
      'lambda Fit.n 3-3',
      'class Fit.Bin 4-4',
      'lambda Fit.score 8-8',
    ]);
  });

  it('are lambdas of Scala', () => {
    expect(
      outline(
        'scala',
        `object Loader {
  val parse = (line: String) => line.split(",")
  private lazy val clean: Row => Row = { row =>
    row.strip
  }
  val score: PartialFunction[Row, Double] = { case Row(x) => x }
  val rows = load()
  val twice = n =>
    n * 2
  val (a, b) = (1, 2)
}
`,
      ),
    ).toEqual([
      'class Loader 1-11',
      'lambda Loader.parse 2-2',
      'lambda Loader.clean 3-5',
      'lambda Loader.score 6-6',
      'lambda Loader.twice 8-9',
    ]);
  });
});

describe('documentation', () => {
  it('is the comment right above, annotations and template heads included in what it stands above', () => {
    const [type, method] = unitsOf(
      'java',
      '/** Scales. */\n@Component("x")\n@Scope\npublic class Scaler {\n  // Learns\n  // the mean.\n  @Override void fit() {}\n}\n',
    );
    expect(docOf(type)).toBe('/** Scales. */');
    expect([textOf(type.declared), textOf(type.first), type.startLine]).toEqual(['@', 'public', 4]);
    expect(docOf(method)).toBe('// Learns\n  // the mean.');
    const [kernel] = unitsOf('cpp', '/* Adds. */\ntemplate <typename T>\n__global__ void Add(T *x) {}\n');
    expect(docOf(kernel)).toBe('/* Adds. */');
    expect([textOf(kernel.declared), textOf(kernel.first), textOf(kernel.body)]).toEqual([
      'template',
      '__global__',
      '{',
    ]);
    const [scale] = unitsOf('scala', '/** Scales. */\n@inline\nprivate def scale(x: Int) = x\n');
    expect([docOf(scale), textOf(scale.declared), textOf(scale.first)]).toEqual(['/** Scales. */', '@', 'private']);
  });

  it('is not what lies further up, trails other code, or belongs to another unit', () => {
    const source = '// Licence.\n\nfunc A() {} // trails\nfunc B() {\n}\n\n// C loads.\n//\n// Twice.\nfunc C() {}\n';
    expect(unitsOf('go', source).map(docOf)).toEqual(['', '', '// C loads.\n//\n// Twice.']);
  });
});

describe('macros and CUDA', () => {
  it('kernels are functions, however they are qualified', () => {
    expect(
      outline(
        'cpp',
        `extern "C" __global__ void __launch_bounds__(256) scale(float *x, float by) {
  __shared__ float row[256];
  x[threadIdx.x] *= by;
}
template <int N> __device__ __forceinline__ float dot(const float (&a)[N]) { return a[0]; }
void launch() { scale<<<dim3(1, 2), 256>>>(x, 2.f); }
`,
      ),
    ).toEqual(['function scale 1-4', 'function dot 5-5', 'function launch 6-6']);
  });

  it('are told from names by their place', () => {
    expect(
      outline(
        'cpp',
        `PLATFORM_API int Fit(Model *model) EXCLUDES(mutex) { return 0; }
PLATFORM_EXPORT(int) Score(Model *model) { return 1; }
TEST(Scaler, Scales) { EXPECT(1); }
DECLARE_REGISTRY(Scaler)
static void Register() {}
REGISTER(Scaler)
Model *Make() { return nullptr; }
END_TESTS

int main() {}
class PLATFORM_API Scaler : public Base {
  Q_OBJECT
 public slots:
  Scaler() REQUIRES(mutex) : n_(1) {}
  void Run() override PLATFORM_HOT {}
 signals:
  bool Done() const { return true; }
};
`,
      ),
    ).toEqual([
      'function Fit 1-1',
      'function Score 2-2',
      'function TEST 3-3',
      'function Register 5-5',
      'function Make 7-7',
      'function main 10-10',
      'class Scaler 11-18',
      'method Scaler.Scaler 14-14',
      'method Scaler.Run 15-15',
      'method Scaler.Done 17-17',
    ]);
  });

  it('C has functions as they were declared before 1989, and names that C++ reserves', () => {
    expect(
      outline(
        'c',
        `int fit(model, rows)
    struct model *model;
    int rows[];
{
  int class = 1, new = 2;
  return class + new;
}
struct private { int template; };
void delete(struct class *this) { }
#ifdef __cplusplus
extern "C" {
#endif
static int
scale(int x)
{ return x; }
#ifdef __cplusplus
}
#endif
`,
      ),
    ).toEqual(['function fit 1-7', 'class private 8-8', 'function delete 9-9', 'function scale 13-15']);
  });

  it('each branch of a condition may hold a whole function, or the head of one', () => {
    expect(
      outline(
        'c',
        '#if A\nint f() { return 1; }\n#else\nint f() { return 2; }\n#endif\n#if A\nint g(int a) {\n#else\nint g() {\n#endif\n  return 3;\n}\nint h() {}\n',
      ),
    ).toEqual(['function f 2-2', 'function f 4-4', 'function g 7-12', 'function h 13-13']);
  });
});

describe('Scala by layout', () => {
  it('a definition of one expression ends where the next statement begins', () => {
    expect(
      outline(
        'scala',
        `class Loader {
  def rows = read
    .filter(_.nonEmpty)
    .map { line =>
      parse(line)
    }
  def size =
    rows.size +
    1
  def ok = a &&
    b
  def first = rows.head; def last = rows.last
  def find(p: Row => Boolean): Option[Row] =
    if (p(first)) Some(first)
    else None
  def drop: Int
  var n = 1
  def undefined = ???
  def xml = <rows>{n}</rows>
  def end = n
}
`,
      ),
    ).toEqual([
      ...['class Loader 1-21', 'method Loader.rows 2-6', 'method Loader.size 7-9', 'method Loader.ok 10-11'],
      ...[
        'method Loader.first 12-12',
        'method Loader.last 12-12',
        'method Loader.find 13-15',
        'method Loader.drop 16-16',
      ],
      ...['method Loader.undefined 18-18', 'method Loader.xml 19-19', 'method Loader.end 20-20'],
    ]);
  });

  it('a marker belongs to what it ends; cases may stand at the margin', () => {
    expect(
      outline(
        'scala',
        `object Drift:
  def level(x: Double) = x match
  case 0 => "none"
  case _ =>
    def label = "some"
    label
  end level
  given Ordering[Row]:
    def compare(a: Row, b: Row) = 0
  end given
end Drift
def main() = ()
`,
      ),
    ).toEqual([
      'class Drift 1-11',
      'method Drift.level 2-7',
      'function Drift.level.label 5-5',
      'class Drift.given_Ordering_Row 8-10',
      'method Drift.given_Ordering_Row.compare 9-9',
      'function main 12-12',
    ]);
  });
});

describe('a brace too few or too many', () => {
  it('costs one unit and not those that follow', () => {
    const go = 'func a() {\n\tif x {\n\ty()\n}\n\nfunc b() {\n\tfor {\n\t}\n}\n\nfunc c() {}\n';
    expect(outline('go', go)).toEqual(['function a 1-4', 'function b 6-9', 'function c 11-11']);
    const few = 'class A {\n  void a() {\n    if (x) {\n      y();\n  }\n\n  void b() {\n  }\n}\nclass B {}\n';
    expect(outline('java', few)).toEqual(['class A 1-9', 'method A.a 2-5', 'method A.b 7-8', 'class B 10-10']);
    const many = 'class A {\n  void a() {\n    y();\n    }\n  }\n\n  void b() {\n  }\n}\nclass B {}\n';
    expect(outline('java', many)).toEqual(['class A 1-9', 'method A.a 2-5', 'method A.b 7-8', 'class B 10-10']);
    const c = 'int a(void)\n{\n  while (x) {\n}\n\nstatic int b(void)\n{\n  return 1;\n}\n';
    expect(outline('c', c)).toEqual(['function a 1-4', 'function b 6-9']);
  });

  it('at the end of the file ends the unit with the file', () => {
    for (const id of ['c', 'cpp']) expect(outline(id, 'int f() {\n  return 1;\n')).toEqual(['function f 1-2']);
    expect(outline('java', 'class A {\n  void f() {\n    g();\n')).toEqual(['class A 1-3', 'method A.f 2-3']);
    expect(outline('scala', 'object A {\n  def f() = {\n    g()\n')).toEqual(['class A 1-3', 'method A.f 2-3']);
  });
});

it('nesting and repetition cost no more than the bytes they are made of', () => {
  const pieces: [string, string][] = [
    ...['class A {', 'record R(', 'a = b -> ', 'new A() {', 'enum E {x = ', '@A('].map((p): [string, string] => [
      'java',
      p,
    ]),
    ...['func f() {', 'a = func() func() ', 'type A[T any] ', 'type ('].map((p): [string, string] => ['go', p]),
    ...['class A B ', 'a<', 'f() : a(1), ', 'x = [] ', '#if A\n', '#else\n', 'M(x)\n', 'A::', 'R"('].map(
      (p): [string, string] => ['c', p],
    ),
    ...['def f = ', 'class A:\n ', 'given A[', '"""', "'", 'match\ncase '].map((p): [string, string] => ['scala', p]),
  ];
  for (const [id, piece] of pieces) {
    const began = performance.now();
    unitsOf(id, piece.repeat(300_000 / piece.length));
    expect(performance.now() - began, `${id} ${piece}`).toBeLessThan(30_000);
  }
}, 120_000);
