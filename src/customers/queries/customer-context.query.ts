import { Injectable } from '@nestjs/common';
import { Clock, type CustomerId, type PersonActor } from '../../kernel/index.ts';
import { Database, recordAudit } from '../../platform/index.ts';
import { ContactPoints } from '../db/contact-points.repository.ts';
import { Customers } from '../db/customers.repository.ts';
import type { Account } from '../domain/account.ts';
import type { ContactPoint } from '../domain/contact-point.ts';
import type { Customer } from '../domain/customer.ts';
import type { AccountPremise } from '../domain/premise.ts';

export type CustomerContext = {
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  /** Of all accounts, present ones first. */
  readonly premises: readonly AccountPremise[];
  readonly points: readonly ContactPoint[];
};

/** What somebody who talks with a customer wants to know at once; that they looked is kept. */
@Injectable()
export class CustomerContextQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly customers: Customers,
    private readonly contactPoints: ContactPoints,
  ) {}

  /** Throws 404 `customer-not-found`. */
  async execute(id: CustomerId, actor: PersonActor): Promise<CustomerContext> {
    const [found, { points }, premises] = await Promise.all([
      this.customers.read(this.database, id),
      this.contactPoints.reach(this.database, id),
      this.#premises(id),
    ]);
    await recordAudit(this.database, {
      at: this.clock.now(),
      by: actor,
      action: 'customer.read',
      subject: 'customer',
      subjectId: id,
    });
    return { ...found, points, premises };
  }

  #premises(id: CustomerId): Promise<AccountPremise[]> {
    return this.database.rows<AccountPremise>({
      name: 'customers-premises',
      text: `SELECT l.account_id AS "accountId", l.role, l.valid_from AS "validFrom", l.valid_to AS "validTo",
               p.id, p.address, p.city, p.postcode, p.safety_flags AS "safetyFlags"
             FROM account a JOIN account_premise l ON l.account_id = a.id JOIN premise p ON p.id = l.premise_id
             WHERE a.customer_id = $1 ORDER BY l.valid_to DESC NULLS FIRST, l.valid_from DESC, p.id`,
      values: [id],
    });
  }
}
