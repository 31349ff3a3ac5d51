import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';

export type Asked = { readonly employeeId: PersonId; readonly subjectId: ComplaintId; readonly kind: string };

/** Requests for money that the rules refused. They leave no decision: what was refused did not happen. */
@Injectable()
export class RefusedRequests {
  async insert(tx: Tx, { employeeId, subjectId, kind }: Asked, askedMinor: number): Promise<void> {
    await tx.rows({
      name: 'refused-request-insert',
      text: `INSERT INTO refused_request (employee_id, subject_id, remedy_kind, asked_minor, at) VALUES ($1, $2, $3, $4, $5)`,
      values: [employeeId, subjectId, kind, askedMinor, tx.now],
    });
  }

  /** The newest hundred, in the order of time. */
  async since(
    sql: Sql,
    { employeeId, subjectId, kind }: Asked,
    since: Date,
  ): Promise<readonly { at: Date; askedMinor: number }[]> {
    const newest = await sql.rows<{ at: Date; askedMinor: number }>({
      name: 'refused-request-since',
      text: `SELECT r.at, r.asked_minor::float8 AS "askedMinor" FROM refused_request r
             WHERE r.employee_id = $1 AND r.subject_id = $2 AND r.remedy_kind = $3 AND r.at > $4 ORDER BY r.at DESC LIMIT 100`,
      values: [employeeId, subjectId, kind, since],
    });
    return newest.toReversed();
  }
}
