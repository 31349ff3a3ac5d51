import { DomainError } from '../../../kernel/index.ts';

export const reportErrors = {
  emptyPeriod: () => new DomainError('invalid', 'period-empty', 'The period ends before it begins.', { field: 'to' }),

  periodTooLong: (years: number) =>
    new DomainError('invalid', 'period-too-long', `A period spans at most ${years} calendar years.`, { field: 'to', years }),

  byTwice: () => new DomainError('malformed', 'by-twice', 'Each way to group is named once.', { field: 'by' }),

  byNotOffered: (dimension: string, offered: readonly string[]) =>
    new DomainError('invalid', 'by-not-offered', 'This figure cannot be grouped like that.', { field: 'by', dimension, offered }),

  reasonNotOffered: (reason: string, offered: readonly string[]) =>
    new DomainError('invalid', 'reason-not-offered', 'This figure leaves nothing out for that reason.', {
      field: 'reason',
      reason,
      offered,
    }),

  notTimed: () =>
    new DomainError('invalid', 'not-timed', 'Only complaints behind a duration can be narrowed to longer ones.', {
      field: 'longerThan',
    }),

  causeNotOffered: () =>
    new DomainError('invalid', 'cause-not-offered', 'This figure cannot be narrowed to a cause.', { field: 'cause' }),

  figureUnknown: (name: string) => new DomainError('not-found', 'figure-unknown', 'There is no figure of that name.', { name }),

  monthNotOver: (month: string) =>
    new DomainError('invalid', 'month-not-over', 'A month is published when it is over.', { field: 'month', month }),

  alreadyPublished: (month: string) =>
    new DomainError('conflict', 'already-published', 'This month was published before. What was said stays.', { month }),

  stillCounting: (count: number) =>
    new DomainError(
      'conflict',
      'still-counting',
      `Complaints are being counted again, as after an update: ${count} still to count. Publish the month when that is done; try again in a few minutes.`,
      { count },
    ),

  monthNotPublished: (month: string) =>
    new DomainError('not-found', 'month-not-published', 'This month was not published.', { month }),

  scheduleUnknown: () => new DomainError('not-found', 'schedule-not-found', 'There is no such report, or it was ended before.'),

  fileUnknown: () => new DomainError('not-found', 'report-file-not-found', 'There is no such file, or it was kept long enough.'),

  notYourPerson: () =>
    new DomainError('forbidden', 'figure-of-another-person', 'Figures of one person are for that person and their own lead.'),

  notByPerson: () =>
    new DomainError('invalid', 'not-by-person', 'What customers said is a figure of the work and is not given for one person.', {
      field: 'person',
    }),

  asOfInTheFuture: (now: Date) =>
    new DomainError('invalid', 'as-of-in-the-future', 'Nothing is known of the future: "as of" is now or earlier.', {
      field: 'asOf',
      now: now.toISOString(),
    }),
};
