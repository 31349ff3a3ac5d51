import pg from 'pg';
import type { Rung } from '../../../src/deadlines/domain/rung.ts';
import type { Progress } from '../../harness/progress.ts';
import { Spending } from '../../harness/spending.ts';
import { rounded } from '../../harness/statistics.ts';
import { figure, table } from '../../harness/table.ts';
import { blank } from '../../scratch/blank.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import { benchCalendar } from '../due/cases.ts';
import type { TimeReport } from '../figures.ts';
import type { Extent } from '../extent.ts';
import { fillDeadlines } from '../recompute/fill.ts';
import { sweepAll, type Part, type Swept } from '../sweep/sweep-all.ts';

export const sweepSize = ({ quick }: Extent): number => (quick ? 50_000 : 1_000_000);

const lateShare = 0.1;
const ladder: readonly Rung[] = [
  { when: 'DUE', amount: 0, action: 'NOTIFY', to: 'SUPERVISOR' },
  { when: 'AFTER', amount: 1, action: 'ESCALATE', to: 'manager' },
];

/** Nobody swept until a tenth of all open deadlines was past due: every breach and rung is found, then a sweep finds nothing. */
export async function benchSweep(scratch: Scratch, options: Extent, progress: Progress): Promise<TimeReport> {
  const count = sweepSize(options);
  progress.step(`sweep: writing ${count.toLocaleString('en')} synthetic open deadlines`, count / 40_000);
  await scratch.copy(blank, 'sweep');
  const calendar = await benchCalendar();
  const late = await scratch.asAdmin('sweep', async (sql) => {
    await sql.query('SET session_replication_role = replica');
    await fillDeadlines(sql, { calendar, count, now: new Date(), ladder });
    const { rows } = await sql.query<{ at: Date }>(
      'SELECT percentile_disc($1::float8) WITHIN GROUP (ORDER BY due_at) AS at FROM deadline',
      [lateShare],
    );
    return new Date((rows[0]?.at.getTime() ?? 0) + 1);
  });
  progress.step(`sweep: what is due of ${count.toLocaleString('en')} open deadlines`, (count * lateShare) / 3_000);
  const client = new pg.Client(scratch.urlFor('sweep', 'admin'));
  await client.connect();
  try {
    const spending = await Spending.on<Part>(client);
    return reported(count, await sweepAll(client, calendar, late, spending), spending);
  } finally {
    await client.end();
  }
}

function reported(count: number, { found, breaches, rungs }: Swept, spending: Spending<Part>): TimeReport {
  const row = (name: Part): string[] => {
    const { wallMs, nodeMs, postgresMs } = spending.of(name);
    return [name, figure(wallMs), ...[wallMs, nodeMs, postgresMs].map((ms) => figure((ms * 1000) / found))];
  };
  const idle = spending.of('nothing to find');
  return {
    text: [
      `The sweep over ${count.toLocaleString('en')} open deadlines: ${breaches.toLocaleString('en')} breaches and ${rungs.toLocaleString('en')} rungs found`,
      table([
        ['', 'ms', 'µs each', 'of Node’s processor', 'of PostgreSQL’s'],
        ...(['sweeping', 'telling the journal'] as const).map(row),
      ]),
      `  With nothing to find ${figure(idle.wallMs)} ms. Memory of this process ${figure(process.memoryUsage().rss / 2 ** 20)} MB.`,
    ].join('\n'),
    figures: {},
    sizes: {
      sweepDeadlines: count,
      sweepBreaches: breaches,
      sweepRungs: rungs,
      sweepMs: rounded(spending.of('sweeping').wallMs + spending.of('telling the journal').wallMs),
      sweepIdleMs: rounded(idle.wallMs),
    },
  };
}
