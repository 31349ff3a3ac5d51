import { Injectable } from '@nestjs/common';
import type { ComplaintId, MessageId } from '../../kernel/index.ts';
import { oneRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Message } from '../domain/message.ts';

/** Every column of a message under its name in the domain. */
export const messageColumns = `
  m.id, m.complaint_id AS "complaintId", m.event_seq AS "eventSeq", m.template, m.audience, m.language, m.channel, m.address, m.subject, m.body, m.state,
  m.not_before AS "notBefore", m.created_at AS "createdAt", m.sent_at AS "sentAt"`;

/** Messages change under the lock of their complaint alone. */
@Injectable()
export class Messages {
  /** False when this event was told by this template before. */
  async insertOnce(tx: Tx, message: Message): Promise<boolean> {
    const inserted = await tx.rows({
      name: 'notifications-message-insert',
      text: `INSERT INTO message (id, complaint_id, event_seq, template, audience, language, channel, address, subject, body, state, not_before, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             ON CONFLICT ON CONSTRAINT message_once_per_event DO NOTHING RETURNING id`,
      values: [
        message.id, message.complaintId, message.eventSeq, message.template, message.audience, message.language, message.channel, message.address,
        message.subject, message.body, message.state, message.notBefore, message.createdAt,
      ],
    }); // prettier-ignore
    return inserted.length > 0;
  }

  get(sql: Sql, id: MessageId): Promise<Message> {
    return oneRow<Message>(sql, {
      name: 'notifications-message-get',
      text: `SELECT ${messageColumns} FROM message m WHERE m.id = $1`,
      values: [id],
    });
  }

  async save(tx: Tx, { id, state, sentAt }: Message): Promise<void> {
    await tx.rows({
      name: 'notifications-message-save',
      text: 'UPDATE message SET state = $2, sent_at = $3 WHERE id = $1',
      values: [id, state, sentAt],
    });
  }

  waitingOf(sql: Sql, complaintId: ComplaintId): Promise<Message[]> {
    return sql.rows<Message>({
      name: 'notifications-message-waiting',
      text: `SELECT ${messageColumns} FROM message m WHERE m.complaint_id = $1 AND m.state = 'WAITING' ORDER BY m.id`,
      values: [complaintId],
    });
  }
}
