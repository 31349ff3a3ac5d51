import { authorityErrors } from '../domain/authority.errors.ts';
import { canonical } from '../domain/canonical.ts';
import { saidDays, type SaidDay } from '../domain/known-day.ts';
import type { Policy, RulesetName } from '../domain/policy.ts';
import { withBudgets } from '../domain/own-budget.ts';
import type { ReasonCode } from '../domain/reason.ts';
import { type DecisionRecord, chainInput } from '../domain/record.ts';
import { revived } from '../domain/situation-record.ts';
import { withSuspended } from '../domain/suspension.ts';
import type { Decision } from '../domain/verdict.ts';
import { evaluate } from './evaluate.ts';
import { sha256 } from './sha256.ts';

/** `not-replayable`: the record says that the evaluators failed or disagreed, or that no rules were in force, which no stored fact can repeat. */
export type Replay = { readonly outcome: 'same' | 'different' | 'not-replayable'; readonly decision: Decision };

/**
 * Decides a recorded question again with the facts of then and the rules it names, in both evaluators. Throws DomainError
 * `ruleset-of-another` when `policy`, or the rules of an earlier day in it, are not those.
 */
export async function replay(record: DecisionRecord, policy: Policy | null): Promise<Replay> {
  const expected = record.ruleset?.hash ?? 'none';
  const given = policy?.ruleset.hash ?? 'none';
  if (expected !== given) throw authorityErrors.rulesetOfAnother(expected, given);
  for (const day of ['received', ...saidDays] as const) {
    const [named, used] = [rulesOn(day, record)?.hash ?? 'none', policy?.earlier?.[day]?.hash ?? 'none'];
    if (named !== used) throw authorityErrors.rulesetOfAnother(named, used);
  }
  if (!policy || record.decision.reasons.some(({ code }) => faults.includes(code))) {
    return { outcome: 'not-replayable', decision: record.decision };
  }
  const then = withBudgets(withSuspended(policy, record.suspended), record.budgets);
  const { decision } = await evaluate(then, revived(record.situation), record.request);
  return { outcome: answerText(decision) === answerText(record.decision) ? 'same' : 'different', decision };
}

const rulesOn = (day: 'received' | SaidDay, { earlier, days }: DecisionRecord): RulesetName | null =>
  (day === 'received' ? earlier : days?.find((known) => known.day === day)?.ruleset) ?? null;

const faults: readonly ReasonCode[] = ['ENGINE_ERROR', 'EVALUATORS_DISAGREE'];

/** What somebody was told; how it came about is compared by nobody. */
const answerText = ({ verdict, escalateTo, reasons, owed, limitMinor, limitOnceMinor, duties }: Decision): string =>
  canonical({ verdict, escalateTo, reasons, owed, limitMinor, limitOnceMinor, duties });

/** The hash that chains a record to the one before it on the same complaint; the first one follows `chainStart`. */
export const chainHash = (record: DecisionRecord, prevHash: string): string => sha256(chainInput(record, prevHash));
