import { setTimeout as pause } from 'node:timers/promises';
import type { Scratch } from '../scratch/scratch.ts';

const lookEveryMs = 50;
const patienceMs = 600_000;

/** Waits until the product's worker has done everything that is due. */
export const settled = (scratch: Scratch): Promise<void> =>
  scratch.asAdmin('firsthand', async (sql) => {
    const giveUpAt = performance.now() + patienceMs;
    while (performance.now() < giveUpAt) {
      const { rows } = await sql.query<{ due: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM pgboss.job WHERE state < 'completed' AND start_after <= now()) AS due`,
      );
      if (!rows[0]?.due) return;
      await pause(lookEveryMs);
    }
    throw new Error('The product’s jobs do not come to an end.');
  });
