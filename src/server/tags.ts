/** Entity tags: whether whoever asks has the answer already. */
import type { FastifyRequest } from 'fastify';

export const hasTag = ({ headers }: FastifyRequest, tag: string): boolean =>
  headers['if-none-match']?.split(/,\s*/).includes(tag) ?? false;
