import type pg from 'pg';
import { load } from '../../harness/product.ts';
import type { Spending } from '../../harness/spending.ts';
import type { Calendar } from '../due/cases.ts';
import { withoutComplaints } from './tell-journal.ts';

export type Part = 'reading' | 'computing' | 'writing' | 'telling the journal';

const batch = 2_000;

/** What the product's job does, with the product's own statements and functions, timed part by part. Answers how many deadlines moved. */
export async function recomputeAll(
  client: pg.Client,
  { before, after, now }: { readonly before: Calendar; readonly after: Calendar; readonly now: Date },
  spending: Spending<Part>,
): Promise<number> {
  const product = await parts();
  const [was, is] = [product.businessTimeOf(before), product.businessTimeOf(after)];
  const [due, deadlines] = [new product.DueDeadlines(), new product.Deadlines()];
  let moved = 0;
  for (let last = '00000000-0000-0000-0000-000000000000', found = batch; found === batch;) {
    await client.query('BEGIN');
    const tx = new product.Tx(client as never, product.systemActor('bench'), { now: () => now });
    const open = await spending.timed('reading', () => due.onOtherVersions(tx, before.id, after.version, last, batch));
    const outcomes = await spending.timed('computing', () =>
      open.map((deadline) => {
        const outcome = product.recompute(deadline, now, was, is);
        return { ...outcome, sweepAt: product.sweepAt(outcome.deadline, is) };
      }),
    );
    await spending.timed('writing', () => deadlines.save(tx, outcomes));
    await spending.timed('telling the journal', async () => {
      product.tellChanges(tx, outcomes);
      await withoutComplaints(client, () => product.appendHistory(tx, tx.events));
    });
    await spending.timed('writing', () => client.query('COMMIT'));
    moved += outcomes.filter(({ changes }) => changes.length > 0).length;
    found = open.length;
    last = open.at(-1)?.id ?? last;
  }
  return moved;
}

async function parts() {
  const [{ Deadlines }, { DueDeadlines }, { Tx }, { appendHistory }, { systemActor }] = await Promise.all([
    load<typeof import('../../../src/deadlines/db/deadlines.repository.ts')>('deadlines/db/deadlines.repository.js'),
    load<typeof import('../../../src/deadlines/db/due-deadlines.repository.ts')>('deadlines/db/due-deadlines.repository.js'),
    load<typeof import('../../../src/platform/database/tx.ts')>('platform/database/tx.js'),
    load<typeof import('../../../src/platform/journal/journal.ts')>('platform/journal/journal.js'),
    load<typeof import('../../../src/kernel/index.ts')>('kernel/index.js'),
  ]);
  const [{ businessTimeOf }, { sweepAt }, { recompute }, { tellChanges }] = await Promise.all([
    load<typeof import('../../../src/deadlines/domain/business-time.ts')>('deadlines/domain/business-time.js'),
    load<typeof import('../../../src/deadlines/domain/climb.ts')>('deadlines/domain/climb.js'),
    load<typeof import('../../../src/deadlines/domain/replace-deadline.ts')>('deadlines/domain/replace-deadline.js'),
    load<typeof import('../../../src/deadlines/use-cases/tell-changes.ts')>('deadlines/use-cases/tell-changes.js'),
  ]);
  return { Deadlines, DueDeadlines, Tx, appendHistory, systemActor, businessTimeOf, sweepAt, recompute, tellChanges };
}
