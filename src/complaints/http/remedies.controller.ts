import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ComplaintId, RemedyId } from '../../kernel/index.ts';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import { AddEvidence } from '../use-cases/add-evidence.ts';
import { CancelRemedy } from '../use-cases/cancel-remedy.ts';
import { GiveRemedy } from '../use-cases/give-remedy.ts';
import { GiveSecondOpinion } from '../use-cases/give-second-opinion.ts';
import { ReverseRemedy } from '../use-cases/reverse-remedy.ts';
import { SettleOwed } from '../use-cases/settle-owed.ts';
import { CancelRemedyDto, EvidenceDto, GiveRemedyDto, ReverseRemedyDto, SecondOpinionDto, SettleOwedDto } from './remedy.dtos.ts';
import {
  toAskInPlace,
  toEvidenceView,
  toGivenView,
  toOpinionInput,
  toOpinionView,
  toRemedyView,
  toSettledView,
} from './remedy.mapper.ts';
import { EvidenceView, GivenRemedyView, RemedyView, SecondOpinionView, SettledOwedView } from './remedy.views.ts';

/** What we do about a complaint, and what it rests on. */
@ApiTags('remedies')
@Controller('api/complaints/:id')
export class RemediesController {
  constructor(
    private readonly give: GiveRemedy,
    private readonly cancel: CancelRemedy,
    private readonly reverse: ReverseRemedy,
    private readonly confirm: GiveSecondOpinion,
    private readonly add: AddEvidence,
    private readonly settle: SettleOwed,
  ) {}

  /** Decides again and gives it, or says why not: 409 `verdict-changed` carries the new answer. */
  @Post('remedies')
  @Allow('remedies.give')
  async giveRemedy(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() body: GiveRemedyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<GivenRemedyView> {
    return toGivenView(await this.give.execute(id, toAskInPlace(body), command));
  }

  /** Of a closed complaint that is owed more since the rules changed: begins a follow-up that pays it, owned by whoever asks. */
  @Post('owed-follow-up')
  @Allow('remedies.give')
  async settleOwed(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { rule, reason }: SettleOwedDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<SettledOwedView> {
    return toSettledView(await this.settle.execute(id, { rule, reason }, command));
  }

  @Post('remedies/:remedyId/cancellation')
  @Allow('remedies.give')
  async cancelRemedy(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Param('remedyId', ParseUUIDPipe) remedyId: RemedyId,
    @Body() { reason }: CancelRemedyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<RemedyView> {
    return toRemedyView(await this.cancel.execute(id, { remedyId, reason }, command));
  }

  @Post('remedies/:remedyId/reversal')
  @Allow('remedies.reverse')
  async reverseRemedy(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Param('remedyId', ParseUUIDPipe) remedyId: RemedyId,
    @Body() { reason, externalRef }: ReverseRemedyDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<RemedyView> {
    return toRemedyView(await this.reverse.execute(id, { remedyId, reason, externalRef }, command));
  }

  /** Confirms what a colleague may give only with a second person. */
  @Post('second-opinions')
  @Allow('remedies.give')
  async giveSecondOpinion(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() body: SecondOpinionDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<SecondOpinionView> {
    return toOpinionView(await this.confirm.execute(id, toOpinionInput(body), command));
  }

  @Post('evidence')
  @Allow('complaints.work')
  async addEvidence(
    @Param('id', ParseUUIDPipe) id: ComplaintId,
    @Body() { kind, reference }: EvidenceDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<EvidenceView> {
    return toEvidenceView(await this.add.execute(id, { kind, reference }, command));
  }
}
