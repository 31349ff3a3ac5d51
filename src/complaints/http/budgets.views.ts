import { ApiProperty } from '@nestjs/swagger';
import { OptionalId } from './fields.ts';
import { LabelView } from './complaint.views.ts';
import { MoneyView } from './money.views.ts';

export class BudgetsDto {
  /** Whose; one's own when it is left out. */
  @OptionalId()
  readonly personId?: string;
}

export class BudgetInMoneyView {
  @ApiProperty({ type: MoneyView, nullable: true })
  readonly used: MoneyView | null;

  @ApiProperty({ type: MoneyView, nullable: true })
  readonly of: MoneyView | null;
}

export class BudgetInTimesView {
  readonly used: number;
  readonly of: number;
}

export class BudgetView {
  readonly rule: string;
  readonly title: string;

  @ApiProperty({ enum: ['employee', 'team'] })
  readonly scope: string;

  readonly window: string;

  /** The rule in words. */
  readonly sentence: LabelView;

  @ApiProperty({ type: BudgetInMoneyView, nullable: true })
  readonly money: BudgetInMoneyView | null;

  @ApiProperty({ type: BudgetInTimesView, nullable: true })
  readonly times: BudgetInTimesView | null;
}

export class BudgetsView {
  readonly personId: string;
  readonly personName: string;
  readonly items: BudgetView[];
}
