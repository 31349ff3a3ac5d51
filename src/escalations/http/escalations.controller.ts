import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, EscalationId, PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { EscalationList } from '../queries/escalation-list.query.ts';
import { EscalateComplaint } from '../use-cases/escalate-complaint.ts';
import { RuleOnEscalation } from '../use-cases/rule-on-escalation.ts';
import { WithdrawEscalation } from '../use-cases/withdraw-escalation.ts';
import { EscalateDto, EscalationListDto, RulingDto } from './escalation.dtos.ts';
import { toEscalateInput, toEscalationView, toRulingInput } from './escalation.mapper.ts';
import { EscalationListView, EscalationView } from './escalation.views.ts';

@ApiTags('escalations')
@Controller('api')
export class EscalationsController {
  constructor(
    private readonly escalate: EscalateComplaint,
    private readonly rule: RuleOnEscalation,
    private readonly withdraw: WithdrawEscalation,
    private readonly list: EscalationList,
  ) {}

  @Post('complaints/:id/escalations')
  @Allow('escalations.raise')
  async raiseEscalation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EscalateDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<EscalationView> {
    const escalation = await this.escalate.execute(id as ComplaintId, toEscalateInput(body), command);
    return toEscalationView(await this.list.one(escalation.id, command.actor));
  }

  @Get('complaints/:id/escalations')
  @Allow('escalations.read')
  async escalationsOfComplaint(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<EscalationListView> {
    return { items: (await this.list.of(id as ComplaintId, actor)).map(toEscalationView) };
  }

  @Get('escalations')
  @Allow('escalations.read')
  async listEscalations(
    @Query() { view = 'inbox' }: EscalationListDto,
    @CurrentActor() actor: PersonActor,
  ): Promise<EscalationListView> {
    return { items: (await this.list.execute(view, actor)).map(toEscalationView) };
  }

  @Get('escalations/:id')
  @Allow('escalations.read')
  async escalation(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: PersonActor): Promise<EscalationView> {
    return toEscalationView(await this.list.one(id as EscalationId, actor));
  }

  @Post('escalations/:id/ruling')
  @Allow('escalations.answer')
  async ruleOnEscalation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RulingDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<EscalationView> {
    const escalation = await this.rule.execute(id as EscalationId, toRulingInput(body), command);
    return toEscalationView(await this.list.one(escalation.id, command.actor));
  }

  @Post('escalations/:id/withdrawal')
  @HttpCode(200)
  @Allow('escalations.raise')
  async withdrawEscalation(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentCommand() command: CommandContext,
  ): Promise<EscalationView> {
    const escalation = await this.withdraw.execute(id as EscalationId, command);
    return toEscalationView(await this.list.one(escalation.id, command.actor));
  }
}
