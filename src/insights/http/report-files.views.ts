import { ApiProperty } from '@nestjs/swagger';
import { dimensions, type Dimension } from '../domain/figure-question.ts';
import { reportIntervals, type ReportInterval } from '../domain/report-period.ts';

export class ReportScheduleView {
  readonly id: string;
  readonly name: string;
  readonly figure: string;

  @ApiProperty({ enum: dimensions, isArray: true })
  readonly by: Dimension[];

  @ApiProperty({ enum: reportIntervals })
  readonly every: ReportInterval;
  readonly keepDays: number;
  readonly createdAt: Date;

  /** The manager's name. */
  readonly createdBy: string;
}

export class ReportSchedulesView {
  readonly schedules: ReportScheduleView[];
}

export class EndedScheduleView {
  readonly id: string;
}

export class ReportFileView {
  readonly id: string;
  readonly name: string;
  readonly figure: string;

  /** First and last day, both counted in. */
  readonly from: string;
  readonly to: string;
  readonly madeAt: Date;
  readonly bytes: number;
}

export class ReportFilesView {
  /** The newest hundred. */
  readonly files: ReportFileView[];
}
