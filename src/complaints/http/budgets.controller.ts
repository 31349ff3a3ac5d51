import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OwnBudgetId } from '../../authority/index.ts';
import type { PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { BudgetsQuery } from '../queries/budgets.query.ts';
import { SetBudget } from '../use-cases/set-budget.ts';
import { toBudgetsView, toTeamView, toWantedBudget } from './budgets.mapper.ts';
import { BudgetsDto, BudgetsView, SetBudgetDto, SetBudgetView, TeamBudgetsDto, TeamBudgetsView } from './budgets.views.ts';

/** What somebody may still give before a limit over time ends it. */
@ApiTags('authority')
@Controller('api/authority/budgets')
export class BudgetsController {
  constructor(
    private readonly budgets: BudgetsQuery,
    private readonly setting: SetBudget,
  ) {}

  @Get()
  @Allow('authority.budgets')
  async getBudgets(@Query() { personId }: BudgetsDto, @CurrentActor() actor: PersonActor): Promise<BudgetsView> {
    return toBudgetsView(await this.budgets.execute((personId ?? actor.personId) as PersonId, actor));
  }

  /** Of everybody in a team, and of the team itself. */
  @Get('team')
  @Allow('budgets.lead')
  async getTeamBudgets(@Query() { teamId }: TeamBudgetsDto, @CurrentActor() actor: PersonActor): Promise<TeamBudgetsView> {
    return toTeamView(await this.budgets.ofTeam(teamId as TeamId, actor));
  }

  /** Beside the rules' limits, never instead of them: the lower one holds. */
  @Post()
  @Allow('budgets.set')
  async setBudget(@Body() body: SetBudgetDto, @CurrentCommand() command: CommandContext): Promise<SetBudgetView> {
    const { id } = await this.setting.execute(toWantedBudget(body), command);
    return { id };
  }

  @Delete(':id')
  @Allow('budgets.set')
  async endBudget(
    @Param('id', ParseUUIDPipe) id: OwnBudgetId,
    @CurrentCommand() command: CommandContext,
  ): Promise<SetBudgetView> {
    const ended = await this.setting.end(id, command);
    return { id: ended.id };
  }
}
