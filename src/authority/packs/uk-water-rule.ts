import type { Effect } from '../domain/effect.ts';
import type { Formula } from '../domain/formula.ts';
import type { Rule } from '../domain/rule.ts';
import { packRule } from './pack-rule.ts';

const policyRef = 'Guaranteed Standards Scheme (England), amounts from July 2025';

/** A rule of the scheme: an event goes by the amounts of its day, or by later ones that are better. */
export const standard = (
  rule: Pick<Rule, 'key' | 'title' | 'rationale' | 'remedies' | 'conditions' | 'effect' | 'tests'>,
): Rule => packRule({ policyRef, goesBy: { date: 'event', keepsTheBetter: true }, ...rule });

/** Paid within ten working days, as Yorkshire Water's charter has it, or with the penalty of the scheme. */
export const owe = (amount: Formula, latePenalty: number | null): Effect => ({
  ...{ type: 'owe', amount, latePenalty },
  payWithin: { count: 10, unit: 'working-days' },
});
