import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { DelegationId } from '../domain/delegation.ts';
import { DelegationsQuery } from '../queries/delegations.query.ts';
import { Delegate, type NewDelegation } from '../use-cases/delegate.ts';
import { DelegationDto, DelegationsView, DelegationView } from './delegation.views.ts';

/** Who stands in for whom, from when to when. */
@ApiTags('people')
@Controller('api/people')
export class DelegationsController {
  constructor(
    private readonly query: DelegationsQuery,
    private readonly delegate: Delegate,
  ) {}

  @Get('me/delegations')
  @Allow('delegations.own')
  getOwnDelegations(@CurrentActor() { personId }: PersonActor): Promise<DelegationsView> {
    return this.query.execute(personId);
  }

  /** Somebody stands in for me. */
  @Post('me/delegations')
  @Allow('delegations.own')
  nameOwnSubstitute(@Body() body: DelegationDto, @CurrentCommand() command: CommandContext): Promise<DelegationView> {
    return this.delegate.execute(toDelegation(command.actor.personId, body), command);
  }

  @Delete('me/delegations/:delegationId')
  @Allow('delegations.own')
  endOwnDelegation(
    @Param('delegationId', ParseUUIDPipe) id: DelegationId,
    @CurrentCommand() command: CommandContext,
  ): Promise<DelegationView> {
    return this.delegate.end(command.actor.personId, id, command);
  }

  @Post(':id/delegations')
  @Allow('people.manage')
  nameSubstitute(
    @Param('id', ParseUUIDPipe) giverId: PersonId,
    @Body() body: DelegationDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<DelegationView> {
    return this.delegate.execute(toDelegation(giverId, body), command);
  }

  @Delete(':id/delegations/:delegationId')
  @Allow('people.manage')
  endDelegation(
    @Param('id', ParseUUIDPipe) giverId: PersonId,
    @Param('delegationId', ParseUUIDPipe) id: DelegationId,
    @CurrentCommand() command: CommandContext,
  ): Promise<DelegationView> {
    return this.delegate.end(giverId, id, command);
  }
}

const toDelegation = (giverId: PersonId, { substituteId, startsAt, endsAt }: DelegationDto): NewDelegation => ({
  giverId,
  substituteId: substituteId as PersonId,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
