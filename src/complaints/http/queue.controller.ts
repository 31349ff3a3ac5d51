import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { CatalogueQuery } from '../queries/catalogue.query.ts';
import { ComplaintQueue } from '../queries/complaint-queue.query.ts';
import { SearchComplaints } from '../queries/search-complaints.query.ts';
import { ClaimNext } from '../use-cases/claim-next.ts';
import { toCatalogueView } from './catalogue.mapper.ts';
import { CatalogueView } from './catalogue.views.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { QueueDto, SearchDto } from './list.dtos.ts';
import { FoundComplaintsView, QueueView } from './list.views.ts';

const usualPage = 50;

@ApiTags('complaints')
@Controller('api')
export class QueueController {
  constructor(
    private readonly queue: ComplaintQueue,
    private readonly next: ClaimNext,
    private readonly search: SearchComplaints,
    private readonly catalogue: CatalogueQuery,
  ) {}

  @Get('complaints')
  @Allow('complaints.list')
  getQueue(@Query() query: QueueDto, @CurrentActor() actor: PersonActor): Promise<QueueView> {
    const { view = 'mine', state = 'open', category = null, severity = null, cursor = null, limit = usualPage } = query;
    return this.queue.execute({ view, state, category, severity, cursor, limit }, actor);
  }

  /** The most urgent one of the own team, or of none, that nobody has becomes one's own. */
  @Post('complaints/next')
  @Allow('complaints.work')
  async claimNext(@CurrentCommand() command: CommandContext): Promise<ComplaintView> {
    return toComplaintView(await this.next.execute(command));
  }

  @Get('search')
  @Allow('complaints.read')
  searchComplaints(@Query() { text, cursor }: SearchDto, @CurrentActor() actor: PersonActor): Promise<FoundComplaintsView> {
    return this.search.execute(text, cursor ?? null, actor);
  }

  @Get('catalogue')
  @Allow('catalogue.read')
  async getCatalogue(): Promise<CatalogueView> {
    return toCatalogueView(await this.catalogue.execute());
  }
}
