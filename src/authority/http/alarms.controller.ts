import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCommand, type CommandContext } from '../../platform/index.ts';
import type { AlarmId } from '../domain/alarm.ts';
import { RechecksQuery } from '../queries/rechecks.query.ts';
import { SettleAlarm } from '../use-cases/settle-alarm.ts';
import { AlarmSettledView, RechecksView, SettleAlarmDto } from './alarm.views.ts';

/** What was found wrong with the rules themselves, or nothing. */
@ApiTags('authority')
@Controller('api/authority')
export class AlarmsController {
  constructor(
    private readonly rechecks: RechecksQuery,
    private readonly settle: SettleAlarm,
  ) {}

  /** Of each night: how many stored decisions were decided again, and how many came out otherwise. */
  @Get('rechecks')
  @Allow('decisions.log')
  async listRechecks(): Promise<RechecksView> {
    const items = await this.rechecks.execute();
    return {
      items: items.map(({ at, looked, differences, examples }) => ({
        ...{ at: at.toISOString(), looked, differences, examples: [...examples] },
      })),
    };
  }

  /** Somebody looked into an alarm; the notices say it no more. */
  @Post('alarms/:id/settlement')
  @HttpCode(200)
  @Allow('alarms.settle')
  settleAlarm(
    @Param('id', ParseUUIDPipe) id: AlarmId,
    @Body() { note }: SettleAlarmDto,
    @CurrentCommand() command: CommandContext,
  ): Promise<AlarmSettledView> {
    return this.settle.execute(id, note, command);
  }
}
