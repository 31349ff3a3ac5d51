import type { RuleKey } from './effect.ts';
import { isSaidDay, type SaidDay } from './known-day.ts';
import type { Rule } from './rule.ts';

/** A rule that goes by the day it happened or by that of the bill, which nobody said: the day of receipt picked its version. */
export type ReceiptStoodFor = { readonly rule: RuleKey; readonly date: SaidDay };

type Dated = { readonly rule: Pick<Rule, 'key' | 'goesBy'> };

/** In the order of the rules, each once. */
export function receiptStoodFor(rules: readonly Dated[], known: Readonly<Record<SaidDay, unknown>>): readonly ReceiptStoodFor[] {
  return [...new Map(rules.flatMap(({ rule }) => unknownDayOf(rule, known)).map((stood) => [stood.rule, stood])).values()];
}

const unknownDayOf = (
  { key, goesBy: { date } }: Dated['rule'],
  known: Readonly<Record<SaidDay, unknown>>,
): readonly ReceiptStoodFor[] => (isSaidDay(date) && known[date] === null ? [{ rule: key, date }] : []);
