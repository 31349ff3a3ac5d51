import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Decision } from '../../authority/index.ts';
import { ComplaintDetailsApi, ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import { DeadlineReadings } from '../../deadlines/index.ts';
import type { PersonActor, PersonId, RemedyId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Escalation } from '../domain/escalation.ts';
import { Answerers, type Answerer } from './answerers.ts';

/** An escalation with the names and the decision that a screen shows beside it. */
export type EscalationLine = {
  readonly escalation: Escalation;
  readonly complaint: ComplaintSummary;
  /** Of the customer; null where nobody is known. */
  readonly writtenLanguage: string | null;
  /** What the rules told the asker: the limit they had and every reason. */
  readonly decision: Decision | null;
  /** By when the decision is due, or was; null when no clock runs for it. */
  readonly decisionDueAt: Date | null;
  /** The remedy that used a one-time approval up. */
  readonly coverUsedBy: RemedyId | null;
  /** As whom the person who looks may answer it; nobody once it is answered. */
  readonly answerAs: readonly Answerer[];
  readonly nameOf: (id: PersonId | null) => string | null;
  /** Whoever looks reads nothing that a person wrote. */
  readonly isMasked: boolean;
};

/** Fills in what belongs to others; an escalation of a complaint that this person may not see is left out. */
@Injectable()
export class EscalationLines {
  constructor(
    private readonly complaints: ComplaintSummaries,
    private readonly staff: StaffApi,
    private readonly authority: AuthorityApi,
    private readonly deadlines: DeadlineReadings,
    private readonly details: ComplaintDetailsApi,
    private readonly customers: CustomersApi,
    private readonly answerers: Answerers,
  ) {}

  async of(sql: Sql, actor: PersonActor, escalations: readonly Escalation[]): Promise<EscalationLine[]> {
    const summaries = await this.complaints.execute(
      sql,
      actor,
      escalations.map(({ complaintId }) => complaintId),
    );
    const people = escalations.flatMap(({ openedBy, holderId, ruling }) => [
      openedBy,
      holderId,
      ruling?.by ?? null,
      ruling?.inPlaceOf ?? null,
    ]);
    const names = await this.staff.names(
      sql,
      people.filter((id) => id !== null),
    );
    const ids = escalations.map(({ id }) => id);
    const dues = await this.deadlines.dues(
      sql,
      'DECISION',
      escalations.map(({ complaintId }) => complaintId),
      ids,
    );
    const used = await this.details.coversUsed(sql, ids);
    const decisions = await this.authority.decisionsAmong(
      sql,
      escalations.flatMap(({ wanted }) => wanted?.decisionId ?? []),
    );
    const written = await this.customers.writtenLanguages(
      sql,
      [...summaries.values()].flatMap(({ customerId }) => customerId ?? []),
    );
    const answerAs = await this.answerers.among(sql, actor, escalations, (id) => summaries.get(id)?.ownerId ?? null);
    return escalations.flatMap((escalation): EscalationLine[] => {
      const { id, complaintId, wanted } = escalation;
      const complaint = summaries.get(complaintId);
      if (!complaint) return [];
      return [
        {
          ...{ escalation, complaint },
          writtenLanguage: (complaint.customerId && written.get(complaint.customerId)) ?? null,
          decision: (wanted && decisions.get(wanted.decisionId)?.record.decision) ?? null,
          decisionDueAt: dues.get(id) ?? null,
          answerAs: answerAs.get(id) ?? [],
          coverUsedBy: used.get(id) ?? null,
          isMasked: actor.role === 'AUDITOR',
          nameOf: (person) => (person === null ? null : (names.get(person) ?? null)),
        },
      ];
    });
  }
}
