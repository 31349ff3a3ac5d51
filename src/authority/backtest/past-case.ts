import { rankOf } from '../../kernel/index.ts';
import { type BudgetHeld, counterOfBudget } from '../domain/budget-held.ts';
import { readSituation, withRequest } from '../domain/case.ts';
import { counterKey } from '../domain/counter.ts';
import type { ReasonCode } from '../domain/reason.ts';
import { revived } from '../domain/situation-record.ts';
import { everyCounter } from './case-writer.ts';
import type { Ruling } from './cases.ts';
import type { PastDecision } from './db/past-decisions.ts';
import type { RecordedCase } from './recorded-case.ts';

const notByRules: readonly ReasonCode[] = ['NO_RULESET', 'ENGINE_ERROR', 'EVALUATORS_DISAGREE'];

/** A stored decision as the columns take it: facts that were stale then are unknown, as they were. */
export function pastCase(past: PastDecision): RecordedCase {
  const { situation, level, params, id, subjectId, teamId, answerMinor, askedMinor, budgets, ...same } = past;
  const { facts, used } = readSituation(revived(situation));
  const ruling = rulingOf(past);
  const isGranted = ruling === 'granted' || ruling === 'another-amount';
  return {
    ...same,
    askedMinor,
    facts: withRequest(facts, params, level === 'none' ? undefined : level),
    rank: level === 'none' ? -1 : rankOf(level),
    used,
    counters: everyCounter.filter((key) => Object.hasOwn(situation.used, key)),
    budgetLeftMinor: leftOf(budgets ?? [], used),
    paidUnder: situation.paidUnder,
    late: situation.late ?? [],
    hardStops: situation.hardStops,
    present: situation.present,
    decisionId: id,
    complaintId: subjectId,
    team: teamId,
    byRules: past.hasRuleset && !past.reasons.some(({ code }) => notByRules.includes(code)),
    ruling,
    grantedMinor: isGranted ? (answerMinor ?? askedMinor) : null,
  };
}

/** The least that any of them left; nothing where nobody knows what was used. */
function leftOf(budgets: readonly BudgetHeld[], used: RecordedCase['used']): number | null {
  const left = budgets.map((budget) => {
    const known = used[counterKey(counterOfBudget(budget))];
    return known?.known ? Math.max(0, budget.maxMinor - Number(known.value)) : 0;
  });
  return left.length > 0 ? Math.min(...left) : null;
}

/** A one-time approval is a grant; advice and taking over send the question back to nobody in particular. */
function rulingOf({ state, answer, answerMinor, askedMinor }: PastDecision): Ruling {
  if (state === null) return 'none';
  if (state === 'OPEN') return 'open';
  if (state !== 'DECIDED') return 'withdrawn';
  if (answer === 'REFUSE') return 'refused';
  if (answer !== 'GRANT' && answer !== 'COVER_ONCE' && answer !== 'OTHER_AMOUNT') return 'sent-back';
  return answerMinor === null || answerMinor === askedMinor ? 'granted' : 'another-amount';
}
