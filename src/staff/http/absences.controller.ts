import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '../../kernel/index.ts';
import { Allow, CurrentActor, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { AbsenceId } from '../domain/absence.ts';
import { AbsencesQuery } from '../queries/absences.query.ts';
import { MarkAbsence } from '../use-cases/mark-absence.ts';
import { AbsencesView, AbsenceView, NamedAbsencesView } from './people.views.ts';
import { AbsenceDto } from './rights.dtos.ts';
import { toAbsence } from './rights.mapper.ts';

/** Who is away, and who will be. */
@ApiTags('people')
@Controller('api/absences')
export class AbsencesController {
  constructor(
    private readonly query: AbsencesQuery,
    private readonly markAbsence: MarkAbsence,
  ) {}

  /** Of the people whom the reader leads. */
  @Get()
  @Allow('people.mark-absent')
  async getAbsences(@CurrentActor() actor: PersonActor): Promise<NamedAbsencesView> {
    return { items: await this.query.led(actor) };
  }

  @Get('mine')
  @Allow('absences.own')
  async getOwnAbsences(@CurrentActor() actor: PersonActor): Promise<AbsencesView> {
    return { items: await this.query.own(actor) };
  }

  /** I am away; what I hold goes back to the pool. */
  @Post('mine')
  @Allow('absences.own')
  markOwnAbsence(@Body() body: AbsenceDto, @CurrentCommand() command: CommandContext): Promise<AbsenceView> {
    return this.markAbsence.execute({ ...toAbsence(body), personId: command.actor.personId }, command);
  }

  @Delete('mine/:absenceId')
  @Allow('absences.own')
  endOwnAbsence(
    @Param('absenceId', ParseUUIDPipe) absenceId: AbsenceId,
    @CurrentCommand() command: CommandContext,
  ): Promise<AbsenceView> {
    return this.markAbsence.end({ personId: command.actor.personId, absenceId }, command);
  }
}
