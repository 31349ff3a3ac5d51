import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { AskCustomer } from '../use-cases/ask-customer.ts';
import { AwaitThirdParty } from '../use-cases/await-third-party.ts';
import { ResumeComplaint } from '../use-cases/resume-complaint.ts';
import { SendField } from '../use-cases/send-field.ts';
import { FieldVisitDto, QuestionDto, ResumptionDto, ThirdPartyDto } from './complaint.dtos.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';

/** Who has the ball. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class WaitingController {
  constructor(
    private readonly ask: AskCustomer,
    private readonly awaitThirdParty: AwaitThirdParty,
    private readonly sendField: SendField,
    private readonly resume: ResumeComplaint,
  ) {}

  @Post('question')
  @Allow('complaints.work')
  async askCustomer(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { text, putBy = 'message', replyBy, version }: QuestionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.ask.execute(id, { text, putBy, replyBy: new Date(replyBy), version }, command));
  }

  @Post('third-party')
  @Allow('complaints.work')
  async awaitThirdPartyOf(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { party, reference, reviewOn, version }: ThirdPartyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.awaitThirdParty.execute(id, { party, reference, reviewOn, version }, command));
  }

  @Post('field-visit')
  @Allow('complaints.work')
  async sendFieldVisit(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { workOrder, appointmentAt, version }: FieldVisitDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(
      await this.sendField.execute(id, { workOrder, appointmentAt: new Date(appointmentAt), version }, command),
    );
  }

  @Post('resumption')
  @Allow('complaints.work')
  async resumeComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reason, version }: ResumptionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.resume.execute(id, { reason, version }, command));
  }
}
