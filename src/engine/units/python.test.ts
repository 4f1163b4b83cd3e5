import { describe, expect, it } from 'vitest';
import {
  docOf,
  outline as outlineIn,
  textBetween as text,
  tokens,
  unitsOf as unitsIn,
} from '../../../test/support/recognised.ts';
import { DROPPED } from '../lexing/tokens.ts';
import type { Unit } from './unit.ts';

const unitsOf = (source: string): Unit[] => unitsIn('python', source);
const outline = (source: string): string[] => outlineIn('python', source);

/** Source without what is dropped. */
function kept(source: string): string {
  unitsOf(source);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (!(tokens.flags[i] & DROPPED)) words.push(text(i, i + 1));
  return words.join(' ');
}

describe('units of Python', () => {
  it('functions, methods and classes are found at any depth', () => {
    expect(
      outline(`import numpy as np

class StandardScaler(Transformer):
    """Scales."""

    class Statistics:
        def update(self, batch):
            return batch

    def fit(self, frame):
        def mean(column):
            return column.mean()
        if frame.empty:
            class Empty(Exception):
                pass
            raise Empty
        return self
    # the end

async def load(path): return path
`),
    ).toEqual([
      'class StandardScaler 3-17',
      'class StandardScaler.Statistics 6-8',
      'method StandardScaler.Statistics.update 7-8',
      'method StandardScaler.fit 10-17',
      'function StandardScaler.fit.mean 11-12',
      'class StandardScaler.fit.Empty 14-15',
      'function load 20-20',
    ]);
  });

  it('a function under an `if` of a class body is a method still', () => {
    expect(
      outline(
        'class Loader:\n  if GPU:\n    def load(self): pass\n  else:\n    try:\n      def load(self): pass\n    finally: x = 1\n',
      ),
    ).toEqual(['class Loader 1-7', 'method Loader.load 3-3', 'method Loader.load 6-6']);
  });

  it('blocks of every sort may hold units', () => {
    expect(
      outline(`with lock:
    def a(): pass
for x in y:
    def b(): pass
else:
    def c(): pass
match kind:
    case Drift():
        def d(): pass
    case _:
        async def e():
            pass
try: pass
except E:
    class F: pass
`),
    ).toEqual([
      'function a 2-2',
      'function b 4-4',
      'function c 6-6',
      'function d 9-9',
      'function e 11-12',
      'class F 15-15',
    ]);
  });

  it('a body on the line of its header ends with that line', () => {
    expect(
      outline('def f(): return 1\nx = 2\nclass A: x = 1; y = 2\n  # no part of it\ndef g(): return (\n  1)\n'),
    ).toEqual(['function f 1-1', 'class A 3-3', 'function g 5-6']);
  });

  it('positions are those of def, first decorator, body and end', () => {
    const [unit] = unitsOf(`@retry(
    times=3,
)
# why it is cached
@cached
async def load(
    path: str,
    parse=lambda line: {1: line},
) -> (lambda: 0):
    rows = read(path)
    return rows  # all of them

total = 0
`);
    expect(text(unit.declared, unit.first)).toBe('@retry(\n    times=3,\n)\n# why it is cached\n@cached');
    expect(text(unit.first, unit.first + 3)).toBe('async def load');
    expect(text(unit.body, unit.end)).toBe('rows = read(path)\n    return rows');
    expect([unit.startLine, unit.endLine]).toEqual([6, 11]);
  });

  it('a unit ends with the last line of a string that spans lines', () => {
    expect(outline('def query():\n    return """\nselect 1\n"""\n\n\n')).toEqual(['function query 1-4']);
  });

  it('generics, annotations and continuations belong to the header', () => {
    expect(
      outline(`def fit[T: (int, str), *Ts](x: T, y: dict[str, int] = {"a": 1}) -> dict[str, int]:
    pass
class Box[T](Base[T], metaclass=Meta): pass
def \\
  drift \\
  (x):
    return x
def slices(x=a[1:2]) -> int: return x
`),
    ).toEqual(['function fit 1-2', 'class Box 3-3', 'function drift 4-7', 'function slices 8-8']);
  });

  it('indentation counts tabs to multiples of eight, and a form feed starts anew', () => {
    expect(
      outline('class A:\n\tdef f(self):\n\t\tpass\n        def g(self):\n\t    pass\n\f\ndef h():\n \f pass\n'),
    ).toEqual(['class A 1-5', 'method A.f 2-3', 'method A.g 4-5', 'function h 7-8']);
  });

  it('what looks like layout within brackets and strings is none', () => {
    expect(
      outline(`def f():
    x = [
1,
2]
    y = """
def no(): pass
"""
    return x \\
- y
z = 1
`),
    ).toEqual(['function f 1-9']);
  });

  it('two of a name are two units', () => {
    expect(outline('class A:\n  @property\n  def x(self): pass\n  @x.setter\n  def x(self, v): pass\n')).toEqual([
      'class A 1-5',
      'method A.x 3-3',
      'method A.x 5-5',
    ]);
  });
});

