import type { FactDefinition, FactTraits } from './fact-definition.ts';
import { whileDeciding } from './fact-lifetimes.ts';

const asked: FactTraits = {
  source: 'remedy',
  maxAgeSeconds: whileDeciding,
  authority: 'down',
  changeableBy: 'employee',
  pii: false,
  since: 1,
};

/** Facts that the request itself carries. The amount asked is not among them: limits are effects, never conditions. */
export const requestFacts = {
  'remedy.planMonths': { ...asked, type: 'int', unit: 'month', min: 1, max: 60 },
  'remedy.quantity': { ...asked, type: 'int', unit: 'count', min: 1, max: 1000 },
  /** The employee's rank in the remedy's family: trainee 0 … manager 4, board 5. */
  'employee.level': {
    ...asked,
    source: 'employee',
    authority: 'up',
    changeableBy: 'ladder',
    type: 'int',
    unit: 'rank',
    min: 0,
    max: 5,
  },
} as const satisfies Record<string, FactDefinition>;

export type RequestFactId = keyof typeof requestFacts;
