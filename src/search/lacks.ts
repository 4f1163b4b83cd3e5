/** That something found lacks fixes, in the same words behind every door. */
import type { Result } from './answer.ts';

/** Of one result; `fixes` has all. */
const MOST = 2;

export const lackingText = ({ lacks }: Pick<Result, 'lacks'>): string[] =>
  lacks
    .slice(0, MOST)
    .map(({ id, subject, repo }) => `lacks a fix that ${repo} got, "${subject}" ("fixes --patch ${id}")`);
