import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Visits } from '../db/visits.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { isToCome, type Visit } from '../domain/visit.ts';

/** Nobody is expected any more: the customer hears it, and the appointment is a promise neither kept nor broken. */
@Injectable()
export class CallOffVisits {
  constructor(
    private readonly visits: Visits,
    private readonly deadlines: DeadlinesApi,
    private readonly changes: Changes,
  ) {}

  /** The complaint, which is locked, with its new earliest due. */
  async of(tx: Tx, complaint: Complaint): Promise<Complaint> {
    let now = complaint;
    for (const visit of (await this.visits.of(tx, complaint.id)).filter(isToCome)) now = await this.#callOff(tx, now, visit);
    return now;
  }

  async #callOff(tx: Tx, complaint: Complaint, { id, workOrder, appointmentAt, promiseId }: Visit): Promise<Complaint> {
    await this.visits.callOff(tx, id);
    const cancelled = await this.deadlines.cancel(tx, complaint.id, { kind: 'PROMISE', key: promiseId, at: tx.now });
    const details = { visitId: id, workOrder, appointmentAt: appointmentAt.toISOString(), promiseId };
    return this.changes.remark(tx, complaint, { type: 'visit.called-off', at: tx.now, details }, cancelled);
  }
}
