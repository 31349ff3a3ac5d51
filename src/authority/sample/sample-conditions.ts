import type { NamedConditions } from '../domain/condition.ts';

/** Conditions the sample rules share by name. */
export const sampleConditions: NamedConditions = {
  'anybody-with-a-level': { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] },
  'senior-or-above': { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 2 }] },
  'supervisor-or-above': { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 3 }] },
  'below-manager': { all: [{ fact: 'employee.level', operator: 'lessThan', value: 4 }] },
  'knows-billing': { all: [{ fact: 'employee.trainings', operator: 'contains', value: 'billing-basics' }] },
  'household-or-small-business': {
    all: [{ fact: 'customer.segment', operator: 'in', value: ['residential', 'small-business'] }],
  },
  'hard-pressed': {
    any: [
      { fact: 'customer.vulnerable', operator: 'equal', value: true },
      { fact: 'complaint.tags', operator: 'contains', value: 'hardship' },
    ],
  },
};
