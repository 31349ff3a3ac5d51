import { Injectable } from '@nestjs/common';
import type { PersonId, TeamId } from '../../kernel/index.ts';
import { maybeRow, violatedConstraint, type Sql, type Tx } from '../../platform/index.ts';
import type { Person } from '../domain/person.ts';
import { staffErrors } from '../domain/staff.errors.ts';

/** Every column of a person under its name in the domain. */
export const personColumns = `
  p.id, p.username, p.name, p.role, p.team_id AS "teamId", p.language, p.hired_on AS "hiredOn",
  p.deactivated_at IS NULL AS active, p.version`;

@Injectable()
export class People {
  /** Throws 409 `username-taken`; upper and lower case make no other name. */
  async insert(tx: Tx, { id, username, name, role, teamId, language, hiredOn, version }: Person): Promise<void> {
    try {
      await tx.rows({
        name: 'staff-person-insert',
        text: `INSERT INTO person (id, username, name, role, team_id, language, hired_on, created_at, version)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        values: [id, username, name, role, teamId, language, hiredOn, tx.now, version],
      });
    } catch (error) {
      if (violatedConstraint(error) === 'person_username_is_unique') throw staffErrors.usernameTaken(username);
      throw error;
    }
  }

  /** Throws 404 `person-not-found`. */
  async get(sql: Sql, id: PersonId): Promise<Person> {
    const found = await maybeRow<Person>(sql, {
      name: 'staff-person-get',
      text: `SELECT ${personColumns} FROM person p WHERE p.id = $1`,
      values: [id],
    });
    if (!found) throw staffErrors.personNotFound();
    return found;
  }

  withUsernames(sql: Sql, usernames: readonly string[]): Promise<Person[]> {
    return sql.rows<Person>({
      name: 'staff-people-with-usernames',
      text: `SELECT ${personColumns} FROM person p WHERE p.username = ANY ($1::text[]) ORDER BY p.username`,
      values: [usernames],
    });
  }

  /** Who is there of a team, by name. */
  ofTeam(sql: Sql, teamId: TeamId): Promise<Person[]> {
    return sql.rows<Person>({
      name: 'staff-people-of-team',
      text: `SELECT ${personColumns} FROM person p WHERE p.team_id = $1 AND p.deactivated_at IS NULL ORDER BY lower(p.name), p.id`,
      values: [teamId],
    });
  }

  async names(sql: Sql, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
    const rows = await sql.rows<{ id: PersonId; name: string }>({
      name: 'staff-person-names',
      text: 'SELECT p.id, p.name FROM person p WHERE p.id = ANY ($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /**
   * The person, locked, and how many others could manage people. All administrators are locked with them, in one order,
   * so that two who remove each other at once cannot both succeed.
   */
  async lock(tx: Tx, id: PersonId): Promise<{ person: Person; otherAdministrators: number }> {
    const rows = await tx.rows<{ id: PersonId; canSignIn: boolean }>({
      name: 'staff-person-lock',
      text: `SELECT p.id, p.password_hash IS NOT NULL AS "canSignIn" FROM person p
             WHERE p.id = $1 OR (p.role = 'ADMIN' AND p.deactivated_at IS NULL) ORDER BY p.id FOR NO KEY UPDATE`,
      values: [id],
    });
    const otherAdministrators = rows.filter((row) => row.id !== id && row.canSignIn).length;
    return { person: await this.get(tx, id), otherAdministrators };
  }

  async save(tx: Tx, { id, name, role, teamId, language, hiredOn, active, version }: Person): Promise<void> {
    await tx.rows({
      name: 'staff-person-save',
      text: `UPDATE person SET name = $2, role = $3, team_id = $4, language = $5, hired_on = $6,
               deactivated_at = CASE WHEN $7 THEN NULL ELSE coalesce(deactivated_at, $8) END, version = $9
             WHERE id = $1`,
      values: [id, name, role, teamId, language, hiredOn, active, tx.now, version],
    });
  }
}
