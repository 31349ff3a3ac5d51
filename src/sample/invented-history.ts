import type { INestApplicationContext } from '@nestjs/common';
import { AuthorityApi, type InventedComplaint } from '../authority/index.ts';
import { channels, ImportComplaints, syntheticSource, type ImportRow, type Severity } from '../complaints/index.ts';
import { Clock, systemActor } from '../kernel/index.ts';
import { Database, UnitOfWork } from '../platform/index.ts';
import { SampleSteps } from './db/sample-steps.repository.ts';
import { inventedSurvey } from './invented-survey.ts';

/** `no-sample`: only where the sample utility is, so that nothing invented ever stands among real complaints. */
export type InventedHistory = { readonly added: number; readonly known: number } | 'no-sample';

const dayMs = 86_400_000;
const days = 730;
/** No invented complaint is anybody's work: all are closed long before now. */
const endedDays = 70;
const confirmationDays = 10;
const atOnce = 1_000;
const seed = 1;

/** Two years of invented complaints, marked as such, beside the sample utility's own; twice adds nothing. */
export async function addInventedHistory(
  app: INestApplicationContext,
  count: number,
  show: (done: number, all: number) => void,
): Promise<InventedHistory> {
  const [database, work] = [app.get(Database), app.get(UnitOfWork)];
  if (!(await app.get(SampleSteps).done(database)).has('utility')) return 'no-sample';
  const now = app.get(Clock).now();
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  const until = new Date(today - endedDays * dayMs);
  const invented = await app.get(AuthorityApi).invented(database, now, { cases: count, seed, until, days });
  const imports = app.get(ImportComplaints, { strict: false });
  const total = { added: 0, known: 0 };
  for (let from = 0; from < invented.length; from += atOnce) {
    const rows = invented.slice(from, from + atOnce).map((one) => rowOf(one, new Date(today)));
    const { added, known } = await work.run(systemActor('seed'), (tx) => imports.within(tx, rows));
    total.added += added;
    total.known += known;
    show(from + rows.length, invented.length);
  }
  return total;
}

const rowOf = (invented: InventedComplaint, watchedUntil: Date): ImportRow => ({
  source: syntheticSource,
  externalKey: `INVENTED-${invented.number}`,
  receivedAt: invented.receivedAt,
  dueAt: null,
  resolvedAt: invented.resolvedAt,
  closedAt: new Date(invented.resolvedAt.getTime() + confirmationDays * dayMs),
  watchedUntil,
  status: 'CLOSED',
  categoryKey: invented.category,
  severity: severityOf(invented.severity),
  teamName: `${invented.team} (invented)`,
  channel: channels.find((one) => one === invented.channel) ?? null,
  outcomeCode: null,
  sourceType: 'invented for demonstration',
  zip: null,
  area: null,
  flags: [],
  besides: inventedSurvey(invented),
});

const severityOf = (found: number): Severity => ([1, 2, 3, 4] as const).find((one) => one === found) ?? 3;
