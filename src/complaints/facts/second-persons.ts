import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import type { Money, PersonActor, PersonId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requireSecondPerson, secondOpinionErrors } from '../domain/second-opinion.ts';
import { ReadCircumstances } from './circumstances.ts';

type Wanted = { readonly kind: string; readonly amountMinor: number | null; readonly forPersonId: PersonId };

/** Who may confirm what somebody else wants to give. */
@Injectable()
export class SecondPersons {
  constructor(
    private readonly circumstances: ReadCircumstances,
    private readonly authority: AuthorityApi,
    private readonly staff: StaffApi,
  ) {}

  /**
   * The amount it would cover, in the account's currency. Throws 404 `person-not-found`, 422 `remedy-unknown`,
   * `amount-missing`, `amount-not-expected`, `second-opinion-of-yourself`, 403 `second-opinion-needs-level`, `second-opinion-too-close`.
   */
  async require(
    tx: Tx,
    complaint: Complaint,
    { kind, amountMinor, forPersonId }: Wanted,
    { personId }: PersonActor,
  ): Promise<Money | null> {
    const { id: forPerson } = await this.staff.person(tx, forPersonId);
    const { family, hasMoney } = await this.authority.kind(tx, kind);
    const { employee, flags, currency } = await this.circumstances.execute(tx, complaint, { personId, at: tx.now });
    const isConcerned = flags.ownAccount || flags.ownConduct;
    requireSecondPerson({ personId, level: employee.levels[family] ?? null, isConcerned }, forPerson);
    if (!hasMoney && amountMinor !== null) throw secondOpinionErrors.amountNotExpected();
    if (hasMoney && amountMinor === null) throw secondOpinionErrors.amountMissing();
    if (amountMinor === null) return null;
    if (currency === null) throw secondOpinionErrors.withoutAccount();
    return { minor: amountMinor, currency };
  }
}
