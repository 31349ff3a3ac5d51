import { DomainError } from '../../kernel/index.ts';
import { grant } from '../sample/ask-small-policy.ts';
import { smallPolicy } from '../sample/small-policy.ts';
import { decide } from './decide.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import type { RemedyRequest } from './question.ts';

const at = new Date('2026-03-02T12:00:00Z');

describe('a request without sense', () => {
  const codeOf = (request: RemedyRequest): unknown => {
    const policy = smallPolicy([grant]);
    try {
      return decide(policy, ordinarySituation(policy, at), request);
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
  };

  it.each([
    ['remedy-unknown', 'fountain', { minor: 1, currency: 'USD' }],
    ['amount-missing', 'credit', null],
    ['amount-not-expected', 'visit', { minor: 1, currency: 'USD' }],
    ['amount-not-positive', 'credit', { minor: 0, currency: 'USD' }],
    ['amount-not-positive', 'credit', { minor: 0.5, currency: 'USD' }],
    ['currency-mismatch', 'credit', { minor: 1, currency: 'EUR' }],
  ])('is refused: %s', (code, kind, amount) => {
    expect(codeOf({ kind, params: {}, amount })).toBe(code);
  });

  it('is refused: param-out-of-bounds', () => {
    const asking = (params: RemedyRequest['params']) => codeOf({ kind: 'visit', params, amount: null });
    for (const params of [{ quantity: 0 }, { quantity: 1001 }, { planMonths: 61 }, { planMonths: 1.5 }])
      expect(asking(params)).toBe('param-out-of-bounds');
    for (const params of [{ quantity: 1 }, { quantity: 1000 }, { planMonths: 60 }])
      expect(asking(params)).toMatchObject({ owed: [] });
  });
});
