import { Injectable } from '@nestjs/common';
import type { TeamId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { NamedDuty, OnCall, OnCallDuty, OnCallId } from '../domain/on-call.ts';

const columns = `o.id, o.person_id AS "personId", p.name AS "personName", o.team_id AS "teamId", t.name AS "teamName",
  o.starts_at AS "startsAt", least(o.ends_at, o.ended_at) AS "endsAt", o.email`;

const named = 'on_call o JOIN person p ON p.id = o.person_id LEFT JOIN team t ON t.id = o.team_id';

@Injectable()
export class OnCallDuties {
  async insert(tx: Tx, { id, personId, teamId, startsAt, endsAt, email }: OnCallDuty): Promise<void> {
    await tx.rows({
      name: 'staff-on-call-insert',
      text: `INSERT INTO on_call (id, person_id, team_id, starts_at, ends_at, email, named_by, named_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [id, personId, teamId, startsAt, endsAt, email, tx.actor.personId, tx.now],
    });
  }

  /** Those that are not over at `now`, the next first. At most 200. */
  notOver(sql: Sql, now: Date): Promise<NamedDuty[]> {
    return sql.rows<NamedDuty>({
      name: 'staff-on-call-not-over',
      text: `SELECT ${columns} FROM ${named} WHERE o.ends_at > $1 AND least(o.ends_at, o.ended_at) > $1
             ORDER BY o.starts_at, o.id LIMIT 200`,
      values: [now],
    });
  }

  /** Nobody absent or who has left; the team's own before those of every team, whoever was named last first. */
  at(sql: Sql, teamId: TeamId | null, at: Date): Promise<OnCall[]> {
    return sql.rows<OnCall>({
      name: 'staff-on-call-at',
      text: `SELECT p.id, p.name, p.role, p.team_id AS "teamId", o.email FROM on_call o JOIN person p ON p.id = o.person_id
             WHERE o.starts_at <= $2 AND o.ends_at > $2 AND least(o.ends_at, o.ended_at) > $2 AND (o.team_id IS NULL OR o.team_id = $1)
               AND p.deactivated_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM person_absence a WHERE a.person_id = p.id AND a.starts_at <= $2 AND a.ends_at > $2)
             ORDER BY o.team_id IS NULL, o.named_at DESC, o.id DESC`,
      values: [teamId, at],
    });
  }

  one(sql: Sql, id: OnCallId): Promise<NamedDuty | null> {
    return maybeRow<NamedDuty>(sql, {
      name: 'staff-on-call-one',
      text: `SELECT ${columns} FROM ${named} WHERE o.id = $1`,
      values: [id],
    });
  }

  /** Ends what has begun and takes back what has not. False when there is nothing to end. */
  async end(tx: Tx, id: OnCallId): Promise<boolean> {
    const rows = await tx.rows({
      name: 'staff-on-call-end',
      text: 'UPDATE on_call o SET ended_at = $2 WHERE o.id = $1 AND o.ended_at IS NULL AND o.ends_at > $2 RETURNING o.id',
      values: [id, tx.now],
    });
    return rows.length > 0;
  }
}
