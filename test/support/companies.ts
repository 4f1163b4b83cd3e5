/** Example repositories of a test file, removed when it is done. */
import { afterAll } from 'vitest';
import { type Company, company, type Made, type Step } from '../../src/example/repositories.ts';

export interface Companies {
  at(description: Record<string, Made | Step[]>): Company;
  /** One that was made in another way. */
  keep(made: Company): Company;
}

export function companies(): Companies {
  const made: Company[] = [];
  afterAll(() => {
    for (const one of made) one.remove();
  });
  const keep = (one: Company): Company => {
    made.push(one);
    return one;
  };
  return { keep, at: (description) => keep(company(description)) };
}
