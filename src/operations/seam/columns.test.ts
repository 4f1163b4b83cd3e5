import { expect, it } from 'vitest';
import { columnsOf, padded } from './columns.ts';

it('pads names of any script to the columns that they take', () => {
  expect(['drift', 'Größe', 'e\u0301te\u0301', '语音团队', '🚀'].map(columnsOf)).toEqual([5, 5, 3, 8, 2]);
  expect(padded('语音', 6)).toBe('语音  ');
  expect(padded('longer than that', 6)).toBe('longer than that');
});
