import type { PolicyDraft } from '../../api/views.ts';
import { bodyOf, emptyPolicy, ofKind } from './policy-draft.ts';

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

  it('keeps of the pauses those that its kind may have', () => {
    const pausesOn = [
      { reason: 'AWAITING_CUSTOMER', atMostSeconds: null },
      { reason: 'AWAITING_THIRD_PARTY', atMostSeconds: 3600 },
    ] as const;
    const reasons = (kind: PolicyDraft['kind']): string[] =>
      bodyOf({ ...emptyPolicy, kind, pausesOn: [...pausesOn] }).pausesOn.map(({ reason }) => reason);
    expect([reasons('RESOLUTION'), reasons('UPDATE'), reasons('FIRST_RESPONSE')]).toEqual([
      ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY'],
      ['AWAITING_CUSTOMER'],
      [],
    ]);
  });

  it('has steps and nothing else where somebody names the day', () => {
    const body = bodyOf({ ...emptyPolicy, kind: 'PROMISE', when: [{ fact: 'severity', values: ['S1'] }], slot: 'x' });
    expect(body).toMatchObject({ hours: 'fixed', target: 0, when: [] });
    expect(body).not.toHaveProperty('slot');
    expect(bodyOf({ ...emptyPolicy, kind: 'REGULATORY', hours: 'fixed' })).toMatchObject({
      ...{ target: 0, statute: { startsOn: 'LETTER', stopsOn: 'ANSWERED' } },
    });
  });

  it('has a time of its own again when it becomes of another kind', () => {
    expect(ofKind('PROMISE', emptyPolicy)).toEqual({ kind: 'PROMISE', hours: 'fixed', target: 0 });
    expect(ofKind('UPDATE', { ...emptyPolicy, hours: 'fixed', target: 0 })).toEqual({
      ...{ kind: 'UPDATE', hours: emptyPolicy.hours, target: emptyPolicy.target },
    });
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
