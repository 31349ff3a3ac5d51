import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../platform/index.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import type { StoredPolicy } from '../domain/stored.ts';

// The place in the order belongs to the list, not to the version.
const columns = `p.definition || jsonb_build_object('order', p.position) AS policy, p.active, p.created_at AS "savedAt", p.created_by AS "savedBy",
  (SELECT n.name FROM people_report n WHERE n.id = p.created_by) AS "savedByName"`;

@Injectable()
export class Policies {
  /** In force, in the order in which they are asked. */
  async active(sql: Sql): Promise<DeadlinePolicy[]> {
    const rows = await sql.rows<StoredPolicy>({
      name: 'deadline-policy-active',
      text: `SELECT ${columns} FROM deadline_policy p WHERE p.active ORDER BY p.kind, p.position, p.key`,
    });
    return rows.map(({ policy }) => policy);
  }

  /** The newest version of each, also of those that were switched off. */
  newest(sql: Sql): Promise<StoredPolicy[]> {
    return sql.rows<StoredPolicy>({
      name: 'deadline-policy-newest',
      text: `SELECT DISTINCT ON (p.kind, p.position, p.key) ${columns} FROM deadline_policy p
             WHERE p.version = (SELECT max(o.version) FROM deadline_policy o WHERE o.key = p.key)
             ORDER BY p.kind, p.position, p.key`,
    });
  }

  /** Every version, the newest first. */
  versions(sql: Sql, key: string): Promise<StoredPolicy[]> {
    return sql.rows<StoredPolicy>({
      name: 'deadline-policy-versions',
      text: `SELECT ${columns} FROM deadline_policy p WHERE p.key = $1 ORDER BY p.version DESC`,
      values: [key],
    });
  }

  /** Every version that names no calendar of its own. */
  withoutCalendar(sql: Sql): Promise<Pick<DeadlinePolicy, 'key' | 'version'>[]> {
    return sql.rows<Pick<DeadlinePolicy, 'key' | 'version'>>({
      name: 'deadline-policy-without-calendar',
      text: `SELECT p.key, p.version FROM deadline_policy p WHERE p.definition ->> 'calendarId' IS NULL`,
    });
  }

  /** From now on this version is in force. */
  async add(tx: Tx, policy: DeadlinePolicy): Promise<void> {
    await this.switchOff(tx, policy.key);
    await tx.rows({
      name: 'deadline-policy-add',
      text: `INSERT INTO deadline_policy (key, version, kind, position, definition, active, created_at, created_by) VALUES ($1, $2, $3, $4, $5, true, $6, $7)`,
      values: [policy.key, policy.version, policy.kind, policy.order, JSON.stringify(policy), tx.now, tx.actor.personId],
    });
  }

  /** No version of it is in force any more. */
  async switchOff(tx: Tx, key: string): Promise<void> {
    await tx.rows({
      name: 'deadline-policy-switch-off',
      text: 'UPDATE deadline_policy SET active = false WHERE key = $1 AND active',
      values: [key],
    });
  }

  /** The policies named stand in this order from now on, from the first place; `keys` are all of one kind. */
  async reorder(tx: Tx, keys: readonly string[]): Promise<void> {
    await tx.rows({
      name: 'deadline-policy-reorder',
      text: `UPDATE deadline_policy p SET position = o.place FROM unnest($1::text[]) WITH ORDINALITY AS o (key, place) WHERE p.key = o.key`,
      values: [keys],
    });
  }

  /** Nobody else edits the list until this transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.rows({ name: 'deadline-policy-lock', text: 'LOCK TABLE deadline_policy IN SHARE ROW EXCLUSIVE MODE' });
  }
}
