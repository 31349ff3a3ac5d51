import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { MoveDraft } from '../use-cases/move-draft.ts';
import { RejectDto, RevisionDto, SubmitDto } from './ruleset.dtos.ts';
import { DraftReplyView } from './ruleset.views.ts';

/** A draft on its way to be rules. */
@ApiTags('rules')
@Controller('api/rulesets/:id')
export class ReviewsController {
  constructor(private readonly move: MoveDraft) {}

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
