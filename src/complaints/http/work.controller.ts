import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccountId, ComplaintId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { HandOverComplaint } from '../use-cases/hand-over-complaint.ts';
import { LinkAccount } from '../use-cases/link-account.ts';
import { MakeSafe } from '../use-cases/make-safe.ts';
import { RecategoriseComplaint } from '../use-cases/recategorise-complaint.ts';
import { SayDays } from '../use-cases/say-days.ts';
import { AccountDto, AssignmentDto, CategoryDto, DaysDto, SafetyDto } from './work.dtos.ts';
import { toComplaintView } from './complaint.mapper.ts';
import { ComplaintView } from './complaint.views.ts';
import { toHandOver } from './work.mapper.ts';

/** Who looks after a complaint, and what it is about. */
@ApiTags('complaints')
@Controller('api/complaints/:id')
export class WorkController {
  constructor(
    private readonly handOver: HandOverComplaint,
    private readonly recategorise: RecategoriseComplaint,
    private readonly makeSafe: MakeSafe,
    private readonly linkAccount: LinkAccount,
    private readonly sayDays: SayDays,
  ) {}

  /** Without an owner and a team: whoever asks takes it. */
  @Post('assignment')
  @Allow('complaints.work')
  async assignComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() body: AssignmentDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.handOver.execute(id, toHandOver(body), command));
  }

  @Post('category')
  @Allow('complaints.work')
  async recategoriseComplaint(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { category, severity, version }: CategoryDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.recategorise.execute(id, { category, severity: severity ?? null, version }, command));
  }

  @Post('safety')
  @Allow('complaints.work')
  async makeComplaintSafe(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { how, version }: SafetyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.makeSafe.execute(id, { how, version }, command));
  }

  /** When it happened, and the date of the bill in question: what is decided from now on goes by them where the rules do. */
  @Post('days')
  @Allow('complaints.work')
  async sayComplaintDays(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { eventOn, billOn, reason, version }: DaysDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    const said = { ...(eventOn !== undefined && { eventOn }), ...(billOn !== undefined && { billOn }) };
    return toComplaintView(await this.sayDays.execute(id, { ...said, reason, version }, command));
  }

  @Post('account')
  @Allow('complaints.work')
  async linkComplaintAccount(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { accountId, version }: AccountDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<ComplaintView> {
    return toComplaintView(await this.linkAccount.execute(id, { accountId: accountId as AccountId, version }, command));
  }
}
