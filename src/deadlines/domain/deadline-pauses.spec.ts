import { fourHours, hour, on, paused, policy, started, time, types } from '../sample/four-hours.ts';
import { breachIfPast } from './breach-deadline.ts';
import { remainingSeconds } from './deadline-due.ts';
import { sweepAt } from './climb.ts';
import { pause, resume } from './pause-deadline.ts';

describe('a pause', () => {
  it('leaves no due but what remains, and gives it back', () => {
    const waiting = paused(fourHours, on(2, '10:00'));
    expect(waiting).toMatchObject({ state: 'PAUSED', dueAt: null });
    expect(remainingSeconds(waiting, on(6, '10:00'), time)).toBe(3 * hour);
    expect(resume(waiting, on(3, '16:00'), time).deadline.dueAt).toEqual(on(4, '10:00'));
  });

  it('for one reason and directly for another is one pause', () => {
    const customer = paused(fourHours, on(2, '10:00'));
    const thirdParty = paused(customer, on(2, '12:00'), 'AWAITING_THIRD_PARTY');
    const viaOpen = paused(resume(customer, on(2, '12:00'), time).deadline, on(2, '12:00'), 'AWAITING_THIRD_PARTY');
    expect(viaOpen).toEqual(thirdParty);
    expect(remainingSeconds(thirdParty, on(3, '09:00'), time)).toBe(3 * hour);
    expect(resume(thirdParty, on(3, '09:00'), time).deadline.dueAt).toEqual(on(3, '12:00'));
  });

  it('that goes on for the same reason is written once', () => {
    const customer = paused(fourHours, on(2, '10:00'));
    expect(types(pause(customer, { at: on(2, '12:00'), reason: 'AWAITING_CUSTOMER' }, time))).toEqual([]);
    const again = paused(resume(customer, on(2, '12:00'), time).deadline, on(2, '12:00'));
    expect(again.pauses).toEqual(customer.pauses);
  });

  it('ends when the next reason is none that counts', () => {
    const onlyCustomer = started(
      policy('resolution-s1', { pausesOn: [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }] }),
    ).deadline;
    expect(paused(onlyCustomer, on(2, '10:00'), 'AWAITING_THIRD_PARTY')).toEqual(onlyCustomer);
    const moved = paused(paused(onlyCustomer, on(2, '10:00')), on(2, '11:00'), 'AWAITING_THIRD_PARTY');
    expect(moved).toMatchObject({ state: 'RUNNING', dueAt: on(2, '14:00') });
  });

  it('ends by itself when its reason has used up what it may take, over all its pauses', () => {
    const capped = started(
      policy('resolution-s1', { pausesOn: [{ reason: 'AWAITING_THIRD_PARTY', atMostSeconds: 3 * hour }] }),
    ).deadline;
    const once = resume(paused(capped, on(2, '10:00'), 'AWAITING_THIRD_PARTY'), on(2, '11:00'), time).deadline;
    const twice = paused(once, on(2, '12:00'), 'AWAITING_THIRD_PARTY');
    expect(sweepAt(twice, time)).toEqual(on(2, '14:00'));
    expect(breachIfPast(twice, on(2, '14:00'), time).deadline).toMatchObject({ state: 'RUNNING', dueAt: on(2, '16:00') });
    const overslept = breachIfPast(twice, on(3, '09:00'), time);
    expect(types(overslept)).toEqual(['resumed', 'breached']);
    expect(overslept.deadline.breachedAt).toEqual(on(2, '16:00'));
    expect(types(pause(overslept.deadline, { at: on(3, '09:00'), reason: 'AWAITING_THIRD_PARTY' }, time))).toEqual([]);
  });

  it('never stops a statutory deadline, whatever a policy says', () => {
    const statutory = started(policy('resolution-s2', { kind: 'REGULATORY' })).deadline;
    expect(paused(statutory, on(2, '10:00'))).toEqual(statutory);
  });

  it('cannot begin before what is already known', () => {
    const resumed = resume(paused(fourHours, on(2, '10:00')), on(2, '11:00'), time).deadline;
    expect(() => paused(resumed, on(2, '10:30'))).toThrow(expect.objectContaining({ code: 'deadline-out-of-order' }));
    expect(() => resume(paused(fourHours, on(2, '10:00')), on(2, '09:30'), time)).toThrow('before its last change');
  });

  it('moves working days by the business time it took', () => {
    const resumed = resume(paused(started(policy('resolution-s2')).deadline, on(3, '10:00')), on(4, '10:00'), time).deadline;
    expect(resumed.dueAt).toEqual(on(5, '17:00'));
  });
});
