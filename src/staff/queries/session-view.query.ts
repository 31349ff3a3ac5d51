import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { Database, oneRow, permissionsOf } from '../../platform/index.ts';
import { personColumns } from '../db/people.repository.ts';
import type { Person } from '../domain/person.ts';
import type { SessionView } from '../http/session.views.ts';

type Row = Person & { readonly teamName: string | null };

@Injectable()
export class SessionViewQuery {
  constructor(private readonly database: Database) {}

  /** Who is signed in, and which doors are open to them. */
  async execute(personId: PersonId): Promise<SessionView> {
    const { id, name, username, role, teamId, teamName, language } = await oneRow<Row>(this.database, {
      name: 'staff-session-view',
      text: `SELECT ${personColumns}, t.name AS "teamName" FROM person p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1`,
      values: [personId],
    });
    return { person: { id, name, username, role, teamId, teamName, language }, permissions: permissionsOf(role) };
  }
}
