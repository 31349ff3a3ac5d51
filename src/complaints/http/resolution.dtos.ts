import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { outcomes, reliefs, type Relief } from '../domain/complaint.ts';
import { RegisterDto } from './complaint.dtos.ts';
import { Key, OneOf, Version, Words } from './fields.ts';
import { GiveRemedyDto, RemedyDto } from './remedy.dtos.ts';

const mostRemedies = 10;

export class EndingDto {
  @OneOf(outcomes)
  readonly outcome: (typeof outcomes)[number];

  /** Read from the remedies when left out. */
  @IsOptional()
  @OneOf(reliefs)
  readonly relief?: Relief;

  @Key()
  readonly cause: string;

  /** What the customer will read. */
  @Words(2000)
  readonly sentence: string;

  /** A lead has checked it: beyond what the rules can work out nothing is owed. */
  @IsOptional()
  @IsBoolean()
  readonly nothingMoreOwed?: boolean;
}

export class ResolutionDto extends EndingDto {
  /** Given in the same transaction: all of them and the resolution, or nothing. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostRemedies)
  @ValidateNested({ each: true })
  @Type(() => GiveRemedyDto)
  readonly remedies?: GiveRemedyDto[];

  @Version()
  readonly version: number;
}

export class ResolvedDto extends IntersectionType(RegisterDto, EndingDto) {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostRemedies)
  @ValidateNested({ each: true })
  @Type(() => RemedyDto)
  readonly remedies?: RemedyDto[];
}
