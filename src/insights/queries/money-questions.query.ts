import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { askedOverLimit, type AskedOverLimit, type AsksCount } from '../domain/board/asked-over-limit.ts';
import { type CostMonth, costMonths, type Granted, type TeamBudget } from '../domain/figures/cost-months.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { monthsBetween } from '../domain/facts/local-months.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';

/** `from` is the first day that is counted. */
export type Cost = { readonly from: string; readonly months: readonly CostMonth[] };

/** Whether limits are right, and what is given of the budgets. */
@Injectable()
export class MoneyQuestionsQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Questions that were put to somebody else because the sum was beyond a limit, by the date asked; a limit of nothing has no multiples. */
  async asks({ period, filter }: FigureQuestion): Promise<readonly AskedOverLimit[]> {
    const { from, to } = momentsOf(await this.deadlines.houseDays(this.database), period, this.clock.now());
    const conditions = factConditions(filter, 3);
    const rows = await this.database.rows<AsksCount>({
      name: `insights-asks${conditions.name}`,
      text: `SELECT a.rule, min(a.title) AS title, a.remedy_kind AS remedy, a.currency, array_agg(a.wanted_minor::float8 / a.limit_minor) AS ratios,
               (count(*) FILTER (WHERE e.state = 'DECIDED'))::int AS decided, (count(*) FILTER (WHERE e.answer = 'GRANT'))::int AS "asAsked"
             FROM authority_asks_report a JOIN complaint_fact f ON f.complaint_id = a.complaint_id LEFT JOIN escalations_rulings_report e ON e.decision_id = a.decision_id
             WHERE a.asked_at >= $1 AND a.asked_at < $2 AND a.limit_minor > 0${conditions.text} GROUP BY a.rule, a.remedy_kind, a.currency`,
      values: [from, to, ...conditions.values],
    });
    return askedOverLimit(rows);
  }

  /**
   * What was given in each month of the house, and the monthly budgets that held then, of the team asked about or of all: from the first of the month in
   * which the period begins, for a budget is for the whole of it. Of a part of what a team gives there is no budget.
   */
  async cost({ period, filter }: FigureQuestion): Promise<Cost> {
    const first = `${period.from.slice(0, 7)}-01`;
    const { from, to, zone } = momentsOf(
      await this.deadlines.houseDays(this.database),
      { ...period, from: first },
      this.clock.now(),
    );
    const conditions = factConditions(filter, 4);
    const granted = await this.database.rows<Granted>({
      name: `insights-cost${conditions.name}`,
      text: `SELECT to_char(r.authorised_at AT TIME ZONE $3, 'YYYY-MM') AS month, r.currency, count(*)::int AS n,
               coalesce(sum(r.amount_minor) FILTER (WHERE r.own_authority), 0)::float8 AS own, coalesce(sum(r.amount_minor) FILTER (WHERE NOT r.own_authority), 0)::float8 AS approved
             FROM remedy_fact r JOIN complaint_fact f ON f.complaint_id = r.complaint_id
             WHERE r.authorised_at >= $1 AND r.authorised_at < $2 AND r.dropped_at IS NULL AND r.amount_minor IS NOT NULL${conditions.text} GROUP BY 1, 2`,
      values: [from, to, zone, ...conditions.values],
    });
    const { teamId = null, ...narrower } = filter;
    const isBudgeted = teamId !== '' && Object.keys(narrower).length === 0;
    const budgets = isBudgeted ? await this.#budgets(teamId, zone) : [];
    return { from: first, months: costMonths(monthsBetween(period.from, period.to), granted, budgets) };
  }

  #budgets(teamId: string | null, zone: string): Promise<TeamBudget[]> {
    return this.database.rows<TeamBudget>({
      name: 'insights-team-budgets',
      text: `SELECT b.holder_id AS "teamId", b.max_minor::float8 AS "maxMinor", b.currency, b.first_day::text AS "firstDay",
               least(b.last_day, (b.ended_at AT TIME ZONE $2)::date)::text AS "lastDay"
             FROM authority_budgets_report b WHERE b.scope = 'team' AND b.time_window = 'calendar-month' AND ($1::uuid IS NULL OR b.holder_id = $1)`,
      values: [teamId, zone],
    });
  }
}
