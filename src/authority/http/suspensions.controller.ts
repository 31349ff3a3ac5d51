import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { SuspensionId } from '../domain/suspension.ts';
import { type NamedSuspension, SuspensionsQuery } from '../queries/suspensions.query.ts';
import { Suspend } from '../use-cases/suspend.ts';
import { LiftDto, SuspendDto, SuspensionListView, SuspensionReplyView, type SuspensionView } from './suspension.views.ts';

/** The brake: one grant, or all credits by own authority. */
@ApiTags('rules')
@Controller('api/suspensions')
export class SuspensionsController {
  constructor(
    private readonly suspensions: SuspensionsQuery,
    private readonly suspend: Suspend,
  ) {}

  /** Everybody reads them: while one stands, they wonder why something is no longer theirs to give. */
  @Get()
  @Allow('suspensions.read')
  async listSuspensions(): Promise<SuspensionListView> {
    return { items: (await this.suspensions.execute()).map(toView) };
  }

  @Post()
  @Allow('rules.suspend')
  suspendAuthority(
    @Body() { rule, reason }: SuspendDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<SuspensionReplyView> {
    return this.suspend.execute(rule ?? null, reason, command);
  }

  @Post(':id/lifting')
  @HttpCode(200)
  @Allow('rules.suspend')
  liftSuspension(
    @Param('id', ParseUUIDPipe) id: SuspensionId,
    @Body() { reason }: LiftDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<SuspensionReplyView> {
    return this.suspend.lift(id, reason, command);
  }
}

const toView = ({ suspendedAt, liftedAt, ...suspension }: NamedSuspension): SuspensionView => ({
  ...suspension,
  suspendedAt: suspendedAt.toISOString(),
  liftedAt: liftedAt?.toISOString() ?? null,
});
