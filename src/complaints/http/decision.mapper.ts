import { isCountedInTimes, isPersonalFact, type StoredDecision } from '../../authority/index.ts';
import { answerOf } from '../domain/authority-answer.ts';
import { toAnswerView, toLeafView } from './authority.mapper.ts';
import type {
  DecisionCapView,
  DecisionFactView,
  DecisionListView,
  DecisionSummaryView,
  DecisionView,
  UsedView,
} from './decision.views.ts';

export const toDecisionList = (decisions: readonly StoredDecision[]): DecisionListView => ({
  items: decisions.map(toSummary),
  next: null,
});

export const toSummary = (decision: StoredDecision): DecisionSummaryView => {
  const { id, role, level, onBehalfOf } = decision.record.employee;
  return {
    id: decision.id,
    complaintId: decision.subjectId,
    seq: decision.seq,
    decidedAt: decision.record.decidedAt,
    purpose: decision.purpose,
    decider: { id, role, level, onBehalfOf },
    answer: toAnswerView(answerOf(decision)),
  };
};

/** With `isMasked`, what was known about the customer is left out; what it led to stays. */
export function toDecisionView(stored: StoredDecision, isMasked: boolean): DecisionView {
  const { record, prevHash, hash } = stored;
  const { ruleset, remedyCatalogueVersion, factsCatalogueVersion, engineVersion, decision, trace } = record;
  const hides = (fact: string): boolean => isMasked && isPersonalFact(fact);
  return {
    ...toSummary(stored),
    ...{ remedyCatalogueVersion, factsCatalogueVersion, engineVersion, prevHash, hash },
    earlierVersion: record.earlier?.version ?? null,
    days: (record.days ?? []).map(({ ruleset: then, ...day }) => ({ ...day, version: then?.version ?? null })),
    receiptStoodFor: [...(record.receiptStoodFor ?? [])],
    caps: capsOf(stored),
    ruleset: ruleset && { version: ruleset.version, hash: ruleset.hash },
    facts: factsOf(stored).map((fact) => (hides(fact.fact) ? { ...fact, value: null } : fact)),
    used: usedOf(stored),
    matched: [...decision.matched],
    undecided: [...decision.undecided],
    trace: trace.map(({ rule, passed, leaves }) => ({
      rule,
      passed: passed === 'unknown' ? 'unknown' : passed ? 'yes' : 'no',
      leaves: leaves.map((leaf) =>
        toLeafView({ ...leaf, actual: hides(leaf.fact) ? null : leaf.actual, source: null, asOf: null }),
      ),
    })),
  };
}

const factsOf = ({ record: { situation } }: StoredDecision): DecisionFactView[] =>
  Object.entries(situation.facts).map(([fact, reading]) => ({
    fact,
    value: reading?.value ?? null,
    source: reading?.source ?? null,
    asOf: reading?.asOf ?? null,
  }));

const capsOf = ({ record: { decision } }: StoredDecision): DecisionCapView[] => [
  ...decision.caps.map(({ rule, counter, window, maxMinor, remainingMinor }) => ({
    ...{ rule, scope: counter, window, measure: 'money', of: maxMinor, left: remainingMinor },
  })),
  ...decision.times.map(({ rule, counter, window, maxTimes, remainingTimes }) => ({
    ...{ rule, scope: counter, window, measure: 'times', of: maxTimes, left: remainingTimes },
  })),
];

function usedOf({ record: { situation, request } }: StoredDecision): UsedView[] {
  const { amount } = request;
  return Object.entries(situation.used).flatMap(([counter, reading]): UsedView[] => {
    if (isCountedInTimes(counter)) return [{ counter, used: null, times: reading?.value ?? null }];
    if (!amount) return [];
    return [{ counter, used: reading ? { minor: reading.value, currency: amount.currency } : null, times: null }];
  });
}
