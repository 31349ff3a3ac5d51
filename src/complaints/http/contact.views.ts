import { ApiProperty } from '@nestjs/swagger';
import { channels, type Channel } from '../domain/complaint.ts';
import {
  callerRelations,
  contactKinds,
  verifications,
  type CallerRelation,
  type ContactKind,
  type Verification,
} from '../domain/contact.ts';
import { RegisteredView } from './complaint.views.ts';

export class CallerView {
  @ApiProperty({ type: String, nullable: true })
  readonly name: string | null;

  @ApiProperty({ enum: callerRelations })
  readonly relation: CallerRelation;

  @ApiProperty({ enum: verifications })
  readonly verifiedBy: Verification;
}

export class ContactView {
  readonly id: string;

  @ApiProperty({ type: String, nullable: true })
  readonly complaintId: string | null;

  @ApiProperty({ enum: contactKinds })
  readonly kind: ContactKind;

  @ApiProperty({ enum: channels })
  readonly channel: Channel;

  @ApiProperty({ enum: ['inbound', 'outbound'] })
  readonly direction: 'inbound' | 'outbound';

  readonly at: Date;
  readonly recordedAt: Date;
  readonly summary: string;

  @ApiProperty({ type: String, nullable: true })
  readonly employeeId: string | null;

  @ApiProperty({ type: CallerView, nullable: true })
  readonly caller: CallerView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly customerId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly accountId: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly premiseId: string | null;
}

export class ContactsView {
  readonly items: ContactView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}

export class RecordedContactView {
  readonly contactId: string;

  /** The complaint after it, or the follow-up that it began, with what to tell the caller first where a danger began with it. */
  readonly complaint: RegisteredView;

  readonly isFollowUp: boolean;
}

export class NoteView {
  readonly id: string;
  readonly authorId: string;
  readonly at: Date;
  readonly body: string;
}

export class SentMessageView {
  readonly contactId: string;
}
