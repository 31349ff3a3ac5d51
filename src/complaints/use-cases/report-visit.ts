import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import type { ComplaintId, VisitId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Promises } from '../db/promises.repository.ts';
import { Visits } from '../db/visits.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { keepPromise } from '../domain/promise.ts';
import { visitErrors } from '../domain/visit.errors.ts';
import { isToCome, mayVisit, nextForVisit, reportVisit, type Visit, type VisitNow, type VisitReport } from '../domain/visit.ts';
import { AddEvidence } from './add-evidence.ts';
import { OnComplaint } from './on-complaint.ts';
import { ResumeComplaint } from './resume-complaint.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

export type ReportInput = Omit<VisitReport, 'by' | 'visitedAt'> & {
  /** Now when null. */
  readonly visitedAt: Date | null;
  /** What was found proves something, and where that can be looked at. */
  readonly evidence: { readonly kind: string; readonly reference: string } | null;
};

/** What the crew found, did and says comes next. The appointment is kept, the customer reads it, and who waited for it goes on. */
@Injectable()
export class ReportVisit {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly visits: Visits,
    private readonly promises: Promises,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
    private readonly evidence: AddEvidence,
    private readonly resuming: ResumeComplaint,
  ) {}

  execute(id: ComplaintId, visitId: VisitId, input: ReportInput, command: CommandContext): Promise<VisitNow> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, found, actor) => {
      if (!mayVisit(actor, found)) throw visitErrors.notYours();
      const { evidence, visitedAt, ...said } = input;
      const report = { ...said, by: actor.personId, visitedAt: visitedAt ?? tx.now };
      const visit = reportVisit(await this.visits.get(tx, id, visitId), found, report, tx.now);
      await this.visits.save(tx, visit);
      const kept = await this.#kept(tx, found, visit, report.visitedAt);
      const told = await this.#told(tx, kept, visit, report);
      if (evidence) await this.evidence.within(tx, told, evidence, actor.personId);
      const complaint = await this.#goneOn(tx, told, visitId);
      return { visit, can: nextForVisit(visit, complaint, actor) };
    });
  }

  /** Whoever waits for another crew too goes on waiting. */
  async #goneOn(tx: Tx, complaint: Complaint, visitId: VisitId): Promise<Complaint> {
    if (complaint.state !== 'AWAITING_FIELD') return complaint;
    const isAnotherToCome = (await this.visits.of(tx, complaint.id)).some(isToCome);
    return isAnotherToCome ? complaint : this.resuming.within(tx, complaint, { by: 'visit', visitId });
  }

  /** We came: the appointment's clock stops when we did. */
  async #kept(tx: Tx, complaint: Complaint, { promiseId }: Visit, at: Date): Promise<Complaint> {
    const promise = await this.promises.get(tx, complaint.id, promiseId);
    if (promise.keptAt) return complaint;
    await this.promises.keep(tx, keepPromise(promise, at, tx.now));
    const stopped = await this.deadlines.stop(tx, complaint.id, { kinds: ['PROMISE'], key: promiseId, at });
    return this.changes.remark(tx, complaint, { type: 'promise.kept', at, details: { promiseId } }, stopped);
  }

  async #told(tx: Tx, complaint: Complaint, { id: visitId, workOrder }: Visit, report: VisitReport): Promise<Complaint> {
    const { result, visitedAt } = report;
    const details = { visitId, workOrder, result, visitedAt: visitedAt.toISOString() };
    return this.changes.remark(tx, complaint, { type: 'visit.reported', at: tx.now, details }, await this.#spoken(tx, complaint));
  }

  /** What the crew writes is what the customer reads, where there is somebody to read it. */
  async #spoken(tx: Tx, complaint: Complaint): Promise<DeadlineOutcome | null> {
    return complaint.customerId === null ? null : this.spoke.of(tx, complaint, { at: tx.now, ofSubstance: true });
  }
}
