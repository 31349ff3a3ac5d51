import type { ComplaintId, MessageId } from '../../kernel/index.ts';
import type { Language } from './language.ts';

export const messageStates = ['WAITING', 'SENT', 'CANCELLED', 'FAILED'] as const;
export type MessageState = (typeof messageStates)[number];

export const messageChannels = ['email', 'sms', 'letter'] as const;
export type MessageChannel = (typeof messageChannels)[number];

export const audiences = ['customer', 'staff'] as const;

/** Whom a message is for: a customer, or one of our own people who has to act. */
export type Audience = (typeof audiences)[number];

/** Words to one person about one event of one complaint. */
export type Message = {
  readonly id: MessageId;
  readonly complaintId: ComplaintId;
  /** The event it tells of: each is told once per template. */
  readonly eventSeq: number;
  readonly template: string;
  readonly audience: Audience;
  readonly language: Language;
  readonly channel: MessageChannel;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly state: MessageState;
  /** Until then it can be taken back. */
  readonly notBefore: Date;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

const windowSeconds = 10;

/** As long as an undo can still be pressed, nothing leaves the house. */
export const leavesAt = (recordedAt: Date): Date => new Date(recordedAt.getTime() + windowSeconds * 1000);

/** What has left stays sent. */
export const cancel = (message: Message): Message => (message.state === 'WAITING' ? { ...message, state: 'CANCELLED' } : message);

export const sent = (message: Message, at: Date): Message => ({ ...message, state: 'SENT', sentAt: at });

export type Point = { readonly kind: MessageChannel | 'phone'; readonly value: string };
export type Address = { readonly channel: MessageChannel; readonly address: string };

/** The first that words can be sent to; `points` come in the customer's order of preference. */
export function addressAmong(points: readonly Point[]): Address | null {
  for (const { kind, value } of points) if (kind !== 'phone') return { channel: kind, address: value };
  return null;
}
