import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { ReportFiles, type ReportFile } from '../db/report-files.repository.ts';
import { ReportFolder } from '../db/report-folder.ts';
import { ReportSchedules, type ReportSchedule } from '../db/report-schedules.repository.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';

export type NamedSchedule = Omit<ReportSchedule, 'createdBy'> & { readonly createdBy: string };
export type StoredReport = { readonly file: ReportFile; readonly bytes: Buffer };

/** Which reports come round, and the files that were made of them. */
@Injectable()
export class ReportArchive {
  constructor(
    private readonly database: Database,
    private readonly reportSchedules: ReportSchedules,
    private readonly reportFiles: ReportFiles,
    private readonly folder: ReportFolder,
    private readonly staff: StaffApi,
  ) {}

  /** Those that still come round, with the name of who asked for them. */
  async schedules(): Promise<NamedSchedule[]> {
    const schedules = await this.reportSchedules.active(this.database);
    const makers = schedules.map(({ createdBy }) => createdBy);
    const names = await this.staff.names(this.database, makers);
    return schedules.map((each) => ({ ...each, createdBy: names.get(each.createdBy) ?? '' }));
  }

  /** The newest hundred. */
  files(): Promise<ReportFile[]> {
    return this.reportFiles.newest(this.database);
  }

  /** Throws 404 when it never was, or was kept as long as its schedule says. */
  async file(id: string): Promise<StoredReport> {
    const file = await this.reportFiles.find(this.database, id);
    const bytes = file && (await this.folder.read(file));
    if (!bytes) throw reportErrors.fileUnknown();
    return { file, bytes };
  }
}
