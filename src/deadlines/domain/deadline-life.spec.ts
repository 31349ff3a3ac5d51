import { beginning, fourHours, hour, on, paused, policy, started, time, types } from '../sample/four-hours.ts';
import { breachIfPast } from './breach-deadline.ts';
import { elapsedSeconds, latenessSeconds } from './deadline-due.ts';
import { sweepAt } from './climb.ts';
import { pause, resume } from './pause-deadline.ts';
import { startFixed } from './start-deadline.ts';
import { cancel, reopen, stop } from './stop-deadline.ts';

describe('a deadline that starts', () => {
  it('runs to its due and keeps what its policy said', () => {
    const { deadline, changes } = started(policy('resolution-s1'));
    expect(deadline).toMatchObject({ state: 'RUNNING', dueAt: on(2, '13:00'), policyKey: 'resolution-s1', policyVersion: 1 });
    expect(changes).toMatchObject([{ type: 'deadline.started', at: on(2, '09:00'), dueAt: on(2, '13:00'), reason: null }]);
  });

  it('counts working days to a closing time, calendar days to a midnight', () => {
    expect(started(policy('resolution-s2')).deadline.dueAt).toEqual(on(4, '17:00'));
    expect(started(policy('resolution-s2', { hours: 'calendar' })).deadline.dueAt).toEqual(on(5, '00:00'));
  });

  it('keeps an instant that somebody named, to the millisecond', () => {
    const fixed = { ...beginning, kind: 'PROMISE', startedAt: on(2, '09:00:00.417') } as const;
    const { deadline } = startFixed({ ...fixed, dueAt: on(7, '20:00') }, time);
    expect(deadline).toMatchObject({ dueAt: on(7, '20:00'), policyKey: null, hours: 'fixed' });
    expect(stop(deadline, on(7, '20:00'), time).deadline).toMatchObject({ state: 'MET', dueAt: on(7, '20:00') });
    expect(() => startFixed({ ...fixed, dueAt: on(2, '09:00') }, time)).toThrow(
      expect.objectContaining({ code: 'due-before-start' }),
    );
  });
});

describe('a deadline that stops', () => {
  it.each([
    ['MET', '12:59:59'],
    ['MET', '13:00'],
    ['MISSED', '13:00:00.001'],
  ])('is %s at %s when due at 13:00', (state, clock) => {
    const { deadline } = stop(fourHours, on(2, clock), time);
    expect(deadline).toMatchObject({ state, stoppedAt: on(2, clock), dueAt: on(2, '13:00') });
    expect(deadline.breachedAt).toEqual(state === 'MISSED' ? on(2, '13:00') : null);
  });

  it('records a breach that no sweep has found, as of the due', () => {
    const outcome = stop(fourHours, on(2, '15:00'), time);
    expect(types(outcome)).toEqual(['breached', 'stopped']);
    expect(outcome.changes[0]).toMatchObject({ at: on(2, '13:00'), breachedAt: on(2, '13:00'), state: 'RUNNING' });
    expect(latenessSeconds(outcome.deadline, on(6, '15:00'), time)).toBe(2 * hour);
  });

  it('withdraws a breach when it had come in time and was only recorded late', () => {
    const breached = breachIfPast(fourHours, on(2, '14:00'), time).deadline;
    const outcome = stop(breached, on(2, '13:00'), time);
    expect(types(outcome)).toEqual(['breach-withdrawn', 'stopped']);
    expect(outcome.deadline).toMatchObject({ state: 'MET', breachedAt: null });
  });

  it('gives way to an earlier stop that is recorded later', () => {
    const missed = stop(fourHours, on(2, '15:00'), time).deadline;
    expect(stop(missed, on(2, '12:00'), time).deadline).toMatchObject({
      state: 'MET',
      stoppedAt: on(2, '12:00'),
      breachedAt: null,
    });
    expect(types(stop(missed, on(2, '16:00'), time))).toEqual([]);
  });

  it('cannot stop before it started', () => {
    expect(() => stop(fourHours, on(2, '08:59'), time)).toThrow(expect.objectContaining({ code: 'deadline-out-of-order' }));
  });

  it('is neither met nor missed when cancelled', () => {
    expect(cancel(fourHours, on(2, '10:00'), time).deadline).toMatchObject({ state: 'CANCELLED', breachedAt: null });
    expect(types(cancel(fourHours, on(2, '15:00'), time))).toEqual(['breached', 'cancelled']);
  });
});

