import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { AbsenceId } from '../domain/absence.ts';
import type { LinkId } from '../domain/link.ts';
import { OwnLinksQuery } from '../queries/own-links.query.ts';
import { AddLink } from '../use-cases/add-link.ts';
import { EndLink } from '../use-cases/end-link.ts';
import { MarkAbsence } from '../use-cases/mark-absence.ts';
import { SetLevels } from '../use-cases/set-levels.ts';
import { SetTrainings } from '../use-cases/set-trainings.ts';
import { AbsenceView, PersonLinksView, PersonLinkView, PersonView } from './people.views.ts';
import { AbsenceDto, LinkDto, SetLevelsDto, SetTrainingsDto } from './rights.dtos.ts';
import { toAbsence, toLevels, toLink, toTrainings } from './rights.mapper.ts';

/** What a person may decide, what they keep away from, and when they are away. */
@ApiTags('people')
@Controller('api/people')
export class RightsController {
  constructor(
    private readonly ownLinks: OwnLinksQuery,
    private readonly setLevels: SetLevels,
    private readonly setTrainings: SetTrainings,
    private readonly addLink: AddLink,
    private readonly endLink: EndLink,
    private readonly markAbsence: MarkAbsence,
  ) {}

  @Put(':id/levels')
  @Allow('people.manage')
  setPersonLevels(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() { levels, version }: SetLevelsDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonView> {
    return this.setLevels.execute({ id, levels: toLevels(levels), version }, command);
  }

  @Put(':id/trainings')
  @Allow('people.manage')
  setPersonTrainings(
    @Param('id', ParseUUIDPipe) id: PersonId,
    @Body() { trainings, version }: SetTrainingsDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonView> {
    return this.setTrainings.execute({ id, trainings: toTrainings(trainings), version }, command);
  }

  @Get('me/links')
  @Allow('links.declare')
  getOwnLinks(@CurrentActor() { personId }: PersonActor): Promise<PersonLinksView> {
    return this.ownLinks.execute(personId);
  }

  @Post('me/links')
  @Allow('links.declare')
  declareLink(
    @Body() body: LinkDto,
    @CurrentActor() { personId }: PersonActor,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonLinkView> {
    return this.addLink.execute({ ...toLink(body), personId, source: 'declared' }, command);
  }

  @Post(':id/links')
  @Allow('people.manage')
  addPersonLink(
    @Param('id', ParseUUIDPipe) personId: PersonId,
    @Body() body: LinkDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonLinkView> {
    return this.addLink.execute({ ...toLink(body), personId, source: 'hr' }, command);
  }

  @Delete(':id/links/:linkId')
  @Allow('people.manage')
  endPersonLink(
    @Param('id', ParseUUIDPipe) personId: PersonId,
    @Param('linkId', ParseUUIDPipe) linkId: LinkId,
    @CurrentCommand() command: CommandContext,
  ): Promise<PersonLinkView> {
    return this.endLink.execute({ personId, linkId }, command);
  }

  @Post(':id/absences')
  @Allow('people.mark-absent')
  markPersonAbsent(
    @Param('id', ParseUUIDPipe) personId: PersonId,
    @Body() body: AbsenceDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<AbsenceView> {
    return this.markAbsence.execute({ ...toAbsence(body), personId }, command);
  }

  @Delete(':id/absences/:absenceId')
  @Allow('people.mark-absent')
  endPersonAbsence(
    @Param('id', ParseUUIDPipe) personId: PersonId,
    @Param('absenceId', ParseUUIDPipe) absenceId: AbsenceId,
    @CurrentCommand() command: CommandContext,
  ): Promise<AbsenceView> {
    return this.markAbsence.end({ personId, absenceId }, command);
  }
}
