import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintSummary } from '../../complaints/index.ts';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { AlarmsQuery } from '../queries/alarms.query.ts';
import { BoardQuery } from '../queries/board.query.ts';
import { EscalatingRulesQuery } from '../queries/escalating-rules.query.ts';
import type { OwnedBy } from '../queries/open-work.query.ts';
import { PagesQuery } from '../queries/pages.query.ts';
import { UnassignedQuery } from '../queries/unassigned.query.ts';
import {
  BreachRiskDto,
  BreachRisksView,
  EscalatingRulesView,
  type OnBoardView,
  UnassignedView,
  WorkloadsView,
} from './board.views.ts';
import { CallsView } from './notices.views.ts';

/** What a lead looks at in the morning: a supervisor for the own team, a manager for all, and what each person was called about. */
@ApiTags('insights')
@Controller('api/insights')
export class BoardController {
  constructor(
    private readonly board: BoardQuery,
    private readonly unassigned: UnassignedQuery,
    private readonly rules: EscalatingRulesQuery,
    private readonly pages: PagesQuery,
    private readonly alarms: AlarmsQuery,
  ) {}

  /** Every open complaint by how likely it is to be late, worst first. */
  @Get('board/risk')
  @Allow('insights.lead')
  async getBreachRisk(@Query() query: BreachRiskDto, @CurrentActor() actor: PersonActor): Promise<BreachRisksView> {
    const { limit = 50, owner = null, part = null } = query;
    const { lines, learned, ...counts } = await this.board.risk(actor, { limit, owner: owner as OwnedBy, part });
    return {
      ...counts,
      learnedFrom: { ...learned.period, isAllThereIs: learned.isAllThereIs, n: learned.n },
      complaints: lines.map(({ complaint, deadline, left, stillNeeded, isLikelyLate }) => ({
        ...onBoard(complaint),
        ...{ kind: deadline?.kind ?? null, dueAt: deadline?.dueAt?.toISOString() ?? null },
        pausedLeft: deadline?.paused?.secondsLeft ?? null,
        ...{ left, stillNeeded, isLikelyLate },
      })),
    };
  }

  /** Open complaints of each person by when they are due; no ranking: by name. */
  @Get('board/workload')
  @Allow('insights.lead')
  async getWorkload(@CurrentActor() actor: PersonActor): Promise<WorkloadsView> {
    return { people: [...(await this.board.workload(actor))] };
  }

  /** Open complaints that nobody has owned for more than half an hour. */
  @Get('board/unassigned')
  @Allow('insights.lead')
  async getUnassigned(@CurrentActor() actor: PersonActor): Promise<UnassignedView> {
    const lines = await this.unassigned.execute(actor);
    return { complaints: lines.map(({ complaint, since }) => ({ ...onBoard(complaint), since: since.toISOString() })) };
  }

  /** Rules that made people ask higher in the last thirty days. */
  @Get('board/rules')
  @Allow('insights.lead')
  async getEscalatingRules(): Promise<EscalatingRulesView> {
    return { rules: [...(await this.rules.execute())] };
  }

  /** What whoever asks was called about, and what is wrong with the rules. */
  @Get('notices')
  @Allow('complaints.work')
  async getNotices(@CurrentActor() actor: PersonActor): Promise<CallsView> {
    const [called, alarms] = await Promise.all([this.pages.execute(actor), this.alarms.execute(actor)]);
    return {
      alarms: alarms.map(({ rules, raisedAt, lastAt, ...alarm }) => ({
        ...alarm,
        ...{ rules: [...rules], raisedAt: raisedAt.toISOString(), lastAt: lastAt.toISOString() },
      })),
      pages: called.map(({ complaint, orderId, because, cutOffAt, pagedAt }) => ({
        ...onBoard(complaint),
        ...{ orderId, because, cutOffAt: cutOffAt.toISOString(), pagedAt: pagedAt.toISOString() },
      })),
    };
  }
}

const onBoard = ({ id, reference, category, severity, state, ...rest }: ComplaintSummary): OnBoardView => ({
  ...{ id, reference, category, severity, state, version: rest.version, receivedAt: rest.receivedAt.toISOString() },
  ...{ ownerId: rest.ownerId, ownerName: rest.ownerName, teamName: rest.teamName },
});
