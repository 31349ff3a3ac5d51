import { dateFormat } from './date-format.ts';
import { importErrors } from './import.errors.ts';
import { logDates } from './log-dates.ts';
import type { ImportProfile } from './profile.ts';

/**
 * The moment a log was drawn: `given` (an instant, or local time in the profile's zone), else what the profile says, else now. Throws
 * `import-as-of-unreadable` and, because a log tells nothing of times to come, `import-as-of-in-the-future`.
 */
export const asOfFor = (profile: ImportProfile, given: string | null, now: Date): Date => {
  if (given === null && profile.drawnOn === null) return now;
  const text = given ?? profile.drawnOn ?? '';
  const formats = [...profile.dateFormats, ...(profile.resolution === 'day' ? [] : momentFormats)];
  const instant = momentFormats.map((format) => dateFormat(format)(text)).find((reading) => reading?.kind === 'instant');
  const moment = instant?.milliseconds ?? logDates({ ...profile, dateFormats: formats }).end(text);
  if (typeof moment === 'string') throw importErrors.unreadableAsOf(text);
  if (moment > now.getTime()) throw importErrors.futureAsOf(text);
  return new Date(moment);
};

const momentFormats = [
  'YYYY-MM-DDTHH:mm:ssZ',
  'YYYY-MM-DDTHH:mm:ss.SSSZ',
  'YYYY-MM-DDTHH:mm:ss',
  'YYYY-MM-DDTHH:mmZ',
  'YYYY-MM-DDTHH:mm',
];
