import { expect, it } from 'vitest';
import { wantedCalls } from '../detectors/detect.ts';
import { readPython } from '../detectors/python/read.ts';
import { movedLines } from './moved-lines.ts';

const read = (text: string) => readPython(new TextEncoder().encode(text), wantedCalls);
const SPRING = `import torch.nn as nn

class Spring(nn.Module):
    def forward(self, x):
        return x

class Summer(Spring):
    pass
`;

it('follows lines where a function does something else', () => {
  const now = read(SPRING.replace('        return x\n', '        y = x + 1\n        return y\n'));
  const moved = movedLines(read(SPRING), now)!;
  expect([moved.get(3), moved.get(7)]).toEqual([3, 8]);
});

it.each([
  ['another base', SPRING.replace('(Spring)', '(nn.Linear)')],
  ['another method', SPRING.replace('forward', 'backward')],
  ['another class', `${SPRING}class Autumn(Spring): pass\n`],
  ['another import', SPRING.replace('torch.nn', 'torch')],
  ['another name at module level', `${SPRING}warm = Summer\n`],
  ['what stood in two lines in one', SPRING.replace('class Summer(Spring):\n    pass', 'class Summer(Spring): pass')],
])('and sees %s', (_, text) => {
  expect(movedLines(read(SPRING), read(text))).toBeNull();
});
