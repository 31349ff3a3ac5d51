import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { budgetWindows, type BudgetWindow } from '../../authority/index.ts';
import { IsDay } from '../../platform/index.ts';
import { LabelView } from './complaint.views.ts';
import { Id, OneOf, OptionalId, Words } from './fields.ts';
import { MoneyDto } from './money.dtos.ts';
import { MoneyView } from './money.views.ts';

export class BudgetsDto {
  /** Whose; one's own when it is left out. */
  @OptionalId()
  readonly personId?: string;
}

export class TeamBudgetsDto {
  @Id()
  readonly teamId: string;
}

/** For one person, or without one for a team. */
export class SetBudgetDto {
  @OptionalId()
  readonly personId?: string;

  @OptionalId()
  readonly teamId?: string;

  @OneOf(budgetWindows)
  readonly window: BudgetWindow;

  @IsDefined()
  @ValidateNested()
  @Type(() => MoneyDto)
  readonly amount: MoneyDto;

  /** A business day, like every day here. */
  @IsDay()
  readonly firstDay: string;

  /** The last day on which it holds; without it, until somebody ends it. */
  @IsOptional()
  @IsDay()
  readonly lastDay?: string;

  @Words(500)
  readonly reason: string;
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

/** A limit over time that a lead set for one person or one team, beside those of the rules. */
export class OwnBudgetView {
  readonly id: string;

  @ApiProperty({ enum: ['employee', 'team'] })
  readonly scope: 'employee' | 'team';

  readonly holderId: string;
  readonly holderName: string;

  @ApiProperty({ enum: budgetWindows })
  readonly window: BudgetWindow;

  /** Null before its first day. */
  @ApiProperty({ type: MoneyView, nullable: true })
  readonly used: MoneyView | null;

  readonly of: MoneyView;

  /** YYYY-MM-DD */
  readonly firstDay: string;

  @ApiProperty({ type: String, nullable: true })
  readonly lastDay: string | null;

  readonly reason: string;

  @ApiProperty({ type: String, nullable: true })
  readonly setByName: string | null;
}

export class BudgetsView {
  readonly personId: string;
  readonly personName: string;

  /** Of the rules in force. */
  readonly items: BudgetView[];

  /** Set for this person and their team, now or later. */
  readonly own: OwnBudgetView[];
}

export class TeamBudgetsView {
  readonly teamId: string;
  readonly teamName: string;
  readonly people: BudgetsView[];

  /** Set for the team itself. */
  readonly own: OwnBudgetView[];

  /** How many of the team are left out: nothing is given in their role, nothing was set for them, and nothing they gave counts in a window of now. */
  readonly givingNothing: number;
}

export class SetBudgetView {
  readonly id: string;
}
