import { Injectable } from '@nestjs/common';
import { AuthorityApi, type EmployeeFacts } from '../../authority/index.ts';
import type { Level, PersonId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { StaffApi, type Standing } from '../../staff/index.ts';
import { CloseTies } from './close-ties.ts';
import type { Concerned } from './hard-stops.ts';

/** One person as a decision sees them. */
export type ReadEmployee = Concerned & { readonly standing: Standing; readonly levels: Readonly<Record<string, Level>> };

@Injectable()
export class Employees {
  constructor(
    private readonly staff: StaffApi,
    private readonly authority: AuthorityApi,
    private readonly ties: CloseTies,
  ) {}

  async of(sql: Sql, personId: PersonId, at: Date): Promise<ReadEmployee> {
    const standing = await this.staff.standing(sql, personId, at);
    const links = await this.ties.of(sql, personId);
    const families = new Set((await this.authority.catalogue(sql)).map(({ family }) => family));
    const held = [...families].flatMap((family) => {
      const level = this.staff.levelFor(standing, family);
      return level ? [[family, level] as const] : [];
    });
    return { personId, links, standing, levels: Object.fromEntries(held) };
  }
}

/** Whoever uses a delegated or one-time authority stays themselves: their role, their team, the giver's levels. */
export const employeeFacts = ({ standing: { person } }: ReadEmployee, levels: ReadEmployee['levels']): EmployeeFacts => ({
  id: person.id,
  role: person.role,
  teamId: person.teamId,
  active: person.active,
  levels,
});
