import type { DomainError } from '../../kernel/index.ts';
import { authorityErrors } from './authority.errors.ts';
import { decisionErrors } from './decision.errors.ts';
import { suspensionErrors } from './suspension.ts';

const fault = { pointer: '/rules/0/key', code: 'twice', params: {} } as const;

describe('a refusal keeps the kind, the code and the details that programs read', () => {
  it.each<readonly [string, () => DomainError, object]>([
    ['invalid remedy-unknown', () => authorityErrors.remedyUnknown('fountain'), { kind: 'fountain' }],
    ['invalid employee-inactive', () => authorityErrors.employeeInactive(), {}],
    ['invalid amount-missing', () => authorityErrors.amountMissing('credit'), { kind: 'credit' }],
    ['invalid amount-not-expected', () => authorityErrors.amountNotExpected('visit'), { kind: 'visit' }],
    ['invalid amount-not-positive', () => authorityErrors.amountNotPositive(-1), { minor: -1 }],
    ['invalid currency-mismatch', () => authorityErrors.currencyMismatch('USD', 'EUR'), { expected: 'USD', given: 'EUR' }],
    ['invalid param-out-of-bounds', () => authorityErrors.paramOutOfBounds('months', 1, 9), { param: 'months', min: 1, max: 9 }],
    ['invalid ruleset-invalid', () => authorityErrors.rulesetInvalid([fault]), { faults: [fault] }],
    ['conflict ruleset-of-another', () => authorityErrors.rulesetOfAnother('a', 'b'), { expected: 'a', given: 'b' }],
    ['invalid catalogue-invalid', () => authorityErrors.catalogueInvalid('visit', 'twice'), { kind: 'visit', what: 'twice' }],
    ['not-found decision-not-found', () => decisionErrors.notFound(), {}],
    ['conflict board-minute-used', () => decisionErrors.boardMinuteUsed('Minute 7'), { number: 'Minute 7' }],
    ['not-found rule-not-found', () => suspensionErrors.ruleMissing('G-1'), { key: 'G-1' }],
    [
      'invalid only-grants-are-suspended',
      () => suspensionErrors.onlyGrants('C-1', 'cap'),
      { field: 'rule', key: 'C-1', effect: 'cap' },
    ],
    ['conflict already-suspended', () => suspensionErrors.already(), {}],
    ['not-found suspension-not-found', () => suspensionErrors.notStanding(), {}],
  ])('%s', (named, refuse, details) => {
    const error = refuse();
    expect([`${error.kind} ${error.code}`, error.details]).toEqual([named, details]);
  });
});
