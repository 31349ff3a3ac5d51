import pg from 'pg';
import { load } from '../../harness/product.ts';
import type { Progress } from '../../harness/progress.ts';
import { Spending } from '../../harness/spending.ts';
import { rounded } from '../../harness/statistics.ts';
import { figure, table } from '../../harness/table.ts';
import { blank } from '../../scratch/blank.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import { benchCalendar, type Calendar } from '../due/cases.ts';
import type { TimeReport } from '../figures.ts';
import type { Extent } from '../extent.ts';
import { fillDeadlines, insertCalendar } from '../recompute/fill.ts';
import { recomputeAll, type Part } from '../recompute/recompute-all.ts';

export const recomputeSize = ({ quick }: Extent): number => (quick ? 50_000 : 1_000_000);

/** A holiday is added the day after tomorrow and applied to every open deadline: read, computed, written and told, batch by batch. */
export async function benchRecompute(scratch: Scratch, options: Extent, progress: Progress): Promise<TimeReport> {
  const count = recomputeSize(options);
  progress.step(`recompute: writing ${count.toLocaleString('en')} synthetic open deadlines`, count / 40_000);
  await scratch.copy(blank, 'recompute');
  const now = new Date();
  const calendar = await benchCalendar();
  await scratch.asAdmin('recompute', async (sql) => {
    await sql.query('SET session_replication_role = replica');
    await fillDeadlines(sql, { calendar, count, now });
  });
  progress.step(`recompute: ${count.toLocaleString('en')} open deadlines`, count / 15_000);
  const client = new pg.Client(scratch.urlFor('recompute', 'admin'));
  await client.connect();
  try {
    const spending = await Spending.on<Part>(client);
    const after = await edited(calendar, now);
    await insertCalendar(client, after, now);
    const moved = await recomputeAll(client, { before: calendar, after, now }, spending);
    return reported(count, moved, spending);
  } finally {
    await client.end();
  }
}

async function edited(calendar: Calendar, now: Date): Promise<Calendar> {
  const { nextVersion } = await load<typeof import('../../../src/deadlines/domain/edit-calendar.ts')>(
    'deadlines/domain/edit-calendar.js',
  );
  const [today, from] = [now, new Date(now.getTime() + 2 * 86_400_000)].map((date) => date.toISOString().slice(0, 10));
  const exceptions = calendar.exceptions.filter(({ date }) => date !== from);
  const closing = { date: from ?? '', name: 'Synthetic closing', intervals: [] };
  return nextVersion(calendar, { from: from ?? '', weekly: calendar.weekly, exceptions: [...exceptions, closing] }, today ?? '');
}

function reported(count: number, moved: number, spending: Spending<Part>): TimeReport {
  const row = (name: Part): string[] => {
    const { wallMs, nodeMs, postgresMs } = spending.of(name);
    return [name, figure(wallMs), ...[wallMs, nodeMs, postgresMs].map((ms) => figure((ms * 1000) / count))];
  };
  const [compute, write] = [spending.of('computing'), spending.of('writing')];
  return {
    text: [
      `A calendar edited, ${count.toLocaleString('en')} open deadlines: ${moved.toLocaleString('en')} of them move`,
      table([
        ['', 'ms', 'µs each', 'of Node’s processor', 'of PostgreSQL’s'],
        ...(['reading', 'computing', 'writing', 'telling the journal'] as const).map(row),
      ]),
      '  One connection, one commit for each batch of 2,000; the queue follows by jobs of its own.',
    ].join('\n'),
    figures: { recomputeMs: { compute: rounded(compute.wallMs), write: rounded(write.wallMs) } },
    sizes: {
      recomputeDeadlines: count,
      recomputeMoved: moved,
      recomputeReadMs: rounded(spending.of('reading').wallMs),
      recomputeTellMs: rounded(spending.of('telling the journal').wallMs),
      recomputeComputeCpuMs: rounded(compute.nodeMs),
      recomputeWriteCpuMs: rounded(write.nodeMs + write.postgresMs),
    },
  };
}
