import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { InWordsView } from './reading.views.ts';

export class RulesDueDto {
  /** How far ahead to look; 60 when it is left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3660)
  readonly days?: number;
}

export class RuleDueView {
  readonly key: string;
  readonly title: string;
  readonly owner: string;

  /** YYYY-MM-DD */
  readonly reviewBy: string;

  readonly isOverdue: boolean;
  readonly sentence: InWordsView;
}

export class RulesDueView {
  readonly items: RuleDueView[];
}
