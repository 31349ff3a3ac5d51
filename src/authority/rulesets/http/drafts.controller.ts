import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { MatrixQuery } from '../queries/matrix.query.ts';
import { RulesetDocuments } from '../queries/ruleset-documents.query.ts';
import { WriteDraft } from '../use-cases/write-draft.ts';
import { BeginDraftDto, ChangeDraftDto, PageDto, PutConditionDto, PutRuleDto, RemoveDto } from './ruleset.dtos.ts';
import { MatrixView } from './matrix.views.ts';
import { toCellView, toDocumentView, toLineView } from './ruleset.mapper.ts';
import { DraftReplyView, RulesetDocumentView, RulesetListView } from './ruleset.views.ts';

/** Rulesets to read, and drafts to write. */
@ApiTags('rules')
@Controller('api/rulesets')
export class DraftsController {
  constructor(
    private readonly documents: RulesetDocuments,
    private readonly matrix: MatrixQuery,
    private readonly write: WriteDraft,
  ) {}

  @Get()
  @Allow('rules.read')
  async listRulesets(@Query() { cursor, limit = 50 }: PageDto): Promise<RulesetListView> {
    const { items, next } = await this.documents.list({ cursor: cursor ?? null, limit });
    return { items: items.map(toLineView), next };
  }

  @Get(':id')
  @Allow('rules.read')
  async getRuleset(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<RulesetDocumentView> {
    return toDocumentView(await this.documents.one(id));
  }

  /** Role by remedy, worked out from the rules. */
  @Get(':id/matrix')
  @Allow('rules.read')
  async getMatrix(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<MatrixView> {
    return { cells: (await this.matrix.execute(id)).map(toCellView) };
  }

  @Post()
  @Allow('rules.write')
  beginDraft(@Body() { title }: BeginDraftDto, @CurrentCommand() command: CommandContext): Promise<DraftReplyView> {
    return this.write.begin(title.trim(), command);
  }

  @Patch(':id')
  @Allow('rules.write')
  changeDraft(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, title, templates, ordinaryCase }: ChangeDraftDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    const frame = { ...(templates && { templates }), ...(ordinaryCase && { ordinaryCase }) };
    return this.write.change({ id, revision }, { title: title?.trim() ?? null, frame }, command);
  }

  @Put(':id/rules/:key')
  @Allow('rules.write')
  putRule(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('key') key: string,
    @Body() { revision, rule }: PutRuleDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.edit({ id, revision }, { kind: 'put-rule', key, rule }, command);
  }

  @Delete(':id/rules/:key')
  @HttpCode(200)
  @Allow('rules.write')
  removeRule(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('key') key: string,
    @Query() { revision }: RemoveDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.edit({ id, revision }, { kind: 'remove-rule', key }, command);
  }

  @Put(':id/conditions/:name')
  @Allow('rules.write')
  putCondition(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('name') name: string,
    @Body() { revision, condition }: PutConditionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.edit({ id, revision }, { kind: 'put-condition', name, condition }, command);
  }

  @Delete(':id/conditions/:name')
  @HttpCode(200)
  @Allow('rules.write')
  removeCondition(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('name') name: string,
    @Query() { revision }: RemoveDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.write.edit({ id, revision }, { kind: 'remove-condition', name }, command);
  }
}
