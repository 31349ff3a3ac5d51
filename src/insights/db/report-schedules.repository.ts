import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { FileLanguage } from '../domain/figures/figure-csv.ts';
import type { Dimension, FigureFilter } from '../domain/figures/figure-question.ts';
import type { ReportInterval } from '../domain/figures/report-period.ts';

export type ReportSchedule = {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly by: readonly Dimension[];
  readonly filter: FigureFilter;
  readonly language: FileLanguage;
  readonly every: ReportInterval;
  readonly keepDays: number;
  readonly createdAt: Date;
  readonly createdBy: PersonId;
};

const columns = `s.id, s.name, s.figure, s.grouped_by AS "by", s.narrowed AS filter, s.language, s.every, s.keep_days AS "keepDays", s.created_at AS "createdAt", s.created_by AS "createdBy"`;

@Injectable()
export class ReportSchedules {
  /** Those that still come round, by name. */
  active(sql: Sql): Promise<ReportSchedule[]> {
    return sql.rows<ReportSchedule>({
      name: 'insights-schedules',
      text: `SELECT ${columns} FROM report_schedule s WHERE s.ended_at IS NULL ORDER BY s.name, s.id`,
    });
  }

  async insert(tx: Tx, schedule: ReportSchedule): Promise<void> {
    const { id, name, figure, by, filter, language, every, keepDays, createdAt, createdBy } = schedule;
    await tx.rows({
      name: 'insights-schedule-insert',
      text: `INSERT INTO report_schedule (id, name, figure, grouped_by, narrowed, language, every, keep_days, created_at, created_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [id, name, figure, by, JSON.stringify(filter), language, every, keepDays, createdAt, createdBy],
    });
  }

  /** Whether there was one to end. Its files stay as long as they are kept. */
  async end(tx: Tx, id: string): Promise<boolean> {
    const ended = await tx.rows<{ id: string }>({
      name: 'insights-schedule-end',
      text: 'UPDATE report_schedule SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id',
      values: [id, tx.now],
    });
    return ended.length > 0;
  }
}
