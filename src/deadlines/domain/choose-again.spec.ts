import type { CalendarId, ComplaintId, DeadlineId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import { businessTimeOf } from './business-time.ts';
import { chooseAgain, type Choosing } from './choose-again.ts';
import type { Deadline } from './deadline.ts';
import type { DeadlinePolicy } from './policy.ts';
import { start, startFixed } from './start-deadline.ts';

const calendarId = 'calendar' as CalendarId;
const time = businessTimeOf(sampleCalendar(calendarId));
const startedAt = new Date('2026-03-02T14:00:00Z');

const house: DeadlinePolicy = {
  ...{ key: 'house', version: 1, kind: 'RESOLUTION', name: 'House', source: null, slot: '', order: 2, when: {} },
  ...{ hours: 'working-days', target: 10, pausesOn: [], ladder: [], statute: null, calendarId },
};
const charter: DeadlinePolicy = { ...house, key: 'charter', slot: 'charter', order: 3 };
const urgent: DeadlinePolicy = { ...house, key: 'urgent', order: 1, when: { severity: ['S1'] }, target: 1 };
const letters: DeadlinePolicy = {
  ...{ ...house, key: 'letters', kind: 'REGULATORY', when: { category: ['water'] } },
  statute: { startsOn: 'LETTER', stopsOn: 'ANSWERED' },
};

const running = (policy: DeadlinePolicy, key = policy.slot, more: Partial<Deadline> = {}): Deadline => ({
  ...start({ id: policy.key as DeadlineId, subjectId: 'complaint' as ComplaintId, key, startedAt, policy }, time).deadline,
  ...more,
});
const choosing = (severity: string, policies: readonly DeadlinePolicy[], applied: string | null = null): Choosing => ({
  ...{ facts: { severity, category: 'power' }, policies, known: [house, charter, urgent, letters], applied },
});
const told = (deadlines: readonly Deadline[], how: Choosing) => {
  const { moving, ending, starting } = chooseAgain(deadlines[0]?.kind ?? 'RESOLUTION', deadlines, how);
  return {
    moving: moving.map(({ deadline, policy }) => `${deadline.id} ${policy?.key ?? 'none'}`),
    ending: ending.map(({ id }) => id),
    starting: starting.map(({ key }) => key),
  };
};
const nothing = { moving: [], ending: [], starting: [] };

describe('a policy chosen again', () => {
  it('is the first that fits in the slot of the deadline', () => {
    const both = [running(house), running(charter)];
    expect(told(both, choosing('S1', [house, charter, urgent]))).toEqual({ ...nothing, moving: ['house urgent'] });
    expect(told(both, choosing('S3', [house, charter, urgent]))).toEqual(nothing);
  });

  it('lets go of what nothing asks for any more, and begins what is asked for only now', () => {
    expect(told([running(urgent)], choosing('S3', [urgent]))).toEqual({ ...nothing, ending: ['urgent'] });
    expect(told([running(house)], choosing('S3', [house, charter]))).toEqual({ ...nothing, starting: ['charter'] });
    expect(told([running(house, '', { state: 'CANCELLED' })], choosing('S3', [house])).starting).toEqual(['house']);
    expect(told([running(house, '', { state: 'MET' })], choosing('S1', [house, urgent]))).toEqual(nothing);
  });

  it('begins the wait for the next word anew although earlier ones were met', () => {
    const update: DeadlinePolicy = { ...house, key: 'update', kind: 'UPDATE' };
    const [met, ended] = [running(update, '', { state: 'MET' }), running(update, '', { state: 'CANCELLED' })];
    expect(told([met, ended], choosing('S3', [update])).starting).toEqual(['update']);
    expect(told([ended, met], choosing('S3', [update])).starting).toEqual([]);
  });

  it('goes over to the next one when its own is switched off', () => {
    expect(told([running(urgent)], choosing('S1', [house], 'urgent'))).toEqual({ ...nothing, moving: ['urgent house'] });
  });

  it('keeps the version that it began with unless that policy is applied', () => {
    const next = { ...house, version: 2 };
    expect(told([running(house)], choosing('S3', [next]))).toEqual(nothing);
    expect(told([running(house)], choosing('S3', [next], 'charter'))).toEqual(nothing);
    expect(told([running(house)], choosing('S3', [next], 'house'))).toEqual({ ...nothing, moving: ['house house'] });
  });

  it('is one decision for each escalation, under the key that it has', () => {
    const [old, other] = [{ ...house, kind: 'DECISION' } as const, { ...urgent, kind: 'DECISION' } as const];
    const two = [running(old, 'escalation-1'), running(old, 'escalation-2')];
    expect(told(two, choosing('S1', [old, other])).moving).toEqual(['house urgent', 'house urgent']);
    expect(told(two, choosing('S1', [old, other])).starting).toEqual([]);
  });

  it('never ends the clock of a letter because of what the complaint is called, only when it is switched off', () => {
    const letter = [running(letters, 'PUC-1')];
    expect(told(letter, choosing('S1', [letters]))).toEqual(nothing);
    expect(told(letter, choosing('S1', [], 'letters'))).toEqual({ ...nothing, ending: ['letters'] });
  });

  it('brings its ladder to days that somebody named, and takes it away, when it is applied', () => {
    const ladder: DeadlinePolicy = { ...house, key: 'promise', kind: 'PROMISE', hours: 'fixed', target: 0 };
    const dueAt = new Date('2026-03-09T14:00:00Z');
    const beginning = { id: 'named' as DeadlineId, subjectId: 'complaint' as ComplaintId, key: 'p', startedAt, dueAt };
    const named = (policy: DeadlinePolicy | null) => startFixed({ ...beginning, kind: 'PROMISE', policy }, time).deadline;
    expect(told([named(null)], choosing('S1', [ladder]))).toEqual(nothing);
    expect(told([named(null)], choosing('S1', [ladder], 'promise'))).toEqual({ ...nothing, moving: ['named promise'] });
    expect(told([named(ladder)], choosing('S1', [], 'promise'))).toEqual({ ...nothing, moving: ['named none'] });
  });
});
