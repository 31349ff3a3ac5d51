import { Injectable } from '@nestjs/common';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { ComplaintState } from '../domain/complaint-state.ts';
import { isoText } from './as-text.ts';
import { Labels, type Named } from './labels.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

export type RelatedQuestion = {
  readonly customerId: string | null;
  readonly accountId: string | null;
  readonly premiseId: string | null;
  readonly category: string | null;
};

type RelatedRow = Named & {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly state: ComplaintState;
  readonly receivedAt: string;
  readonly nextDueAt: string | null;
  readonly version: number;
};

export type RelatedComplaint = Omit<RelatedRow, keyof Named> & { readonly ownerName: string | null };

const lookBackDays = 30;

const columns = `c.id, c.reference, c.category, c.state, c.customer_id AS "customerId", c.premise_id AS "premiseId", c.version,
  ${isoText('c.received_at')} AS "receivedAt", ${isoText('c.next_due_at')} AS "nextDueAt", c.owner_id AS "ownerId", c.team_id AS "teamId"`;

/** Before another one is made: what is open already for this customer, account or place, and what was the same lately. */
@Injectable()
export class RelatedComplaints {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  async execute(
    { customerId, accountId, premiseId, category }: RelatedQuestion,
    actor: PersonActor,
  ): Promise<readonly RelatedComplaint[]> {
    if (customerId === null && accountId === null && premiseId === null) return [];
    const reach = reachValues(await this.reaches.of(this.database, actor));
    const since = new Date(this.clock.now().getTime() - lookBackDays * 24 * 3600 * 1000);
    // Of a place only what is on nobody else's account: a neighbour's complaint is the neighbour's affair.
    const rows = await this.database.rows<RelatedRow>({
      name: 'complaint-related',
      text: `SELECT ${columns} FROM complaint c
             WHERE (c.customer_id = $5 OR c.account_id = $6
                    OR (c.premise_id = $7 AND c.account_id IS NULL AND (c.customer_id IS NULL OR c.customer_id = $5)))
               AND (c.is_open OR (c.state <> 'VOID' AND c.category = $8 AND c.received_at >= $9))
               AND ${reachCondition(1)}
             ORDER BY c.is_open DESC, c.category = $8 DESC NULLS LAST, c.received_at DESC, c.id LIMIT 10`,
      values: [...reach, customerId, accountId, premiseId, category, since],
    });
    return this.#named(rows);
  }

  /** The other open ones of a complaint's account, those of its category first. */
  async openOfAccount({ id, accountId, category }: Complaint, actor: PersonActor): Promise<readonly RelatedComplaint[]> {
    if (accountId === null) return [];
    const reach = reachValues(await this.reaches.of(this.database, actor));
    const rows = await this.database.rows<RelatedRow>({
      name: 'complaint-open-of-account',
      text: `SELECT ${columns} FROM complaint c
             WHERE c.account_id = $5 AND c.is_open AND c.id <> $6 AND ${reachCondition(1)}
             ORDER BY c.category = $7 DESC, c.received_at, c.id LIMIT 20`,
      values: [...reach, accountId, id, category],
    });
    return this.#named(rows);
  }

  async #named(rows: readonly RelatedRow[]): Promise<readonly RelatedComplaint[]> {
    const names = await this.labels.of(this.database, rows, true);
    return rows.map((row) => relatedOf(row, names(row).ownerName));
  }
}

const relatedOf = (row: RelatedRow, ownerName: string | null): RelatedComplaint => {
  const { id, reference, category, state, receivedAt, nextDueAt, version } = row;
  return { id, reference, category, state, receivedAt, nextDueAt, version, ownerName };
};
