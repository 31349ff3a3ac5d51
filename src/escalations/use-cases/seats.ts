import { Injectable } from '@nestjs/common';
import type { Level, PersonId, Role, TeamId } from '../../kernel/index.ts';
import type { Sql } from '../../platform/index.ts';
import { levelFor, mayRule, StaffApi, type Standing } from '../../staff/index.ts';

/** As whom somebody may answer: as themselves, or in the place of whoever they stand in for. */
export type Seat = {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly teamId: TeamId | null;
  /** Null where the role answers nothing, whatever was granted. */
  readonly standing: Standing | null;
};

/** The level that goes with a seat in a family of remedies. */
export const levelOf = ({ standing }: Seat, family: string): Level | null => standing && levelFor(standing, family);

@Injectable()
export class Seats {
  constructor(private readonly staff: StaffApi) {}

  async of(sql: Sql, personId: PersonId, at: Date): Promise<Seat> {
    const standing = await this.staff.standing(sql, personId, at);
    const { name, role, teamId } = standing.person;
    return { personId, name, role, teamId, standing: mayRule(role) ? standing : null };
  }

  /** Their own first, then those of people they stand in for at `at`. */
  async all(sql: Sql, personId: PersonId, at: Date): Promise<Seat[]> {
    const people = [personId, ...(await this.staff.standsInFor(sql, personId, at))];
    return Array.fromAsync(people, (id) => this.of(sql, id, at));
  }
}
