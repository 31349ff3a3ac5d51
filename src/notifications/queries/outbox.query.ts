import { Injectable } from '@nestjs/common';
import { DomainError, type ComplaintId, type MessageId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { messageColumns } from '../db/messages.repository.ts';
import type { Message } from '../domain/message.ts';

export type OutboxQuestion = { readonly complaintId: ComplaintId | null; readonly cursor: string | null; readonly limit: number };

export type OutboxPage = { readonly items: readonly Message[]; readonly next: string | null };

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What left the house for customers or is about to, the newest first. */
@Injectable()
export class OutboxQuery {
  constructor(private readonly database: Database) {}

  async execute({ complaintId, cursor, limit }: OutboxQuestion): Promise<OutboxPage> {
    const rows = await this.database.rows<Message>({
      name: 'notifications-outbox',
      text: `SELECT ${messageColumns} FROM message m
             WHERE ($1::uuid IS NULL OR m.complaint_id = $1) AND m.id < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
             ORDER BY m.id DESC LIMIT $3`,
      values: [complaintId, cursor === null ? null : fromCursor(cursor), limit + 1],
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: page, next: last ? Buffer.from(last.id).toString('base64url') : null };
  }
}

/** Throws 400 `malformed-cursor`. */
function fromCursor(text: string): MessageId {
  const id = Buffer.from(text, 'base64url').toString('utf8');
  if (idForm.test(id)) return id as MessageId;
  throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
    field: 'cursor',
  });
}
