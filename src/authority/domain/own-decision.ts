import type { Case } from './case.ts';
import { factOf } from './case.ts';
import { type Weighed, weigh } from './combine.ts';
import { dutiesDue } from './duties.ts';
import type { RuleKey } from './effect.ts';
import { hardStops, notOfferedHere } from './hard-stops.ts';
import { type Objection, never } from './objection.ts';
import { type Reason, inOrder } from './reason.ts';
import { ruleObjections } from './rule-objections.ts';
import { type Decision, type Verdict, freedom } from './verdict.ts';

/** What this employee may do by themselves; where ESCALATE leads is the ladder's to say. */
export function ownDecision(subject: Case): Decision {
  const weighed = weigh(subject);
  const absent = notOfferedHere(subject);
  if (absent.length > 0) return answer(subject, weighed, { verdict: 'NOT_OFFERED', reasons: absent, limit: 0, limitOnce: 0 });

  const stops = hardStops(subject);
  const objections = [...stops, ...ruleObjections(subject, weighed)];
  const owedMinor = weighed.owed.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const limit = owedMinor + roomUnder(objections);
  const limitOnce = owedMinor + roomUnder(objections.filter(({ leaves }) => leaves !== 'PERMIT_IF'));
  const asked = subject.asked?.minor ?? 0;
  if (asked > 0 && asked <= owedMinor) {
    return answer(subject, weighed, { verdict: 'OWED', reasons: stops.flatMap(({ reasons }) => reasons), limit, limitOnce });
  }
  const biting = objections.filter(({ upTo }) => asked - Math.min(asked, owedMinor) > upTo);
  const reasons = biting.flatMap((objection) => objection.reasons);
  return answer(subject, weighed, { verdict: leastFree(biting), reasons, limit, limitOnce });
}

const roomUnder = (objections: readonly Objection[]): number =>
  Math.max(
    0,
    objections.reduce((room, { upTo }) => Math.min(room, upTo), never),
  );

const leastFree = (biting: readonly Objection[]): Verdict =>
  biting.reduce<Verdict>((verdict, { leaves }) => (freedom[leaves] < freedom[verdict] ? leaves : verdict), 'PERMIT');

type Found = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly limit: number;
  readonly limitOnce: number;
};

function answer(subject: Case, weighed: Weighed, { verdict, reasons, limit, limitOnce }: Found): Decision {
  const { hasMoney } = subject.entry;
  const inFixedOrder = inOrder(reasons);
  const duties = dutiesDue(subject, weighed, totalOf(subject));
  return {
    verdict,
    escalateTo: null,
    reasons: inFixedOrder,
    asked: subject.asked,
    owed: hasMoney && reasons !== undefined ? weighed.owed : [],
    limitMinor: hasMoney ? limit : null,
    limitOnceMinor: hasMoney ? limitOnce : null,
    caps: hasMoney ? weighed.caps : [],
    duties: verdict === 'NOT_OFFERED' ? [] : duties,
    matched: weighed.matched,
    undecided: weighed.undecided,
    decisive: decisiveRules(weighed, verdict, inFixedOrder),
  };
}
