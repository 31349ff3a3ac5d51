import type { ComplaintId, DecisionId, PersonId } from '../../kernel/index.ts';
import { earlierCategories, lookedAt, type DecisionMark } from './decision-mark.ts';

const at = new Date('2026-03-02T15:00:00Z');
const changed = (category: string, actorId: string | null) => ({
  type: 'complaint.recategorised',
  actorId,
  payload: { from: { category, severity: 3 } },
});
const mark: DecisionMark = {
  decisionId: 'd' as DecisionId,
  complaintId: 'c' as ComplaintId,
  givenBy: 'frank' as PersonId,
  fromCategory: 'other',
  toCategory: 'late-fee',
  recategorisedBy: 'frank' as PersonId,
  day: null,
  fromOn: null,
  toOn: null,
  markedAt: at,
  lookedBy: null,
  lookedAt: null,
};

describe('a decision that only another category let through', () => {
  it('is compared with every category the complaint had before, the latest first, each once', () => {
    const events = [
      { type: 'complaint.registered', actorId: 'frank', payload: {} },
      changed('other', 'frank'),
      changed('leak', 'lena'),
      changed('high-bill', 'frank'),
      changed('leak', 'frank'),
    ];
    expect(earlierCategories(events, 'high-bill')).toEqual([
      { category: 'leak', changedBy: 'frank' },
      { category: 'other', changedBy: 'frank' },
    ]);
  });

  it('is looked at once, and never by whoever gave it', () => {
    const susan = 'susan' as PersonId;
    expect(lookedAt(mark, susan, at)).toMatchObject({ lookedBy: 'susan', lookedAt: at });
    expect(() => lookedAt(lookedAt(mark, susan, at), susan, at)).toThrow(expect.objectContaining({ code: 'already-looked-at' }));
    expect(() => lookedAt(mark, mark.givenBy, at)).toThrow(expect.objectContaining({ code: 'own-decision' }));
  });
});
