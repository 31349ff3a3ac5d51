import { Injectable } from '@nestjs/common';
import type { ComplaintId, Currency } from '../../../kernel/index.ts';
import type { Sql } from '../../../platform/index.ts';
import type { Given } from '../../domain/paid-under.ts';
import type { SituationRecord } from '../../domain/situation-record.ts';

/** The last decision on a complaint, with what was given on it, or on one that pays the rest of it, and still counts. */
export type DecidedCase = {
  readonly complaintId: ComplaintId;
  readonly reference: string;
  readonly state: string;
  readonly receivedAt: Date;
  /** The last instants of the days that somebody said, never after the receipt; null where nobody did. */
  readonly eventAt: Date | null;
  readonly billAt: Date | null;
  readonly decidedAt: Date;
  readonly situation: SituationRecord;
  readonly given: readonly Given[];
};

type Window = { readonly from: Date; readonly before: Date; readonly after: ComplaintId | null; readonly limit: number };

/** Complaints received in a window on which something was decided, with the facts of then. */
@Injectable()
export class DecidedCases {
  /** In the order of their ids, which is that of their registration. */
  page(sql: Sql, { from, before, after, limit }: Window, currency: Currency): Promise<readonly DecidedCase[]> {
    return sql.rows<DecidedCase>({
      name: 'decided-cases-page',
      text: `SELECT c.id AS "complaintId", c.reference, c.state, c.received_at AS "receivedAt",
               ${lastInstantOf('c.event_on')} AS "eventAt", ${lastInstantOf('c.bill_on')} AS "billAt", d.decided_at AS "decidedAt",
               d.record -> 'situation' AS situation,
               coalesce((SELECT jsonb_agg(jsonb_build_object('amountMinor', a.amount_minor, 'owed', g.record #> '{decision,owed}')
                                 ORDER BY a.at, a.id)
                         FROM allowance a JOIN decision g ON g.id = a.decision_id
                         WHERE (a.subject_id = c.id OR a.subject_id IN (SELECT s.id FROM complaints_cases_report s WHERE s.settles = c.id))
                           AND a.currency = $5 AND a.state IN ('reserved', 'executed')), '[]') AS given
             FROM complaints_cases_report c LEFT JOIN deadlines_house_report h ON true
             JOIN LATERAL (SELECT n.decided_at, n.record FROM decision n
                           WHERE n.subject_id = c.id ORDER BY n.seq DESC LIMIT 1) d ON true
             WHERE c.received_at >= $1 AND c.received_at < $2 AND c.state <> 'VOID' AND c.settles IS NULL AND ($3::uuid IS NULL OR c.id > $3)
             ORDER BY c.id LIMIT $4`,
      values: [from, before, after, limit, currency],
    });
  }
}

/** Of a local day, or the receipt where this comes first. */
const lastInstantOf = (day: string): string =>
  `CASE WHEN ${day} IS NOT NULL THEN least(c.received_at, (${day} + 1)::timestamp AT TIME ZONE h.zone - interval '1 millisecond') END`;
