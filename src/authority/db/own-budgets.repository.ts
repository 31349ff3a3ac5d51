import { Injectable } from '@nestjs/common';
import type { Currency, PersonId, TeamId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { BudgetHeld } from '../domain/budget-held.ts';
import type { OwnBudget, OwnBudgetId } from '../domain/own-budget.ts';

const columns = `b.id, b.scope, b.holder_id AS "holderId", b.time_window AS "window", b.max_minor AS "maxMinor", b.currency,
  to_char(b.first_day, 'YYYY-MM-DD') AS "firstDay", to_char(b.last_day, 'YYYY-MM-DD') AS "lastDay", b.reason,
  b.set_by AS "setBy", b.set_at AS "setAt"`;

/** Whose, on which business day, in which money. */
export type BudgetQuestion = {
  readonly personId: PersonId;
  readonly teamId: TeamId | null;
  readonly businessDay: string;
  readonly currency: Currency;
};

@Injectable()
export class OwnBudgets {
  /** What holds for a person and their team on that day. */
  held(sql: Sql, { personId, teamId, businessDay, currency }: BudgetQuestion): Promise<BudgetHeld[]> {
    return sql.rows<BudgetHeld>({
      name: 'own-budget-held',
      text: `SELECT b.scope, b.time_window AS "window", b.max_minor AS "maxMinor" FROM own_budget b
             WHERE b.holder_id = ANY ($1::uuid[]) AND b.ended_at IS NULL AND b.currency = $3
               AND b.first_day <= $2::date AND (b.last_day IS NULL OR b.last_day >= $2::date) ORDER BY b.scope, b.time_window`,
      values: [[personId, ...(teamId ? [teamId] : [])], businessDay, currency],
    });
  }

  /** Those of these people and teams that are not over: what holds now first. At most 500. */
  of(sql: Sql, holders: readonly (PersonId | TeamId)[], businessDay: string): Promise<OwnBudget[]> {
    return sql.rows<OwnBudget>({
      name: 'own-budget-of',
      text: `SELECT ${columns} FROM own_budget b
             WHERE b.holder_id = ANY ($1::uuid[]) AND b.ended_at IS NULL AND (b.last_day IS NULL OR b.last_day >= $2::date)
             ORDER BY b.first_day, b.time_window, b.id LIMIT 500`,
      values: [holders, businessDay],
    });
  }

  one(sql: Sql, id: OwnBudgetId): Promise<OwnBudget | null> {
    return maybeRow<OwnBudget>(sql, {
      name: 'own-budget-one',
      text: `SELECT ${columns} FROM own_budget b WHERE b.id = $1 AND b.ended_at IS NULL`,
      values: [id],
    });
  }

  /** Whether the holder has one for the same window on any of these days; the caller holds the holder's row. */
  async isTaken(sql: Sql, { holderId, window, firstDay, lastDay }: OwnBudget): Promise<boolean> {
    const rows = await sql.rows({
      name: 'own-budget-taken',
      text: `SELECT b.id FROM own_budget b
             WHERE b.holder_id = $1 AND b.time_window = $2 AND b.ended_at IS NULL
               AND daterange(b.first_day, b.last_day, '[]') && daterange($3::date, $4::date, '[]') LIMIT 1`,
      values: [holderId, window, firstDay, lastDay],
    });
    return rows.length > 0;
  }

  async insert(tx: Tx, budget: OwnBudget): Promise<void> {
    const { id, scope, holderId, window, maxMinor, currency, firstDay, lastDay, reason, setBy, setAt } = budget;
    await tx.rows({
      name: 'own-budget-insert',
      text: `INSERT INTO own_budget (id, scope, holder_id, time_window, max_minor, currency, first_day, last_day, reason, set_by, set_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [id, scope, holderId, window, maxMinor, currency, firstDay, lastDay, reason, setBy, setAt],
    });
  }

  async end(tx: Tx, id: OwnBudgetId): Promise<void> {
    await tx.rows({
      name: 'own-budget-end',
      text: 'UPDATE own_budget b SET ended_by = $2, ended_at = $3 WHERE b.id = $1',
      values: [id, tx.actor.personId, tx.now],
    });
  }
}
