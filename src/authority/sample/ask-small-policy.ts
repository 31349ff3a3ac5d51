import type { Condition } from '../domain/condition.ts';
import { decide } from '../domain/decide.ts';
import { type Differences, ordinarySituation } from '../domain/ordinary-situation.ts';
import type { Rule } from '../domain/rule.ts';
import type { Decision } from '../domain/verdict.ts';
import { smallPolicy, smallRule } from './small-policy.ts';

export const vulnerable: Condition = { all: [{ fact: 'customer.vulnerable', operator: 'equal', value: true }] };

/** 50.00 for anybody. */
export const grant = smallRule('G', { type: 'grant', upTo: 5000 });

/** 200.00 a customer within 365 days. */
export const cap = smallRule('C', { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 20_000 });

export const owe = (amount: number, conditions?: Condition): Rule =>
  smallRule('O', { type: 'owe', amount, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null }, conditions);

/** Asks these rules for a credit of this amount, or for a visit where it is null. */
export const ask = (rules: readonly Rule[], minor: number | null, differences: Differences = {}, kind?: string): Decision => {
  const policy = smallPolicy(rules);
  const amount = minor === null ? null : { minor, currency: 'USD' };
  return decide(policy, ordinarySituation(policy, at, differences), {
    kind: kind ?? (amount ? 'credit' : 'visit'),
    params: {},
    amount,
  });
};

/** The verdict, the level it needs and the codes of its reasons, in a line. */
export const said = ({ verdict, escalateTo, reasons }: Decision): string =>
  [verdict, escalateTo, ...reasons.map(({ code }) => code)].filter(Boolean).join(' ');

const at = new Date('2026-03-02T12:00:00Z');
