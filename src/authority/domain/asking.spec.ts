import { isConfirmed } from './asking.ts';
import type { RemedyRequest } from './question.ts';

const credit = (minor: number): RemedyRequest => ({ kind: 'credit', params: {}, amount: { minor, currency: 'USD' } });
const visit: RemedyRequest = { kind: 'visit', params: {}, amount: null };

describe('a colleague’s confirmation', () => {
  it('reaches as far as the amount the colleague named', () => {
    const opinions = [{ kind: 'credit', amountMinor: 2000 }];
    expect([isConfirmed(opinions, credit(2000)), isConfirmed(opinions, credit(2001))]).toEqual([true, false]);
  });

  it('is about one kind of remedy and no other', () => {
    expect(isConfirmed([{ kind: 'visit', amountMinor: null }], visit)).toBe(true);
    expect(isConfirmed([{ kind: 'visit', amountMinor: null }], credit(1))).toBe(false);
    expect(isConfirmed([{ kind: 'credit', amountMinor: 2000 }], visit)).toBe(false);
  });

  it('of an amount says nothing of a request without one', () => {
    expect(isConfirmed([{ kind: 'credit', amountMinor: 2000 }], { ...credit(1), amount: null })).toBe(false);
  });

  it('is enough when one of several reaches', () => {
    const opinions = [
      { kind: 'credit', amountMinor: 100 },
      { kind: 'credit', amountMinor: 2000 },
    ];
    expect([isConfirmed(opinions, credit(1500)), isConfirmed([], credit(1))]).toEqual([true, false]);
  });
});
