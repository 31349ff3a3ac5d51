import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { businessTimeOf } from './business-time.ts';
import type { Deadline, Pause } from './deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import type { Rung } from './rung.ts';
import { start } from './start-deadline.ts';
import { startLate } from './start-late.ts';

const calendarId = 'calendar' as CalendarId;
const time = businessTimeOf(sampleCalendar(calendarId));
const on = (day: number, clock: string): Date => new Date(`2026-03-0${day}T${clock}-05:00`);

const [early, due]: [Rung, Rung] = [
  { when: 'BEFORE', amount: 50, action: 'NOTIFY', to: 'OWNER' },
  { when: 'DUE', amount: 0, action: 'ESCALATE', to: 'LEAD' },
];
const policy: DeadlinePolicy = {
  ...{ key: 'house', version: 1, kind: 'RESOLUTION', name: 'House', source: null, slot: '', order: 1, when: {} },
  ...{ hours: 'business', target: 8 * 3600, ladder: [early, due], statute: null, calendarId },
  pausesOn: ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY'].map((reason) => ({ reason, atMostSeconds: null })),
};
const beginning = { id: 'late' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: '', startedAt: on(2, '09:00'), policy };
const other = (more: Partial<Deadline>): Deadline => ({
  ...start({ ...beginning, key: 'other' }, time).deadline,
  ...more,
});
const wait = (from: Date, to: Date | null, reason = 'AWAITING_CUSTOMER'): Pause => ({ from, to, reason, until: null });
const pausesOf = (...waits: Pause[]): Deadline['pauses'] =>
  startLate(beginning, waits.map((one) => other({ pauses: [one] })), on(2, '16:00'), time).deadline.pauses; // prettier-ignore

describe('a deadline that begins only now', () => {
  it('waits once for waits that overlap, as long as any of them', () => {
    const joined = [{ from: on(2, '10:00'), to: on(2, '14:00'), reason: 'AWAITING_CUSTOMER' }];
    expect(pausesOf(wait(on(2, '10:00'), on(2, '12:00')), wait(on(2, '11:00'), on(2, '14:00')))).toMatchObject(joined);
    expect(pausesOf(wait(on(2, '10:00'), on(2, '14:00')), wait(on(2, '11:00'), on(2, '12:00')))).toMatchObject(joined);
    expect(pausesOf(wait(on(2, '10:00'), on(2, '12:00')), wait(on(2, '11:00'), null))).toMatchObject([{ from: on(2, '10:00'), to: null }]); // prettier-ignore
  });

  it('goes over from one reason to another without waiting for both at once', () => {
    const third = wait(on(2, '11:00'), on(2, '13:00'), 'AWAITING_THIRD_PARTY');
    expect(pausesOf(wait(on(2, '10:00'), on(2, '12:00')), third)).toMatchObject([
      { from: on(2, '10:00'), to: on(2, '12:00'), reason: 'AWAITING_CUSTOMER' },
      { from: on(2, '12:00'), to: on(2, '13:00'), reason: 'AWAITING_THIRD_PARTY' },
    ]);
  });

  it('has climbed what the one had climbed that ended in its place, and nothing of one that was answered', () => {
    const ended = { ...other({ rungsTaken: 2 }), key: '' };
    const taken = (state: Deadline['state']): number =>
      startLate(beginning, [{ ...ended, state }], on(4, '09:00'), time).deadline.rungsTaken;
    expect(taken('CANCELLED')).toBe(2);
    expect(taken('MET')).toBe(0);
  });
});
