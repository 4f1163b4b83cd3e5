/** Small programs, one or two a language, that fuzz.mjs takes apart: every construct its lexer has a rule for. */
export const snippets = {
  python: [
    `"""Robust scaling."""\nimport numpy as np\n\n\n@register("robust")\nclass RobustScaler(Base, metaclass=ABCMeta):\n    """Scales by median and IQR."""\n\n    quantiles: tuple[float, float] = (0.25, 0.75)\n\n    def fit(self, X, y=None, *, axis: int = 0) -> "RobustScaler":\n        # the median survives outliers\n        self.center_ = np.nanmedian(X, axis=axis)\n        lo, hi = (np.nanquantile(X, q, axis=axis) for q in self.quantiles)\n        self.scale_ = hi - lo or 1e-9\n        return self\n\n    @property\n    def name(self): return f"{type(self).__name__!r:>{20}} {self.scale_:.3f}"\n\n    async def drift(self, rows):\n        def over(t): return lambda x: x[0] > t\n        async for row in rows:\n            if over(0.1)(row) and \\\n                    row is not None:\n                yield rb'\\x00' + row, '''a "quoted" ''' f'{row["a"]}'\n`,
    `match command.split():\n    case ["load", path] if path:\n        load(path)\n    case _:\n        raise ValueError(0x_ff, 1_000.5e-3j, ...)\nscale = lambda x: (x - 1) / 2\ntype Rows[T] = list[T]\n`,
  ],
  typescript: [
    `import type { Row } from './row.ts';\n/** Drift by column. */\nexport abstract class Drift<T extends Row = Row> implements Check {\n  static readonly #seen = new Map<string, number>();\n  constructor(private readonly bins: number = 10) { super(); }\n  get name(): string { return \`drift-\${this.bins > 9 ? \`many \${this.bins}\` : 'few'}\`; }\n  @memo() async psi(a: T[], b: T[]): Promise<number> {\n    const re = /[/\\]]+(?<n>\\d)/giu, half = a.length / 2 / 1;\n    for await (const x of a) if (re.test(x!.id as string)) return x?.value ?? 0n;\n    return b.reduce<number>((s, { p, q = 1 }) => s + p * Math.log(p / q), 0);\n  }\n  abstract close(): void;\n}\nexport const retry = async <T,>(f: () => Promise<T>, n = 3): Promise<T> => { try { return await f(); } catch { return retry(f, n - 1); } };\nfunction isRow(x: unknown): x is Row { return typeof x === 'object' && x! instanceof Row; }\nfunction over(a: string): void;\n`,
  ],
  tsx: [
    `export default function Panel({ rows, on = () => {} }: Props) {\n  const [open, setOpen] = useState<boolean>(false);\n  return (\n    <Card.Body key={rows[0]?.id} {...rest} title="it's \\ plain" onClick={() => { setOpen(!open); }}>\n      {/* a comment */}\n      <>text with ' and {"string"} &amp; {rows.map((r) => <li key={r.id}>{r.name}{\`\${r.n}%\`}</li>)}</>\n      {open && <img src='a.png'/>}\n    </Card.Body>\n  );\n}\n`,
  ],
  javascript: [
    `#!/usr/bin/env node\n'use strict';\nvar a = b\n/hi/g.exec(c).map(d);\nmodule.exports = { load: function (path, cb) { return fs.readFile(path, (e, d) => cb(e, d)); }, async *rows() { yield* this.all(); }, get [key]() { return 1 } };\nPipeline.prototype.run = function run() { label: for (;;) { if (x < y / z) break label; } };\nclass A extends (B ?? C) { static { init(); } #p = 0x1f; 'quoted'() {} }\nlet t = tag\`a\${{ b: \`c\${d}\` }}e\`;\n<!-- html comment\n`,
  ],
  java: [
    `package ml.features;\n/** Windows a series. */\n@Component(value = "window")\npublic final class Window<T extends Comparable<? super T>> implements Supplier<T> {\n  private static final String DOC = """\n      a \\"text\\" block\n      """;\n  enum Mode { LEFT { @Override int at() { return 0; } }, RIGHT; int at() { return 1; } }\n  record Pair(int a, char b) { Pair { if (a < 0) throw new IllegalArgumentException("a" + '\\''); } }\n  public <R> R map(final Function<T, R> f) throws IOException { return switch (mode) { case LEFT -> f.apply(get()); default -> { yield null; } }; }\n  @Override public T get() { Runnable r = () -> { new Thread() { public void run() { int[] x = {1, 2}; } }; }; return null; }\n}\n`,
  ],
  scala: [
    `package ml\n/* outer /* nested */ */\ncase class Scaler(mean: Double, sd: Double) extends Transformer with Logging {\n  override def apply[T: Numeric](x: Seq[T])(implicit n: Numeric[T]): Seq[Double] = x.map { v => (n.toDouble(v) - mean) / sd }\n  def show = s"mean \${mean + 1}, $sd" + f"$sd%.2f" + """raw "q" $"""\n  private lazy val op_+ : Symbol = 'sym\n  def check(x: Any) = x match { case i: Int if i > 0 => 'c'; case \`mean\` => _ }\n}\nobject Scaler { def main(args: Array[String]): Unit = for { a <- args; b = a.trim } yield b }\nenum Mode:\n  case Left, Right\n  def at: Int =\n    if this == Left then 0\n    else 1\n`,
  ],
  go: [
    `package drift\n\nimport (\n\t"fmt"\n)\n\n// Store keeps histograms.\ntype Store[K comparable, V any] struct {\n\tmu sync.Mutex \`json:"-"\`\n\trows map[K][]V\n}\n\ntype Reader interface{ Read(p []byte) (n int, err error) }\n\nfunc (s *Store[K, V]) Put(k K, v ...V) (err error) {\n\tdefer func() { if r := recover(); r != nil { err = fmt.Errorf("put: %v", r) } }()\n\tfor i := range v { select { case s.c <- v[i]: default: goto out } }\nout:\n\treturn nil\n}\n\nfunc Map[T, U any](xs []T, f func(T) U) []U { r := make([]U, 0, len(xs)); for _, x := range xs { r = append(r, f(x)) }; return r }\nvar half = func(x float64) float64 { return x / 2i + 0x1p-2 + 'a' + '\\'' }\n`,
  ],
  c: [
    `#include <math.h>\n#define SQR(x) \\\n  ((x) * (x))\n#if defined(GPU) && 0\nint broken( {\n#else\n/* mean */\nstatic inline double mean(const double *x, size_t n) {\n#endif\n  double s = 0.0;\n  for (size_t i = 0; i < n; i++) { s += x[i]; }\n  return n ? s / (double)n : 0x1.8p3; // never nan\n}\nstruct row { int id; char name[8]; union { int a; float b; } u; };\nint (*table[3])(void) = { 0 };\nint old(a, b) int a; char *b; { return a + b['\\0'] + L'x'; }\n`,
  ],
  cpp: [
    `namespace ml::ops {\ntemplate <typename T, int N = 4> class Ring : public Base<T> {\n public:\n  explicit Ring(std::size_t n) noexcept : buf_(n), head_{0} {}\n  ~Ring() override = default;\n  T operator[](int i) const & { return buf_[i % N]; }\n  bool operator()(const T& a) { return a >> 1 > 2; }\n private:\n  std::vector<std::vector<T>> buf_; int head_;\n};\n__global__ void scale(float* x, float a) { int i = blockIdx.x * blockDim.x + threadIdx.x; x[i] *= a; }\nauto f = [&, n = 1'000'000](auto&& x) mutable -> int { return R"sql(a ") b)sql"[0] + u8"é"[0] + x; };\nvoid go() { scale<<<1, 256>>>(p, 2.f); }\n}\n`,
  ],
  r: [
    `# fits a model\nfit <- function(data, formula = y ~ x, ..., na.rm = TRUE) {\n  \`my var\` <- data$x[["a"]] %>% mean(na.rm = na.rm)\n  if (is.null(data)) stop('none') else for (i in 1:10L) next\n  sq = \\(x) x^2 %in% c(1e-3, 0xFFL, NA_character_)\n  r"---(raw )" text)---"\n}\nsetMethod("show", "Fit", function(object) cat("<fit>\\n"))\nFit <- R6::R6Class("Fit", public = list(initialize = function(x) { self$x <- x }))\n`,
  ],
  sql: [
    `-- customers who left\n{{ config(materialized='table', tags=["ml"]) }}\nWITH recent AS (\n  SELECT c.id, max(o.at) AS "last ""at""", count(*) FILTER (WHERE o.n > 0) n\n  FROM {{ ref('orders') }} o JOIN [dbo].[c] c ON c.id = o.c_id /* nested? */\n  WHERE o.at > now() - INTERVAL '90 days' AND o.name LIKE 'O''Neil%' {% if is_incremental() %} AND o.id > (SELECT max(id) FROM {{ this }}) {% endif %}\n  GROUP BY 1\n), lost AS (SELECT * FROM recent)\nSELECT * FROM lost;\nCREATE OR REPLACE FUNCTION f(a int) RETURNS int AS $body$ BEGIN RETURN a + 1; END; $body$ LANGUAGE plpgsql;\nINSERT INTO t (a, \`b\`) VALUES (1, E'\\n'), (:x, $1);\n`,
  ],
  shell: [
    `#!/usr/bin/env bash\nset -euo pipefail\n# retries a command\nretry() {\n  local n=\${1:-3} out; shift\n  for ((i = 0; i < n; i++)); do out="$( "$@" 2>&1 )" && { echo "\${out//\\"/'}"; return 0; } || sleep $((2 ** i)); done\n  case "$out" in *timeout*|[0-9]*) return 1 ;; *) : ;; esac\n}\nfunction train { cat <<-'EOF' | python3 - "\${ARGS[@]}" > /dev/null\n\tprint("it's")\n\tEOF\n  if [[ $a =~ ^(x|y)$ && -n \`date\` ]]; then echo $'a\\'b' "\${x#*{}"; fi\n}\ntrap 'rm -rf -- "$d"' EXIT\n`,
  ],
};

export const notebook = JSON.stringify({
  nbformat: 4,
  metadata: { kernelspec: { language: 'python', name: 'python3' } },
  cells: [
    { cell_type: 'markdown', source: ['# Drift\n', 'text'] },
    {
      cell_type: 'code',
      source: ['%matplotlib inline\n', 'def psi(a, b):\n', '    return (a - b) * np.log(a / b)\n'],
      outputs: [],
    },
    { cell_type: 'code', source: '%%sql\nSELECT * FROM rows\n', metadata: {}, execution_count: null },
    {
      cell_type: 'code',
      source: ['!pip install x\n', 'files = !ls\n', 'df = pd.read_csv("\\u00e9.csv")\n'],
      outputs: [{ text: ['a'] }],
    },
  ],
});
