import type { ComplaintId, PersonId, RemedyId } from '../../kernel/index.ts';
import { orderIdOf } from './order-id.ts';
import { cancel, confirm, fail, open, type Confirmation, type Order } from './order.ts';

const [ordered, released, later] = [
  new Date('2026-03-02T15:00:00Z'),
  new Date('2026-03-02T15:00:10Z'),
  new Date('2026-03-03T09:00:00Z'),
];
const dollars = (minor: number) => ({ minor, currency: 'USD' });

const anOrder = (set: Partial<Order> = {}): Order => ({
  ...open({
    id: orderIdOf('K7M4RX2', 0),
    remedyId: 'remedy' as RemedyId,
    complaintId: 'complaint' as ComplaintId,
    executor: 'billing',
    accountId: null,
    accountNumber: null,
    params: {},
    kind: 'billing-credit',
    code: 'ADJ-BILL',
    amount: dollars(2500),
    executeBy: later,
    notBefore: released,
    createdAt: ordered,
  }),
  ...set,
});
const said = (set: Partial<Confirmation> = {}): Confirmation => ({
  externalRef: 'ADJ-991',
  postedAmount: null,
  postedAt: later,
  by: 'person' as PersonId,
  ...set,
});

const refused = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('an order', () => {
  it('is confirmed with the reference, the moment and the name of whoever says so', () => {
    expect(confirm(anOrder(), said(), later)).toMatchObject({
      state: 'CONFIRMED',
      externalRef: 'ADJ-991',
      postedAmount: dollars(2500),
      postedAt: later,
      confirmedBy: 'person',
      changedAt: later,
    });
  });

  it('is confirmed at the very moment it is released, never before', () => {
    expect(confirm(anOrder(), said({ postedAt: released }), released).state).toBe('CONFIRMED');
    const early = new Date(released.getTime() - 1);
    expect(refused(() => confirm(anOrder(), said({ postedAt: early }), early))).toMatchObject({ code: 'order-not-released' });
    expect(refused(() => fail(anOrder(), 'no such account', early))).toMatchObject({ code: 'order-not-released' });
  });

  it.each([dollars(2499), dollars(2501), { minor: 2500, currency: 'EUR' }])(
    'is never confirmed with another amount: %o',
    (postedAmount) => {
      expect(refused(() => confirm(anOrder(), said({ postedAmount }), later))).toMatchObject({
        kind: 'invalid',
        code: 'amount-differs',
      });
    },
  );

  it('without money takes no amount', () => {
    const visit = anOrder({ amount: null });
    expect(confirm(visit, said(), later).postedAmount).toBeNull();
    expect(refused(() => confirm(visit, said({ postedAmount: dollars(1) }), later))).toMatchObject({ code: 'amount-differs' });
  });

  it('was not posted before it was ordered, nor tomorrow', () => {
    const tooEarly = new Date(ordered.getTime() - 1);
    expect(refused(() => confirm(anOrder(), said({ postedAt: tooEarly }), later))).toMatchObject({ code: 'posted-too-early' });
    const tomorrow = new Date(later.getTime() + 1);
    expect(refused(() => confirm(anOrder(), said({ postedAt: tomorrow }), later))).toMatchObject({
      code: 'posted-in-the-future',
    });
  });

  it.each(['CONFIRMED', 'FAILED', 'CANCELLED'] as const)('that is %s stays so', (state) => {
    const ended = anOrder({ state });
    expect(refused(() => confirm(ended, said(), later))).toMatchObject({
      kind: 'conflict',
      code: 'order-not-open',
      details: { state },
    });
    expect(refused(() => fail(ended, 'again', later))).toMatchObject({ code: 'order-not-open' });
    expect(cancel(ended, later)).toBe(ended);
  });

  it('fails with a reason and is cancelled without one', () => {
    expect(fail(anOrder(), 'account closed', later)).toMatchObject({ state: 'FAILED', failureReason: 'account closed' });
    expect(cancel(anOrder(), ordered)).toMatchObject({ state: 'CANCELLED', changedAt: ordered });
  });
});
