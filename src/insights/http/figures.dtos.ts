import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageSize } from '../../platform/index.ts';
import { channels, origins } from '../../complaints/index.ts';
import { dimensions, type Dimension, routes } from '../domain/figures/figure-question.ts';

const dateForm = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const wordForm = /^[a-z0-9][a-z0-9_-]*$/;

/** Which complaints a figure is about, and how it is grouped. */
export class FigureDto {
  /** First day of the house, `YYYY-MM-DD`; a year ago when absent. */
  @IsOptional()
  @Matches(dateForm, { message: 'from is a day like 2026-03-02' })
  readonly from?: string;

  /** Last day, counted in; today when absent. */
  @IsOptional()
  @Matches(dateForm, { message: 'to is a day like 2026-03-02' })
  readonly to?: string;

  /** At most two, separated by a comma. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value,
  )
  @IsArray()
  @ArrayMaxSize(2)
  @IsIn([...dimensions], { each: true })
  readonly by?: Dimension[];

  @IsOptional()
  @MaxLength(60)
  @Matches(wordForm, { message: 'category is lower case, digits and dashes' })
  readonly category?: string;

  /** Id of a team, or `none` for complaints of no team. */
  @IsOptional()
  @Matches(/^(?:none|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i, { message: 'team is the id of a team, or none' })
  readonly team?: string;

  @IsOptional()
  @IsIn([...channels])
  readonly channel?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  readonly severity?: number;

  @IsOptional()
  @IsIn([...origins])
  readonly origin?: string;

  /** Solved where it was heard, or after an escalation for authority or skill. */
  @IsOptional()
  @IsIn([...routes])
  readonly route?: (typeof routes)[number];

  /** What we found to be the cause. */
  @IsOptional()
  @MaxLength(60)
  @Matches(wordForm, { message: 'cause is lower case, digits and dashes' })
  readonly cause?: string;

  /** Complaints for which a remedy of this kind was given. */
  @IsOptional()
  @MaxLength(60)
  @Matches(wordForm, { message: 'remedy is lower case, digits and dashes' })
  readonly remedy?: string;

  /** Complaints of one owner: only for that person, the lead of the person's team and managers. */
  @IsOptional()
  @IsUUID()
  readonly person?: string;
}

export class FigureCsvDto extends FigureDto {
  /** English when absent. */
  @IsOptional()
  @IsIn(['en', 'es'])
  readonly language?: 'en' | 'es';
}

export class FigureComplaintsDto extends FigureDto {
  /** Of a share or count: what is counted under this name. */
  @IsOptional()
  @MaxLength(60)
  @Matches(/^[A-Za-z][A-Za-z_-]*$/, { message: 'value is the name of one of the values' })
  readonly value?: string;

  /** Of a share: only what met it, or only what did not. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly met?: boolean;

  /** Instead of what is counted: what was left out for this reason. */
  @IsOptional()
  @MaxLength(60)
  @Matches(wordForm, { message: 'reason is one that the figure leaves things out for' })
  readonly reason?: string;

  /** Of durations: only what took longer, in seconds, what is still waiting counted as long as it has waited. */
  @IsOptional()
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(5_000_000_000)
  readonly longerThan?: number;

  /** Of credits: only under this cost code. */
  @IsOptional()
  @MaxLength(60)
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, { message: 'costCode is letters, digits, dashes and dots' })
  readonly costCode?: string;

  /** Of credits: only in this currency. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency is three capital letters' })
  readonly currency?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
