import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { curveOfSorted } from '../domain/survival-curve.ts';
import { breachRisk, byRisk, type Risk } from '../domain/breach-risk.ts';
import { dateAfter, startOfDay } from '../domain/local-months.ts';
import { TimesQuery } from './times.query.ts';

export type RiskLine = Risk & { readonly complaint: ComplaintSummary; readonly dueAt: Date | null };
export type Workload = { readonly personId: PersonId | null; readonly name: string | null; readonly late: number; readonly today: number; readonly later: number; readonly paused: number }; // prettier-ignore

/** Open complaints looked at: those that are due first. */
const most = 500;
const learnedFromDays = 364;

/** A lead's board: which open complaints of the team will be late if they take as long as such complaints do, and who has how much. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly database: Database,
    private readonly times: TimesQuery,
    private readonly summaries: ComplaintSummaries,
    private readonly deadlines: DeadlinesApi,
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  async risk(actor: PersonActor, limit: number, ownerId: PersonId | null): Promise<readonly RiskLine[]> {
    const now = this.clock.now();
    const rows = await this.database.rows<{ id: ComplaintId; category: string; receivedAt: Date; dueAt: Date | null }>({
      name: 'insights-board-open',
      text: `SELECT f.complaint_id AS id, f.category, f.received_at AS "receivedAt", d.due_at AS "dueAt"
             FROM complaint_fact f JOIN deadlines_report d ON d.subject_id = f.complaint_id AND d.kind = 'RESOLUTION' AND d.state IN ('RUNNING', 'PAUSED')
             WHERE f.standing = 'open' AND ($1::boolean OR f.team_id = $2) AND ($4::uuid IS NULL OR f.owner_id = $4)
             ORDER BY d.due_at NULLS LAST, f.complaint_id LIMIT $3`,
      values: [...teamsOf(actor), most, ownerId],
    });
    const curves = await this.#curves(now);
    const seen = await this.summaries.execute(this.database, actor, rows.map(({ id }) => id)); // prettier-ignore
    const lines = rows.flatMap(({ id, category, receivedAt, dueAt }) => {
      const complaint = seen.get(id);
      const left = dueAt && Math.floor((dueAt.getTime() - now.getTime()) / 1000);
      const age = Math.floor((now.getTime() - receivedAt.getTime()) / 1000);
      return complaint
        ? [{ complaint, dueAt, ...breachRisk(curves.get(category) ?? null, curves.get('') ?? null, age, left) }]
        : [];
    });
    return lines.sort(byRisk).slice(0, limit);
  }

  /** Open complaints of each owner by when their resolution is due; those without an owner under nobody. */
  async workload(actor: PersonActor): Promise<readonly Workload[]> {
    const now = this.clock.now();
    const days = await this.deadlines.houseDays(this.database);
    const rows = await this.database.rows<Omit<Workload, 'name'>>({
      name: 'insights-workload',
      text: `SELECT f.owner_id AS "personId", count(*) FILTER (WHERE d.due_at <= $3) AS late, count(*) FILTER (WHERE d.due_at > $3 AND d.due_at <= $4) AS today,
               count(*) FILTER (WHERE d.due_at > $4) AS later, count(*) FILTER (WHERE d.due_at IS NULL) AS paused
             FROM complaint_fact f LEFT JOIN deadlines_report d ON d.subject_id = f.complaint_id AND d.kind = 'RESOLUTION' AND d.state IN ('RUNNING', 'PAUSED')
             WHERE f.standing = 'open' AND ($1::boolean OR f.team_id = $2) GROUP BY f.owner_id`,
      values: [...teamsOf(actor), now, startOfDay(days, dateAfter(days.dateOf(now), 1))],
    });
    const names = await this.staff.names(this.database, rows.flatMap(({ personId }) => personId ?? [])); // prettier-ignore
    const named = rows.map((row) => ({ ...row, name: row.personId && (names.get(row.personId) ?? null) }));
    return named.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  }

  /** Of each category, and under '' of all: a year of complaints, the open ones counted in. */
  async #curves(now: Date) {
    const days = await this.deadlines.houseDays(this.database);
    const to = days.dateOf(now);
    const question = { period: { from: dateAfter(to, -learnedFromDays), to }, filter: {} };
    const [each, all] = [
      await this.times.execute('customer', { ...question, by: ['category'] }),
      await this.times.execute('customer', { ...question, by: [] }),
    ];
    return new Map(
      [...each.groups, ...all.groups].map(({ key, times }) => [key[0] ?? '', curveOfSorted(times.resolved, times.open)] as const),
    );
  }
}

/** A manager looks at every team, a supervisor at the own one, and at none without one. */
export const teamsOf = ({ role, teamId }: PersonActor): readonly [isAll: boolean, teamId: string | null] => [
  role === 'MANAGER',
  teamId,
];
