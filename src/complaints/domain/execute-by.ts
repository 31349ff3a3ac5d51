import type { HouseDays } from '../../deadlines/index.ts';

const dayMilliseconds = 24 * 3600 * 1000;

/**
 * By when a remedy is carried out: closing time of the n-th working day after it was authorised; of the same day for none, or of
 * the next one when the house is closed by then.
 */
export function executeBy(
  { workingDaysLater }: Pick<HouseDays, 'workingDaysLater'>,
  authorisedAt: Date,
  executeDays: number,
): Date {
  if (executeDays > 0) return workingDaysLater(authorisedAt, executeDays);
  const today = workingDaysLater(new Date(authorisedAt.getTime() - dayMilliseconds), 1);
  return today > authorisedAt ? today : workingDaysLater(authorisedAt, 1);
}
