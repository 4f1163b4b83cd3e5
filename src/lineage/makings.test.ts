import { expect, it } from 'vitest';
import { makingsOf, methodOf, takesAnOption } from './makings.ts';

const OWNER = `class Rail:
    def __init__(
        self,
        frozen: int = 0,  # none
        widths=(1, 2),
    ):
        self.layers = []
        self.rows = {
            'a': 1,
        }
        self.rows['b'] = 2

    def run(self):
        return self.frozen == 3
`;

it('how a class makes an attribute', () => {
  expect(makingsOf('layers', OWNER)).toEqual(['self.layers=[]']);
  expect(makingsOf('rows', OWNER)).toEqual(['self.rows={"a":1}', 'self.rows["b"]=2']);
  // A parameter that is called like it.
  expect(makingsOf('frozen', OWNER)).toEqual(['frozen=0']);
  expect(makingsOf('widths', OWNER)).toEqual(['widths=(1,2)']);
  expect(makingsOf('row', OWNER)).toEqual([]);
  // Neither layout nor quotes make a difference.
  expect(makingsOf('rows', 'class A:\n    def f(self):\n        self.rows = {"a": 1}\n')).toEqual([
    'self.rows={"a":1}',
  ]);
});

it('an option is what nobody has to hand over', () => {
  const before = 'def run(self, rows,\n        width=3):\n    return rows';
  expect(takesAnOption(before.replace('width=3', 'width=3, depth: int = 4'), before)).toBe(true);
  expect(takesAnOption(before.replace('width=3', 'width=4'), before)).toBe(false);
  expect(takesAnOption(before.replace('rows,', 'rows, depth,'), before)).toBe(false);
  expect(takesAnOption(before.replace('return rows', 'return f(rows, depth=3)'), before)).toBe(false);
});

it('reads a list up to the bracket that closes it, whatever its comments say', () => {
  const before =
    'def run(rows, shape=(1, 2),  # as (width), depth\n        # [depth=3]\n        width=3,\n):\n    return (rows)';
  expect(takesAnOption(before.replace('width=3', 'width=3, depth=4'), before)).toBe(true);
  expect(takesAnOption(before.replace('shape=(1, 2)', 'shape=[1, (2)]'), before)).toBe(false);
  expect(takesAnOption(before.replace('rows,', 'rows, )'), before)).toBe(false);
});

it('a method, up to where the next one begins', () => {
  expect(methodOf('run', OWNER)).toBe('defrun(self):returnself.frozen==3');
  expect(methodOf('__init__', OWNER)).toMatch(/self\.rows\["b"\]=2$/);
  expect(methodOf('stop', OWNER)).toBeNull();
  expect(methodOf('run', `${OWNER}\n    @property\n    def width(self):\n        return 3\n`)).toBe(
    'defrun(self):returnself.frozen==3',
  );
});
