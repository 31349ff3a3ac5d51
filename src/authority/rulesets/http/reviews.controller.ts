import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { TrialQuery } from '../queries/trial.query.ts';
import { AnswerFor } from '../use-cases/answer-for.ts';
import { MoveDraft } from '../use-cases/move-draft.ts';
import type { BacktestId } from '../../backtest/backtest.ts';
import { AnswerFindingDto, AttachBacktestDto, RejectDto, RevisionDto, SubmitDto } from './ruleset.dtos.ts';
import { DraftReplyView } from './ruleset.views.ts';
import { TrialView } from './trial.views.ts';

/** A draft on its way to be rules. */
@ApiTags('rules')
@Controller('api/rulesets/:id')
export class ReviewsController {
  constructor(
    private readonly answers: AnswerFor,
    private readonly move: MoveDraft,
    private readonly trials: TrialQuery,
  ) {}

  @Post('submission')
  @HttpCode(200)
  @Allow('rules.write')
  submitDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, reason }: SubmitDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.submit({ id, revision }, reason, command);
  }

  @Post('recall')
  @HttpCode(200)
  @Allow('rules.write')
  recallDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision }: RevisionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.recall({ id, revision }, command);
  }

  @Post('trial')
  @HttpCode(200)
  @Allow('rules.write')
  beginTrial(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision }: RevisionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.tryOut({ id, revision }, command);
  }

  /** What it would have answered so far. */
  @Get('trial')
  @Allow('rules.read')
  async getTrial(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<TrialView> {
    const { flips, counts, agreement, ...sums } = await this.trials.execute(id);
    const { share, ...ruled } = agreement;
    return {
      ...{ ...sums, counts: [...counts], agreement: { ...ruled, share: share.value, lower: share.lower, upper: share.upper } },
      flips: flips.map((flip) => ({ ...flip, at: flip.at.toISOString() })),
    };
  }

  @Post('trial-end')
  @HttpCode(200)
  @Allow('rules.write')
  endTrial(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision }: RevisionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.endTryOut({ id, revision }, command);
  }

  /** Somebody answers for a warning: it stands, and they say why. */
  @Put('findings/:finding/answer')
  @Allow('rules.write')
  answerFinding(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('finding') finding: string,
    @Body() { revision, reason }: AnswerFindingDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.answers.finding({ id, revision }, finding, reason, command);
  }

  /** The what-if on past cases that whoever publishes signs: of exactly this text against exactly its base. */
  @Put('backtest')
  @Allow('rules.attach-backtest')
  attachBacktest(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, backtestId }: AttachBacktestDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.answers.backtest({ id, revision }, backtestId as BacktestId, command);
  }

  @Post('rejection')
  @HttpCode(200)
  @Allow('rules.publish')
  rejectDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, note }: RejectDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.reject({ id, revision }, note, command);
  }

  @Post('draft-withdrawal')
  @HttpCode(200)
  @Allow('rules.write')
  withdrawDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision }: RevisionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.move.withdraw({ id, revision }, command);
  }
}
