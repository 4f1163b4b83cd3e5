import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const languages = ['python', 'javascript', 'typescript', 'tsx', 'java', 'scala', 'go', 'c', 'cpp', 'r', 'shell', 'sql'];

it.each([
  ['pyhton', 'python'],
  ['Pythn', 'python'],
  ['javscript', 'javascript'],
  ['sclaa', 'scala'],
  ['types', 'typescript'],
  ['sqll', 'sql'],
  ['haskell', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%s is nearest to %s', (typed, name) => {
  expect(nearest(typed, languages)).toBe(name);
});
