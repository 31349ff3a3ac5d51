import { systemActor } from '../../../src/kernel/index.ts';
import {
  Jobs,
  recordAudit,
  UnitOfWork,
  Workers,
  type BulkSubscriber,
  type JobHandler,
  type Tx,
} from '../../../src/platform/index.ts';
import { startApp, type TestApp } from '../../support/app.ts';

const queue = 'test.numbers';

/** Does nothing but say that it was there; three cannot. */
const counting: JobHandler = {
  queue,
  async handle(tx: Tx, { number }): Promise<void> {
    await recordAudit(tx, {
      at: tx.now,
      by: tx.actor,
      action: 'number.counted',
      subject: 'number',
      subjectId: null,
      details: { number },
    });
    if (number === 3) throw new Error('three cannot be counted');
  },
};

/** Says under which transaction it was. */
const bulk: BulkSubscriber = {
  name: 'test.bulk',
  to: [],
  async handleAll(tx: Tx): Promise<void> {
    const by = { at: tx.now, by: tx.actor, action: 'bulk.done', subject: 'bulk', subjectId: null };
    const [row] = await tx.rows<{ id: string }>({ name: 'test-transaction', text: 'SELECT pg_current_xact_id()::text AS id' });
    await recordAudit(tx, { ...by, details: { transaction: row?.id } });
  },
};

describe('jobs of one batch', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp({ seed: false });
    app.nest.get(Workers).register(counting);
    app.nest.get(Workers).subscribeInBulk(bulk);
    await app.nest.get(Jobs).declare(queue);
    await app.nest.get(Jobs).declare(bulk.name);
  });
  afterAll(() => app.stop());

  const send = (...numbers: number[]): Promise<void> =>
    app.nest.get(UnitOfWork).run(systemActor('test'), async (tx) => {
      for (const number of numbers) tx.send({ queue, data: { number } });
      return Promise.resolve();
    });
  const counted = async (): Promise<number[]> => {
    const rows = await app.sql.rows<{ number: number }>({
      name: 'test-counted',
      text: `SELECT (details ->> 'number')::int AS number FROM audit_event WHERE action = 'number.counted' ORDER BY number`,
    });
    return rows.map(({ number }) => number);
  };
  const states = async (): Promise<Record<string, number>> => {
    const rows = await app.sql.rows<{ state: string; count: number }>({
      name: 'test-states',
      text: `SELECT state::text, count(*)::int FROM pgboss.job WHERE name = $1 GROUP BY state`,
      values: [queue],
    });
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };

  it('are each done once', async () => {
    await send(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
    expect(await app.drainJobs()).toBe(12);
    expect(await counted()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    expect(await states()).toEqual({ completed: 12 });
  });

  it('are done though one of them fails, which leaves nothing behind and is tried again', async () => {
    await send(1, 2, 3, 4, 5);
    expect(await app.drainJobs()).toBe(5);
    expect(await counted()).toEqual([1, 2, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    expect(await states()).toEqual({ completed: 16, retry: 1 });
  });

  it('that each name many events have each a transaction of their own', async () => {
    await app.nest.get(UnitOfWork).run(systemActor('test'), async (tx) => {
      for (let turn = 0; turn < 3; turn += 1) tx.send({ queue: bulk.name, data: { events: [] } });
      return Promise.resolve();
    });
    await app.drainJobs();
    const rows = await app.sql.rows({
      name: 'test-transactions',
      text: `SELECT DISTINCT details ->> 'transaction' AS id FROM audit_event WHERE action = 'bulk.done'`,
    });
    expect(rows).toHaveLength(3);
  });
});
