import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { BoardQuery } from '../queries/board.query.ts';
import { BreachRiskDto, BreachRisksView, WorkloadsView } from './board.views.ts';

/** What a lead looks at in the morning: a supervisor for the own team, a manager for all. */
@ApiTags('insights')
@Controller('api/insights/board')
export class BoardController {
  constructor(private readonly board: BoardQuery) {}

  /** Open complaints by how likely they are to be late, worst first. */
  @Get('risk')
  @Allow('insights.lead')
  async getBreachRisk(@Query() { limit = 50 }: BreachRiskDto, @CurrentActor() actor: PersonActor): Promise<BreachRisksView> {
    const lines = await this.board.risk(actor, limit);
    return {
      complaints: lines.map(({ complaint, dueAt, left, stillNeeded, isLikelyLate }) => ({
        ...{ id: complaint.id, reference: complaint.reference, category: complaint.category, severity: complaint.severity },
        ...{ state: complaint.state, receivedAt: complaint.receivedAt.toISOString(), dueAt: dueAt && dueAt.toISOString() },
        ...{ ownerName: complaint.ownerName, teamName: complaint.teamName, left, stillNeeded, isLikelyLate },
      })),
    };
  }

  /** Open complaints of each person by when they are due; no ranking: by name. */
  @Get('workload')
  @Allow('insights.lead')
  async getWorkload(@CurrentActor() actor: PersonActor): Promise<WorkloadsView> {
    return { people: [...(await this.board.workload(actor))] };
  }
}
