/** Errors as HTTP says them: `application/problem+json` (RFC 9457), with the remedy beside the reason. */
import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemKind } from '../errors.ts';

export const PROBLEM_TYPE = 'application/problem+json';

const STATUS: Record<ProblemKind, number> = {
  usage: 400,
  forbidden: 403,
  'not-found': 404,
  ambiguous: 409,
  conflict: 409,
  unavailable: 503,
  interrupted: 503,
};

const TITLES: Record<number, string> = {
  400: 'The request cannot be used',
  401: 'Nobody is signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Not that method',
  406: 'Not in that form',
  409: 'In conflict with what is there',
  413: 'Too large',
  415: 'Not that type of content',
  422: 'The key was used for another request',
  429: 'Too many requests',
  500: 'Failed inside Spolia',
  503: 'Not available at present',
};

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  /** Fixed, for programs. */
  code: string;
  detail: string;
  /** What to do about it. */
  advice: string;
  /** What may have been meant. */
  candidates?: readonly string[];
}

export function problemBody(status: number, code: string, detail: string, advice: string): ProblemBody {
  return { type: 'about:blank', title: TITLES[status] ?? 'Failed', status, code, detail, advice };
}

/** Anything thrown. What is no Problem is a defect: its text may name files and queries, and goes to the log alone. */
export function bodyOf(error: unknown): ProblemBody {
  if (error instanceof HttpProblem) return problemBody(error.status, error.code, error.message, error.advice);
  if (error instanceof Problem) {
    const { kind, code, message, advice, candidates } = error;
    return { ...problemBody(STATUS[kind], code, message, advice), ...(candidates.length > 0 ? { candidates } : {}) };
  }
  const { statusCode, message } = error as { statusCode?: number; message?: string };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problemBody(statusCode, 'refused', message ?? 'refused', 'See /api/openapi.json for what can be asked.');
  return problemBody(
    500,
    'internal',
    'the request failed inside Spolia',
    'Try again; if it stays so, report it with the request id.',
  );
}

/** What only HTTP knows. */
export class HttpProblem extends Problem {
  readonly status: number;

  constructor(status: number, code: string, message: string, advice: string) {
    super(code, 'usage', message, advice);
    this.status = status;
  }
}

export const pathOf = ({ url }: FastifyRequest): string => url.split('?')[0];

/** @throws HttpProblem 404 */
export function nothingThere(request: FastifyRequest): never {
  throw new HttpProblem(
    404,
    'no-route',
    `there is nothing at ${pathOf(request).slice(0, 200)}`,
    'See /api/openapi.json.',
  );
}
