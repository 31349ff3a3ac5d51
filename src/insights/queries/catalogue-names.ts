import { Injectable } from '@nestjs/common';
import { CatalogueApi, channels, origins } from '../../complaints/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Names } from '../domain/figures/figure-groups.ts';

/** Every key that complaints can be grouped by, the empty team for those without one. */
@Injectable()
export class CatalogueNames {
  constructor(
    private readonly catalogue: CatalogueApi,
    private readonly staff: StaffApi,
  ) {}

  async all(sql: Sql): Promise<Names> {
    const [categories, teams] = [await this.catalogue.categories(sql), await this.staff.teams(sql)];
    return {
      category: categories.map(({ key }) => key),
      team: ['', ...teams.map(({ id }) => id)],
      channel: channels,
      origin: origins,
    };
  }
}
