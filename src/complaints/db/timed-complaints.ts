import { Injectable } from '@nestjs/common';
import type { TimedSubject, TimedSubjects } from '../../deadlines/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { isOpen } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';

type Row = Pick<
  Complaint,
  'id' | 'severity' | 'category' | 'origin' | 'channel' | 'receivedAt' | 'teamId' | 'state' | 'customerId'
> &
  Words;
type Words = Pick<TimedSubject, 'firstWordAt' | 'lastWordAt' | 'watchedUntil'>;

const columns = `c.id, c.severity, c.category, c.origin, c.channel, c.received_at AS "receivedAt", c.team_id AS "teamId", c.state,
  c.customer_id AS "customerId", c.watched_until AS "watchedUntil", w.first_at AS "firstWordAt", w.last_at AS "lastWordAt"`;
/** A question that was sent counts once it has reached the customer. */
const words = `LEFT JOIN LATERAL (
  SELECT min(k.at) AS first_at, max(k.at) AS last_at FROM contact k
  WHERE k.complaint_id = c.id AND k.direction = 'outbound' AND NOT EXISTS (
    SELECT FROM complaint_event a
    WHERE a.complaint_id = c.id AND a.type = 'complaint.awaiting-customer'
      AND a.payload ->> 'putBy' = 'message' AND a.payload ->> 'contactId' = k.id::text
      AND NOT EXISTS (SELECT FROM complaint_event r WHERE r.complaint_id = c.id AND r.type = 'complaint.question-reached'
                        AND r.payload ->> 'contactId' = a.payload ->> 'contactId'))) w ON true`;

/** Complaints as their deadlines see them. */
@Injectable()
export class TimedComplaints implements TimedSubjects {
  async openAfter(sql: Sql, after: string, limit: number, holderId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>({
      name: 'complaint-open-after',
      text: `SELECT c.id FROM complaint c
             WHERE c.id > $1 AND c.is_open AND ($2::uuid IS NULL OR c.team_id = $2) ORDER BY c.id LIMIT $3`,
      values: [after, holderId, limit],
    });
    return rows.map(({ id }) => id);
  }

  async of(sql: Sql, ids: readonly string[]): Promise<TimedSubject[]> {
    const rows = await sql.rows<Row>({
      name: 'complaint-timed',
      text: `SELECT ${columns} FROM complaint c ${words} WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id`,
      values: [ids],
    });
    return rows.map((row) => toSubject(row, row));
  }

  /** In the order of their ids, as everybody locks who wants more than one. */
  async lock(tx: Tx, ids: readonly string[]): Promise<TimedSubject[]> {
    const rows = await tx.rows<Row>({
      name: 'complaint-timed-lock',
      text: `SELECT ${columns} FROM complaint c ${words} WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id FOR NO KEY UPDATE OF c`,
      values: [ids],
    });
    return rows.map((row) => toSubject(row, row));
  }

  /** One that is locked already, as it stands now; what it was told so far is looked up. */
  async now(tx: Tx, complaint: Complaint): Promise<TimedSubject> {
    const [before] = await this.of(tx, [complaint.id]);
    return toSubject(complaint, before ?? { firstWordAt: null, lastWordAt: null, watchedUntil: null });
  }
}

const toSubject = (
  { id, severity, category, origin, channel, receivedAt, teamId, state, customerId }: Omit<Row, keyof Words>,
  { firstWordAt, lastWordAt, watchedUntil }: Words,
): TimedSubject => ({
  ...{ id, receivedAt, holderId: teamId, firstWordAt, lastWordAt, watchedUntil },
  facts: { severity, category, origin, channel },
  isOpen: isOpen(state),
  isReachable: customerId !== null,
});
