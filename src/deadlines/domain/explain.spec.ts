import fc from 'fast-check';
import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import { businessTimeOf } from './business-time.ts';
import { elapsedSeconds } from './deadline-due.ts';
import type { Deadline } from './deadline.ts';
import { explain } from './explain.ts';
import { pause, resume } from './pause-deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import { start } from './start-deadline.ts';
import { stop } from './stop-deadline.ts';

const calendarId = 'calendar' as CalendarId;
const time = businessTimeOf(sampleCalendar(calendarId));
const at = (instant: string): Date => new Date(`2026-${instant}-04:00`);

const begun = (key: string, startedAt: Date, changes: Partial<DeadlinePolicy> = {}): Deadline => {
  const policy = samplePolicies(calendarId).find((candidate) => candidate.key === key);
  if (!policy) throw new Error(`No sample policy ${key}`);
  const beginning = { id: 'deadline' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '', startedAt };
  return start({ ...beginning, policy: { ...policy, ...changes } }, time).deadline;
};
const told = (deadline: Deadline, instant: Date): string[] =>
  explain(deadline, instant, time).spans.map(({ from, to, reason, because }) => {
    const clock = (date: Date): string => new Date(date.getTime() - 4 * 3_600_000).toISOString().slice(8, 16);
    return `${clock(from)} to ${clock(to)} ${reason}${because ? ` (${because})` : ''}`;
  });

describe('a deadline explains itself', () => {
  it('by what counted and what did not, over a long weekend', () => {
    const deadline = begun('resolution-s2', at('07-02T15:00'));
    expect(told(deadline, at('07-06T10:00'))).toEqual([
      '02T15:00 to 02T17:00 counted',
      '02T17:00 to 03T00:00 outside-hours',
      '03T00:00 to 05T00:00 closed-day (Independence Day)',
      '05T00:00 to 06T00:00 closed-day',
      '06T00:00 to 06T08:00 outside-hours',
      '06T08:00 to 06T10:00 counted',
    ]);
    expect(explain(deadline, at('07-06T10:00'), time)).toMatchObject({ countedSeconds: 4 * 3600, remainingSeconds: 16 * 3600 });
  });

  it('by its pauses, where time would have counted', () => {
    const deadline = pause(
      begun('resolution-s2', at('07-07T15:00')),
      { at: at('07-07T16:00'), reason: 'AWAITING_CUSTOMER' },
      time,
    );
    const resumed = resume(deadline.deadline, at('07-08T09:00'), time).deadline;
    expect(told(resumed, at('07-08T10:00'))).toEqual([
      '07T15:00 to 07T16:00 counted',
      '07T16:00 to 07T17:00 paused (AWAITING_CUSTOMER)',
      '07T17:00 to 08T08:00 outside-hours',
      '08T08:00 to 08T09:00 paused (AWAITING_CUSTOMER)',
      '08T09:00 to 08T10:00 counted',
    ]);
  });

  it('up to its stop and no further', () => {
    const stopped = stop(begun('resolution-s1', at('07-07T15:00')), at('07-07T16:00'), time).deadline;
    expect(told(stopped, at('08-01T00:00'))).toEqual(['07T15:00 to 07T16:00 counted']);
    expect(told(stopped, at('07-07T15:00'))).toEqual([]);
  });

  it('in calendar days, where nights and weekends count', () => {
    const deadline = begun('resolution-s1', at('07-03T15:00'), { hours: 'calendar', target: 3 });
    expect(told(deadline, at('07-06T10:00'))).toEqual(['03T15:00 to 06T10:00 counted']);
  });

  it('so that what counted is always what has elapsed, without a gap', () => {
    const minutes = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(minutes, minutes, minutes, (before, during, after) => {
        const later = (count: number): Date => new Date(at('06-30T11:00').getTime() + count * 60_000);
        const waiting = pause(
          begun('resolution-s4', later(0)),
          { at: later(before), reason: 'AWAITING_CUSTOMER' },
          time,
        ).deadline;
        const deadline = resume(waiting, later(before + during), time).deadline;
        const end = later(before + during + after);
        const { spans, countedSeconds } = explain(deadline, end, time);
        expect(countedSeconds).toBe(elapsedSeconds(deadline, end, time));
        expect([spans[0]?.from, ...spans.map(({ to }) => to)]).toEqual([...spans.map(({ from }) => from), end]);
      }),
    );
  });
});
