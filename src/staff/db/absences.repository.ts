import { Injectable } from '@nestjs/common';
import type { PersonId, TeamId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { Absence, AbsenceId, Away, NamedAbsence } from '../domain/absence.ts';

const columns = `a.id, a.person_id AS "personId", a.starts_at AS "startsAt", a.ends_at AS "endsAt"`;

@Injectable()
export class Absences {
  /** Those that are not over at `now`. */
  of(sql: Sql, personId: PersonId, now: Date): Promise<Absence[]> {
    return sql.rows<Absence>({
      name: 'staff-absences',
      text: `SELECT ${columns} FROM person_absence a WHERE a.person_id = $1 AND a.ends_at > $2 ORDER BY a.starts_at, a.id`,
      values: [personId, now],
    });
  }

  /** Of everybody in a team, or in all with null, not over at `now`: who is away first, then who will be. At most 200. */
  ofTeam(sql: Sql, teamId: TeamId | null, now: Date): Promise<NamedAbsence[]> {
    return sql.rows<NamedAbsence>({
      name: 'staff-absences-of-team',
      text: `SELECT ${columns}, p.name AS "personName" FROM person_absence a JOIN person p ON p.id = a.person_id
             WHERE a.ends_at > $1 AND p.deactivated_at IS NULL AND ($2::uuid IS NULL OR p.team_id = $2)
             ORDER BY a.starts_at, lower(p.name), a.id LIMIT 200`,
      values: [now, teamId],
    });
  }

  /** Who is away at `at`, and until when. */
  awayAt(sql: Sql, at: Date): Promise<Away[]> {
    return sql.rows<Away>({
      name: 'staff-away',
      text: `SELECT a.person_id AS "personId", max(a.ends_at) AS until FROM person_absence a
             WHERE a.starts_at <= $1 AND a.ends_at > $1 GROUP BY a.person_id ORDER BY a.person_id`,
      values: [at],
    });
  }

  async insert(tx: Tx, { id, personId, startsAt, endsAt }: Absence): Promise<void> {
    await tx.rows({
      name: 'staff-absence-insert',
      text: 'INSERT INTO person_absence (id, person_id, starts_at, ends_at, marked_at) VALUES ($1, $2, $3, $4, $5)',
      values: [id, personId, startsAt, endsAt, tx.now],
    });
  }

  /** Ends what has begun and takes back what has not. Null when there is nothing to end. */
  async end(tx: Tx, personId: PersonId, id: AbsenceId): Promise<Absence | null> {
    const cut = await maybeRow<Absence>(tx, {
      name: 'staff-absence-cut',
      text: `UPDATE person_absence a SET ends_at = $3
             WHERE a.id = $2 AND a.person_id = $1 AND a.starts_at < $3 AND a.ends_at > $3 RETURNING ${columns}`,
      values: [personId, id, tx.now],
    });
    return (
      cut ??
      maybeRow<Absence>(tx, {
        name: 'staff-absence-cancel',
        text: `DELETE FROM person_absence a WHERE a.id = $2 AND a.person_id = $1 AND a.starts_at >= $3 RETURNING ${columns}`,
        values: [personId, id, tx.now],
      })
    );
  }
}
