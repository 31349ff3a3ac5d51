const serializationFailure = '40001';
const deadlock = '40P01';
const uniqueViolation = '23505';

type PgError = { readonly code?: string; readonly constraint?: string };

const pgError = (error: unknown): PgError => (typeof error === 'object' && error !== null ? error : {});

/** Lost races: running the whole work again on fresh rows can only help. */
export function isWorthRetrying(error: unknown): boolean {
  const { code, constraint } = pgError(error);
  if (code === serializationFailure || code === deadlock) return true;
  return code === uniqueViolation && constraint === 'complaint_event_pkey';
}

/** The name of the constraint that refused a row, or null when something else went wrong. */
export const violatedConstraint = (error: unknown): string | null => {
  const { code = '', constraint } = pgError(error);
  return code.startsWith('23') ? (constraint ?? null) : null;
};

const foreignKeyViolation = '23503';

/** A row names another one that does not exist. */
export const namesNothing = (error: unknown): boolean => pgError(error).code === foreignKeyViolation;

const away = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300'];
const awayMessages = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/i;

/** The database is gone, starting, full or too slow: the caller may try again later, nothing is known to be saved. */
export function isDatabaseAway(error: unknown): boolean {
  const { code } = pgError(error);
  return (code !== undefined && away.includes(code)) || (error instanceof Error && awayMessages.test(error.message));
}

const lockTimeout = '55P03';
const statementTimeout = '57014';

export const isTooSlow = (error: unknown): boolean => [lockTimeout, statementTimeout].includes(pgError(error).code ?? '');
