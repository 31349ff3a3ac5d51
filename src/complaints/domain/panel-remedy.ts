import type { DecisiveRule, PanelAnswer, PanelRemedy } from '../../authority/index.ts';
import type { Level, Money, Role } from '../../kernel/index.ts';
import { toAnswer, type AuthorityAnswer } from './authority-answer.ts';

/** A person who is here and by whom a remedy could be decided. */
export type Approver = { readonly id: string; readonly name: string; readonly role: Role; readonly level: Level };

/** How long answers of a level take; the median is null while they are too few. */
export type AnswerTime = { readonly medianMinutes: number | null; readonly n: number };

/** What is left of a cap. */
export type Remaining = {
  readonly counter: string;
  readonly window: string;
  /** Only what was given for the same cause counts. */
  readonly isOfSameCause: boolean;
  readonly left: Money;
  readonly of: Money;
};

/** One remedy as the panel shows it. */
export type RemedyOnPanel = AuthorityAnswer &
  Pick<PanelRemedy, 'label' | 'family' | 'hasMoney' | 'params' | 'whereInstead'> & {
    /** The first person present who could; null where nobody else is needed, or nobody is here. */
    readonly approver: Approver | null;
    /** Whom it would go to if they were not here. */
    readonly nextApprover: Approver | null;
    /** Null where nobody else is needed. */
    readonly answerTime: AnswerTime | null;
    /** Give so much now and ask for the rest. */
    readonly split: { readonly now: Money; readonly ask: Money } | null;
    /** The tightest cap first. */
    readonly remaining: readonly Remaining[];
    readonly trace: readonly DecisiveRule[];
  };

export function toRemedyOnPanel(
  remedy: PanelRemedy,
  { currency, ruleset }: PanelAnswer,
  { approver, next }: { readonly approver: Approver | null; readonly next: Approver | null },
  answerTimeOf: (level: Level) => AnswerTime,
): RemedyOnPanel {
  const { kind, label, family, hasMoney, params, whereInstead, decision, possible, trace } = remedy;
  const money = (minor: number): Money => ({ minor, currency });
  const split = possible.find((way) => way.kind === 'split');
  return {
    ...toAnswer({ kind, currency, decision, possible, ruleset }),
    ...{ label, family, hasMoney, params, whereInstead, trace },
    approver: approver && nameOf(approver),
    nextApprover: next && nameOf(next),
    answerTime: decision.escalateTo && answerTimeOf(decision.escalateTo),
    split: split ? { now: money(split.nowMinor), ask: money(split.askMinor) } : null,
    remaining: decision.caps
      .map(({ counter, window, cause, remainingMinor, maxMinor }) => ({
        counter,
        window,
        isOfSameCause: cause === 'same',
        left: money(remainingMinor),
        of: money(maxMinor),
      }))
      .toSorted((a, b) => a.left.minor - b.left.minor),
  };
}

const nameOf = ({ id, name, role, level }: Approver): Approver => ({ id, name, role, level });
