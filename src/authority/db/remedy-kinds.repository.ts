import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { authorityErrors } from '../domain/authority.errors.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind as Kind } from '../domain/remedy-catalogue.ts';

export type RemedyLabel = { readonly en: string; readonly es: string };

/** How the catalogue speaks of a kind; `whereInstead` names who gives it where this desk does not. */
export type RemedyWords = { readonly label: RemedyLabel; readonly whereInstead: string | null };

/** A remedy of the catalogue as everybody may know it. */
export type RemedyKind = Omit<CatalogueEntry, 'usualParams'> & RemedyWords;

type Kept = RemedyKind & { readonly active: boolean };

const freshForMilliseconds = 30_000;
const everyCategory = '*';

/** The catalogue as a table, for labels, lists and foreign keys; decisions go by the copy inside their ruleset. */
@Injectable()
export class RemedyKinds {
  #kept: { readonly at: number; readonly kinds: readonly Kept[] } | null = null;

  constructor(private readonly clock: Clock) {}

  /** In the catalogue's order, without those it has given up. */
  async all(sql: Sql): Promise<readonly RemedyKind[]> {
    const now = this.clock.now().getTime();
    const kept = this.#kept && now - this.#kept.at <= freshForMilliseconds ? this.#kept.kinds : await this.#read(sql, now);
    return kept.flatMap(({ active, ...kind }) => (active ? [kind] : []));
  }

  /** One kind, given up or not, also when another process has just brought it. Throws 422 `remedy-unknown`. */
  async get(sql: Sql, wanted: Kind): Promise<RemedyKind> {
    const isWanted = ({ kind }: Kept): boolean => kind === wanted;
    const found = this.#kept?.kinds.find(isWanted) ?? (await this.#read(sql, this.clock.now().getTime())).find(isWanted);
    if (!found) throw authorityErrors.remedyUnknown(wanted);
    return found;
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

  /** Brings what the table lacks; what it has stays as it says. */
  async addMissing(tx: Tx, { entries }: RemedyCatalogue, wordsOf: (kind: Kind) => RemedyWords): Promise<void> {
    const known = (await this.#read(tx, this.clock.now().getTime())).filter(({ active }) => active);
    for (const [position, entry] of entries.entries()) {
      if (!known.some(({ kind }) => kind === entry.kind)) await this.#put(tx, entry, wordsOf(entry.kind), position);
    }
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

  async #read(sql: Sql, at: number): Promise<readonly Kept[]> {
    const rows = await sql.rows<Omit<Kept, 'offeredFor'> & { readonly offeredFor: readonly string[] }>({
      name: 'remedy-kind-all',
      text: `SELECT key AS kind, family, has_money AS "hasMoney", immediate_help AS "immediateHelp", executor, executor_code AS "executorCode",
               execute_days AS "executeByDays", offered_for AS "offeredFor", where_instead AS "whereInstead", label, active
             FROM remedy_kind ORDER BY position, key`,
    });
    const kinds = rows.map((row): Kept => ({
      ...row,
      offeredFor: row.offeredFor.includes(everyCategory) ? 'every' : row.offeredFor,
    }));
    this.#kept = { at, kinds };
    return kinds;
  }
}
