import { DomainError } from '../../kernel/index.ts';
import type { Fault } from './fault.ts';

export const authorityErrors = {
  remedyUnknown: (kind: string) => new DomainError('invalid', 'remedy-unknown', `There is no remedy ${kind}.`, { kind }),

  employeeInactive: () => new DomainError('invalid', 'employee-inactive', 'An employee who has left decides nothing.'),

  amountMissing: (kind: string) => new DomainError('invalid', 'amount-missing', `${kind} needs an amount.`, { kind }),

  amountNotExpected: (kind: string) => new DomainError('invalid', 'amount-not-expected', `${kind} carries no amount.`, { kind }),

  amountNotPositive: (minor: number) =>
    new DomainError('invalid', 'amount-not-positive', 'An amount is a whole number of minor units above zero.', { minor }),

  currencyMismatch: (expected: string, given: string) =>
    new DomainError('invalid', 'currency-mismatch', `This account is kept in ${expected}.`, { expected, given }),

  paramOutOfBounds: (param: string, min: number, max: number) =>
    new DomainError('invalid', 'param-out-of-bounds', `${param} is a whole number from ${min} to ${max}.`, { param, min, max }),

  rulesetInvalid: (faults: readonly Fault[]) =>
    new DomainError('invalid', 'ruleset-invalid', `The rules have ${faults.length} faults.`, { faults }),

  rulesetOfAnother: (expected: string, given: string) =>
    new DomainError('conflict', 'ruleset-of-another', 'This decision was made under other rules.', { expected, given }),

  catalogueInvalid: (kind: string, what: string) =>
    new DomainError('invalid', 'catalogue-invalid', `The remedy ${kind} cannot be used: ${what}.`, { kind, what }),
};
