import { expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';
import { mootOf, onlyConverts, repeatsAKey, returnsOtherwise, returnsToNobody } from './moot.ts';

it('what turns something into a number may do nothing where it is one', () => {
  expect(onlyConverts(['rows.append(mean)'], ['rows.append(float(mean))'])).toBe(true);
  expect(onlyConverts(['save(name.as_posix())'], ['save(str(name))'])).toBe(true);
  expect(onlyConverts(['save(str(list(rows)))'], ['save(rows)'])).toBe(true);
  // A base is no conversion alone, and what more is new is told by itself.
  expect(onlyConverts(['read(row)'], ['read(int(row, 16))'])).toBe(false);
  expect(onlyConverts(['rows.append(mean)'], ['rows.append(float(median))'])).toBe(false);
  expect(onlyConverts([], ['mean = float(mean)'])).toBe(false);
  expect(onlyConverts(['return self.int(a)'], ['return self.int(int(a))'])).toBe(true);
  expect(onlyConverts(['print(a)'], ['print(a)'])).toBe(false);
});

it('what returns another kind of thing needs callers that want it', () => {
  expect(returnsOtherwise(['return tide'], ["return {'tide': tide}"])).toBe(true);
  expect(returnsOtherwise(['home = at(x)', 'return home'], ['return {', "    'home': at(x),", '}'])).toBe(true);
  expect(returnsOtherwise(['return tide, moon'], ['return tide, moon, sun'])).toBe(true);
  expect(returnsOtherwise(['return tide'], ['return mean(tide, moon)'])).toBe(false);
  expect(returnsOtherwise(['return tide'], ["return {'a': b}[tide]"])).toBe(false);
  expect(returnsOtherwise(['return {**a}'], ['return {**a, **b}'])).toBe(false);
  expect(returnsOtherwise(['return mean('], ['return [mean('])).toBe(false);
  // Of several each must, and of one that became two nobody knows which it is.
  expect(returnsOtherwise(['return a', 'x = 1', 'return b'], ['return a, c', 'x = 1', 'return b, c'])).toBe(true);
  expect(returnsOtherwise(['return a', 'return b'], ['return a, c', 'return b'])).toBe(false);
  expect(returnsOtherwise(['return tide'], ['return []', 'return {}'])).toBe(false);
});

const code = (text: string) => codeOf(text.split('\n'), 'python', new Lexicon());

it('a key that is there already is written down once more', () => {
  const twice = code('def f():\n    known = {\n        "stop": 1,\n        \'stop\': 1,\n        "end": 2,\n    }');
  expect(repeatsAKey(twice, new Set([3]))).toBe(true);
  expect(repeatsAKey(twice, new Set([4]))).toBe(false);
  const apart = code('def f():\n    a = {"stop": 1}\n    b = {"stop": {"stop": 1}}');
  expect(repeatsAKey(apart, new Set([2]))).toBe(false);
});

it('what gave back nothing may give something back to nobody', () => {
  const unit = ['def tell(rows):', '    rows.sort()', '    print(rows)'];
  const isMoot = (file: string, fresh = ['return rows'], of = unit) =>
    returnsToNobody(of, [], fresh, 'Rail.tell', file);
  expect(isMoot('def tell(rows):\n    pass\n\ntell(read())\n')).toBe(true);
  // Somebody wants it, and has had nothing.
  expect(isMoot('rows = rail.tell(read())\n')).toBe(false);
  expect(isMoot('show(await tell(read()))\n')).toBe(false);
  expect(isMoot('', ['rows = rows[1:]', 'return rows'])).toBe(false);
  expect(isMoot('', ['return rows'], [...unit, '    return rows[1:]'])).toBe(false);
});

it('says which of them it is, in Python', () => {
  const [copy, patched] = [code('def f(a):\n    return a'), code('def f(a):\n    return float(a)')];
  const moot = (old: string) =>
    mootOf({ copy, patched, fresh: new Set([1]) }, [old], ['return float(a)'], 'f', 'def f(a):\n    return a\n');
  expect(moot('return a')).toBe('only converts');
  expect(moot('return b')).toBeNull();
  const other = codeOf(['func f(a int) float64 {', 'return float(a)', '}'], 'go', new Lexicon());
  expect(
    mootOf({ copy: other, patched: other, fresh: new Set([1]) }, ['return a'], ['return float(a)'], 'f', ''),
  ).toBeNull();
});
