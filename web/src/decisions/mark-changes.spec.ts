import { en } from '../words/en.ts';
import { markChanges } from './mark-changes.ts';

const changes = (mark: Partial<Parameters<typeof markChanges>[0]>): readonly string[] =>
  markChanges({ fromCategory: 'other', toCategory: 'other', day: null, fromOn: null, toOn: null, ...mark }, en, {
    category: (key) => `[${key}]`,
    day: (on) => `<${on}>`,
  });

describe('what was changed before a grant', () => {
  it('is the category', () => {
    expect(changes({ toCategory: 'late-fee' })).toEqual(['Category: was [other], now [late-fee]']);
  });

  it('is a day, also one that nobody had said, or says any more', () => {
    expect(changes({ day: 'event', toOn: '2026-03-04' })).toEqual(['Day it happened: was not said, now <2026-03-04>']);
    expect(changes({ day: 'bill', fromOn: '2026-03-04' })).toEqual(['Date of the bill: was <2026-03-04>, now not said']);
  });
});
