import { complaintErrors } from './complaint.errors.ts';

const yearMilliseconds = 366 * 24 * 3600 * 1000;
const mostYearsBack = 10;
const mostYearsAhead = 5;

/** Throws 422 `too-early` for a moment that nobody still acts upon: a slip of the keyboard. */
export function requireRecent(field: string, moment: Date, now: Date): void {
  const earliest = new Date(now.getTime() - mostYearsBack * yearMilliseconds);
  if (moment < earliest) throw complaintErrors.tooEarly(field, earliest.toISOString());
}

/** Throws 422 `too-far-ahead` for a day (`YYYY-MM-DD`) that no calendar here reaches. */
export function requireWithinYears(field: string, day: string, now: Date): void {
  const latest = new Date(now.getTime() + mostYearsAhead * yearMilliseconds);
  if (Date.parse(`${day}T00:00:00Z`) > latest.getTime()) throw complaintErrors.tooFarAhead(field, latest.toISOString());
}
