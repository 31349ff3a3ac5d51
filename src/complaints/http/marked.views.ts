import { ApiProperty } from '@nestjs/swagger';
import { MoneyView } from './money.views.ts';
import { NamedView } from './page.views.ts';

/** A grant that the rules would not have made under the category the complaint had before. */
export class MarkView {
  readonly decisionId: string;
  readonly complaintId: string;
  readonly fromCategory: string;
  readonly toCategory: string;
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

  @ApiProperty({ type: NamedView, nullable: true })
  readonly lookedBy: NamedView | null;
}

export class MarkedDecisionsView {
  readonly items: MarkedDecisionView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
