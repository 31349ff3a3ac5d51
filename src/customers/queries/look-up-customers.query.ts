import { Injectable } from '@nestjs/common';
import { Clock, type AccountId, type CustomerId, type PremiseId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { Utility } from '../domain/account.ts';
import { lookUpTerms } from '../domain/look-up-terms.ts';
import { lookUpSql } from './look-up.sql.ts';

/** One account of one customer with its present place; a customer without an account stands alone. */
export type FoundCustomer = {
  readonly customerId: CustomerId;
  readonly name: string;
  readonly accountId: AccountId | null;
  readonly accountNumber: string | null;
  readonly utility: Utility | null;
  readonly premiseId: PremiseId | null;
  readonly address: string | null;
  readonly phone: string | null;
};

export type LookUpOptions = {
  /** At most 20. */
  readonly limit: number;
  /** Whether protected customers are found by more than their full account number. */
  readonly showsProtected: boolean;
};

const mostFound = 20;

/** Finds customers while somebody types: one statement, best first. */
@Injectable()
export class LookUpCustomers {
  constructor(private readonly clock: Clock) {}

  /** By telephone digits, account number, name or a fragment of the address; nobody for fewer than three characters. */
  async execute(sql: Sql, text: string, { limit, showsProtected }: LookUpOptions): Promise<FoundCustomer[]> {
    const terms = lookUpTerms(text);
    if (!terms) return [];
    const { start, wordStart, anywhere, words, number, numberPart, digitsEnd, digitsPart } = terms;
    return sql.rows<FoundCustomer>({
      name: 'customers-look-up',
      text: lookUpSql,
      values: [
        start, wordStart, anywhere, words, number, numberPart, digitsEnd, digitsPart,
        showsProtected, this.clock.now(), Math.min(limit, mostFound),
      ],
    }); // prettier-ignore
  }
}
