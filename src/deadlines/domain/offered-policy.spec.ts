import { standingOf } from './offered-policy.ts';
import type { DeadlinePolicy } from './policy.ts';

const offered: DeadlinePolicy = {
  ...{ key: 'result', version: 1, kind: 'REGULATORY', name: 'A result', source: 'A statute', slot: 'result', order: 1 },
  ...{ when: { origin: ['CUSTOMER', 'OMBUDSMAN'] }, hours: 'calendar', target: 21, pausesOn: [], ladder: [], calendarId: null },
  statute: { startsOn: 'RECEIPT', stopsOn: 'RESOLVED' },
};
const inForce = (change: Partial<DeadlinePolicy>, active = true) => ({ policy: { ...offered, ...change }, active });

describe('a policy that is offered', () => {
  it('is missing until somebody made it, and off once it was switched off', () => {
    expect(standingOf(offered, undefined)).toBe('missing');
    expect(standingOf(offered, inForce({ target: 5 }, false))).toBe('off');
  });

  it('stays the same under a ladder, a name and an order of values of the house’s own', () => {
    const rung = { when: 'DUE', amount: 0, action: 'NOTIFY', to: 'OWNER' } as const;
    const own = { ladder: [rung], name: 'Other', version: 4, when: { origin: ['OMBUDSMAN', 'CUSTOMER'] } };
    expect(standingOf(offered, inForce(own))).toBe('same');
  });

  it.each<Partial<DeadlinePolicy>>([
    { target: 20 },
    { hours: 'working-days' },
    { when: {} },
    { when: { origin: ['CUSTOMER'] } },
    { statute: { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' } },
  ])('differs with %j', (change) => {
    expect(standingOf(offered, inForce(change))).toBe('differs');
  });
});
