import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { authorityErrors } from '../domain/authority.errors.ts';
import type { CatalogueEntry, RemedyCatalogue, RemedyKind as Kind, RemedyWords } from '../domain/remedy-catalogue.ts';

/** A remedy of the catalogue as everybody may know it. */
export type RemedyKind = Omit<CatalogueEntry, 'usualParams' | 'words'> & RemedyWords;

type Kept = RemedyKind & { readonly active: boolean };

const freshForMilliseconds = 30_000;
const everyCategory = '*';

/**
 * What remedies there are now: the catalogue of the rules in force, with the words of the table where it has none of its own. The
 * table holds every kind there ever was, for foreign keys; decisions go by the copy inside their ruleset.
 */
@Injectable()
export class RemedyKinds {
  #kept: { readonly at: number; readonly kinds: readonly Kept[] } | null = null;

  constructor(private readonly clock: Clock) {}

  /** In the catalogue's order, without those it has given up. */
  async all(sql: Sql): Promise<readonly RemedyKind[]> {
    return (await this.#fresh(sql)).flatMap(({ active, ...kind }) => (active ? [kind] : []));
  }

  /** One kind, given up or not, also when another process has just brought it. Throws 422 `remedy-unknown`. */
  async get(sql: Sql, wanted: Kind): Promise<RemedyKind> {
    const isWanted = ({ kind }: Kept): boolean => kind === wanted;
    const found = (await this.#fresh(sql)).find(isWanted) ?? (await this.#read(sql)).find(isWanted);
    if (!found) throw authorityErrors.remedyUnknown(wanted);
    return found;
  }

  /** Every kind there ever was, given up or not, as it was brought. */
  async ever(sql: Sql): Promise<readonly Pick<RemedyKind, 'kind' | 'hasMoney'>[]> {
    return this.#table(sql);
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
    const known = new Set((await this.#table(tx)).flatMap(({ kind, active }) => (active ? [kind] : [])));
    for (const [position, entry] of entries.entries()) {
      if (!known.has(entry.kind)) await this.#put(tx, entry, entry.words ?? wordsOf(entry.kind), position);
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

  async #fresh(sql: Sql): Promise<readonly Kept[]> {
    const isFresh = this.#kept && this.clock.now().getTime() - this.#kept.at <= freshForMilliseconds;
    return isFresh && this.#kept ? this.#kept.kinds : this.#read(sql);
  }

  async #read(sql: Sql): Promise<readonly Kept[]> {
    const now = this.clock.now();
    const table = await this.#table(sql);
    const live = await maybeRow<{ readonly catalogue: RemedyCatalogue }>(sql, {
      name: 'remedy-kind-live',
      text: `SELECT definition -> 'catalogue' AS catalogue FROM ruleset
             WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1) AND withdrawn_at IS NULL`,
      values: [now],
    });
    const kinds = live ? withCatalogue(table, live.catalogue) : table;
    this.#kept = { at: now.getTime(), kinds };
    return kinds;
  }

  async #table(sql: Sql): Promise<readonly Kept[]> {
    const rows = await sql.rows<Omit<Kept, 'offeredFor'> & { readonly offeredFor: readonly string[] }>({
      name: 'remedy-kind-all',
      text: `SELECT key AS kind, family, has_money AS "hasMoney", immediate_help AS "immediateHelp", executor, executor_code AS "executorCode",
               execute_days AS "executeByDays", offered_for AS "offeredFor", where_instead AS "whereInstead", label, active
             FROM remedy_kind ORDER BY position, key`,
    });
    return rows.map((row): Kept => ({ ...row, offeredFor: row.offeredFor.includes(everyCategory) ? 'every' : row.offeredFor }));
  }
}

/** Kinds that the catalogue does not name are given up. */
function withCatalogue(table: readonly Kept[], { entries }: RemedyCatalogue): readonly Kept[] {
  const inForce = entries.map(({ words, usualParams, ...entry }): Kept => {
    const row = table.find(({ kind }) => kind === entry.kind);
    const label = words?.label ?? row?.label ?? { en: entry.kind, es: entry.kind };
    return { ...entry, label, whereInstead: words ? words.whereInstead : (row?.whereInstead ?? null), active: true };
  });
  const named = new Set(entries.map(({ kind }) => kind));
  return [...inForce, ...table.filter(({ kind }) => !named.has(kind)).map((row) => ({ ...row, active: false }))];
}
