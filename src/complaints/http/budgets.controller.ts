import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { BudgetsQuery, type BudgetsOfPerson } from '../queries/budgets.query.ts';
import { BudgetsDto, BudgetsView } from './budgets.views.ts';

/** What somebody may still give before a limit over time ends it. */
@ApiTags('authority')
@Controller('api/authority/budgets')
export class BudgetsController {
  constructor(private readonly budgets: BudgetsQuery) {}

  @Get()
  @Allow('authority.budgets')
  async getBudgets(@Query() { personId }: BudgetsDto, @CurrentActor() actor: PersonActor): Promise<BudgetsView> {
    return toView(await this.budgets.execute((personId ?? actor.personId) as PersonId, actor));
  }
}

function toView({ person, currency, items }: BudgetsOfPerson): BudgetsView {
  const money = (minor: number) => (currency ? { minor, currency } : null);
  return {
    personId: person.id,
    personName: person.name,
    items: items.map(({ measure, used, of, ...budget }) => ({
      ...budget,
      money: measure === 'money' ? { used: money(used), of: money(of) } : null,
      times: measure === 'times' ? { used, of } : null,
    })),
  };
}
