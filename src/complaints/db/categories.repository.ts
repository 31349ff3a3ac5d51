import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import type { Category } from '../domain/category.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';

export type { Category, Label } from '../domain/category.ts';

const freshForMilliseconds = 30_000;

/** Categories change rarely and are needed by every registration: kept in memory for half a minute. */
@Injectable()
export class Categories {
  #kept: { readonly at: number; readonly categories: ReadonlyMap<string, Category> } | null = null;

  constructor(private readonly clock: Clock) {}

  /** Throws 422 `category-unknown`. */
  async get(sql: Sql, key: string): Promise<Category> {
    const category = (await this.all(sql)).get(key);
    if (!category) throw complaintErrors.unknownCategory(key);
    return category;
  }

  async all(sql: Sql): Promise<ReadonlyMap<string, Category>> {
    const now = this.clock.now().getTime();
    if (!this.#kept || now - this.#kept.at > freshForMilliseconds) this.#kept = { at: now, categories: await this.#read(sql) };
    return this.#kept.categories;
  }

  /** Adds or changes one; the sample data and the import bring theirs. */
  async put(sql: Sql, { key, label, utility, defaultSeverity, safety, emergency }: Category, position: number): Promise<void> {
    await sql.rows({
      name: 'category-put',
      text: `INSERT INTO category (key, label, utility, default_severity, safety, emergency, position) VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (key) DO NOTHING`,
      values: [key, label, utility, defaultSeverity, safety, emergency, position],
    });
    this.#kept = null;
  }

  async #read(sql: Sql): Promise<Map<string, Category>> {
    const rows = await sql.rows<Category>({
      name: 'category-all',
      text: `SELECT key, label, utility, default_severity AS "defaultSeverity", safety, emergency FROM category WHERE active ORDER BY position, key`,
    });
    return new Map(rows.map((category) => [category.key, category]));
  }
}
