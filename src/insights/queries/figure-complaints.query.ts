import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { type WorkingHours, WorkingHoursApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { figureNamed, requireForAll } from '../domain/figures/figure-definitions.ts';
import { type FigureQuestion, requireAskable } from '../domain/figures/figure-question.ts';
import { behindOf } from './behind.ts';
import { type BehindRow, behindStatement, type Drill, type Place } from './behind-statement.ts';
import { momentsOf } from './figure-period.ts';

export type FigureComplaints = {
  readonly complaints: readonly (ComplaintSummary & { readonly countedAt: Date; readonly times: number })[];
  readonly next: Place | null;
};

/** The complaints behind a number, newest first, without those this person may not see. */
@Injectable()
export class FigureComplaintsQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
    private readonly hours: WorkingHoursApi,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `figure-unknown`, 422 `period-…`, `reason-not-offered`, `not-timed`. */
  async execute(name: string, question: FigureQuestion, drill: Drill, actor: PersonActor): Promise<FigureComplaints> {
    figureNamed(name);
    requireForAll(name, question.filter);
    requireAskable(question);
    const now = this.clock.now();
    const hours = await this.hours.current(this.database);
    const moments = momentsOf(hours.house, question.period, now);
    const rows = await this.database.rows<BehindRow>(behindStatement(behindOf(name), question.filter, drill, moments));
    const counted = name === 'our-time' ? rows.filter((row) => isLonger(row, drill.longerThan, hours, now)) : rows;
    const seen = await this.summaries.execute(this.database, actor, counted.map(({ id }) => id)); // prettier-ignore
    const complaints = counted.flatMap(({ id, at, times }) => {
      const summary = seen.get(id);
      return summary ? [{ ...summary, countedAt: at, times }] : [];
    });
    const last = rows.at(-1);
    return { complaints, next: last && rows.length === drill.limit ? last : null };
  }
}

/** What is still with us grows by open hours, which the database does not know. */
const isLonger = (
  { ourSeconds, countedUntil, teamId }: BehindRow,
  longerThan: number | null,
  { businessMilliseconds }: WorkingHours,
  now: Date,
): boolean =>
  longerThan === null ||
  ourSeconds === null ||
  countedUntil === null ||
  ourSeconds + Math.floor(businessMilliseconds(teamId, countedUntil, now) / 1000) > longerThan;
