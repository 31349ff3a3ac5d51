import { ApiProperty } from '@nestjs/swagger';
import { levels, type Level } from '../../../kernel/index.ts';
import { verdicts, type Verdict } from '../../domain/verdict.ts';

export class MatrixCellView {
  readonly kind: string;
  readonly family: string;

  @ApiProperty({ enum: levels })
  readonly level: Level;

  @ApiProperty({ enum: verdicts })
  readonly verdict: Verdict;

  /** Minor units; null for a remedy without money. */
  @ApiProperty({ type: Number, nullable: true })
  readonly limitMinor: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly limitOnceMinor: number | null;

  @ApiProperty({ enum: levels, nullable: true })
  readonly escalateTo: Level | null;

  /** What comes with it: `note`, `second-person`, `notify-customer`, `evidence`. */
  readonly duties: string[];

  /** Grants that some case opens to this level. */
  readonly grants: string[];
}

export class MatrixView {
  readonly cells: MatrixCellView[];
}
