import { ApiProperty } from '@nestjs/swagger';
import { reviewStates, reviewVerdicts, type ReviewState, type ReviewVerdict } from '../domain/review.ts';
import { EscalatedComplaintView, EscalatedMoneyView } from './escalation.views.ts';

export class ReviewFindingView {
  @ApiProperty({ enum: reviewVerdicts })
  readonly verdict: ReviewVerdict;

  @ApiProperty({ type: EscalatedMoneyView, nullable: true })
  readonly amount: EscalatedMoneyView | null;
}

export class ReviewedRemedyView {
  readonly id: string;
  readonly kind: string;

  /** In which money it is given; null for a remedy without. */
  @ApiProperty({ type: String, nullable: true })
  readonly currency: string | null;
}

export class ReviewAnswerView extends ReviewFindingView {
  @ApiProperty({ type: String, nullable: true })
  readonly byName: string | null;
  readonly at: string;

  /** Null for an auditor. */
  @ApiProperty({ type: String, nullable: true })
  readonly customerReason: string | null;

  /** Verdict or amount is another than before; null where nothing had been decided. */
  @ApiProperty({ type: Boolean, nullable: true })
  readonly overturned: boolean | null;
}

export class ReviewView {
  readonly id: string;

  @ApiProperty({ enum: reviewStates })
  readonly state: ReviewState;
  readonly requestedAt: string;
  readonly requestedBy: string;

  @ApiProperty({ type: String, nullable: true })
  readonly requestedByName: string | null;
  readonly reviewerId: string;

  @ApiProperty({ type: String, nullable: true })
  readonly reviewerName: string | null;

  /** By when an answer is due, or was. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: string | null;
  readonly reason: string;
  readonly complaint: EscalatedComplaintView;

  /** Null where it is looked at how the complaint ended. */
  @ApiProperty({ type: ReviewedRemedyView, nullable: true })
  readonly remedy: ReviewedRemedyView | null;

  /** What was decided when somebody asked; null for nothing yet. */
  @ApiProperty({ type: ReviewFindingView, nullable: true })
  readonly before: ReviewFindingView | null;

  @ApiProperty({ type: ReviewAnswerView, nullable: true })
  readonly answer: ReviewAnswerView | null;

  /** Whether it waits for whoever asks: named, or a lead while the named one is away. */
  readonly mayAnswer: boolean;

  /** What it can be answered with; empty once it is answered. */
  @ApiProperty({ enum: reviewVerdicts, isArray: true })
  readonly verdicts: ReviewVerdict[];
}

export class ReviewListView {
  readonly items: ReviewView[];
}
