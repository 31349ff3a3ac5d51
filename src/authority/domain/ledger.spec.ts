import { fromLedger } from './ledger.ts';

const at = new Date('2026-03-02T15:00:00Z');

describe('the ledger’s part of a situation', () => {
  const reading = {
    used: { 'customer/rolling-365-days': { sumMinor: 9000, count: 3 }, 'team/calendar-month': null },
    given: [
      { amountMinor: 4000, owed: [{ rule: 'O-01', amountMinor: 2500 }] },
      { amountMinor: 1000, owed: [] },
    ],
  };

  it('adds up what was given on the same complaint, obligations included', () => {
    expect(fromLedger(reading, at).facts['complaint.givenMinor']).toEqual({ value: 5000, asOf: at, source: 'allowance ledger' });
  });

  it('tells amounts and counts of one window apart', () => {
    const { facts } = fromLedger(reading, at);
    expect([facts['customer.credits12mMinor']?.value, facts['customer.creditCount12m']?.value]).toEqual([9000, 3]);
  });

  it('knows nothing where there is nobody to count for', () => {
    const { facts, used } = fromLedger(reading, at);
    expect([facts['team.creditsThisMonthMinor'], used['team/calendar-month']]).toEqual([null, null]);
  });

  it('says what was paid under which obligation', () => {
    expect(fromLedger(reading, at).paidUnder).toEqual({ 'O-01': 2500 });
  });
});
