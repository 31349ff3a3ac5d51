import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { Alarms } from '../db/alarms.repository.ts';
import type { AlarmId } from '../domain/alarm.ts';
import { alarmErrors } from '../domain/alarm.errors.ts';

export type SettledReply = { readonly id: AlarmId };

/** Somebody looked into an alarm and says what it was; if it comes again, it is a new one. */
@Injectable()
export class SettleAlarm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly alarms: Alarms,
  ) {}

  /** A supervisor those of the own team, a manager any. Throws 404 `alarm-not-found`, 403 `alarm-about-you`. */
  execute(id: AlarmId, note: string, command: CommandContext): Promise<SettledReply> {
    return this.work.command(command, async (tx) => {
      const { role, teamId } = command.actor;
      const isManager = role === 'MANAGER';
      if (!isManager && teamId === null) throw alarmErrors.notFound();
      await this.alarms.settle(tx, id, { note, teamId: isManager ? null : teamId });
      const entry = { action: 'alarm.settled', subject: 'alarm', subjectId: id, details: { note } };
      await recordAudit(tx, { at: tx.now, by: tx.actor, ...entry });
      return { id };
    });
  }
}
