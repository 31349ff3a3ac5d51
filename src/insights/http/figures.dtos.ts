import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
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
import { dimensions, type Dimension } from '../domain/figure-question.ts';

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

  /** Id of a team. */
  @IsOptional()
  @IsUUID()
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

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly cursor?: string;

  @PageSize()
  readonly limit?: number;
}
