import { OrderRemedy } from '../../../src/executions/subscribers/order-remedy.ts';
import { CancelOrders } from '../../../src/executions/subscribers/cancel-orders.ts';
import { ReleaseOrder } from '../../../src/executions/subscribers/release-order.ts';
import type { OrderId } from '../../../src/executions/index.ts';
import { systemActor, type ComplaintId } from '../../../src/kernel/index.ts';
import { eventsOf, UnitOfWork } from '../../../src/platform/index.ts';
import { StaffApi } from '../../../src/staff/index.ts';
import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

type Order = Body & { id: string; executor: string; executeBy: string; overdue: boolean };
type Page = { items: Order[]; next: string | null };

describe('the worklist', () => {
  let desk: Desk;
  const complaints: string[] = [];

  /** Billing (5 days), a hold (today), a visit (3 days), a credit of another customer (5 days). */
  beforeAll(async () => {
    desk = await startDesk();
    const mine = await desk.complaint(await desk.customer({}, { disputedMinor: 9000 }));
    await desk.give(mine.id, 'billing-credit', 2000);
    expect((await desk.give(mine.id, 'disconnection-hold', null)).status).toBe(201);
    await desk.give(mine.id, 'field-visit', null);
    const other = await desk.complaint(await desk.customer({ protected: true }), { as: 'sam.senior' });
    await desk.give(other.id, 'billing-credit', 1000, { as: 'sam.senior' });
    complaints.push(mine.id, other.id);
    await settled();
  });
  afterAll(() => desk.app.stop());

  const settled = async (): Promise<void> => {
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
  };
  const page = async (query = '', as = 'sam.senior'): Promise<Page> => {
    const { status, body } = await desk.app.call('GET', `/api/orders${query}`, { as });
    expect(status).toBe(200);
    return body as Page;
  };
  const codes = ({ items }: Page): unknown[] => items.map(({ code }) => code);
  const runTwice = async (work: Parameters<UnitOfWork['run']>[1]): Promise<void> => {
    const unit = desk.app.nest.get(UnitOfWork);
    await unit.run(systemActor('test'), work);
    await unit.run(systemActor('test'), work);
  };
  const orderCount = async (complaintId: string): Promise<number> =>
    (
      await desk.app.sql.rows({
        name: 'test-orders',
        text: 'SELECT id FROM execution_order WHERE complaint_id = $1',
        values: [complaintId],
      })
    ).length;

  it('shows first what is due first, page by page, nothing twice', async () => {
    const all = await page();
    expect(all.next).toBeNull();
    expect(codes(all)).toEqual(['HOLD', 'VISIT', 'ADJ-BILL', 'ADJ-BILL']);
    expect(all.items.map(({ executeBy }) => executeBy)).toEqual(all.items.map(({ executeBy }) => executeBy).toSorted());
    const [first, second] = [await page('?limit=3'), await page(`?limit=3&cursor=${(await page('?limit=3')).next ?? ''}`)];
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
    expect(second.next).toBeNull();
  });

  it('narrows to one executor', async () => {
    expect(codes(await page('?executor=collections'))).toEqual(['HOLD']);
    expect(codes(await page('?executor=payments'))).toEqual([]);
  });

  it('leaves out whom somebody must not see', async () => {
    expect(codes(await page('', 'frank.frontline'))).toEqual(['HOLD', 'VISIT', 'ADJ-BILL']);
    const [hidden] = (await page(`?complaintId=${complaints[1] ?? ''}`)).items;
    const answer = await desk.app.call('POST', `/api/orders/${hidden?.id ?? ''}/confirmation`, {
      as: 'frank.frontline',
      body: { externalRef: 'X' },
    });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'complaint-not-found']);
  });

  it('shows an auditor everything but the account', async () => {
    const { items } = await page('', 'audrey.auditor');
    expect(items).toHaveLength(4);
    expect(items.every(({ accountNumber }) => accountNumber === null)).toBe(true);
    const refused = await desk.app.call('POST', `/api/orders/${items[0]?.id ?? ''}/failure`, {
      as: 'audrey.auditor',
      body: { reason: 'x' },
    });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'role-not-allowed']);
  });

  it('is not for administrators', async () => {
    expect((await desk.app.call('GET', '/api/orders', { as: 'adam.admin' })).status).toBe(403);
  });

  it.each(['?executor=nobody', '?state=open,failed', '?limit=101', '?cursor=%00', '?complaintId=1'])(
    'refuses %s',
    async (query) => {
      expect((await desk.app.call('GET', `/api/orders${query}`, { as: 'sam.senior' })).status).toBe(400);
    },
  );

  it('refuses a cursor that no list gave out', async () => {
    const answer = await desk.app.call('GET', '/api/orders?cursor=bm9uc2Vuc2U', { as: 'sam.senior' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'malformed-cursor']);
  });

  it('marks what is overdue', async () => {
    await desk.app.clock.advance({ days: 2 });
    expect((await page()).items.map(({ code, overdue }) => [code, overdue])).toEqual([
      ['HOLD', true],
      ['VISIT', false],
      ['ADJ-BILL', false],
      ['ADJ-BILL', false],
    ]);
  });

  it('has one order for a remedy, however often its jobs run', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await desk.give(id, 'billing-credit', 1500);
    const [authorised] = (await eventsOf(desk.app.sql, id as ComplaintId)).filter(({ type }) => type === 'remedy.authorised');
    if (!authorised) throw new Error('nothing was authorised');
    await runTwice((tx) => desk.app.nest.get(OrderRemedy, { strict: false }).handle(tx, authorised));
    await desk.app.drainJobs();
    expect(await orderCount(id)).toBe(1);
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const [order] = (await page(`?complaintId=${id}`)).items;
    await runTwice((tx) => desk.app.nest.get(ReleaseOrder, { strict: false }).handle(tx, { orderId: order?.id as OrderId }));
    const types = (await eventsOf(desk.app.sql, id as ComplaintId)).map(({ type }) => type);
    expect(types.filter((type) => type === 'remedy.sent')).toHaveLength(1);
  });

  it('loses an order with an undone resolution, however often that is heard', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const remedy = {
      kind: 'billing-credit',
      amount: { minor: 1100, currency: 'USD' },
      seen: { verdict: 'PERMIT', rulesetVersion: 1 },
    };
    expect((await desk.resolve(id, version, { remedies: [remedy] })).status).toBe(201);
    await desk.app.drainJobs();
    expect((await desk.app.call('DELETE', `/api/complaints/${id}/resolution`, { as: 'frank.frontline' })).status).toBe(200);
    await desk.app.drainJobs();
    const [cancelled] = (await eventsOf(desk.app.sql, id as ComplaintId)).filter(({ type }) => type === 'remedy.cancelled');
    if (!cancelled) throw new Error('nothing was cancelled');
    await runTwice((tx) => desk.app.nest.get(CancelOrders, { strict: false }).handle(tx, cancelled));
    await settled();
    expect((await page(`?complaintId=${id}&state=all`)).items.map(({ state }) => state)).toEqual(['CANCELLED']);
  });

  it('names whoever confirmed it', async () => {
    const [order] = (await page('?executor=work-order')).items;
    const confirmed = await desk.app.call('POST', `/api/orders/${order?.id ?? ''}/confirmation`, {
      as: 'fiona.field',
      body: { externalRef: 'WO-7' },
    });
    expect(confirmed.status).toBe(201);
    const names = await desk.app.nest.get(StaffApi, { strict: false }).names(desk.app.sql, [await desk.personId('fiona.field')]);
    expect((await page('?state=confirmed')).items).toMatchObject([
      { code: 'VISIT', confirmedByName: [...names.values()][0], overdue: false },
    ]);
  });
});
