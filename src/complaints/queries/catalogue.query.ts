import { Injectable } from '@nestjs/common';
import { AuthorityApi, type RemedyKind } from '../../authority/index.ts';
import { Database, oneRow } from '../../platform/index.ts';
import { Categories, type Category, type Label } from '../db/categories.repository.ts';
import { Causes, type Cause } from '../db/causes.repository.ts';
import type { Outcome, Relief } from '../domain/complaint.ts';
import { syntheticSource } from '../domain/import.ts';
import { outcomeLabels, reliefLabels } from '../domain/outcome-labels.ts';

export type Labelled<Key extends string> = { readonly key: Key; readonly label: Label };

export type Catalogue = {
  readonly categories: readonly Category[];
  readonly causes: readonly Cause[];
  readonly remedies: readonly RemedyKind[];
  readonly outcomes: readonly Labelled<Outcome>[];
  readonly reliefs: readonly Labelled<Relief>[];
  /** Complaints that nobody made are here, for demonstration. */
  readonly hasInvented: boolean;
};

/** Everything that forms offer to choose from, in both languages. */
@Injectable()
export class CatalogueQuery {
  constructor(
    private readonly database: Database,
    private readonly categories: Categories,
    private readonly causes: Causes,
    private readonly authority: AuthorityApi,
  ) {}

  async execute(): Promise<Catalogue> {
    const [categories, causes, remedies, hasInvented] = await Promise.all([
      this.categories.all(this.database),
      this.causes.all(this.database),
      this.authority.catalogue(this.database),
      this.#hasInvented(),
    ]);
    const labels = { outcomes: outcomeLabels, reliefs: reliefLabels };
    return { categories: [...categories.values()], causes, remedies, ...labels, hasInvented };
  }

  async #hasInvented(): Promise<boolean> {
    const { found } = await oneRow<{ readonly found: boolean }>(this.database, {
      name: 'complaint-has-invented',
      text: 'SELECT EXISTS (SELECT 1 FROM complaint c WHERE c.source = $1) AS found',
      values: [syntheticSource],
    });
    return found;
  }
}
