import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import type { CallReason } from '../../executions/index.ts';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';

/** Somebody was called about a disconnection hold that nobody has confirmed. */
export type Page = {
  readonly complaint: ComplaintSummary;
  readonly orderId: string;
  readonly because: CallReason;
  readonly cutOffAt: Date;
  readonly pagedAt: Date;
};

type Row = Omit<Page, 'complaint'> & { readonly id: ComplaintId };

const most = 50;

/** Holds that this person was called about, until they are confirmed or come to another end; the nearest cut-off first. */
@Injectable()
export class PagesQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
  ) {}

  async execute(actor: PersonActor): Promise<readonly Page[]> {
    const rows = await this.database.rows<Row>({
      name: 'insights-pages',
      text: `SELECT p.complaint_id AS id, p.order_id AS "orderId", p.because, p.cut_off_at AS "cutOffAt", p.paged_at AS "pagedAt"
             FROM executions_pages_report p WHERE p.person_id = $1 AND p.state = 'OPEN' ORDER BY p.cut_off_at, p.order_id LIMIT $2`,
      values: [actor.personId, most],
    });
    const seen = await this.summaries.execute(this.database, actor, rows.map(({ id }) => id)); // prettier-ignore
    return rows.flatMap(({ id, ...row }) => {
      const complaint = seen.get(id);
      return complaint ? [{ ...row, complaint }] : [];
    });
  }
}
