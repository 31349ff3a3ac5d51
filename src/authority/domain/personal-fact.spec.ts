import { isPersonalFact } from './personal-fact.ts';

describe('a personal fact', () => {
  it.each([
    ['customer.vulnerable', true],
    ['account.balanceMinor', true],
    ['complaint.category', false],
    ['employee.level', false],
    ['customer/calendar-year', false],
    ['constructor', false],
  ])('is %s: %s', (id, isPersonal) => {
    expect(isPersonalFact(id)).toBe(isPersonal);
  });
});
