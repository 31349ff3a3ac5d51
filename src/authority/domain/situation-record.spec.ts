import { smallPolicy } from '../sample/small-policy.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import type { Situation } from './question.ts';
import { type SituationRecord, recorded, revived } from './situation-record.ts';

const at = new Date('2026-03-02T12:00:00Z');
const reading = { value: 7, asOf: at, source: 'ledger' };
const situation: Situation = {
  ...ordinarySituation(smallPolicy([]), at),
  facts: { 'complaint.ageDays': reading, 'customer.vulnerable': null },
  used: { 'customer/calendar-day': reading, 'team/calendar-day': null },
};

describe('a situation as it is kept', () => {
  it('has instants as text, and what nobody knew as nothing', () => {
    const asOf = '2026-03-02T12:00:00.000Z';
    expect(recorded(situation)).toMatchObject({
      at: asOf,
      facts: { 'complaint.ageDays': { value: 7, asOf, source: 'ledger' }, 'customer.vulnerable': null },
      used: { 'customer/calendar-day': { value: 7, asOf, source: 'ledger' }, 'team/calendar-day': null },
    });
    expect(revived(JSON.parse(JSON.stringify(recorded(situation))) as SituationRecord)).toEqual(situation);
  });

  it('keeps only what a rule could read: no fact of the request, no counter nobody knows', () => {
    const facts = { ...situation.facts, 'remedy.quantity': reading, 'complaint.mood': reading };
    const used = { ...situation.used, 'moon/calendar-day': reading };
    const kept = recorded({ ...situation, facts, used });
    expect([kept.facts, kept.used]).toEqual([recorded(situation).facts, recorded(situation).used]);
    const again = revived({ ...recorded(situation), facts: { ...kept.facts, ...{ 'complaint.mood': null } } });
    expect(again.facts).toEqual(situation.facts);
  });
});
