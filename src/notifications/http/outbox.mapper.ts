import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import type { Message } from '../domain/message.ts';
import type { OutboxPage, OutboxQuestion } from '../queries/outbox.query.ts';
import type { OutboxDto } from './outbox.dtos.ts';
import type { OutboxView } from './outbox.views.ts';

const usualPage = 50;

export const toOutboxQuestion = ({ complaintId, cursor, limit }: OutboxDto): OutboxQuestion => ({
  complaintId: (complaintId as ComplaintId | undefined) ?? null,
  cursor: cursor ?? null,
  limit: limit ?? usualPage,
});

/** An auditor sees that and when something was written, not to whom or which words. */
export const toOutboxView = ({ items, next }: OutboxPage, { role }: PersonActor): OutboxView => ({
  items: items.map((message) => ({ ...shown(message), ...(role === 'AUDITOR' && { address: null, body: null }) })),
  next,
});

const shown = ({ id, complaintId, template, audience, language, channel, address, subject, body, state, ...times }: Message) => ({
  ...{ id, complaintId, template, audience, language, channel, address, subject, body, state },
  notBefore: times.notBefore,
  createdAt: times.createdAt,
  sentAt: times.sentAt,
});
