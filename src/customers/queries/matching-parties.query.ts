import { Injectable } from '@nestjs/common';
import type { AccountId, CustomerId, PremiseId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { lookUpTerms } from '../domain/look-up-terms.ts';

export type MatchingParties = {
  readonly customerIds: readonly CustomerId[];
  readonly accountIds: readonly AccountId[];
  readonly premiseIds: readonly PremiseId[];
};

const nobody: MatchingParties = { customerIds: [], accountIds: [], premiseIds: [] };

/** Of each kind no more than this: whoever types on gets the rest. */
const most = 200;

/** Names and addresses that begin so, have a word that does, or have every word somewhere. */
const reads = (column: string): string =>
  `(lower(${column}) LIKE $1 OR lower(${column}) LIKE $2 OR (lower(${column}) LIKE $3 AND lower(${column}) LIKE ALL ($4::text[])))`;

/** $1 start, $2 word start, $3 longest word anywhere, $4 every word, $5 part of an account number, $6 digits of a telephone number. */
const text = `
  SELECT ARRAY(SELECT c.id FROM customer c WHERE ${reads('c.name')} LIMIT ${most})
         || ARRAY(SELECT k.customer_id FROM contact_point k JOIN customer c ON c.id = k.customer_id
                  WHERE k.digits LIKE $6 AND NOT c.protected LIMIT ${most}) AS "customerIds",
         ARRAY(SELECT a.id FROM account a WHERE a.number LIKE $5 LIMIT ${most}) AS "accountIds",
         ARRAY(SELECT p.id FROM premise p WHERE ${reads('p.address')} LIMIT ${most}) AS "premiseIds"`;

/** Who and where a typed text may mean, for lists of other modules. How a protected customer is reached cannot be guessed by it. */
@Injectable()
export class MatchingPartiesQuery {
  /** Nobody for fewer than three characters. */
  async execute(sql: Sql, typed: string): Promise<MatchingParties> {
    const terms = lookUpTerms(typed);
    if (!terms) return nobody;
    const { start, wordStart, anywhere, words, numberPart, digitsPart } = terms;
    const [found = nobody] = await sql.rows<MatchingParties>({
      name: 'customers-matching-parties',
      text,
      values: [start, wordStart, anywhere, words, numberPart, digitsPart],
    });
    return found;
  }
}
