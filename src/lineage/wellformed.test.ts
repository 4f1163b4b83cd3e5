import { expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';
import { isWellFormed } from './wellformed.ts';

const isSound = (...lines: string[]) => isWellFormed(codeOf(lines, 'python', new Lexicon()), 'python');

it('what belongs to something follows it, and a block has a body', () => {
  expect(isSound('def mean(rows):', '    if rows:', '        return 1', '    else:', '        return 0')).toBe(true);
  expect(isSound('def mean(rows):', '    total = 0', '    else:', '        return 0')).toBe(false);
  expect(isSound('def mean(rows):', '    if rows:', '    return 0')).toBe(false);
});

it('a line may begin with any name', () => {
  expect(isSound('def mean(rows):', '    constructor = rows', '    toString = 1', '    return constructor')).toBe(true);
});
