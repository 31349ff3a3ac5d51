import { Injectable } from '@nestjs/common';
import { Ids, type TeamId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { staffErrors } from '../domain/staff.errors.ts';
import type { Team } from '../domain/team.ts';

@Injectable()
export class Teams {
  constructor(private readonly ids: Ids) {}

  all(sql: Sql): Promise<Team[]> {
    return sql.rows<Team>({ name: 'staff-teams', text: 'SELECT t.id, t.name FROM team t ORDER BY t.name' });
  }

  /** Throws 404 `team-not-found`. */
  async get(sql: Sql, id: TeamId): Promise<Team> {
    const found = await this.find(sql, id);
    if (!found) throw staffErrors.teamNotFound();
    return found;
  }

  find(sql: Sql, id: TeamId): Promise<Team | null> {
    return maybeRow<Team>(sql, { name: 'staff-team', text: 'SELECT t.id, t.name FROM team t WHERE t.id = $1', values: [id] });
  }

  findByName(sql: Sql, name: string): Promise<Team | null> {
    return maybeRow<Team>(sql, {
      name: 'staff-team-by-name',
      text: 'SELECT t.id, t.name FROM team t WHERE t.name = $1',
      values: [name],
    });
  }

  /** The new team, or null when there is one of that name. */
  insert(tx: Tx, name: string): Promise<Team | null> {
    return maybeRow<Team>(tx, {
      name: 'staff-team-insert',
      text: 'INSERT INTO team (id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING RETURNING id, name',
      values: [this.ids.next<TeamId>(), name, tx.now],
    });
  }
}
