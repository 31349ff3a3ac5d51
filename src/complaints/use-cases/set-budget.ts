import { Injectable } from '@nestjs/common';
import { BudgetsApi, type OwnBudget, type OwnBudgetId, type WantedBudget } from '../../authority/index.ts';
import type { PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { requireMaySet, requireMaySetOfTeam } from '../domain/own-team.ts';

/** A lead limits what one of their people gives in a day, a month or a year, and somebody outside of a team what the team gives. */
@Injectable()
export class SetBudget {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffApi,
    private readonly budgets: BudgetsApi,
  ) {}

  /** Throws 404 `person-not-found`, `team-not-found`; 403 `own-budget`, `own-team-budget`, `not-your-budget`; and as `BudgetsApi.set`. */
  execute(wanted: WantedBudget, command: CommandContext): Promise<OwnBudget> {
    return this.work.command(command, async (tx) => {
      await this.#mayFor(tx, wanted, command.actor);
      return this.budgets.set(tx, wanted, command.actor.personId);
    });
  }

  /** Throws 404 `budget-not-found`; 403 `own-budget`, `own-team-budget`, `not-your-budget`. */
  end(id: OwnBudgetId, command: CommandContext): Promise<OwnBudget> {
    return this.work.command(command, async (tx) => {
      const budget = await this.budgets.one(tx, id);
      await this.#mayFor(tx, budget, command.actor);
      await this.budgets.end(tx, budget);
      return budget;
    });
  }

  async #mayFor(tx: Tx, { scope, holderId }: Pick<OwnBudget, 'scope' | 'holderId'>, actor: PersonActor): Promise<void> {
    if (scope === 'employee') requireMaySet(actor, await this.staff.person(tx, holderId as PersonId));
    else requireMaySetOfTeam(actor, (await this.staff.team(tx, holderId as TeamId)).id);
  }
}
