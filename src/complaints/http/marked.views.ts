import { ApiProperty } from '@nestjs/swagger';
import { saidDays, type SaidDay } from '../../authority/index.ts';
import { MoneyView } from './money.views.ts';
import { NamedView } from './page.views.ts';

export class DayChangedView {
  @ApiProperty({ enum: saidDays })
  readonly day: SaidDay;

  /** YYYY-MM-DD; null where nobody had said. */
  @ApiProperty({ type: String, nullable: true })
  readonly fromOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly toOn: string | null;
}

/** A grant that the rules would not have made under the category and the days that the complaint had before. */
export class MarkView {
  readonly decisionId: string;
  readonly complaintId: string;
  readonly fromCategory: string;
  readonly toCategory: string;

  /** The days that were said otherwise; none where it was the category alone. */
  readonly days: DayChangedView[];

  readonly markedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly lookedAt: Date | null;
}

export class MarkedDecisionView extends MarkView {
  readonly reference: string;
  readonly remedyKind: string;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly amount: MoneyView | null;

  readonly givenBy: NamedView;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly recategorisedBy: NamedView | null;

  /** When the category or the day was changed; null for marks from before that was kept. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly changedAt: Date | null;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly lookedBy: NamedView | null;
}

export class MarkedDecisionsView {
  readonly items: MarkedDecisionView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
