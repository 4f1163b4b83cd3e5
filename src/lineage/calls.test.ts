import { expect, it } from 'vitest';
import { handedAnew, newlyHanded, takenBy, takes } from './calls.ts';
import { codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';

const code = (text: string, languageId: string) => codeOf(text.split('\n'), languageId, new Lexicon());

it('knows what new lines hand to a function for the first time', () => {
  const copy = code('def f(self, x):\n    y = cls(table=x)\n    return self.delete_run(x)', 'python');
  const patched = code('def f(self, x):\n    y = cls(table=x, base=x)\n    return self.delete_run(x, False)', 'python');
  expect(newlyHanded(copy, patched, new Set([1, 2]))).toEqual([
    { callee: 'cls', what: 'base', on: '' },
    { callee: 'delete_run', what: 2, on: 'self' },
  ]);
  expect(newlyHanded(copy, patched, new Set([0]))).toEqual([]);
  // Of what is spread nobody knows how much it is.
  const spread = code('def f(self, x):\n    y = cls(table=x)\n    return self.delete_run(x, *x)', 'python');
  expect(newlyHanded(copy, spread, new Set([2]))).toEqual([]);
});

it('knows what a function takes', () => {
  const run = 'func (s *Server) deleteRun(ctx context.Context, id string) error {';
  expect(takes(takenBy(run, 'deleteRun'), 2)).toBe(true);
  expect(takes(takenBy(run, 'deleteRun'), 3)).toBe(false);
  expect(takes(takenBy('func logAll(ctx context.Context, rest ...string) {', 'logAll'), 5)).toBe(true);
  const made = 'def __init__(\n        self,\n        table: Dict[str, int],\n        query=None,\n    ):';
  expect(takes(takenBy(made, '__init__'), 2)).toBe(true);
  expect(takes(takenBy(made, '__init__'), 3)).toBe(false);
  expect(takes(takenBy(made, '__init__'), 'query')).toBe(true);
  expect(takes(takenBy(made, '__init__'), 'database')).toBe(false);
  expect(takes(takenBy('def f(self, **kwargs):', 'f'), 'database')).toBe(true);
});

it('knows which methods are handed something in new lines', () => {
  const patched = code(
    'def f(self, x):\n    a = self.draw(\n        x,\n        other(x),\n    )\n    return self.tell(a) + self.a.b(x)',
    'python',
  );
  expect([...handedAnew(patched, new Set([3]))]).toEqual(['draw']);
  expect([...handedAnew(patched, new Set([5]))]).toEqual(['tell']);
  expect([...handedAnew(patched, new Set([0]))]).toEqual([]);
});
