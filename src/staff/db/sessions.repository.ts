import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';

export type OpenSession = Omit<PersonActor, 'kind'> & { readonly seenAt: Date };

/** Only the hash is stored: a copy of the table opens nothing. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

@Injectable()
export class Sessions {
  /** The one statement that every request pays for: whose session this is, as that person is now. */
  find(sql: Sql, token: string, now: Date, idleSince: Date): Promise<OpenSession | null> {
    return maybeRow<OpenSession>(sql, {
      name: 'staff-session-find',
      text: `SELECT p.id AS "personId", p.name, p.role, p.team_id AS "teamId", s.seen_at AS "seenAt"
             FROM session s JOIN person p ON p.id = s.person_id
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3 AND p.deactivated_at IS NULL`,
      values: [hashOf(token), now, idleSince],
    });
  }

  async markSeen(sql: Sql, token: string, now: Date): Promise<void> {
    await sql.rows({
      name: 'staff-session-seen',
      text: 'UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2',
      values: [hashOf(token), now],
    });
  }

  async insert(tx: Tx, token: string, personId: PersonId, expiresAt: Date): Promise<void> {
    await tx.rows({
      name: 'staff-session-insert',
      text: 'INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)',
      values: [hashOf(token), personId, tx.now, expiresAt],
    });
  }

  async end(sql: Sql, token: string): Promise<void> {
    await sql.rows({ name: 'staff-session-end', text: 'DELETE FROM session WHERE token_hash = $1', values: [hashOf(token)] });
  }

  async endAllOf(tx: Tx, personId: PersonId): Promise<void> {
    await tx.rows({ name: 'staff-session-end-all', text: 'DELETE FROM session WHERE person_id = $1', values: [personId] });
  }

  async forget(tx: Tx, idleSince: Date): Promise<void> {
    await tx.rows({
      name: 'staff-session-forget',
      text: 'DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2',
      values: [tx.now, idleSince],
    });
  }
}
