import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, type CommandContext, Database } from '../../platform/index.ts';
import { FigureLabels } from '../queries/figure-labels.ts';
import { PublishedMonthQuery } from '../queries/published-month.query.ts';
import { PublishMonth } from '../use-cases/publish-month.ts';
import { MonthPipe, PublishedMonthDto, PublishMonthDto } from './publications.dtos.ts';
import { PublishedMonthView, PublishedMonthsView, NewlyPublishedView } from './publications.views.ts';

/** Months whose figures were published and do not change any more. */
@ApiTags('insights')
@Controller('api/insights/publications')
export class PublicationsController {
  constructor(
    private readonly published: PublishedMonthQuery,
    private readonly publish: PublishMonth,
    private readonly labels: FigureLabels,
    private readonly database: Database,
  ) {}

  @Get()
  @Allow('insights.read')
  async getPublications(): Promise<PublishedMonthsView> {
    const months = await this.published.months();
    return {
      months: months.map(({ month, publishedAt, publishedBy }) => ({
        month,
        publishedAt: publishedAt.toISOString(),
        publishedBy,
      })),
    };
  }

  /** What was said of the month, and what would be said now. */
  @Get(':month')
  @Allow('insights.read')
  async getPublication(
    @Param('month', MonthPipe) month: string,
    @Query() { by = 'none' }: PublishedMonthDto,
  ): Promise<PublishedMonthView> {
    const { publishedAt, publishedBy, changedSince, hasInvented, stillToCount, figures } = await this.published.one(month, by);
    const labelsOf = await this.labels.of(this.database, by === 'none' ? [] : [by]);
    return {
      ...{ month, publishedAt: publishedAt.toISOString(), publishedBy, changedSince, hasInvented, stillToCount },
      figures: figures.map(({ values, ...figure }) => ({
        ...figure,
        values: values.map(({ key, ...value }) => ({ ...value, key: [...key], labels: by === 'none' ? [] : [...labelsOf(key)] })),
      })),
    };
  }

  @Post()
  @Allow('insights.publish')
  publishMonth(@Body() { month }: PublishMonthDto, @CurrentCommand() command: CommandContext): Promise<NewlyPublishedView> {
    return this.publish.execute(month, command);
  }
}
