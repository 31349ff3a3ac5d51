import { ApiProperty } from '@nestjs/swagger';
import { dimensions, type Dimension } from '../domain/figures/figure-question.ts';
import { reportIntervals, type ReportInterval } from '../domain/figures/report-period.ts';

export class ReportScheduleView {
  readonly id: string;
  readonly name: string;
  readonly figure: string;

  @ApiProperty({ enum: dimensions, isArray: true })
  readonly by: Dimension[];

  @ApiProperty({ enum: reportIntervals })
  readonly every: ReportInterval;

  /** What the complaints are narrowed to. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  readonly only: Record<string, string | number>;

  @ApiProperty({ enum: ['en', 'es'] })
  readonly language: 'en' | 'es';
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
