import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { Clock, type ComplaintId, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { teamsOf } from './open-work.query.ts';

export type Notice = {
  readonly complaint: ComplaintSummary;
  readonly deadlineId: string;
  readonly kind: string;
  readonly reachedAt: Date;
  readonly dueAt: Date | null;
  readonly isLate: boolean;
};

type Row = Omit<Notice, 'complaint'> & { readonly id: ComplaintId };

const most = 50;
const daysKept = 30;

/**
 * Steps of ladders that tell somebody, shown to whom they tell: the complaint's owner, or everybody of a role in its team (managers of all).
 * Of each deadline the last step; one that is over tells nobody any more.
 */
@Injectable()
export class NoticesQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor): Promise<readonly Notice[]> {
    const rows = await this.database.rows<Row>({
      name: 'insights-notices',
      text: `SELECT n.id, n."deadlineId", n.kind, n."reachedAt", n."dueAt", n."isLate" FROM
               (SELECT DISTINCT ON (r.deadline_id) f.complaint_id AS id, r.deadline_id AS "deadlineId", r.kind, r.reached_at AS "reachedAt",
                  r.due_at AS "dueAt", r.breached_at IS NOT NULL AS "isLate"
                FROM deadlines_rungs_report r JOIN complaint_fact f ON f.complaint_id = r.subject_id
                WHERE r.action = 'NOTIFY' AND r.state IN ('RUNNING', 'PAUSED') AND r.reached_at >= $5
                  AND ((r.target = 'OWNER' AND f.owner_id = $1) OR (r.target = $2 AND ($3::boolean OR f.team_id = $4)))
                ORDER BY r.deadline_id, r.reached_at DESC) n
             ORDER BY n."reachedAt" DESC, n."deadlineId" LIMIT $6`,
      values: [actor.personId, actor.role, ...teamsOf(actor), new Date(this.clock.now().getTime() - daysKept * 86_400_000), most],
    });
    const seen = await this.summaries.execute(this.database, actor, rows.map(({ id }) => id)); // prettier-ignore
    return rows.flatMap(({ id, ...row }) => {
      const complaint = seen.get(id);
      return complaint ? [{ ...row, complaint }] : [];
    });
  }
}
