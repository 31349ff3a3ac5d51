import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';

/** What came of deciding a sample of stored decisions again. */
export type Recheck = {
  readonly at: Date;
  readonly looked: number;
  readonly differences: number;
  /** Ids of a few that came out otherwise. */
  readonly examples: readonly string[];
};

@Injectable()
export class Rechecks {
  async insert(tx: Tx, { at, looked, differences, examples }: Recheck): Promise<void> {
    await tx.rows({
      name: 'recheck-insert',
      text: `INSERT INTO decision_recheck (at, looked_at, differences, examples) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      values: [at, looked, differences, JSON.stringify(examples)],
    });
  }
}
