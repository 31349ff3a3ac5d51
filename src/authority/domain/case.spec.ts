import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { asTemplate, caseOf, factOf, readSituation, usedOf, type Case } from './case.ts';
import type { CounterKey } from './counter.ts';
import { readFacts, slotOf, withFacts, withReadings } from './fact-vector.ts';
import type { FactId } from './facts.ts';
import { type Differences, ordinarySituation } from './ordinary-situation.ts';
import { noHardStops, situationFor, type Situation } from './question.ts';

const at = new Date('2026-03-02T12:00:00Z');
const policy = smallPolicy([
  smallRule('G', { type: 'grant', upTo: 1 }),
  smallRule('C', { type: 'cap', counter: 'employee', window: 'calendar-day', max: 900 }),
  smallRule('D', { type: 'cap', counter: 'customer', window: 'calendar-day', max: 900 }),
]);
const subjectOf = (situation: Situation, kind = 'visit', params = {}): Case =>
  caseOf(policy, readSituation(situation), { kind, params, amount: null });
const subject = (differences: Differences = {}): Case => subjectOf(ordinarySituation(policy, at, differences));

describe('a case in the hands of a template employee', () => {
  const stops = { ownAccount: true, ownConduct: true, ownEscalation: true, legalHold: true, safetyOpen: true };
  const used = { 'employee/calendar-day': 800, 'customer/calendar-day': 700 } as const;
  const facts = { 'employee.isRegistrar': true, 'employee.creditsTodayMinor': 5, 'employee.creditCountToday': 5 } as const;
  const inSeniorHands = (): Case =>
    asTemplate(subject({ hardStops: stops, used, facts: { ...facts, 'employee.creditsThisMonthMinor': 5 } }), 'senior');

  it('is read with the facts of the template, who has given nothing yet', () => {
    const senior = inSeniorHands();
    const { role, trainings, tenureMonths } = policy.ruleset.templates.senior;
    const ids: readonly FactId[] = ['employee.role', 'employee.trainings', 'employee.tenureMonths', 'employee.level'];
    expect(ids.map((id) => factOf(senior, id))).toEqual([role, trainings, tenureMonths, 2]);
    const own: readonly FactId[] = ['employee.isRegistrar', 'employee.creditsTodayMinor', 'employee.creditCountToday'];
    expect(own.map((id) => factOf(senior, id))).toEqual([false, 0, 0]);
    expect([factOf(senior, 'employee.creditsThisMonthMinor'), senior.rank]).toEqual([0, 2]);
  });

  it('is a stranger’s, and still held by the law and by an open danger', () => {
    expect(inSeniorHands().hardStops).toEqual({ ...noHardStops, legalHold: true, safetyOpen: true });
  });

  it('keeps what the customer has had', () => {
    const keys: readonly CounterKey[] = ['employee/calendar-day', 'customer/calendar-day', 'team/calendar-day'];
    expect(keys.map((key) => usedOf(inSeniorHands(), key))).toEqual([
      { known: true, value: 0 },
      { known: true, value: 700 },
      { known: false, doubt: 'missing' },
    ]);
    expect(usedOf(subject({ used }), 'employee/calendar-day')).toEqual({ known: true, value: 800 });
  });
});

describe('a case', () => {
  it('has the facts of the request, and what is known of the kind asked for alone', () => {
    const reading = { value: 3, asOf: at, source: 'ledger' };
    const situation: Situation = {
      ...ordinarySituation(policy, at, { unknown: ['remedy.times12m'] }),
      factsOfKind: { visit: { 'remedy.times12m': reading, 'remedy.times24m': null } },
    };
    const visit = subjectOf(situation, 'visit', { quantity: 4, planMonths: 9 });
    const asked: readonly FactId[] = ['remedy.quantity', 'remedy.planMonths', 'remedy.times12m', 'remedy.times24m'];
    expect(asked.map((id) => factOf(visit, id))).toEqual([4, 9, 3, undefined]);
    expect(visit.facts.doubts['remedy.times24m']).toBe('missing');
    expect(visit.facts.doubts['remedy.times12m']).toBeUndefined();
    const water = subjectOf(situation, 'water');
    expect([factOf(water, 'remedy.quantity'), water.facts.doubts['remedy.quantity']]).toEqual([undefined, 'missing']);
    expect([factOf(water, 'remedy.times12m'), factOf(water, 'remedy.times24m')]).toEqual([undefined, 0]);
  });

  it('is kept with what is known of its own kind', () => {
    const own = { 'remedy.times12m': { value: 3, asOf: at, source: 'ledger' } };
    const situation: Situation = { ...ordinarySituation(policy, at), factsOfKind: { visit: own } };
    expect(situationFor('visit', situation)).toEqual({ ...ordinarySituation(policy, at), facts: { ...situation.facts, ...own } });
    expect(situationFor('constructor', situation)).toEqual(ordinarySituation(policy, at));
    expect(situationFor('visit', ordinarySituation(policy, at))).toEqual(ordinarySituation(policy, at));
  });

  it('has a rank only in the families its employee holds a level in', () => {
    const levels = { credits: 'manager' } as const;
    const situation = ordinarySituation(policy, at, { levels });
    expect([subjectOf(situation, 'credit').rank, subjectOf(situation, 'visit').rank]).toEqual([4, -1]);
    expect(factOf(subjectOf(situation, 'visit'), 'employee.level')).toBeUndefined();
  });

  it('counts nothing under a name that is no counter', () => {
    const read = { value: 1, asOf: at, source: 'x' };
    const used = { 'customer/calendar-day': read, constructor: read, 'moon/calendar-day': read };
    expect(Object.keys(readSituation({ ...ordinarySituation(policy, at), used }).used)).toEqual(['customer/calendar-day']);
  });
});

describe('facts read again', () => {
  const nothing = readFacts({}, at);
  const severity = slotOf('complaint.severity');
  const read = (value: number, asOf = at) => withReadings(nothing, { 'complaint.severity': { value, asOf, source: 'x' } }, at);

  it('take the place of what was read before', () => {
    expect([nothing.slots[severity], nothing.doubts['complaint.severity']]).toEqual([undefined, 'missing']);
    expect([read(2).slots[severity], read(2).doubts['complaint.severity']]).toEqual([2, undefined]);
    expect([read(9).slots[severity], read(9).doubts['complaint.severity']]).toEqual([undefined, 'invalid']);
    expect(read(2, new Date(0)).doubts['complaint.severity']).toBe('stale');
  });

  it('leave the others as they were', () => {
    const known = withFacts(nothing, { 'customer.vulnerable': true });
    const again = withReadings(known, { 'complaint.severity': { value: 2, asOf: at, source: 'x' } }, at);
    expect([again.slots[slotOf('customer.vulnerable')], again.slots[severity]]).toEqual([true, 2]);
    expect([again.doubts['customer.vulnerable'], again.doubts['complaint.tags']]).toEqual([undefined, 'missing']);
    expect(withFacts(known, { 'complaint.severity': 2 })).toEqual(again);
  });

  it('are the same where nothing was read', () => {
    expect(withReadings(nothing, {}, at)).toBe(nothing);
  });
});
