import { DomainError } from '../../kernel/index.ts';

export const reportErrors = {
  emptyPeriod: () => new DomainError('invalid', 'period-empty', 'The period ends before it begins.', { field: 'to' }),

  asOfInTheFuture: (now: Date) =>
    new DomainError('invalid', 'as-of-in-the-future', 'Nothing is known of the future: "as of" is now or earlier.', {
      field: 'asOf',
      now: now.toISOString(),
    }),
};
