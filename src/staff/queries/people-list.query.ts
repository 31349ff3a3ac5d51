import { Injectable } from '@nestjs/common';
import { Clock, type Role, type TeamId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { personColumns } from '../db/people.repository.ts';
import type { Person } from '../domain/person.ts';
import { fromCursor, toCursor } from './cursor.ts';

export type PeopleQuestion = {
  readonly text: string | null;
  readonly teamId: TeamId | null;
  readonly role: Role | null;
  readonly withFormer: boolean;
  readonly cursor: string | null;
  readonly limit: number;
};

/** `absent` holds for the moment of asking. */
export type ListedPerson = Person & { readonly teamName: string | null; readonly absent: boolean };

@Injectable()
export class PeopleListQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By name, those who are here only unless asked otherwise; `text` is a fragment of name or username. */
  async execute({
    text,
    teamId,
    role,
    withFormer,
    cursor,
    limit,
  }: PeopleQuestion): Promise<{ items: ListedPerson[]; next: string | null }> {
    const after = cursor === null ? null : fromCursor(cursor);
    const rows = await this.database.rows<ListedPerson>({
      name: 'staff-people-list',
      text: `SELECT ${personColumns}, t.name AS "teamName",
               EXISTS (SELECT 1 FROM person_absence a WHERE a.person_id = p.id AND a.starts_at <= $1 AND a.ends_at > $1) AS absent
             FROM person p LEFT JOIN team t ON t.id = p.team_id
             WHERE ($2::text IS NULL OR strpos(lower(p.name), lower($2)) > 0 OR strpos(lower(p.username), lower($2)) > 0)
               AND ($3::uuid IS NULL OR p.team_id = $3) AND ($4 OR p.deactivated_at IS NULL)
               AND ($5::text IS NULL OR (lower(p.name), p.id) > (lower($5), $6::uuid))
               AND ($8::text IS NULL OR p.role = $8)
             ORDER BY lower(p.name), p.id LIMIT $7`,
      values: [this.clock.now(), text, teamId, withFormer, after?.name ?? null, after?.id ?? null, limit + 1, role],
    });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? toCursor(last) : null };
  }
}
