import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { AnswerRegulator } from '../use-cases/answer-regulator.ts';
import { OpenAtRegulator } from '../use-cases/open-at-regulator.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { RegulatorAnswerDto, RegulatorDto } from './finish.dtos.ts';

/** Somebody outside the house looks at it. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class RegulatorController {
  constructor(
    private readonly regulator: OpenAtRegulator,
    private readonly answer: AnswerRegulator,
  ) {}

  @Post('regulator')
  @Allow('complaints.work')
  async openAtRegulator(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { body, reference, letterAt, dueOn }: RegulatorDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    const letter = { body, reference, letterAt: new Date(letterAt), dueOn: dueOn ?? null };
    return toComplaintView(await this.regulator.execute(id, letter, command));
  }

  @Post('regulator/answer')
  @Allow('complaints.work')
  async answerRegulator(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reference, answeredAt }: RegulatorAnswerDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    const answer = { reference, answeredAt: answeredAt === undefined ? null : new Date(answeredAt) };
    return toComplaintView(await this.answer.execute(id, answer, command));
  }
}
