import { Injectable } from '@nestjs/common';
import { AuthorityApi, type RemedyRequest } from '../../authority/index.ts';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { remedyErrors } from '../domain/remedy.errors.ts';
import { ReadCircumstances } from './circumstances.ts';

/** Somebody who stands in: the giver's limit, and everything that holds for the substitute in person. */
@Injectable()
export class StandIns {
  constructor(
    private readonly staff: StaffApi,
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
  ) {}

  /**
   * Throws 403 `not-a-substitute`, and 403 `substitute-barred` where a prohibition or a limit over time holds for the
   * substitute in person. Every event of this transaction says in whose place it happened.
   */
  async require(
    tx: Tx,
    complaint: Complaint,
    { giverId, request }: { readonly giverId: PersonId; readonly request: RemedyRequest | null },
    { personId }: PersonActor,
  ): Promise<void> {
    await this.staff.requireSubstitute(tx, { giverId, substituteId: personId, at: tx.now });
    tx.actInPlaceOf(giverId);
    if (!request) return;
    const own = await this.circumstances.execute(tx, complaint, { personId, at: tx.now });
    const reasons = await this.authority.barriers(tx, own, request);
    if (reasons.length > 0) throw remedyErrors.substituteBarred(reasons);
  }
}
