import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId, TeamId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, mayUse, type CommandContext } from '../../platform/index.ts';
import type { OnCallId } from '../domain/on-call.ts';
import { OnCallQuery } from '../queries/on-call.query.ts';
import { NameOnCall } from '../use-cases/name-on-call.ts';
import { OnCallDto, OnCallListView, OnCallView } from './on-call.views.ts';

/** Who is asked when nobody else is there, from when to when. */
@ApiTags('people')
@Controller('api/on-call')
export class OnCallController {
  constructor(
    private readonly query: OnCallQuery,
    private readonly naming: NameOnCall,
  ) {}

  /** Now and later. */
  @Get()
  @Allow('on-call.read')
  async getOnCall(@CurrentActor() { role }: PersonActor): Promise<OnCallListView> {
    const duties = await this.query.execute();
    return { items: duties.map((duty) => (mayUse(role, 'on-call.name') ? duty : { ...duty, email: null })) };
  }

  @Post()
  @Allow('on-call.name')
  nameOnCall(
    @Body() { personId, teamId, startsAt, endsAt, email }: OnCallDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<OnCallView> {
    const duty = {
      personId: personId as PersonId,
      teamId: (teamId ?? null) as TeamId | null,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      email: email ?? null,
    };
    return this.naming.execute(duty, command);
  }

  /** Somebody else does it, or it is over early. */
  @Delete(':id')
  @Allow('on-call.name')
  endOnCall(@Param('id', ParseUUIDPipe) id: OnCallId, @CurrentCommand() command: CommandContext): Promise<OnCallView> {
    return this.naming.end(id, command);
  }
}
