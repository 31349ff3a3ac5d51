import { Injectable } from '@nestjs/common';
import { AuthorityApi, type Budgets } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor, type PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi, type Person } from '../../staff/index.ts';
import { requireOwnTeam } from '../domain/own-team.ts';

export type BudgetsOfPerson = Budgets & { readonly person: Pick<Person, 'id' | 'name' | 'teamId'> };

/** What somebody and their team may still give in each window; one's own, and for leads that of their people. */
@Injectable()
export class BudgetsQuery {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityApi,
    private readonly staff: StaffApi,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `person-not-found`, 403 `not-your-budget`. */
  async execute(personId: PersonId, actor: PersonActor): Promise<BudgetsOfPerson> {
    const person = await this.staff.person(this.database, personId);
    requireOwnTeam(actor, person);
    const at = this.clock.now();
    const businessDay = (await this.deadlines.houseDays(this.database)).dateOf(at);
    const budgets = await this.authority.budgets(this.database, { personId, teamId: person.teamId, at, businessDay });
    return { ...budgets, person };
  }
}
