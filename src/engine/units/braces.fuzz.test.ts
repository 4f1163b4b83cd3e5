/** Mutated Java, Go, C, C++ and Scala: whatever the bytes, there are tokens and units that are nested properly. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fault, generator, mutate } from '../../../test/support/fuzz.ts';

/** Everything that opens, closes or separates something in one of the languages. */
const PIECES = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '>>',
    ';',
    ':',
    ',',
    '=',
    '.',
    '->',
    '=>',
    '::',
    '@',
    '~',
    '*',
    '#',
    '\\',
  ],
  ...['"', "'", '`', '"""', '\n', '\r\n', '\t', ' ', '//', '/*', '*/', 'é', '\0', '\\\n', '\n    ', '${', 's"', 'R"('],
  ...['func ', 'func (a T) ', 'f := func() ', 'type (', 'type A struct {', 'interface{', 'map[', 'var '],
  ...['class A ', 'interface ', 'enum E {', 'record R(', 'new A() {', '@A(', 'x = y -> ', 'static ', 'case a -> '],
  ...['struct ', 'union {', 'typedef struct {', 'namespace a {', 'template <', 'operator', 'extern "C" {', 'public:'],
  ...[
    '\n#if 0\n',
    '\n#if A\n',
    '\n#else\n',
    '\n#endif\n',
    '\n#define A {',
    'f = [](int a) ',
    'M(x)\n',
    ' : a(1)',
    'try ',
  ],
  ...[
    'def f = ',
    'def f(a: Int) = ',
    'object O:\n',
    'given ',
    'with',
    'match\n',
    'extension (a: A) ',
    'end f',
    'val f = x => ',
  ],
];

// Raised by hand for long runs.
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 1500);

it.each(['java', 'go', 'c', 'cpp', 'scala'])(
  'any mutation of %s gives proper tokens and units',
  (id) => {
    const folder = join(import.meta.dirname, '../../../fixtures/units', id);
    for (const file of readdirSync(folder)) {
      const source = readFileSync(join(folder, file));
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const bytes = mutate(source, PIECES, generator(seed));
        const found = fault(id, bytes);
        if (found !== null) expect.fail(`${file}, seed ${seed}: ${found}\n${new TextDecoder().decode(bytes)}`);
      }
    }
  },
  600_000,
);
