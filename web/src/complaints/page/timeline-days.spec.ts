import { en } from '../../words/en.ts';
import { daysTold, markedForDay } from './timeline-days.ts';

const told = (type: string, payload: Record<string, unknown>): readonly string[] =>
  daysTold({ type, payload }, en.days, (day) => `<${day}>`);

describe('what the timeline says of days', () => {
  it('is the day that was said, and the one that is no longer said', () => {
    const set = { eventOn: '2026-02-01', billOn: null };
    expect(told('complaint.days-said', { from: { eventOn: null, billOn: '2026-01-15' }, set })).toEqual([
      'When it happened: <2026-02-01>',
      'Date of the bill in question: no longer said (it was <2026-01-15>)',
    ]);
  });

  it('is where a complaint that was merged said otherwise', () => {
    const daysApart = [{ day: 'event', kept: null, other: '2026-02-01' }];
    expect(told('complaint.merged-in', { daysApart })).toEqual([
      'The day it happened stays as it is here: not said. The other complaint says <2026-02-01>.',
    ]);
    expect(told('complaint.merged-in', {})).toEqual([]);
  });

  it('tells a decision that is marked for a day from one that is marked for its category', () => {
    const marked = (payload: Record<string, unknown>): string | null =>
      markedForDay({ type: 'decision.marked', payload }, en.days);
    const same = { fromCategory: 'high-bill', toCategory: 'high-bill' };
    expect(marked({ ...same, days: [{ day: 'bill' }] })).toMatch(
      /^Possible only since somebody said or corrected the date of the bill:/,
    );
    expect(marked({ ...same, days: [{ day: 'event' }, { day: 'bill' }] })).toMatch(
      / the day it happened and the date of the bill:/,
    );
    expect(marked({ ...same, day: 'event' })).toMatch(/ corrected the day it happened:/);
    expect(marked({ ...same, toCategory: 'odour', day: 'event' })).toMatch(
      / category was changed and somebody said or corrected the day/,
    );
    expect(marked({ fromCategory: 'high-bill', toCategory: 'odour' })).toBeNull();
  });
});
