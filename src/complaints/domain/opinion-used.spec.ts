import type { Decision } from '../../authority/index.ts';
import { opinionUsed } from './opinion-used.ts';
import type { SecondOpinionId } from './remedy.ts';

const opinion = (id: string, amountMinor: number | null, kind = 'credit') => ({ id: id as SecondOpinionId, kind, amountMinor });
const met = { duties: [{ rule: null, duty: { kind: 'second-person' }, met: true }] } as unknown as Decision;
const asked = { kind: 'credit', amount: { minor: 3000, currency: 'USD' } };

describe('a confirmation', () => {
  it('is used up by the smallest that covers the amount', () => {
    expect(
      opinionUsed(met, [opinion('a', 9000), opinion('b', 3000), opinion('c', 2999), opinion('d', 3000, 'other')], asked),
    ).toEqual({ secondOpinionId: 'b' });
  });

  it('is kept where no second person was asked for', () => {
    expect(opinionUsed({ duties: [] }, [opinion('a', 9000)], asked)).toEqual({});
  });
});
