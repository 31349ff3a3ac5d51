import { earlierStands } from './earlier-stands.ts';
import type { SayingEvent } from './said-days.ts';

const event = (minute: number, type: string, actorId: string, set: object): SayingEvent => ({
  ...{ type, actorId, payload: { set } },
  recordedAt: new Date(Date.UTC(2026, 2, 2, 9, minute)),
});
const registered = (minute: number, category: string, days: object = { eventOn: null, billOn: null }) =>
  event(minute, 'complaint.registered', 'frank', { category, ...days });
const recategorised = (minute: number, category: string, by = 'frank') =>
  event(minute, 'complaint.recategorised', by, { category, severity: 3 });
const said = (minute: number, eventOn: string | null, by = 'frank') =>
  event(minute, 'complaint.days-said', by, { eventOn, billOn: null });
const stand = (category: string, eventOn: string | null, changedBy: string, minute: number) => ({
  ...{ category, eventOn, billOn: null, changedBy },
  changedAt: new Date(Date.UTC(2026, 2, 2, 9, minute)),
});
const now = (category: string, eventOn: string | null) => ({ category, eventOn, billOn: null });

describe('what a complaint said before', () => {
  it('is every other category and days that it really had together, the latest first, each once', () => {
    const journal = [
      registered(0, 'other'),
      recategorised(1, 'leak', 'lena'),
      said(2, '2026-02-27'),
      recategorised(3, 'other'),
      said(4, null),
      event(5, 'complaint.recategorised', 'frank', { category: 'other', severity: 1 }),
      said(6, '2026-02-20', 'susan'),
    ];
    expect(earlierStands([journal], now('other', '2026-02-20'))).toEqual([
      stand('other', null, 'susan', 6),
      stand('other', '2026-02-27', 'frank', 4),
      stand('leak', '2026-02-27', 'frank', 3),
      stand('leak', null, 'frank', 2),
    ]);
    expect(earlierStands([[registered(0, 'other')]], now('other', null))).toEqual([]);
  });

  it('is also what each complaint said that was merged into it, and before that', () => {
    const away = event(5, 'complaint.merged-away', 'lena', { mergedInto: 'x' });
    const merged = [registered(0, 'other'), said(1, '2026-02-27'), away];
    const own = [registered(2, 'leak', { eventOn: '2026-02-20', billOn: null }), said(3, '2026-02-27')];
    expect(earlierStands([own, merged], now('leak', '2026-02-27'))).toEqual([
      stand('other', '2026-02-27', 'lena', 5),
      stand('leak', '2026-02-20', 'frank', 3),
      stand('other', null, 'frank', 1),
    ]);
  });

  it('knows no days where the journal is from before anybody could say them', () => {
    const journal = [event(0, 'complaint.imported', 'system', { category: 'other' }), recategorised(1, 'leak')];
    expect(earlierStands([journal], now('leak', null))).toEqual([stand('other', null, 'frank', 1)]);
  });
});
