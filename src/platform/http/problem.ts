import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '../../kernel/index.ts';
import { isDatabaseAway, isTooSlow, namesNothing } from '../database/database-errors.ts';

/** RFC 9457. `type` ends in a code that is part of the API and never renamed. */
export type Problem = { readonly type: string; readonly title: string; readonly status: number } & Readonly<
  Record<string, unknown>
>;

const statusOf: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
};

const codeOfStatus: Record<number, string> = {
  400: 'malformed-request',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
};

const problem = (status: number, code: string, title: string, details: object = {}): Problem => ({
  ...details,
  type: `/problems/${code}`,
  title,
  status,
});

/** Every failure as a problem; anything not understood is a 500 that tells nothing of the inside. */
export function toProblem(error: unknown): Problem {
  if (error instanceof DomainError) return problem(statusOf[error.kind], error.code, error.message, error.details);
  if (isDatabaseAway(error))
    return problem(
      503,
      'database-unavailable',
      'The database cannot be reached. Nothing is known to be saved; try again in a moment.',
    );
  if (isTooSlow(error))
    return problem(503, 'too-busy', 'This took too long and was stopped. Nothing was saved; try again in a moment.');
  if (namesNothing(error)) return problem(422, 'reference-unknown', 'Something named here does not exist.');
  const status = clientStatus(error);
  if (status !== null) return problem(status, codeOfStatus[status] ?? 'request-refused', titleOf(error, status));
  return problem(500, 'internal-error', 'Something went wrong on our side. It has been logged.');
}

/** The 4xx that the framework or the HTTP server chose for a request it could not take. */
function clientStatus(error: unknown): number | null {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function titleOf(error: unknown, status: number): string {
  if (status === 404) return 'There is nothing here.';
  return error instanceof Error ? error.message.slice(0, 200) : 'The request cannot be taken.';
}