describe('a breach', () => {
  it('begins when the due is passed, not when it is reached, and is found once', () => {
    expect(types(breachIfPast(fourHours, on(2, '13:00'), time))).toEqual([]);
    const found = breachIfPast(fourHours, on(3, '10:00'), time);
    expect(found.deadline).toMatchObject({ state: 'RUNNING', breachedAt: on(2, '13:00') });
    expect(types(breachIfPast(found.deadline, on(3, '11:00'), time))).toEqual([]);
    expect([sweepAt(fourHours, time), sweepAt(found.deadline, time)]).toEqual([on(2, '13:00'), null]);
  });

  it('is found by a pause, stays through it, and its lateness stands still meanwhile', () => {
    const outcome = pause(fourHours, { at: on(2, '15:00'), reason: 'AWAITING_CUSTOMER' }, time);
    expect(types(outcome)).toEqual(['breached', 'paused']);
    expect(latenessSeconds(outcome.deadline, on(5, '15:00'), time)).toBe(2 * hour);
    const resumed = resume(outcome.deadline, on(5, '15:00'), time).deadline;
    expect(resumed).toMatchObject({ breachedAt: on(2, '13:00'), dueAt: on(2, '13:00') });
    expect(latenessSeconds(resumed, on(5, '16:00'), time)).toBe(3 * hour);
  });

  it('is withdrawn by a pause that had begun in time and was only recorded late', () => {
    const breached = breachIfPast(fourHours, on(2, '14:00'), time).deadline;
    const outcome = pause(breached, { at: on(2, '12:00'), reason: 'AWAITING_CUSTOMER' }, time);
    expect(types(outcome)).toEqual(['breach-withdrawn', 'paused']);
    expect(resume(outcome.deadline, on(3, '08:00'), time).deadline).toMatchObject({ breachedAt: null, dueAt: on(3, '09:00') });
  });

  it('is found by a resumption when nothing was left', () => {
    const outcome = resume(paused(fourHours, on(2, '13:00')), on(3, '09:00'), time);
    expect(types(outcome)).toEqual(['resumed', 'breached']);
  });
});

describe('a resolution that is reopened', () => {
  it('runs on with the resolved gap as a pause', () => {
    const met = stop(fourHours, on(2, '10:00'), time).deadline;
    const { deadline } = reopen(met, on(4, '09:00'), time);
    expect(deadline).toMatchObject({ state: 'RUNNING', stoppedAt: null, dueAt: on(4, '12:00') });
    expect(elapsedSeconds(deadline, on(4, '10:00'), time)).toBe(2 * hour);
    expect(stop(deadline, on(4, '12:00'), time).deadline.state).toBe('MET');
  });

  it('keeps its breach', () => {
    const missed = stop(fourHours, on(2, '14:00'), time).deadline;
    const { deadline } = reopen(missed, on(4, '09:00'), time);
    expect(deadline).toMatchObject({ breachedAt: on(2, '13:00'), dueAt: on(2, '13:00') });
    expect(stop(deadline, on(4, '09:30'), time).deadline).toMatchObject({ state: 'MISSED', breachedAt: on(2, '13:00') });
  });

  it('must be a resolution that was stopped', () => {
    const notProvisional = expect.objectContaining({ kind: 'conflict', code: 'deadline-not-provisional' });
    expect(() => reopen(fourHours, on(2, '10:00'), time)).toThrow(notProvisional);
    const answered = stop(started(policy('first-response-s1')).deadline, on(2, '09:30'), time).deadline;
    expect(() => reopen(answered, on(2, '10:00'), time)).toThrow(notProvisional);
  });
});
