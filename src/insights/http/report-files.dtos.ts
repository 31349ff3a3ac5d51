import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { dimensions, type Dimension } from '../domain/figure-question.ts';
import { reportIntervals, type ReportInterval } from '../domain/report-period.ts';

export class NewScheduleDto {
  /** One line: what the files are called. */
  @IsString()
  @MaxLength(100)
  @Matches(/^(?=.*\S)\P{Cc}*$/u, { message: 'name is one line with something on it' })
  readonly name: string;

  @MaxLength(60)
  @Matches(/^[a-z0-9-]+$/, { message: 'figure is the name of a figure' })
  readonly figure: string;

  @IsArray()
  @ArrayMaxSize(2)
  @ArrayUnique()
  @IsIn([...dimensions], { each: true })
  readonly by: Dimension[];

  @IsIn([...reportIntervals])
  readonly every: ReportInterval;

  /** How long each file is kept; two years when absent. */
  @IsOptional()
  @IsInt()
  @Min(31)
  @Max(3653)
  readonly keepDays?: number;
}
