import { ApiProperty } from '@nestjs/swagger';
import { verdicts, type Verdict } from '../../domain/verdict.ts';

export class TrialCountView {
  @ApiProperty({ enum: verdicts })
  readonly live: Verdict;

  @ApiProperty({ enum: verdicts })
  readonly trial: Verdict;

  readonly count: number;
  readonly askedMinor: number;
}

export class TrialFlipView {
  readonly decisionId: string;
  readonly at: string;
  readonly kind: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly askedMinor: number | null;

  @ApiProperty({ enum: verdicts })
  readonly live: Verdict;

  @ApiProperty({ enum: verdicts })
  readonly trial: Verdict;

  @ApiProperty({ type: Number, nullable: true })
  readonly limitMinor: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly escalateTo: string | null;
}

export class TrialView {
  readonly decisions: number;
  readonly flipped: number;
  readonly counts: TrialCountView[];

  /** The newest 200 that would have come out otherwise. */
  readonly flips: TrialFlipView[];
}
