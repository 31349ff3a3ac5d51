import type { Rule } from '../domain/rule.ts';

export type SampleRule = Pick<Rule, 'key' | 'title' | 'rationale' | 'remedies' | 'conditions' | 'effect'> & Partial<Rule>;

/** The sample utility keeps all its policies in one manual, with one owner and one review date. */
export const sampleRule = (rule: SampleRule): Rule => ({
  policyRef: `Customer Remedies Manual ${rule.key}`,
  owner: 'Customer Services Policy',
  reviewBy: '2027-06-30',
  goesBy: { date: 'decision', keepsTheBetter: false },
  tests: [],
  ...rule,
});

export const moneyRemedies = [
  'late-fee-waiver',
  'billing-credit',
  'outage-credit',
  'leak-adjustment',
  'goodwill-credit',
  'missed-appointment-payment',
] as const;
