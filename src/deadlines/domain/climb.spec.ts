import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import { breachIfPast } from './breach-deadline.ts';
import { businessTimeOf } from './business-time.ts';
import { climb, sweepAt, type Climb } from './climb.ts';
import type { Deadline } from './deadline.ts';
import { pause, resume } from './pause-deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import type { Rung } from './rung.ts';
import { start } from './start-deadline.ts';
import { stop } from './stop-deadline.ts';

const time = businessTimeOf(sampleCalendar('calendar' as CalendarId));
/** A time in the week from Monday 2 March 2026 in New York; open 08:00 to 17:00. */
const on = (day: number, clock: string): Date => new Date(`2026-03-0${day}T${clock}-05:00`);
const notify = (when: Rung['when'], amount: number): Rung => ({ when, amount, action: 'NOTIFY', to: 'SUPERVISOR' });
const ladder = [notify('BEFORE', 50), notify('BEFORE', 25), notify('DUE', 0), notify('AFTER', 1), notify('AFTER', 2)];

const begun = (changes: Partial<DeadlinePolicy> = {}): Deadline => {
  const policy = samplePolicies(null).find(({ key }) => key === 'resolution-s1');
  if (!policy) throw new Error('There is no such policy');
  const beginning = { id: 'deadline' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '', startedAt: on(2, '09:00') };
  return start({ ...beginning, policy: { ...policy, ladder, ...changes } }, time).deadline;
};
/** As the sweep does it. */
const swept = (deadline: Deadline, now: Date): Climb => climb(breachIfPast(deadline, now, time).deadline, now, time);
const reached = ({ rungs }: Climb): string[] => rungs.map(({ position, at }) => `${position} ${at.toISOString().slice(8, 16)}`);

describe('a ladder', () => {
  it('is climbed rung by rung: shares of the target before the due, working days after it', () => {
    const fourHours = begun();
    expect(reached(swept(fourHours, on(2, '11:00')))).toEqual([]);
    expect(reached(swept(fourHours, on(2, '11:00:01')))).toEqual(['0 02T16:00']);
    expect(reached(swept(fourHours, on(6, '09:00')))).toEqual([
      '0 02T16:00',
      '1 02T17:00',
      '2 02T18:00',
      '3 03T22:00',
      '4 04T22:00',
    ]);
  });

  it('takes each rung once, whatever happens to the due afterwards', () => {
    const warned = swept(begun(), on(2, '12:30')).deadline;
    expect(warned.rungsTaken).toBe(2);
    const paused = pause(warned, { at: on(2, '12:30'), reason: 'AWAITING_CUSTOMER' }, time).deadline;
    const resumed = resume(paused, on(4, '08:00'), time).deadline;
    expect(resumed.dueAt).toEqual(on(4, '08:30'));
    expect(reached(swept(resumed, on(4, '08:30')))).toEqual([]);
    expect(reached(swept(resumed, on(4, '08:31')))).toEqual(['2 04T13:30']);
  });

  it('rests while the deadline does, and when it is over', () => {
    const paused = pause(begun(), { at: on(2, '10:00'), reason: 'AWAITING_CUSTOMER' }, time).deadline;
    expect([reached(swept(paused, on(6, '10:00'))), sweepAt(paused, time)]).toEqual([[], null]);
    const met = stop(begun(), on(2, '10:00'), time).deadline;
    expect([reached(swept(met, on(6, '10:00'))), sweepAt(met, time)]).toEqual([[], null]);
  });

  it('says when to look next: at the next rung or the due, whichever comes first', () => {
    const fourHours = begun();
    expect(sweepAt(fourHours, time)).toEqual(on(2, '11:00'));
    expect(sweepAt(swept(fourHours, on(2, '12:30')).deadline, time)).toEqual(on(2, '13:00'));
    expect(sweepAt(swept(fourHours, on(2, '14:00')).deadline, time)).toEqual(on(3, '17:00'));
    expect(sweepAt(swept(fourHours, on(6, '14:00')).deadline, time)).toBeNull();
  });

  it('counts calendar days where the target does', () => {
    const twoDays = begun({ hours: 'calendar', target: 2, ladder: [notify('BEFORE', 50), notify('AFTER', 1)] });
    expect(twoDays.dueAt).toEqual(on(5, '00:00'));
    expect(reached(swept(twoDays, on(9, '09:00')))).toEqual(['0 03T21:30', '1 06T05:00']);
  });
});
