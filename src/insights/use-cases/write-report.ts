import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Ids, type Id } from '../../kernel/index.ts';
import { StaffNoticesApi } from '../../notifications/index.ts';
import type { Tx } from '../../platform/index.ts';
import { ReportFiles } from '../db/report-files.repository.ts';
import { ReportFolder } from '../db/report-folder.ts';
import type { ReportSchedule } from '../db/report-schedules.repository.ts';
import { lastWhole } from '../domain/figures/report-period.ts';
import { FigureFile } from '../queries/figure-file.ts';
import { FiguresQuery } from '../queries/figures.query.ts';

/** The file of a schedule for the last period that is over, made once whoever comes first; whoever ordered it is told that it is there. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly files: ReportFiles,
    private readonly folder: ReportFolder,
    private readonly figures: FiguresQuery,
    private readonly figureFile: FigureFile,
    private readonly deadlines: DeadlinesApi,
    private readonly notices: StaffNoticesApi,
    private readonly ids: Ids,
  ) {}

  /** Does nothing when the period has its file, or another worker is writing it. */
  async within(tx: Tx, schedule: ReportSchedule): Promise<void> {
    const days = await this.deadlines.houseDays(tx);
    const period = lastWhole(schedule.every, days.dateOf(tx.now));
    const id = this.ids.next<Id<'report-file'>>();
    if (!(await this.files.claim(tx, id, schedule.id, period))) return;
    const figure = await this.figures.ask(schedule.figure, { period, by: schedule.by, filter: schedule.filter });
    const text = await this.figureFile.csv(tx, figure, schedule.language);
    await this.files.written(tx, id, await this.folder.write({ scheduleId: schedule.id, from: period.from }, text));
    await this.notices.tellOfReport(tx, schedule.createdBy, {
      fileId: id,
      name: schedule.name,
      from: period.from,
      to: period.to,
    });
  }

  /** Removes what was kept as long as its schedule says. */
  async forgetOld(tx: Tx): Promise<void> {
    for (const place of await this.files.forget(tx)) await this.folder.remove(place);
  }
}
