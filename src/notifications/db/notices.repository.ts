import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { Notice, NoticeId } from '../domain/notice.ts';

/** Every column of a notice under its name in the domain. */
const columns = `
  n.id, n.person_id AS "personId", n.complaint_id AS "complaintId", n.event_seq AS "eventSeq", n.subject, n.because, n.told_at AS "toldAt",
  n.deadline_id AS "deadlineId", n.deadline_kind AS "deadlineKind", n.due_at AS "dueAt", n.is_late AS "isLate", n.ending,
  n.ended_by AS "endedBy", n.read_at AS "readAt",
  CASE WHEN n.report_file_id IS NOT NULL THEN
    json_build_object('fileId', n.report_file_id, 'name', n.report_name, 'from', n.report_from, 'to', n.report_to) END AS report`;

/** As many unread ones are counted; who has more reads "99+". */
const mostCounted = 100;

@Injectable()
export class Notices {
  /** Somebody who was told of this event, or of this report, before is told nothing. */
  async insertOnce(tx: Tx, notice: Notice): Promise<void> {
    await tx.rows({
      name: 'notifications-notice-insert',
      text: `INSERT INTO staff_notice (id, person_id, complaint_id, event_seq, subject, because, told_at, deadline_id, deadline_kind, due_at, is_late, ending, ended_by,
               report_file_id, report_name, report_from, report_to)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) ON CONFLICT DO NOTHING`,
      values: [
        notice.id, notice.personId, notice.complaintId, notice.eventSeq, notice.subject, notice.because, notice.toldAt, notice.deadlineId,
        notice.deadlineKind, notice.dueAt, notice.isLate, notice.ending, notice.endedBy,
        notice.report?.fileId ?? null, notice.report?.name ?? null, notice.report?.from ?? null, notice.report?.to ?? null,
      ],
    }); // prettier-ignore
  }

  /** The newest first. */
  page(sql: Sql, personId: PersonId, { isUnread, before, limit }: NoticePage): Promise<Notice[]> {
    return sql.rows<Notice>({
      name: `notifications-notices-${isUnread ? 'unread' : 'all'}`,
      text: `SELECT ${columns} FROM staff_notice n
             WHERE n.person_id = $1 ${isUnread ? 'AND n.read_at IS NULL' : ''}
               AND ($2::timestamptz IS NULL OR (n.told_at, n.id) < ($2, $3::uuid))
             ORDER BY n.told_at DESC, n.id DESC LIMIT $4`,
      values: [personId, before?.toldAt ?? null, before?.id ?? null, limit],
    });
  }

  /** The complaints of the newest unread ones, one for each and null for a report, up to a hundred. */
  async unread(sql: Sql, personId: PersonId): Promise<(ComplaintId | null)[]> {
    const rows = await sql.rows<{ complaintId: ComplaintId | null }>({
      name: 'notifications-notices-count',
      text: `SELECT n.complaint_id AS "complaintId" FROM staff_notice n
             WHERE n.person_id = $1 AND n.read_at IS NULL ORDER BY n.told_at DESC, n.id DESC LIMIT $2`,
      values: [personId, mostCounted],
    });
    return rows.map(({ complaintId }) => complaintId);
  }

  /** Their own alone; what is read already stays read since then. Answers which of them there are. */
  async mark(tx: Tx, personId: PersonId, ids: readonly NoticeId[], readAt: Date | null): Promise<NoticeId[]> {
    const rows = await tx.rows<{ id: NoticeId }>({
      name: 'notifications-notices-mark',
      text: `UPDATE staff_notice n SET read_at = CASE WHEN $3::timestamptz IS NULL THEN NULL ELSE coalesce(n.read_at, $3) END
             WHERE n.person_id = $1 AND n.id = ANY ($2::uuid[]) RETURNING n.id`,
      values: [personId, ids, readAt],
    });
    return rows.map(({ id }) => id);
  }

  /** An end that was undone is told to nobody who has not read it yet. */
  async takeBackEnding(tx: Tx, complaintId: ComplaintId): Promise<void> {
    await tx.rows({
      name: 'notifications-notices-take-back',
      text: `DELETE FROM staff_notice n WHERE n.complaint_id = $1 AND n.subject = 'ENDED' AND n.read_at IS NULL`,
      values: [complaintId],
    });
  }
}

export type NoticePage = {
  readonly isUnread: boolean;
  readonly before: Pick<Notice, 'toldAt' | 'id'> | null;
  readonly limit: number;
};
