import { Injectable } from '@nestjs/common';
import { DeadlineReadings } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type DeadlineId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { OpenDeadline } from '../domain/board/open-work.ts';

export type OpenComplaint = {
  readonly id: ComplaintId;
  readonly category: string;
  readonly receivedAt: Date;
  readonly ownerId: PersonId | null;
  readonly deadlines: readonly OpenDeadline[];
};

/** `nobody`: what has no owner. */
export type OwnedBy = PersonId | 'nobody' | null;

type Row = Omit<OpenComplaint, 'deadlines'> & Omit<OpenDeadline, 'paused'> & { readonly deadlineId: DeadlineId | null; readonly state: string | null }; // prettier-ignore

/** Every open complaint of a lead's teams with what runs or is paused on it. */
@Injectable()
export class OpenWorkQuery {
  constructor(
    private readonly database: Database,
    private readonly readings: DeadlineReadings,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, owner: OwnedBy): Promise<readonly OpenComplaint[]> {
    const rows = await this.database.rows<Row>({
      name: 'insights-open-work',
      text: `SELECT f.complaint_id AS id, f.category, f.received_at AS "receivedAt", f.owner_id AS "ownerId", d.id AS "deadlineId", d.kind, d.state,
               coalesce(d.kind = 'RESOLUTION' OR d.stops_on = 'RESOLVED', false) AS "endsWithResolution", d.due_at AS "dueAt", d.breached_at AS "breachedAt"
             FROM complaint_fact f LEFT JOIN deadlines_open_report d ON d.subject_id = f.complaint_id
             WHERE f.standing = 'open' AND ($1::boolean OR f.team_id = $2) AND ($3::uuid IS NULL OR f.owner_id = $3) AND ($4::boolean IS FALSE OR f.owner_id IS NULL)`,
      values: [...teamsOf(actor), owner === 'nobody' ? null : owner, owner === 'nobody'],
    });
    const paused = await this.readings.paused(
      this.database,
      [...new Set(rows.filter(({ state }) => state === 'PAUSED').map(({ id }) => id))],
      this.clock.now(),
    );
    return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofOne) => {
      const [first] = ofOne;
      const deadlines = ofOne.flatMap(({ deadlineId, kind, endsWithResolution, dueAt, breachedAt }) =>
        deadlineId ? [{ kind, endsWithResolution, dueAt, breachedAt, paused: paused.get(deadlineId) ?? null }] : [],
      );
      return first
        ? [{ id: first.id, category: first.category, receivedAt: first.receivedAt, ownerId: first.ownerId, deadlines }]
        : [];
    });
  }
}

/** A manager looks at every team, a supervisor at the own one, and at none without one. */
export const teamsOf = ({ role, teamId }: PersonActor): readonly [isAll: boolean, teamId: string | null] => [
  role === 'MANAGER',
  teamId,
];
