import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { factEvent, type FactEvent } from '../domain/facts/fact-event.ts';
import type { FactSource } from '../domain/facts/fact-of.ts';

export type ToldComplaint = { readonly source: FactSource; readonly events: readonly FactEvent[] };

type Row = {
  readonly id: ComplaintId;
  readonly receivedAt: Date;
  readonly watchedUntil: Date | null;
  readonly events: readonly {
    readonly seq: number;
    readonly type: string;
    readonly at: string;
    readonly recordedAt: string;
    readonly actorId: string | null;
    readonly payload: Record<string, unknown>;
  }[];
};

/** Complaints as facts are made from them: the day of receipt and the journal, both of one moment. */
@Injectable()
export class FactSources {
  of(sql: Sql, ids: readonly ComplaintId[]): Promise<ToldComplaint[]> {
    return read(sql, { name: 'insights-told-some', text: `${columns} WHERE c.id = ANY ($1::uuid[])`, values: [ids] });
  }

  /** In the order of their ids, `limit` of those after `after`. */
  after(sql: Sql, after: string, limit: number): Promise<ToldComplaint[]> {
    return read(sql, {
      name: 'insights-told-after',
      text: `${columns} WHERE c.id > $1 ORDER BY c.id LIMIT $2`,
      values: [after, limit],
    });
  }
}

/** Without what deadlines did: facts do not ask, and it is the bulk of many events. */
const columns = `
  SELECT c.id, c.received_at AS "receivedAt", c.watched_until AS "watchedUntil",
    coalesce((SELECT json_agg(json_build_object('seq', e.seq, 'type', e.type, 'at', e.at, 'recordedAt', e.recorded_at, 'actorId', e.actor_id, 'payload', e.payload - 'deadlines')
                     ORDER BY e.seq) FROM complaint_event e WHERE e.complaint_id = c.id), '[]') AS events
  FROM complaints_report c`;

const read = async (sql: Sql, statement: Parameters<Sql['rows']>[0]): Promise<ToldComplaint[]> =>
  (await sql.rows<Row>(statement))
    .filter(({ events }) => events.length > 0)
    .map(({ id, receivedAt, watchedUntil, events }) => ({
      source: { complaintId: id, receivedAt, watchedUntil },
      events: events.map((event) => factEvent({ ...event, at: new Date(event.at), recordedAt: new Date(event.recordedAt) })),
    }));
