import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/index.ts';
import type { Sql } from '../../../platform/index.ts';

/** What people are called; who they are is the staff directory's business. */
@Injectable()
export class People {
  async names(sql: Sql, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
    if (ids.length === 0) return new Map();
    const rows = await sql.rows<{ id: PersonId; name: string }>({
      name: 'ruleset-people',
      text: `SELECT p.id, p.name FROM people_report p WHERE p.id = ANY ($1::uuid[])`,
      values: [[...new Set(ids)]],
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Other accounts whose names are those of these people, letters and spaces aside: perhaps the same person twice. */
  namesakes(sql: Sql, ids: readonly PersonId[]): Promise<readonly { readonly id: PersonId; readonly username: string }[]> {
    return sql.rows({
      name: 'ruleset-namesakes',
      text: `SELECT DISTINCT p.id, p.username FROM people_report p JOIN people_report a ON a.id = ANY ($1::uuid[])
             WHERE NOT p.id = ANY ($1::uuid[]) AND lower(regexp_replace(p.name, '\\s', '', 'g')) = lower(regexp_replace(a.name, '\\s', '', 'g'))
             ORDER BY p.username`,
      values: [ids],
    });
  }
}
