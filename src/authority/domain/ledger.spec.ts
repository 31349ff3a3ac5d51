import { counterKey } from './counter.ts';
import type { FactReadings } from './facts.ts';
import { countersOfFacts, fromLedger } from './ledger.ts';

const at = new Date('2026-03-02T15:00:00Z');

describe('the ledger’s part of a situation', () => {
  const reading = {
    used: {
      'customer/rolling-365-days': {
        sumMinor: 9000,
        count: 3,
        times: 2,
        lastDay: '2025-12-31',
        timesWithOwed: 4,
        lastDayWithOwed: '2026-02-28',
      },
      'team/calendar-month': null,
      'customer/rolling-5-years': {
        sumMinor: 9000,
        count: 3,
        times: 2,
        lastDay: '2025-12-31',
        timesWithOwed: 4,
        lastDayWithOwed: '2026-02-28',
      },
      'account/rolling-5-years': {
        sumMinor: 0,
        count: 0,
        times: 0,
        lastDay: null,
        timesWithOwed: 4,
        lastDayWithOwed: '2026-02-28',
      },
      'account/calendar-year/times/leak-adjustment': {
        sumMinor: 9000,
        count: 3,
        times: 2,
        lastDay: '2026-01-31',
        timesWithOwed: 4,
        lastDayWithOwed: '2026-02-28',
      },
      'account/calendar-year/leak-adjustment': {
        sumMinor: 9000,
        count: 3,
        times: 2,
        lastDay: '2026-01-31',
        timesWithOwed: 4,
        lastDayWithOwed: '2026-02-28',
      },
    },
    given: [
      { amountMinor: 4000, owed: [{ rule: 'O-01', amountMinor: 2500 }] },
      { amountMinor: 1000, owed: [] },
    ],
  };

  const ofLedger = () => fromLedger(reading, ['leak-adjustment'], { at, businessDay: '2026-03-02' });

  it('adds up what was given on the same complaint, obligations included', () => {
    expect(ofLedger().facts['complaint.givenMinor']).toEqual({ value: 5000, asOf: at, source: 'allowance ledger' });
  });

  it('tells amounts and counts of one window apart', () => {
    const { facts } = ofLedger();
    expect([facts['customer.credits12mMinor']?.value, facts['customer.creditCount12m']?.value]).toEqual([9000, 3]);
  });

  it('knows nothing where there is nobody to count for', () => {
    const { facts, used } = ofLedger();
    expect([facts['team.creditsThisMonthMinor'], used['team/calendar-month']]).toEqual([null, null]);
  });

  it('says what was paid under which obligation', () => {
    expect(ofLedger().paidUnder).toEqual({ 'O-01': 2500 });
  });

  it('knows how many months ago the last one on another complaint was, five years when there was none', () => {
    const { facts } = ofLedger();
    expect([facts['customer.monthsSinceCredit']?.value, facts['account.monthsSinceCredit']?.value]).toEqual([2, 60]);
  });

  it('keeps what is known of one kind of remedy apart from the others', () => {
    const { factsOfKind } = ofLedger();
    expect(Object.keys(factsOfKind ?? {})).toEqual(['leak-adjustment']);
    expect(factsOfKind?.['leak-adjustment']?.['remedy.timesThisYear']?.value).toBe(4);
    expect(factsOfKind?.['leak-adjustment']?.['remedy.times5y']).toBeNull();
  });

  it('counts times where a limit is in times, and money where it is in money', () => {
    const { used } = ofLedger();
    expect(used['account/calendar-year/times/leak-adjustment']?.value).toBe(2);
    expect(used['account/calendar-year/leak-adjustment']?.value).toBe(9000);
  });

  it('says money, entries and times each as itself, for every fact that asks for it', () => {
    const entry = { sumMinor: 9000, count: 3, times: 2, lastDay: '2026-01-31', timesWithOwed: 4, lastDayWithOwed: '2025-02-28' };
    const used = Object.fromEntries(countersOfFacts(['visit']).map((counter) => [counterKey(counter), entry]));
    const { facts, factsOfKind, paidUnder } = fromLedger({ used, given: [] }, ['visit'], { at, businessDay: '2026-03-02' });
    const values = (readings: FactReadings | undefined) => Object.entries(readings ?? {}).map(([id, read]) => [id, read?.value]);
    expect(values(facts)).toEqual([
      ['customer.credits12mMinor', 9000],
      ['customer.creditCount12m', 3],
      ['customer.creditsThisYearMinor', 9000],
      ['customer.monthsSinceCredit', 1],
      ['account.credits12mMinor', 9000],
      ['account.creditCount12m', 3],
      ['account.creditsThisYearMinor', 9000],
      ['account.monthsSinceCredit', 1],
      ['account.causeCredits12mMinor', 9000],
      ['account.causeCreditCount12m', 3],
      ['account.monthsSinceCauseCredit', 1],
      ['employee.creditsTodayMinor', 9000],
      ['employee.creditCountToday', 3],
      ['employee.creditsThisMonthMinor', 9000],
      ['employee.monthsSinceCredit', 1],
      ['team.creditsThisMonthMinor', 9000],
      ['complaint.givenMinor', 0],
    ]);
    expect(values(factsOfKind?.['visit'])).toEqual([
      ['remedy.timesThisYear', 4],
      ['remedy.times12m', 4],
      ['remedy.times24m', 4],
      ['remedy.times5y', 4],
      ['remedy.given12mMinor', 9000],
      ['remedy.monthsSinceLast', 12],
      ['employee.kindGivenThisMonthMinor', 9000],
      ['employee.kindCountThisMonth', 3],
      ['employee.monthsSinceKind', 1],
    ]);
    expect(paidUnder).toEqual({});
  });

  it('looks back no further than five years, for an employee than one', () => {
    const entry = { sumMinor: 0, count: 0, times: 0, lastDay: '2019-01-31', timesWithOwed: 0, lastDayWithOwed: null };
    const never = { ...entry, lastDay: null };
    const used = { 'customer/rolling-5-years': entry, 'employee/rolling-365-days': never };
    const { facts } = fromLedger({ used, given: [] }, [], { at, businessDay: '2026-03-02' });
    expect(facts['customer.monthsSinceCredit']?.value).toBe(60);
    expect(facts['employee.monthsSinceCredit']?.value).toBe(12);
  });

  it('asks for the counters of a kind only where a kind is named', () => {
    expect(countersOfFacts([]).filter(({ kinds }) => kinds)).toEqual([]);
    expect(countersOfFacts(['visit', 'credit']).filter(({ kinds }) => kinds)).toHaveLength(18);
    expect(countersOfFacts(['visit'])).toContainEqual({
      ...{ scope: 'account', window: 'rolling-24-months', measure: 'times' },
      kinds: ['visit'],
    });
  });

  it('asks for no counter whose facts nobody wants', () => {
    const wanted = new Set(['account.credits12mMinor', 'remedy.times12m']);
    expect(countersOfFacts(['visit'], wanted)).toEqual([
      { scope: 'account', window: 'rolling-365-days' },
      { scope: 'account', window: 'rolling-365-days', measure: 'times', kinds: ['visit'] },
    ]);
  });
});
