import { ratios } from '../../harness/comparison.ts';
import { load } from '../../harness/product.ts';
import type { Progress } from '../../harness/progress.ts';
import { takeTurns, type Slice } from '../../harness/rounds.ts';
import { median, quantile, rounded } from '../../harness/statistics.ts';
import { figure, table } from '../../harness/table.ts';
import { blank } from '../../scratch/blank.ts';
import type { Scratch } from '../../scratch/scratch.ts';
import { benchCalendar, dueCases, type Calendar, type DueCase } from '../due/cases.ts';
import { inProcess, type DueOf } from '../due/contender.ts';
import { duesInSql, fillSpans, inSql } from '../due/in-sql.ts';
import { luxonWalk } from '../due/luxon-walk.ts';
import type { TimeReport } from '../figures.ts';
import type { Extent } from '../extent.ts';

type Name = 'product' | 'luxon, day by day' | 'PostgreSQL, prefix sums';
type Spans = import('../../../src/deadlines/domain/compile-spans.ts').Spans;

const howMany = 20_000;
const checkedByLuxon = 2_000;

/** Due dates a second, one asked after the other: all must answer the same before they are timed. */
export async function benchDue(scratch: Scratch, options: Extent, progress: Progress): Promise<TimeReport> {
  const [cases, calendar] = [dueCases(howMany), await benchCalendar()];
  const { dueOf, spans } = await productDue(calendar);
  await scratch.copy(blank, 'due');
  const slices = await scratch.asAdmin('due', async (sql) => {
    await fillSpans(sql, spans, cases);
    const luxon = luxonWalk(calendar);
    requireSame('PostgreSQL', cases, dueOf, await duesInSql(sql));
    const few = cases.slice(0, checkedByLuxon);
    requireSame(
      'luxon',
      few,
      dueOf,
      few.map(({ startedAt, seconds }) => luxon(startedAt, seconds)),
    );
    const contenders = [
      inProcess<Name>('product', dueOf, cases),
      inProcess<Name>('luxon, day by day', luxon, cases),
      inSql(sql, howMany),
    ];
    return takeTurns<Name>(contenders, { ...options, label: 'due', clients: 1 }, progress);
  });
  return reported(slices);
}

function reported(slices: ReadonlyMap<Name, readonly Slice[]>): TimeReport {
  const versus = (name: Name): number[] => ratios(slices.get('product'), slices.get(name));
  const rows = [...slices].map(([name, own]) => {
    const [perSecond, against] = [median(own.map((slice) => slice.perSecond)), versus(name)];
    const quartiles = `[${figure(quantile(against, 0.25))}–${figure(quantile(against, 0.75))}]`;
    return [name, figure(perSecond), figure(1e6 / perSecond), figure(median(against)), quartiles];
  });
  return {
    text: [
      'Due dates: business time added, targets of 4 to 320 hours, three years of starts, holidays and both changes of the clocks',
      table([['', 'per second', 'µs each', 'product is × faster', '[quartiles]'], ...rows]),
      `  All agree on ${howMany.toLocaleString('en')} cases, luxon on the first ${checkedByLuxon.toLocaleString('en')} of them.`,
    ].join('\n'),
    figures: {
      dueVsLuxon: rounded(median(versus('luxon, day by day'))),
      dueVsSql: rounded(median(versus('PostgreSQL, prefix sums'))),
    },
    sizes: { dueCases: howMany },
  };
}

async function productDue(calendar: Calendar): Promise<{ dueOf: DueOf; spans: Spans }> {
  const { businessTimeOf } = await load<typeof import('../../../src/deadlines/domain/business-time.ts')>(
    'deadlines/domain/business-time.js',
  );
  const { addBusinessSeconds } = await load<typeof import('../../../src/deadlines/domain/business-spans.ts')>(
    'deadlines/domain/business-spans.js',
  );
  const time = businessTimeOf(calendar);
  const spans = time.covering(Date.UTC(2024, 0, 1), Date.UTC(2030, 0, 1));
  return { spans, dueOf: (startedAt, seconds) => addBusinessSeconds(time, new Date(startedAt * 1000), seconds).getTime() };
}

function requireSame(name: string, cases: readonly DueCase[], dueOf: DueOf, answers: readonly number[]): void {
  const different = cases.filter(({ startedAt, seconds }, at) => dueOf(startedAt, seconds) !== answers[at]);
  if (different.length > 0)
    throw new Error(`${name} differs on ${different.length} of ${cases.length}: ${JSON.stringify(different[0])}`);
}
