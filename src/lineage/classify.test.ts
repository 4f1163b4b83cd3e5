import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import { type Code, codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';
import { isWellFormed } from './wellformed.ts';

const numbers = new Lexicon();
const code = (...lines: string[]): Code => codeOf(['def board(train, stop=None):', ...lines], 'python', numbers);
const kinds = (before: Code, after: Code) => changeOf(before, after, null, 'python').parts.map(({ kind }) => kind);

describe('what a change is', () => {
  it('is layout where a text is cut in two', () => {
    const before = code('    raise ValueError(f"{train} is late"', '        f", by {stop}")');
    expect(kinds(before, code('    raise ValueError(f"{train} is late, by {stop}")'))).toEqual(['layout']);
    expect(kinds(before, code('    raise KeyError(f"{train} is late, by {stop}")'))).toEqual(['behaviour']);
  });
});

describe('a unit that is well formed', () => {
  it('says nothing after what leaves a block', () => {
    const check = (...lines: string[]) => isWellFormed(code(...lines), 'python');
    expect(check('    if stop:', '        return train', '    return stop')).toBe(true);
    expect(check('    return train', '    if stop:', '        raise ValueError')).toBe(false);
    expect(check('    for one in train:', '        continue', '        print(one)')).toBe(false);
    expect(check('    try:', '        return train', '    finally:', '        print(stop)')).toBe(true);
  });
});
