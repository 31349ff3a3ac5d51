import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { channels } from '../../complaints/index.ts';
import { groupings, type Grouping } from '../domain/figures/report-question.ts';

const Instant = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsISO8601({ strict: true, strictSeparator: true }, { message: '$property is an instant like 2026-03-02T15:00:00Z' }),
    Matches(/^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/, {
      message: '$property is an instant like 2026-03-02T15:00:00Z',
    }),
  );

const Word = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsString(),
    MaxLength(60),
    Matches(/^[a-z0-9][a-z0-9_-]*$/, { message: '$property is lower case, digits and dashes' }),
  );

export class TimeToResolutionDto {
  @IsOptional()
  @IsIn([...groupings])
  readonly by?: Grouping;

  /** Complaints received at or after this instant. */
  @Instant()
  readonly from?: string;

  /** Complaints received before this instant. */
  @Instant()
  readonly to?: string;

  /** What happened later is not counted; now when absent. */
  @Instant()
  readonly asOf?: string;

  @Word()
  readonly category?: string;

  /** Id of a team. */
  @IsOptional()
  @IsUUID()
  readonly team?: string;

  @Word()
  readonly flag?: string;

  @IsOptional()
  @IsIn([...channels])
  readonly channel?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  readonly severity?: number;

  /** Complaints for which a remedy of this kind was given. */
  @Word()
  readonly remedy?: string;
}
