import { ApiProperty } from '@nestjs/swagger';
import {
  channels,
  origins,
  outcomes,
  reliefs,
  type Channel,
  type Origin,
  type Outcome,
  type QueueBand,
  type Relief,
  type Safety,
  type Severity,
} from '../domain/complaint.ts';
import { complaintStates, type ComplaintState } from '../domain/complaint-state.ts';

const recordedOutcomes = [...outcomes, 'NOT_RECORDED'] as const;

export class LabelView {
  readonly en: string;
  readonly es: string;
}

/** Instants are ISO 8601 in UTC. */
export class ComplaintView {
  readonly id: string;
  readonly reference: string;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  readonly category: string;

  /** 1 emergency, 2 urgent, 3 standard, 4 low. */
  @ApiProperty({ type: Number, enum: [1, 2, 3, 4] })
  readonly severity: Severity;

  @ApiProperty({ enum: channels })
  readonly channel: Channel;

  @ApiProperty({ enum: origins })
  readonly origin: Origin;

  @ApiProperty({ type: String, nullable: true })
  readonly originReference: string | null;

  /** YYYY-MM-DD */
  @ApiProperty({ type: String, nullable: true })
  readonly originDueOn: string | null;

  readonly receivedAt: Date;
  readonly registeredAt: Date;

  @ApiProperty({ type: String, nullable: true })
  readonly registeredBy: string | null;

  readonly description: string;

  @ApiProperty({ type: String, nullable: true })
  readonly remedySought: string | null;

  readonly flags: string[];

  @ApiProperty({ type: String, nullable: true })
  readonly customerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly accountId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly premiseId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly aboutPersonId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ enum: ['none', 'open', 'made-safe'] })
  readonly safety: Safety;

  /** YYYY-MM-DD */
  @ApiProperty({ type: String, nullable: true })
  readonly disconnectOn: string | null;

  /** When it happened, YYYY-MM-DD; null where nobody said. */
  @ApiProperty({ type: String, nullable: true })
  readonly eventOn: string | null;

  /** The date of the bill in question, YYYY-MM-DD. */
  @ApiProperty({ type: String, nullable: true })
  readonly billOn: string | null;

  /** 0 safety, 1 a shut-off within two working days, 2 the rest. */
  @ApiProperty({ type: Number, enum: [0, 1, 2] })
  readonly queueBand: QueueBand;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly waitingUntil: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: Date | null;

  @ApiProperty({ enum: recordedOutcomes, nullable: true })
  readonly outcome: Outcome | null;

  @ApiProperty({ enum: reliefs, nullable: true })
  readonly relief: Relief | null;

  @ApiProperty({ type: String, nullable: true })
  readonly cause: string | null;

  /** What the customer read when it was resolved. */
  @ApiProperty({ type: String, nullable: true })
  readonly sentence: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly resolvedAt: Date | null;

  @ApiProperty({ type: String, nullable: true })
  readonly resolvedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt: Date | null;

  readonly reopenCount: number;

  /** Sent back with a change; a stale one is refused. */
  readonly version: number;

  readonly changedAt: Date;
}

export class RegisteredView extends ComplaintView {
  /** What to tell the caller before anything else. */
  @ApiProperty({ type: LabelView, nullable: true })
  readonly emergency: LabelView | null;
}

/** No more than whoever reopened it said themselves. */
export class ReopenedView {
  readonly id: string;
  readonly reference: string;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  readonly version: number;
}

export class PromiseView {
  readonly id: string;
  readonly what: string;
  readonly dueAt: Date;

  @ApiProperty({ type: String, nullable: true })
  readonly madeBy: string | null;

  readonly madeAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly keptAt: Date | null;
}
