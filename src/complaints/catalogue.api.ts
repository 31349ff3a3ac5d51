import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../platform/index.ts';
import { Categories } from './db/categories.repository.ts';
import { Causes, type Cause } from './db/causes.repository.ts';
import type { Category } from './domain/category.ts';
import { outcomeLabels } from './domain/outcome-labels.ts';

/** What customers can complain about, and what can be found behind it. */
@Injectable()
export class CatalogueApi {
  constructor(
    private readonly allCategories: Categories,
    private readonly allCauses: Causes,
  ) {}

  /** Every category there is, in the order to show them. */
  async categories(sql: Sql): Promise<readonly Category[]> {
    return [...(await this.allCategories.all(sql)).values()];
  }

  /** Every cause that may be found, in the order to show them. */
  causes(sql: Sql): Promise<readonly Cause[]> {
    return this.allCauses.all(sql);
  }

  /** How a complaint can end. */
  outcomes(): typeof outcomeLabels {
    return outcomeLabels;
  }

  /** Brings categories and causes that are not there yet, in this order. */
  async install(tx: Tx, categories: readonly Category[], causes: readonly Cause[]): Promise<void> {
    for (const [position, category] of categories.entries()) await this.allCategories.put(tx, category, position);
    for (const [position, cause] of causes.entries()) await this.allCauses.put(tx, cause, position);
  }
}
