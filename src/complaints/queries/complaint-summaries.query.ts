import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { ComplaintState } from '../domain/complaint-state.ts';
import { Labels, type Named, type NamesOf } from './labels.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

type Row = Named & {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly category: string;
  readonly severity: number;
  readonly state: ComplaintState;
  readonly receivedAt: Date;
  readonly nextDueAt: Date | null;
  readonly version: number;
};

/** A complaint in one line of somebody else's list. */
export type ComplaintSummary = Row & NamesOf;

/** For lists of other modules: the complaints behind their rows, without those this person may not see. */
@Injectable()
export class ComplaintSummaries {
  constructor(
    private readonly reaches: Reaches,
    private readonly labels: Labels,
  ) {}

  async execute(sql: Sql, actor: PersonActor, ids: readonly ComplaintId[]): Promise<ReadonlyMap<ComplaintId, ComplaintSummary>> {
    const rows = await sql.rows<Row>({
      name: 'complaint-summaries',
      text: `SELECT c.id, c.reference, c.category, c.severity, c.state, c.received_at AS "receivedAt", c.next_due_at AS "nextDueAt", c.version,
               c.customer_id AS "customerId", c.premise_id AS "premiseId", c.owner_id AS "ownerId", c.team_id AS "teamId"
             FROM complaint c WHERE c.id = ANY ($5::uuid[]) AND ${reachCondition(1)}`,
      values: [...reachValues(await this.reaches.of(sql, actor)), [...new Set(ids)]],
    });
    const names = await this.labels.of(sql, rows, actor.role === 'AUDITOR');
    return new Map(rows.map((row) => [row.id, { ...row, ...names(row) }]));
  }
}
