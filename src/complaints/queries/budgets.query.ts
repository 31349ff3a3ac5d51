import { Injectable } from '@nestjs/common';
import { BudgetsApi, type Budgets, type OwnBudgetUsed } from '../../authority/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor, type PersonId, type TeamId } from '../../kernel/index.ts';
import { Database, mayUse } from '../../platform/index.ts';
import { StaffApi, type Person, type Team } from '../../staff/index.ts';
import { requireOwnTeam, requireTeam } from '../domain/own-team.ts';

/** One that was set, with the names that a screen shows beside it. */
export type NamedOwnBudget = OwnBudgetUsed & { readonly holderName: string; readonly setByName: string | null };

export type BudgetsOfPerson = Budgets & {
  readonly person: Pick<Person, 'id' | 'name' | 'teamId'>;
  readonly own: readonly NamedOwnBudget[];
};

/** `own` are those of the team itself, each person's stand with the person. */
export type BudgetsOfTeam = {
  readonly team: Team;
  readonly people: readonly BudgetsOfPerson[];
  readonly own: readonly NamedOwnBudget[];
  /** Members who are not among `people`: nothing is given in their role, nothing was set for them, and nothing they gave counts in a window of now. */
  readonly givingNothing: number;
};

/** What somebody and their team may still give in each window; one's own, and for leads that of their people. */
@Injectable()
export class BudgetsQuery {
  constructor(
    private readonly database: Database,
    private readonly budgets: BudgetsApi,
    private readonly staff: StaffApi,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 `person-not-found`, 403 `not-your-budget`. */
  async execute(personId: PersonId, actor: PersonActor): Promise<BudgetsOfPerson> {
    const person = await this.staff.person(this.database, personId);
    requireOwnTeam(actor, person);
    return this.#of(person);
  }

  /** Everybody of a team, by name. Throws 404 `team-not-found`, 403 `not-your-budget`. */
  async ofTeam(teamId: TeamId, actor: PersonActor): Promise<BudgetsOfTeam> {
    requireTeam(actor, teamId);
    const team = await this.staff.team(this.database, teamId);
    const members = await this.staff.members(this.database, teamId);
    const people: BudgetsOfPerson[] = [];
    for (const person of members) {
      const found = await this.#of(person);
      if (mayUse(person.role, 'remedies.give') || found.own.some(isOfPerson) || (await this.#gave(person))) people.push(found);
    }
    const own = await this.#ownOf({ id: actor.personId, name: '', teamId });
    return {
      team,
      people: people.map((one) => ({ ...one, own: one.own.filter(isOfPerson) })),
      own: own.filter((one) => !isOfPerson(one)),
      givingNothing: members.length - people.length,
    };
  }

  async #of(person: Pick<Person, 'id' | 'name' | 'teamId'>): Promise<BudgetsOfPerson> {
    const budgets = await this.budgets.of(this.database, await this.#whose(person));
    return { ...budgets, person, own: await this.#ownOf(person) };
  }

  /** What somebody gave before they had another role uses the team's budget all the same. */
  async #gave(person: Pick<Person, 'id' | 'teamId'>): Promise<boolean> {
    return this.budgets.gave(this.database, await this.#whose(person));
  }

  async #ownOf(person: Pick<Person, 'id' | 'name' | 'teamId'>): Promise<readonly NamedOwnBudget[]> {
    const own = await this.budgets.ownOf(this.database, await this.#whose(person));
    if (own.length === 0) return [];
    const names = await this.staff.names(
      this.database,
      own.map(({ budget }) => budget.setBy),
    );
    const team =
      person.teamId && own.some(({ budget }) => budget.scope === 'team')
        ? await this.staff.team(this.database, person.teamId)
        : null;
    return own.map((one) => ({
      ...one,
      holderName: one.budget.scope === 'team' ? (team?.name ?? '') : person.name,
      setByName: names.get(one.budget.setBy) ?? null,
    }));
  }

  async #whose({ id: personId, teamId }: Pick<Person, 'id' | 'teamId'>): Promise<Parameters<BudgetsApi['of']>[1]> {
    const at = this.clock.now();
    return { personId, teamId, at, businessDay: (await this.deadlines.houseDays(this.database)).dateOf(at) };
  }
}

const isOfPerson = ({ budget }: NamedOwnBudget): boolean => budget.scope === 'employee';
