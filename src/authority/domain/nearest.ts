import { type Case, asTemplate, withAmount } from './case.ts';
import { withFacts } from './fact-vector.ts';
import { nextLimit } from './ladder.ts';
import { ownDecision } from './own-decision.ts';
import type { Possibility } from './possibility.ts';
import type { Reason } from './reason.ts';
import { type Decision, freedom, permits } from './verdict.ts';
import { changesWithinReach, missingTrainings, withTraining } from './within-reach.ts';

/** Whether somebody asked for this amount, or only wants to see how far they could go. */
export type Wanting = 'this-amount' | 'as-much-as-possible';

/**
 * What would make the remedy, or more of it, possible: single changes, what can be done now before what takes somebody else.
 * Only facts the employee can change: never one about the customer, never a tag. `decision` is the answer for `subject`.
 */
export function nearest(subject: Case, decision: Decision, wanting: Wanting): readonly Possibility[] {
  if (decision.reasons.some(({ code }) => code === 'NO_ACCOUNT')) {
    return [{ kind: 'fact', fact: 'account.linked', to: true, limitMinor: null }];
  }
  const isDone = wanting === 'this-amount' && decision.verdict === 'PERMIT';
  if (isDone || decision.verdict === 'OWED') return [];
  if (decision.verdict === 'NOT_OFFERED') return [...amountNow(decision), ...factsToChange(subject, decision, wanting)];
  return [
    ...amountNow(decision),
    ...dutiesMissing(subject, decision, wanting),
    ...factsToChange(subject, decision, wanting),
    ...split(decision, wanting),
    ...levelAbove(subject, decision, wanting),
    ...trainingsToTake(subject, decision, wanting),
  ];
}

const amountNow = ({ asked, limitMinor }: Decision): readonly Possibility[] =>
  asked && limitMinor !== null && limitMinor > 0 && limitMinor < asked.minor ? [{ kind: 'amount', minor: limitMinor }] : [];

/** Each unmet duty by itself, with the limit once that one alone is met. */
function dutiesMissing(subject: Case, decision: Decision, wanting: Wanting): readonly Possibility[] {
  const { limitMinor, limitOnceMinor, asked } = decision;
  if (limitMinor === null || limitOnceMinor === null) return decision.reasons.flatMap((reason) => need(subject, reason));
  const target = wanting === 'this-amount' && asked ? Math.min(asked.minor, limitOnceMinor) : limitOnceMinor;
  if (target <= limitMinor) return [];
  return ownDecision(withAmount(subject, target)).reasons.flatMap((reason) => need(subject, reason));
}

function need(subject: Case, reason: Reason): readonly Possibility[] {
  const { present } = subject;
  if (reason.code === 'EVIDENCE_MISSING') {
    const evidence = [...present.evidence, reason.evidence];
    const { limitMinor } = ownDecision({ ...subject, present: { ...present, evidence } });
    return [{ kind: 'evidence', evidence: reason.evidence, limitMinor }];
  }
  if (reason.code === 'SECOND_PERSON_MISSING') {
    const { limitMinor } = ownDecision({ ...subject, present: { ...present, secondPerson: true } });
    return [{ kind: 'second-person', limitMinor }];
  }
  return [];
}

function factsToChange(subject: Case, decision: Decision, wanting: Wanting): readonly Possibility[] {
  return changesWithinReach(subject).flatMap((changes) => {
    for (const { fact, to } of changes) {
      const after = ownDecision({ ...subject, facts: withFacts(subject.facts, { [fact]: to }) });
      if (isBetter(after, decision, wanting)) return [{ kind: 'fact', fact, to, limitMinor: after.limitOnceMinor }] as const;
    }
    return [];
  });
}

function isBetter(after: Decision, before: Decision, wanting: Wanting): boolean {
  if (permits(after.verdict) && freedom[after.verdict] > freedom[before.verdict]) return true;
  return wanting === 'as-much-as-possible' && (after.limitOnceMinor ?? 0) > (before.limitOnceMinor ?? 0);
}

/** Whoever is asked for the rest decides about the whole: what is given now counts for them as given before. */
function split({ verdict, asked, limitMinor, escalateTo }: Decision, wanting: Wanting): readonly Possibility[] {
  if (wanting !== 'this-amount' || verdict !== 'ESCALATE' || !asked || !limitMinor) return [];
  if (escalateTo === null || escalateTo === 'board') return [];
  return [{ kind: 'split', nowMinor: limitMinor, askMinor: asked.minor - limitMinor, level: escalateTo }];
}

function levelAbove(subject: Case, decision: Decision, wanting: Wanting): readonly Possibility[] {
  const { escalateTo, verdict, limitOnceMinor } = decision;
  if (verdict === 'ESCALATE') {
    if (escalateTo === null || escalateTo === 'board' || escalateTo === 'trainee') return [];
    return [{ kind: 'level', level: escalateTo, limitMinor: ownDecision(asTemplate(subject, escalateTo)).limitOnceMinor }];
  }
  if (wanting === 'this-amount' || limitOnceMinor === null) return [];
  const above = nextLimit(subject, limitOnceMinor);
  return above ? [{ kind: 'level', ...above }] : [];
}

function trainingsToTake(subject: Case, decision: Decision, wanting: Wanting): readonly Possibility[] {
  return missingTrainings(subject).flatMap((training) => {
    const after = ownDecision(withTraining(subject, training));
    return isBetter(after, decision, wanting) ? [{ kind: 'training', training, limitMinor: after.limitOnceMinor } as const] : [];
  });
}
