import type { Recogniser } from './unit.ts';

/** Functions, methods and classes of Python, by indentation. */
export const recognisePython: Recogniser = () => {};
