import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind as Kind } from '../domain/remedy-catalogue.ts';

export type RemedyLabel = { readonly en: string; readonly es: string };

/** How the catalogue speaks of a kind; `whereInstead` names who gives it where this desk does not. */
export type RemedyWords = { readonly label: RemedyLabel; readonly whereInstead: string | null };

/** A remedy of the catalogue as everybody may know it. */
export type RemedyKind = Omit<CatalogueEntry, 'usualParams'> & RemedyWords;

const freshForMilliseconds = 30_000;
const everyCategory = '*';

/** The catalogue as a table, for labels, lists and foreign keys; decisions go by the copy inside their ruleset. */
@Injectable()
export class RemedyKinds {
  #kept: { readonly at: number; readonly kinds: readonly RemedyKind[] } | null = null;

  constructor(private readonly clock: Clock) {}

  /** In the catalogue's order, without those it has given up. */
  async all(sql: Sql): Promise<readonly RemedyKind[]> {
    const now = this.clock.now().getTime();
    if (!this.#kept || now - this.#kept.at > freshForMilliseconds) this.#kept = { at: now, kinds: await this.#read(sql) };
    return this.#kept.kinds;
  }

  /** Makes the table say what this catalogue says; a kind that it does not name is switched off, never deleted. */
  async replace(tx: Tx, { entries }: RemedyCatalogue, wordsOf: (kind: Kind) => RemedyWords): Promise<void> {
    await tx.rows({
      name: 'remedy-kind-switch-off',
      text: `UPDATE remedy_kind SET active = false WHERE NOT key = ANY ($1::text[])`,
      values: [entries.map(({ kind }) => kind)],
    });
    for (const [position, entry] of entries.entries()) await this.#put(tx, entry, wordsOf(entry.kind), position);
    this.#kept = null;
  }

  async #put(tx: Tx, entry: CatalogueEntry, { label, whereInstead }: RemedyWords, position: number): Promise<void> {
    await tx.rows({
      name: 'remedy-kind-put',
      text: `INSERT INTO remedy_kind (key, family, position, has_money, immediate_help, executor, executor_code, execute_days, offered_for,
               where_instead, label, active)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true)
             ON CONFLICT (key) DO UPDATE SET family = excluded.family, position = excluded.position, has_money = excluded.has_money,
               immediate_help = excluded.immediate_help, executor = excluded.executor, executor_code = excluded.executor_code,
               execute_days = excluded.execute_days, offered_for = excluded.offered_for, where_instead = excluded.where_instead,
               label = excluded.label, active = true`,
      values: [
        entry.kind, entry.family, position, entry.hasMoney, entry.immediateHelp, entry.executor, entry.executorCode, entry.executeByDays,
        entry.offeredFor === 'every' ? [everyCategory] : entry.offeredFor, whereInstead, label,
      ],
    }); // prettier-ignore
  }

  async #read(sql: Sql): Promise<readonly RemedyKind[]> {
    const rows = await sql.rows<Omit<RemedyKind, 'offeredFor'> & { readonly offeredFor: readonly string[] }>({
      name: 'remedy-kind-all',
      text: `SELECT key AS kind, family, has_money AS "hasMoney", immediate_help AS "immediateHelp", executor, executor_code AS "executorCode",
               execute_days AS "executeByDays", offered_for AS "offeredFor", where_instead AS "whereInstead", label
             FROM remedy_kind WHERE active ORDER BY position, key`,
    });
    return rows.map((row) => ({ ...row, offeredFor: row.offeredFor.includes(everyCategory) ? 'every' : row.offeredFor }));
  }
}
