import { load } from '../../harness/product.ts';
import type { Progress } from '../../harness/progress.ts';
import { median, rounded } from '../../harness/statistics.ts';
import { figure, table } from '../../harness/table.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import type { TimeReport } from '../figures.ts';
import type { Extent } from '../extent.ts';
import { clocked } from '../reports/clocked.ts';
import { lastYear } from '../reports/last-year.ts';
import { withFacts } from '../reports/with-facts.ts';

type Durations = import('../../../src/insights/queries/durations.query.ts').DurationsQuery;
type Question = Parameters<Durations['execute']>[2];
type Timed = {
  readonly complaints: number;
  readonly firstMs: number;
  readonly anewMs: number;
  readonly reportMs: number;
  readonly survivalMs: number;
  readonly sqlMs: number;
  readonly columnsMb: number;
};

/** A year of complaints by category and month, and the curve of all of them, asked of the product as its routes ask; beside it percentiles in SQL. */
export async function benchReports(scratch: Scratch, { quick, rounds }: Extent, progress: Progress): Promise<TimeReport> {
  const sizes = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const timed: Timed[] = [];
  for (const complaints of sizes) {
    progress.step(`reports: a year of ${complaints.toLocaleString('en')} synthetic complaints`, complaints / 15_000);
    timed.push(await timeSize(scratch, complaints, rounds));
  }
  return reported(timed);
}

async function timeSize(scratch: Scratch, complaints: number, rounds: number): Promise<Timed> {
  const { DurationsQuery } = await load<typeof import('../../../src/insights/queries/durations.query.ts')>(
    'insights/queries/durations.query.js',
  );
  return withFacts(scratch, `reports_${complaints}`, complaints, async (app, lend) => {
    const sqlMs = await lend(async (sql) => (await clocked(() => sql.query(inSql))).ms);
    return { complaints, sqlMs, ...(await ask(app.get(DurationsQuery, { strict: false }), rounds)) };
  });
}

async function ask(durations: Durations, rounds: number): Promise<Omit<Timed, 'complaints' | 'sqlMs'>> {
  const period = lastYear();
  const report = (by: Question['by']): Promise<unknown> =>
    durations.execute('customer-time-to-resolution', 'customer', { period, by, filter: {} });
  const before = process.memoryUsage().arrayBuffers;
  const first = await clocked(() => report(['category', 'month']));
  const columnsMb = (process.memoryUsage().arrayBuffers - before) / 1e6;
  const times = { anew: [] as number[], report: [] as number[], survival: [] as number[] };
  for (let round = 0; round < 3 * rounds; round += 1) {
    for (const by of otherKinds) times.anew.push((await clocked(() => report(by))).ms);
    await report(['category', 'month']);
    await report([]);
    times.report.push((await clocked(() => report(['category', 'month']))).ms);
    times.survival.push((await clocked(() => report([]))).ms);
  }
  const [anewMs, reportMs, survivalMs] = [median(times.anew), median(times.report), median(times.survival)];
  return { firstMs: first.ms, anewMs, reportMs, survivalMs, columnsMb };
}

/** More kinds of question than the product keeps settled times for, so that each is asked as if for the first time. */
const otherKinds: readonly Question['by'][] = [
  ['team', 'month'],
  ['channel', 'month'],
  ['severity', 'month'],
  ['origin', 'month'],
  ['route', 'month'],
  ['category', 'channel'],
  ['category', 'severity'],
];

/** The same groups without limits and without the open complaints: what PostgreSQL can say in one statement. */
const inSql = `
  SELECT category, date_trunc('month', received_at), count(*),
    percentile_cont(ARRAY[0.5, 0.75, 0.9, 0.95]) WITHIN GROUP (ORDER BY date_part('epoch', resolved_at - received_at))
  FROM complaint_fact WHERE resolved_at IS NOT NULL GROUP BY 1, 2`;

function reported(timed: readonly Timed[]): TimeReport {
  const by = (pick: (size: Timed) => number): Record<string, number> =>
    Object.fromEntries(timed.map((size) => [String(size.complaints), rounded(pick(size)) ?? 0]));
  const rows = timed.map((size) => [
    `${size.complaints.toLocaleString('en')} complaints`,
    ...[size.reportMs, size.survivalMs, size.anewMs, size.firstMs, size.sqlMs, size.columnsMb].map(figure),
  ]);
  return {
    text: [
      'Reports: a year by category and month with percentiles and their limits, and the survival curve of all, open complaints counted in',
      table([['', 'report ms', 'curve ms', 'another kind ms', 'first time ms', 'percentile_cont ms', 'MB in memory'], ...rows]),
      '  Medians, end to end without HTTP, of questions asked before; another kind is one not asked lately, by two other dimensions; the first time reads the facts.',
      '  PostgreSQL is asked for percentiles alone, of solved complaints alone.',
    ].join('\n'),
    figures: { reportMs: by(({ reportMs }) => reportMs), survivalMs: by(({ survivalMs }) => survivalMs) },
    sizes: {
      reportAnewMs: by(({ anewMs }) => anewMs),
      reportFirstMs: by(({ firstMs }) => firstMs),
      reportSqlMs: by(({ sqlMs }) => sqlMs),
      reportColumnsMb: by(({ columnsMb }) => columnsMb),
    },
  };
}
