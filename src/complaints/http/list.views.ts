import { ApiProperty } from '@nestjs/swagger';
import { complaintStates, type ComplaintState } from '../domain/complaint-state.ts';

/** Instants are ISO 8601 in UTC; names are null for whoever sees no personal data. */
export class QueueItemView {
  readonly id: string;
  readonly reference: string;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  readonly category: string;
  readonly severity: number;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  readonly receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: string | null;

  /** Of which deadline that is. */
  @ApiProperty({ type: String, nullable: true })
  readonly nextDueKind: string | null;

  /** Until when we wait for somebody else. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly waitingUntil: string | null;

  /** Its earliest due has passed. */
  readonly breached: boolean;

  readonly queueBand: number;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

  readonly version: number;
}

export class QueueView {
  readonly items: QueueItemView[];

  /** Where the next page begins; null on the last. */
  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class FoundComplaintView {
  readonly id: string;
  readonly reference: string;

  @ApiProperty({ type: String, nullable: true })
  readonly customerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  readonly category: string;
  readonly severity: number;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  readonly receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly teamName: string | null;

  /** How the description begins. */
  @ApiProperty({ type: String, nullable: true })
  readonly excerpt: string | null;
}

export class FoundComplaintsView {
  readonly items: FoundComplaintView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;

  /** More people match the text than are searched for. */
  readonly moreMatch: boolean;
}

export class RelatedComplaintView {
  readonly id: string;
  readonly reference: string;
  readonly category: string;

  @ApiProperty({ enum: complaintStates })
  readonly state: ComplaintState;

  readonly receivedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly nextDueAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly ownerName: string | null;

  readonly version: number;
}

export class RelatedIncidentView {
  readonly id: string;
}

export class RelatedView {
  readonly items: RelatedComplaintView[];

  /** Incidents have no place of their own yet. */
  readonly incidents: RelatedIncidentView[];
}

export class TimelineItemView {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly recordedAt: Date;

  @ApiProperty({ type: String, nullable: true })
  readonly actorId: string | null;

  /** Null when the product itself did it. */
  @ApiProperty({ type: String, nullable: true })
  readonly actorName: string | null;

  /** In whose place they did it. */
  @ApiProperty({ type: String, nullable: true })
  readonly onBehalfOfName: string | null;

  /** Ids and what changed. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly payload: Readonly<Record<string, unknown>>;

  /** What was said or written then. */
  @ApiProperty({ type: String, nullable: true })
  readonly text: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly callerName: string | null;
}

export class TimelineView {
  readonly items: TimelineItemView[];
}
