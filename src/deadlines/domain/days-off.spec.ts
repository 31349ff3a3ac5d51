import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import { businessTimeOf } from './business-time.ts';
import type { Deadline } from './deadline.ts';
import { explain } from './explain.ts';
import { pause } from './pause-deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import { start } from './start-deadline.ts';

const calendarId = 'calendar' as CalendarId;
const ordinary = sampleCalendar(calendarId);
const storm = { date: '2026-11-24', name: 'Storm day', intervals: [] };
const time = businessTimeOf({ ...ordinary, exceptions: [...ordinary.exceptions, storm] });
const at = (instant: string): Date => new Date(`${instant}-05:00`);

const begun = (startedAt: Date, changes: Partial<DeadlinePolicy>): Deadline => {
  const [policy] = samplePolicies(calendarId);
  if (!policy) throw new Error('There is no sample policy');
  const beginning = { id: 'deadline' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '', startedAt };
  return start({ ...beginning, policy: { ...policy, ...changes } }, time).deadline;
};
const told = (deadline: Deadline, instant: Date): string[] =>
  explain(deadline, instant, time).daysOff.map(
    ({ reason, name, first, last, days }) => `${days} ${first} to ${last} ${reason}${name === null ? '' : ` (${name})`}`,
  );

describe('days that do not count', () => {
  const monday = at('2026-11-23T10:00');

  it('are named though they are still ahead', () => {
    const deadline = begun(monday, { hours: 'working-days', target: 1 });
    expect(deadline.dueAt).toEqual(at('2026-11-25T17:00'));
    expect(told(deadline, at('2026-11-23T10:01'))).toEqual(['1 2026-11-24 to 2026-11-24 special-day (Storm day)']);
  });

  it('stand behind hours of business too', () => {
    expect(told(begun(monday, { hours: 'business', target: 8 * 3600 }), monday)).toEqual([
      '1 2026-11-24 to 2026-11-24 special-day (Storm day)',
    ]);
  });

  it('are added up by reason and by name over a long stretch', () => {
    expect(told(begun(monday, { hours: 'working-days', target: 34 }), monday)).toEqual([
      '1 2026-11-24 to 2026-11-24 special-day (Storm day)',
      '1 2026-11-26 to 2026-11-26 special-day (Thanksgiving Day)',
      '6 2026-11-29 to 2027-01-03 weekend',
      '1 2026-12-25 to 2026-12-25 special-day (Christmas Day)',
      "1 2027-01-01 to 2027-01-01 special-day (New Year's Day)",
    ]);
  });

  it('are those gone by while nothing is due', () => {
    const pausesOn = [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }] as const;
    const deadline = begun(monday, { kind: 'RESOLUTION', hours: 'working-days', target: 9, pausesOn });
    const paused = pause(deadline, { at: at('2026-11-23T11:00'), reason: 'AWAITING_CUSTOMER' }, time).deadline;
    expect(told(paused, at('2026-11-23T12:00'))).toEqual([]);
    expect(told(paused, at('2026-11-25T12:00'))).toEqual(['1 2026-11-24 to 2026-11-24 special-day (Storm day)']);
  });

  it('are none for calendar days, nor up to a closing at midnight', () => {
    expect(told(begun(monday, { hours: 'calendar', target: 5 }), monday)).toEqual([]);
    const weekly = { ...ordinary.weekly, monday: [{ opens: '08:00', closes: '24:00' }] };
    const late = businessTimeOf({ ...ordinary, weekly, exceptions: [storm] });
    const deadline = { ...begun(monday, { hours: 'business', target: 3600 }), dueAt: at('2026-11-24T00:00') };
    expect(explain(deadline, monday, late).daysOff).toEqual([]);
  });
});
