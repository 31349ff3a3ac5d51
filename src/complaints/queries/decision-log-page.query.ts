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

export type LogLine = { readonly decision: StoredDecision; readonly reference: string; readonly personName: string | null };

export type ExplainedLine = ExplainedDecision &
  Pick<LogLine, 'reference' | 'personName'> & { readonly onBehalfOfName: string | null };

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
    const { id: personId, onBehalfOf } = explained.decision.record.employee;
    const names = await this.staff.names(this.database, [personId, ...(onBehalfOf ? [onBehalfOf] : [])]);
    const nameOf = (person: PersonId | null): string | null => (person === null ? null : (names.get(person) ?? null));
    return { ...explained, reference, personName: nameOf(personId), onBehalfOfName: nameOf(onBehalfOf) };
  }

  async #lines(sql: Sql, decisions: readonly StoredDecision[], actor: PersonActor): Promise<readonly LogLine[]> {
    const ids = decisions.map(({ subjectId }) => subjectId);
    const complaints = await this.summaries.execute(sql, actor, ids);
    const people = decisions.map(({ record }) => record.employee.id);
    const names = await this.staff.names(sql, [...new Set(people)]);
    return decisions.flatMap((decision) => {
      const complaint = complaints.get(decision.subjectId);
      if (!complaint) return [];
      return [{ decision, reference: complaint.reference, personName: names.get(decision.record.employee.id) ?? null }];
    });
  }
}
