import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RulesetId } from '../../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../../platform/index.ts';
import { Packs } from '../queries/packs.query.ts';
import { TakeOverPack } from '../use-cases/take-over-pack.ts';
import { toPackEffect, toPackFit, toPackLine, toPackView } from './pack.mapper.ts';
import { FitDto, PackFitView, PackListView, PackReplyView, PackView, TakeOverPackDto } from './pack.views.ts';

/** Policies of real utilities and regulators, with their sources and tests. */
@ApiTags('rules')
@Controller('api')
export class PacksController {
  constructor(
    private readonly packs: Packs,
    private readonly takeOver: TakeOverPack,
  ) {}

  @Get('authority/packs')
  @Allow('rules.read')
  async listPacks(): Promise<PackListView> {
    const labelOf = await this.packs.labels();
    return { items: this.packs.all().map((pack) => toPackLine(pack, labelOf)) };
  }

  @Get('authority/packs/:key')
  @Allow('rules.read')
  async getPack(@Param('key') key: string): Promise<PackView> {
    return toPackView(await this.packs.one(key));
  }

  /** What taking it over would do to a draft; nothing is changed. */
  @Get('rulesets/:id/packs/:key')
  @Allow('rules.read')
  async fitPack(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('key') key: string,
    @Query() { existing = 'keep' }: FitDto,
  ): Promise<PackFitView> {
    return toPackFit(await this.packs.fit(id, key, existing), await this.packs.labels());
  }

  @Post('rulesets/:id/packs/:key')
  @HttpCode(200)
  @Allow('rules.write')
  async takeOverPack(
    @Param('id', ParseUUIDPipe) id: RulesetId,
    @Param('key') key: string,
    @Body() { revision, existing = 'keep' }: TakeOverPackDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PackReplyView> {
    const { added, removed, narrowed, conflicts, ...reply } = await this.takeOver.execute(
      { id, revision },
      { key, existing },
      command,
    );
    return { ...reply, ...toPackEffect({ added, removed, narrowed, conflicts }) };
  }
}
