import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '../domain/language.ts';
import {
  audiences,
  messageChannels,
  messageStates,
  type Audience,
  type MessageChannel,
  type MessageState,
} from '../domain/message.ts';

/** Instants are ISO 8601 in UTC. */
export class MessageView {
  readonly id: string;
  readonly complaintId: string;
  readonly template: string;

  @ApiProperty({ enum: audiences })
  readonly audience: Audience;

  @ApiProperty({ enum: languages })
  readonly language: Language;

  @ApiProperty({ enum: messageChannels })
  readonly channel: MessageChannel;

  /** Null for an auditor. */
  @ApiProperty({ type: String, nullable: true })
  readonly address: string | null;

  readonly subject: string;

  /** Plain text; null for an auditor. */
  @ApiProperty({ type: String, nullable: true })
  readonly body: string | null;

  @ApiProperty({ enum: messageStates })
  readonly state: MessageState;

  /** Until then it can be taken back. */
  readonly notBefore: Date;

  readonly createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly sentAt: Date | null;
}

export class OutboxView {
  readonly items: MessageView[];

  @ApiProperty({ type: String, nullable: true })
  readonly next: string | null;
}
