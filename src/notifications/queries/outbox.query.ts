import { Injectable } from '@nestjs/common';
import { ComplaintDetailsApi } from '../../complaints/index.ts';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { SurveysApi, type SurveyId } from '../../surveys/index.ts';
import { messageColumns } from '../db/messages.repository.ts';
import type { Message } from '../domain/message.ts';
import { withLink } from '../domain/survey-link.ts';
import { fromCursor, toCursor } from './outbox-cursor.ts';

export type OutboxQuestion = { readonly complaintId: ComplaintId | null; readonly cursor: string | null; readonly limit: number };

export type OutboxPage = { readonly items: readonly Message[]; readonly next: string | null };

/**
 * What left the house for customers or is about to: the newest first, of one command what happened last. Whoever looks after the outbox
 * sees nothing of complaints that are kept from them, so that a page may be shorter than it could be.
 */
@Injectable()
export class OutboxQuery {
  constructor(
    private readonly database: Database,
    private readonly complaints: ComplaintDetailsApi,
    private readonly surveys: SurveysApi,
  ) {}

  /** Without what is about a complaint that this person may not see: a page may hold fewer than `limit` and still have a next one. */
  async execute({ complaintId, cursor, limit }: OutboxQuestion, actor: PersonActor): Promise<OutboxPage> {
    const place = cursor === null ? null : fromCursor(cursor);
    const rows = await this.database.rows<Message>({
      name: 'notifications-outbox',
      text: `SELECT ${messageColumns} FROM message m
             WHERE ($1::uuid IS NULL OR m.complaint_id = $1)
               AND ($2::timestamptz IS NULL OR (m.not_before, m.event_seq, m.id) < ($2, $3::int, $4::uuid))
             ORDER BY m.not_before DESC, m.event_seq DESC, m.id DESC LIMIT $5`,
      values: [complaintId, place?.notBefore ?? null, place?.eventSeq ?? null, place?.id ?? null, limit + 1],
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const ids = [...new Set(page.map((message) => message.complaintId))];
    const reachable = await this.complaints.reachable(this.database, actor, ids);
    const shown = page.filter((message) => reachable.has(message.complaintId));
    const items = shown.map((message) => withLink(message, (surveyId) => this.surveys.linkOf(surveyId as SurveyId)));
    return { items, next: last ? toCursor(last) : null };
  }
}
