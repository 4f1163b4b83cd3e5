import { describe, expect, it } from 'vitest';
import type { FileFacts, Import } from './file-facts.ts';
import { readFileFacts } from './read.ts';

const read = (path: string, text: string): FileFacts => readFileFacts(path, new TextEncoder().encode(text));
/** `module: name as other @use` and so on, short enough to compare by eye. */
const shown = (i: Import): string =>
  `${i.line} ${i.form} ${i.module}${i.bound === null ? '' : ` as ${i.bound}`}${i.inner === '' ? '' : ` (${i.inner})`}: ` +
  i.names
    .map((n) => `${n.name}${n.as === n.name ? '' : `=${n.as}`}${n.use === 0 ? '' : `@${n.use}${n.isCall ? '()' : ''}`}`)
    .join(' ');
const imports = (path: string, text: string): string[] => read(path, text).imports.map(shown);

describe('Python', () => {
  it('reads every form of import, with names, lines and first calls', () => {
    const code = `
import numpy as np, os.path
from ..base import (
    BaseScaler,  # the common ground
    clone as copy,
)
from . import *
try:
    import cupy
except ImportError: cupy = None
def late():
    from sklearn.base import BaseEstimator; import json
    return np.linalg.norm(copy(1)) + os.path.sep
text = "import nothing"
plugin = importlib.import_module("churn.plugins")
__import__('zlib')
class Scaler(BaseScaler): pass
`;
    expect(imports('a/b.py', code)).toEqual([
      '2 import numpy as np: linalg.norm=np.linalg.norm@13()',
      '2 import os.path as os.path: sep=os.path.sep@13',
      '3 from ..base: BaseScaler@17 clone=copy@13()',
      '7 star .: ',
      '9 import cupy as cupy (condition): ',
      '12 from sklearn.base (function): BaseEstimator',
      '12 import json as json (function): ',
      '15 load churn.plugins as plugin (condition): ',
      '16 load zlib (condition): ',
    ]);
  });

  it('lists what a module defines at its top, and not what functions do', () => {
    const { defines, isOpen } = read(
      'm.py',
      'A, B = 1, 2\nC: int = 3\nif x:\n    D = 4\ndef f():\n    E = 5\nclass G:\n    H = 6\ndef __getattr__(n): ...\nfoo(I=1,\n  J=2)\n',
    );
    expect(Object.keys(defines).sort()).toEqual(['A', 'B', 'C', 'D', 'G', '__getattr__', 'f']);
    expect(isOpen).toBe(true);
  });

  it('reads cells of a notebook, lines within the cell', () => {
    const notebook = JSON.stringify({
      cells: [
        { cell_type: 'markdown', source: ['import nothing'] },
        { cell_type: 'code', source: ['%matplotlib inline\n', 'import pandas as pd\n', 'pd.read_csv("x")'] },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    });
    const [one] = read('a.ipynb', notebook).imports;
    expect([one.cell, shown(one)]).toEqual([1, '2 import pandas as pd: read_csv=pd.read_csv@3()']);
  });

  it('takes a notebook that begins with shell for what its other cells are', () => {
    const cells = ['%%sh\npip install pandas', 'import pandas as pd'].map((source) => ({ cell_type: 'code', source }));
    expect(read('a.ipynb', JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 })).language).toBe(
      'python',
    );
  });

  it('tells what a constructor does beyond keeping parameters, and what fit returns', () => {
    const { classes } = read(
      'm.py',
      `class Plain(Base):
    """Doc."""
    def __init__(self, a, *, b: int = 2):
        """Keeps."""
        super().__init__()
        self.a = a
        self.b: int = b
    def fit(self, X, y=None):
        def inner(): return 3
        self.coef_ = 1
        return self
class Busy(Base):
    def __init__(self, a, b, *args, **more):
        if a is None:
            a = 1
        self.a = check(a)
        self.c = b
    def fit(self, X):
        self.a = 3
        if X: return self
        return X
class Handing(Base):
    def __init__(self, a, b): super().__init__(a=a, b=b)
    def fit(self, X): return super().fit(X)
class Silent(Base):
    def fit(self, X):
        self.x_ = X
class Abstract(Base):
    def fit(self, X):
        raise NotImplementedError
`,
    );
    const by = Object.fromEntries(classes.map((c) => [c.name, c]));
    expect(by.Plain.init).toEqual({
      line: 3,
      parameters: ['a', 'b'],
      variadic: [],
      unstored: [],
      logic: [],
      handsOn: false,
    });
    expect(by.Plain.fit).toEqual({ line: 8, returns: 'self', returnLine: 11, sets: [{ line: 10, what: 'coef_' }] });
    expect(by.Busy.init).toEqual({
      line: 13,
      parameters: ['a', 'b'],
      variadic: [
        { line: 13, what: '*args' },
        { line: 13, what: '**more' },
      ],
      unstored: ['a', 'b'],
      logic: [
        { line: 14, what: 'if a is None:' },
        { line: 16, what: 'self.a = check(a)' },
        { line: 17, what: 'self.c = b' },
      ],
      handsOn: false,
    });
    expect(by.Busy.fit).toMatchObject({ returns: 'other', returnLine: 21 });
    expect(by.Handing.init).toMatchObject({ unstored: [], logic: [] });
    expect(by.Handing.fit).toMatchObject({ returns: 'unknown' });
    expect(by.Silent.fit).toMatchObject({ returns: 'nothing' });
    expect(by.Abstract.fit).toMatchObject({ returns: 'unknown' });
  });
});

