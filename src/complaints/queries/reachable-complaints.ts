import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

/** Keeps restricted complaints out of lists that other modules make. */
@Injectable()
export class ReachableComplaints {
  constructor(private readonly reaches: Reaches) {}

  async among(sql: Sql, actor: PersonActor, ids: readonly ComplaintId[]): Promise<ReadonlySet<ComplaintId>> {
    if (ids.length === 0) return new Set();
    const rows = await sql.rows<{ id: ComplaintId }>({
      name: 'complaint-reachable-among',
      text: `SELECT c.id FROM complaint c WHERE c.id = ANY ($5::uuid[]) AND ${reachCondition(1)}`,
      values: [...reachValues(await this.reaches.of(sql, actor)), ids],
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** What people say for them, by id. */
  async references(sql: Sql, actor: PersonActor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await sql.rows<{ id: ComplaintId; reference: string }>({
      name: 'complaint-reachable-references',
      text: `SELECT c.id, c.reference FROM complaint c WHERE c.id = ANY ($5::uuid[]) AND ${reachCondition(1)}`,
      values: [...reachValues(await this.reaches.of(sql, actor)), ids],
    });
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }
}
