import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsInstant } from '../../platform/index.ts';
import { heldLevels, type HeldLevel } from '../domain/level.ts';
import { relations, type Relation } from '../domain/link.ts';
import { Code, Line } from './fields.ts';

const mostVersions = 1_000_000_000;
const mostLines = 50;

export class LevelLineDto {
  /** A remedy family, or `*` for every family without a line of its own. */
  @IsString()
  @MaxLength(40)
  @Matches(/^(\*|[a-z][a-z0-9_-]*)$/, { message: 'family is a remedy family or *' })
  readonly family: string;

  @IsIn(heldLevels)
  readonly level: HeldLevel;

  @IsDay()
  readonly validFrom: string;

  /** The first day on which it no longer holds. */
  @IsOptional()
  @IsDay()
  readonly validTo?: string | null;

  /** Why: the course, the appointment, the decision. */
  @Line(200)
  readonly basis: string;

  /** Earned by this training, by its code: a day on which the training does not count is a day without the level. */
  @IsOptional()
  @Code(60)
  readonly training?: string | null;
}

export class SetLevelsDto {
  @IsArray()
  @ArrayMaxSize(mostLines)
  @ValidateNested({ each: true })
  @Type(() => LevelLineDto)
  readonly levels: LevelLineDto[];

  @IsInt()
  @Min(1)
  @Max(mostVersions)
  readonly version: number;
}

export class TrainingDto {
  @Code(60)
  readonly training: string;

  @IsDay()
  readonly completedOn: string;

  /** The first day on which it no longer counts. */
  @IsOptional()
  @IsDay()
  readonly validTo?: string | null;
}

export class SetTrainingsDto {
  @IsArray()
  @ArrayMaxSize(mostLines)
  @ValidateNested({ each: true })
  @Type(() => TrainingDto)
  readonly trainings: TrainingDto[];

  @IsInt()
  @Min(1)
  @Max(mostVersions)
  readonly version: number;
}

export class LinkDto {
  @IsOptional()
  @IsUUID()
  readonly customerId?: string | null;

  @IsOptional()
  @IsUUID()
  readonly householdId?: string | null;

  @IsIn(relations)
  readonly relation: Relation;
}

export class AbsenceDto {
  @IsInstant()
  readonly startsAt: string;

  @IsInstant()
  readonly endsAt: string;
}

export class TeamDto {
  @Line(80)
  readonly name: string;
}
