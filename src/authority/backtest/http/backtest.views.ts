import { ApiProperty } from '@nestjs/swagger';
import { verdicts, type Verdict } from '../../domain/verdict.ts';
import { rulings, type Ruling } from '../cases.ts';
import { countersModes, doings, histories, type CountersMode, type Doing, type History } from '../worker/order.ts';

export const backtestStates = ['running', 'done', 'failed', 'cancelled'] as const;

export class BacktestIdView {
  readonly id: string;
}

/** A what-if on past decisions. */
export class BacktestView {
  readonly id: string;

  @ApiProperty({ enum: backtestStates })
  readonly state: (typeof backtestStates)[number];

  /** 0 to 100. */
  readonly percent: number;

  /** What it is doing; null when it does nothing. Replayed counters are decided again until they agree with the answers. */
  @ApiProperty({ enum: doings, nullable: true })
  readonly doing: Doing | null;

  /** Decisions read so far, or decided by the live rules and by the others; of how many, and how many a second. */
  readonly done: number;
  readonly all: number;
  readonly perSecond: number;

  @ApiProperty({ type: String, nullable: true })
  readonly rulesetId: string | null;

  /** SHA-256 of the rules it is about, hexadecimal. */
  readonly rulesetHash: string;

  /** The rules it compares them with: those that were live when it was asked for. */
  readonly liveId: string;

  readonly from: string;
  readonly to: string;

  /** Whether what had been used of a cap is taken as recorded then, or follows from what these rules would have given. */
  @ApiProperty({ enum: countersModes })
  readonly counters: CountersMode;

  /** `synthetic`: invented cases, for demonstrations. */
  @ApiProperty({ enum: histories })
  readonly history: History;

  readonly requestedBy: string;
  readonly requestedAt: string;

  @ApiProperty({ type: String, nullable: true })
  readonly finishedAt: string | null;

  /** SHA-256 of what was asked and answered; null until it is done. */
  @ApiProperty({ type: String, nullable: true })
  readonly resultHash: string | null;

  /** `interrupted` when the product stopped meanwhile, `error` when it could not be carried out. */
  @ApiProperty({ type: String, nullable: true })
  readonly failure: string | null;
}

export class BacktestListView {
  readonly items: BacktestView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class FlipView {
  /** In the list: the largest amounts come first. */
  readonly place: number;

  readonly decisionId: string;
  readonly complaintId: string;

  /** Null for an invented case. */
  @ApiProperty({ type: String, nullable: true })
  readonly reference: string | null;

  readonly at: string;
  readonly remedy: string;

  /** Minor units; null for a remedy without money. */
  @ApiProperty({ type: Number, nullable: true })
  readonly askedMinor: number | null;

  @ApiProperty({ enum: verdicts })
  readonly from: Verdict;

  @ApiProperty({ enum: verdicts })
  readonly to: Verdict;

  @ApiProperty({ type: Number, nullable: true })
  readonly limitBefore: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly limitAfter: number | null;

  /** What a supervisor said then. */
  @ApiProperty({ enum: rulings })
  readonly ruling: Ruling;

  @ApiProperty({ type: Number, nullable: true })
  readonly grantedMinor: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly waitedSeconds: number | null;
}

export class FlipListView {
  readonly items: FlipView[];

  @ApiProperty({ type: Number, nullable: true })
  readonly next: number | null;

  /** Cases of the whole run that come out otherwise, and how many of them, the largest amounts, are kept in the list. */
  readonly changed: number;
  readonly kept: number;
}

/** With the limit here, what would have been the frontline's own, and how much of it a supervisor granted as asked. */
export class CurvePositionView {
  readonly limitMinor: number;
  readonly own: number;
  readonly ownMinor: number;
  readonly ruled: number;
  readonly asAsked: number;
}

export class LimitCurveView {
  readonly rule: string;
  readonly points: CurvePositionView[];
}
