import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { DraftReviewQuery } from '../queries/draft-review.query.ts';
import { PublishDraft } from '../use-cases/publish-draft.ts';
import { RebaseDraft } from '../use-cases/rebase-draft.ts';
import { RecordMinute } from '../use-cases/record-minute.ts';
import { ReturnTo } from '../use-cases/return-to.ts';
import { WithdrawScheduled } from '../use-cases/withdraw-scheduled.ts';
import { toReviewView } from './review.mapper.ts';
import { DraftReviewView, PublishedView, RebasedView, WithdrawnView } from './review.views.ts';
import { BoardMinuteDto, PublishDto, ReasonDto, RevisionDto } from './ruleset.dtos.ts';
import { DraftReplyView } from './ruleset.views.ts';

/** What a reviewer sees, and putting rules in force or taking them back. */
@ApiTags('rules')
@Controller('api/rulesets/:id')
export class PublicationsController {
  constructor(
    private readonly reviews: DraftReviewQuery,
    private readonly rebase: RebaseDraft,
    private readonly publish: PublishDraft,
    private readonly minutes: RecordMinute,
    private readonly withdraw: WithdrawScheduled,
    private readonly returning: ReturnTo,
  ) {}

  @Get('review')
  @Allow('rules.read')
  async getReview(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @CurrentActor() { personId }: PersonActor,
  ): Promise<DraftReviewView> {
    return toReviewView(await this.reviews.execute(id, personId));
  }

  @Post('rebase')
  @HttpCode(200)
  @Allow('rules.write')
  async rebaseDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision }: RevisionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<RebasedView> {
    const { clashes, ...reply } = await this.rebase.execute({ id, revision }, command);
    return { ...reply, clashes: [...clashes] };
  }

  /** That the board agreed to rules which give managers more; another manager publishes them. */
  @Put('board-minute')
  @Allow('rules.publish')
  recordBoardMinute(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, number, decidedOn }: BoardMinuteDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.minutes.execute({ id, revision }, { number: number.trim(), decidedOn }, command);
  }

  @Post('publication')
  @HttpCode(200)
  @Allow('rules.publish')
  publishRuleset(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, effectiveFrom }: PublishDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PublishedView> {
    return this.publish.execute({ id, revision, effectiveFrom: effectiveFrom ? new Date(effectiveFrom) : null }, command);
  }

  /** Before it begins: the rules in force go on. */
  @Post('withdrawal')
  @HttpCode(200)
  @Allow('rules.publish')
  withdrawScheduled(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { reason }: ReasonDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<WithdrawnView> {
    return this.withdraw.execute(id, reason, command);
  }

  /** Asks for an earlier ruleset back; somebody else publishes it. */
  @Post('return')
  @HttpCode(200)
  @Allow('rules.return')
  returnToRuleset(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { reason }: ReasonDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.returning.execute(id, reason, command);
  }
}
