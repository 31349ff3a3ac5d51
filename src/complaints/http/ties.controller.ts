import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { TiesQuery } from '../queries/ties.query.ts';
import { DeclareTie } from '../use-cases/declare-tie.ts';
import { TieDto, TieReplyView, TiesView } from './ties.views.ts';

/** Whose affairs somebody keeps away from, told by the number of an account. */
@ApiTags('people')
@Controller('api')
export class TiesController {
  constructor(
    private readonly ties: TiesQuery,
    private readonly declare: DeclareTie,
  ) {}

  @Get('ties')
  @Allow('links.declare')
  async getOwnTies(@CurrentActor() { personId }: PersonActor): Promise<TiesView> {
    return { items: [...(await this.ties.execute(personId))] };
  }

  @Post('ties')
  @Allow('links.declare')
  declareTie(
    @Body() tie: TieDto,
    @CurrentActor() { personId }: PersonActor,
    @CurrentCommand() command: CommandContext,
  ): Promise<TieReplyView> {
    return this.declare.execute({ ...tie, personId, source: 'declared' }, command);
  }

  @Get('people/:id/ties')
  @Allow('people.inspect')
  async getTiesOf(@Param('id', ParseUUIDPipe) id: PersonId): Promise<TiesView> {
    return { items: [...(await this.ties.execute(id))] };
  }

  @Post('people/:id/ties')
  @Allow('people.manage')
  addTieOf(
    @Param('id', ParseUUIDPipe) personId: PersonId,
    @Body() tie: TieDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<TieReplyView> {
    return this.declare.execute({ ...tie, personId, source: 'hr' }, command);
  }
}
