import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { dimensions, type Dimension } from '../domain/figures/figure-question.ts';
import { FigureDto } from './figures.dtos.ts';
import { reportIntervals, type ReportInterval } from '../domain/figures/report-period.ts';

/** Which complaints the report is about: all of them when nothing is named. */
export class ScheduleFilterDto extends PickType(FigureDto, [
  'category',
  'team',
  'channel',
  'severity',
  'origin',
  'route',
  'cause',
  'remedy',
]) {}

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

  @IsOptional()
  @ValidateNested()
  @Type(() => ScheduleFilterDto)
  readonly only?: ScheduleFilterDto;

  /** The language of the file; English when absent. */
  @IsOptional()
  @IsIn(['en', 'es'])
  readonly language?: 'en' | 'es';

  @IsIn([...reportIntervals])
  readonly every: ReportInterval;

  /** How long each file is kept; two years when absent. */
  @IsOptional()
  @IsInt()
  @Min(31)
  @Max(3653)
  readonly keepDays?: number;
}
