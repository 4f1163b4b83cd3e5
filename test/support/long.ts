/**
 * Tests that take long and guard against what hardly changes: run by `npm run test:long`, and not by `npm test`, which has to
 * stay below ten minutes on two cores.
 */
import { it } from 'vitest';

export const isLong = process.env.SPOLIA_LONG === '1';
export const long = it.runIf(isLong);
