import { dateFormat } from './date-format.ts';
import { localClock, type LocalReading } from './local-clock.ts';
import type { ImportProfile } from './profile.ts';

/** An instant in milliseconds, or why there is none. */
export type LogDate = number | 'unreadable' | 'no-such-time';

/**
 * Readers for the dates of one log. Of a time that happens twice, when clocks go back, a start is the first and an end the second: a wait is never made
 * shorter than it was. A time that clocks skip is refused in what happened (`start`, `end`) and moved to the end of the gap in what was only
 * planned (`due`).
 */
export type LogDates = Readonly<Record<'start' | 'end' | 'due', (text: string) => LogDate>>;

export const logDates = (profile: Pick<ImportProfile, 'zone' | 'dateFormats' | 'resolution'>): LogDates => {
  const formats = profile.dateFormats.map((format) => dateFormat(format));
  const clock = localClock(profile.zone);
  const noon = profile.resolution === 'day' ? 12 * 3_600_000 : 0;
  const reader = (choose: (reading: LocalReading) => LogDate) => (text: string) => {
    for (const read of formats) {
      const date = read(text);
      if (date !== null) return date.kind === 'instant' ? date.milliseconds : choose(clock(date.milliseconds + noon));
    }
    return 'unreadable';
  };
  return { start: reader(asStart), end: reader(asEnd), due: reader(asDue) };
};

const asStart = (reading: LocalReading): LogDate => {
  if (reading.kind === 'twice') return reading.first;
  return reading.kind === 'once' ? reading.at : 'no-such-time';
};

const asEnd = (reading: LocalReading): LogDate => (reading.kind === 'twice' ? reading.second : asStart(reading));

const asDue = (reading: LocalReading): LogDate => (reading.kind === 'never' ? reading.gapEnds : asEnd(reading));
