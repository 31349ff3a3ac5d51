import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type DeadlineOutcome } from '../../deadlines/index.ts';
import { Ids, type PersonId, type PromiseId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Promises } from '../db/promises.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { makePromise, type CustomerPromise } from '../domain/promise.ts';

export type PromiseInput = { readonly what: string; readonly dueAt: Date };

export type Promised = { readonly promise: CustomerPromise; readonly deadlines: DeadlineOutcome };

/** Writes a promise down and lets its own clock run, inside a command that does more. */
@Injectable()
export class PromiseToCustomer {
  constructor(
    private readonly promises: Promises,
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly ids: Ids,
  ) {}

  async make(
    tx: Tx,
    { id: complaintId, state }: Complaint,
    { what, dueAt }: PromiseInput,
    madeBy: PersonId | null,
  ): Promise<Promised> {
    const id = this.ids.next<PromiseId>();
    const promise = makePromise({ id, complaintId, what, dueAt, madeBy, madeAt: tx.now, keptAt: null }, state);
    await this.promises.insert(tx, promise);
    const deadlines = await this.deadlines.start(tx, complaintId, { kind: 'PROMISE', key: id, startedAt: tx.now, dueAt });
    return { promise, deadlines };
  }

  /** Makes the promise and tells the journal; the complaint with its new earliest due. */
  async makeKnown(
    tx: Tx,
    complaint: Complaint,
    input: PromiseInput,
    madeBy: PersonId | null,
  ): Promise<{ promise: CustomerPromise; complaint: Complaint }> {
    const { promise, deadlines } = await this.make(tx, complaint, input, madeBy);
    const details = { promiseId: promise.id, dueAt: promise.dueAt.toISOString() };
    return {
      promise,
      complaint: await this.changes.remark(tx, complaint, { type: 'promise.made', at: tx.now, details }, deadlines),
    };
  }
}
