import { ApiProperty } from '@nestjs/swagger';
import { verdicts, type Verdict } from '../../domain/verdict.ts';
import { obstacles, type Obstacle } from '../replayability.ts';
import { groupings, type Grouping } from '../report.ts';

/** A part of a whole with its 95 % limits; null of nothing. */
export class ProportionView {
  readonly part: number;
  readonly of: number;

  @ApiProperty({ type: Number, nullable: true })
  readonly value: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly lower: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly upper: number | null;
}

export class NotReplayedView {
  @ApiProperty({ enum: obstacles })
  readonly why: Obstacle;

  readonly cases: number;
}

export class ChangedVerdictView {
  @ApiProperty({ enum: verdicts })
  readonly from: Verdict;

  @ApiProperty({ enum: verdicts })
  readonly to: Verdict;

  readonly cases: number;
}

export class EscalationsChangeView {
  readonly before: number;
  readonly after: number;

  /** Now the frontline's own, and no longer so. */
  readonly avoided: number;
  readonly added: number;
}

/** What supervisors had decided about the cases that would now be the frontline's own. */
export class AgreementView {
  /** Granted as asked, of those they answered: the headline. */
  readonly asAsked: ProportionView;
  readonly anotherAmount: number;
  readonly refused: number;
  readonly sentBack: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly notAsked: number;
}

/** Minor units. */
export class ExposureView {
  readonly newlyOwnMinor: number;

  /** Of that, what goes beyond what supervisors gave. */
  readonly beyondRulingMinor: number;

  @ApiProperty({ type: Number, nullable: true })
  readonly p95Minor: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly largestMinor: number | null;

  readonly newlyEscalatedMinor: number;

  /** If everybody asked for all that they may: people ask for more once a limit is higher. */
  readonly worstCaseMinor: number;
}

/** Waits of then that would not have been. */
export class TimeSavedView {
  readonly n: number;

  @ApiProperty({ type: Number, nullable: true })
  readonly medianSeconds: number | null;

  readonly totalSeconds: number;
}

/** Requests within a tenth of the limit of then, where the limit changes. */
export class BunchingView {
  readonly justBelow: number;
  readonly exactly: number;
  readonly justAbove: number;
}

export class GroupFiguresView {
  @ApiProperty({ enum: groupings })
  readonly by: Grouping;

  readonly key: string;
  readonly cases: number;
  readonly avoided: number;
  readonly added: number;
  readonly newlyOwnMinor: number;
  readonly asAsked: ProportionView;
}

/** These rules against those that were live, over the same past decisions. */
export class BacktestReportView {
  readonly cases: number;
  readonly replayed: number;
  readonly notReplayed: NotReplayedView[];

  /** Of the replayed, how many the live rules answer as they were answered then. */
  readonly asRecorded: number;

  readonly changed: ChangedVerdictView[];
  readonly limitsChanged: number;
  readonly escalations: EscalationsChangeView;
  readonly agreement: AgreementView;
  readonly exposure: ExposureView;
  readonly timeSaved: TimeSavedView;
  readonly bunching: BunchingView;
  readonly groups: GroupFiguresView[];
}
