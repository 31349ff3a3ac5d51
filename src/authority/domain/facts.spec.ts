import { maxMinor } from './fact-definition.ts';
import { definitionOf, factsCatalogue, readFact } from './facts.ts';

const at = new Date('2026-03-02T12:00:00Z');
const ago = (seconds: number): Date => new Date(at.getTime() - seconds * 1000);
const balance = definitionOf('account.balanceMinor');

describe('reading a fact', () => {
  it('takes a value as old as its maximum age', () => {
    const reading = { value: 1200, asOf: ago(balance.maxAgeSeconds), source: 'billing' };
    expect(readFact(balance, reading, at)).toEqual({ known: true, value: 1200 });
  });

  it('does not know a value one second older', () => {
    const reading = { value: 1200, asOf: ago(balance.maxAgeSeconds + 1), source: 'billing' };
    expect(readFact(balance, reading, at)).toEqual({ known: false, doubt: 'stale' });
  });

  it('does not know a value whose date is no date', () => {
    const reading = { value: 1200, asOf: new Date(Number.NaN), source: 'billing' };
    expect(readFact(balance, reading, at)).toEqual({ known: false, doubt: 'stale' });
  });

  it('takes a value from a clock that is ahead', () => {
    expect(readFact(balance, { value: 1200, asOf: ago(-30), source: 'billing' }, at)).toEqual({ known: true, value: 1200 });
  });

  it.each([null, undefined])('does not know what nobody supplied: %p', (reading) => {
    expect(readFact(balance, reading, at)).toEqual({ known: false, doubt: 'missing' });
  });

  it.each([
    ['account.balanceMinor', 12.5],
    ['account.balanceMinor', '1200'],
    ['account.balanceMinor', maxMinor + 1],
    ['account.balanceMinor', Number.NaN],
    ['complaint.severity', 0],
    ['complaint.severity', 5],
    ['complaint.category', 'poetry'],
    ['complaint.category', true],
    ['complaint.safetyOpen', 'true'],
    ['complaint.tags', 'legal'],
  ] as const)('does not know %s when it reads %p', (id, value) => {
    expect(readFact(definitionOf(id), { value, asOf: at, source: 'test' }, at)).toEqual({ known: false, doubt: 'invalid' });
  });

  it.each([
    ['complaint.severity', 1],
    ['complaint.severity', 4],
    ['account.balanceMinor', maxMinor],
    ['account.balanceMinor', -maxMinor],
    ['complaint.safetyOpen', false],
    ['complaint.category', 'leak'],
    ['complaint.tags', []],
  ] as const)('knows %s when it reads %p', (id, value) => {
    expect(readFact(definitionOf(id), { value, asOf: at, source: 'test' }, at)).toEqual({ known: true, value });
  });

  it('keeps a set with a member no rule can name', () => {
    const reading = { value: ['legal', 'blue-moon'], asOf: at, source: 'test' };
    expect(readFact(definitionOf('complaint.tags'), reading, at)).toMatchObject({ known: true });
  });
});

describe('the facts catalogue', () => {
  it('gives every fact a maximum age', () => {
    expect(Object.values(factsCatalogue).filter(({ maxAgeSeconds }) => !(maxAgeSeconds > 0))).toEqual([]);
  });

  it('knows no amount asked', () => {
    expect(Object.keys(factsCatalogue).filter((id) => /amount|asked/i.test(id))).toEqual([]);
  });

  it('lets nobody change a fact about the customer or a tag to get at a remedy', () => {
    const changeable = Object.entries(factsCatalogue).filter(([, { changeableBy }]) => changeableBy === 'employee');
    expect(changeable.map(([id]) => id)).toEqual([
      'complaint.causeKnown',
      'customer.verified',
      'account.linked',
      'remedy.planMonths',
      'remedy.quantity',
    ]);
  });
});
