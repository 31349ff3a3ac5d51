import { type Amounts, amountsOf } from './amounts.ts';
import type { Case } from './case.ts';
import { type Weighed, weigh } from './combine.ts';
import { dutiesDue } from './duties.ts';
import type { RuleKey } from './effect.ts';
import { hardStops, notOfferedHere } from './hard-stops.ts';
import { type Objection, never } from './objection.ts';
import { type Reason, inOrder } from './reason.ts';
import { ruleObjections } from './rule-objections.ts';
import { type Decision, type Verdict, freedom } from './verdict.ts';

/** What this employee may do by themselves; where an ESCALATE leads is the ladder's to say. */
export function ownDecision(subject: Case): Decision {
  const weighed = weigh(subject);
  const amounts = amountsOf(subject, weighed);
  const absent = notOfferedHere(subject);
  if (absent.length > 0) return answer(subject, weighed, amounts, { verdict: 'NOT_OFFERED', reasons: absent, now: 0, once: 0 });

  const stops = hardStops(subject);
  const objections = [...stops, ...ruleObjections(subject, weighed, amounts)];
  const now = amounts.owed + roomUnder(objections);
  const once = amounts.owed + roomUnder(objections.filter(({ leaves }) => leaves !== 'PERMIT_IF'));
  const isOwed = subject.entry.hasMoney ? amounts.asked > 0 && amounts.beyond === 0 : weighed.owed.length > 0;
  const biting = isOwed ? stops : objections.filter(({ upTo }) => amounts.beyond > upTo);
  const verdict = isOwed ? 'OWED' : leastFree(biting);
  return answer(subject, weighed, amounts, { verdict, reasons: biting.flatMap(({ reasons }) => reasons), now, once });
}

const roomUnder = (objections: readonly Objection[]): number =>
  Math.max(0, Math.min(never, ...objections.map(({ upTo }) => upTo)));

const leastFree = (biting: readonly Objection[]): Verdict =>
  biting.reduce<Verdict>((verdict, { leaves }) => (freedom[leaves] < freedom[verdict] ? leaves : verdict), 'PERMIT');

/** `now` and `once` are the limits without and with every duty met. */
type Found = { readonly verdict: Verdict; readonly reasons: readonly Reason[]; readonly now: number; readonly once: number };

function answer(subject: Case, weighed: Weighed, amounts: Amounts, { verdict, reasons, now, once }: Found): Decision {
  const { hasMoney } = subject.entry;
  const ordered = inOrder(reasons);
  const duties = verdict === 'OWED' || verdict === 'NOT_OFFERED' ? [] : dutiesDue(subject, weighed, amounts);
  return {
    verdict,
    escalateTo: null,
    reasons: ordered,
    asked: subject.asked,
    owed: weighed.owed,
    limitMinor: hasMoney ? now : null,
    limitOnceMinor: hasMoney ? once : null,
    caps: hasMoney ? weighed.caps : [],
    times: weighed.times,
    duties,
    matched: weighed.matched,
    undecided: weighed.undecided,
    decisive: distinct([
      ...ordered.flatMap((reason) => ('rule' in reason && reason.rule !== null ? [reason.rule] : [])),
      ...duties.flatMap(({ rule }) => rule ?? []),
      ...(verdict === 'OWED' ? weighed.owed.map(({ rule }) => rule) : []),
      ...(weighed.grant && verdict !== 'OWED' && verdict !== 'NOT_OFFERED' ? [weighed.grant.rule] : []),
    ]),
  };
}

const distinct = (rules: readonly RuleKey[]): readonly RuleKey[] => [...new Set(rules)].sort();
