import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Severity } from '../domain/complaint.ts';
import type { ComplaintState } from '../domain/complaint-state.ts';
import { asReference } from '../domain/reference.ts';
import { isoText } from './as-text.ts';
import { Labels, type Named, type NamesOf } from './labels.ts';
import { fromIdCursor, toIdCursor } from './cursors.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

type FoundRow = Named & {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly severity: Severity;
  readonly state: ComplaintState;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly excerpt: string;
};

export type FoundComplaint = Omit<FoundRow, 'customerId' | 'premiseId' | 'excerpt'> &
  NamesOf & { readonly excerpt: string | null };

export type FoundPage = { readonly items: FoundComplaint[]; readonly next: string | null };

const pageSize = 50;

const columns = `c.id, c.reference, c.customer_id AS "customerId", c.premise_id AS "premiseId", c.category, c.severity, c.state,
  ${isoText('c.received_at')} AS "receivedAt", ${isoText('c.next_due_at')} AS "nextDueAt", c.owner_id AS "ownerId",
  c.team_id AS "teamId", left(c.description, 160) AS excerpt`;

/** Finds complaints of every team by what was said, the newest first; a reference finds its own. Never a restricted one. */
@Injectable()
export class SearchComplaints {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly labels: Labels,
  ) {}

  async execute(text: string, cursor: string | null, actor: PersonActor): Promise<FoundPage> {
    const before = cursor === null ? null : fromIdCursor(cursor);
    const reach = reachValues(await this.reaches.of(this.database, actor));
    const exact = before === null ? await this.#byReference(asReference(text), reach) : [];
    const rows = exact.length > 0 ? exact : await this.#byWords(text, before, reach);
    const page = rows.slice(0, pageSize);
    const masked = actor.role === 'AUDITOR';
    const names = await this.labels.of(this.database, page, masked);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    return { items: page.map((row) => foundOf(row, names(row), masked)), next: last ? toIdCursor(last.id) : null };
  }

  async #byReference(reference: string | null, reach: readonly unknown[]): Promise<FoundRow[]> {
    if (reference === null) return [];
    return this.database.rows<FoundRow>({
      name: 'complaint-search-reference',
      text: `SELECT ${columns} FROM complaint c WHERE c.reference = $5 AND ${reachCondition(1)}`,
      values: [...reach, reference],
    });
  }

  /** As written or by its English stem: two languages are spoken here, and neither is told which one a text is in. */
  #byWords(text: string, before: string | null, reach: readonly unknown[]): Promise<FoundRow[]> {
    return this.database.rows<FoundRow>({
      name: 'complaint-search-words',
      text: `SELECT ${columns}
             FROM complaint_search s JOIN complaint c ON c.id = s.complaint_id
             WHERE s.words @@ (websearch_to_tsquery('simple', $5) || websearch_to_tsquery('english', $5))
               AND s.complaint_id < coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff') AND ${reachCondition(1)}
             ORDER BY s.complaint_id DESC LIMIT $7`,
      values: [...reach, text, before, pageSize + 1],
    });
  }
}

function foundOf(row: FoundRow, names: NamesOf, masked: boolean): FoundComplaint {
  const { id, reference, category, severity, state, receivedAt, nextDueAt, ownerId, teamId, excerpt } = row;
  return {
    id,
    reference,
    category,
    severity,
    state,
    receivedAt,
    nextDueAt,
    ownerId,
    teamId,
    ...names,
    excerpt: masked ? null : excerpt,
  };
}
