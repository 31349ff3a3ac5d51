import { bodyOf, emptyPolicy } from './policy-draft.ts';

describe('a deadline policy being written', () => {
  it('puts its steps in the order of time, and one at the due without a number', () => {
    const { ladder } = bodyOf({
      ...emptyPolicy,
      ladder: [
        { when: 'AFTER', amount: 1, action: 'ESCALATE', to: 'manager' },
        { when: 'BEFORE', amount: 10, action: 'NOTIFY', to: 'SUPERVISOR' },
        { when: 'DUE', amount: 5, action: 'REASSIGN', to: 'LEAD' },
        { when: 'BEFORE', amount: 25, action: 'NOTIFY', to: 'OWNER' },
      ],
    });
    expect(ladder.map(({ when, amount }) => [when, amount])).toEqual([
      ['BEFORE', 25],
      ['BEFORE', 10],
      ['DUE', 0],
      ['AFTER', 1],
    ]);
  });

  it('never pauses a regulator’s deadline, and says what starts and stops it', () => {
    const body = bodyOf({ ...emptyPolicy, kind: 'REGULATORY', pausesOn: [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }] });
    expect(body).toMatchObject({ pausesOn: [], statute: { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' } });
  });

  it('leaves out conditions that nothing was chosen for', () => {
    const { when } = bodyOf({
      ...emptyPolicy,
      when: [
        { fact: 'severity', values: [] },
        { fact: 'channel', values: ['phone'] },
      ],
    });
    expect(when).toEqual([{ fact: 'channel', values: ['phone'] }]);
  });
});
