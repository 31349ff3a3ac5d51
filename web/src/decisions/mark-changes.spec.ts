import { en } from '../words/en.ts';
import { markChanges } from './mark-changes.ts';

const changes = (mark: Partial<Parameters<typeof markChanges>[0]>): readonly string[] =>
  markChanges({ fromCategory: 'other', toCategory: 'other', days: [], ...mark }, en, {
    category: (key) => `[${key}]`,
    day: (on) => `<${on}>`,
  });

describe('what was changed before a grant', () => {
  it('is the category', () => {
    expect(changes({ toCategory: 'late-fee' })).toEqual(['Category: was [other], now [late-fee]']);
  });

  it('is a day or both, also one that nobody had said, or says any more', () => {
    const event = { day: 'event', fromOn: null, toOn: '2026-03-04' } as const;
    const bill = { day: 'bill', fromOn: '2026-03-01', toOn: null } as const;
    expect(changes({ days: [event] })).toEqual(['Day it happened: was not said, now <2026-03-04>']);
    expect(changes({ days: [event, bill] })).toEqual([
      'Day it happened: was not said, now <2026-03-04>',
      'Date of the bill: was <2026-03-01>, now not said',
    ]);
  });
});
