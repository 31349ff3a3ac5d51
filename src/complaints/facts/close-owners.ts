import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { PersonId, RemedyId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import { boundToOwner } from '../domain/remedy.ts';
import { CloseTies } from './close-ties.ts';
import { hardStopsOf } from './hard-stops.ts';

/**
 * A remedy granted at a ruling is bound to the owner of its complaint. Whoever owns it next was not looked at then,
 * so the hard stops are checked again: nobody inherits money for somebody close to them, or about themselves.
 */
@Injectable()
export class CloseOwners {
  constructor(
    private readonly remedies: Remedies,
    private readonly customers: CustomersApi,
    private readonly ties: CloseTies,
  ) {}

  /** Throws 409 `owner-too-close`. The caller holds the complaint. */
  async refuse(sql: Sql, complaint: Complaint, ownerId: PersonId): Promise<void> {
    const remedyIds = await this.kept(sql, complaint, ownerId);
    if (remedyIds.length > 0) throw complaintErrors.ownerTooClose(ownerId, remedyIds);
  }

  /** The remedies that this person may not become responsible for; mostly none. */
  async kept(sql: Sql, complaint: Complaint, personId: PersonId): Promise<RemedyId[]> {
    const bound = (await this.remedies.of(sql, complaint.id)).filter(boundToOwner);
    if (bound.length === 0) return [];
    const party = complaint.customerId ? await this.customers.read(sql, complaint.customerId) : null;
    const links = await this.ties.of(sql, personId);
    const { ownAccount, ownConduct } = hardStopsOf({ complaint, customer: party?.customer ?? null, account: null }, [
      { personId, links },
    ]);
    return ownAccount || ownConduct ? bound.map(({ id }) => id) : [];
  }
}
