import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import { Database, oneRow, permissionsOf, type Permission } from '../../platform/index.ts';
import { personColumns } from '../db/people.repository.ts';
import type { Person } from '../domain/person.ts';

type Row = Person & { readonly teamName: string | null };

export type SignedIn = {
  readonly person: Pick<Row, 'id' | 'name' | 'username' | 'role' | 'teamId' | 'teamName' | 'language'>;
  readonly permissions: Permission[];
};

@Injectable()
export class SessionViewQuery {
  constructor(private readonly database: Database) {}

  /** Who is signed in, and which doors are open to them. */
  async execute(personId: PersonId): Promise<SignedIn> {
    const { id, name, username, role, teamId, teamName, language } = await oneRow<Row>(this.database, {
      name: 'staff-session-view',
      text: `SELECT ${personColumns}, t.name AS "teamName" FROM person p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1`,
      values: [personId],
    });
    return { person: { id, name, username, role, teamId, teamName, language }, permissions: permissionsOf(role) };
  }
}
