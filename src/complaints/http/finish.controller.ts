import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { AcceptResolution } from '../use-cases/accept-resolution.ts';
import { CancelEntry } from '../use-cases/cancel-entry.ts';
import { ReopenComplaint } from '../use-cases/reopen-complaint.ts';
import { WithdrawComplaint } from '../use-cases/withdraw-complaint.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView, ReopenedView } from './complaint.views.ts';
import { HeardDto, ReasonDto } from './finish.dtos.ts';

/** How a complaint ends, and how it begins again. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class FinishController {
  constructor(
    private readonly reopen: ReopenComplaint,
    private readonly accept: AcceptResolution,
    private readonly withdraw: WithdrawComplaint,
    private readonly cancelEntry: CancelEntry,
  ) {}

  /** Anybody may hear that it was not solved; what stands in the complaint is for those who may read it. */
  @Post('reopening')
  @Allow('complaints.reopen')
  async reopenComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reason, channel = 'phone' }: HeardDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ReopenedView> {
    const { reference, state, version } = await this.reopen.execute(id, { reason, channel }, command);
    return { id, reference, state, version };
  }

  @Post('acceptance')
  @Allow('complaints.work')
  async acceptResolution(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.accept.execute(id, command));
  }

  @Post('withdrawal')
  @Allow('complaints.work')
  async withdrawComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reason, channel = 'phone' }: HeardDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.withdraw.execute(id, { reason, channel }, command));
  }

  @Post('void')
  @Allow('complaints.void')
  async voidComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { reason }: ReasonDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.cancelEntry.execute(id, { reason }, command));
  }
}
