import { describe, expect, it } from 'vitest';
import { allows, isOutside } from './version-ranges.ts';

const fixed = (...locked: string[]) => ({ ranges: [], locked });
const asked = (...ranges: string[]) => ({ ranges, locked: [] });

describe('what is outside of the approved range', () => {
  it.each([
    ['python', '>=1.4,<2', fixed('1.2.2'), true],
    ['python', '>=1.4,<2', fixed('1.4.0'), false],
    ['python', '>=1.4,<2', fixed('1.5.0', '2.0.0'), true],
    ['python', '>=1.4,<2', fixed('1.4.0rc1'), true],
    ['python', '>=1.4,<2', fixed('nightly'), null],
    // A lock decides, whatever the manifest would allow.
    ['python', '>=1.4,<2', { ranges: ['>=1.0'], locked: ['1.3.1'] }, true],
    ['python', '>=1.4,<2', asked('>=1.3,<1.6'), false],
    ['python', '>=1.4,<2', asked('<1.4'), true],
    ['python', '>=1.4,<2', asked('<=1.4'), false],
    ['python', '>=1.4,<2', asked('>=2'), true],
    ['python', '>1.4,<2', asked('>=1.4,<1.4.1'), false],
    ['python', '>1.4', asked('==1.4'), true],
    ['python', '~=1.4', asked('==1.9.*'), false],
    ['python', '~=1.4.2', asked('==1.9.*'), true],
    ['python', '<2', asked('!=1.5'), false],
    ['python', '>=1.4', asked(), false],
    ['python', '>=1.4', asked('>=1.5', '<1.0'), true],
    ['python', '>=1.4', asked('^1.5'), null],
    ['python', 'the newest', fixed('1.0'), null],
    ['npm', '^18.2.0', fixed('18.3.1'), false],
    ['npm', '^18.2.0', fixed('19.0.0'), true],
    ['npm', '^18.2.0', asked('>=17 <18'), true],
    ['npm', '^18.2.0', asked('~18.2.1'), false],
    ['npm', '^18.2.0', asked('workspace:*'), null],
    ['go', '>=1.4', fixed('v1.2.0'), null],
  ])('%s %s', (ecosystem, approved, of, outside) => {
    expect(isOutside(ecosystem, approved, of)).toBe(outside);
  });
});

describe('consumers of a version', () => {
  it.each([
    ['python', '0.7.0', asked('>=0.5,<0.7'), false],
    ['python', '0.7.0', asked('>=0.5'), true],
    ['python', '0.7.0', fixed('0.5.0'), false],
    ['python', '0.7.0', fixed('0.7'), true],
    ['python', '0.7.0', { ranges: ['>=0.5'], locked: ['0.6.1'] }, false],
    ['python', '1.0rc1', asked('>=1.0'), false],
    ['python', 'dev', asked('>=1.0'), null],
    ['npm', '2.1.0', asked('^2.0.0'), true],
    ['npm', '2.1.0', asked('^1.9.0'), false],
    ['npm', '2.1.0', asked('workspace:*'), null],
    ['maven', '2.1.0', asked('2.1.0'), null],
  ])('%s %s', (ecosystem, version, of, allowed) => {
    expect(allows(ecosystem, version, of)).toBe(allowed);
  });
});
