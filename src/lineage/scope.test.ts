import { describe, expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';
import { classOf, fileScope, modulesOf, OwnerScope, ofOtherModules, scopeOf } from './scope.ts';

const FILE = `import os
from typing import (
    List,
    Optional,
)
try:
    import numpy as np
except ImportError:
    np = None
LIMIT = 3
PAGE = """
from pages import *
from pages import Printed
"""

def helper(rows):
    inner = 1
    return inner

class Rail:
    step = 1
    def __init__(self, width: int = 3):
        self.rows = helper(
            coverage=3,
        )
        self.width = width
    def run(self, fh, X=None):
        total = 0
        for row in self.rows:
            total += row
        return total
`;
const COPY = `    def run(self, fh, X=None):
        total = 0
        for row in self.rows:
            total += row
        return total`.split('\n');

function scope(...lines: [number, string][]) {
  const patched = [...COPY];
  const fresh = new Set<number>();
  for (const [at, line] of lines) {
    patched[at] = line;
    fresh.add(at);
  }
  const numbers = new Lexicon();
  return scopeOf({
    copy: codeOf(COPY, 'python', numbers),
    patched: codeOf(patched, 'python', numbers),
    fresh,
    file: fileScope(FILE, 'python'),
    owner: new OwnerScope(FILE.slice(FILE.indexOf('class Rail')), FILE),
    around: '',
  });
}

describe('the scope of new lines', () => {
  it.each([
    ['a global', '        total = LIMIT + np.zeros(os.cpu_count())', []],
    ['a builtin', '        if not isinstance(fh, int): raise ZeroDivisionError(f"{fh} {total}")', []],
    ['an import of several lines', '        total: Optional[int] = 0', []],
    ['a parameter', '        total = fh + len(X)', []],
    ['a name of another function', '        total = inner', ['inner']],
    ['how an argument is called', '        total = helper(rows=fh)', []],
    ['what an argument is', '        total = helper(rows=coverage)', ['coverage']],
    ['an attribute of the class', '        total = self.step + self.rows[0]', []],
    ['an attribute of another', '        total = self.window', ['self.window']],
    ['a comprehension', '        total = sum(a * b for a, b in self.rows)', []],
    ['what a condition asks', '        if isinstance(total, Window):', ['Window']],
    [
      'a variable and an argument of the class',
      '        total = self.total + self.coverage',
      ['self.total', 'self.coverage'],
    ],
    ['what only a text imports', '        total = Printed', ['Printed']],
    ['an attribute set from itself', '        self.window = float(self.window)', ['self.window']],
    ['what is written into', '        Window[coverage] = 3', ['Window', 'coverage']],
    ['several at once', '        spare, (total, *rest) = fh', []],
    ['the answer of what answers nothing', '        total = self.__init__(fh)', ['self.__init__()']],
    ['the answer of a method', '        total = self.run(fh)', []],
    ['what a number has not', '        total = self.width.to(fh)', ['self.width.to']],
    ['what an object may have', '        total = self.rows.count(self.width)', []],
    ['what is built in elsewhere', '        total = copy.deepcopy(fh)', ['copy']],
    ['what is asked before it is set', '        if window is None: window = 3', ['window']],
    ['what is set before it is asked', '        window = 3 if fh else 4', []],
    ['text', '        total = f"{coverage} {self.window}"', ['coverage', 'self.window']],
  ])('explains %s', (_, line, unknown) => {
    expect(scope([1, line]).unknown).toEqual(unknown);
  });

  it('knows what new lines define for one another, and what nobody reads', () => {
    expect(scope([1, '        total = start = 0'], [3, '            total += start']).unknown).toEqual([]);
    expect(scope([1, '        total = spare = 0'])).toMatchObject({ defines: ['spare'], unread: ['spare'] });
    expect(scope([1, '        self.window = total = 0'])).toMatchObject({ unread: ['self.window'] });
    // A parameter that is called like it asks nothing of it.
    expect(scope([1, '        self.fh = fh'])).toMatchObject({ unread: ['self.fh'] });
    expect(scope([1, '        self.fh = fh'], [4, '        return self.fh'])).toMatchObject({ unread: [] });
    expect(scope([0, '    def run(self, fh, X=None, coverage: float = 0.9):'])).toMatchObject({ unread: ['coverage'] });
  });
});

it('one name may be two modules', () => {
  const [here, there] = ['import os\nimport tensorflow as tf\n', 'import tensorflow.compat.v1 as tf\nimport os\n'];
  expect([...modulesOf(there)]).toEqual([
    ['tf', 'tensorflow.compat.v1'],
    ['os', 'os'],
  ]);
  expect(
    ofOtherModules('tf.disable_v2_behavior()\nos.remove(a.tf.name)', modulesOf(here), () => modulesOf(there)),
  ).toEqual(['tf.disable_v2_behavior']);
  // What is imported from somewhere else need not be something else.
  expect(
    ofOtherModules('tf.disable_v2_behavior()', modulesOf('from tensorflow import tf\n'), () => modulesOf(there)),
  ).toEqual([]);
});

it('a class is known with all that stands above it, or not at all', () => {
  expect(classOf('Rail', FILE)).toContain('self.width = width');
  expect(classOf('Road', FILE)).toBeNull();
  expect(classOf('Tram', `${FILE}\nclass Tram(Rail):\n    stops = 1\n`)).toMatch(/stops[\s\S]*self\.width/);
  expect(classOf('Tram', `${FILE}\nclass Tram(Wagon):\n    stops = 1\n`)).toBeNull();
});

it('who imports all of another does not import what the origin binds itself', () => {
  const numbers = new Lexicon();
  const file = `from pages import *\n${FILE}`;
  const patched = [...COPY];
  patched[1] = '        total = min(size, Printed)';
  const at = {
    copy: codeOf(COPY, 'python', numbers),
    patched: codeOf(patched, 'python', numbers),
    fresh: new Set([1]),
    file: fileScope(file, 'python'),
    owner: new OwnerScope(file.slice(file.indexOf('class Rail')), file),
    around: '',
  };
  expect(scopeOf(at).unknown).toEqual([]);
  const origin = codeOf(
    ['def run(self, size):', '    total = min(size, Printed)', '    return total'],
    'python',
    numbers,
  );
  expect(scopeOf({ ...at, origins: [origin] }).unknown).toEqual(['size']);
});
