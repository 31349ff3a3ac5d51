import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { byRisk } from '../domain/board/breach-risk.ts';
import { dateAfter, startOfDay } from '../domain/facts/local-months.ts';
import { type OpenDeadline, workPart, type WorkPart, workRisk, type WorkRisk } from '../domain/board/open-work.ts';
import { type LearnedTimes, LearnedTimesQuery } from './learned-times.query.ts';
import { type OpenComplaint, OpenWorkQuery, type OwnedBy } from './open-work.query.ts';

export type RiskLine = WorkRisk & { readonly complaint: ComplaintSummary };
export type RiskQuestion = { readonly limit: number; readonly owner: OwnedBy; readonly part: WorkPart | null };
/** Of everything asked about; the lines are the worst of them. `unknown`: with a deadline, and too few like it to say. */
export type Risks = { readonly open: number; readonly late: number; readonly likely: number; readonly unknown: number; readonly lines: readonly RiskLine[]; readonly learned: LearnedTimes }; // prettier-ignore
export type Workload = Readonly<Record<WorkPart, number>> & { readonly personId: PersonId | null; readonly name: string | null };

/** Complaints asked for at once: some of them may be out of the reader's reach. */
const atOnce = 200;

/** A lead's board: which open complaints of the team will be late if they take as long as such complaints do, and who has how much. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly database: Database,
    private readonly work: OpenWorkQuery,
    private readonly times: LearnedTimesQuery,
    private readonly summaries: ComplaintSummaries,
    private readonly deadlines: DeadlinesApi,
    private readonly staff: StaffApi,
    private readonly clock: Clock,
  ) {}

  /** Over all that is open, the worst first. */
  async risk(actor: PersonActor, { limit, owner, part }: RiskQuestion): Promise<Risks> {
    const now = this.clock.now();
    const [open, learned, partOf] = [await this.work.execute(actor, owner), await this.times.execute(), await this.#partOf(now)];
    const judged = open
      .filter(({ deadlines }) => part === null || partOf(deadlines) === part)
      .map((complaint) => ({
        id: complaint.id,
        ...workRisk(complaint, learned.of(complaint.category), learned.all, now),
      }))
      .sort((a, b) => byRisk(a, b) || (a.id < b.id ? -1 : 1));
    const late = judged.filter(({ left }) => left !== null && left < 0).length;
    return {
      ...{ open: judged.length, late, learned, lines: await this.#seen(actor, judged, limit) },
      likely: judged.filter(({ isLikelyLate }) => isLikelyLate === true).length - late,
      unknown: judged.filter(({ left, isLikelyLate }) => left !== null && isLikelyLate === null).length,
    };
  }

  /** Open complaints of each owner by when their resolution is due; those without an owner under nobody. */
  async workload(actor: PersonActor): Promise<readonly Workload[]> {
    const [open, partOf] = [await this.work.execute(actor, null), await this.#partOf(this.clock.now())];
    const owners = [...Map.groupBy(open, ({ ownerId }) => ownerId)];
    const names = await this.staff.names(this.database, owners.flatMap(([personId]) => personId ?? [])); // prettier-ignore
    const people = owners.map(([personId, complaints]) => {
      const counts = { late: 0, today: 0, later: 0, paused: 0, none: 0 };
      for (const { deadlines } of complaints) counts[partOf(deadlines)] += 1;
      return { personId, name: personId && (names.get(personId) ?? null), ...counts };
    });
    return people.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  }

  async #partOf(now: Date): Promise<(deadlines: readonly OpenDeadline[]) => WorkPart> {
    const days = await this.deadlines.houseDays(this.database);
    const midnight = startOfDay(days, dateAfter(days.dateOf(now), 1));
    return (deadlines) => workPart(deadlines, now, midnight);
  }

  async #seen(actor: PersonActor, judged: readonly (WorkRisk & Pick<OpenComplaint, 'id'>)[], limit: number): Promise<RiskLine[]> {
    const lines: RiskLine[] = [];
    for (let from = 0; from < judged.length && lines.length < limit; from += atOnce) {
      const asked = judged.slice(from, from + atOnce);
      const seen = await this.summaries.execute(this.database, actor, asked.map(({ id }) => id)); // prettier-ignore
      for (const { id, ...risk } of asked) {
        const complaint = seen.get(id);
        if (complaint) lines.push({ complaint, ...risk });
      }
    }
    return lines.slice(0, limit);
  }
}
