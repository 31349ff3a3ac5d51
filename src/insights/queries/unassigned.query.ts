import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { Clock, type ComplaintId, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { teamsOf } from './open-work.query.ts';

export type UnassignedLine = { readonly complaint: ComplaintSummary; readonly since: Date };

const longWait = 30 * 60_000;
const most = 100;

/** Open complaints of the lead's teams that nobody has owned for more than half an hour, the longest wait first. */
@Injectable()
export class UnassignedQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor): Promise<readonly UnassignedLine[]> {
    const rows = await this.database.rows<{ id: ComplaintId; since: Date }>({
      name: 'insights-board-unassigned',
      text: `SELECT f.complaint_id AS id, e.at AS since
             FROM complaint_fact f CROSS JOIN LATERAL
               (SELECT max(e.at) AS at FROM complaint_event e WHERE e.complaint_id = f.complaint_id
                  AND e.type IN ('complaint.registered', 'complaint.imported', 'complaint.assigned', 'complaint.reopened')) e
             WHERE f.standing = 'open' AND f.owner_id IS NULL AND ($1::boolean OR f.team_id = $2) AND e.at < $3
             ORDER BY e.at, f.complaint_id LIMIT $4`,
      values: [...teamsOf(actor), new Date(this.clock.now().getTime() - longWait), most],
    });
    const seen = await this.summaries.execute(this.database, actor, rows.map(({ id }) => id)); // prettier-ignore
    return rows.flatMap(({ id, since }) => {
      const complaint = seen.get(id);
      return complaint ? [{ complaint, since }] : [];
    });
  }
}