describe('lambdas', () => {
  it('are units when bound to a name', () => {
    const units = unitsOf(`mean = lambda xs, n=lambda: 1: sum(xs) / n(); rest = 2
class Scaler:
    clip: Callable[[int], int] = lambda x: max(x, 0)
    a = b = (
        lambda x: {
            'x': x,
        }
    )
    key, value = lambda x: x, 1
if x: f = lambda: 1
`);
    expect(units.map((u) => [u.kind, u.name, text(u.first, u.end)])).toEqual([
      ['lambda', 'mean', 'mean = lambda xs, n=lambda: 1: sum(xs) / n()'],
      ['class', 'Scaler', expect.any(String)],
      ['lambda', 'Scaler.clip', 'clip: Callable[[int], int] = lambda x: max(x, 0)'],
      ['lambda', 'Scaler.b', "b = (\n        lambda x: {\n            'x': x,\n        }"],
      ['lambda', 'f', 'f = lambda: 1'],
    ]);
    expect(text(units[0].body, units[0].end)).toBe('sum(xs) / n()');
  });

  it('name nothing twice', () => {
    expect(outline('x: F = lambda: 0, y = lambda: 1')).toEqual(['lambda x 1-1']);
  });

  it.each([
    ['sorted(xs, key=lambda x: x)'],
    ['f = (lambda x: x)(3)'],
    ['f = (lambda x: x, 1)'],
    ['f = (lambda x: x for x in y)'],
    ['f = wrap(lambda x: x)'],
    ['self.f = lambda x: x'],
    ['fs[0] = lambda x: x'],
    ['lambda x=lambda: 1: x'],
    ['return lambda: 0'],
    ['f = lambda'],
    ['f = lambda x'],
  ])('%s binds none', (source) => {
    expect(outline(source)).toEqual([]);
  });
});

describe('docstrings', () => {
  it('of modules, classes and functions are no code', () => {
    expect(
      kept(`"""Drift checks."""
import numpy
class Check:
    'One check.'
    name = 'check'
    def run(self):
        u"""Runs "it".""" ; return 1
    def stop(self): 'Stops.'
`),
    ).toBe("import numpy class Check : name = 'check' def run ( self ) : ; return 1 def stop ( self ) :");
  });

  it('may be several literals, or stand in parentheses', () => {
    expect(kept('def f():\n  "a" \\\n  r"b"\n  pass')).toBe('def f ( ) : pass');
    expect(kept('def f():\n  ("a"\n   "b")\n  pass')).toBe('def f ( ) : ( ) pass');
  });

  it.each([
    ['def f ( ) : f"not {one}" x'],
    ['def f ( ) : b"not one" x'],
    ['def f ( ) : "not one" f"{either}" x'],
    ['def f ( ) : "not one" . strip ( ) x'],
    ['def f ( ) : "not" , "one" x'],
    ['def f ( ) : x = 1 "not one"'],
  ])('%s has none', (source) => {
    expect(kept(source.replace(' : ', ':\n  ').replace(/ x$/, '\n  x').replace('1 ', '1\n  '))).toBe(source);
  });

  it('are given as a byte range with their delimiters', () => {
    const [unit] = unitsOf('def fit(x):\n    # sic\n    """Fits."""\n    return x\n');
    expect(docOf(unit)).toBe('"""Fits."""');
    expect(text(unit.body, unit.body + 1)).toBe('"""Fits."""');
    const [bare] = unitsOf('def fit(x):\n    return """no"""\n');
    expect([bare.docStart, bare.docEnd]).toEqual([0, 0]);
  });
});

