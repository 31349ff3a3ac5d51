import type { ComplaintId, DecisionId, EscalationId, PersonId, RemedyId } from '../../kernel/index.ts';
import {
  authorise,
  cancel,
  execute,
  expire,
  fail,
  propose,
  refuse,
  remedyStates,
  reverse,
  send,
  type Remedy,
  type RemedyState,
} from './remedy.ts';

const at = new Date('2026-03-02T15:00:00Z');
const later = new Date('2026-03-02T16:00:00Z');
const frank = 'frank' as PersonId;
const money = { minor: 4000, currency: 'USD' };
const asked = { id: 'r' as RemedyId, complaintId: 'c' as ComplaintId, kind: 'late-fee-waiver', params: {}, amount: money };
const proposed = propose(asked, 'e' as EscalationId, at);
const grant = { decisionId: 'd' as DecisionId, by: frank, at, byOwnAuthority: true, executeBy: later };
const given = authorise(proposed, money, grant);
const inState = (state: RemedyState): Remedy => ({ ...given, state });

const reversal = { reason: 'paid twice', externalRef: 'REV-1', onBehalfOf: null, at: later };

const acts: Record<string, (remedy: Remedy) => Remedy> = {
  authorise: (remedy) => authorise(remedy, money, grant),
  refuse: (remedy) => refuse(remedy, null, later),
  expire: (remedy) => expire(remedy, later),
  cancel: (remedy) => cancel(remedy, 'a slip', later),
  send: (remedy) => send(remedy, later),
  execute: (remedy) => execute(remedy, 'ADJ-1', later),
  fail: (remedy) => fail(remedy, 'account closed', later),
  reverse: (remedy) => reverse(remedy, { ...reversal, by: 'susan' as PersonId }),
};

const leadsTo: Record<string, Partial<Record<RemedyState, RemedyState>>> = {
  authorise: { PROPOSED: 'AUTHORISED' },
  refuse: { PROPOSED: 'REFUSED' },
  expire: { PROPOSED: 'EXPIRED' },
  cancel: { AUTHORISED: 'CANCELLED' },
  send: { AUTHORISED: 'SENT' },
  execute: { AUTHORISED: 'EXECUTED', SENT: 'EXECUTED' },
  fail: { AUTHORISED: 'FAILED', SENT: 'FAILED' },
  reverse: { EXECUTED: 'REVERSED' },
};

describe('a remedy', () => {
  const cases = Object.keys(acts).flatMap((act) =>
    remedyStates.map((state) => [act, state, leadsTo[act]?.[state] ?? 'refused'] as const),
  );

  it.each(cases)('takes %s from %s: %s', (act, state, to) => {
    const attempt = (): Remedy | undefined => acts[act]?.(inState(state));
    if (to === 'refused') expect(attempt).toThrow(expect.objectContaining({ kind: 'conflict' }));
    else expect(attempt()?.state).toBe(to);
  });

  it('is given with the amount that was granted, not the one that was asked', () => {
    expect(authorise(proposed, { minor: 2500, currency: 'USD' }, grant)).toMatchObject({
      state: 'AUTHORISED',
      amount: { minor: 2500 },
    });
  });

  it('was sent at the latest when it was executed', () => {
    expect(execute(given, 'ADJ-1', later)).toMatchObject({ sentAt: later, executedAt: later, externalRef: 'ADJ-1' });
    expect(execute(send(given, at), 'ADJ-1', later).sentAt).toEqual(at);
  });

  it('is not cancelled behind the back of whoever is deciding about it', () => {
    expect(() => cancel(proposed, 'a slip', later)).toThrow(expect.objectContaining({ code: 'remedy-awaits-ruling' }));
  });

  it('is never taken back by whoever granted it, nor by whoever lent the authority for it', () => {
    const susan = 'susan' as PersonId;
    for (const more of [{ by: frank }, { by: susan, onBehalfOf: susan }])
      expect(() => reverse(inState('EXECUTED'), { ...reversal, ...more })).toThrow(
        expect.objectContaining({ code: 'granted-by-you' }),
      );
  });
});
