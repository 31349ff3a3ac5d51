import type pg from 'pg';
import { load } from '../../harness/product.ts';
import type { Calendar } from '../due/cases.ts';

export type Spent = {
  readonly readMs: number;
  readonly computeMs: number;
  readonly writeMs: number;
  readonly tellMs: number;
  readonly moved: number;
};

const batch = 2_000;

/** What the product's job does, with the product's own statements and functions, timed part by part. */
export async function recomputeAll(client: pg.Client, before: Calendar, after: Calendar, now: Date): Promise<Spent> {
  const product = await parts();
  const times = [before, after].map(product.businessTimeOf);
  const [was, is] = [times[0] ?? product.businessTimeOf(before), times[1] ?? product.businessTimeOf(after)];
  const [due, deadlines] = [new product.DueDeadlines(), new product.Deadlines()];
  const spent = { readMs: 0, computeMs: 0, writeMs: 0, tellMs: 0, moved: 0 };
  const timed = async <T>(part: 'readMs' | 'computeMs' | 'writeMs' | 'tellMs', work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    spent[part] += performance.now() - begun;
    return result;
  };
  for (let last = '00000000-0000-0000-0000-000000000000', found = batch; found === batch;) {
    await client.query('BEGIN');
    const tx = new product.Tx(client as never, product.systemActor('bench'), { now: () => now });
    const open = await timed('readMs', () => due.onOtherVersions(tx, before.id, after.version, last, batch));
    const outcomes = await timed('computeMs', () =>
      open.map((deadline) => {
        const outcome = product.recompute(deadline, now, was, is);
        return { ...outcome, sweepAt: product.sweepAt(outcome.deadline, is) };
      }),
    );
    await timed('writeMs', () => deadlines.save(tx, outcomes));
    await timed('tellMs', async () => {
      for (const outcome of outcomes) product.tellChanges(tx, outcome);
      await product.appendEvents(tx);
    });
    await timed('writeMs', () => client.query('COMMIT'));
    spent.moved += outcomes.filter(({ changes }) => changes.length > 0).length;
    found = open.length;
    last = open.at(-1)?.id ?? last;
  }
  return spent;
}

async function parts() {
  const [{ Deadlines }, { DueDeadlines }, { Tx }, { appendEvents }, { systemActor }] = await Promise.all([
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
  return { Deadlines, DueDeadlines, Tx, appendEvents, systemActor, businessTimeOf, sweepAt, recompute, tellChanges };
}
