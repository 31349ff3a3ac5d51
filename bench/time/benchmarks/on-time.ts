import { load } from '../../harness/product.ts';
import type { Progress } from '../../harness/progress.ts';
import { median, rounded } from '../../harness/statistics.ts';
import { figure, table } from '../../harness/table.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import type { Extent } from '../extent.ts';
import type { TimeReport } from '../figures.ts';
import { clocked } from '../reports/clocked.ts';
import { fillDeadlines } from '../reports/fill-deadlines.ts';
import { lastYear } from '../reports/last-year.ts';
import { withFacts } from '../reports/with-facts.ts';

type Question = Parameters<import('../../../src/insights/queries/figures.query.ts').FiguresQuery['ask']>[1];

/** Which share was on time, of a year: of everything, by month, by category and month; and of one month alone. */
const asked = {
  all: { by: [] },
  byMonth: { by: ['month'] },
  byCategoryAndMonth: { by: ['category', 'month'] },
  oneMonth: { by: [], days: 30 },
} as const satisfies Readonly<Record<string, { readonly by: Question['by']; readonly days?: number }>>;
const names = ['all', 'byMonth', 'byCategoryAndMonth', 'oneMonth'] as const satisfies readonly (keyof typeof asked)[];

type Timed = { readonly complaints: number; readonly ms: Readonly<Record<(typeof names)[number], number>> };

/** Asked of the product as its routes ask; four synthetic deadlines to each synthetic complaint. */
export async function benchOnTime(scratch: Scratch, { quick, rounds }: Extent, progress: Progress): Promise<TimeReport> {
  const timed: Timed[] = [];
  for (const complaints of quick ? [100_000] : [100_000, 1_000_000]) {
    progress.step(
      `on time: a year of ${complaints.toLocaleString('en')} synthetic complaints with their deadlines`,
      complaints / 5_000,
    );
    timed.push(await timeSize(scratch, complaints, rounds));
  }
  return reported(timed);
}

async function timeSize(scratch: Scratch, complaints: number, rounds: number): Promise<Timed> {
  const { FiguresQuery } = await load<typeof import('../../../src/insights/queries/figures.query.ts')>(
    'insights/queries/figures.query.js',
  );
  return withFacts(scratch, `on_time_${complaints}`, complaints, async (app, lend) => {
    await lend(fillDeadlines);
    const figures = app.get(FiguresQuery, { strict: false });
    const ms = { all: 0, byMonth: 0, byCategoryAndMonth: 0, oneMonth: 0 };
    for (const name of names) {
      const ask = (): Promise<unknown> => figures.ask('on-time', questionOf(asked[name]));
      await ask();
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) times.push((await clocked(ask)).ms);
      ms[name] = median(times);
    }
    return { complaints, ms };
  });
}

const day = 86_400_000;

function questionOf({ by, days = 364 }: { readonly by: Question['by']; readonly days?: number }): Question {
  const { to } = lastYear();
  return { period: { from: new Date(Date.parse(to) - days * day).toISOString().slice(0, 10), to }, by, filter: {} };
}

function reported(timed: readonly Timed[]): TimeReport {
  const rows = timed.map(({ complaints, ms }) => [
    `${complaints.toLocaleString('en')} complaints`,
    ...names.map((name) => figure(ms[name])),
  ]);
  return {
    text: [
      'On time: shares of the deadlines of a year, four to a complaint, each with its kind',
      table([['', 'of all ms', 'by month ms', 'by category and month ms', 'of one month ms'], ...rows]),
      '  Medians, end to end without HTTP, counted in PostgreSQL month by month; complaints and deadlines are synthetic.',
    ].join('\n'),
    figures: {},
    sizes: { onTimeMs: Object.fromEntries(timed.map(({ complaints, ms }) => [complaints, roundedOf(ms)])) },
  };
}

const roundedOf = (ms: Timed['ms']): object => Object.fromEntries(names.map((name) => [name, rounded(ms[name]) ?? 0]));
