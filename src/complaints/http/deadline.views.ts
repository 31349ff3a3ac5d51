import { ApiProperty } from '@nestjs/swagger';

export class ExplainedSpanView {
  readonly from: Date;
  readonly to: Date;

  /** counted, outside-hours, closed-day or paused. */
  readonly reason: string;

  /** The name of a closed day or the reason of a pause. */
  @ApiProperty({ type: String, nullable: true })
  readonly because: string | null;
}

/** Days of one reason and name that do not count, added up. */
export class DaysOffView {
  /** weekend, weekday (one that is closed every week) or special-day. */
  readonly reason: string;

  /** Of a special day; null where the calendar names none. */
  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  /** Local dates of the calendar, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  readonly days: number;
}

export class LateReasonView {
  /** IN_STATE, HEARD_BEFORE_RECORDED, TARGET_CHANGED, RECEIVED_EARLIER, CALENDAR_CHANGED, PAUSE_LIMIT_REACHED or REOPENED. */
  readonly code: string;

  @ApiProperty({ type: String, nullable: true })
  readonly state: string | null;

  /** Of the deadline's own hours. */
  @ApiProperty({ type: Number, nullable: true })
  readonly seconds: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly at: Date | null;
}

export class ReachedRungView {
  /** BEFORE, DUE or AFTER. */
  readonly when: string;

  /** Per cent of the target left, nought, or days past the due. */
  readonly amount: number;

  /** NOTIFY, REASSIGN or ESCALATE. */
  readonly action: string;

  /** A role or OWNER, POOL or LEAD, or a level. */
  readonly to: string;
  readonly at: Date;
}

/** A deadline that this one took the place of. */
export class PredecessorView {
  @ApiProperty({ type: String, nullable: true })
  readonly policyName: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly policyVersion: number | null;

  /** Null where it was paused when it was replaced. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly breachedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly endedAt: Date | null;
}

export class DeadlineExplanationView {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly state: string;
  readonly startedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly dueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly stoppedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly breachedAt: Date | null;

  /** Null when somebody named the instant. */
  @ApiProperty({ type: String, nullable: true })
  readonly policyKey: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly policyName: string | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly policyVersion: number | null;

  readonly calendarId: string;
  readonly calendarVersion: number;

  /** business, working-days, calendar or fixed. */
  readonly hours: string;
  readonly target: number;
  readonly asOf: Date;
  readonly spans: ExplainedSpanView[];
  readonly countedSeconds: number;

  /** Negative when late. */
  readonly remainingSeconds: number;

  /** On the way from the start to the due, also those ahead; up to `asOf` while it is paused. */
  readonly daysOff: DaysOffView[];
  readonly lateSeconds: number;
  readonly reasons: LateReasonView[];

  /** Steps of the ladder that were reached, in the order of time. */
  readonly rungs: ReachedRungView[];

  /** What it took the place of, the oldest first. */
  readonly before: PredecessorView[];
}
