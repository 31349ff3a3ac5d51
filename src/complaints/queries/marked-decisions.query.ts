import { Injectable } from '@nestjs/common';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { markColumns } from '../db/decision-marks.repository.ts';
import type { DecisionMark } from '../domain/decision-mark.ts';
import { fromMomentCursor, toMomentCursor } from './cursors.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

export const markStates = ['open', 'looked-at'] as const;
export type MarkState = (typeof markStates)[number];

export type MarkedQuestion = { readonly state: MarkState; readonly cursor: string | null; readonly limit: number };

type Row = DecisionMark & {
  readonly reference: string;
  readonly remedyKind: string;
  readonly amountMinor: number | null;
  readonly currency: string | null;
};

export type MarkedDecision = Row & { readonly nameOf: (id: PersonId | null) => string | null };

export type MarkedPage = { readonly items: readonly MarkedDecision[]; readonly next: string | null };

/** What only another category or day let through, the longest waiting first: of a supervisor's team, of all teams for managers and auditors. */
@Injectable()
export class MarkedDecisions {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly staff: StaffApi,
  ) {}

  async execute({ state, cursor, limit }: MarkedQuestion, actor: PersonActor): Promise<MarkedPage> {
    const place = cursor === null ? { at: null, id: null } : fromMomentCursor(cursor);
    const rows = await this.database.rows<Row>({
      name: 'decision-mark-list',
      text: `SELECT ${markColumns}, c.reference, r.kind AS "remedyKind", r.amount_minor AS "amountMinor", r.currency
             FROM decision_mark m JOIN complaint c ON c.id = m.complaint_id JOIN remedy r ON r.decision_id = m.decision_id
             WHERE (m.looked_at IS NOT NULL) = $5 AND ($6::boolean OR c.team_id = $7)
               AND (m.marked_at, m.decision_id) > (coalesce($8::timestamptz, '-infinity'), coalesce($9::uuid, '00000000-0000-0000-0000-000000000000'))
               AND ${reachCondition(1)}
             ORDER BY m.marked_at, m.decision_id LIMIT $10`,
      values: [
        ...reachValues(await this.reaches.of(this.database, actor)),
        ...[state === 'looked-at', actor.role !== 'SUPERVISOR', actor.teamId, place.at, place.id, limit + 1],
      ],
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const people = page.flatMap(({ givenBy, recategorisedBy, lookedBy }) => [givenBy, recategorisedBy, lookedBy]);
    const names = await this.staff.names(this.database, [...new Set(people.filter((id) => id !== null))]);
    return {
      items: page.map((row) => ({ ...row, nameOf: (id) => (id === null ? null : (names.get(id) ?? null)) })),
      next: last ? toMomentCursor({ at: last.markedAt, id: last.decisionId }) : null,
    };
  }
}
