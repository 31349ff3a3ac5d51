import type { ComplaintId, DecisionId, PersonId } from '../../kernel/index.ts';
import { daysChanged, lookedAt, type DecisionMark } from './decision-mark.ts';

const at = new Date('2026-03-02T15:00:00Z');
const mark: DecisionMark = {
  decisionId: 'd' as DecisionId,
  complaintId: 'c' as ComplaintId,
  givenBy: 'frank' as PersonId,
  fromCategory: 'other',
  toCategory: 'late-fee',
  recategorisedBy: 'lena' as PersonId,
  changedAt: at,
  ...{ fromEventOn: null, toEventOn: null, fromBillOn: '2026-02-20', toBillOn: '2026-02-20' },
  markedAt: at,
  lookedBy: null,
  lookedAt: null,
};

describe('the days that were said otherwise before a grant', () => {
  it('are none, one or both', () => {
    const event = { day: 'event', fromOn: null, toOn: '2026-02-27' };
    expect(daysChanged(mark)).toEqual([]);
    expect(daysChanged({ ...mark, toEventOn: '2026-02-27' })).toEqual([event]);
    expect(daysChanged({ ...mark, toEventOn: '2026-02-27', toBillOn: null })).toEqual([
      event,
      { day: 'bill', fromOn: '2026-02-20', toOn: null },
    ]);
  });
});

describe('a decision that only another category let through', () => {
  it('is looked at once, and never by whoever gave it or changed what let it through', () => {
    const susan = 'susan' as PersonId;
    expect(lookedAt(mark, susan, at)).toMatchObject({ lookedBy: 'susan', lookedAt: at });
    expect(() => lookedAt(lookedAt(mark, susan, at), susan, at)).toThrow(expect.objectContaining({ code: 'already-looked-at' }));
    for (const by of [mark.givenBy, 'lena' as PersonId])
      expect(() => lookedAt(mark, by, at)).toThrow(expect.objectContaining({ code: 'own-decision' }));
  });
});
