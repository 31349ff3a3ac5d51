import { ApiProperty } from '@nestjs/swagger';
import { saidDays, type SaidDay } from '../../authority/index.ts';
import { levels, roles, type Level, type Role } from '../../kernel/index.ts';
import { AnswerView, LeafView, RulesetView } from './authority.views.ts';
import { MoneyView } from './money.views.ts';

export class DeciderView {
  readonly id: string;

  @ApiProperty({ enum: roles })
  readonly role: Role;

  @ApiProperty({ enum: levels, nullable: true })
  readonly level: Level | null;

  /** Whose authority was used instead of the own. */
  @ApiProperty({ type: String, nullable: true })
  readonly onBehalfOf: string | null;
}

/** One answered question; never changed afterwards. */
export class DecisionSummaryView {
  readonly id: string;
  readonly complaintId: string;

  /** From 1 without a gap per complaint. */
  readonly seq: number;

  readonly decidedAt: string;

  @ApiProperty({ enum: ['commit', 'escalate', 'ruling'] })
  readonly purpose: string;

  readonly decider: DeciderView;
  readonly answer: AnswerView;
}

export class DecisionListView {
  readonly items: DecisionSummaryView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class DecisionFactView {
  readonly fact: string;

  /** Null when nobody knew, and where the reader may not know. */
  @ApiProperty({
    oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
    nullable: true,
  })
  readonly value: unknown;

  @ApiProperty({ type: String, nullable: true })
  readonly source: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly asOf: string | null;
}

export class DecisionRuleView {
  readonly rule: string;

  @ApiProperty({ enum: ['yes', 'no', 'unknown'] })
  readonly passed: string;

  readonly leaves: LeafView[];
}

export class UsedView {
  readonly counter: string;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly used: MoneyView | null;

  /** For a counter that counts times; both are null when nobody knew. */
  @ApiProperty({ type: Number, nullable: true })
  readonly times: number | null;
}

export class DecisionCapView {
  readonly rule: string;
  readonly scope: string;
  readonly window: string;

  @ApiProperty({ enum: ['money', 'times'] })
  readonly measure: string;

  readonly of: number;
  readonly left: number;
}

/** A rule that goes by a day which nobody recorded. */
export class ReceiptStoodForView {
  readonly rule: string;

  @ApiProperty({ enum: ['event', 'bill'] })
  readonly date: 'event' | 'bill';
}

/** A day that somebody said and rules could go by. */
export class RecordedDayView {
  @ApiProperty({ enum: saidDays })
  readonly day: SaidDay;

  /** YYYY-MM-DD */
  readonly on: string;

  @ApiProperty({ type: String, nullable: true })
  readonly saidBy: string | null;

  readonly saidAt: string;

  /** It was said, or said otherwise, after the complaint was written down. */
  readonly saidLater: boolean;

  /** Of the rules that the day picked: those of that day, or those of the receipt where there were none yet. Null where they were those of the decision, and where no rule goes by a day. */
  @ApiProperty({ type: Number, nullable: true })
  readonly version: number | null;
}

export class DecisionView extends DecisionSummaryView {
  @ApiProperty({ type: RulesetView, nullable: true })
  readonly ruleset: RulesetView | null;

  /** Of the rules on the day of receipt, where some rules go by that day; null where they were the same. */
  @ApiProperty({ type: Number, nullable: true })
  readonly earlierVersion: number | null;

  /** When it happened and the date of the bill, where somebody had said so. */
  readonly days: RecordedDayView[];

  /** Rules about the remedy whose version the day of receipt picked, because the day they go by is not known. */
  readonly receiptStoodFor: ReceiptStoodForView[];

  readonly remedyCatalogueVersion: number;
  readonly factsCatalogueVersion: number;
  readonly engineVersion: string;

  /** Everything the decision went by. */
  readonly facts: DecisionFactView[];

  readonly used: UsedView[];

  /** What the limits over time that counted still left, in minor units or in times. */
  readonly caps: DecisionCapView[];

  /** Keys of the rules that applied, and of those that nobody could be certain of. */
  readonly matched: string[];
  readonly undecided: string[];

  /** The rules that made the verdict. */
  readonly trace: DecisionRuleView[];

  /** Hash of the decision before it on this complaint; null for the first. */
  @ApiProperty({ type: String, nullable: true })
  readonly prevHash: string | null;

  /** SHA-256, hexadecimal. */
  readonly hash: string;
}
