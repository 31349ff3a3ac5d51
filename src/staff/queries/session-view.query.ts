import { Injectable } from '@nestjs/common';
import { AuthorityApi } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type Currency, type PersonId } from '../../kernel/index.ts';
import { Database, oneRow, permissionsOf, type Permission } from '../../platform/index.ts';
import { personColumns } from '../db/people.repository.ts';
import type { Person } from '../domain/person.ts';

type Row = Person & { readonly teamName: string | null };

export type SignedIn = {
  readonly person: Pick<Row, 'id' | 'name' | 'username' | 'role' | 'teamId' | 'teamName' | 'language'>;
  readonly permissions: Permission[];
  readonly utility: { readonly zone: string | null; readonly currency: Currency | null };
};

@Injectable()
export class SessionViewQuery {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlinesApi,
    private readonly authority: AuthorityApi,
    private readonly clock: Clock,
  ) {}

  /** Who is signed in, which doors are open to them, and where and in which money the utility counts. */
  async execute(personId: PersonId): Promise<SignedIn> {
    const { id, name, username, role, teamId, teamName, language } = await oneRow<Row>(this.database, {
      name: 'staff-session-view',
      text: `SELECT ${personColumns}, t.name AS "teamName" FROM person p LEFT JOIN team t ON t.id = p.team_id WHERE p.id = $1`,
      values: [personId],
    });
    const utility = {
      zone: await this.deadlines.houseZone(this.database),
      currency: await this.authority.currency(this.database, this.clock.now()),
    };
    return { person: { id, name, username, role, teamId, teamName, language }, permissions: permissionsOf(role), utility };
  }
}
