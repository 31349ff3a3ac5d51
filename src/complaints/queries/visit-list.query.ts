import { Injectable } from '@nestjs/common';
import type { PersonActor, VisitId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Severity } from '../domain/complaint.ts';
import { fromMomentCursor, toMomentCursor } from './cursors.ts';
import { Labels, type Named, type NamesOf } from './labels.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

type VisitToCome = {
  readonly id: VisitId;
  readonly workOrder: string;
  readonly appointmentAt: Date;
  readonly setOutAt: Date | null;
  readonly reference: string;
  readonly category: string;
  readonly severity: Severity;
};

export type ListedVisit = VisitToCome & Pick<NamesOf, 'customerName' | 'address'>;
export type VisitPage = { readonly items: readonly ListedVisit[]; readonly next: string | null };

/** Whom the crews still go to, of every team's complaints, the earliest appointment first. */
@Injectable()
export class VisitList {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly labels: Labels,
  ) {}

  async execute({ cursor, limit }: { cursor: string | null; limit: number }, actor: PersonActor): Promise<VisitPage> {
    const place = cursor === null ? { at: null, id: null } : fromMomentCursor(cursor);
    const rows = await this.database.rows<VisitToCome & Named>({
      name: 'visit-list',
      text: `SELECT v.id, v.work_order AS "workOrder", v.appointment_at AS "appointmentAt", v.set_out_at AS "setOutAt", c.reference, c.category,
               c.severity, c.customer_id AS "customerId", c.premise_id AS "premiseId", c.owner_id AS "ownerId", c.team_id AS "teamId"
             FROM field_visit v JOIN complaint c ON c.id = v.complaint_id
             WHERE v.result IS NULL AND v.called_off_at IS NULL AND c.is_open
               AND (v.appointment_at, v.id) > (coalesce($5::timestamptz, '-infinity'), coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))
               AND ${reachCondition(1)}
             ORDER BY v.appointment_at, v.id LIMIT $7`,
      values: [...reachValues(await this.reaches.of(this.database, actor)), place.at, place.id, limit + 1],
    });
    const page = rows.slice(0, limit);
    const names = await this.labels.of(this.database, page, false);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => ({ ...visitOf(row), ...whereOf(names(row)) })),
      next: last ? toMomentCursor({ at: last.appointmentAt, id: last.id }) : null,
    };
  }
}

const visitOf = ({ id, workOrder, appointmentAt, setOutAt, reference, category, severity }: VisitToCome): VisitToCome => ({
  id,
  workOrder,
  appointmentAt,
  setOutAt,
  reference,
  category,
  severity,
});

const whereOf = ({ customerName, address }: NamesOf): Pick<NamesOf, 'customerName' | 'address'> => ({ customerName, address });
