import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { receiptStoodFor } from './receipt-stood-for.ts';
import type { GoesBy, Rule } from './rule.ts';
import { withVersionsOfThen } from './versions-of-then.ts';

const rule = (key: string, date: GoesBy['date']): Rule => ({
  ...smallRule(key, { type: 'grant', upTo: 100 }),
  goesBy: { date, keepsTheBetter: false },
});

const noDaysKnown = { event: null, bill: null };

describe('rules whose own day nobody recorded', () => {
  it('are those that go by the day it happened or by that of the bill', () => {
    const rules = (['decision', 'received', 'event', 'bill'] as const).map((date) => ({ rule: rule(date.toUpperCase(), date) }));
    expect(receiptStoodFor(rules, noDaysKnown)).toEqual([
      { rule: 'EVENT', date: 'event' },
      { rule: 'BILL', date: 'bill' },
    ]);
    expect(receiptStoodFor(rules, { event: '2026-03-01', bill: null })).toEqual([{ rule: 'BILL', date: 'bill' }]);
  });

  it('are told also where the day of receipt left them out, or where they were taken out since', () => {
    const [now, then] = [smallPolicy([rule('NEW', 'event')]), smallPolicy([rule('OLD', 'bill')])];
    const merged = withVersionsOfThen(now, { received: then });
    expect(merged.rulesFor.get('credit')?.map(({ rule: { key } }) => key)).toEqual(['OLD']);
    expect(receiptStoodFor(merged.asked?.get('credit') ?? [], noDaysKnown)).toEqual([
      { rule: 'NEW', date: 'event' },
      { rule: 'OLD', date: 'bill' },
    ]);
  });
});
