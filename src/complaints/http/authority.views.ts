import { ApiProperty } from '@nestjs/swagger';
import { verdicts, type Verdict } from '../../authority/index.ts';
import { levels, type Level } from '../../kernel/index.ts';
import { recommendationReasons, type RecommendationReason } from '../domain/recommended.ts';
import { AnswerTimeView, ApproverView } from './approver.views.ts';
import { LabelView } from './complaint.views.ts';
import { MoneyView } from './money.views.ts';

const anything = { type: 'object', additionalProperties: true } as const;
const factValue = {
  oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
  nullable: true,
};

/** One reason in words. */
export class ReasonSaidView {
  /** To the employee. */
  readonly staff: LabelView;

  /** To the customer: names no limit, no rule and nobody. */
  readonly customer: LabelView;
}

export class ReasonView {
  /** Stable: OVER_LIMIT, OVER_CAP, NO_ACCOUNT … */
  readonly code: string;

  @ApiProperty(anything)
  readonly params: Readonly<Record<string, unknown>>;

  readonly said: ReasonSaidView;
}

export class DutyView {
  @ApiProperty({ enum: ['note', 'evidence', 'second-person', 'notify-customer'] })
  readonly kind: string;

  @ApiProperty({ type: String, nullable: true })
  readonly evidence: string | null;

  readonly met: boolean;
}

/** One change that would make it, or more of it, possible. */
export class UnlockView {
  @ApiProperty({ enum: ['amount', 'evidence', 'second-person', 'fact', 'remedy', 'split', 'level', 'training'] })
  readonly kind: string;

  @ApiProperty(anything)
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the rules answer about one remedy. */
export class AnswerView {
  readonly kind: string;

  @ApiProperty({ enum: verdicts })
  readonly verdict: Verdict;

  /** The most that could be given now; null without money. */
  @ApiProperty({ type: MoneyView, nullable: true })
  readonly limit: MoneyView | null;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly asked: MoneyView | null;

  /** Who could, when the verdict is ESCALATE. */
  @ApiProperty({ enum: levels, nullable: true })
  readonly level: Level | null;

  readonly reasons: ReasonView[];

  /** What goes along with the amount asked; where none was, only what any amount needs. */
  readonly duties: DutyView[];

  /** What law or charter owes the customer and was not given yet. */
  @ApiProperty({ type: MoneyView, nullable: true })
  readonly owed: MoneyView | null;

  /** The nearest first. */
  readonly unlock: UnlockView[];

  @ApiProperty({ type: Number, nullable: true })
  readonly rulesetVersion: number | null;
}

export class LeafView {
  readonly fact: string;
  readonly operator: string;

  @ApiProperty(factValue)
  readonly expected: unknown;

  /** Null when nobody knows. */
  @ApiProperty(factValue)
  readonly actual: unknown;

  @ApiProperty({ enum: ['yes', 'no', 'unknown'] })
  readonly passed: string;

  /** A surrounding "not" turns it round. */
  readonly negated: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly asOf: Date | null;
}

export class TraceView {
  readonly rule: string;
  readonly title: string;

  @ApiProperty({ enum: ['yes', 'no', 'unknown'] })
  readonly passed: string;

  readonly leaves: LeafView[];
}

export class SplitView {
  readonly now: MoneyView;
  readonly ask: MoneyView;
}

export class RemainingView {
  readonly counter: string;
  readonly window: string;

  /** Only what was given for the same cause counts. */
  readonly isOfSameCause: boolean;
  readonly left: MoneyView;
  readonly of: MoneyView;
}

export class RemedyOnPanelView extends AnswerView {
  readonly label: LabelView;
  readonly family: string;
  readonly hasMoney: boolean;

  @ApiProperty(anything)
  readonly params: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: String, nullable: true })
  readonly whereInstead: string | null;

  /** The first person present who could decide it. */
  @ApiProperty({ type: ApproverView, nullable: true })
  readonly approver: ApproverView | null;

  /** Whom it would go to if they were not here. */
  @ApiProperty({ type: ApproverView, nullable: true })
  readonly nextApprover: ApproverView | null;

  /** Null where nobody else is needed. */
  @ApiProperty({ type: AnswerTimeView, nullable: true })
  readonly answerTime: AnswerTimeView | null;

  /** Give so much now, ask for the rest. */
  @ApiProperty({ type: SplitView, nullable: true })
  readonly split: SplitView | null;

  /** The tightest first. */
  readonly remaining: RemainingView[];

  readonly trace: TraceView[];
}

export class RulesetView {
  readonly version: number;
  readonly hash: string;
}

/** The remedy to look at first. */
export class RecommendedView {
  readonly kind: string;

  /** The customer is owed it, asked for it by its name, or it is made for what they complain about. */
  @ApiProperty({ enum: recommendationReasons })
  readonly why: RecommendationReason;

  /** What is owed; null where the amount is for the employee to say. */
  @ApiProperty({ type: MoneyView, nullable: true })
  readonly amount: MoneyView | null;
}

export class AuthorityPanelView {
  @ApiProperty({ type: RulesetView, nullable: true })
  readonly ruleset: RulesetView | null;

  readonly evaluatedAt: Date;
  readonly currency: string;
  readonly remedies: RemedyOnPanelView[];

  /** Null when none stands out. */
  @ApiProperty({ type: RecommendedView, nullable: true })
  readonly recommended: RecommendedView | null;
}
