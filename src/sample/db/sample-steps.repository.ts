import { Injectable } from '@nestjs/common';
import { oneRow, type Sql, type Tx } from '../../platform/index.ts';

/**
 * How far a new installation has come: `ground` is calendar, deadlines, categories and rules; `utility` the sample's people and
 * customers besides; `complaints` and `log` what the sample has of its last days and months.
 */
export type Step = 'ground' | 'utility' | 'complaints' | 'log';

/** What has been put in at the first start, step by step: a start that was cut off is gone on with by the next. */
@Injectable()
export class SampleSteps {
  async done(sql: Sql): Promise<ReadonlySet<Step>> {
    const rows = await sql.rows<{ step: Step }>({ name: 'sample-steps-done', text: 'SELECT step FROM sample_step' });
    return new Set(rows.map(({ step }) => step));
  }

  async finish(tx: Tx, ...steps: readonly Step[]): Promise<void> {
    await tx.rows({
      name: 'sample-step-finish',
      text: 'INSERT INTO sample_step (step, done_at) SELECT unnest($1::text[]), $2 ON CONFLICT (step) DO NOTHING',
      values: [steps, tx.now],
    });
  }

  /** Whether anybody works here, and whether there are complaints. */
  inUse(sql: Sql): Promise<{ readonly hasPeople: boolean; readonly hasComplaints: boolean }> {
    return oneRow(sql, {
      name: 'sample-in-use',
      text: `SELECT EXISTS (SELECT 1 FROM people_report) AS "hasPeople", EXISTS (SELECT 1 FROM complaints_report) AS "hasComplaints"`,
    });
  }
}
