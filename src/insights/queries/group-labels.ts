import { Injectable } from '@nestjs/common';
import { CatalogueApi } from '../../complaints/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import type { Label } from '../domain/figures/label.ts';
import type { Grouping } from '../domain/figures/report-question.ts';

/** What a group is called, in both languages. */
@Injectable()
export class GroupLabels {
  constructor(
    private readonly catalogue: CatalogueApi,
    private readonly staff: StaffApi,
  ) {}

  async of(sql: Sql, by: Grouping): Promise<(key: string) => Label> {
    const labels = await this.#labels(sql, by);
    return (key) => labels.get(key) ?? { en: key, es: key };
  }

  async #labels(sql: Sql, by: Grouping): Promise<ReadonlyMap<string, Label>> {
    if (by === 'category') {
      const categories = await this.catalogue.categories(sql);
      return new Map(categories.map(({ key, label }) => [key, label]));
    }
    if (by === 'team') {
      const teams = await this.staff.teams(sql);
      return new Map<string, Label>([['', noTeam], ...teams.map(({ id, name }) => [id, { en: name, es: name }] as const)]);
    }
    return fixed;
  }
}

const noTeam: Label = { en: 'No team', es: 'Sin equipo' };

const fixed: ReadonlyMap<string, Label> = new Map([
  ['frontline', { en: 'Frontline', es: 'Primera atención' }],
  ['escalated', { en: 'Escalated', es: 'Escalados' }],
  ['all', { en: 'All complaints', es: 'Todas las quejas' }],
]);
