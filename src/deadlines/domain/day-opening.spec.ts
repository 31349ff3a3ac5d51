import type { CalendarId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { businessTimeOf } from './business-time.ts';
import { openingOn } from './day-opening.ts';

const time = businessTimeOf(sampleCalendar('00000000-0000-7000-8000-000000000001' as CalendarId));

describe('the opening of a local day', () => {
  it('is when business begins on it, on either side of daylight saving', () => {
    expect(openingOn(time, '2026-03-06')).toEqual(new Date('2026-03-06T13:00:00Z'));
    expect(openingOn(time, '2026-03-09')).toEqual(new Date('2026-03-09T12:00:00Z'));
  });

  it('is the midnight that begins it where nobody works that day', () => {
    expect(openingOn(time, '2026-03-08')).toEqual(new Date('2026-03-08T05:00:00Z'));
  });
});
