import { Injectable } from '@nestjs/common';
import { Ids, type Id } from '../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext } from '../../platform/index.ts';
import { ReportSchedules, type ReportSchedule } from '../db/report-schedules.repository.ts';
import { requireOffered } from '../domain/figures/figure-definitions.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';
import { writeReportsQueue } from '../subscribers/write-reports.ts';

export type NewSchedule = Pick<ReportSchedule, 'name' | 'figure' | 'by' | 'filter' | 'language' | 'every' | 'keepDays'>;

/** A manager says which reports come round by themselves. The first is made at once, of the last period that is over. */
@Injectable()
export class ScheduleReports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly schedules: ReportSchedules,
    private readonly ids: Ids,
  ) {}

  /** Throws 404 `figure-unknown`, 422 `by-not-offered`. */
  create(wanted: NewSchedule, command: CommandContext): Promise<ReportSchedule> {
    return this.work.command(command, async (tx) => {
      requireOffered(wanted.figure, wanted.by);
      const schedule = {
        ...wanted,
        id: this.ids.next<Id<'report-schedule'>>(),
        createdAt: tx.now,
        createdBy: command.actor.personId,
      };
      await this.schedules.insert(tx, schedule);
      tx.send({ queue: writeReportsQueue, data: { scheduleId: schedule.id } });
      const details = { scheduleId: schedule.id, ...wanted };
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'report.scheduled',
        subject: 'report',
        subjectId: schedule.id,
        details,
      });
      return schedule;
    });
  }

  /** Throws 404 `schedule-not-found`. */
  end(id: string, command: CommandContext): Promise<{ id: string }> {
    return this.work.command(command, async (tx) => {
      if (!(await this.schedules.end(tx, id))) throw reportErrors.scheduleUnknown();
      await recordAudit(tx, { at: tx.now, by: tx.actor, action: 'report.ended', subject: 'report', subjectId: id, details: {} });
      return { id };
    });
  }
}
