import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Delegation, DelegationId, NamedDelegation } from '../domain/delegation.ts';

const columns = `d.id, d.giver_id AS "giverId", d.substitute_id AS "substituteId", d.starts_at AS "startsAt",
  least(d.ends_at, d.ended_at) AS "endsAt", g.name AS "giverName", g.role AS "giverRole", s.name AS "substituteName"`;

const named = `person_delegation d JOIN person g ON g.id = d.giver_id JOIN person s ON s.id = d.substitute_id`;

@Injectable()
export class Delegations {
  async insert(tx: Tx, { id, giverId, substituteId, startsAt, endsAt }: Delegation): Promise<void> {
    await tx.rows({
      name: 'staff-delegation-insert',
      text: `INSERT INTO person_delegation (id, giver_id, substitute_id, starts_at, ends_at, made_by, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      values: [id, giverId, substituteId, startsAt, endsAt, tx.actor.personId, tx.now],
    });
  }

  /** Given and held, not over at `now`, the next first. */
  about(sql: Sql, personId: PersonId, now: Date): Promise<NamedDelegation[]> {
    return sql.rows<NamedDelegation>({
      name: 'staff-delegations-about',
      text: `SELECT ${columns} FROM ${named}
             WHERE $1 IN (d.giver_id, d.substitute_id) AND least(d.ends_at, d.ended_at) > $2 ORDER BY d.starts_at, d.id`,
      values: [personId, now],
    });
  }

  /** For whom a person stands in at an instant. */
  async heldBy(sql: Sql, substituteId: PersonId, at: Date): Promise<PersonId[]> {
    const rows = await sql.rows<{ giverId: PersonId }>({
      name: 'staff-delegations-held',
      text: `SELECT DISTINCT d.giver_id AS "giverId" FROM person_delegation d
             WHERE d.substitute_id = $1 AND d.starts_at <= $2 AND least(d.ends_at, d.ended_at) > $2 ORDER BY d.giver_id`,
      values: [substituteId, at],
    });
    return rows.map(({ giverId }) => giverId);
  }

  /** Whether the giver has somebody for a part of that time already. */
  async isTaken(sql: Sql, { giverId, startsAt, endsAt }: Delegation): Promise<boolean> {
    const rows = await sql.rows({
      name: 'staff-delegation-taken',
      text: `SELECT d.id FROM person_delegation d
             WHERE d.giver_id = $1 AND d.starts_at < $3 AND least(d.ends_at, d.ended_at) > $2 LIMIT 1`,
      values: [giverId, startsAt, endsAt],
    });
    return rows.length > 0;
  }

  one(sql: Sql, id: DelegationId): Promise<NamedDelegation | null> {
    return maybeRow<NamedDelegation>(sql, {
      name: 'staff-delegation-one',
      text: `SELECT ${columns} FROM ${named} WHERE d.id = $1`,
      values: [id],
    });
  }

  /** Ends what has begun and takes back what has not. False when there is nothing to end. */
  async end(tx: Tx, giverId: PersonId, id: DelegationId): Promise<boolean> {
    const rows = await tx.rows({
      name: 'staff-delegation-end',
      text: `UPDATE person_delegation d SET ended_at = $3
             WHERE d.id = $2 AND d.giver_id = $1 AND d.ended_at IS NULL AND d.ends_at > $3 RETURNING d.id`,
      values: [giverId, id, tx.now],
    });
    return rows.length > 0;
  }
}
