import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DecisionId, PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor } from '../../platform/index.ts';
import { AuthorityPanelQuery } from '../queries/authority-panel.query.ts';
import { AuthorityPreviewQuery } from '../queries/authority-preview.query.ts';
import { DecisionsQuery } from '../queries/decisions.query.ts';
import { AuthorityPreviewDto, AuthorityQueryDto } from './authority.dtos.ts';
import { toAsked, toPanelView, toPreviewQuestion } from './authority.mapper.ts';
import { AuthorityPanelView } from './authority.views.ts';
import { toDecisionList, toDecisionView } from './decision.mapper.ts';
import { DecisionListView, DecisionView } from './decision.views.ts';

@ApiTags('authority')
@Controller('api')
export class AuthorityController {
  constructor(
    private readonly panel: AuthorityPanelQuery,
    private readonly preview: AuthorityPreviewQuery,
    private readonly decisions: DecisionsQuery,
  ) {}

  /** What you may do about this complaint, remedy by remedy; stores nothing. */
  @Get('complaints/:id/authority')
  @Allow('complaints.work')
  async getAuthority(
    @Param('id') id: string,
    @Query() query: AuthorityQueryDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<AuthorityPanelView> {
    return toPanelView(await this.panel.execute(id, actor, toAsked(query), (query.inPlaceOf ?? null) as PersonId | null));
  }

  /** What you could do about a complaint if you registered and resolved it now; stores nothing, and what was said stays out of addresses. */
  @Post('authority/preview')
  @HttpCode(200)
  @Allow('complaints.work')
  async previewAuthority(@Body() body: AuthorityPreviewDto, @CurrentActor() actor: PersonActor): Promise<AuthorityPanelView> {
    return toPanelView(await this.preview.execute(toPreviewQuestion(body), actor, toAsked(body)));
  }

  @Get('complaints/:id/decisions')
  @Allow('decisions.read')
  async getDecisionsOfComplaint(@Param('id') id: string, @CurrentActor() actor: PersonActor): Promise<DecisionListView> {
    return toDecisionList(await this.decisions.of(id, actor));
  }

  @Get('decisions/:id')
  @Allow('decisions.read')
  async getDecision(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: PersonActor): Promise<DecisionView> {
    return toDecisionView(await this.decisions.one(id as DecisionId, actor), actor.role === 'AUDITOR');
  }
}
