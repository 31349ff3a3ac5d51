import { Injectable } from '@nestjs/common';
import { AuthorityApi, type ExplainedDecision, type LogFilter, type StoredDecision } from '../../authority/index.ts';
import type { DecisionId, PersonActor, PersonId } from '../../kernel/index.ts';
import { Database, type Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { ComplaintSummaries } from './complaint-summaries.query.ts';
import { VisibleComplaint } from './visible-complaint.ts';

export type LogQuestion = Omit<LogFilter, 'subjectId'> & {
  /** Id or reference. */
  readonly complaint: string | null;
  readonly cursor: string | null;
  readonly limit: number;
};

export type LogLine = {
  readonly decision: StoredDecision;
  readonly reference: string;
  readonly personName: string | null;
  readonly onBehalfOfName: string | null;
};

export type ExplainedLine = ExplainedDecision &
  Omit<LogLine, 'decision'> & {
    /** Who said the days that it went by, in their order; null for nobody of ours. */
    readonly daysSaidBy: readonly (string | null)[];
  };

/** Decisions of everybody, without those about complaints this person may not see. */
@Injectable()
export class DecisionLogPage {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityApi,
    private readonly staff: StaffApi,
    private readonly summaries: ComplaintSummaries,
    private readonly visible: VisibleComplaint,
  ) {}

  /** Throws 404 `complaint-not-found` for a complaint they may not see. A page may hold fewer than asked for and still have a next. */
  async execute(
    { complaint, cursor, limit, ...filter }: LogQuestion,
    actor: PersonActor,
  ): Promise<{ readonly items: readonly LogLine[]; readonly next: string | null }> {
    const subjectId = complaint === null ? null : (await this.visible.get(this.database, actor, complaint)).id;
    const { items, next } = await this.authority.decisionLog(this.database, { ...filter, subjectId }, { cursor, limit });
    return { items: await this.#lines(this.database, items, actor), next };
  }

  /** Throws 404 `decision-not-found`, 404 `complaint-not-found`. */
  async why(id: DecisionId, actor: PersonActor): Promise<ExplainedLine> {
    const explained = await this.authority.whyDecided(this.database, id);
    const { reference } = await this.visible.get(this.database, actor, explained.decision.subjectId);
    const namesIn = await this.#names(this.database, [explained.decision]);
    return { ...explained, reference, ...namesIn(explained.decision), daysSaidBy: await this.#sayers(explained.decision) };
  }

  async #sayers({ record: { days = [] } }: StoredDecision): Promise<readonly (string | null)[]> {
    const names = await this.staff.names(
      this.database,
      days.map(({ saidBy }) => saidBy).filter((id) => id !== null),
    );
    return days.map(({ saidBy }) => (saidBy === null ? null : (names.get(saidBy) ?? null)));
  }

  async #lines(sql: Sql, decisions: readonly StoredDecision[], actor: PersonActor): Promise<readonly LogLine[]> {
    const ids = decisions.map(({ subjectId }) => subjectId);
    const complaints = await this.summaries.execute(sql, actor, ids);
    const namesIn = await this.#names(sql, decisions);
    return decisions.flatMap((decision) => {
      const complaint = complaints.get(decision.subjectId);
      if (!complaint) return [];
      return [{ decision, reference: complaint.reference, ...namesIn(decision) }];
    });
  }

  async #names(
    sql: Sql,
    decisions: readonly StoredDecision[],
  ): Promise<(decision: StoredDecision) => Pick<LogLine, 'personName' | 'onBehalfOfName'>> {
    const people = decisions.flatMap(({ record: { employee } }) => [employee.id, employee.onBehalfOf]);
    const names = await this.staff.names(
      sql,
      [...new Set(people)].filter((id) => id !== null),
    );
    const nameOf = (person: PersonId | null): string | null => (person === null ? null : (names.get(person) ?? null));
    return ({ record: { employee } }) => ({
      personName: nameOf(employee.id),
      onBehalfOfName: nameOf(employee.onBehalfOf),
    });
  }
}
