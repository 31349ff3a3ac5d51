import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { relations, type LinkSource, type Relation } from '../../staff/index.ts';

export class TieDto {
  /** Whole, as it stands on a bill. */
  @Matches(/^[A-Za-z0-9 -]{3,40}$/, { message: 'accountNumber is the number of an account' })
  readonly accountNumber: string;

  @IsIn(relations)
  readonly relation: Relation;
}

export class TieView {
  readonly id: string;

  @ApiProperty({ enum: relations })
  readonly relation: Relation;

  @ApiProperty({ enum: ['hr', 'declared'] })
  readonly source: LinkSource;

  /** The last four signs of an account's number; null for a household. */
  @ApiProperty({ type: String, nullable: true })
  readonly accountEnding: string | null;
}

export class TiesView {
  readonly items: TieView[];
}

export class TieReplyView {
  readonly id: string;
}
