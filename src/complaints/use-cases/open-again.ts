import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined } from '../../deadlines/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { isAllowed } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { openAgain } from '../domain/finish.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

/** Somebody above the complaint opened it again; one that is not finished goes on as it is. The caller holds it. */
@Injectable()
export class OpenAgain {
  constructor(
    private readonly changes: Changes,
    private readonly deadlines: DeadlinesApi,
    private readonly spoke: SpokeToCustomer,
  ) {}

  async within(tx: Tx, complaint: Complaint, by: 'regulator' | 'review'): Promise<Complaint> {
    if (!isAllowed('open-again', complaint.state)) return complaint;
    const change = openAgain(complaint, by, { at: tx.now, now: tx.now });
    const reopened = await this.deadlines.reopen(tx, complaint.id, { at: tx.now });
    const waiting = await this.spoke.next(tx, { ...complaint, ...change.set }, tx.now);
    return this.changes.apply(tx, complaint, change, waiting ? joined(reopened, waiting) : reopened);
  }
}
