import type { Level, Money } from '../../kernel/index.ts';
import type { CounterKey, CounterScope, CounterWindow } from './counter.ts';
import type { Reason } from './reason.ts';
import type { DutyKind, Owe, RuleKey } from './effect.ts';

export const verdicts = ['OWED', 'PERMIT', 'PERMIT_IF', 'ESCALATE', 'NOT_OFFERED'] as const;
export type Verdict = (typeof verdicts)[number];

/** How far a verdict lets the employee go; nothing added to the rules but a grant or an obligation may raise it. */
export const freedom: Readonly<Record<Verdict, number>> = { OWED: 3, PERMIT: 3, PERMIT_IF: 2, ESCALATE: 1, NOT_OFFERED: 0 };

/** Whether somebody with this verdict may go on by themselves, at once or as soon as a duty is met. */
export const permits = (verdict: Verdict): boolean => freedom[verdict] >= freedom.PERMIT_IF;

/** The answer to one question. Amounts are what may still be given on this complaint, on top of what was given before. */
export type Decision = {
  readonly verdict: Verdict;
  /** The lowest level whose own evaluation permits; `board` when none does; null unless the verdict is ESCALATE. */
  readonly escalateTo: Level | null;
  /** Every reason that applies, in a fixed order. An OWED remedy names the hard stops that give it to somebody else to execute. */
  readonly reasons: readonly Reason[];
  readonly asked: Money | null;
  readonly owed: readonly Owed[];
  /** The largest amount that would be PERMIT or OWED now; null for a remedy without money. */
  readonly limitMinor: number | null;
  /** The same once every piece of evidence and second person a rule asks for is there. */
  readonly limitOnceMinor: number | null;
  readonly caps: readonly RemainingCap[];
  /** Limits counted in times, for remedies with and without money. */
  readonly times: readonly RemainingTimes[];
  readonly duties: readonly DutyDue[];
  /** Keys of the rules whose conditions were TRUE, and of those that stayed UNKNOWN. */
  readonly matched: readonly RuleKey[];
  readonly undecided: readonly RuleKey[];
  /** Keys of the rules that made the verdict. */
  readonly decisive: readonly RuleKey[];
};

/** `amountMinor` is what is still owed: the obligation less what was paid under it; 0 for a remedy without money. */
export type Owed = {
  readonly rule: RuleKey;
  readonly amountMinor: number;
  readonly payWithin: Owe['payWithin'];
  readonly latePenalty: number | null;
};

export type RemainingCap = {
  readonly rule: RuleKey;
  readonly counter: CounterScope;
  readonly window: CounterWindow;
  readonly cause?: 'same';
  /** What was summed. */
  readonly key: CounterKey;
  readonly maxMinor: number;
  /** 0 when nobody knows what was used. */
  readonly remainingMinor: number;
};

export type RemainingTimes = {
  readonly rule: RuleKey;
  readonly counter: CounterScope;
  readonly window: CounterWindow;
  readonly cause?: 'same';
  /** What was counted. */
  readonly key: CounterKey;
  readonly maxTimes: number;
  /** 0 when nobody knows how often it was given. */
  readonly remainingTimes: number;
};

/** `rule` is null for the second person every trainee needs. */
export type DutyDue = { readonly rule: RuleKey | null; readonly duty: DutyKind; readonly met: boolean };
