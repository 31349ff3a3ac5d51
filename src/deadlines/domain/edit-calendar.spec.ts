import type { CalendarId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { addBusinessSeconds, openMillisecondsBetween } from './business-spans.ts';
import { businessTimeOf } from './business-time.ts';
import { nextVersion } from './edit-calendar.ts';

const calendar = sampleCalendar('calendar' as CalendarId);
const short = [{ opens: '10:00', closes: '12:00' }];
const weekly = { ...calendar.weekly, monday: short, tuesday: short };
const today = '2026-03-04';
const at = (instant: string): Date => new Date(`2026-03-${instant}-05:00`);
const edit = { from: '2026-03-09', weekly, exceptions: calendar.exceptions };

describe('an edited calendar', () => {
  it('says of the past what it said, and of the days from its date on what it says now', () => {
    const edited = businessTimeOf(nextVersion(calendar, edit, today));
    const before = businessTimeOf(calendar);
    const week = [at('02T00:00').getTime(), at('07T00:00').getTime()] as const;
    expect(openMillisecondsBetween(edited, ...week)).toBe(openMillisecondsBetween(before, ...week));
    expect(addBusinessSeconds(edited, new Date('2026-03-09T08:00-04:00'), 3600)).toEqual(new Date('2026-03-09T11:00-04:00'));
  });

  it('keeps every earlier week through several edits, also one that comes before an edit still ahead', () => {
    const once = nextVersion(calendar, edit, today);
    const twice = nextVersion(once, { ...edit, from: '2026-03-16', weekly: calendar.weekly }, today);
    expect(twice.earlier?.map(({ until }) => until)).toEqual(['2026-03-09', '2026-03-16']);
    expect(twice.earlier?.map((each) => each.weekly)).toEqual([calendar.weekly, weekly]);
    const sooner = nextVersion(twice, { ...edit, from: '2026-03-06' }, today);
    expect(sooner).toMatchObject({ version: 4, weekly, earlier: [{ until: '2026-03-06', weekly: calendar.weekly }] });
  });

  it('cannot begin in the past, nor change a day that is over', () => {
    const pastFixed = (field: string) =>
      expect.objectContaining({ code: 'calendar-past-fixed', details: expect.objectContaining({ field }) as unknown });
    expect(() => nextVersion(calendar, { ...edit, from: '2026-03-03' }, today)).toThrow(pastFixed('from'));
    const storm = [...calendar.exceptions, { date: '2026-03-05', intervals: [] }];
    expect(() => nextVersion(calendar, { ...edit, exceptions: storm }, today)).toThrow(pastFixed('exceptions'));
    expect(nextVersion(calendar, { ...edit, from: '2026-03-05', exceptions: storm }, today).exceptions).toHaveLength(
      storm.length,
    );
    expect(() => nextVersion(calendar, { ...edit, exceptions: [] }, today)).toThrow(pastFixed('exceptions'));
  });

  it('must be one that can be used', () => {
    const never = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
    expect(() => nextVersion(calendar, { ...edit, weekly: never }, today)).toThrow(
      expect.objectContaining({ code: 'calendar-faulty' }),
    );
  });
});
