import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, TakesDocument, type CommandContext } from '../../../platform/index.ts';
import { BringInFile } from '../use-cases/bring-in-file.ts';
import { BringInFileDto, CheckFileDto, FileCheckView, RulesetFileView } from './files.views.ts';
import { toDifferences } from './reading.mapper.ts';
import { DraftReplyView } from './ruleset.views.ts';

/** Rulesets as files to keep, to compare, and to bring into a draft here or at another utility. */
@ApiTags('rules')
@Controller('api/rulesets/:id/file')
export class FilesController {
  constructor(private readonly files: BringInFile) {}

  @Get()
  @Allow('rules.read')
  @Header('Content-Disposition', 'attachment; filename="rules.json"')
  async exportRuleset(@Param('id', ParseUUIDPipe) id: RulesetId): Promise<RulesetFileView> {
    const file = await this.files.exported(id);
    return { ...file, remedies: [...file.remedies] };
  }

  /** What it would change in this draft, or every fault in it. Takes up to 1 MiB with 40,000 members; nothing is stored. */
  @Post('readings')
  @HttpCode(200)
  @Allow('rules.write')
  @TakesDocument()
  async checkFile(@Param('id', ParseUUIDPipe) id: RulesetId, @Body() { file }: CheckFileDto): Promise<FileCheckView> {
    const { faults, differences, isAsExported } = await this.files.check(id, file);
    return {
      faults: faults.map(({ pointer, code }) => ({ pointer, code })),
      differences: differences && toDifferences(differences),
      isAsExported,
    };
  }

  /** Puts its rules in the place of the draft's; remedies that it does not name stay. Takes up to 1 MiB with 40,000 members. */
  @Put()
  @Allow('rules.write')
  @TakesDocument()
  bringInFile(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Body() { revision, file }: BringInFileDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DraftReplyView> {
    return this.files.save({ id, revision }, file, command);
  }
}
