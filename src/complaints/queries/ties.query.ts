import { Injectable } from '@nestjs/common';
import { CustomersApi } from '../../customers/index.ts';
import type { CustomerId, PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi, type Link } from '../../staff/index.ts';
import { shownDigits } from '../domain/tie.ts';

/** A customer or household that somebody keeps away from, known by the last digits of an account alone. */
export type Tie = Pick<Link, 'id' | 'relation' | 'source'> & {
  /** Of the account that was named, else of the customer's first; null for a household, and for a customer without an account. */
  readonly accountEnding: string | null;
};

/** Whose affairs a person keeps away from; names are nobody's business here. */
@Injectable()
export class TiesQuery {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffApi,
    private readonly customers: CustomersApi,
  ) {}

  async execute(personId: PersonId): Promise<readonly Tie[]> {
    const links = await this.staff.ties(this.database, personId);
    const declared = await this.staff.tieEndings(this.database, personId);
    const ties: Tie[] = [];
    for (const { id, relation, source, customerId } of links)
      ties.push({ id, relation, source, accountEnding: declared.get(id) ?? (customerId && (await this.#endingOf(customerId))) });
    return ties;
  }

  async #endingOf(id: CustomerId): Promise<string | null> {
    const { accounts } = await this.customers.read(this.database, id);
    return accounts[0]?.number.slice(-shownDigits) ?? null;
  }
}
