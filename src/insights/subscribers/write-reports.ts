import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { ReportSchedules } from '../db/report-schedules.repository.ts';
import { WriteReport } from '../use-cases/write-report.ts';

export const writeReportsQueue = 'insights.write-reports';

/** Looks every hour which reports are due, and makes each in a job of its own; throws away what was kept long enough. */
@Injectable()
export class WriteReports implements JobHandler, OnModuleInit {
  readonly queue = writeReportsQueue;
  readonly every = '7 * * * *';

  constructor(
    private readonly schedules: ReportSchedules,
    private readonly report: WriteReport,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { scheduleId }: { readonly scheduleId?: string }): Promise<void> {
    const schedules = await this.schedules.active(tx);
    if (scheduleId === undefined) {
      await this.report.forgetOld(tx);
      for (const { id } of schedules) tx.send({ queue: this.queue, data: { scheduleId: id } });
      return;
    }
    const schedule = schedules.find(({ id }) => id === scheduleId);
    if (schedule) await this.report.within(tx, schedule);
  }
}
