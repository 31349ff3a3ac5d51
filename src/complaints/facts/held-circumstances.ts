import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { ReadCircumstances, type CircumstancesQuestion, type ComplaintCircumstances } from './circumstances.ts';

/**
 * The circumstances of a commit. The caller holds the complaint; this locks the customer, the accounts, then the
 * employee's and the team's allowance when money is asked, and only then reads: what is decided on is what stands when it is written.
 */
@Injectable()
export class HeldCircumstances {
  constructor(
    private readonly customers: CustomersApi,
    private readonly authority: AuthorityApi,
    private readonly read: ReadCircumstances,
  ) {}

  async execute(
    tx: Tx,
    complaint: Complaint,
    { personId, teamId }: Pick<PersonActor, 'personId' | 'teamId'>,
    { spends, ...more }: Pick<CircumstancesQuestion, 'inPlaceOf'> & { readonly spends: boolean },
  ): Promise<ComplaintCircumstances> {
    const party = complaint.customerId ? await this.customers.lock(tx, complaint.customerId) : null;
    if (spends) await this.authority.hold(tx, personId, teamId);
    return this.read.execute(tx, complaint, { personId, at: tx.now, party, ...more });
  }
}
