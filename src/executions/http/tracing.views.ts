import { ApiProperty } from '@nestjs/swagger';
import { OrderAmountView } from './orders.views.ts';

export class SaidByRuleView {
  readonly en: string;
  readonly es: string;
}

export class BecauseView {
  readonly rule: string;
  readonly title: string;
  readonly sentence: SaidByRuleView;
}

export class PostingView {
  readonly orderId: string;
  readonly complaintId: string;
  readonly remedy: string;

  @ApiProperty({ type: OrderAmountView, nullable: true })
  readonly amount: OrderAmountView | null;

  /** Of the order: what billing says it did. */
  readonly state: string;

  @ApiProperty({ type: String, nullable: true })
  readonly externalRef: string | null;

  @ApiProperty({ type: OrderAmountView, nullable: true })
  readonly postedAmount: OrderAmountView | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly postedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly givenBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly givenAt: Date | null;

  /** Null for what was imported. */
  @ApiProperty({ type: String, nullable: true })
  readonly decisionId: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly rulesetVersion: number | null;

  /** The rules that made the verdict. */
  readonly rules: string[];

  /** What they said, as they read then. */
  readonly because: BecauseView[];
}

export class TracedPostingView {
  /** As it was pasted. */
  readonly reference: string;

  @ApiProperty({ type: PostingView, nullable: true })
  readonly posting: PostingView | null;
}

export class TracingView {
  readonly items: TracedPostingView[];
}
