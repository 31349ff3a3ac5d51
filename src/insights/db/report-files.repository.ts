import { Injectable } from '@nestjs/common';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import type { ReportPeriod } from '../domain/figures/report-period.ts';

export type ReportFile = {
  readonly id: string;
  readonly scheduleId: string;
  readonly name: string;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
  readonly madeAt: Date;
  readonly bytes: number;
};

const columns = `f.id, f.schedule_id AS "scheduleId", s.name, s.figure, f.period_from AS "from", f.period_to AS "to", f.made_at AS "madeAt", f.bytes`;
const source = 'report_file f JOIN report_schedule s ON s.id = f.schedule_id';

@Injectable()
export class ReportFiles {
  /** Makes the file of this period this transaction's to write: false when another has written it, or is about to. */
  async claim(tx: Tx, id: string, scheduleId: string, { from, to }: ReportPeriod): Promise<boolean> {
    const claimed = await tx.rows<{ id: string }>({
      name: 'insights-report-file-claim',
      text: `INSERT INTO report_file (id, schedule_id, period_from, period_to, made_at, bytes) VALUES ($1, $2, $3, $4, $5, 0)
             ON CONFLICT (schedule_id, period_from) DO NOTHING RETURNING id`,
      values: [id, scheduleId, from, to, tx.now],
    });
    return claimed.length > 0;
  }

  async written(tx: Tx, id: string, bytes: number): Promise<void> {
    await tx.rows({
      name: 'insights-report-file-written',
      text: 'UPDATE report_file SET bytes = $2 WHERE id = $1',
      values: [id, bytes],
    });
  }

  /** The newest hundred. */
  newest(sql: Sql): Promise<ReportFile[]> {
    return sql.rows<ReportFile>({
      name: 'insights-report-files',
      text: `SELECT ${columns} FROM ${source} ORDER BY f.made_at DESC, f.id LIMIT 100`,
    });
  }

  find(sql: Sql, id: string): Promise<ReportFile | null> {
    return maybeRow<ReportFile>(sql, {
      name: 'insights-report-file',
      text: `SELECT ${columns} FROM ${source} WHERE f.id = $1`,
      values: [id],
    });
  }

  /** Forgets those that were kept as long as their schedule says; answers which. */
  forget(tx: Tx): Promise<Pick<ReportFile, 'scheduleId' | 'from'>[]> {
    return tx.rows<Pick<ReportFile, 'scheduleId' | 'from'>>({
      name: 'insights-report-files-forget',
      text: `DELETE FROM report_file f USING report_schedule s WHERE s.id = f.schedule_id AND f.made_at < $1::timestamptz - s.keep_days * interval '1 day'
             RETURNING f.schedule_id AS "scheduleId", f.period_from AS "from"`,
      values: [tx.now],
    });
  }
}
