import type { HouseDays } from '../../deadlines/index.ts';

const windowSeconds = 10;
const dayMilliseconds = 24 * 3600 * 1000;

/** As long as an undo can still be pressed, nothing leaves the house. */
export const releasedAt = (authorisedAt: Date): Date => new Date(authorisedAt.getTime() + windowSeconds * 1000);

/** Closing time of the n-th working day after; of the same day for none, or of the next one when the house is closed by then. */
export function executeBy(
  { workingDaysLater }: Pick<HouseDays, 'workingDaysLater'>,
  authorisedAt: Date,
  executeDays: number,
): Date {
  if (executeDays > 0) return workingDaysLater(authorisedAt, executeDays);
  const today = workingDaysLater(new Date(authorisedAt.getTime() - dayMilliseconds), 1);
  return today > authorisedAt ? today : workingDaysLater(authorisedAt, 1);
}
