import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';

export type Credentials = {
  readonly personId: PersonId;
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string | null;
};

const columns = `p.id AS "personId", p.username, p.name, p.password_hash AS "passwordHash"`;

@Injectable()
export class PasswordCredentials {
  /** Of somebody who may sign in; null for an unknown name and for one who has left. */
  byUsername(sql: Sql, username: string): Promise<Credentials | null> {
    return maybeRow<Credentials>(sql, {
      name: 'staff-credentials-by-username',
      text: `SELECT ${columns} FROM person p WHERE lower(p.username) = lower($1) AND p.deactivated_at IS NULL`,
      values: [username],
    });
  }

  of(sql: Sql, personId: PersonId): Promise<Credentials | null> {
    return maybeRow<Credentials>(sql, {
      name: 'staff-credentials',
      text: `SELECT ${columns} FROM person p WHERE p.id = $1`,
      values: [personId],
    });
  }

  /** True while the person is here and has this very password; neither can change before the transaction ends. */
  async hold(tx: Tx, personId: PersonId, passwordHash: string): Promise<boolean> {
    const held = await tx.rows({
      name: 'staff-credentials-hold',
      text: 'SELECT 1 FROM person p WHERE p.id = $1 AND p.password_hash = $2 AND p.deactivated_at IS NULL FOR SHARE',
      values: [personId, passwordHash],
    });
    return held.length > 0;
  }

  /** Replaces the password, if it is still `expected` where one is given; answers whether it did. */
  async replace(tx: Tx, personId: PersonId, passwordHash: string, expected: string | null = null): Promise<boolean> {
    const replaced = await tx.rows({
      name: 'staff-credentials-replace',
      text: 'UPDATE person SET password_hash = $2 WHERE id = $1 AND ($3::text IS NULL OR password_hash = $3) RETURNING 1',
      values: [personId, passwordHash, expected],
    });
    return replaced.length > 0;
  }
}
