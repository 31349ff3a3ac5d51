import type pg from 'pg';
import { load } from '../../harness/product.ts';
import type { Spending } from '../../harness/spending.ts';
import type { Calendar } from '../due/cases.ts';
import { withoutComplaints } from '../recompute/tell-journal.ts';

export type Part = 'sweeping' | 'telling the journal' | 'nothing to find';
export type Swept = { readonly found: number; readonly breaches: number; readonly rungs: number };

const batch = 500;

/** What the product's sweep does at `now` until it finds nothing more, and then once in vain. */
export async function sweepAll(client: pg.Client, calendar: Calendar, now: Date, spending: Spending<Part>): Promise<Swept> {
  const { Tx, appendHistory, systemActor, sweep } = await parts(calendar, now);
  let [found, breaches, rungs] = [0, 0, 0];
  const once = async (part: Part): Promise<number> => {
    await client.query('BEGIN');
    const tx = new Tx(client as never, systemActor('bench'), { now: () => now });
    const many = await spending.timed(part, () => sweep.within(tx, batch));
    await spending.timed('telling the journal', () => withoutComplaints(client, () => appendHistory(tx, tx.events)));
    await spending.timed(part, () => client.query('COMMIT'));
    breaches += tx.events.filter(({ type }) => type === 'deadline.breached').length;
    rungs += tx.events.filter(({ type }) => type === 'deadline.rung-reached').length;
    return many;
  };
  for (let many = batch; many === batch; found += many) many = await once('sweeping');
  await once('nothing to find');
  return { found, breaches, rungs };
}

async function parts(calendar: Calendar, now: Date) {
  const [{ Deadlines }, { DueDeadlines }, { Calendars }, { Policies }] = await Promise.all([
    load<typeof import('../../../src/deadlines/db/deadlines.repository.ts')>('deadlines/db/deadlines.repository.js'),
    load<typeof import('../../../src/deadlines/db/due-deadlines.repository.ts')>('deadlines/db/due-deadlines.repository.js'),
    load<typeof import('../../../src/deadlines/db/calendars.repository.ts')>('deadlines/db/calendars.repository.js'),
    load<typeof import('../../../src/deadlines/db/policies.repository.ts')>('deadlines/db/policies.repository.js'),
  ]);
  const [{ Tx }, { appendHistory }, { systemActor }, { SweepDue }, { Timetables }] = await Promise.all([
    load<typeof import('../../../src/platform/database/tx.ts')>('platform/database/tx.js'),
    load<typeof import('../../../src/platform/journal/journal.ts')>('platform/journal/journal.js'),
    load<typeof import('../../../src/kernel/index.ts')>('kernel/index.js'),
    load<typeof import('../../../src/deadlines/use-cases/sweep-due.ts')>('deadlines/use-cases/sweep-due.js'),
    load<typeof import('../../../src/deadlines/use-cases/timetables.ts')>('deadlines/use-cases/timetables.js'),
  ]);
  const timetables = new Timetables(new Calendars(), new Policies(), { now: () => now });
  timetables.compiled(calendar);
  return { Tx, appendHistory, systemActor, sweep: new SweepDue(new DueDeadlines(), new Deadlines(), timetables) };
}
