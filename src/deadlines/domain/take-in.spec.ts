import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import { businessTimeOf } from './business-time.ts';
import type { Deadline } from './deadline.ts';
import { pause, resume } from './pause-deadline.ts';
import { start, startCounted } from './start-deadline.ts';
import { stop } from './stop-deadline.ts';
import { runsFromReceipt, takeIn } from './take-in.ts';

const calendarId = 'calendar' as CalendarId;
const time = businessTimeOf(sampleCalendar(calendarId));
/** March 2026, by New York; the 2nd is a Monday. Open weekdays from eight to five. */
const on = (day: number, clock: string): Date => new Date(`2026-03-0${day}T${clock}-05:00`);
const id = 'anew' as DeadlineId;

const begun = (key: string, startedAt: Date): Deadline => {
  const policy = samplePolicies(calendarId).find((candidate) => candidate.key === key);
  if (!policy) throw new Error(`No sample policy ${key}`);
  return start({ id: 'own' as DeadlineId, subjectId: 'kept' as ComplaintId, key: '', startedAt, policy }, time).deadline;
};
const types = ({ changes }: ReturnType<typeof takeIn>): string[] => changes.map(({ type }) => type);

describe('the deadline of a matter that was received earlier than it seemed', () => {
  const urgent = (startedAt: Date): Deadline => begun('resolution-s1', startedAt);

  it('runs from the earlier receipt by its own terms, and the old one is kept as replaced', () => {
    const own = urgent(on(3, '09:00'));
    const taken = takeIn(own, urgent(on(2, '16:00')), { id, startedAt: on(2, '16:00'), at: on(3, '09:30') }, time);
    expect(taken.superseded).toMatchObject({ id: 'own', state: 'SUPERSEDED', stoppedAt: on(3, '09:30') });
    expect(taken.deadline).toMatchObject({
      ...{ id, state: 'RUNNING', startedAt: on(2, '16:00'), dueAt: on(3, '11:00'), breachedAt: null, rungsTaken: 0 },
      ...{ policyKey: own.policyKey, policyVersion: own.policyVersion, calendarVersion: own.calendarVersion },
    });
    expect(types(taken)).toEqual(['deadline.superseded', 'deadline.started']);
  });

  it('keeps the pauses it earned, and those that the other one had earned before', () => {
    const other = resume(pause(urgent(on(2, '09:00')), { at: on(2, '10:00'), reason: 'AWAITING_CUSTOMER' }, time).deadline, on(2, '16:00'), time).deadline; // prettier-ignore
    const own = resume(pause(urgent(on(2, '15:00')), { at: on(2, '15:30'), reason: 'AWAITING_CUSTOMER' }, time).deadline, on(2, '16:30'), time).deadline; // prettier-ignore
    const { deadline } = takeIn(own, other, { id, startedAt: on(2, '09:00'), at: on(2, '16:45') }, time);
    expect(deadline.pauses).toMatchObject([
      { from: on(2, '10:00'), to: on(2, '15:00') },
      { from: on(2, '15:30'), to: on(2, '16:30') },
    ]);
    // An hour, then half an hour, then half an hour until five: two hours are left for the morning.
    expect(deadline.dueAt).toEqual(on(3, '10:00'));
  });

  it('is late at once when its time had run out by then, and goes on waiting if it was', () => {
    const late = takeIn(
      urgent(on(3, '09:00')),
      urgent(on(2, '09:00')),
      { id, startedAt: on(2, '09:00'), at: on(3, '09:30') },
      time,
    );
    expect(late.deadline).toMatchObject({ state: 'RUNNING', breachedAt: on(2, '13:00'), dueAt: on(2, '13:00') });
    const waits = pause(urgent(on(3, '09:00')), { at: on(3, '09:15'), reason: 'AWAITING_CUSTOMER' }, time).deadline;
    const paused = takeIn(waits, null, { id, startedAt: on(2, '16:00'), at: on(3, '09:30') }, time);
    expect(paused.deadline).toMatchObject({ state: 'PAUSED', dueAt: null, breachedAt: null });
  });
});

describe('a first word to the customer', () => {
  const answer = (startedAt: Date): Deadline => begun('first-response-s3', startedAt);

  it('about the one that ends was one about the matter', () => {
    const other = stop(answer(on(2, '09:00')), on(2, '11:00'), time).deadline;
    const taken = takeIn(answer(on(4, '09:00')), other, { id, startedAt: on(2, '09:00'), at: on(5, '09:00') }, time);
    expect(taken.deadline).toMatchObject({ state: 'MET', stoppedAt: on(2, '11:00'), breachedAt: null });
    const younger = stop(answer(on(4, '10:00')), on(4, '11:00'), time).deadline;
    const stays = takeIn(answer(on(4, '09:00')), younger, { id, startedAt: on(4, '09:00'), at: on(5, '09:00') }, time);
    expect(stays).toMatchObject({ superseded: null, deadline: { id: 'own', state: 'MET', stoppedAt: on(4, '11:00') } });
  });

  it('that nobody has said changes nothing of one that is the older', () => {
    const own = answer(on(2, '09:00'));
    const taken = takeIn(own, answer(on(2, '10:00')), { id, startedAt: on(2, '09:00'), at: on(2, '11:00') }, time);
    expect(taken).toMatchObject({ deadline: own, superseded: null, changes: [] });
  });
});

describe('what a rule owes within so many days of the receipt', () => {
  const owed = (startedAt: Date): Deadline => {
    const beginning = { id: 'own' as DeadlineId, subjectId: 'kept' as ComplaintId, key: 'R-1', kind: 'OBLIGATION' as const };
    return startCounted({ ...beginning, startedAt, hours: 'working-days', target: 3 }, time).deadline;
  };

  it('is due earlier when the receipt was earlier, and payment on the other one does not pay it', () => {
    const own = owed(on(4, '09:00'));
    expect(runsFromReceipt(own, on(4, '09:00'))).toBe(true);
    const paid = stop(owed(on(2, '09:00')), on(3, '09:00'), time).deadline;
    const taken = takeIn(own, paid, { id, startedAt: on(2, '09:00'), at: on(4, '10:00') }, time);
    expect(taken.deadline).toMatchObject({ state: 'RUNNING', startedAt: on(2, '09:00'), dueAt: on(5, '17:00') });
  });
});

describe('what runs from the receipt', () => {
  it('is unfinished, not named by somebody, and began with it', () => {
    const own = begun('resolution-s1', on(2, '09:00'));
    expect(runsFromReceipt(own, on(2, '09:00'))).toBe(true);
    expect(runsFromReceipt(own, on(2, '10:00'))).toBe(false);
    expect(runsFromReceipt({ ...own, hours: 'fixed' }, on(2, '09:00'))).toBe(false);
    expect(runsFromReceipt({ ...own, kind: 'UPDATE' }, on(2, '09:00'))).toBe(false);
    expect(runsFromReceipt(stop(own, on(2, '10:00'), time).deadline, on(2, '09:00'))).toBe(false);
  });
});
