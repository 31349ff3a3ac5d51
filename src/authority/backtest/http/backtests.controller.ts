import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import type { BacktestId } from '../backtest.ts';
import { BacktestResults } from '../queries/backtest-results.query.ts';
import { AskBacktest } from '../use-cases/ask-backtest.ts';
import { AskBacktestDto, BacktestListDto, CurveDto, FlipListDto } from './backtest.dtos.ts';
import { toAsked, toBacktestView, toFlipFilter, toReportView } from './backtest.mapper.ts';
import { BacktestIdView, BacktestListView, BacktestView, FlipListView, LimitCurveView } from './backtest.views.ts';
import { BacktestReportView } from './report.views.ts';

/** What rules would have decided about the past. */
@ApiTags('rules')
@Controller('api/authority/backtests')
export class BacktestsController {
  constructor(
    private readonly ask: AskBacktest,
    private readonly results: BacktestResults,
  ) {}

  @Post()
  @Allow('backtests.run')
  askBacktest(@Body() body: AskBacktestDto, @CurrentCommand() command: CommandContext): Promise<BacktestIdView> {
    return this.ask.ask(toAsked(body), command);
  }

  @Get()
  @Allow('backtests.run')
  async listBacktests(@Query() { rulesetId, cursor, limit = 20 }: BacktestListDto): Promise<BacktestListView> {
    const about = { rulesetId: (rulesetId ?? null) as RulesetId | null, before: (cursor ?? null) as BacktestId | null };
    const items = await this.results.list(about, limit + 1);
    const shown = items.slice(0, limit);
    return {
      items: shown.map(({ backtest, progress }) => toBacktestView(backtest, progress)),
      next: items.length > limit ? (shown.at(-1)?.backtest.id ?? null) : null,
    };
  }

  @Get(':id')
  @Allow('backtests.run')
  async getBacktest(@Param('id', ParseUUIDPipe) id: BacktestId): Promise<BacktestView> {
    const { backtest, progress } = await this.results.one(id);
    return toBacktestView(backtest, progress);
  }

  @Delete(':id')
  @HttpCode(200)
  @Allow('backtests.run')
  cancelBacktest(@Param('id', ParseUUIDPipe) id: BacktestId, @CurrentCommand() command: CommandContext): Promise<BacktestIdView> {
    return this.ask.cancel(id, command);
  }

  @Get(':id/report')
  @Allow('backtests.run')
  async backtestReport(@Param('id', ParseUUIDPipe) id: BacktestId): Promise<BacktestReportView> {
    return toReportView(await this.results.report(id));
  }

  @Get(':id/flips')
  @Allow('backtests.run')
  async backtestFlips(
    @Param('id', ParseUUIDPipe) id: BacktestId,
    @Query() { cursor = 0, limit = 50, ...narrowed }: FlipListDto,
  ): Promise<FlipListView> {
    const { items, ...page } = await this.results.flips(id, toFlipFilter(narrowed), { after: cursor, limit });
    return { ...page, items: [...items] };
  }

  @Post(':id/curve')
  @HttpCode(200)
  @Allow('backtests.run')
  async limitCurve(
    @Param('id', ParseUUIDPipe) id: BacktestId,
    @Body() { rule, positions = 201 }: CurveDto,
  ): Promise<LimitCurveView> {
    return { rule, points: [...(await this.ask.curve(id, rule, positions))] };
  }
}
