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

export class TrialAgreementView {
  /** What supervisors granted or refused meanwhile. */
  readonly ruled: number;

  /** Where the rules on trial allow what was granted as asked, and nothing else. */
  readonly agreed: number;

  /** Of those ruled on, nought to one; null under ten. */
  @ApiProperty({ type: Number, nullable: true })
  readonly share: number | null;

  /** 95 % limits of the share. */
  @ApiProperty({ type: Number, nullable: true })
  readonly lower: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly upper: number | null;

  /** Of those ruled on, what the rules on trial would have left to the asker. */
  readonly wouldBeOwn: number;
  readonly wouldBeOwnGranted: number;
}

export class TrialView {
  readonly decisions: number;
  readonly flipped: number;
  readonly counts: TrialCountView[];

  readonly agreement: TrialAgreementView;

  /** The newest 200 that would have come out otherwise. */
  readonly flips: TrialFlipView[];
}
