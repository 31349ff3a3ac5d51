import type { ContactId, EscalationId, PersonId, RemedyId } from '../../kernel/index.ts';
import { complaintStates, type ComplaintState } from './complaint-state.ts';
import type { Complaint, Relief } from './complaint.ts';
import type { Remedy } from './remedy.ts';
import { resolve, type Resolution, type ResolutionGround } from './resolve.ts';

const at = new Date('2026-03-02T15:00:00Z');
const when = { at, now: at };
const complaint = { id: 'c', state: 'OPEN', safety: 'none', changedAt: new Date('2026-03-02T14:00:00Z') } as unknown as Complaint;
const resolution: Resolution = {
  outcome: 'UPHELD',
  relief: null,
  cause: 'meter-misread',
  sentence: 'We read your meter again.',
  isNothingMoreOwed: false,
};
const nothing: ResolutionGround = {
  remedies: [],
  openEscalations: [],
  owing: { unpaid: [], undecided: [] },
  givenNow: [],
  contactId: 'k' as ContactId,
  by: 'frank' as PersonId,
};
const remedy = (set: Partial<Remedy>): Remedy => ({ id: 'r', state: 'AUTHORISED', amount: null, ...set }) as Remedy;
const credit = remedy({ amount: { minor: 4000, currency: 'USD' } });
const owed = {
  rule: 'O-01',
  amountMinor: 2500,
  payWithin: { count: 10, unit: 'working-days' },
  latePenalty: null,
  kinds: ['credit'],
} as const;

const refused = (code: string) => expect.objectContaining({ code });

describe('resolving a complaint', () => {
  it('says how it ended, who ended it and what went with it', () => {
    const change = resolve(complaint, resolution, { ...nothing, givenNow: ['r' as RemedyId] }, when);
    expect(change).toMatchObject({
      type: 'complaint.resolved',
      set: {
        state: 'RESOLVED',
        outcome: 'UPHELD',
        relief: 'EXPLANATION',
        cause: 'meter-misread',
        resolvedAt: at,
        resolvedBy: 'frank',
      },
      details: { remedyIds: ['r'], contactId: 'k' },
    });
  });

  it.each(complaintStates.filter((state) => state !== 'OPEN' && state !== 'AWAITING_FIELD'))(
    'is refused from %s',
    (state: ComplaintState) => {
      expect(() => resolve({ ...complaint, state }, resolution, nothing, when)).toThrow(refused('illegal-transition'));
    },
  );

  it('waits for a danger to be made safe', () => {
    expect(() => resolve({ ...complaint, safety: 'open' }, resolution, nothing, when)).toThrow(refused('safety-open'));
    expect(() => resolve({ ...complaint, safety: 'made-safe' }, resolution, nothing, when)).not.toThrow();
  });

  it('waits for whoever is still deciding', () => {
    const proposed = { ...nothing, remedies: [remedy({ state: 'PROPOSED' })] };
    expect(() => resolve(complaint, resolution, proposed, when)).toThrow(refused('remedy-awaits-ruling'));
    expect(() => resolve(complaint, resolution, { ...nothing, openEscalations: ['e' as EscalationId] }, when)).toThrow(
      refused('escalation-open'),
    );
  });

  it('gives the customer first what law or charter owes', () => {
    expect(() => resolve(complaint, resolution, { ...nothing, owing: { unpaid: [owed], undecided: [] } }, when)).toThrow(
      refused('obligation-unpaid'),
    );
  });

  it('waits while nobody can say what is owed, unless a lead has checked it', () => {
    for (const undecided of [[{ rule: 'O-01', facts: ['account.balanceMinor' as const] }], null]) {
      const unsure = { ...nothing, owing: { unpaid: [], undecided } };
      expect(() => resolve(complaint, resolution, unsure, when)).toThrow(refused('obligation-unknown'));
      const checked = resolve(complaint, { ...resolution, isNothingMoreOwed: true }, unsure, when);
      expect(checked.details).toMatchObject({ owedCheckedBy: 'frank' });
    }
  });

  it('takes no word of a lead for what is known to be owed', () => {
    const unpaid = { ...nothing, owing: { unpaid: [owed], undecided: [] } };
    const checked = { ...resolution, isNothingMoreOwed: true };
    expect(() => resolve(complaint, checked, unpaid, when)).toThrow(refused('obligation-unpaid'));
  });

  it.each<[Relief, readonly Remedy[]]>([
    ['EXPLANATION', []],
    ['EXPLANATION', [remedy({ state: 'CANCELLED' })]],
    ['NON_MONETARY', [remedy({})]],
    ['MONETARY', [remedy({}), credit]],
    ['EXPLANATION', [remedy({ state: 'REVERSED', amount: { minor: 1, currency: 'USD' } })]],
  ])('reads from the remedies that the relief was %s', (relief, remedies) => {
    expect(resolve(complaint, resolution, { ...nothing, remedies }, when).set.relief).toBe(relief);
  });

  it('claims no relief that nobody gave', () => {
    const claims = (relief: Relief, remedies: readonly Remedy[]) => () =>
      resolve(complaint, { ...resolution, relief }, { ...nothing, remedies }, when);
    expect(claims('MONETARY', [remedy({})])).toThrow(refused('relief-without-remedy'));
    expect(claims('NON_MONETARY', [])).toThrow(refused('relief-without-remedy'));
    expect(claims('EXPLANATION', [credit])).not.toThrow();
  });
});
