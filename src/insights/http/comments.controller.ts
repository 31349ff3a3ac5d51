import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, Database } from '../../platform/index.ts';
import { FigureCommentsQuery } from '../queries/figure-comments.query.ts';
import { CustomerCommentsView } from './comments.views.ts';
import { FigureDto } from './figures.dtos.ts';
import { toFigureQuestion } from './figures.mapper.ts';

/** What customers wrote when they were asked how their complaint was handled. */
@ApiTags('insights')
@Controller('api/insights/comments')
export class CommentsController {
  constructor(
    private readonly comments: FigureCommentsQuery,
    private readonly deadlines: DeadlinesApi,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of those asked in the period, the newest first. */
  @Get()
  @Allow('complaints.list')
  async getCustomerComments(@Query() query: FigureDto, @CurrentActor() actor: PersonActor): Promise<CustomerCommentsView> {
    const today = (await this.deadlines.houseDays(this.database)).dateOf(this.clock.now());
    const comments = await this.comments.execute(toFigureQuestion(query, today), actor);
    return {
      comments: comments.map(({ reference, category, handled, solved, comment, answeredAt }) => ({
        ...{ reference, category, handled, solved, comment },
        answeredAt: answeredAt.toISOString(),
      })),
    };
  }
}
