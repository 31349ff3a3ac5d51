import { smallPolicy, smallRule } from '../sample/small-policy.ts';
import { ordinarySituation } from './ordinary-situation.ts';
import { noHardStops, nothingPresent } from './question.ts';

const at = new Date('2026-03-02T12:00:00Z');
const policy = smallPolicy([smallRule('C', { type: 'cap', counter: 'customer', window: 'calendar-day', max: 9 })]);
const reading = <Value>(value: Value) => ({ value, asOf: at, source: 'ordinary case' });

describe('the ordinary case as a situation', () => {
  it('is that of the rules, nothing used and nothing there yet', () => {
    const situation = ordinarySituation(policy, at);
    expect(situation).toMatchObject({ at, paidUnder: {}, hardStops: noHardStops, present: nothingPresent });
    expect(situation.facts['complaint.severity']).toEqual(reading(3));
    expect(situation.used).toEqual({ 'customer/calendar-day': reading(0) });
    expect(situation.levels).toEqual({ credits: 'frontline', field: 'frontline' });
  });

  it('leaves to the request what the request says', () => {
    expect(Object.keys(ordinarySituation(policy, at).facts)).not.toContain('employee.level');
    expect(Object.keys(ordinarySituation(policy, at).facts)).not.toContain('remedy.quantity');
  });

  it('differs as far as it is told to', () => {
    const differences = {
      facts: { 'complaint.severity': 1, 'employee.level': 3 },
      unknown: ['customer.vulnerable'],
      used: { 'customer/calendar-day': 5 },
      paidUnder: { O: 7 },
    } as const;
    const situation = ordinarySituation(policy, at, differences);
    expect(situation.facts['complaint.severity']).toEqual(reading(1));
    expect(situation.facts).not.toHaveProperty(['customer.vulnerable']);
    expect(situation).toMatchObject({ used: { 'customer/calendar-day': reading(5) }, paidUnder: { O: 7 } });
    expect(situation.levels).toEqual({ credits: 'supervisor', field: 'supervisor' });
  });

  it('has no level where nobody knows it', () => {
    expect(ordinarySituation(policy, at, { unknown: ['employee.level'] }).levels).toEqual({});
    expect(ordinarySituation(policy, at, { levels: { field: 'manager' } }).levels).toEqual({ field: 'manager' });
  });
});
