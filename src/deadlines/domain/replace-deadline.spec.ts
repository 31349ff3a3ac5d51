import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import { businessTimeOf } from './business-time.ts';
import type { Deadline } from './deadline.ts';
import { pause, resume } from './pause-deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import { recompute, supersede } from './replace-deadline.ts';
import { start } from './start-deadline.ts';
import { stop } from './stop-deadline.ts';

const calendarId = 'calendar' as CalendarId;
const calendar = sampleCalendar(calendarId);
const time = businessTimeOf(calendar);
const id = 'replacement' as DeadlineId;
const on = (day: number, clock: string): Date => new Date(`2026-03-0${day}T${clock}-05:00`);

const policy = (key: string): DeadlinePolicy => {
  const found = samplePolicies(calendarId).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`No sample policy ${key}`);
  return found;
};
const begun = (key: string): Deadline => {
  const beginning = { id: 'deadline' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '', startedAt: on(2, '09:00') };
  return start({ ...beginning, policy: policy(key) }, time).deadline;
};
const waiting = (deadline: Deadline, at: Date): Deadline => pause(deadline, { at, reason: 'AWAITING_CUSTOMER' }, time).deadline;

describe('a deadline whose policy changes', () => {
  it('keeps its start and the pauses it has earned', () => {
    const twoDays = resume(waiting(begun('resolution-s2'), on(2, '10:00')), on(2, '12:00'), time).deadline;
    const { deadline, superseded, changes } = supersede(
      twoDays,
      { id, policy: policy('resolution-s1'), at: on(2, '13:00') },
      time,
      time,
    );
    expect(superseded).toMatchObject({ id: 'deadline', state: 'SUPERSEDED', stoppedAt: on(2, '13:00') });
    expect(deadline).toMatchObject({
      id,
      startedAt: on(2, '09:00'),
      state: 'RUNNING',
      dueAt: on(2, '15:00'),
      policyKey: 'resolution-s1',
    });
    expect(changes.map(({ type, id: of }) => [type, of])).toEqual([
      ['deadline.superseded', 'deadline'],
      ['deadline.started', id],
    ]);
  });

  it('goes on waiting if it was, and may turn out to be late already', () => {
    const twoDays = waiting(begun('resolution-s2'), on(2, '16:00'));
    const { deadline, changes } = supersede(twoDays, { id, policy: policy('resolution-s1'), at: on(3, '09:00') }, time, time);
    expect(deadline).toMatchObject({ state: 'PAUSED', dueAt: null, breachedAt: on(2, '13:00') });
    expect(deadline.pauses).toMatchObject([{ from: on(2, '16:00'), to: null }]);
    expect(changes.map(({ type }) => type)).toEqual([
      'deadline.superseded',
      'deadline.started',
      'deadline.breached',
      'deadline.paused',
    ]);
  });

  it('leaves behind a breach that nobody had found yet', () => {
    const { superseded, deadline } = supersede(
      begun('resolution-s1'),
      { id, policy: policy('resolution-s2'), at: on(2, '15:00') },
      time,
      time,
    );
    expect([superseded.breachedAt, deadline.breachedAt]).toEqual([on(2, '13:00'), null]);
  });

  it('does not climb again what was climbed, wherever it stands in the other ladder', () => {
    const climbed = { ...begun('resolution-s2'), rungsTaken: 3 };
    const to = (ladder: DeadlinePolicy['ladder']) => ({ id, policy: { ...policy('resolution-s3'), ladder }, at: on(4, '18:00') });
    const next = (ladder: DeadlinePolicy['ladder']): Deadline => supersede(climbed, to(ladder), time, time).deadline;
    const taken = (ladder: DeadlinePolicy['ladder']): number => next(ladder).rungsTaken;
    const [first, second, third, fourth] = climbed.ladder;
    if (!first || !second || !third || !fourth) throw new Error('The sample ladder has four rungs.');
    expect(taken(climbed.ladder)).toBe(3);
    expect(taken([first, second])).toBe(2);
    const [other, early] = [
      { ...second, to: 'MANAGER' },
      { ...first, amount: 60 },
    ];
    expect(next([first, other, third, fourth])).toMatchObject({ rungsTaken: 2, ladder: [first, third, other, fourth] });
    expect(next([early, ...climbed.ladder])).toMatchObject({ rungsTaken: 3, ladder: [first, second, third, early, fourth] });
    expect(taken([])).toBe(0);
  });

  it('must be unfinished and of the same kind', () => {
    const finished = stop(begun('resolution-s1'), on(2, '10:00'), time).deadline;
    const to = (key: string) => ({ id, policy: policy(key), at: on(2, '11:00') });
    expect(() => supersede(finished, to('resolution-s2'), time, time)).toThrow(
      expect.objectContaining({ code: 'deadline-finished' }),
    );
    expect(() => supersede(begun('resolution-s1'), to('decision'), time, time)).toThrow(
      expect.objectContaining({ code: 'deadline-of-another-kind' }),
    );
  });

  it('is never counted by the calendar of somebody else', () => {
    const others = businessTimeOf({ ...calendar, id: 'another' as CalendarId });
    expect(() => stop(begun('resolution-s1'), on(2, '10:00'), others)).toThrow(RangeError);
  });
});

describe('a deadline whose calendar changes', () => {
  const holiday = businessTimeOf({ ...calendar, version: 2, exceptions: [{ date: '2026-03-03', intervals: [] }] });

  it('is due later when a holiday is added', () => {
    const { deadline, changes } = recompute(begun('resolution-s2'), on(2, '10:00'), time, holiday);
    expect(deadline.dueAt).toEqual(on(5, '17:00'));
    expect(changes).toMatchObject([{ type: 'deadline.recomputed', at: on(2, '10:00'), dueAt: on(5, '17:00') }]);
  });

  it('stays as it is when the edit does not touch it', () => {
    const unmoved = begun('resolution-s1');
    expect(recompute(unmoved, on(2, '10:00'), time, holiday)).toEqual({
      deadline: { ...unmoved, calendarVersion: 2 },
      changes: [],
    });
    const waits = waiting(begun('resolution-s2'), on(2, '10:00'));
    expect(recompute(waits, on(2, '11:00'), time, holiday).changes).toEqual([]);
  });

  it('keeps a wait that was allowed when it began, though its reason would not be allowed today', () => {
    const reason = 'AWAITING_CUSTOMER';
    const [from, until] = [on(2, '10:00'), on(2, '14:00')];
    const paused = { ...begun('decision'), state: 'PAUSED' as const, dueAt: null, pauses: [{ from, to: null, reason, until }] };
    expect(recompute(paused, on(2, '11:00'), time, holiday).deadline.pauses).toEqual(paused.pauses);
  });

  it('keeps a breach that nobody had found yet', () => {
    const { deadline } = recompute(begun('resolution-s2'), on(5, '09:00'), time, holiday);
    expect(deadline).toMatchObject({ breachedAt: on(4, '17:00'), dueAt: on(4, '17:00') });
    expect(stop(deadline, on(5, '10:00'), holiday).deadline).toMatchObject({ state: 'MISSED', breachedAt: on(4, '17:00') });
  });
});
