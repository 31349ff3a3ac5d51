import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsObject } from 'class-validator';
import { executors, type Executor } from '../../domain/remedy-catalogue.ts';
import { InWordsView } from './reading.views.ts';
import { RevisionDto } from './ruleset.dtos.ts';

export class PutRemedyDto extends RevisionDto {
  /** `label` {en, es}, `whereInstead` or null, `family`, `hasMoney`, `immediateHelp`, `offeredFor`, `executor`, `executorCode`, `executeByDays`. */
  @IsObject()
  @Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key])
  readonly remedy: object;
}

export class CatalogueRemedyView {
  readonly kind: string;
  readonly label: InWordsView;

  /** Who gives it where this desk does not. */
  @ApiProperty({ type: String, nullable: true })
  readonly whereInstead: string | null;

  /** Levels of authority are held per family. */
  readonly family: string;
  readonly hasMoney: boolean;

  /** Help at the premise that nothing may delay. */
  readonly immediateHelp: boolean;

  /** Categories, or null for every one. */
  @ApiProperty({ type: [String], nullable: true })
  readonly offeredFor: string[] | null;

  @ApiProperty({ enum: executors })
  readonly executor: Executor;

  /** What the executing system calls it. */
  readonly executorCode: string;

  /** Working days from authorisation. */
  readonly executeByDays: number;

  readonly sentence: InWordsView;

  /** Rules that name it: while there are any it stays. */
  readonly usedBy: string[];

  /** It has been in force, so that money or not stays as it is. */
  readonly isMoneyFixed: boolean;
}

export class CatalogueRemediesView {
  readonly items: CatalogueRemedyView[];
}