it('reads JavaScript and TypeScript: modules, types, re-exports, require, import() of a literal', () => {
  const code = `import base, { scale as s, type Options } from './base.js';
import * as math from "mathjs";
import './styles.css';
import type { Model } from '@acme/models';
export { fit, default as train } from './fit';
export * from './all';
export * as names from './names';
const { load, save: store } = require('../io');
const later = await import('./later.mjs');
const any = require(variable);
export default class Scaler { run() { return s(math.sqrt(load())) } }
export const a = 1, b = 2;
export function* walk() { new base() }
`;
  expect(imports('src/a.ts', code)).toEqual([
    '1 import ./base.js: default=base@13() scale=s@11() Options',
    '2 import mathjs as math: sqrt=math.sqrt@11()',
    '3 import ./styles.css: ',
    '4 type @acme/models: Model',
    '5 re-export ./fit: fit default=train',
    '6 star ./all: ',
    '7 re-export ./names: *=names',
    '8 require ../io: load@11() save=store',
    '9 load ./later.mjs as later (condition): ',
  ]);
  expect(Object.entries(read('src/a.ts', code).defines).sort()).toEqual([
    ['a', 'a'],
    ['default', 'Scaler'],
    ['fit', 'fit'],
    ['names', 'names'],
    ['train', 'default'],
    ['walk', 'walk'],
  ]);
});

it('reads Go: groups, aliases, blank and dot imports', () => {
  const code = `package churn

import "fmt"
import (
	"github.com/acme/features/v2"
	f "github.com/acme/go-frames"
	_ "embed"
	. "math"
)

type Model struct{}

func (m Model) Fit() { fmt.Println(features.Load(), f.New) }
func Score() {}
`;
  expect(imports('a.go', code)).toEqual([
    '3 import fmt as fmt: Println=fmt.Println@13()',
    '5 import github.com/acme/features/v2 as features: Load=features.Load@13()',
    '6 import github.com/acme/go-frames as f: New=f.New@13',
    '7 import embed: ',
    '8 star math: ',
  ]);
  expect(Object.keys(read('a.go', code).defines).sort()).toEqual(['Model', 'Score']);
});

it('reads Java and Scala: types, wildcards, statics, selectors', () => {
  expect(
    imports(
      'A.java',
      'package a.b;\nimport com.acme.Scaler;\nimport static com.acme.Maths.*;\nimport com.acme.io.*;\nclass A { Scaler s = new Scaler(); }\n',
    ),
  ).toEqual(['2 from com.acme: Scaler@5()', '3 star com.acme.Maths: ', '4 star com.acme.io: ']);
  expect(
    imports('A.scala', 'package a.b\nimport com.acme.{Scaler, Frame => F, _}\nimport org.x.Y, org.z._\nobject A\n'),
  ).toEqual(['2 from com.acme: Scaler Frame=F', '2 star com.acme: ', '3 from org.x: Y', '3 star org.z: ']);
});

it('reads R: attached, loaded and qualified packages, sourced files', () => {
  const code =
    'library(dplyr)\nrequire("ggplot2")\nif (requireNamespace("mlr", quietly = TRUE)) x <- stats::lm(y)\nsource("R/load.R")\nlibrary(name, character.only = TRUE)\nfit <- function(x) dplyr::filter(x)\n';
  expect(imports('a.R', code)).toEqual([
    '1 attach dplyr: ',
    '2 attach ggplot2: ',
    '3 load mlr: ',
    '3 from stats: lm=stats::lm@3()',
    '4 source R/load.R: ',
    '6 from dplyr: filter=dplyr::filter@6()',
  ]);
});

it('never fails, and takes no time, on any bytes', () => {
  const pieces = [
    'import ',
    'from ',
    '.',
    '(',
    ')',
    '{',
    '}',
    '"',
    "'",
    ',',
    ' as ',
    '\n',
    '\\',
    'x',
    '*',
    '`',
    '${',
    'class A(B):\n',
    '  def fit(self):\n',
    'require(',
    'package ',
    ';',
    '\0',
    'é',
  ];
  let seed = 7;
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % n;
  };
  for (let round = 0; round < 600; round++) {
    let text = '';
    for (let k = next(60); k >= 0; k--) text += pieces[next(pieces.length)];
    for (const path of ['a.py', 'a.ts', 'a.js', 'a.go', 'A.java', 'A.scala', 'a.R']) read(path, text);
  }
  const started = performance.now();
  read('a.py', `from a import (${'b, '.repeat(200_000)})\n${'import x; '.repeat(50_000)}`);
  read('a.js', `import {${'b, '.repeat(200_000)}} from "a";${'require("x");'.repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(20_000);
});
