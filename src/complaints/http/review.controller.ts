import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { AnswerRegulator } from '../use-cases/answer-regulator.ts';
import { AnswerReview } from '../use-cases/answer-review.ts';
import { OpenAtRegulator } from '../use-cases/open-at-regulator.ts';
import { RequestReview } from '../use-cases/request-review.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { ReasonDto, RegulatorAnswerDto, RegulatorDto, ReviewAnswerDto } from './finish.dtos.ts';

/** Somebody else looks at it: inside the house or outside. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class ReviewController {
  constructor(
    private readonly review: RequestReview,
    private readonly reviewed: AnswerReview,
    private readonly regulator: OpenAtRegulator,
    private readonly answer: AnswerRegulator,
  ) {}

  @Post('reviews')
  @Allow('complaints.work')
  async requestReview(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reason }: ReasonDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.review.execute(id, { reason }, command));
  }

  @Post('reviews/answer')
  @Allow('complaints.review')
  async answerReview(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { answer, reason }: ReviewAnswerDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.reviewed.execute(id, { answer, reason }, command));
  }

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
