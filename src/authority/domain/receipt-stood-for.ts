import type { RuleKey } from './effect.ts';
import type { Rule } from './rule.ts';

/** A rule that goes by the day it happened or by that of the bill. Nobody records those days: the day of receipt picked its version. */
export type ReceiptStoodFor = { readonly rule: RuleKey; readonly date: 'event' | 'bill' };

/** In the order of the rules, each once. */
export function receiptStoodFor(rules: readonly { readonly rule: Pick<Rule, 'key' | 'goesBy'> }[]): readonly ReceiptStoodFor[] {
  return [...new Map(rules.flatMap(({ rule }) => unknownDayOf(rule)).map((stood) => [stood.rule, stood])).values()];
}

function unknownDayOf({ key, goesBy: { date } }: Pick<Rule, 'key' | 'goesBy'>): readonly ReceiptStoodFor[] {
  return date === 'event' || date === 'bill' ? [{ rule: key, date }] : [];
}