describe('broken Python', () => {
  it('an unclosed bracket does not swallow what follows', () => {
    expect(
      outline(
        'def a():\n    x = (1, [2\n    return x\n\ndef b():\n    return y)\n\nclass C:\n  @p\n  def d(self): pass\n',
      ),
    ).toEqual(['function a 1-3', 'function b 5-6', 'class C 8-10', 'method C.d 10-10']);
  });

  it('a header without its bracket or colon keeps what is indented below it', () => {
    expect(outline('def a(x, y:\n  return x\ndef b(x)\n  return x\ndef c(x)\nd = 1\n')).toEqual([
      'function a 1-2',
      'function b 3-4',
    ]);
  });

  it('a header without a body is a unit without tokens in its body', () => {
    const units = unitsOf('def a():\n# todo\ndef b():');
    expect(units.map((u) => [u.name, u.end - u.body, u.endLine])).toEqual([
      ['a', 0, 1],
      ['b', 0, 3],
    ]);
  });

  it('words of a template may stand for names, and template tags are passed over', () => {
    expect(
      outline(`{% if cookiecutter.async %}
class {{ cookiecutter.name }}Config(Base):
    def load(self):
        {{ body }}
{% endif %}
`),
    ).toEqual(['class {{ cookiecutter.name }}Config 2-4', 'method {{ cookiecutter.name }}Config.load 3-4']);
  });

  it('Python 2 and names that became keywords are read', () => {
    expect(outline('class A:\n  def async(self, (a, b)):\n    print "x", `y`\n    raise E, "x"\n')).toEqual([
      'class A 1-4',
      'method A.async 2-4',
    ]);
  });

  it('Cython functions are units, declarations are not', () => {
    expect(
      outline(`cdef extern from "math.h":
    double sin(double x)
cdef double mean(double[:] xs) except? -1 nogil:
    return 1
cdef class Scaler:
    cdef int n
    cpdef fit(self, x=*):
        pass
    cdef inline int size(self) noexcept: return self.n
cdef double declared(double x)
cdef int (*callback)(int)
cdef int total = f(1)
`),
    ).toEqual(['function mean 3-4', 'class Scaler 5-9', 'method Scaler.fit 7-8', 'method Scaler.size 9-9']);
  });

  it('takes linear time on nesting, repetition and headers that lead nowhere', () => {
    const started = performance.now();
    for (const source of [
      `x = ${'('.repeat(200_000)}lambda: 1${')'.repeat(200_000)}`,
      'def a( '.repeat(100_000),
      'def a(): '.repeat(100_000),
      'class A:'.repeat(100_000),
      'cdef a(b) '.repeat(100_000),
      'a = lambda '.repeat(100_000),
      'a = (lambda: '.repeat(100_000),
      `${'([{\n'.repeat(50_000)}def f(): pass\n${'}])\n'.repeat(50_000)}`,
      `${'(\ndef a():\n'.repeat(50_000)}${')'.repeat(50_000)}`,
      Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}class C${i}:\n`).join(''),
    ]) {
      unitsOf(source);
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
