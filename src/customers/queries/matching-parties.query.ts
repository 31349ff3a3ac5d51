import { Injectable } from '@nestjs/common';
import type { AccountId, CustomerId, PremiseId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { lookUpTerms } from '../domain/look-up-terms.ts';

export type MatchingParties = {
  readonly customerIds: readonly CustomerId[];
  readonly accountIds: readonly AccountId[];
  readonly premiseIds: readonly PremiseId[];
  /** More people, accounts or places match than are answered. */
  readonly isCut: boolean;
};

type Found = Omit<MatchingParties, 'isCut'> & { readonly reachedIds: readonly CustomerId[] };

const nobody: MatchingParties = { customerIds: [], accountIds: [], premiseIds: [], isCut: false };

/** Of each kind no more than this, the first by their ids: whoever types on gets the rest. */
const most = 200;

/** A usual word is not read to its end: among so many the first are looked for. */
const looked = 5_000;

/** The matches first, by their own index, and only then in order: PostgreSQL would go through the whole table by its ids for a rare name. */
const first = (id: string, matches: string): string =>
  `ARRAY(SELECT m.id FROM (SELECT ${id} AS id ${matches} LIMIT ${looked}) m ORDER BY m.id LIMIT ${most + 1})`;

/** Names and addresses that begin so, have a word that does, or have every word somewhere. */
const reads = (column: string): string =>
  `(lower(${column}) LIKE $1 OR lower(${column}) LIKE $2 OR (lower(${column}) LIKE $3 AND lower(${column}) LIKE ALL ($4::text[])))`;

/** $1 start, $2 word start, $3 longest word anywhere, $4 every word, $5 part of an account number, $6 digits of a telephone number. */
const text = `
  SELECT ${first('c.id', `FROM customer c WHERE ${reads('c.name')}`)} AS "customerIds",
         ${first(
           'k.customer_id',
           `FROM contact_point k JOIN customer c ON c.id = k.customer_id WHERE k.digits LIKE $6 AND NOT c.protected`,
         )} AS "reachedIds",
         ${first('a.id', 'FROM account a WHERE a.number LIKE $5')} AS "accountIds",
         ${first('p.id', `FROM premise p WHERE ${reads('p.address')}`)} AS "premiseIds"`;

/** Who and where a typed text may mean, for lists of other modules. How a protected customer is reached cannot be guessed by it. */
@Injectable()
export class MatchingPartiesQuery {
  /** Nobody for fewer than three characters. */
  async execute(sql: Sql, typed: string): Promise<MatchingParties> {
    const terms = lookUpTerms(typed);
    if (!terms) return nobody;
    const { start, wordStart, anywhere, words, numberPart, digitsPart } = terms;
    const [found] = await sql.rows<Found>({
      name: 'customers-matching-parties',
      text,
      values: [start, wordStart, anywhere, words, numberPart, digitsPart],
    });
    return found ? cut(found) : nobody;
  }
}

const cut = ({ customerIds, reachedIds, accountIds, premiseIds }: Found): MatchingParties => ({
  customerIds: [...customerIds.slice(0, most), ...reachedIds.slice(0, most)],
  accountIds: accountIds.slice(0, most),
  premiseIds: premiseIds.slice(0, most),
  isCut: [customerIds, reachedIds, accountIds, premiseIds].some(({ length }) => length > most),
});
