import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { ComplaintPageQuery } from '../queries/complaint-page.query.ts';
import { ComplaintTimeline } from '../queries/complaint-timeline.query.ts';
import { RelatedComplaints } from '../queries/related-complaints.query.ts';
import { RegisterComplaint } from '../use-cases/register-complaint.ts';
import { RegisterDto } from './complaint.dtos.ts';
import { toRegisteredView } from './complaint.mapper.ts';
import { RegisteredView } from './complaint.views.ts';
import { RelatedDto } from './list.dtos.ts';
import { RelatedView, TimelineView } from './list.views.ts';
import { toPageView } from './page.mapper.ts';
import { ComplaintPageView } from './page.views.ts';
import { toRegisterInput } from './register.mapper.ts';

@ApiTags('complaints')
@Controller('api/complaints')
export class ComplaintsController {
  constructor(
    private readonly register: RegisterComplaint,
    private readonly page: ComplaintPageQuery,
    private readonly timeline: ComplaintTimeline,
    private readonly related: RelatedComplaints,
  ) {}

  @Post()
  @Allow('complaints.register')
  async registerComplaint(@Body() body: RegisterDto, @CurrentCommand() command: CommandContext): Promise<RegisteredView> {
    return toRegisteredView(await this.register.execute(toRegisterInput(body), command));
  }

  /** What is open already for this customer, account or place, and what was the same in the last thirty days. */
  @Get('related')
  @Allow('complaints.related')
  async getRelatedComplaints(@Query() query: RelatedDto, @CurrentActor() actor: PersonActor): Promise<RelatedView> {
    const { customerId = null, accountId = null, premiseId = null, category = null } = query;
    const items = await this.related.execute({ customerId, accountId, premiseId, category }, actor);
    return { items: [...items], incidents: [] };
  }

  /** By id or by reference. */
  @Get(':id')
  @Allow('complaints.read')
  async getComplaint(@Param('id') id: string, @CurrentActor() actor: PersonActor): Promise<ComplaintPageView> {
    return toPageView(await this.page.execute(id, actor));
  }

  @Get(':id/timeline')
  @Allow('complaints.read')
  async getTimeline(@Param('id') id: string, @CurrentActor() actor: PersonActor): Promise<TimelineView> {
    return { items: [...(await this.timeline.execute(id, actor))] };
  }
}
