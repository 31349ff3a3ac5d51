import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { AccountId, ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { linkAccount } from '../domain/link-account.ts';
import { Reaches } from '../queries/reaches.ts';
import { OnComplaint } from './on-complaint.ts';
import { ShutOffSoon } from './shut-off-soon.ts';

/** A complaint that began without an account gets one. */
@Injectable()
export class LinkAccount {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly customers: CustomersApi,
    private readonly reaches: Reaches,
    private readonly shutOffSoon: ShutOffSoon,
  ) {}

  /** Throws 403 `own-affair` when the account turns out to be one that its owner must keep away from. */
  execute(
    id: ComplaintId,
    { accountId, version }: { accountId: AccountId; version: number },
    command: CommandContext,
  ): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, actor) => {
      requireAllowed('link-account', complaint);
      const { customer, account } = await this.customers.party(tx, {
        customerId: complaint.customerId,
        accountId,
        premiseId: null,
      });
      const customerId = customer?.id;
      if (!customerId) throw complaintErrors.nobodyToReach();
      if (!(await this.reaches.allows(tx, actor, { ...complaint, customerId }))) throw complaintErrors.ownAffair();
      const shutOffSoonUntil = await this.shutOffSoon.until(tx);
      const link = { accountId, customerId, disconnectOn: account?.disconnectOn ?? null, shutOffSoonUntil };
      return this.changes.apply(tx, complaint, linkAccount(complaint, link, { at: tx.now, now: tx.now }));
    });
  }
}
