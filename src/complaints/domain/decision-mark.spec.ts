import type { ComplaintId, DecisionId, PersonId } from '../../kernel/index.ts';
import { lookedAt, type DecisionMark } from './decision-mark.ts';

const at = new Date('2026-03-02T15:00:00Z');
const mark: DecisionMark = {
  decisionId: 'd' as DecisionId,
  complaintId: 'c' as ComplaintId,
  givenBy: 'frank' as PersonId,
  fromCategory: 'other',
  toCategory: 'late-fee',
  recategorisedBy: 'lena' as PersonId,
  changedAt: at,
  day: null,
  fromOn: null,
  toOn: null,
  markedAt: at,
  lookedBy: null,
  lookedAt: null,
};

describe('a decision that only another category let through', () => {
  it('is looked at once, and never by whoever gave it or changed what let it through', () => {
    const susan = 'susan' as PersonId;
    expect(lookedAt(mark, susan, at)).toMatchObject({ lookedBy: 'susan', lookedAt: at });
    expect(() => lookedAt(lookedAt(mark, susan, at), susan, at)).toThrow(expect.objectContaining({ code: 'already-looked-at' }));
    for (const by of [mark.givenBy, 'lena' as PersonId])
      expect(() => lookedAt(mark, by, at)).toThrow(expect.objectContaining({ code: 'own-decision' }));
  });
});
