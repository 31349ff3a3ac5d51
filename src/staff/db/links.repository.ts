import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Link, LinkId } from '../domain/link.ts';

const columns = `l.id, l.person_id AS "personId", l.customer_id AS "customerId", l.household_id AS "householdId", l.relation, l.source`;

@Injectable()
export class Links {
  /** Those that have not ended. */
  of(sql: Sql, personId: PersonId): Promise<Link[]> {
    return sql.rows<Link>({
      name: 'staff-links',
      text: `SELECT ${columns} FROM person_link l WHERE l.person_id = $1 AND l.ended_at IS NULL ORDER BY l.declared_at, l.id`,
      values: [personId],
    });
  }

  /** The same of several people, read once. */
  ofAll(sql: Sql, personIds: readonly PersonId[]): Promise<Link[]> {
    return sql.rows<Link>({
      name: 'staff-links-of-all',
      text: `SELECT ${columns} FROM person_link l WHERE l.person_id = ANY ($1::uuid[]) AND l.ended_at IS NULL ORDER BY l.declared_at, l.id`,
      values: [personIds],
    });
  }

  /** By which account the customer of a link was named, where it was: its last digits. */
  async endings(sql: Sql, personId: PersonId): Promise<ReadonlyMap<LinkId, string>> {
    const rows = await sql.rows<{ id: LinkId; ending: string }>({
      name: 'staff-link-endings',
      text: `SELECT l.id, l.account_ending AS ending FROM person_link l
             WHERE l.person_id = $1 AND l.ended_at IS NULL AND l.account_ending IS NOT NULL`,
      values: [personId],
    });
    return new Map(rows.map(({ id, ending }) => [id, ending]));
  }

  async insert(
    tx: Tx,
    { id, personId, customerId, householdId, relation, source }: Link,
    accountEnding: string | null,
  ): Promise<void> {
    await tx.rows({
      name: 'staff-link-insert',
      text: `INSERT INTO person_link (id, person_id, customer_id, household_id, relation, source, declared_at, account_ending)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [id, personId, customerId, householdId, relation, source, tx.now, accountEnding],
    });
  }

  /** The link that this ended, or null when there was none to end. */
  end(tx: Tx, personId: PersonId, id: LinkId): Promise<Link | null> {
    return maybeRow<Link>(tx, {
      name: 'staff-link-end',
      text: `UPDATE person_link l SET ended_at = $3 WHERE l.id = $2 AND l.person_id = $1 AND l.ended_at IS NULL RETURNING ${columns}`,
      values: [personId, id, tx.now],
    });
  }
}
