import { Injectable } from '@nestjs/common';
import { anyCause, AuthorityApi } from '../../authority/index.ts';
import type { DeadlineOutcome } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { Change } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { Complaints } from './complaints.repository.ts';
import { MergedComplaints } from './merged-complaints.ts';

/** A fact that leaves the cached columns as they are: a note, a promise, a remedy on its way. */
export type Remark = {
  readonly type: string;
  readonly at: Date;
  readonly details: Readonly<Record<string, unknown>>;
};

/** Saves a change and tells the journal in the one shape from which the row can be rebuilt. */
@Injectable()
export class Changes {
  constructor(
    private readonly complaints: Complaints,
    private readonly merged: MergedComplaints,
    private readonly authority: AuthorityApi,
  ) {}

  /** The complaint as it is after the change; `deadlines` is what the change did to its clocks, if anything. */
  async apply(
    tx: Tx,
    complaint: Complaint,
    change: Change,
    deadlines: DeadlineOutcome | null = null,
    sentence = complaint.sentence,
  ): Promise<Complaint> {
    const changed: Complaint = {
      ...complaint,
      ...change.set,
      sentence,
      version: complaint.version + 1,
      changedAt: change.at,
      nextDueAt: deadlines ? deadlines.nextDueAt : complaint.nextDueAt,
    };
    await this.complaints.save(tx, changed);
    if (change.set.cause !== undefined || changed.state === 'VOID') await this.#recordCause(tx, changed);
    tx.emit({
      complaintId: change.complaintId,
      type: change.type,
      at: change.at,
      payload: { ...change.details, set: change.set, version: changed.version, deadlines: deadlines?.changes ?? [] },
    });
    return changed;
  }

  /** What was given counts by cause; of a complaint that was withdrawn or cancelled as of any, until it is opened again. */
  async #recordCause(tx: Tx, { id, cause, outcome, state, mergedInto }: Complaint): Promise<void> {
    if (mergedInto !== null) return;
    const isOver = outcome === 'WITHDRAWN' || state === 'VOID';
    await this.authority.recordCause(tx, [id, ...(await this.merged.ids(tx, id))], cause ?? (isOver ? anyCause : null));
  }

  /** Tells the journal without touching the row, except for the earliest due when a clock was started or stopped. */
  async remark(
    tx: Tx,
    complaint: Complaint,
    { type, at, details }: Remark,
    deadlines: DeadlineOutcome | null = null,
  ): Promise<Complaint> {
    const remarked: Complaint = deadlines ? { ...complaint, nextDueAt: deadlines.nextDueAt } : complaint;
    if (deadlines) await this.complaints.save(tx, remarked);
    tx.emit({ complaintId: complaint.id, type, at, payload: { ...details, deadlines: deadlines?.changes ?? [] } });
    return remarked;
  }
}
